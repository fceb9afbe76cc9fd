"""Stops real `tfnemo train` processes within an epoch by SIGINT and SIGTERM, resumes them and compares the results.

usage: stop_proof.py --data CORPUS [--tfnemo FILE]

CORPUS should give some dozens of steps an epoch. Prints a line for each signal; exits 1 when a file differs.
"""
import argparse
import filecmp
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = ["--representation", "rms", "--epochs", "3", "--precision", "float32", "--set", "architecture.width=16"]
RESULTS = ("metrics.csv", "predictions.tsv", "predictions-validation.tsv")


def start(options, runs):
    command = [options.tfnemo, "train", "--data", options.data, "--runs", runs, "--name", "proof", "--no-cache", *SETTINGS]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run_below(runs):
    return next(runs.glob("*/proof-1/metrics.csv")).parent


def stopped_in_the_second_epoch(options, runs, asked):
    process = start(options, runs)
    while not any(len(file.read_text().splitlines()) >= 2 for file in runs.glob("*/proof-1/metrics.csv")):
        time.sleep(0.01)
    time.sleep(0.8)
    process.send_signal(asked)
    said = process.communicate()[1].strip().splitlines()[-1]
    return process.returncode, said.split(";")[0]


def main():
    # A script started in the background ignores SIGINT and hands that on; a virtual machine that ignores it cannot hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--tfnemo", default=str(ROOT / "tfnemo"))
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory(prefix="stop-proof-") as folder:
        calm = Path(folder, "calm")
        start(options, calm).communicate()
        for asked in (signal.SIGINT, signal.SIGTERM):
            runs = Path(folder, asked.name)
            status, said = stopped_in_the_second_epoch(options, runs, asked)
            run = run_below(runs)
            subprocess.run([options.tfnemo, "train", "--data", options.data, "--resume", run, "--no-cache"],
                           check=True, capture_output=True)
            same = [name for name in RESULTS if filecmp.cmp(run_below(calm) / name, run / name, shallow=False)]
            failed |= len(same) < len(RESULTS) or status != 128 + asked
            print(f"{asked.name}: exit status {status}, {said}; resumed, {len(same)} of {len(RESULTS)} files as undisturbed")
    sys.exit(failed)


if __name__ == "__main__":
    main()
