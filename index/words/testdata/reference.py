"""Makes reference.json: keyness, exact tails and counts of phrases, computed without verbatim.

Run: python reference.py > reference.json  (numpy, scipy, statsmodels; numbers of scipy 1.17, statsmodels 0.15)

pairs: G2 and p from scipy's contingency table with lambda_="log-likelihood" and no correction, log-odds with an informative Dirichlet prior from the formulas 15, 16, 19 and 22 of
Monroe, Colaresi and Quinn 2008, "Fightin' Words", with numpy. tails: scipy.stats.binom.sf. corpus: made-up comments, counted with Python sets, q from statsmodels.
"""

import itertools
import json

import numpy as np
from scipy import stats
from statsmodels.stats.multitest import multipletests

STOP = {"the", "of", "and"}
NEGATION = {"not"}
WORDS = ["parking", "ticket", "queue", "driver", "seat", "window", "price", "coffee", "train", "screen"]


def pair(first, n, second, m, every, size, prior):
    """One word: y of n words in the first group, y of m in the second, every of size in the language."""
    g2, p, _, _ = stats.chi2_contingency([[first, n - first], [second, m - second]], correction=False, lambda_="log-likelihood")
    alpha = prior * every / size
    y = np.array([first, second], dtype=float) + alpha
    total = np.array([n, m], dtype=float) + prior
    omega = y / (total - y)
    delta = np.log(omega[0]) - np.log(omega[1])
    sigma = np.sqrt(np.sum(1 / y))
    sign = 1 if first / n >= second / m else -1
    return {"g2": sign * g2, "p": p, "log_odds": delta, "se": sigma, "z": delta / sigma}


def grams(words):
    """The words and phrases of one to three words of a comment that may count."""
    out = set()
    for i, w in enumerate(words):
        for n in (1, 2, 3):
            part = words[i:i + n]
            if len(part) < n or part[0] in STOP or part[-1] in STOP:
                continue
            if n == 1 and w in NEGATION:
                continue
            if all(x in STOP | NEGATION for x in part):
                continue
            out.add(" ".join(part))
    return out


def corpus():
    """Comments of three groups (0, 1, and 2 that belongs to none) and what a count of them gives."""
    rng = np.random.default_rng(20260301)
    comments = []
    for i in range(240):
        group = i % 3
        weights = np.ones(len(WORDS))
        weights[group] = 4
        length = int(rng.integers(2, 9))
        words = []
        for _ in range(length):
            if rng.random() < 0.3:
                words.append(str(rng.choice(sorted(STOP | NEGATION))))
            words.append(str(rng.choice(WORDS, p=weights / weights.sum())))
        comments.append({"group": group, "words": words})
    counts, sizes = {}, [0, 0, 0]
    for c in comments:
        sizes[c["group"]] += len(set(c["words"]))
        for g in grams(c["words"]):
            counts.setdefault(g, [0, 0, 0])[c["group"]] += 1
    size = sum(sizes)
    terms = []
    for g in sorted(counts):
        a, b, _ = counts[g]
        if a + b >= 5:
            row = pair(a, sizes[0], b, sizes[1], sum(counts[g]), size, 0.05 * size)
            terms.append({"term": g, "first": a, "second": b, **row})
    for term, q in zip(terms, multipletests([t["p"] for t in terms], method="fdr_bh")[1]):
        term["q"] = q
    return {"comments": comments, "sizes": sizes[:2], "terms": terms}


def main():
    pairs = []
    for first, second, n, m, extra, prior in itertools.product([0, 1, 7, 120], [0, 3, 40], [150, 9000], [200, 7000], [0, 11], [50.0, 500.0]):
        if first + second == 0:
            continue
        args = {"first": first, "first_size": n, "second": second, "second_size": m, "all": first + second + extra, "size": n + m + 2000, "prior": prior}
        pairs.append({**args, **pair(first, n, second, m, args["all"], args["size"], prior)})
    tails = [{"k": k, "n": n, "p": p, "tail": stats.binom.sf(k - 1, n, p)} for k, n, p in
             [(0, 5, .3), (1, 1, .1), (5, 5, .02), (3, 40, .1), (40, 60, .5), (12, 1000, .01), (400, 5000, .07)]]
    print(json.dumps({"pairs": pairs, "tails": tails, "corpus": corpus()}, indent=None, separators=(",", ":")))


main()
