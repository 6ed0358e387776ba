#!/usr/bin/env python3
"""Measures whole processes that test a table of answers: Neraca and what else is installed.

    instrument-speed.py [NERACA] [--slow]

Tables of 1,000 and of 1,000,000 respondents x 50 items, one digit a cell, are written into a
temporary folder. Programs take turns; the shortest time of five runs (three for the large table)
and the largest peak of resident memory are printed. Load and covariance is all that numpy and R
are asked for; psych::alpha and PSPP's RELIABILITY do more, Neraca does all of its test. --slow runs
those two on the large table also, once, which takes minutes. Exit 1 where Neraca takes more than half of
numpy's time or 200 MB for the large table, or longer than numpy for the small one.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

ITEMS = 50
SLOW = ("R psych::alpha", "PSPP RELIABILITY")
NUMPY = """
import sys
import numpy as np
x = np.loadtxt(sys.argv[1], {how}delimiter=",", skiprows=1)
np.cov(x, rowvar=False)
"""
R = "x <- {load}; invisible(cov(x))"


def write(path, rows):
    """Answers of 1 to 5 about a respondent's own mean, so that the items have something in common."""
    chance = random.Random(1)
    tables = []
    for mean in (1.7, 2.4, 3, 3.6, 4.3):
        weights = [2.718 ** (-abs(mean - answer)) for answer in range(1, 6)]
        digits = "".join(str(a) * round(256 * w / sum(weights)) for a, w in zip(range(1, 6), weights))
        tables.append((digits + "33333333")[:256].encode())
    with open(path, "wb") as out:
        out.write((",".join(f"q{i + 1}" for i in range(ITEMS)) + "\n").encode())
        for _ in range(rows):
            answers = chance.randbytes(ITEMS).translate(chance.choice(tables))
            out.write(b",".join(answers[i : i + 1] for i in range(ITEMS)) + b"\n")


def run(command, environment):
    """Seconds and peak MB of a process; None where it fails."""
    begin = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return None if process.returncode else (time.monotonic() - begin, usage.ru_maxrss / 1024)


def programs(neraca, table, folder, slow):
    yield "neraca instrument --json", [neraca, "instrument", table, "--json"]
    python = [sys.executable, "-c"]
    yield "numpy loadtxt (double), cov", python + [NUMPY.format(how=""), table]
    yield "numpy loadtxt (int8), cov", python + [NUMPY.format(how="dtype=np.int8, "), table]
    if shutil.which("Rscript"):
        scan = f'matrix(scan("{table}", 0L, sep=",", skip=1, quiet=TRUE), ncol={ITEMS}, byrow=TRUE)'
        yield "R scan, cov", ["Rscript", "-e", R.format(load=scan)]
        fread = f'as.matrix(data.table::fread("{table}"))'
        yield "R data.table::fread, cov", ["Rscript", "-e", R.format(load=fread)]
        if slow:
            yield "R psych::alpha", ["Rscript", "-e", f'psych::alpha(read.csv("{table}"))']
    if shutil.which("pspp") and slow:
        names = [f"q{i + 1}" for i in range(ITEMS)]
        syntax = os.path.join(folder, "reliability.sps")
        with open(syntax, "w") as out:
            out.write(f'GET DATA /TYPE=TXT /FILE="{table}" /DELIMITERS="," /FIRSTCASE=2 /VARIABLES=')
            out.write(" ".join(f"{name} F1.0" for name in names))
            out.write(f".\nRELIABILITY /VARIABLES={' '.join(names)} /SUMMARY=TOTAL.\n")
        yield "PSPP RELIABILITY", ["pspp", "-o", os.path.join(folder, "out.txt"), syntax]


def measure(neraca, folder, rows, repeats, slow):
    table = os.path.join(folder, f"answers{rows}.csv")
    write(table, rows)
    all_programs = list(programs(neraca, table, folder, slow))
    found = {name: [] for name, _ in all_programs}
    for _ in range(repeats):
        for name, command in all_programs:
            once = rows > 1000 and name in SLOW and found[name]
            if found[name] is not None and not once:
                one = run(command, os.environ)
                found[name] = None if one is None else found[name] + [one]
    print(f"{rows:,} x {ITEMS}, best of {repeats}:")
    best = {}
    for name, runs in found.items():
        if runs is None:
            print(f"  {name:30} not installed, or failed")
        else:
            best[name] = min(t for t, _ in runs), max(m for _, m in runs)
            print(f"  {name:30} {best[name][0]:7.2f} s {best[name][1]:7.0f} MB")
    return best


def main():
    arguments = [a for a in sys.argv[1:] if a != "--slow"]
    neraca = arguments[0] if arguments else "target/neraca/bin/neraca"
    slow = "--slow" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        small = measure(neraca, folder, 1000, 5, True)
        large = measure(neraca, folder, 1_000_000, 3, slow)
    own = "neraca instrument --json"
    failed = False
    for best, share in ((small, 1), (large, 0.5)):
        times = [best[name][0] for name in best if name.startswith("numpy")]
        if times and best[own][0] > share * min(times):
            print(f"Neraca takes more than {share} of numpy's time")
            failed = True
    return 1 if failed or large[own][1] > 200 else 0


if __name__ == "__main__":
    sys.exit(main())
