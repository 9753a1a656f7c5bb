"""Makes reference.json: what the tests of index/drivers compare with. Needs scipy and statsmodels; run it in this folder.

Firth's logistic regression is fitted here by direct numerical optimisation of the penalised likelihood over single rows, with no use of the
modified score equations that the code under test iterates; profile intervals and tests come from the same likelihood."""
import json

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests

CRIT = stats.chi2.ppf(0.95, 1)


def objective(beta, x, y):
    """Minus the penalised log likelihood, its gradient by the general formula of ½·d log|I|."""
    eta = x @ beta
    pi = 1 / (1 + np.exp(-eta))
    w = pi * (1 - pi)
    info = x.T @ (x * w[:, None])
    sign, logdet = np.linalg.slogdet(info)
    if sign <= 0:
        return np.inf, np.zeros_like(beta)
    lik = np.sum(y * eta - np.logaddexp(0, eta)) + logdet / 2
    inverse = np.linalg.inv(info)
    grad = x.T @ (y - pi)
    for j in range(len(beta)):
        dinfo = x.T @ (x * (w * (1 - 2 * pi) * x[:, j])[:, None])
        grad[j] += np.trace(inverse @ dinfo) / 2
    return -lik, -grad


def maximise(x, y, start, held=None, value=0.0):
    index = [j for j in range(x.shape[1]) if j != held]

    def part(b):
        beta = np.zeros(x.shape[1])
        beta[index] = b
        if held is not None:
            beta[held] = value
        f, g = objective(beta, x, y)
        return f, g[index]

    best = optimize.minimize(part, np.asarray(start)[index], jac=True, method="BFGS", options={"gtol": 1e-9, "maxiter": 2000})
    polished = optimize.root(lambda b: part(b)[1], best.x, tol=1e-13)
    b = polished.x if np.max(np.abs(polished.fun)) < 1e-8 else best.x
    beta = np.zeros(x.shape[1])
    beta[index] = b
    if held is not None:
        beta[held] = value
    return beta, -part(b)[0]


def firth(x, y):
    top, lik = maximise(x, y, np.zeros(x.shape[1]))
    out = []
    for j in range(1, x.shape[1]):
        gap = lambda b: 2 * (lik - maximise(x, y, top, j, b)[1]) - CRIT
        step = 1.0
        while gap(top[j] - step) < 0:
            step *= 2
        low = optimize.brentq(gap, top[j] - step, top[j], xtol=1e-12)
        step = 1.0
        while gap(top[j] + step) < 0:
            step *= 2
        high = optimize.brentq(gap, top[j], top[j] + step, xtol=1e-12)
        p = stats.chi2.sf(2 * (lik - maximise(x, y, top, j, 0.0)[1]), 1)
        out.append([float(np.exp(top[j])), float(np.exp(low)), float(np.exp(high)), float(p)])
    q = multipletests([row[3] for row in out], method="fdr_bh")[1]
    return [row + [float(v)] for row, v in zip(out, q)]


def simulate(seed, n, shares, effects):
    rng = np.random.default_rng(seed)
    masks = (rng.random((n, len(shares))) < shares).astype(int)
    pull = masks @ np.array(effects)
    u = rng.random(n) * 100
    score = np.where(u < 25 + pull, 3, np.where(u < 55 + pull / 2, 8, 10))
    return masks, score


def impacts(masks, score):
    value = np.where(score >= 9, 100, np.where(score <= 6, -100, 0))
    return [float(value.mean() - value[masks[:, j] == 0].mean()) for j in range(masks.shape[1])]


def case(name, masks, score):
    keep = np.column_stack([np.ones(len(score)), masks]).astype(float)
    patterns, counts = np.unique(np.column_stack([masks, score]), axis=0, return_counts=True)
    return {
        "name": name,
        "cells": [{"issues": [int(v) for v in row[:-1]], "score": int(row[-1]), "n": int(n)} for row, n in zip(patterns, counts)],
        "odds": firth(keep, (score <= 6).astype(float)),
        "impact": impacts(masks, score),
    }


if __name__ == "__main__":
    cases = [
        case("three issues", *simulate(1, 400, [0.4, 0.2, 0.1], [40, -10, 0])),
        case("ten issues", *simulate(2, 1500, np.linspace(0.05, 0.4, 10), np.linspace(-15, 40, 10))),
        case("one issue", *simulate(3, 60, [0.3], [30])),
    ]
    masks, score = simulate(4, 120, [0.2, 0.3], [0, 20])
    score[masks[:, 0] == 1] = 2  # everyone with the first issue is a detractor
    cases.append(case("complete separation", masks, score))
    score[masks[:, 0] == 0] = 9  # and nobody else: the first issue alone tells the groups apart
    cases.append(case("perfect separation", masks, score))
    json.dump({"cases": cases}, open("reference.json", "w"), indent=None, separators=(",", ":"))
    for c in cases:
        print(c["name"], c["odds"][0])
