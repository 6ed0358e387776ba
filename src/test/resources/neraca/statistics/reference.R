# Makes the tables beside it and the expected values of all tables (reference.csv) with base R.
# Run in this folder: Rscript reference.R
# Columns of reference.csv: table, statistic, item, other item, value (NA: not defined).
options(digits = 17, scipen = 100)
set.seed(20240611)

likert <- function(n, k, spread = 1) {
  trait <- rnorm(n)
  x <- sapply(1:k, function(j) pmin(5, pmax(1, round(3 + trait + rnorm(n, sd = spread)))))
  colnames(x) <- letters[1:k]
  x
}

made <- list()
made$missing <- likert(25, 5)
made$missing[cbind(c(2, 2, 7, 19, 25), c(1, 4, 3, 5, 1))] <- NA
# Constant on the rows used only: the one different answer stands in an incomplete row.
made$constant <- likert(14, 4)
made$constant[, 3] <- 4
made$constant[5, 3] <- 2
made$constant[5, 1] <- NA
made$reversed <- likert(20, 4)
made$two_items <- likert(16, 2)
made$two_rows <- rbind(c(3, 2, 5, 1), c(4, 4, 3, 2))
colnames(made$two_rows) <- letters[1:4]
made$decimals <- round(likert(18, 4) * 1.37 + matrix(runif(72), 18), 2)
made$long_decimals <- likert(30, 5) + matrix(rnorm(150, sd = 0.3), 30)
made$offset <- likert(40, 4) + 1e12
made$offset_long_decimals <- likert(40, 4) + matrix(runif(160), 40) + 1e9
x <- likert(20, 1)
made$identical <- cbind(a = x[, 1], b = x[, 1], c = x[, 1])
trait <- rnorm(22)
made$negative <- cbind(a = round(3 + trait), b = round(3 - trait), c = round(3 + rnorm(22)))
made$more_items_than_rows <- likert(6, 8)
made$zero_one <- (likert(30, 6) > 3) * 1
made$many <- likert(3000, 3, 0.5)
made$sum_of_others <- likert(15, 3)
made$sum_of_others <- cbind(made$sum_of_others, d = rowSums(made$sum_of_others))
made$near_singular <- likert(60, 4)
made$near_singular <- cbind(made$near_singular,
                            e = rowSums(made$near_singular) + c(rep(0, 59), 0.001))

# The fewest digits that are read back as the same double.
shortest <- function(v) {
  if (is.na(v)) return("")
  for (digits in 15:17) {
    text <- sprintf(paste0("%.", digits, "g"), v)
    if (as.numeric(text) == v) return(text)
  }
}

for (name in names(made)) {
  text <- apply(made[[name]], c(1, 2), shortest)
  write.csv(text, paste0("table_", name, ".csv"), row.names = FALSE, quote = FALSE)
}

rows <- list()
put <- function(table, statistic, value, item = "", other = "") {
  if (is.null(value)) return()
  rows[[length(rows) + 1]] <<- data.frame(table, statistic, item, other,
    value = ifelse(is.finite(value), sprintf("%.17g", value), "NA"))
}

pearson <- function(x, y) if (var(x) == 0 || var(y) == 0) NA else cor(x, y)
# 1-r^2 from the residuals, which keep their digits where r is near 1; below 1e-6 even they do not
# (NULL: no expected value; tails.py has such ones).
tail2 <- function(x, y) {
  n <- length(x)
  if (n < 3 || var(x) == 0 || var(y) == 0) return(NA)
  x <- x - mean(x); y <- y - mean(y)
  unexplained <- sum((y - sum(x * y) / sum(x^2) * x)^2) / sum(y^2)
  if (unexplained < 1e-25) return(0)
  if (unexplained < 1e-6) return(NULL)
  2 * pt(-abs(cor(x, y)) * sqrt((n - 2) / unexplained), n - 2)
}
alpha <- function(v) {
  k <- ncol(v)
  if (k < 2) NA else k / (k - 1) * (1 - sum(diag(cov(v))) / sum(cov(v)))
}

split_half <- function(table, v) {
  k <- ncol(v); first <- ceiling(k / 2)
  one <- v[, 1:first, drop = FALSE]; two <- v[, -(1:first), drop = FALSE]
  x <- rowSums(one); y <- rowSums(two); r <- pearson(x, y)
  if (!is.na(r) && abs(abs(r) - 1) > 1e-9) {
    put(table, "split_r", r)
    put(table, "spearman_brown", 2 * r / (1 + r))
    c <- first * (k - first) / k^2
    # As SPSS prints it.
    put(table, "spearman_brown_unequal",
        if (r < 0) NA else (-r^2 + sqrt(r^4 + 4 * r^2 * (1 - r^2) * c)) / (2 * (1 - r^2) * c))
  } else if (is.na(r)) put(table, "split_r", NA)
  put(table, "guttman", 2 * (1 - (var(x) + var(y)) / var(x + y)))
  put(table, "alpha_1", alpha(one)); put(table, "alpha_2", alpha(two))
}

# One factor by maximum likelihood, over the logarithms of the unique variances; NA where one of them
# falls to nothing (Heywood).
omega <- function(C, R) {
  k <- ncol(R)
  parts <- function(x) eigen(R * outer(exp(-x / 2), exp(-x / 2)), symmetric = TRUE)
  f <- function(x) {
    p <- parts(x); e <- p$values[-1]; v <- p$vectors[, -1, drop = FALSE]
    value <- sum(e - log(e) - 1)
    attr(value, "gradient") <- as.vector(v^2 %*% (1 - e))
    value
  }
  x <- log((1 - 0.5 / k) / diag(solve(R, tol = 1e-30)))
  for (again in 1:5)
    x <- suppressWarnings(nlm(f, x, gradtol = 1e-14, steptol = 1e-14, iterlim = 500,
                              check.analyticals = FALSE))$estimate
  if (min(x) < log(1e-5)) return(NA)
  stopifnot(max(abs(attr(f(x), "gradient"))) < 1e-7)
  p <- parts(x)
  loading <- sqrt(diag(C)) * exp(x / 2) * sqrt(p$values[1] - 1) * p$vectors[, 1]
  sum(loading)^2 / (sum(loading)^2 + sum(diag(C) * exp(x)))
}

analyse <- function(table, x) {
  complete <- x[complete.cases(x), , drop = FALSE]
  n <- nrow(complete)
  put(table, "respondents", nrow(x)); put(table, "used", n)
  all <- colnames(x)
  constant <- apply(complete, 2, function(v) all(v == v[1]))
  for (i in all) {
    put(table, "missing", sum(is.na(x[, i])), i)
    put(table, "mean", mean(complete[, i]), i)
    put(table, "sd", sd(complete[, i] - complete[1, i]), i)
  }
  kept <- complete[, !constant, drop = FALSE]
  v <- sweep(kept, 2, kept[1, ])          # shifted, which changes no variance
  items <- colnames(v); k <- ncol(v)
  total <- rowSums(v)
  C <- cov(v); R <- cor(v)
  values <- eigen(R, symmetric = TRUE, only.values = TRUE)$values
  singular <- n <= k || min(values) / max(values) < 1e-12
  smc <- if (singular) rep(NA, k) else 1 - 1 / diag(solve(R, tol = 1e-30))
  put(table, "k", k)
  for (j in seq_len(k)) {
    i <- items[j]; rest <- total - v[, j]
    put(table, "variance", var(v[, j]), i)
    put(table, "r_total", pearson(v[, j], total), i)
    put(table, "p_total", tail2(v[, j], total), i)
    put(table, "r_corrected", pearson(v[, j], rest), i)
    put(table, "p_corrected", tail2(v[, j], rest), i)
    put(table, "scale_mean_if_deleted", sum(colMeans(kept)[-j]), i)
    put(table, "scale_variance_if_deleted", var(rest), i)
    put(table, "alpha_if_deleted", alpha(v[, -j, drop = FALSE]), i)
    put(table, "smc", smc[j], i)
    for (m in seq_len(k)) if (m != j) {
      put(table, "r", R[j, m], i, items[m])
      put(table, "p", tail2(v[, j], v[, m]), i, items[m])
    }
  }
  a <- alpha(v)
  mean_r <- mean(R[lower.tri(R)])
  df1 <- n - 1; df2 <- (n - 1) * (k - 1)
  put(table, "scale_mean", sum(colMeans(kept))); put(table, "scale_variance", var(total))
  put(table, "scale_sd", sd(total)); put(table, "alpha", a)
  put(table, "standardized_alpha", k * mean_r / (1 + (k - 1) * mean_r))
  put(table, "mean_inter_item_r", mean_r)
  put(table, "sem", sd(total) * sqrt(max(0, 1 - a)))
  put(table, "alpha_low", 1 - (1 - a) * qf(0.975, df1, df2))
  put(table, "alpha_high", 1 - (1 - a) * qf(0.025, df1, df2))
  c2 <- sum(C^2) - sum(diag(C)^2)
  put(table, "lambda2", 1 - sum(diag(C)) / var(total) + sqrt(k / (k - 1) * c2) / var(total))
  put(table, "lambda6", if (singular) NA else 1 - sum(1 / diag(solve(C, tol = 1e-30))) / var(total))
  put(table, "omega", if (singular || k < 3) NA else omega(C, R))
  split_half(table, v)
  t <- if (n > 2) qt(0.025, n - 2, lower.tail = FALSE) else NA
  put(table, "r_table", t / sqrt(n - 2 + t^2))
}

for (name in names(made)) {
  x <- made[[name]]
  if (name == "reversed") x[, "b"] <- 1 + 5 - x[, "b"]
  analyse(name, x)
}
for (name in c("customer_satisfaction", "employee_satisfaction", "employee_motivation")) {
  x <- as.matrix(read.csv(paste0("../cases/tunggulwulung/responses_", name, ".csv"))[, -1])
  analyse(name, x)
  for (i in colnames(x)) put(name, "column_sum", sum(x[, i]), i)
  for (r in seq_len(nrow(x))) put(name, "row_total", sum(x[r, ]), r)
}

for (df in c(1, 2, 3, 4, 5, 10, 16, 28, 76, 100, 500, 998, 5000, 9998, 99998, 999998))
  for (level in c(0.2, 0.1, 0.05, 0.02, 0.01, 0.001, 1e-6, 1e-12)) {
    t <- qt(level / 2, df, lower.tail = FALSE)
    put("r_table", "value", t / sqrt(df + t^2), df, level)
  }

# qf is only an approximation above 400,000 degrees of freedom; qbeta is not.
for (n in c(2, 5, 18, 400, 1e5)) for (k in c(2, 14, 50)) for (level in c(0.9, 0.95)) {
  d1 <- (n - 1) / 2; d2 <- d1 * (k - 1); tail <- (1 - level) / 2
  up <- qbeta(tail, d1, d2, lower.tail = FALSE); down <- qbeta(tail, d2, d1, lower.tail = FALSE)
  put("feldt", paste0("low_", level), 1 - 0.2 * d2 / d1 * up / (1 - up), n, k)
  put("feldt", paste0("high_", level), 1 - 0.2 / (d1 / d2 * down / (1 - down)), n, k)
}

write.csv(do.call(rbind, rows), "reference.csv", row.names = FALSE, quote = FALSE)
