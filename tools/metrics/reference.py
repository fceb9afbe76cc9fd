"""Reference figures for org.tfnemo.train.evaluate, by scikit-learn, SciPy and statsmodels.

usage: reference.py OUTPUT.json
Versions: tools/metrics/requirements.txt. Prints nothing; the same versions give the same bytes.
Two models' predictions of the same seeded clips, one for the test and one for the validation part, are written with
the figures, so that the test computes from what was stored and from nothing else. Rounded to float32 first, with ties.
"""
import json
import sys

import numpy as np
from scipy.optimize import brentq
from scipy.stats import binomtest
from sklearn.calibration import calibration_curve
from sklearn.metrics import (accuracy_score, average_precision_score, brier_score_loss, cohen_kappa_score, f1_score,
                             log_loss, matthews_corrcoef, precision_recall_curve, precision_score, recall_score,
                             roc_auc_score, roc_curve)
from statsmodels.stats.contingency_tables import mcnemar


LABELS = ["anger", "fear", "happiness", "neutral", "sadness", "surprised"]
BINS = 15


def softmax(logits):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def draw(rng, truth, strength):
    logits = strength * np.eye(len(LABELS))[truth] + 1.5 * rng.normal(size=(len(truth), len(LABELS)))
    return softmax(np.round(3 * logits) / 2).astype(np.float32).astype(float)  # steps of 1/2: ties occur


def scores(truth, p):
    index = range(len(LABELS))
    guess = p.argmax(1)
    return {
        "accuracy": accuracy_score(truth, guess),
        "macroF1": f1_score(truth, guess, average="macro"),
        "uar": recall_score(truth, guess, average="macro"),
        "kappa": cohen_kappa_score(truth, guess),
        "mcc": matthews_corrcoef(truth, guess),
        # float32 rows sum to 1 within 1e-7 only, and scikit-learn does not rescale them
        "logLoss": log_loss(truth, p, labels=index),
        "brier": brier_score_loss(truth, p, labels=index, scale_by_half=False),
        "precision": precision_score(truth, guess, average=None).tolist(),
        "recall": recall_score(truth, guess, average=None).tolist(),
    }


def curves(truth, p):
    classes = []
    for label in range(len(LABELS)):
        positive = (truth == label).astype(int)
        fpr, tpr, _ = roc_curve(positive, p[:, label])
        precision, recall, _ = precision_recall_curve(positive, p[:, label])
        classes.append({
            "auc": roc_auc_score(positive, p[:, label]),
            "averagePrecision": average_precision_score(positive, p[:, label]),
            "rocX": fpr.tolist(), "rocY": tpr.tolist(),
            # scikit-learn goes from the lowest threshold up and adds the point (0, 1)
            "recall": recall[::-1][1:].tolist(), "precision": precision[::-1][1:].tolist(),
        })

    return {"classes": classes,
            "macroAuc": float(np.mean([c["auc"] for c in classes])),
            "macroAveragePrecision": float(np.mean([c["averagePrecision"] for c in classes]))}


def calibration(truth, p):
    confidence, right = p.max(1), (p.argmax(1) == truth).astype(int)
    accuracy, mean = calibration_curve(right, confidence, n_bins=BINS, strategy="uniform")
    bins = np.searchsorted(np.linspace(0, 1, BINS + 1)[1:-1], confidence)
    counts = np.bincount(bins, minlength=BINS)
    counts = counts[counts > 0]
    return {"accuracy": accuracy.tolist(), "confidence": mean.tolist(), "clips": counts.tolist(),
            "expectedError": float(np.sum(counts * np.abs(accuracy - mean)) / len(truth)),
            "largestError": float(np.max(np.abs(accuracy - mean)))}


def temperature(truth, p):
    logits = np.log(p)
    chosen = logits[np.arange(len(truth)), truth]

    def slope(inverse):  # of the mean log loss by 1/T, which is convex in it
        return float(np.mean((softmax(inverse * logits) * logits).sum(1) - chosen))

    return 1 / brentq(slope, 0.05, 20, xtol=1e-15, rtol=1e-14)


def risk_area(truth, p):
    """AURC; among equal confidences the errors count as spread evenly."""
    confidence, wrong = p.max(1), (p.argmax(1) != truth).astype(float)
    values, place = np.unique(-confidence, return_inverse=True)
    even = np.array([wrong[place == i].mean() for i in range(len(values))])[place]
    risks = np.cumsum(even[np.argsort(-confidence, kind="stable")]) / np.arange(1, len(truth) + 1)
    return float(risks.mean())


def conformal(validation, p_validation, test, p_test, coverage, by_class):
    quantiles = []
    for label in range(len(LABELS)):
        chosen = validation == label if by_class else np.ones(len(validation), bool)
        truths = p_validation[chosen, validation[chosen]]
        level = np.ceil((len(truths) + 1) * coverage) / len(truths)
        quantiles.append(-np.quantile(-truths, level, method="inverted_cdf"))
    sets = p_test >= np.array(quantiles)
    covered = sets[np.arange(len(test)), test]
    interval = binomtest(int(covered.sum()), len(test)).proportion_ci(0.95, "exact")
    return {"thresholds": [float(q) for q in quantiles], "covered": float(covered.mean()),
            "size": float(sets.sum(1).mean()), "single": float((sets.sum(1) == 1).mean()),
            "empty": float((sets.sum(1) == 0).mean()), "low": interval.low, "high": interval.high}


def difference(truth, first, second):
    a, b = first.argmax(1) == truth, second.argmax(1) == truth
    table = [[int((a & b).sum()), int((a & ~b).sum())], [int((~a & b).sum()), int((~a & ~b).sum())]]
    exact, corrected = mcnemar(table, exact=True), mcnemar(table, exact=False, correction=True)
    return {"table": table, "exact": float(exact.pvalue),
            "statistic": float(corrected.statistic), "corrected": float(corrected.pvalue)}


def main():
    rng = np.random.default_rng(7)
    validation, test = rng.integers(0, 6, 120), rng.integers(0, 6, 150)
    p_validation, first, second = draw(rng, validation, 3.0), draw(rng, test, 3.0), draw(rng, test, 2.3)
    document = {
        "labels": LABELS,
        "validationTruth": validation.tolist(), "validation": p_validation.tolist(),
        "truth": test.tolist(), "first": first.tolist(), "second": second.tolist(),
        "scores": scores(test, first), "curves": curves(test, first), "calibration": calibration(test, first),
        "temperature": temperature(validation, p_validation), "riskArea": risk_area(test, first),
        "conformal": conformal(validation, p_validation, test, first, 0.9, False),
        "conformalByClass": conformal(validation, p_validation, test, first, 0.9, True),
        "mcnemar": difference(test, first, second),
    }
    with open(sys.argv[1], "w", encoding="utf8") as file:
        json.dump(document, file)
        file.write("\n")


if __name__ == "__main__":
    main()
