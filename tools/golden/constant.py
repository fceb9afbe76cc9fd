"""How far librosa and our engines are from the truth on a constant sound, where cqt leaves its bound.

usage: constant.py

The truth is librosa's own constant-Q transform with samples and every step in float64. Prints, for each length, the
largest difference from it as a share of the range: of the truth itself when only its samples are moved by a rounding of
float32 (worst of three seeds), of librosa as it is used, which rounds less than its float32 suggests because its
windows are float64, and of our engines, which are float32 throughout.

Needs librosa (requirements.txt beside this file) and builds tfnemo where it must.
"""
import subprocess
import tempfile
import warnings
from pathlib import Path

import librosa
import numpy as np
import soundfile as sf

warnings.filterwarnings("ignore")
ROOT = Path(__file__).resolve().parents[2]
RATE = 24000
SECONDS = [0.87, 1.25, 3.0]
ENGINES = {"java": "Java", "tensorflow": "TensorFlow"}


def transform(y):
    return np.abs(librosa.cqt(y, sr=RATE, dtype=np.complex128 if y.dtype == np.float64 else None))


def decibels(magnitude):
    return librosa.amplitude_to_db(magnitude, ref=np.max)


def noise(seed, samples):
    return np.random.default_rng(seed).uniform(-1, 1, samples)


def share(values, truth):
    return np.max(np.abs(values - truth)) / np.ptp(truth)


def main():
    print("| seconds | " + " | ".join(["truth, samples moved by half a rounding", "librosa", *ENGINES.values()]) + " |")
    print("|--:|" + "--:|" * (2 + len(ENGINES)))
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"constant-{seconds}.wav" for seconds in SECONDS]
        for file, seconds in zip(files, SECONDS):
            sf.write(file, np.full(int(round(seconds * RATE)), 0.5, np.float32), RATE, subtype="PCM_16")
        for engine in ENGINES:
            command = [ROOT / "tfnemo", "features", "--representation", "cqt", "--engine", engine, "--seconds", "0"]
            subprocess.run([*map(str, command), "--output", f"{folder}/{engine}", *map(str, files)], check=True,
                           stdout=subprocess.DEVNULL)
        for file, seconds in zip(files, SECONDS):
            y, _ = sf.read(file, dtype="float32")
            truth = decibels(transform(y.astype(np.float64)))
            moved = [decibels(transform(y * (1 + noise(seed, len(y)) * 2.0**-24))) for seed in range(3)]
            ours = [np.load(Path(folder) / engine / file.stem / "cqt.npy") for engine in ENGINES]
            shares = [max(share(values, truth) for values in moved)]
            shares += [share(values, truth) for values in [decibels(transform(y)), *ours]]
            print(f"| {seconds} | " + " | ".join(f"{far:.1e}" for far in shares) + " |")


if __name__ == "__main__":
    main()
