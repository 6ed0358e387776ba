#!/usr/bin/env python3
"""Compares `neraca instrument` with other programs' test cases.

    peers.py NERACA PEERS_DIR

NERACA is the program to run, PEERS_DIR holds one folder a case: data.csv and expected.json, whose
`oracle` was computed exactly. Every number must agree to 1e-12 relative (absolute 1e-14, but for
p-values, which must keep their digits however small; omega to 1e-6); what the oracle has not must be null. Where
an item is constant the oracle keeps it and Neraca takes it out of the scale, so the expected
numbers are those of the other items: from a case with the same answers where there is one,
otherwise computed here in fractions. Tables that have no statistics must be refused with exit 2.
Prints one line a case; exit 1 on any disagreement.
"""
import csv
import decimal
import json
import math
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

RELATIVE = 1e-12
ABSOLUTE = 1e-14
RULES = ("r_table", "r_030", "p", "corrected_030")
ITEM = {  # name in Neraca's JSON: name in the oracle, by item
    "missing": "missing_per_item",
    "mean": "item_mean",
    "sd": "item_sd",
    "variance": "item_var",
    "r_total": "item_total_r",
    "p_total": "item_total_p",
    "r_corrected": "corrected_item_total_r",
    "p_corrected": "corrected_item_total_p",
    "scale_mean_if_deleted": "scale_mean_if_deleted",
    "scale_variance_if_deleted": "scale_var_if_deleted",
    "alpha_if_deleted": "alpha_if_deleted",
    "smc": "smc",
}
SCALE = {
    "mean": "scale_mean",
    "variance": "scale_var",
    "sd": "scale_sd",
    "alpha": "alpha",
    "standardized_alpha": "std_alpha",
    "mean_inter_item_r": "mean_interitem_r",
    "sem": "sem_alpha",
    "lambda2": "lambda2_cov",
    "lambda6": "lambda6_cov",
}
SPLIT = {
    "r": "r_between_forms",
    "spearman_brown": "spearman_brown_equal",
    "spearman_brown_unequal": "spearman_brown_unequal",
    "guttman": "guttman_split_half",
    "alpha_1": "alpha1",
    "alpha_2": "alpha2",
}
ITERATED = 1e-6  # of omega, which every program finds by going downhill


class Comparison:
    def __init__(self):
        self.compared = 0
        self.worst = 0.0
        self.wrong = []
        self.skipped = []

    def number(self, what, found, wanted, floor=ABSOLUTE, most=RELATIVE):
        self.compared += 1
        if found is None or wanted is None:
            if found is not wanted:
                self.wrong.append(f"{what}: {found}, expected {wanted}")
            return
        difference = abs(found - wanted)
        if difference > floor:
            relative = difference / abs(wanted) if wanted else math.inf
            if most == RELATIVE:
                self.worst = max(self.worst, relative)
            if relative > most:
                self.wrong.append(f"{what}: {found!r}, expected {wanted!r}")

    def equal(self, what, found, wanted):
        self.compared += 1
        if found != wanted:
            self.wrong.append(f"{what}: {found}, expected {wanted}")


def run(neraca, arguments):
    return subprocess.run(
        [neraca, "instrument", *arguments], capture_output=True, text=True, timeout=300, check=False
    )


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    return rows[0], rows[1:]


def blank(cell):
    return cell.strip() in ("", "NA")


def complete(folder, items):
    """Columns of the complete rows, as fractions; scored where a scored copy is there."""
    scored = os.path.join(folder, "data_scored.csv")
    names, rows = read(scored if os.path.exists(scored) else os.path.join(folder, "data.csv"))
    at = [names.index(i) for i in items]
    kept = [[row[a] for a in at] for row in rows if not any(blank(row[a]) for a in at)]
    return [[Fraction(cell) for cell in column] for column in zip(*kept)]


def root(fraction):
    with decimal.localcontext() as context:
        context.prec = 50
        return float((decimal.Decimal(fraction.numerator) / fraction.denominator).sqrt())


def covariance(x, y):
    n = len(x)
    return (n * sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y)) / Fraction(n * (n - 1))


def correlation(x, y):
    square = covariance(x, y) ** 2 / (covariance(x, x) * covariance(y, y))
    return math.copysign(root(square), covariance(x, y))


def alpha_of(columns):
    k = len(columns)
    total = [sum(row) for row in zip(*columns)]
    own = sum(covariance(c, c) for c in columns)
    return Fraction(k, k - 1) * (1 - own / covariance(total, total))


def lambda2_of(columns):
    k = len(columns)
    total = [sum(row) for row in zip(*columns)]
    whole = covariance(total, total)
    own = sum(covariance(c, c) for c in columns)
    pairs = 2 * sum(covariance(columns[i], columns[j]) ** 2 for i in range(k) for j in range(i))
    return float((whole - own) / whole) + root(Fraction(k, k - 1) * pairs / whole**2)


def split_half_of(columns):
    k = len(columns)
    first = (k + 1) // 2
    one, two = ([sum(r) for r in zip(*part)] for part in (columns[:first], columns[first:]))
    if covariance(one, one) == 0 or covariance(two, two) == 0:
        return {"r_between_forms": 0}
    r = correlation(one, two)
    whole = covariance(one, one) + covariance(two, two) + 2 * covariance(one, two)
    lengths = 4 * (1 - r * r) * first * (k - first) / k**2
    return {
        "r_between_forms": r,
        "spearman_brown_equal": 2 * r / (1 + r) if r > -1 else None,
        "spearman_brown_unequal": 2 * r / (r + math.sqrt(r * r + lengths)) if 0 < r < 1 else None,
        "guttman_split_half": float(4 * covariance(one, two) / whole),
        "alpha1": float(alpha_of(columns[:first])) if first > 1 else None,
        "alpha2": float(alpha_of(columns[first:])) if k - first > 1 else None,
    }


def without_constant(folder, expected):
    """The oracle of the items that vary."""
    oracle = expected["oracle"]
    items = [i for i in oracle["items"] if i not in oracle["constant_items"]]
    columns = complete(folder, items)
    parent = os.path.dirname(os.path.abspath(folder))
    for other in sorted(os.listdir(parent)):
        sibling = case(os.path.join(parent, other))
        if sibling and sibling["oracle"]["items"] == items:
            if complete(os.path.join(parent, other), items) == columns:
                return items, sibling["oracle"]
    kept = [oracle["items"].index(i) for i in items]
    total = [sum(row) for row in zip(*columns)]
    rest = [[t - x for t, x in zip(total, c)] for c in columns]
    alpha = alpha_of(columns)
    k = len(items)
    r = [[correlation(x, y) for y in columns] for x in columns]
    mean = math.fsum(r[i][j] for i in range(k) for j in range(i)) / (k * (k - 1) / 2)
    reduced = {name: [oracle[name][i] for i in kept] for name in ITEM.values() if name in oracle}
    reduced.update(
        scale_mean=float(Fraction(sum(total), len(total))),
        scale_var=float(covariance(total, total)),
        scale_sd=root(covariance(total, total)),
        alpha=float(alpha),
        std_alpha=k * mean / (1 + (k - 1) * mean),
        mean_interitem_r=mean,
        sem_alpha=root(covariance(total, total) * (1 - alpha)),
        lambda2_cov=lambda2_of(columns),
        lambda6_cov=None,
        split_first_half=split_half_of(columns),
        item_total_r=[correlation(x, total) for x in columns],
        corrected_item_total_r=[correlation(x, y) for x, y in zip(columns, rest)],
        scale_mean_if_deleted=[float(Fraction(sum(y), len(y))) for y in rest],
        scale_var_if_deleted=[float(covariance(y, y)) for y in rest],
        alpha_if_deleted=[
            float(alpha_of(columns[:i] + columns[i + 1 :])) if k > 2 else None for i in range(k)
        ],
        corr=r,
        corr_p=[[oracle["corr_p"][i][j] for j in kept] for i in kept],
    )
    reduced["feldt_ci_0.95"] = expected["r"]["feldt_ci_0.95"]  # R drops constant items too
    return items, reduced


def compare_items(check, answer, items, oracle, r_table):
    by_code = {item["code"]: item for item in answer["items"]}
    for at, code in enumerate(items):
        item = by_code[code]
        for name, theirs in ITEM.items():
            wanted = oracle[theirs][at] if theirs in oracle else None
            floor = 0 if name.startswith("p_") else ABSOLUTE
            check.number(f"{code}.{name}", item[name], wanted, floor)
        r, p = oracle["item_total_r"][at], oracle["item_total_p"][at]
        verdict = {
            "r_table": None if r_table is None else r > r_table,
            "r_030": r > 0.3,
            "p": None if p is None else r > 0 and p < 0.05,
            "corrected_030": oracle["corrected_item_total_r"][at] > 0.3,
        }
        for rule in RULES:
            check.equal(f"{code}.verdict.{rule}", item["verdict"][rule], verdict[rule])


def compare_constant(check, answer, oracle):
    for at, code in enumerate(oracle["items"]):
        if code in oracle["constant_items"]:
            item = next(i for i in answer["items"] if i["code"] == code)
            check.number(f"{code}.mean", item["mean"], oracle["item_mean"][at])
            check.number(f"{code}.sd", item["sd"], 0.0)
            check.equal(f"{code}.r_total", item["r_total"], None)
            check.equal(f"{code}.alpha_if_deleted", item["alpha_if_deleted"], None)
            verdict = item["verdict"]
            none = verdict is None or all(verdict[rule] is None for rule in RULES)
            check.equal(f"{code} without verdict", none, True)


def compare_correlations(check, answer, items, oracle):
    at = {item["code"]: i for i, item in enumerate(answer["items"])}
    for i, one in enumerate(items):
        for j, other in enumerate(items):
            r = answer["correlations"][at[one]][at[other]]
            p = answer["correlations_p"][at[one]][at[other]]
            check.number(f"r({one},{other})", r, oracle["corr"][i][j])
            check.number(f"p({one},{other})", p, oracle["corr_p"][i][j], 0)


def compare(neraca, folder, expected, arguments):
    check = Comparison()
    done = run(neraca, [*arguments, "--json", "--correlations"])
    if done.returncode != 0:
        check.wrong.append(f"exit {done.returncode}: {done.stderr.strip()[:200]}")
        return check
    answer = json.loads(done.stdout)
    oracle = expected["oracle"]
    items = oracle["items"]
    reduced = oracle
    if oracle["constant_items"]:
        compare_constant(check, answer, oracle)
        items, reduced = without_constant(folder, expected)
    check.equal("respondents", answer["respondents"], oracle["n_total"])
    check.equal("used", answer["used"], oracle["n_valid"])
    check.equal("excluded", answer["excluded"], oracle["n_excluded"])
    check.equal("k", answer["k"], len(items))
    r_table = oracle.get("r_crit_0.05")
    check.number("r_table", answer["r_table"]["value"], r_table, 0)
    compare_items(check, answer, items, reduced, r_table)
    scale = answer["scale"]
    for name, theirs in SCALE.items():
        check.number(f"scale.{name}", scale[name], reduced.get(theirs))
    for name, theirs in SPLIT.items():
        wanted = reduced["split_first_half"].get(theirs)
        if name == "spearman_brown_unequal" and reduced["split_first_half"]["r_between_forms"] < 0:
            wanted = None  # a root of nothing that makes sense; METHODS of this program
        check.number(f"scale.split_half.{name}", scale["split_half"][name], wanted)
    # The oracle has none where the lowest discrepancy is a Heywood case; lavaan may then print the
    # value of a local minimum, as on performance_mtcars_negative.
    omega = (reduced.get("omega") or {}).get("omega_ml_cov")
    check.number("scale.omega_total", scale["omega_total"], omega, most=ITERATED)
    # The oracle leaves out the interval of alpha 1, which is [1, 1].
    interval = reduced.get("feldt_ci_0.95", [1.0 if reduced["alpha"] == 1 else None] * 2)
    for found, wanted in zip(scale["alpha_ci_95"], interval):
        check.number("scale.alpha_ci_95", found, wanted)
    compare_correlations(check, answer, items, reduced)
    if "r_crit_0.01" in oracle:
        again = json.loads(run(neraca, [*arguments, "--json", "--level", "0.01"]).stdout)
        check.number("r_table 0.01", again["r_table"]["value"], oracle["r_crit_0.01"], 0)
    return check


def refusal(neraca, folder, expected):
    """Checks a table that must be refused; None for a table that must not."""
    names, rows = read(os.path.join(folder, "data.csv"))
    oracle = expected["oracle"]
    infinite = [n for i, n in enumerate(names) if any("inf" in row[i].lower() for row in rows)]
    empty = [n for i, n in enumerate(names) if all(blank(row[i]) for row in rows)]
    if not infinite and not empty and oracle["k"] > 1 and oracle["n_valid"] > 1:
        return None
    check = Comparison()
    done = run(neraca, [os.path.join(folder, "data.csv"), "--json"])
    check.equal("exit", done.returncode, 2)
    check.equal("standard output", done.stdout, "")
    check.equal("a message", bool(done.stderr.strip()), True)
    for name in infinite + empty:
        check.equal(f"message names {name}", name in done.stderr, True)
    return check


def arguments_of(folder, expected):
    path = os.path.join(folder, "data.csv")
    items = expected["oracle"]["items"]
    arguments = [path]
    if read(path)[0] != items:
        arguments += ["--items", ",".join(items)]
    reverse = {i: how for i, how in expected.get("reverse_coding", {}).items() if i in items}
    if reverse:
        ends = {int(how.split("-")[0]) for how in reverse.values()}  # "6 - x" is 1+5-x
        arguments += ["--reverse", ",".join(reverse), "--scale", f"1-{ends.pop() - 1}"]
    return arguments


def r_tables(neraca, folder):
    """Critical values by way of made-up tables of df+2 rows."""
    check = Comparison()
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        values = json.load(file)["values"]
    chosen = [(df, "0.05") for df in ("1", "2", "4", "30", "100", "1000", "9998", "99998")]
    chosen += [("16", level) for level in values["16"]]
    with tempfile.TemporaryDirectory() as made:
        for df, level in chosen:
            path = os.path.join(made, f"{df}.csv")
            with open(path, "w", encoding="utf-8") as file:
                file.write("a,b\n")
                file.writelines(f"{i % 5 + 1},{i * 7 % 3 + 1}\n" for i in range(int(df) + 2))
            for tails, shown in (("2", level), ("1", str(decimal.Decimal(level) / 2))):
                done = run(neraca, [path, "--json", "--level", shown, "--tails", tails])
                if done.returncode != 0:
                    check.wrong.append(f"df {df}: exit {done.returncode}")
                    continue
                found = json.loads(done.stdout)["r_table"]["value"]
                check.number(f"df {df}, {shown}, {tails} tails", found, values[df][level], 0)
    return check


def feldt_intervals(neraca, folder):
    """Intervals of alpha by way of made-up tables of n rows and k items.

    Their alpha is another, but (1 - bound) / (1 - alpha), a quantile of F, depends on n and k only.
    Neraca prints 95% intervals; those of other levels are named and not compared.
    """
    check = Comparison()
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    with tempfile.TemporaryDirectory() as made:
        for one in cases:
            n, k = one["n"], one["items"]
            if one["level"] != "0.95":
                check.skipped.append(f"n {n}, k {k}: an interval of level {one['level']}")
                continue
            path = os.path.join(made, "t.csv")
            with open(path, "w", encoding="utf-8") as file:
                file.write(",".join(f"i{j}" for j in range(k)) + "\n")
                for row in range(n):
                    cells = ((row * 7 % 5 + row * (j + 3) // 4 % 2) % 5 + 1 for j in range(k))
                    file.write(",".join(map(str, cells)) + "\n")
            done = run(neraca, [path, "--json"])
            if done.returncode != 0:
                check.wrong.append(f"n {n}, k {k}: exit {done.returncode}")
                continue
            scale = json.loads(done.stdout)["scale"]
            for found, bound in zip(scale["alpha_ci_95"], (one["lower"], one["upper"])):
                quantile = (1 - bound) / (1 - one["alpha"])
                check.number(f"n {n}, k {k}", (1 - found) / (1 - scale["alpha"]), quantile, 0)
    return check


def case(folder):
    path = os.path.join(folder, "expected.json")
    if not os.path.exists(os.path.join(folder, "data.csv")) or not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        expected = json.load(file)
    return expected if "oracle" in expected else None


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    neraca, peers = sys.argv[1:]
    failed = False
    print(f"{'case':30} {'compared':>8} {'worst':>9}  disagreements")
    for name in sorted(os.listdir(peers)):
        folder = os.path.join(peers, name)
        expected = case(folder)
        if expected:
            check = refusal(neraca, folder, expected)
            if check is None:
                check = compare(neraca, folder, expected, arguments_of(folder, expected))
        elif name == "r_table":
            check = r_tables(neraca, folder)
        elif name == "feldt_ci":
            check = feldt_intervals(neraca, folder)
        else:
            continue
        print(f"{name:30} {check.compared:8} {check.worst:9.1e}  {len(check.wrong) or '-'}")
        for wrong in check.wrong:
            print(f"    {wrong}")
        for skipped in check.skipped:
            print(f"    not compared: {skipped}")
        failed = failed or bool(check.wrong)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
