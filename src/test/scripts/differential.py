#!/usr/bin/env python3
"""Compares `neraca instrument` with R and PSPP on freshly generated tables.

    differential.py [NERACA] [SEED]

Tables with missing cells, constant and reversed items, two items, one row, large offsets and
numbers that are not whole. R (base functions only) computes the statistics by their definitions, to
be met to 1e-11 relative, since R's own sums of doubles are not exact; PSPP prints twelve decimals,
to be met to 1e-10.

An item to which all respondents used gave the same answer leaves the scale, as in SPSS: it has a
mean, an SD of 0 and nothing else, and all other numbers are those of the other items. R computes
these after dropping it. PSPP keeps it in the scale, so it is given the other items alone; with all
items its alpha without the constant one must be our alpha.

What is refused must be refused. Prints the worst differences; exit 1 beyond the bounds. Programs
that are not installed are left out, saying so.
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
first <- seq_len(ceiling(k / 2)); halves <- cbind(rowSums(x[, first, drop = FALSE]), rowSums(x[, -first, drop = FALSE]))
put("split_r", cor(halves)[1, 2]); put("split_guttman", 2 * (1 - sum(apply(halves, 2, var)) / sum(v)))
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


KINDS = ("plain", "missing", "constant", "constants", "constant in use", "one varies", "reversed",
         "two items", "one row", "offset", "not whole")
REFUSED = ("one row", "one varies")
# What an item that left the scale has, and what stands only under a name of its own.
OF_CONSTANT = ("code", "missing", "mean", "sd", "verdict")


def table(chance, kind):
    """Names and rows of text; a few respondents, or a few hundred."""
    k = 2 if kind == "two items" else chance.randint(5 if kind.startswith("constant") else 3, 12)
    n = 1 if kind == "one row" else chance.randint(30, 400)
    rows = []
    for _ in range(n):
        trait = chance.gauss(0, 1)
        row = []
        for i in range(k):
            x = 3 + (-trait if kind == "reversed" and i % 3 == 1 else trait) + chance.gauss(0, 1)
            x = max(1, min(5, round(x)))
            if kind in ("constant", "constants") and i == 1 or kind == "constants" and i == 3:
                x = 2 + i
            if kind == "one varies" and i > 0:
                x = 4
            if kind == "offset":
                x += 1_000_000_000
            text = f"{x + chance.random():.9f}" if kind == "not whole" else str(x)
            gap = kind == "missing" or kind == "constants" and i == 3
            row.append("" if gap and chance.random() < 0.03 else text)
        if kind == "constant in use":
            # The second item varies in those rows alone that are left out.
            left_out = not rows or chance.random() < 0.05
            row[0], row[1] = ("", "2") if left_out else (row[0], "4")
        rows.append(row)
    return [f"q{i + 1}" for i in range(k)], rows


def in_use(rows):
    """The rows with an answer to every item."""
    return [row for row in rows if all(row)]


def constants(names, rows):
    """The items to which all rows in use have the same answer."""
    used = in_use(rows)
    return [name for i, name in enumerate(names) if len({row[i] for row in used}) == 1]


def wrong_constants(own, names, rows):
    """What is not as it should be of items that leave the scale."""
    used, left = in_use(rows), constants(names, rows)
    wrong = [f"k is {own['k']}"] if own["k"] != len(names) - len(left) else []
    if sorted(own["noted"]) != sorted(left):
        wrong.append(f"noted {own['noted']} and not {left}")
    for name in left:
        value = float(used[0][names.index(name)])
        if own["mean." + name] != value or own["sd." + name] != 0:
            wrong.append(f"{name} has mean {own['mean.' + name]} and SD {own['sd.' + name]}")
        for of, x in own.items():
            if of.endswith("." + name) and of.split(".")[0] not in OF_CONSTANT and x is not None:
                wrong.append(f"{of} is {x}")
        if any(verdict is not None for verdict in own["verdict." + name].values()):
            wrong.append(f"{name} has a verdict")
    return wrong


def neraca(program, file):
    """The JSON's numbers by the names of the R script; None where it refuses."""
    done = subprocess.run([program, "instrument", file, "--json"], capture_output=True, text=True)
    if done.returncode == 2:
        return None
    done.check_returncode()
    answer = json.loads(done.stdout)
    found = {"used": answer["used"], "k": answer["k"]}
    found.update({name: x for name, x in answer["scale"].items() if not isinstance(x, (dict, list))})
    found.update({"split_" + name: x for name, x in answer["scale"]["split_half"].items()})
    found["noted"] = [code for note in answer["notes"] if note["key"] == "instrument.note.constant"
                      for code in note["items"]]
    for item in answer["items"]:
        found.update({f"{name}.{item['code']}": x for name, x in item.items()})
    return found


def by_r(script, file):
    done = subprocess.run(["Rscript", script, file], capture_output=True, text=True)
    if done.returncode:
        return None
    return {line.split()[0]: float(line.split()[1]) for line in done.stdout.splitlines()}


def by_pspp(folder, names, rows, items):
    """Alpha and the item-total table of these items, as printed with twelve decimals."""
    file = os.path.join(folder, "used.csv")
    with open(file, "w") as text:
        text.write("\n".join(",".join(row) for row in [names] + in_use(rows)) + "\n")
    syntax, out = os.path.join(folder, "r.sps"), os.path.join(folder, "r.csv")
    with open(syntax, "w") as text:
        text.write("SET FORMAT F22.12.\n")
        text.write(f'GET DATA /TYPE=TXT /FILE="{file}" /DELIMITERS="," /FIRSTCASE=2 /VARIABLES=')
        text.write(" ".join(f"{name} F22.9" for name in names))
        text.write(f".\nRELIABILITY /VARIABLES={' '.join(items)} /SUMMARY=TOTAL.\n")
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
    with tempfile.TemporaryDirectory() as folder:
        script, file = os.path.join(folder, "r.R"), os.path.join(folder, "answers.csv")
        with open(script, "w") as text:
            text.write(R_SCRIPT)
        for kind in KINDS * 2:
            names, rows = table(chance, kind)
            with open(file, "w") as text:
                text.write("\n".join(",".join(row) for row in [names] + rows) + "\n")
            own = neraca(program, file)
            if own is None or kind in REFUSED:
                failed |= own is not None or kind not in REFUSED
                print(f"{kind:15} {len(rows)} x {len(names)}:", "refused" if own is None else "NOT REFUSED")
                continue
            r = by_r(script, file) if has_r else {}
            differences = [(relative(own.get(name), x), f"{kind} {name}") for name, x in (r or {}).items()]
            worst = max(differences, default=(0.0, "R gave nothing"))
            worst_r = max(worst_r, worst)
            left = constants(names, rows)
            wrong = wrong_constants(own, names, rows)
            failed |= bool(wrong)
            varying = [name for name in names if name not in left]
            printed = by_pspp(folder, names, rows, varying) if has_pspp else {}
            if has_pspp and len(left) == 1:
                # Among all items, alpha without the constant one.
                every = by_pspp(folder, names, rows, names) or {}
                printed = {**(printed or {}), "alpha of the others": every["alpha_if_deleted." + left[0]]}
                own["alpha of the others"] = own["alpha"]
            lost = 1e-5 if kind == "offset" else 1
            rounded = [(abs(own[name] - x) * lost, f"{kind} {name}") for name, x in (printed or {}).items()
                       if own.get(name) is not None]
            last = max(rounded, default=(0.0, "PSPP gave nothing"))
            worst_pspp = max(worst_pspp, last)
            print(f"{kind:15} {len(rows)} x {len(names)}, {len(left)} constant: R {len(differences)} numbers, worst {worst[0]:.1e};"
                  f" PSPP {len(rounded)} numbers, worst {last[0]:.1e}"
                  + "".join(f"; WRONG: {what}" for what in wrong))
    print(f"worst against R {worst_r[0]:.2e} ({worst_r[1]}), against PSPP {worst_pspp[0]:.1e} ({worst_pspp[1]})")
    return 1 if failed or worst_r[0] > R_BOUND or worst_pspp[0] > PSPP_BOUND else 0


if __name__ == "__main__":
    sys.exit(main())
