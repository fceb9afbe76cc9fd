"""Validation log loss of weights found by Optuna's TPE, and seconds of each search, as org.tfnemo.benchmarks.WeightTimes.

usage: ensemble_weights.py TRIALS SEEDS RUN RUN...

Each RUN holds predictions-validation.tsv. The objective is the Python project's without its penalty: raw weights within
0..1, whose shares of their sum weigh the logarithms of the probabilities, and a temperature within 1/10..10; the mean log
loss of five folds stratified by label. Prints a tab-separated line per seed: method, seed, seconds, log loss of all.
"""
import sys
import time
from pathlib import Path

import numpy as np
import optuna
from sklearn.model_selection import StratifiedKFold


def read(run):
    lines = [line.split("\t") for line in (Path(run) / "predictions-validation.tsv").read_text("utf8").splitlines()]
    labels = lines[0][4:]
    return labels, {cells[0]: (labels.index(cells[2]), [float(cell) for cell in cells[4:]]) for cells in lines[1:]}


def main():
    trials, seeds = int(sys.argv[1]), int(sys.argv[2])
    runs = [read(run) for run in sys.argv[3:]]
    assert all(run[0] == runs[0][0] and run[1].keys() == runs[0][1].keys() for run in runs), "runs of one split, please"
    ids = sorted(runs[0][1])
    truth = np.array([runs[0][1][name][0] for name in ids])
    logs = np.array([[np.log(np.maximum(1e-12, run[1][name][1])) for name in ids] for run in runs])
    optuna.logging.set_verbosity(optuna.logging.ERROR)

    def losses(raw, temperature):
        total = raw.sum()
        weights = raw / total if total > 0 else np.full(len(raw), 1 / len(raw))
        logits = np.tensordot(weights, logs, 1) / temperature
        largest = logits.max(1, keepdims=True)
        rest = largest[:, 0] + np.log(np.exp(logits - largest).sum(1))
        return rest - logits[np.arange(len(truth)), truth]

    for seed in range(seeds):
        folds = [fold for _, fold in StratifiedKFold(5, shuffle=True, random_state=seed).split(truth, truth)]

        def objective(trial):
            raw = np.array([trial.suggest_float(f"weight{i}", 0, 1) for i in range(len(runs))])
            each = losses(raw, 10 ** (2 * trial.suggest_float("temperature", 0, 1) - 1))
            return np.mean([each[fold].mean() for fold in folds])

        begun = time.perf_counter()
        study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=seed))
        study.optimize(objective, n_trials=trials)
        seconds = time.perf_counter() - begun
        best = study.best_params
        raw = np.array([best[f"weight{i}"] for i in range(len(runs))])
        found = losses(raw, 10 ** (2 * best["temperature"] - 1)).mean()
        print(f"Optuna TPE\t{seed}\t{seconds:.6f}\t{found:.6f}", flush=True)


main()
