"""Makes reference.json: what the tests of index/metrics compare with. Needs scipy and statsmodels; run it in this folder."""
import json
import math

from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

Z = stats.norm.ppf(0.975)

wilson = [[0, 1], [1, 1], [0, 10], [10, 10], [3, 10], [81, 263], [999999, 1000000], [1, 1000000]]
newcombe = [[56, 70, 48, 80], [9, 10, 3, 10], [10, 10, 0, 20], [0, 10, 0, 10], [5, 56, 0, 29]]
nps = [[500, 200, 1000], [5, 3, 10], [2, 0, 2], [0, 7, 7], [0, 0, 40], [123456, 54321, 300000]]
nps2 = [[[500, 200, 1000], [450, 240, 1000]], [[5, 3, 10], [1, 8, 12]]]
means = [[1, 2], [7, 7, 6, 5, 7, 4], [1, 2, 3, 4, 5, 6, 7] * 30, [5] * 99 + [4]]
ps = [[0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.9, 1.0, 0.0], [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]]


def adjusted(p, d, n):
    # As a mean of the n + 3 values 1, 0 and −1 with weights, so that the formula under test is not repeated here.
    weights = {1: p + 0.75, 0: n - p - d + 1.5, -1: d + 0.75}
    total = sum(weights.values())
    mean = sum(v * w for v, w in weights.items()) / total
    return mean, sum(w * (v - mean) ** 2 for v, w in weights.items()) / total / total


def nps_row(p, d, n):
    mean, variance = adjusted(p, d, n)
    low, high = stats.norm.interval(0.95, loc=mean, scale=math.sqrt(variance))
    return [max(-1, low), min(1, high)]


def nps2_row(a, b):
    (m1, v1), (m2, v2) = adjusted(*a), adjusted(*b)
    low, high = stats.norm.interval(0.95, loc=m1 - m2, scale=math.sqrt(v1 + v2))
    return [100 * low, 100 * high, 2 * stats.norm.sf(abs(m1 - m2) / math.sqrt(v1 + v2))]


def mean_row(values):
    return list(stats.t.interval(0.95, len(values) - 1, loc=stats.tmean(values), scale=stats.sem(values)))


def newcombe_row(k1, n1, k2, n2):
    low, high = confint_proportions_2indep(k1, n1, k2, n2, method="newcomb", compare="diff")
    p = 1.0 if k1 + k2 in (0, n1 + n2) else proportions_ztest([k1, k2], [n1, n2])[1]
    return [low, high, p]


def rows(cases, function):
    return [{"in": case, "want": [float(v) for v in function(case)]} for case in cases]


json.dump({
    "wilson": rows(wilson, lambda c: proportion_confint(*c, method="wilson")),
    "newcombe": rows(newcombe, lambda c: newcombe_row(*c)),
    "nps": rows(nps, lambda c: nps_row(*c)),
    "nps_difference": rows(nps2, lambda c: nps2_row(*c)),
    "mean": rows(means, mean_row),
    "q": rows(ps, lambda c: multipletests(c, method="fdr_bh")[1]),
}, open("reference.json", "w"), indent=1)
