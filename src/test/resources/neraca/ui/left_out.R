# Customer satisfaction of the fishing pond: what the instrument screen must show after an item is
# left out, an answer is changed, or level and tails are chosen. Run in the folder of the answers.
x <- read.csv("responses_customer_satisfaction.csv")[, -1]
alpha <- function(d) ncol(d) / (ncol(d) - 1) * (1 - sum(apply(d, 2, var)) / var(rowSums(d)))
r <- function(d) cor(d[, 1], rowSums(d))
print(c(alpha(x), r(x)), digits = 16)            # 0.8438733288724413 0.6191457322384465
print(c(alpha(x[, -6]), r(x[, -6])), digits = 16) # 0.8391047512349136 0.6434572555097128
changed <- x; changed[1, 1] <- 1
print(c(alpha(changed), r(changed)), digits = 16) # 0.8333045601400844 0.5170240266026342
critical <- function(p) { t <- qt(p, 16); t / sqrt(16 + t^2) }
print(critical(c(.975, .995, .95)), digits = 12)  # 0.468277305445 0.589714448406 0.400027051724
# cs_02 and cs_04 named as the items that ask for the importance of cs_01 and cs_03
print(c(alpha(x[, -c(2, 4)]), alpha(x[, c(2, 4)])), digits = 16) # 0.8092151157844587 0.1505646173149311
# The version without item 6: valid items by r-table, mean, standard deviation and error of the scale;
# the same after the answer was changed; and the version without items 1 and 6.
version <- function(d) c(alpha(d), sum(sapply(seq_along(d), function(j) cor(d[, j], rowSums(d))) > critical(.975)),
  mean(rowSums(d)), sd(rowSums(d)), sd(rowSums(d)) * sqrt(1 - alpha(d)))
print(version(x[, -6]), digits = 16)       # 0.8391047512349136 12 45.05555555555556 8.0108178492822493 3.2132792282484286
print(version(changed[, -6]), digits = 16) # 0.8293033214957175 12 44.88888888888889 7.9104464727784363 3.2682369175167838
print(version(x[, -c(1, 6)]), digits = 16) # 0.8275241632257618 12 41.88888888888889 7.1774884095539333 2.9808260309015511
# Items 5, 6 and 7 as a dimension by itself, and without item 6.
print(c(alpha(x[, 5:7]), alpha(x[, c(5, 7)])), digits = 16) # 0.4627192982456142 0.6058906030855540
