#!/usr/bin/env python3
"""Two-tailed p of Pearson's r to 17 digits, however small: writes tails.csv (r as a fraction, df, p).

Run in this folder: python3 tails.py. The closed form of Student's t for even degrees of freedom
(Abramowitz and Stegun 26.7.4), in decimals enough to survive the subtraction from 1:
p = 1 - r(1 + 1/2 c + 1*3/(2*4) c^2 + ... ), c = 1 - r^2, df/2 terms.
"""
import decimal
from decimal import Decimal

CASES = [
    (numerator, denominator, df)
    for df in (2, 4, 16, 58, 1000, 20000)
    for numerator, denominator in (
        (1, 1000000), (1, 100), (1, 20), (3, 10), (1, 2), (3, 4), (9, 10), (999, 1000),
        (-3, 10), (99999999, 100000000),
    )
]

with open("tails.csv", "w", encoding="utf-8") as file:
    file.write("numerator,denominator,df,p\n")
    for numerator, denominator, df in CASES:
        decimal.getcontext().prec = 60
        r = abs(Decimal(numerator) / denominator)
        lost = max(0, int(-(1 - r * r).log10() * df / 2))
        if lost > 320:
            continue  # below the range of doubles
        decimal.getcontext().prec = 60 + lost
        r = abs(Decimal(numerator) / denominator)
        term, total = Decimal(1), Decimal(1)
        for m in range(1, df // 2):
            term *= (1 - r * r) * (2 * m - 1) / (2 * m)
            total += term
        p = 1 - r * total
        if p > Decimal("1e-300"):
            file.write(f"{numerator},{denominator},{df},{p:.17g}\n")
