#!/usr/bin/env python3
"""Whether a training run that is killed again and again ends with the bits of one that nothing disturbed.

Trains a small run to its end twice, then the same run with SIGKILL sent to the JVM at random moments (every second one
while a checkpoint is being written), going on with `train --resume` each time, then once more with SIGTERM and SIGINT
in the middle of an epoch. Compares metrics.csv, predictions.tsv, the weights of the best epoch and the last states
(weights, averaged weights, optimiser) byte for byte.

    tools/training/kill_proof.py --data DIR [--precision bfloat16] [--kills 10] [--seed 1]

Needs Python's standard library only. Exit status 0 when every byte is the same, 1 when one is not.
"""

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 600  # seconds that one process may take


class Session:
    """One `tfnemo train`; the launcher replaces itself by the JVM, so its process is the JVM's."""

    def __init__(self, options, arguments):
        self.errors = options.folder / "stderr.txt"
        with open(options.folder / "stdout.txt", "w") as out, open(self.errors, "w") as err:
            self.process = subprocess.Popen(
                [options.tfnemo, "train", "--data", options.data, *arguments], stdout=out, stderr=err)
        self.begun = time.monotonic()

    def running(self):
        if time.monotonic() - self.begun > PATIENCE:
            self.process.kill()
            sys.exit(f"a session must end within {PATIENCE} s; this one did not: {self.errors.read_text()[-500:]}")
        return self.process.poll() is None

    def until(self, met):
        """Whether it still ran when `met` held."""
        while self.running():
            if met():
                return True
            time.sleep(0.001)
        return False

    def send(self, number):
        """Sends a signal and waits; the exit status as a shell gives it."""
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        return 128 - status if status < 0 else status

    def finish(self):
        while self.running():
            time.sleep(0.05)
        if self.process.returncode:
            sys.exit(f"train ended with status {self.process.returncode}: {self.errors.read_text()[-1000:]}")


def fresh(options, name):
    return ["--representation", "rms", "--seconds", "1", "--set", "architecture.width=8", "--no-cache",
            "--set", "recipe.schedule.patience=1000",  # no early stop: every kill must find training at work
            "--epochs", str(options.epochs), "--precision", options.precision, "--seed", "42",
            "--runs", str(options.folder), "--name", name]


def run_of(options, name):
    found = [f.parent for f in options.folder.glob(f"*/{name}-1/manifest.json")]
    return found[0] if found else None


def epochs(run):
    metrics = run / "metrics.csv"
    return max(0, len(metrics.read_text().splitlines()) - 1) if metrics.exists() else 0


def parts(run):
    """Checkpoint files that are being written, or that a kill left so."""
    return {f.name for f in (run / "checkpoints").glob(".*.part")}


def killed(options, calm_seconds):
    """Kills and goes on until all kills are made, then to the end; how many met a process at work, and a file."""
    chance = random.Random(options.seed)
    arguments = fresh(options, "killed")
    made = inside = 0
    for kill in range(options.kills):
        session = Session(options, arguments)
        if kill == 0:
            session.until(lambda: run_of(options, "killed"))
        run = run_of(options, "killed")
        before, left = epochs(run), parts(run)
        if kill % 2:
            moment = "while a checkpoint is written"
            alive = session.until(lambda: parts(run) - left)
        else:
            delay = chance.uniform(0, 0.9 * calm_seconds)
            moment = f"after {delay:.2f} s or one epoch"  # so that the run is not over before all kills are made
            end = time.monotonic() + delay
            alive = session.until(lambda: time.monotonic() >= end or epochs(run) > before)
        session.send(signal.SIGKILL)
        cut = bool(parts(run) - left)
        made += alive
        inside += cut
        print(f"  kill {kill + 1}: {moment}; epochs {before} -> {epochs(run)}{', a file cut short' if cut else ''}",
              flush=True)
        arguments = ["--resume", str(run)]
    Session(options, arguments).finish()
    return made, inside


def asked(options):
    """Asks to stop in the middle of epochs; whether the statuses are the right ones."""
    right = True
    arguments = fresh(options, "asked")
    for number, expected in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
        session = Session(options, arguments)
        session.until(lambda: run_of(options, "asked"))
        run = run_of(options, "asked")
        before = epochs(run)
        session.until(lambda: epochs(run) > before)
        status = session.send(number)
        right &= status == expected
        states = " ".join(sorted(f.name for f in (run / "checkpoints").glob("state-*.json")))
        print(f"  {number.name}: status {status} (expected {expected}); {states}", flush=True)
        arguments = ["--resume", str(run)]
    Session(options, arguments).finish()
    return right


def differences(calm, other):
    weights = sorted(f"checkpoints/{f.name}" for f in (calm / "checkpoints").glob("*.npz"))
    files = ["metrics.csv", "predictions.tsv", *weights]
    differing = [name for name in files
                 if not (other / name).exists() or (calm / name).read_bytes() != (other / name).read_bytes()]
    return differing, files


def main():
    # A script started in the background ignores SIGINT and hands that on; a virtual machine that ignores it cannot hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="a corpus; a small one will do")
    parser.add_argument("--precision", default="bfloat16", choices=["bfloat16", "float32"])
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=11, help="more than kills: a session gets at most one further")
    parser.add_argument("--seed", type=int, default=1, help="decides the moments")
    parser.add_argument("--tfnemo", default=str(ROOT / "tfnemo"))
    options = parser.parse_args()
    if options.epochs <= options.kills:
        parser.error(f"--epochs must be more than --kills ({options.kills}); got {options.epochs}")
    failed = False
    with tempfile.TemporaryDirectory(prefix="kill-proof-") as folder:
        options.folder = Path(folder)
        begun = time.monotonic()
        Session(options, fresh(options, "calm")).finish()
        seconds = time.monotonic() - begun
        calm = run_of(options, "calm")
        print(f"undisturbed, {options.precision}: {epochs(calm)} epochs in {seconds:.1f} s", flush=True)
        Session(options, fresh(options, "twin")).finish()
        compared = [("twin", "undisturbed once more")]
        made, inside = killed(options, seconds)
        compared.append(("killed", f"SIGKILL {made} times, {inside} of them inside a checkpoint"))
        right = asked(options)
        compared.append(("asked", "SIGTERM and SIGINT"))
        failed |= made < options.kills or not right
        for name, what in compared:
            differing, files = differences(calm, run_of(options, name))
            failed |= bool(differing)
            print(f"{what}: {len(files) - len(differing)} of {len(files)} files the same"
                  + (f"; differing: {', '.join(differing)}" if differing else f" ({', '.join(files)})"), flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
