"""Makes reference.json: invented responses with the series and the splits that pandas and statsmodels find in them.

Run it in this folder.
"""
import json

import numpy as np
import pandas as pd
import statsmodels.api as sm

rng = np.random.default_rng(5)
ISSUES = 4
START = pd.Timestamp("2025-01-20")


def responses(n, days):
    """Scores depend on the issues, and more so late in the year; issue 3 appears only in the second half."""
    rows = []
    for _ in range(n):
        day = int(rng.integers(days))
        late = day > days / 2
        x = (rng.random(ISSUES) < [0.3 + 0.1 * late, 0.15, 0.02, 0.1 * late]).astype(int)
        score = 8 + rng.normal(0, 2) - x @ [2 + 1.5 * late, -1, 1, 3]
        side = [int(rng.choice([-1, 0, 1], p=[0.5, 0.2, 0.3])) if v else 0 for v in x]
        rows.append([day, int(np.clip(round(score), 0, 10)) if rng.random() > 0.03 else None, x.tolist(), side])
    return rows


def frame(rows):
    f = pd.DataFrame([[START + pd.Timedelta(days=r[0]), r[1], *r[2]] for r in rows], columns=["at", "score"] + [f"i{k}" for k in range(ISSUES)])
    for k in range(ISSUES):
        f[f"side{k}"] = [r[3][k] for r in rows]
    return f


def values(score, metric):
    if metric == "ces":
        return score
    return 100.0 * (score >= 9) - 100.0 * (score <= 6)


def net(f, k):
    mentions = f[f"i{k}"].sum()
    return float(f[f"side{k}"].sum() / mentions) if mentions else None


def series(f, rule):
    out = []
    for period, part in f.groupby(f["at"].dt.to_period(rule)):
        scored = part[part["score"].notna()]
        out.append({
            "start": str(period.start_time.date()), "end": str(period.end_time.date()), "n": len(part),
            "nps": float(values(scored["score"], "nps").mean()) if len(scored) else None,
            "share": [float(part[f"i{k}"].mean()) for k in range(ISSUES)], "net": [net(part, k) for k in range(ISSUES)],
        })
    return out


def split(f, before, after, metric):
    fits, means, shares = [], [], []
    for period in (before, after):
        part = f[(f["at"].dt.to_period("M") == period) & f["score"].notna()]
        x = part[[f"i{k}" for k in range(ISSUES)]].astype(float)
        y = values(part["score"], metric)
        used = [c for c in x if x[c].any()]
        fitted = sm.OLS(y, sm.add_constant(x[used])).fit().params
        fits.append((fitted["const"], [fitted.get(c, np.nan) for c in x]))
        means.append(y.mean())
        shares.append(x.mean().to_numpy())
    (a0, b0), (a1, b1) = fits
    b0, b1 = np.array(b0), np.array(b1)
    b0, b1 = np.where(np.isnan(b0), b1, b0), np.where(np.isnan(b1), b0, b1)
    m0, m1 = shares
    return {
        "before": before, "after": after, "metric": metric, "change": means[1] - means[0], "unexplained": a1 - a0,
        "mix": list((m1 - m0) * (b0 + b1) / 2), "rate": list((b1 - b0) * (m0 + m1) / 2),
    }


rows = responses(900, 330)
f = frame(rows)
json.dump({
    "start": int((START - pd.Timestamp(0)).days), "responses": rows,
    "month": series(f, "M"), "week": series(f, "W-SUN"), "quarter": series(f, "Q"), "day": series(f, "D"),
    "splits": [split(f, b, a, m) for m in ("nps", "ces") for b, a in (("2025-03", "2025-10"), ("2025-08", "2025-09"), ("2025-10", "2025-04"))],
}, open("reference.json", "w"), separators=(",", ":"))
