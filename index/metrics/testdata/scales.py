"""Makes scales.json: intervals of mean scores that keep to their scale, computed without verbatim.

Run: python scales.py > scales.json  (numpy, scipy, statsmodels; numbers of scipy 1.17, statsmodels 0.15)

The interval is that of the intercept of a fractional logit regression of (score - low) / (high - low) on nothing else (Papke and Wooldridge 1996), by iteratively reweighted least squares with
the sandwich covariance and the t distribution, carried back to the scale. Each response is a cluster of its own, which gives the factor n / (n - 1) that statsmodels leaves out of HC1 here.
"""

import json
import warnings

import numpy as np
import statsmodels.api as sm
from scipy import stats

warnings.simplefilter("ignore")  # statsmodels asks whether fractions are meant as outcomes; they are

CASES = [
    (0, 10, [10, 10, 9, 10, 10]),
    (0, 10, [0, 1, 0, 0, 2, 0, 0]),
    (0, 10, [0, 10]),
    (0, 10, [3, 7, 8, 9, 9, 10, 10, 0, 5, 6]),
    (0, 10, [10] * 99 + [9]),
    (1, 5, [5, 5, 4, 5, 1, 5]),
    (1, 7, [1, 2, 3, 4, 5, 6, 7] * 30),
]


def interval(low, high, scores):
    y = (np.array(scores, dtype=float) - low) / (high - low)
    fit = sm.GLM(y, np.ones((len(y), 1)), family=sm.families.Binomial()).fit(tol=1e-14, maxiter=200, cov_type="cluster", cov_kwds={"groups": np.arange(len(y))})
    half = stats.t.ppf(0.975, len(y) - 1) * fit.bse[0]
    back = lambda eta: low + (high - low) / (1 + np.exp(-eta))
    return back(fit.params[0] - half), back(fit.params[0] + half)


rows = []
for low, high, scores in CASES:
    at = interval(low, high, scores)
    rows.append({"min": low, "max": high, "scores": scores, "low": at[0], "high": at[1]})
print(json.dumps(rows, separators=(",", ":")))
