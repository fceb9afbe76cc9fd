"""Holds odd sounds on our engines against librosa and prints a Markdown table for each engine.

usage: odd.py [--engine java,tensorflow,onnx]

Silence, a click, a constant, a full-scale square wave, one sample, 0.1 s, 30 s, and voices at the usual rates. The error is
the largest difference as a share of the reference's range, with what make.py leaves out left out here too: "-" is where
all is. Bold is above the bound. Behind it, where there are any, the NaN of ours and of librosa, both counted over all.
"refused" is where we refuse the sound; the reasons stand below, librosa's beside ours. ONNX is given the sounds of 0.87 s
only, because each length is a conversion of its own.

Ends with status 1 where we refuse what librosa takes or the reverse, or give a NaN that librosa does not.
Needs librosa (requirements.txt beside this file) and builds tfnemo where it must.
"""
import argparse
import subprocess
import sys
import tempfile
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import librosa
import make
import numpy as np
import signals
import soundfile as sf
from voices import ROOT, rounded_up

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
OF_ONE_LENGTH = [name for name, (_, seconds, _) in SOUNDS.items() if seconds == 0.87]
ENGINES = {"java": ("Java", list(SOUNDS)), "tensorflow": ("TensorFlow", list(SOUNDS)), "onnx": ("ONNX Runtime", OF_ONE_LENGTH)}
BOUNDS = {  # as in Golden.tolerance
    **dict.fromkeys(make.REPRESENTATIONS, 1e-4),
    **dict.fromkeys(["rms", "zcr", "chroma", "tempogram"], 1e-5),
    **{"cqt": 3e-4, "tonnetz": 1e-3, "spectral_contrast": 1e-3},
}
LEAST_RANGE = {"delta_mfcc": 1, "delta_tempogram": 1e-3, "spectral_contrast": 0.1}  # as in Golden.leastRange
# librosa's call alone, of those where make.py puts NaN in the place of values; its own NaN are counted in these.
PLAIN = {
    "chroma": make.plain_chroma,
    "tonnetz": make.plain_tonnetz,
    "tempogram": lambda y, sr: make.feature.tempogram(y=y, sr=sr),
    "delta_tempogram": lambda y, sr: make.feature.delta(make.feature.tempogram(y=y, sr=sr), width=make.WIDTH),
}


class Reference:
    """librosa's values of one sound, or why it refuses it."""

    def __init__(self, kind, y, rate):
        self.kind, self.y, self.rate, self.values, self.refusal = kind, y, rate, None, None
        self.compute = make.REPRESENTATIONS[kind][1]
        try:
            self.values = PLAIN.get(kind, self.compute)(y, rate)
        except librosa.ParameterError as error:
            self.refusal = str(error)

    def to_compare(self):
        """The values, NaN where make.py leaves them out."""
        return self.compute(self.y, self.rate) if self.kind in PLAIN else self.values


def features(engine, kinds, folder, names):
    """What the command says on standard error."""
    command = [ROOT / "tfnemo", "features", "--engine", engine, "--seconds", "0", "--representation", ",".join(kinds)]
    command += ["--output", folder / engine, *(folder / f"{name}.wav" for name in names)]
    parts = [str(part) for part in command]
    return subprocess.run(parts, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr


def refusals(engine, folder):
    """{(kind, sound): reason} once all that the engine takes is written: all together, then the rest kind by kind,
    because a file ends with the first kind that is refused."""
    names, found = ENGINES[engine][1], {}
    features(engine, make.REPRESENTATIONS, folder, names)
    for kind in make.REPRESENTATIONS:
        missing = [name for name in names if not (folder / engine / name / f"{kind}.npy").exists()]
        said = features(engine, [kind], folder, missing) if missing else ""
        for name in missing:
            if not (folder / engine / name / f"{kind}.npy").exists():
                lines = [line for line in said.splitlines() if f"{name}.wav: " in line]
                if not lines:
                    sys.exit(f"{engine} must take or refuse {kind} of {name}; it said {said}")
                found[kind, name] = lines[0].split(f"{name}.wav: ", 1)[1]
    return found


def share(kind, ours, theirs):
    """The largest difference as a share of the reference's range; None where nothing is to be compared."""
    if np.isnan(theirs).all():
        return None
    extent = max(float(np.nanmax(theirs) - np.nanmin(theirs)), LEAST_RANGE.get(kind, 0))
    far = float(np.nanmax(np.abs(ours.astype(np.float64) - theirs)))
    return far / (extent or max(1, abs(float(np.nanmax(theirs)))))


def cell(kind, ours, reference):
    """(text, whether it is as it must be)"""
    if ours.shape != reference.values.shape:
        sys.exit(f"{kind} must have librosa's shape, {reference.values.shape}; got {ours.shape}")
    error = share(kind, ours, reference.values)
    if error is None or error > BOUNDS[kind]:
        error = share(kind, ours, reference.to_compare())
    text = "-" if error is None else rounded_up(error)
    text = f"**{text}**" if error is not None and error > BOUNDS[kind] else text
    nans = [np.isnan(values) for values in (ours, reference.values)]
    if nans[0].any() or nans[1].any():
        text += f" (NaN {nans[0].sum()}/{nans[1].sum()})"
    return text, not (nans[0] & ~nans[1]).any()


def table(engine, folder, references, refused):
    """Prints it; gives what is wrong with it."""
    title, names = ENGINES[engine]
    reasons, wrong = {}, []
    print(f"| {title} | " + " | ".join(names) + " |\n|---|" + "--:|" * len(names))
    for kind in make.REPRESENTATIONS:
        cells = []
        for name in names:
            reference, reason = references[kind, name], refused.get((kind, name))
            if (reason is None) != (reference.refusal is None):
                wrong.append(f"{engine} says of {kind} of {name}: {reason}; librosa says: {reference.refusal}")
            if reason is not None or reference.refusal is not None:
                cells.append("refused" if reason is not None else "taken, librosa refuses")
                reasons.setdefault((reason, reference.refusal), []).append(f"`{kind}` of {name}")
                continue
            text, right = cell(kind, np.load(folder / engine / name / f"{kind}.npy"), reference)
            cells.append(text)
            wrong += [] if right else [f"{engine} gives NaN that librosa does not: {kind} of {name}"]
        print(f"| `{kind}` | " + " | ".join(cells) + " |", flush=True)
    print()
    for (ours, theirs), where in reasons.items():
        print(f"- {', '.join(where)}: \"{ours}\" (librosa: \"{theirs}\")")
    print()
    return wrong


def sounds(folder):
    """{name: (float32 samples, rate)}, written as WAV files too"""
    made = {}
    for name, (shape, seconds, rate) in SOUNDS.items():
        grid = np.clip(np.round(shape(seconds, rate) * 32768), -32768, 32767).astype(np.int16)
        sf.write(folder / f"{name}.wav", grid, rate, subtype="PCM_16")
        made[name] = np.asarray(grid / 32768, np.float32), rate
    return made


def all_references(made):
    found, begun = {}, time.time()
    for done, (name, (y, rate)) in enumerate(made.items(), 1):
        found.update({(kind, name): Reference(kind, y, rate) for kind in make.REPRESENTATIONS})
        print(f"librosa: {done} of {len(made)} sounds, {time.time() - begun:.0f} s", file=sys.stderr)
    return found


def main(engines):
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(1) as beside:
        folder = Path(temporary)
        made = sounds(folder)
        refused = beside.map(lambda engine: refusals(engine, folder), engines)
        references = all_references(made)
        wrong = [line for engine, ours in zip(engines, refused) for line in table(engine, folder, references, ours)]
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", default="java,tensorflow")
    main(parser.parse_args().engine.split(","))
