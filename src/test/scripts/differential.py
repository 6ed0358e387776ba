#!/usr/bin/env python3
"""Compares `neraca instrument` with R and PSPP on freshly generated tables.

    differential.py [NERACA] [SEED]

Tables with missing cells, constant and reversed items, two items, one row, large offsets and
numbers that are not whole. R (base functions only) computes the statistics by their definitions, to
be met to 1e-9 relative, since R's own sums of doubles are not exact; PSPP prints three decimals,
to be met to 0.0006. What is refused must be refused. Prints the worst differences; exit 1 beyond the
bounds. Programs that are not installed are left out, saying so.
"""
import csv
import json
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile

R_BOUND = 1e-11
PSPP_BOUND = 1e-10
R_SCRIPT = r"""
file <- commandArgs(TRUE)[1]
x <- as.matrix(read.csv(file, check.names = FALSE))
x <- x[complete.cases(x), , drop = FALSE]
put <- function(name, value) cat(name, sprintf("%.17g", value), "\n")
put("used", nrow(x))
means <- colMeans(x)
for (j in seq_along(means)) put(paste0("mean.", colnames(x)[j]), means[j])
x <- x[, apply(x, 2, function(c) length(unique(c)) > 1), drop = FALSE]
x <- sweep(x, 2, x[1, ])  # about the first row: a shift changes nothing below and saves R's digits
k <- ncol(x); n <- nrow(x)
v <- cov(x); total <- rowSums(x)
alpha <- function(v) { k <- ncol(v); k / (k - 1) * (1 - sum(diag(v)) / sum(v)) }
put("k", k); put("alpha", alpha(v)); put("variance", sum(v))
r <- cov2cor(v); rbar <- mean(r[lower.tri(r)])
put("mean_inter_item_r", rbar); put("standardized_alpha", k * rbar / (1 + (k - 1) * rbar))
off <- v; diag(off) <- 0
put("lambda2", (sum(off) + sqrt(k / (k - 1) * sum(off^2))) / sum(v))
if (n > k && rcond(r) > 1e-10) {
  smc <- 1 - 1 / diag(solve(r))
  for (j in 1:k) put(paste0("smc.", colnames(x)[j]), smc[j])
  put("lambda6", 1 - sum(diag(v) * (1 - smc)) / sum(v))
}
for (j in 1:k) {
  name <- colnames(x)[j]
  put(paste0("variance.", name), v[j, j])
  put(paste0("r_total.", name), cor(x[, j], total))
  put(paste0("r_corrected.", name), cor(x[, j], total - x[, j]))
  if (n > 2) put(paste0("p_total.", name), cor.test(x[, j], total)$p.value)
  put(paste0("scale_variance_if_deleted.", name), var(total - x[, j]))
  if (k > 2) put(paste0("alpha_if_deleted.", name), alpha(v[-j, -j]))
}
"""


def table(chance, kind):
    """Names and rows of text; a few respondents, or a few hundred."""
    k = 2 if kind == "two items" else chance.randint(3, 12)
    n = 1 if kind == "one row" else chance.randint(30, 400)
    rows = []
    for _ in range(n):
        trait = chance.gauss(0, 1)
        row = []
        for i in range(k):
            x = 3 + (-trait if kind == "reversed" and i % 3 == 1 else trait) + chance.gauss(0, 1)
            x = max(1, min(5, round(x)))
            if kind == "constant" and i == 1:
                x = 4
            if kind == "offset":
                x += 1_000_000_000
            text = f"{x + chance.random():.9f}" if kind == "not whole" else str(x)
            row.append("" if kind == "missing" and chance.random() < 0.03 else text)
        rows.append(row)
    return [f"q{i + 1}" for i in range(k)], rows


def neraca(program, file):
    """The JSON's numbers by the names of the R script; None where it refuses."""
    done = subprocess.run([program, "instrument", file, "--json"], capture_output=True, text=True)
    if done.returncode == 2:
        return None
    done.check_returncode()
    answer = json.loads(done.stdout)
    found = {"used": answer["used"], "k": answer["k"]}
    found.update({name: x for name, x in answer["scale"].items() if not isinstance(x, (dict, list))})
    for item in answer["items"]:
        found.update({f"{name}.{item['code']}": x for name, x in item.items()})
    return found


def by_r(script, file):
    done = subprocess.run(["Rscript", script, file], capture_output=True, text=True)
    if done.returncode:
        return None
    return {line.split()[0]: float(line.split()[1]) for line in done.stdout.splitlines()}


def by_pspp(folder, file, names):
    """Alpha and the item-total table, as printed with twelve decimals."""
    syntax, out = os.path.join(folder, "r.sps"), os.path.join(folder, "r.csv")
    with open(syntax, "w") as text:
        text.write("SET FORMAT F22.12.\n")
        text.write(f'GET DATA /TYPE=TXT /FILE="{file}" /DELIMITERS="," /FIRSTCASE=2 /VARIABLES=')
        text.write(" ".join(f"{name} F22.9" for name in names))
        text.write(f".\nRELIABILITY /VARIABLES={' '.join(names)} /SUMMARY=TOTAL.\n")
    if subprocess.run(["pspp", "-O", "format=csv", "-o", out, syntax], capture_output=True).returncode:
        return None
    found, after = {}, ""
    for row in csv.reader(open(out)):
        if after.startswith("Cronbach's Alpha") and len(row) == 2 and row[0]:
            found["alpha"] = row[0]
        if len(row) == 5 and row[0] in names:
            found["r_corrected." + row[0]] = row[3]
            found["alpha_if_deleted." + row[0]] = row[4]
        after = row[0] if row else ""
    return {name: float(text) for name, text in found.items() if text not in ("", ".", "NaN")}


def relative(found, expected):
    if found is None:
        return math.inf
    return 0.0 if found == expected else abs(found - expected) / max(abs(expected), 1e-5)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "target/neraca/bin/neraca"
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print("seed", seed)
    chance = random.Random(seed)
    worst_r, worst_pspp, failed = (0.0, "nothing"), (0.0, "nothing"), False
    has_r, has_pspp = shutil.which("Rscript"), shutil.which("pspp")
    print("R:", has_r or "not installed", " PSPP:", has_pspp or "not installed")
    kinds = ("plain", "missing", "constant", "reversed", "two items", "one row", "offset", "not whole")
    with tempfile.TemporaryDirectory() as folder:
        script, file = os.path.join(folder, "r.R"), os.path.join(folder, "answers.csv")
        with open(script, "w") as text:
            text.write(R_SCRIPT)
        for kind in kinds * 2:
            names, rows = table(chance, kind)
            with open(file, "w") as text:
                text.write("\n".join(",".join(row) for row in [names] + rows) + "\n")
            own = neraca(program, file)
            if own is None or kind == "one row":
                failed |= own is not None or kind != "one row"
                print(f"{kind:10} {len(rows)} x {len(names)}:", "refused" if own is None else "NOT REFUSED")
                continue
            r = by_r(script, file) if has_r else {}
            differences = [(relative(own.get(name), x), f"{kind} {name}") for name, x in (r or {}).items()]
            worst = max(differences, default=(0.0, "R gave nothing"))
            worst_r = max(worst_r, worst)
            printed = by_pspp(folder, file, names) if has_pspp and kind != "constant" else {}
            lost = 1e-5 if kind == "offset" else 1
            rounded = [(abs(own[name] - x) * lost, f"{kind} {name}") for name, x in (printed or {}).items()
                       if own.get(name) is not None]
            last = max(rounded, default=(0.0, "PSPP gave nothing"))
            worst_pspp = max(worst_pspp, last)
            print(f"{kind:10} {len(rows)} x {len(names)}: R {len(differences)} numbers, worst {worst[0]:.1e};"
                  f" PSPP {len(rounded)} numbers, worst {last[0]:.1e}")
    print(f"worst against R {worst_r[0]:.2e} ({worst_r[1]}), against PSPP {worst_pspp[0]:.1e} ({worst_pspp[1]})")
    return 1 if failed or worst_r[0] > R_BOUND or worst_pspp[0] > PSPP_BOUND else 0


if __name__ == "__main__":
    sys.exit(main())
