"""Reference scores for org.tfnemo.train.evaluate, by scikit-learn.

usage: scores.py OUTPUT.json
Made with Python 3.11, numpy==2.4.6, scikit-learn==1.9.1. Prints nothing; the same versions give the same bytes.
"""
import json
import sys

import numpy as np
from sklearn.metrics import (accuracy_score, confusion_matrix, f1_score, log_loss, precision_recall_fscore_support,
                             recall_score)

LABELS = ["anger", "fear", "happiness", "neutral", "sadness", "surprised"]


def case(name, truth, probabilities):
    index = range(len(LABELS))
    guess = probabilities.argmax(1)
    precision, recall, f1, support = precision_recall_fscore_support(truth, guess, labels=index, zero_division=0)
    return {
        "name": name,
        "truth": truth.tolist(),
        "probabilities": probabilities.tolist(),
        "accuracy": accuracy_score(truth, guess),
        "macroF1": f1_score(truth, guess, labels=index, average="macro", zero_division=0),
        "uar": recall_score(truth, guess, labels=index, average="macro", zero_division=0),
        "logLoss": log_loss(truth, probabilities, labels=index),
        "precision": precision.tolist(),
        "recall": recall.tolist(),
        "f1": f1.tolist(),
        "support": support.tolist(),
        "confusion": confusion_matrix(truth, guess, labels=index).tolist(),
    }


def softmax(logits):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def main():
    rng = np.random.default_rng(42)

    def draw(truth, strength):
        return softmax(strength * np.eye(len(LABELS))[truth] + rng.normal(size=(len(truth), len(LABELS))))

    balanced = np.repeat(np.arange(6), 8)
    absent = rng.integers(0, 5, 40)  # nobody is surprised
    skewed = rng.choice(6, 50, p=[0.5, 0.2, 0.1, 0.1, 0.05, 0.05])
    never_guessed = draw(balanced, 1.0)
    never_guessed[:, 2] = 0
    never_guessed /= never_guessed.sum(1, keepdims=True)
    wrong_and_sure = np.eye(6)[(balanced + 1) % 6]
    cases = [
        case("balanced", balanced, draw(balanced, 2.0)),
        case("label absent from the truth", absent, draw(absent, 1.5)),
        case("skewed", skewed, draw(skewed, 1.0)),
        case("label never guessed", balanced, never_guessed),
        case("perfect and sure", balanced, np.eye(6)[balanced]),
        case("wrong and sure", balanced, wrong_and_sure),
        case("one clip", np.array([3]), np.full((1, 6), 1 / 6)),
    ]
    with open(sys.argv[1], "w", encoding="utf8") as file:
        json.dump({"labels": LABELS, "cases": cases}, file)
        file.write("\n")


if __name__ == "__main__":
    main()
