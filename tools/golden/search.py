"""Reference densities and results for org.tfnemo.train.search, by Optuna.

usage: search.py OUTPUT.json
Made with Python 3.11, numpy==2.4.6, optuna==4.9.0. Prints nothing; the same versions give the same bytes.
"""
import json
import math
import sys

import numpy as np
import optuna
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.samplers._tpe.parzen_estimator import _ParzenEstimator, _ParzenEstimatorParameters
from optuna.samplers._tpe.sampler import default_weights

SEEDS = 40
TRIALS = 60
CHOICES = ["a", "b", "c", "d"]
STANDARD = _ParzenEstimatorParameters(1.0, True, False, default_weights, False, {})


def density(name, domain, observed, points):
    estimator = _ParzenEstimator({"x": np.array(observed, float)}, {"x": domain}, STANDARD)
    return {
        "domain": name,
        "observed": [float(value) for value in observed],
        "points": [float(value) for value in points],
        "logs": estimator.log_pdf({"x": np.array(points, float)}).tolist(),
    }


def densities():
    random = np.random.default_rng(1)
    for count in (0, 1, 2, 7, 26, 60):
        yield density("real", FloatDistribution(-5, 10), random.uniform(-5, 10, count).tolist(), [-5, 0.3, 9.9])
        # Optuna's density is of the logarithm here, as ours.
        yield density("log", FloatDistribution(1e-4, 1e-1, log=True), np.exp(random.uniform(
            math.log(1e-4), math.log(1e-1), count)).tolist(), [1e-4, 2e-3, 0.09])
        if count == 60:
            continue  # so many of eight must be equal; NumPy's order of equals decides which kernel is wide
        yield density("whole", IntDistribution(2, 9), random.integers(2, 10, count).tolist(), [2, 5, 9])
        yield density("wholeLog", IntDistribution(1, 64, log=True), random.integers(1, 65, count).tolist(),
                      [1, 8, 64])
    for count in (0, 1, 60):
        yield density("choice", CategoricalDistribution(CHOICES), random.integers(0, 4, count).tolist(),
                      [0, 1, 2, 3])


def branin(trial):
    x = trial.suggest_float("x", -5, 10)
    y = trial.suggest_float("y", 0, 15)
    return ((y - 5.1 / (4 * math.pi ** 2) * x * x + 5 / math.pi * x - 6) ** 2
            + 10 * (1 - 1 / (8 * math.pi)) * math.cos(x) + 10)


def mixed(trial):
    rate = trial.suggest_float("rate", 1e-5, 1e-1, log=True)
    width = trial.suggest_int("width", 8, 128, log=True)
    depth = trial.suggest_int("depth", 1, 8)
    kind = CHOICES.index(trial.suggest_categorical("kind", CHOICES))
    return ((math.log10(rate) + 3) ** 2 + (math.log2(width) - 5) ** 2 / 4 + abs(depth - 3) / 2
            + (0.0, 1.0, 0.2, 2.0)[kind])


def best(objective):
    values = []
    for seed in range(SEEDS):
        study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=seed))
        study.optimize(objective, n_trials=TRIALS)
        values.append(study.best_value)
    return values


def main():
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    document = {"trials": TRIALS, "densities": list(densities()), "branin": best(branin), "mixed": best(mixed)}
    with open(sys.argv[1], "w") as file:
        json.dump(document, file, indent=1)
        file.write("\n")


main()
