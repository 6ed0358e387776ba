# Makes the tables of answers beside it and the expected values (describe.csv) with base R.
# Run in this folder: Rscript describe.R
# Columns of describe.csv: table, statistic, of (item or level), value (NA: not defined).
options(digits = 17, scipen = 100)
set.seed(20240915)

likert <- function(n, k, shift = 0, spread = 1) {
  trait <- rnorm(n) + shift
  x <- matrix(pmin(5, pmax(1, round(3 + trait + rnorm(n * k, sd = spread)))), n)
  colnames(x) <- paste0("q", 1:k)
  x
}

# Items
tables <- list()
tables$likert <- likert(37, 6)
tables$likert[cbind(c(1, 5, 9, 9, 30, 31), c(2, 2, 1, 3, 6, 6))] <- NA
tables$offset <- likert(25, 3) + 1e9
tables$decimals <- round(likert(18, 3) * 1.37 + matrix(runif(54), 18), 2)
tables$few <- cbind(one = c(3, NA, NA, NA), two = c(2, 5, NA, NA), three = c(1, 1, 4, NA),
                    four = c(1, 2, 2, 5), equal = c(4, 4, 4, 4))

# Quantile as SPSS's weighted average: R's type 6.
describe <- function(x) {
  missing <- sum(is.na(x))
  x <- x[!is.na(x)]
  n <- length(x)
  # From the first answer on, so that an offset costs no digits.
  near <- x - x[1]
  d <- near - mean(near)
  m2 <- mean(d^2); m3 <- mean(d^3); m4 <- mean(d^4)
  flat <- length(unique(x)) < 2
  g1 <- if (n < 3 || flat) NA else sqrt(n * (n - 1)) / (n - 2) * m3 / m2^1.5
  g2 <- if (n < 4 || flat) NA else (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2^2 - 3) + 6)
  se1 <- if (n < 3) NA else sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))
  se2 <- if (n < 4) NA else sqrt(4 * (n^2 - 1) * se1^2 / ((n - 3) * (n + 5)))
  counts <- table(x)
  list(n = n, missing = missing, mean = mean(x), median = median(x),
       mode = min(as.numeric(names(counts))[counts == max(counts)]), modes = sum(counts == max(counts)),
       sd = sd(near), variance = var(near), se = sd(near) / sqrt(n),
       skewness = g1, skewness_se = se1, kurtosis = g2, kurtosis_se = se2,
       min = min(x), max = max(x),
       q1 = unname(quantile(x, 0.25, type = 6)), q3 = unname(quantile(x, 0.75, type = 6)))
}

out <- list()
add <- function(table, statistic, of, value) {
  out[[length(out) + 1]] <<- data.frame(table, statistic, of, value = format(value, digits = 17))
}
for (name in names(tables)) {
  x <- tables[[name]]
  write.csv(x, paste0("table_", name, ".csv"), row.names = FALSE, quote = FALSE, na = "")
  for (item in colnames(x)) {
    d <- describe(x[, item])
    for (s in names(d)) add(name, s, item, d[[s]])
  }
}

# Method of successive intervals
for (item in colnames(tables$likert)) {
  x <- tables$likert[, item]
  counts <- table(x[!is.na(x)])
  p <- as.numeric(counts) / sum(counts)
  z <- qnorm(cumsum(as.numeric(counts)) / sum(counts))
  z[length(z)] <- Inf
  density <- dnorm(z)
  value <- (c(0, head(density, -1)) - density) / p
  for (i in seq_along(p)) {
    of <- paste0(item, "=", names(counts)[i])
    add("likert", "msi_z", of, if (is.finite(z[i])) z[i] else NA)
    add("likert", "msi_density", of, density[i])
    add("likert", "msi_value", of, value[i])
    add("likert", "msi_interval", of, value[i] - min(value) + 1)
  }
}

# Groups: the mean of four items, compared by level.
groups <- list(
  two = list(x = rbind(likert(15, 4), likert(11, 4, 0.9, 0.4)), g = rep(c("pria", "wanita"), c(15, 11))),
  four = list(x = rbind(likert(9, 4), likert(12, 4, 0.5), likert(5, 4, -0.7, 2), likert(6, 4)),
              g = rep(c("SD", "SMP", "SMA", "S1"), c(9, 12, 5, 6))),
  many = list(x = rbind(likert(200, 4), likert(240, 4, 0.6)), g = rep(c("a", "b"), c(200, 240))),
  single = list(x = rbind(likert(1, 4), likert(7, 4)), g = rep(c("a", "b"), c(1, 7))))
for (name in names(groups)) {
  x <- groups[[name]]$x
  g <- factor(groups[[name]]$g, levels = unique(groups[[name]]$g))
  # Rows in a mixed order whose first rows keep the levels' order.
  first <- match(levels(g), g)
  order <- c(first, sample(setdiff(seq_along(g), first)))
  x <- x[order, ]; g <- g[order]
  write.csv(cbind(as.data.frame(x), level = g), paste0("groups_", name, ".csv"), row.names = FALSE, quote = FALSE)
  score <- rowMeans(x)
  for (l in levels(g)) {
    s <- score[g == l]
    n <- length(s)
    reach <- if (n > 1) qt(0.975, n - 1) * sd(s) / sqrt(n) else NA
    add(name, "level_n", l, n); add(name, "level_mean", l, mean(s)); add(name, "level_sd", l, sd(s))
    add(name, "level_low", l, mean(s) - reach); add(name, "level_high", l, mean(s) + reach)
  }
  test <- function(kind, statistic, p, df = NA, df2 = NA, effect = NA) {
    add(name, kind, "statistic", unname(statistic)); add(name, kind, "p", unname(p))
    add(name, kind, "df", unname(df)); add(name, kind, "df2", unname(df2)); add(name, kind, "effect", unname(effect))
  }
  away <- abs(score - ave(score, g))
  levene <- anova(lm(away ~ g))
  test("levene", levene$F[1], levene$`Pr(>F)`[1], levene$Df[1], levene$Df[2])
  a <- anova(lm(score ~ g))
  test("anova", a$F[1], a$`Pr(>F)`[1], a$Df[1], a$Df[2], a$`Sum Sq`[1] / sum(a$`Sum Sq`))
  k <- kruskal.test(score, g)
  test("kruskal-wallis", k$statistic, k$p.value, k$parameter, NA, k$statistic / (length(score) - 1))
  if (all(table(g) > 1)) {
    w <- oneway.test(score ~ g)
    test("welch-anova", w$statistic, w$p.value, w$parameter[1], w$parameter[2])
  } else {
    test("welch-anova", NA, NA, nlevels(g) - 1)
  }
  if (nlevels(g) == 2) {
    s1 <- score[g == levels(g)[1]]; s2 <- score[g == levels(g)[2]]
    pooled <- sqrt((sum((s1 - mean(s1))^2) + sum((s2 - mean(s2))^2)) / (length(score) - 2))
    d <- (mean(s1) - mean(s2)) / pooled
    t <- t.test(s1, s2, var.equal = TRUE)
    test("t", t$statistic, t$p.value, t$parameter, NA, d)
    if (min(length(s1), length(s2)) > 1) {
      t <- t.test(s1, s2)
      test("t-welch", t$statistic, t$p.value, t$parameter, NA, d)
    } else {
      test("t-welch", NA, NA, NA, NA, d)
    }
    w <- wilcox.test(s1, s2, correct = FALSE, exact = FALSE)
    # R gives U of the first group, SPSS the smaller one; |z| from p loses digits, so it is formed again.
    n1 <- length(s1); n2 <- length(s2); n <- n1 + n2
    ties <- table(rank(score))
    z <- (w$statistic - n1 * n2 / 2) / sqrt(n1 * n2 / 12 * ((n + 1) - sum(ties^3 - ties) / (n * (n - 1))))
    test("mann-whitney", min(w$statistic, n1 * n2 - w$statistic), w$p.value, NA, NA, abs(z) / sqrt(n))
  }
}
write.csv(do.call(rbind, out), "describe.csv", row.names = FALSE, quote = FALSE)
