"""Holds real clips on our engines against librosa and prints the worst errors as a Markdown table.

usage: voices.py DIR [--clips 60] [--engine java,tensorflow,onnx]

Every n-th WAV file of DIR by name, so that the choice is the same each time. The error is the largest difference as a
share of the reference's range on that clip, and "at" the clip. Java and TensorFlow are given whole clips; ONNX gets
clips cut or padded to 3 s, because each length is a conversion of its own. tonnetz counts on frames above -80 dB of the
clip's loudest only: a direction without energy is noise.

Needs librosa (requirements.txt beside this file) and builds tfnemo where it must.
"""
import argparse
import math
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)  # they slow NumPy
warnings.filterwarnings("ignore")

import librosa
import numpy as np
import soundfile as sf

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks" / "peers"))
from librosa_reference import all_kinds, fit

SECONDS = {"java": 0, "tensorflow": 0, "onnx": 3.0}
TITLES = {"java": "Java", "tensorflow": "TensorFlow", "onnx": "ONNX Runtime, 3 s"}
LOUD_FRAMES_ONLY = {"tonnetz"}


def chosen(folder, count):
    files = sorted(folder.glob("*.wav"))
    if not files:
        sys.exit(f"DIR must hold WAV files; got {folder}")
    count = min(count, len(files))
    return [files[i * len(files) // count] for i in range(count)]


def sound(path, seconds):
    y, rate = sf.read(path, dtype="float32")
    return fit(y.mean(axis=1) if y.ndim == 2 else y, rate, seconds), rate


def references(clips, seconds, kinds):
    """{clip: ({id: reference}, which frames are above -80 dB of the loudest)}"""
    found = {}
    for clip in clips:
        y, rate = sound(clip, seconds)
        computed = all_kinds(y, rate)
        loudness = librosa.feature.rms(y=y, hop_length=512)[0]
        found[clip] = {kind: np.asarray(computed[kind](), np.float32) for kind in kinds}, loudness > 1e-4 * loudness.max()
    return found


def run(engine, clips, output):
    command = [ROOT / "tfnemo", "features", "--representation", "all", "--engine", engine]
    command += ["--seconds", str(SECONDS[engine]), "--output", output, *clips]
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def error(ours, reference):
    """Largest difference as a share of the reference's range; infinite where shape or NaN differ."""
    if ours.shape != reference.shape or not np.array_equal(np.isnan(ours), np.isnan(reference)):
        return math.inf
    far = float(np.nanmax(np.abs(ours.astype(np.float64) - reference)))
    extent = float(np.nanmax(reference) - np.nanmin(reference))
    return far / extent if extent else far


def worst(folder, expected):
    """{id: (error, name of the clip)} of the features in that folder"""
    found = {}
    for clip, (reference, loud) in expected.items():
        for kind, theirs in reference.items():
            ours = np.load(folder / clip.stem / f"{kind}.npy")
            if kind in LOUD_FRAMES_ONLY and ours.shape == theirs.shape:
                ours, theirs = ours[:, loud], theirs[:, loud]
            found[kind] = max(found.get(kind, (-1, "")), (error(ours, theirs), clip.stem))
    return found


def rounded_up(value):
    if value == 0 or math.isinf(value):
        return f"{value:g}"
    exponent = math.floor(math.log10(value))
    digit = math.ceil(value / 10**exponent - 1e-9)
    return f"1e{exponent + 1}" if digit == 10 else f"{digit}e{exponent}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--clips", type=int, default=60)
    parser.add_argument("--engine", default=",".join(SECONDS))
    options = parser.parse_args()
    engines = options.engine.split(",")
    if not set(engines) <= set(SECONDS):
        sys.exit(f"engine must be of {', '.join(SECONDS)}; got {options.engine}")
    clips = chosen(options.folder, options.clips)
    with tempfile.TemporaryDirectory() as output:
        for engine in engines:
            run(engine, clips, Path(output) / engine)
        written = {path.stem for path in (Path(output) / engines[0] / clips[0].stem).glob("*.npy")}
        kinds = [kind for kind in all_kinds(np.zeros(1, np.float32), 24000) if kind in written]
        by_length = {s: references(clips, s, kinds) for s in {SECONDS[engine] for engine in engines}}
        results = {engine: worst(Path(output) / engine, by_length[SECONDS[engine]]) for engine in engines}
    print("| representation | " + " | ".join(f"{TITLES[engine]} | at" for engine in engines) + " |")
    print("|---|" + "--:|---|" * len(engines))
    for kind in kinds:
        cells = (results[engine][kind] for engine in engines)
        print(f"| `{kind}` | " + " | ".join(f"{rounded_up(e)} | {clip if e else ''}" for e, clip in cells) + " |")
