# The customer instrument of the Tunggulwulung study before and after the first respondent's answer
# to the first item is changed from 4 to 1. Run in this folder: Rscript changed_answer.R > changed_answer.csv
x <- as.matrix(read.csv("../cases/tunggulwulung/responses_customer_satisfaction.csv")[, -1])
alpha <- function(x) {
  k <- ncol(x)
  k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
}
say <- function(state, x) {
  cat(sprintf("%s,%.12f,%.12f,%.12f\n", state, alpha(x), cor(x[, 1], rowSums(x)), mean(rowMeans(x))))
}
cat("state,alpha,r_total_first_item,mean\n")
say("before", x)
x[1, 1] <- 1
say("after", x)
