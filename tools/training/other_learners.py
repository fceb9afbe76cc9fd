#!/usr/bin/env python3
"""How far learners that are no networks come on a representation, to tell what it lacks from what a network misses.

Reads features as `tfnemo features` writes them, min-max scaled by clip; takes means and deviations of each row over
time, and every sixth frame reduced to 120 principal components; fits regression, support vectors and trees on the
training part of a split, and prints their accuracy on the validation part.

    ./tfnemo features --representation tempogram,delta_tempogram --seconds 4 --output FEATURES NEMO/samples/*.wav
    tools/training/other_learners.py --features FEATURES --split docs/runs/nEMO-random-42/mfcc/split.tsv tempogram

Needs numpy and scikit-learn, as pinned in tools/metrics/requirements.txt.
"""

import argparse
import csv
from pathlib import Path

import numpy as np
from sklearn.decomposition import PCA
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

STEP, COMPONENTS = 6, 120
LEARNERS = {
    "logistic regression": lambda: make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=500)),
    "support vectors": lambda: make_pipeline(StandardScaler(), SVC(C=1)),
    "trees": lambda: ExtraTreesClassifier(500, min_samples_leaf=3, random_state=0),
}


def scaled(path):
    values = np.load(path).astype(np.float32)
    span = values.max() - values.min()
    return (values - values.min()) / span if span > 0 else values * 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--features", required=True, type=Path, help="folder that `tfnemo features` wrote")
    parser.add_argument("--split", required=True, type=Path, help="split.tsv of a run")
    parser.add_argument("representation", nargs="+")
    options = parser.parse_args()
    with open(options.split, encoding="utf-8") as lines:
        parts = dict(csv.reader(lines, delimiter="\t"))
    labels = np.array([clip.split("_")[1] for clip in parts])
    train = np.array([part == "train" for part in parts.values()])
    test = np.array([part == "validation" for part in parts.values()])
    for name in options.representation:
        clips = [scaled(options.features / Path(clip).stem / f"{name}.npy") for clip in parts]
        frames = np.stack([clip[:, ::STEP].ravel() for clip in clips])
        reduction = PCA(COMPONENTS, svd_solver="randomized", random_state=0).fit(frames[train])
        views = {
            "rows over time": np.stack([np.r_[clip.mean(axis=1), clip.std(axis=1)] for clip in clips]),
            "components": reduction.transform(frames),
        }
        for view, features in views.items():
            for learner, make in LEARNERS.items():
                right = make().fit(features[train], labels[train]).score(features[test], labels[test])
                print(f"{name:16s} {view:15s} {learner:20s} {100 * right:5.1f} %", flush=True)


if __name__ == "__main__":
    main()
