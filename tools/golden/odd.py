"""Holds odd sounds on our engines against librosa and prints the worst errors as a Markdown table.

usage: odd.py [--engine java,tensorflow]

Silence, a click, a constant, a full-scale square wave, one sample, 0.1 s, 30 s, and voices at the usual rates. The error is
the largest difference as a share of the reference's range, with what make.py leaves out left out here too: "-" is where
all is. "refused" is where librosa refuses the sound and so do we. Anything else, as a NaN of ours, ends the script.

Needs librosa (requirements.txt beside this file) and builds tfnemo where it must.
"""
import argparse
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict
from pathlib import Path

import make
import numpy as np
import signals
import soundfile as sf
from voices import ROOT, TITLES, rounded_up

warnings.filterwarnings("ignore")
SOUNDS = {
    "silence": (signals.silence, 0.87, 24000),
    "click": (signals.click, 0.87, 24000),
    "constant": (lambda s, r: np.full(int(round(s * r)), 0.5), 0.87, 24000),
    "full-scale square": (lambda s, r: np.where((signals.times(s, r) * 100) % 1 < 0.5, 1.0, -1.0), 0.87, 24000),
    "one sample": (signals.one, 0, 24000),
    "0.1 s": (signals.voice, 0.1, 24000),
    "30 s": (signals.voice, 30.0, 24000),
    "8 kHz": (signals.voice, 1.0, 8000),
    "16 kHz": (signals.voice, 1.0, 16000),
    "22.05 kHz": (signals.voice, 1.0, 22050),
    "44.1 kHz": (signals.voice, 1.0, 44100),
    "48 kHz": (signals.voice, 1.0, 48000),
}
LEAST_RANGE = {"delta_mfcc": 1, "delta_tempogram": 1e-3, "spectral_contrast": 0.1}  # as in Golden.leastRange


def reference(kind, y, rate):
    """librosa's values, None where it refuses."""
    try:
        return make.REPRESENTATIONS[kind][1](y, rate)
    except make.librosa.ParameterError:
        return None


def features(engine, kinds, folder, names):
    command = [ROOT / "tfnemo", "features", "--engine", engine, "--seconds", "0", "--representation", ",".join(kinds)]
    command += ["--output", folder / engine, *(folder / f"{name}.wav" for name in names)]
    return subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def cell(kind, ours, theirs):
    if np.isnan(ours).any() or ours.shape != theirs.shape:
        sys.exit(f"{kind}: ours must be numbers of librosa's shape; got {ours.shape} for {theirs.shape}")
    if np.isnan(theirs).all():
        return "-"
    extent = max(float(np.nanmax(theirs) - np.nanmin(theirs)), LEAST_RANGE.get(kind, 0))
    far = float(np.nanmax(np.abs(ours.astype(np.float64) - theirs)))
    return rounded_up(far / (extent or max(1, abs(float(np.nanmax(theirs))))))


def engine_cells(engine, folder, references):
    by_kinds = defaultdict(list)
    for name in SOUNDS:
        by_kinds[tuple(kind for kind in make.REPRESENTATIONS if references[name][kind] is not None)].append(name)
    for kinds, names in by_kinds.items():
        done = features(engine, kinds, folder, names)
        if done.returncode:
            sys.exit(f"{engine} must take what librosa takes; got {done.stderr}")
        for name in names:
            for kind in make.REPRESENTATIONS.keys() - set(kinds):
                if not features(engine, [kind], folder, [name]).returncode:
                    sys.exit(f"{engine} must refuse {kind} of {name}, as librosa does")
    return {
        (kind, name): "refused" if theirs is None else cell(kind, np.load(folder / engine / name / f"{kind}.npy"), theirs)
        for name, kinds in references.items()
        for kind, theirs in kinds.items()
    }


def main(engines):
    with tempfile.TemporaryDirectory() as temporary:
        folder, references = Path(temporary), {}
        for name, (shape, seconds, rate) in SOUNDS.items():
            grid = np.clip(np.round(shape(seconds, rate) * 32768), -32768, 32767).astype(np.int16)
            sf.write(folder / f"{name}.wav", grid, rate, subtype="PCM_16")
            y = np.asarray(grid / 32768, np.float32)
            references[name] = {kind: reference(kind, y, rate) for kind in make.REPRESENTATIONS}
        found = {engine: engine_cells(engine, folder, references) for engine in engines}
    for engine in engines:
        print(f"| {TITLES[engine]} | " + " | ".join(SOUNDS) + " |\n|---|" + "--:|" * len(SOUNDS))
        for kind in make.REPRESENTATIONS:
            print(f"| `{kind}` | " + " | ".join(found[engine][kind, name] for name in SOUNDS) + " |")
        print()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="java,tensorflow")
    main(parser.parse_args().engine.split(","))
