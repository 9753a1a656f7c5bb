"""Reference values for the tests of index/value.

Usage: python reference.py > reference.json

Retention scenarios by summing over every saved customer and month (no closed form, no recursion), and Fisher's exact test by scipy. Needs scipy.
"""
import json
import sys

from scipy.stats import fisher_exact, sem
from scipy.stats import t as t_of


def gain(v, k, c, d, months):
    return sum(v * k * (1 - c) ** (t - s) * (1 + d) ** (-(t - 1) / 12) for t in range(1, months + 1) for s in range(1, t + 1))


def loss(v, n, c, d, months):
    return sum(v * n * (1 - (1 - c) ** t) * (1 + d) ** (-(t - 1) / 12) for t in range(1, months + 1))


out = {"gain": [], "fisher": []}
for v, k, c, d in ((100, 5, 0.03, 0), (42.5, 1, 0.002, 0.08), (9.99, 10, 0.2, 0.12), (10, 2, 0, 0)):
    for months in (1, 3, 12, 36, 60, 120):
        out["gain"].append([v, k, c, d, months, gain(v, k, c, d, months), loss(v, 1000, c, d, months)])
for table in ((3, 1, 1, 3), (8, 2, 1, 5), (0, 10, 12, 30), (16, 17, 24, 480), (5, 0, 0, 5), (0, 4, 0, 7)):
    out["fisher"].append([*table, float(fisher_exact([table[:2], table[2:]])[1])])
# the t interval in TestFromCustomers, to stderr
worth = [12.0 * (10 + i % 3 * 10) for i in range(240)]
print(t_of(len(worth) - 1, sum(worth) / len(worth), sem(worth)).interval(0.95), file=sys.stderr)
json.dump(out, sys.stdout, indent=1)
print()
