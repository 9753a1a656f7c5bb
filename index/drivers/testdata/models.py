"""Makes models.json: what the tests of importance, what-if, controls and the passive base compare with. Needs numpy, scipy and statsmodels; run it in this folder.

Nothing here uses the shortcuts of the code under test: every subset of issues is fitted on single rows by statsmodels, Johnson's weights come from scipy's matrix square root, the
exact interval from scipy, Firth's regression with controls from the direct optimisation of reference.py."""
import itertools
import json
import math

import numpy as np
import scipy.linalg
import statsmodels.api as sm
from scipy import stats

from reference import firth


def simulate(seed, n, shares, effects):
    """Issues, each mention with a side, a plan of three values, an age, and a score that depends on all."""
    rng = np.random.default_rng(seed)
    issues = rng.random((n, len(shares))) < shares
    side = rng.integers(0, 3, size=issues.shape)  # 0 neither, 1 positive, 2 negative
    plan, age = rng.integers(0, 3, n), rng.integers(18, 70, n)
    pull = (issues * np.array(effects) * (1 + 0.5 * (side == 2) - 0.8 * (side == 1))).sum(axis=1) + 0.6 * plan + 0.02 * age
    score = np.clip(np.round(7.5 - pull + rng.normal(0, 2.2, n)), 0, 10).astype(int)
    return issues, side, plan, age, score


def columns(issues, side):
    """A player an issue: negative, positive, other; columns of zeros left out."""
    out = []
    for j in range(issues.shape[1]):
        block = np.column_stack([issues[:, j] & (side[:, j] == s) for s in (2, 1, 0)]).astype(float)
        out.append(block[:, block.any(axis=0)])
    return out


def shapley(fit, k):
    fits = {s: fit(s) for r in range(k + 1) for s in itertools.combinations(range(k), r)}
    out = []
    for j in range(k):
        total = 0.0
        for s in fits:
            if j in s:
                continue
            w = math.factorial(len(s)) * math.factorial(k - len(s) - 1) / math.factorial(k)
            total += w * (fits[tuple(sorted(s + (j,)))] - fits[s])
        out.append(total)
    return out, fits[tuple(range(k))]


def lmg(blocks, y):
    def fit(s):
        x = np.column_stack([np.ones(len(y))] + [blocks[j] for j in s])
        return sm.OLS(y, x).fit().rsquared if s else 0.0
    return shapley(fit, len(blocks))


def mcfadden(blocks, y):
    def fit(s):
        x = np.column_stack([np.ones(len(y))] + [blocks[j] for j in s])
        return sm.Logit(y, x).fit(disp=0, method="newton", maxiter=200, tol=1e-14).prsquared if s else 0.0
    return shapley(fit, len(blocks))


def johnson(blocks, y):
    x = np.column_stack(blocks)
    r = np.corrcoef(np.column_stack([x, y]), rowvar=False)
    root = scipy.linalg.sqrtm(r[:-1, :-1]).real
    beta = np.linalg.solve(root, r[:-1, -1])
    weights = (root ** 2) @ (beta ** 2)
    ends = np.cumsum([b.shape[1] for b in blocks])
    return [float(w.sum()) for w in np.split(weights, ends[:-1])], float(weights.sum())


def whatif(issues, score, part):
    value = np.where(score >= 9, 100.0, np.where(score <= 6, -100.0, 0.0))
    b = sm.OLS(value, sm.add_constant(issues.astype(float))).fit().params[1:]
    return [float(-part * issues[:, j].mean() * b[j]) for j in range(len(b))], [float(v) for v in b]


def passive(issues, score):
    out = []
    low = score <= 6
    rows = score <= 8
    for j in range(issues.shape[1]):
        m = issues[:, j]
        t = np.array([[np.sum(m & low), np.sum(m & ~low & rows)], [np.sum(~m & low), np.sum(~m & ~low & rows)]])
        a, b, c, d = t.ravel() + (0.5 if (t == 0).any() else 0.0)
        ci = stats.contingency.odds_ratio(t, kind="conditional").confidence_interval(0.95)
        high = None if math.isinf(ci.high) else ci.high
        out.append([float(a * d / (b * c)), float(ci.low), high, float(stats.fisher_exact(t)[1])])
    return out


def controlled(issues, plan, age, score):
    x = np.column_stack([np.ones(len(score)), plan == 1, plan == 2, (age - age.mean()) / age.std(), issues]).astype(float)
    return [row[:4] for row in firth(x, (score <= 6).astype(float))[3:]]


def intervals(issues, side, score, draws=4000):
    """Percentiles of a plain bootstrap over single rows: impact, what-if of 30 % and importance of each issue."""
    rng = np.random.default_rng(99)
    blocks = columns(issues, side)
    rows = []
    for _ in range(draws):
        pick = rng.integers(0, len(score), len(score))
        m, s = issues[pick], score[pick]
        value = np.where(s >= 9, 100.0, np.where(s <= 6, -100.0, 0.0))
        impact = [value.mean() - value[~m[:, j]].mean() for j in range(m.shape[1])]
        x = np.column_stack([np.ones(len(s)), m])
        b = np.linalg.lstsq(x, value, rcond=None)[0][1:]
        y = s - s.mean()

        def fit(subset):
            if not subset:
                return 0.0
            z = np.column_stack([blocks[j][pick] for j in subset])
            z = z - z.mean(axis=0)
            return 1 - np.sum((y - z @ np.linalg.lstsq(z, y, rcond=None)[0]) ** 2) / np.sum(y ** 2)
        rows.append(impact + list(-0.3 * m.mean(axis=0) * b) + shapley(fit, len(blocks))[0])
    return np.quantile(np.array(rows), [0.025, 0.975], axis=0).T.reshape(3, issues.shape[1], 2).tolist()


def case(name, seed, n, shares, effects, exact=True):
    issues, side, plan, age, score = simulate(seed, n, shares, effects)
    blocks = columns(issues, side)
    bits = lambda m: [int(v) for v in (m * (1 << np.arange(m.shape[1]))).sum(axis=1)]
    out = {
        "name": name, "issues": len(shares), "mask": bits(issues), "positive": bits(issues & (side == 1)), "negative": bits(issues & (side == 2)),
        "plan": plan.tolist(), "age": age.tolist(), "score": score.tolist(), "passive": passive(issues, score),
    }
    out["importance"], out["r2"] = lmg(blocks, score.astype(float)) if exact else johnson(blocks, score.astype(float))
    out["what_if"], out["coefficients"] = whatif(issues, score, 0.3)
    if len(shares) <= 4:
        out["mcfadden"], out["mcfadden_r2"] = mcfadden(blocks, (score <= 6).astype(float))
        out["intervals"] = intervals(issues, side, score)
        out["controlled"] = controlled(issues, plan, age, score)
    return out


cases = [
    case("three issues", 11, 260, [0.4, 0.25, 0.15], [2, 1, -1]),
    case("seven issues", 12, 500, np.linspace(0.08, 0.4, 7), np.linspace(-1.5, 2, 7)),
    case("fourteen issues", 13, 700, np.linspace(0.06, 0.3, 14), np.linspace(-1.5, 2, 14), exact=False),
    case("a rare issue", 14, 120, [0.3, 0.06], [1, 3]),
]
json.dump({"cases": cases}, open("models.json", "w"), separators=(",", ":"))
for c in cases:
    print(c["name"], c["r2"], c["importance"][:2], c["passive"][:2], c.get("mcfadden_r2"))
