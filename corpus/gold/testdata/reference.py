"""Prints the figures that measures_test.go holds; needs scikit-learn and statsmodels. Run: python3 reference.py"""
from sklearn.metrics import cohen_kappa_score, f1_score
from statsmodels.stats.inter_rater import cohens_kappa

cells = [("p", "p", 40), ("p", "n", 6), ("p", "g", 4), ("n", "p", 5), ("n", "n", 12), ("n", "g", 3), ("g", "p", 2), ("g", "n", 9), ("g", "g", 30)]
want = [w for w, _, n in cells for _ in range(n)]
got = [g for _, g, n in cells for _ in range(n)]
print("F1 of 3", f1_score(want, got, average="macro"))
polar = [(w, g) for w, g in zip(want, got) if w != "n"]
print("polar F1", f1_score([w for w, _ in polar], [g for _, g in polar], labels=["p", "g"], average="macro"))
pairs = [("a", "a", 20), ("a", "b", 5), ("b", "a", 10), ("b", "b", 15)]
print("kappa", cohen_kappa_score([a for a, _, n in pairs for _ in range(n)], [b for _, b, n in pairs for _ in range(n)]))
for table in ([[20, 5], [10, 15]], [[40, 6, 4], [5, 12, 3], [2, 9, 30]], [[3, 1], [0, 5]]):
    found = cohens_kappa(table)
    print("kappa with its interval", found.kappa, found.kappa_low, found.kappa_upp)
