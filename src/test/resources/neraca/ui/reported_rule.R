# Which items of the employees' satisfaction are valid by each rule, and the corrected r.
# Rscript reported_rule.R responses_employee_satisfaction.csv
x <- as.matrix(read.csv(commandArgs(TRUE)[1])[, -1])
n <- nrow(x)
rule <- function(name, valid) cat(name, sum(valid), colnames(x)[valid], "\n")
total <- rowSums(x)
r <- apply(x, 2, cor, total)
corrected <- sapply(seq_len(ncol(x)), function(i) cor(x[, i], total - x[, i]))
table <- function(level, tails) { t <- qt(1 - level / tails, n - 2); t / sqrt(n - 2 + t^2) }
p <- 2 * pt(-abs(r) * sqrt((n - 2) / (1 - r^2)), n - 2)
rule("r-table 5% two", r > table(0.05, 2))
rule("r-table 10% one", r > table(0.10, 1))
rule("r-030", r > 0.30)
rule("p 5% two", p < 0.05 & r > 0)
rule("corrected-030", corrected > 0.30)
print(round(corrected, 4))
cat("r-table", table(0.05, 2), table(0.10, 1), "\n")
