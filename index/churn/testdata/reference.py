"""Reference values for the tests of index/churn.

Usage: python reference.py > reference.json

It draws a small cohort (numpy, fixed seed) and computes by other means what the package computes: ridge logistic regression by scikit-learn (C = 1/lambda), the area
under the curve by scikit-learn with DeLong's variance from the full kernel matrix, the Brier score by scikit-learn, Kaplan-Meier and log-rank by lifelines, and Firth's logistic
regression, for associations and for the discrete-time hazard, by direct maximisation (scipy) with profile intervals by root finding. Needs numpy, scipy, scikit-learn,
lifelines and pandas.
"""
import json
import sys

import numpy as np
import pandas as pd
from lifelines import KaplanMeierFitter
from lifelines.statistics import logrank_test
from scipy.optimize import brentq, minimize
from scipy.stats import chi2, false_discovery_control
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score

N, LAMBDA, START, END = 160, 3.0, 20000, 20400


def draw():
    """160 customers with two numbers, a category, an answer and an outcome."""
    rng = np.random.default_rng(7)
    rows = []
    for i in range(N):
        score = int(rng.integers(0, 11))
        issues = [bool(rng.random() < p) for p in (0.35, 0.25, 0.15)]
        negative = [x and bool(rng.random() < 0.6) for x in issues]
        tenure = round(float(rng.gamma(2, 12)), 1)
        spend = None if rng.random() < 0.1 else round(float(rng.normal(50, 15)), 2)
        plan = ["basic", "gold", "plus"][int(rng.integers(0, 3))]
        eta = -0.4 - 0.03 * tenure + 0.9 * issues[0] - 0.12 * (score - 5) + 0.5 * (plan == "basic")
        day = START + int(rng.integers(0, 250))
        wait = int(rng.exponential(500 * np.exp(-eta))) // 3
        lost = day + wait <= END
        rows.append(dict(id=f"c{i:03d}", score=score, issues=issues, negative=negative, tenure=tenure, spend=spend, plan=plan, day=day,
                         lost_day=day + wait if lost else 0, lost=bool(lost)))
    return rows


def ridge(df):
    """Coefficients in the order of the package: columns by name, category levels by name but for the most frequent one, numbers after the indicator of who lacks them."""
    known = df.spend.dropna()
    columns, x = [], []
    for level in sorted(set(df.plan) - {df.plan.value_counts().idxmax()}):
        columns.append(f"plan={level}")
        x.append((df.plan == level).astype(float))
    columns.append("spend=(none)")
    x.append(df.spend.isna().astype(float))
    columns.append("spend=")
    x.append(((df.spend - known.mean()) / known.std(ddof=0)).fillna(0))
    columns.append("tenure=")
    x.append((df.tenure - df.tenure.mean()) / df.tenure.std(ddof=0))
    x = np.column_stack(x)
    model = LogisticRegression(C=1 / LAMBDA, solver="newton-cholesky", tol=1e-13, max_iter=1000).fit(x, df.lost)
    risk = model.predict_proba(x)[:, 1]
    return columns, [float(model.intercept_[0]), *map(float, model.coef_[0])], risk


def delong(risk, lost):
    """Standard error of the area by DeLong's formula over all pairs."""
    a, b = risk[lost], risk[~lost]
    kernel = (a[:, None] > b[None, :]) + 0.5 * (a[:, None] == b[None, :])
    return float(np.sqrt(kernel.mean(1).var(ddof=1) / len(a) + kernel.mean(0).var(ddof=1) / len(b)))


def firth(x, y, wanted):
    """Odds ratio, profile interval and p of the wanted columns of x (the intercept is added)."""
    x = np.column_stack([np.ones(len(x)), x]).astype(float)
    y = np.asarray(y, float)

    def negative(beta):
        eta = x @ beta
        p = 1 / (1 + np.exp(-eta))
        w = p * (1 - p)
        _, logdet = np.linalg.slogdet((x * w[:, None]).T @ x)
        return -(y @ eta - np.logaddexp(0, eta).sum() + 0.5 * logdet)

    def gradient(beta):
        p = 1 / (1 + np.exp(-(x @ beta)))
        w = p * (1 - p)
        inverse = np.linalg.inv((x * w[:, None]).T @ x)
        h = w * np.einsum("ij,jk,ik->i", x, inverse, x)
        return -(x.T @ (y - p + h * (0.5 - p)))

    def best(held=None, value=0.0, start=None):
        start = np.zeros(x.shape[1]) if start is None else start
        free = [j for j in range(x.shape[1]) if j != held]

        def full(part):
            beta = np.empty(x.shape[1])
            beta[free] = part
            if held is not None:
                beta[held] = value
            return beta
        part = start[free]
        for _ in range(4):
            part = minimize(lambda q: negative(full(q)), part, jac=lambda q: gradient(full(q))[free], method="BFGS", options={"gtol": 1e-11}).x
        return full(part), -negative(full(part))

    beta, top = best()
    out = []
    for column in wanted:
        j = column + 1

        def gap(v):
            return 2 * (top - best(j, v, beta)[1]) - chi2.ppf(0.95, 1)
        width = 1.0
        while gap(beta[j] - width) < 0 or gap(beta[j] + width) < 0:
            width *= 1.5
        low, high = brentq(gap, beta[j] - width, beta[j], xtol=1e-10), brentq(gap, beta[j], beta[j] + width, xtol=1e-10)
        p = chi2.sf(2 * (top - best(j, 0.0, beta)[1]), 1)
        out.append([float(np.exp(beta[j])), float(np.exp(low)), float(np.exp(high)), float(p)])
    return out


def with_q(groups):
    """Benjamini-Hochberg over several lists at once."""
    p = [row[3] for rows in groups for row in rows]
    q = iter(false_discovery_control(p))
    for rows in groups:
        for row in rows:
            row.append(float(next(q)))


def score_controls(df):
    group = np.where(df.score >= 9, "promoter", np.where(df.score >= 7, "passive", "detractor"))
    return np.column_stack([group == "passive", group == "promoter"]).astype(float)


def curve(days, lost):
    fitter = KaplanMeierFitter().fit(days, lost)
    table, stay, ci = fitter.event_table, fitter.survival_function_, fitter.confidence_interval_
    return [[int(t), int(row.at_risk), int(row.observed), float(stay.loc[t].iloc[0]), float(ci.loc[t].iloc[0]), float(ci.loc[t].iloc[1])]
            for t, row in table.iterrows() if row.observed > 0]


def main():
    rows = draw()
    df = pd.DataFrame(rows)
    lost = df.lost.to_numpy()
    out = {"customers": rows, "lambda": LAMBDA, "end": END}
    columns, beta, risk = ridge(df)
    out["ridge"] = {"columns": columns, "beta": beta, "risk": list(map(float, risk))}
    rounded = np.round(risk, 2)  # with ties
    out["auc"] = [[float(roc_auc_score(lost, r)), delong(r, lost)] for r in (risk, rounded)]
    out["brier"] = float(brier_score_loss(lost, risk))
    issues, negative = np.array(df.issues.tolist()), np.array(df.negative.tolist())
    control = score_controls(df)
    sides = [firth(np.column_stack([control, m]), lost, [2, 3, 4]) for m in (issues, negative)]
    with_q(sides)
    out["associations"] = sides
    days = np.where(lost, df.lost_day - df.day, END - df.day)
    out["curve"] = curve(days, lost)
    out["log_rank"] = []
    for k in range(3):
        m = issues[:, k]
        test = logrank_test(days[m], days[~m], lost[m], lost[~m])
        out["log_rank"].append([float(test.test_statistic), float(test.p_value)])
    x, y = [], []
    for i in range(N):
        whole = int(days[i]) // 30
        for period in range(1, whole + 1 + int(lost[i])):
            dummies = [min(period, 12) == d for d in range(2, 13)]
            x.append([*control[i], *issues[i], *dummies])
            y.append(lost[i] and period == whole + 1)
    hazard = firth(np.array(x, float), y, [2, 3, 4])
    with_q([hazard])
    out["hazard"] = hazard
    json.dump(out, sys.stdout, indent=1)
    print()


main()
