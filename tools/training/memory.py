"""Resident memory of a real `tfnemo train` process after each epoch, and by how much it grows after the second.

usage: memory.py --data CORPUS [--tfnemo FILE] [--epochs 40] [-- OPTION…]

Options after -- go to `train`. Linux only. Prints the figures; exits 1 when the growth is above 3 %.
"""
import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def resident(process):
    """MiB of the process, which bash has replaced by Java."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--tfnemo", default=str(ROOT / "tfnemo"))
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("more", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="memory-") as folder:
        process = subprocess.Popen(
            [options.tfnemo, "train", "--data", options.data, "--runs", folder, "--name", "memory",
             "--epochs", str(options.epochs), "--set", "recipe.schedule.patience=1000", *options.more],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        after = []
        while process.poll() is None:
            files = list(Path(folder).glob("*/memory-1/metrics.csv"))
            epochs = len(files[0].read_text().splitlines()) - 1 if files else 0
            if epochs > len(after):
                after.append(resident(process.pid))
            time.sleep(0.02)
    if process.returncode != 0 or len(after) < 3:
        sys.exit(f"training ended with status {process.returncode} after {len(after)} epochs")
    growth = max(after[2:]) / after[1] - 1
    print("MiB after each epoch: " + " ".join(f"{value:.0f}" for value in after))
    print(f"after epoch 2: {after[1]:.0f} MiB, highest later: {max(after[2:]):.0f} MiB, growth {100 * growth:.1f} %")
    sys.exit(growth > 0.03)


if __name__ == "__main__":
    main()
