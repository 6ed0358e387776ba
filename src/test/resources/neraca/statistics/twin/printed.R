# Tables in the shape in which SPSS (locale Indonesia: comma, no zero before it) and jamovi print
# them, with R's numbers of the customers of the Tunggulwulung study.
# Run in this folder: Rscript printed.R ../../cases/tunggulwulung/responses_customer_satisfaction.csv
d <- as.matrix(read.csv(commandArgs(TRUE)[1])[, -1])
k <- ncol(d); n <- nrow(d); total <- rowSums(d)
alpha <- function(x) { v <- cov(x); ncol(x) / (ncol(x) - 1) * (1 - sum(diag(v)) / sum(v)) }
spss <- function(x, decimals) {
  s <- formatC(x, format = "f", digits = decimals, decimal.mark = ",")
  sub("^(-?)0,", "\\1,", s)
}
plain <- function(x, decimals) formatC(x, format = "f", digits = decimals)
dropped <- sapply(1:k, function(i) alpha(d[, -i]))
rest <- sapply(1:k, function(i) cor(d[, i], total - d[, i]))
out <- function(file, ...) cat(..., file = file, sep = "\n", append = TRUE)
row <- function(...) paste(..., sep = "\t")
unlink(c("spss.txt", "jamovi.txt"))

out("spss.txt", "Case Processing Summary", row("", "", "N", "%"),
    row("Cases", "Valid", n, "100,0"), row("", "Excludeda", 0, ",0"), row("", "Total", n, "100,0"),
    "a. Listwise deletion based on all variables in the procedure.", "")
a <- d[, 1:7]; b <- d[, 8:14]; r <- cor(rowSums(a), rowSums(b))
out("spss.txt", "Reliability Statistics",
    row("Cronbach's Alpha", "Part 1", "Value", spss(alpha(a), 3)), row("", "", "N of Items", "7a"),
    row("", "Part 2", "Value", spss(alpha(b), 3)), row("", "", "N of Items", "7b"),
    row("", "Total N of Items", "", "14"),
    row("Correlation Between Forms", "", "", spss(r, 3)),
    row("Spearman-Brown Coefficient", "Equal Length", "", spss(2 * r / (1 + r), 3)),
    row("", "Unequal Length", "", spss(2 * r / (1 + r), 3)),
    row("Guttman Split-Half Coefficient", "", "",
        spss(2 * (1 - (var(rowSums(a)) + var(rowSums(b))) / var(total)), 3)),
    "a. The items are: cs_01, cs_02, cs_03, cs_04, cs_05, cs_06, cs_07.",
    "b. The items are: cs_08, cs_09, cs_10, cs_11, cs_12, cs_13, cs_14.", "")
m <- colMeans(d); v <- apply(d, 2, var); up <- upper.tri(diag(k)); p <- cor(d)[up]; g <- cov(d)[up]
summary <- function(name, x, variance) row(name, spss(mean(x), 3), spss(min(x), 3), spss(max(x), 3),
    spss(max(x) - min(x), 3), spss(max(x) / min(x), 3), variance, k)
out("spss.txt", "Summary Item Statistics",
    row("", "Mean", "Minimum", "Maximum", "Range", "Maximum / Minimum", "Variance", "N of Items"),
    summary("Item Means", m, spss(var(m), 3)), summary("Item Variances", v, spss(var(v), 3)),
    summary("Inter-Item Covariances", g, ""), summary("Inter-Item Correlations", p, ""), "")
# Item statistics as Excel gives them: headings with line ends in quotes.
out("spss.txt", "Item-Total Statistics",
    row("", "\"Scale Mean if\nItem Deleted\"", "\"Scale Variance\nif Item Deleted\"",
        "\"Corrected Item-\nTotal Correlation\"", "\"Squared Multiple\nCorrelation\"",
        "\"Cronbach's Alpha\nif Item Deleted\""))
smc <- 1 - 1 / diag(solve(cor(d)))
for (i in 1:k) out("spss.txt", row(sprintf("X1.%d", i), spss(mean(total - d[, i]), 2),
    spss(var(total - d[, i]), 3), spss(rest[i], 3), spss(smc[i], 3), spss(dropped[i], 3)))
out("spss.txt", "", "Scale Statistics", row("Mean", "Variance", "Std. Deviation", "N of Items"),
    row(spss(mean(total), 2), spss(var(total), 3), spss(sd(total), 5), k), "")
# Validity: correlations with the total, one and two stars; p below 0.001 as since release 28.
out("spss.txt", "Correlations", row("", "", "TOTALX1"))
for (i in 1:k) {
  t <- cor.test(d[, i], total)
  stars <- if (t$p.value < .01) "**" else if (t$p.value < .05) "*" else ""
  out("spss.txt", row(sprintf("X1.%d", i), "Pearson Correlation", paste0(spss(t$estimate, 3), stars)),
      row("", "Sig. (2-tailed)", if (t$p.value < .001) "<,001" else spss(t$p.value, 3)),
      row("", "N", n))
}

out("jamovi.txt", "Scale Reliability Statistics", row("", "Mean", "SD", "Cronbach's α", "McDonald's ω"),
    row("scale", plain(mean(total) / k, 2), plain(sd(total) / k, 3), plain(alpha(d), 3), "0.851"), "",
    "Item Reliability Statistics", row("", "", "", "", "If item dropped", ""),
    row("", "Mean", "SD", "Item-rest correlation", "Cronbach's α", "McDonald's ω"))
for (i in 1:k) out("jamovi.txt", row(colnames(d)[i], plain(m[i], 2), plain(sd(d[, i]), 3),
    plain(rest[i], 3), plain(dropped[i], 3), "0.850"))
out("jamovi.txt", "", "Correlation Matrix", row("", "", paste(colnames(d), "", sep = "\t", collapse = "\t")))
for (i in 1:k) {
  cells <- sapply(1:k, function(j) if (j > i) "\t" else if (j == i) "—\t" else {
    q <- cor.test(d[, i], d[, j])$p.value
    row(plain(cor(d[, i], d[, j]), 3), if (q < .001) "***" else if (q < .01) "**" else if (q < .05) "*" else "")
  })
  out("jamovi.txt", row(colnames(d)[i], "Pearson's r", paste(cells, collapse = "\t")))
}
