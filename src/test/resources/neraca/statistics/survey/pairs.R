# Expected values of the comparisons of pairs (pairs.csv), with base R, of the groups that
# describe.R made. Run in this folder: Rscript pairs.R
# Columns of pairs.csv: table, first, second, statistic, value (NA: not defined).
options(digits = 17, scipen = 100)
out <- list()
for (name in c("two", "four", "many", "single")) {
  data <- read.csv(paste0("groups_", name, ".csv"))
  score <- rowMeans(data[, paste0("q", 1:4)])
  g <- factor(data$level, levels = unique(data$level))
  add <- function(first, second, statistic, value) {
    out[[length(out) + 1]] <<-
      data.frame(table = name, first, second, statistic, value = format(value, digits = 17))
  }
  l <- levels(g)
  N <- length(score)
  # Dunn (1964) with the correction for ties, written out
  ranks <- rank(score)
  ties <- table(score)
  spread <- N * (N + 1) / 12 - sum(ties^3 - ties) / (12 * (N - 1))
  rows <- list()
  for (i in seq_along(l)) for (j in seq_along(l)) if (i < j) {
    a <- score[g == l[i]]; b <- score[g == l[j]]
    row <- list(first = l[i], second = l[j], difference = mean(a) - mean(b))
    if (min(length(a), length(b)) > 1) {
      t <- t.test(a, b)
      row <- c(row, list(t = unname(t$statistic), df = unname(t$parameter), p = t$p.value,
                         low = t$conf.int[1], high = t$conf.int[2]))
    } else row <- c(row, list(t = NA, df = NA, p = NA, low = NA, high = NA))
    df <- length(a) + length(b) - 2
    sp <- sqrt((sum((a - mean(a))^2) + sum((b - mean(b))^2)) / df)
    row$g <- if (is.na(row$t)) NA else (mean(a) - mean(b)) / sp * (1 - 3 / (4 * df - 1))
    z <- (mean(ranks[g == l[i]]) - mean(ranks[g == l[j]])) /
      sqrt(spread * (1 / length(a) + 1 / length(b)))
    row$z <- if (length(l) > 2) z else NA
    row$p_dunn <- if (length(l) > 2) 2 * pnorm(-abs(z)) else NA
    rows[[length(rows) + 1]] <- row
  }
  get <- function(s) sapply(rows, function(r) r[[s]])
  holm <- p.adjust(get("p"), "holm")
  dunn <- p.adjust(get("p_dunn"), "holm")
  if (all(table(g) > 1)) {
    # R's own for all pairs at once agrees
    own <- pairwise.t.test(score, g, pool.sd = FALSE, p.adjust.method = "holm")$p.value
    stopifnot(all.equal(sort(own[!is.na(own)]), sort(holm)))
  }
  for (r in seq_along(rows)) {
    for (s in c("difference", "t", "df", "p", "low", "high", "g", "z", "p_dunn"))
      add(rows[[r]]$first, rows[[r]]$second, s, rows[[r]][[s]])
    add(rows[[r]]$first, rows[[r]]$second, "p_holm", holm[r])
    add(rows[[r]]$first, rows[[r]]$second, "p_dunn_holm", dunn[r])
  }
  # Effects with less bias
  a <- anova(lm(score ~ g))
  ms <- a$`Mean Sq`[2]
  add("", "", "omega_squared", (a$`Sum Sq`[1] - a$Df[1] * ms) / (sum(a$`Sum Sq`) + ms))
}
write.csv(do.call(rbind, out), "pairs.csv", row.names = FALSE, quote = FALSE)
