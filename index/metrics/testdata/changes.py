"""Makes changes.json: what the tests of changes against a baseline, of means and of exact tests compare with.

Needs pandas, scipy and statsmodels; run it in this folder.
"""
import json
import math

import numpy as np
import pandas as pd
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportions_ztest
from statsmodels.stats.rates import test_poisson_2indep
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW


def welch(a, b):
    compare = CompareMeans(DescrStatsW(a), DescrStatsW(b))
    low, high = compare.tconfint_diff(usevar="unequal")
    return [np.mean(a) - np.mean(b), low, high, compare.ttest_ind(usevar="unequal")[1]]


def equivalent(sizes):
    return len(sizes) ** 2 / sum(1 / n for n in sizes)


def share(last, before):
    """last and before are [count, n]."""
    n = equivalent([b[1] for b in before])
    mean = np.mean([b[0] / b[1] for b in before])
    low, high = confint_proportions_2indep(last[0], last[1], mean * n, n, method="newcomb", compare="diff")
    p = proportions_ztest([last[0], mean * n], [last[1], n])[1]
    total = [sum(b[0] for b in before), sum(b[1] for b in before)]
    pooled = (last[0] + total[0]) / (last[1] + total[1])
    if min(pooled, 1 - pooled) * min(last[1], total[1]) < 5:
        p = stats.fisher_exact([[last[0], last[1] - last[0]], [total[0], total[1] - total[0]]])[1]
    return [last[0] / last[1] - mean, low, high, p]


def adjusted(p, d, n):
    # As a mean of weighted values 1, 0 and −1, so that the formula under test is not repeated here.
    weights = {1: p + 0.75, 0: n - p - d + 1.5, -1: d + 0.75}
    total = sum(weights.values())
    mean = sum(v * w for v, w in weights.items()) / total
    return mean, sum(w * (v - mean) ** 2 for v, w in weights.items()) / total / total


def nps(last, before):
    """last and before are [promoters, detractors, n]."""
    n = equivalent([b[2] for b in before])
    p, d = np.mean([b[0] / b[2] for b in before]), np.mean([b[1] / b[2] for b in before])
    (m1, v1), (m2, v2) = adjusted(*last), adjusted(p * n, d * n, n)
    low, high = stats.norm.interval(0.95, loc=m1 - m2, scale=math.sqrt(v1 + v2))
    value = (last[0] - last[1]) / last[2] - np.mean([(b[0] - b[1]) / b[2] for b in before])
    return [100 * v for v in (value, low, high)] + [2 * stats.norm.sf(abs(m1 - m2) / math.sqrt(v1 + v2))]


def mean(last, before):
    n = equivalent([len(b) for b in before])
    everyone = np.concatenate(before)
    e1, e2 = np.var(last, ddof=1) / len(last), np.var(everyone, ddof=1) / n
    freedom = (e1 + e2) ** 2 / (e1**2 / (len(last) - 1) + e2**2 / (len(everyone) - 1))
    value = np.mean(last) - np.mean([np.mean(b) for b in before])
    low, high = stats.t.interval(0.95, freedom, loc=value, scale=math.sqrt(e1 + e2))
    return [value, low, high, 2 * stats.t.sf(abs(value) / math.sqrt(e1 + e2), freedom)]


def volume(last, before):
    scale = np.std(before, ddof=1) * math.sqrt(1 + 1 / len(before))
    value = last - np.mean(before)
    low, high = stats.t.interval(0.95, len(before) - 1, loc=value, scale=scale)
    return [value, low, high, 2 * stats.t.sf(abs(value) / scale, len(before) - 1)]


def poisson(k1, n1, k2, n2):
    p = test_poisson_2indep(k1, n1, k2, n2, method="exact-cond", alternative="larger").pvalue
    interval = stats.binomtest(k1, k1 + k2).proportion_ci(0.95, method="exact")
    low, high = (x / (1 - x) * n2 / n1 for x in interval)
    return [k1 / n1 / (k2 / n2), low, high, p]


def labels(day):
    at = pd.Timestamp(0) + pd.Timedelta(days=day)
    iso = at.isocalendar()
    quarter = at.to_period("Q")
    starts = [at, at - pd.Timedelta(days=at.weekday()), at.replace(day=1), quarter.start_time, at.replace(month=1, day=1)]
    names = [str(at.date()), f"{iso[0]}-W{iso[1]:02d}", at.strftime("%Y-%m"), f"{quarter.year}-Q{quarter.quarter}", str(at.year)]
    return [[name, (start - pd.Timestamp(0)).days] for name, start in zip(names, starts)]


def rows(cases, function):
    return [{"in": case, "want": [float(v) for v in function(*case)]} for case in cases]


shares = [
    [[30, 100], [[20, 100], [25, 110], [18, 90], [22, 105], [19, 80], [30, 120]]],
    [[12, 40], [[56, 70]]],
    [[2, 20], [[1, 100], [0, 50], [2, 200]]],
    [[0, 30], [[5, 40], [4, 50]]],
    [[58, 60], [[57, 60], [60, 60]]],
]
scores = [
    [[20, 30, 100], [[50, 20, 100], [48, 25, 110], [40, 22, 90]]],
    [[500, 200, 1000], [[450, 240, 1000]]],
    [[3, 1, 4], [[2, 0, 2], [1, 0, 1], [0, 9, 30]]],
]
means = [
    [[1, 2, 3, 7, 7], [[5, 6, 7, 7], [4, 4, 5], [7, 6, 5, 4, 3, 2]]],
    [[4, 5, 6], [[1, 2, 2, 3]]],
]
days = [-1, 1, 364, 17896, 18261, 18262, 18628, 18993, 19358, 20149, 20454, 20455, 20513, 11016]
json.dump({
    "welch": rows([[[1, 2, 3, 4.5], [2, 2, 9, 11, 3]], [[0.1, 0.2], [5, 5.5, 6]], [[3, 3, 3], [1, 2, 3]]], welch),
    "share": rows(shares, share),
    "nps": rows(scores, nps),
    "mean": rows(means, mean),
    "volume": rows([[61, [45, 55, 61, 65, 60, 79]], [10, [100, 90, 120]]], volume),
    "fisher": rows([[3, 10, 9, 10], [0, 5, 0, 9], [0, 30, 9, 90], [7, 1000, 1, 1000], [50, 60, 400, 700]],
                   lambda a, b, c, d: [stats.fisher_exact([[a, b - a], [c, d - c]])[1]]),
    "poisson": rows([[6, 200, 5, 1200], [1, 100, 3, 900], [40, 500, 12, 3000]], poisson),
    "poisson_new": rows([[4, 200, 0, 1200], [0, 10, 3, 20]],
                        lambda *c: [test_poisson_2indep(*c, method="exact-cond", alternative="larger").pvalue]),
    "periods": [{"day": day, "want": labels(day)} for day in days],
}, open("changes.json", "w"), indent=1)
