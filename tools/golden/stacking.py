"""Reference coefficients for org.tfnemo.train.ensemble's multinomial regression, by scikit-learn.

usage: stacking.py OUTPUT.json
Made with Python 3.11, numpy==2.4.6, scikit-learn==1.9.1. Prints nothing; the same versions give the same bytes.
"""
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression

LABELS = ["a", "b", "c"]
CLIPS = 60
STRENGTH = 5.0


def main():
    random = np.random.default_rng(3)
    truth = random.integers(0, len(LABELS), CLIPS)
    members = []
    for noise in (1.0, 2.0):
        logits = noise * random.normal(size=(CLIPS, len(LABELS)))
        logits[np.arange(CLIPS), truth] += 1.5
        members.append(np.exp(logits) / np.exp(logits).sum(1, keepdims=True))
    inputs = np.log(np.concatenate(members, 1))
    model = LogisticRegression(C=1 / STRENGTH, tol=1e-12, solver="newton-cholesky", max_iter=10_000).fit(inputs, truth)
    # The intercepts are free, and equal shifts of all change nothing: their mean is taken away.
    intercepts = model.intercept_ - model.intercept_.mean()
    document = {
        "labels": LABELS,
        "truth": truth.tolist(),
        "members": [member.tolist() for member in members],
        "strength": STRENGTH,
        "coefficients": model.coef_.tolist(),
        "intercepts": intercepts.tolist(),
    }
    with open(sys.argv[1], "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


main()
