"""Clips a second of librosa with several processes: all thirteen representations, or some, of the first 3 s of clips.

usage: corpus_speed.py DIR [--clips 120] [--processes 2] [--representation ID,ID...]

Reads every n-th WAV file of DIR by name and writes what `tfnemo features` writes, .npy files, to a folder that is
removed. Processes are warm (imports, compiled functions) when the clock starts.
"""
import argparse
import os
import sys
import tempfile
import time
import warnings
from multiprocessing import get_context
from pathlib import Path

for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"
warnings.filterwarnings("ignore")

import numpy as np
import soundfile as sf

from librosa_reference import all_kinds, fit


def write(work):
    path, output, kinds = work
    y, rate = sf.read(path, dtype="float32")
    y = fit(y.mean(axis=1) if y.ndim == 2 else y, rate, 3.0)
    folder = Path(output) / Path(path).stem
    folder.mkdir(parents=True, exist_ok=True)
    computed = all_kinds(y, rate)
    for kind in kinds or computed:
        np.save(folder / f"{kind}.npy", np.asarray(computed[kind](), np.float32))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--clips", type=int, default=120)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--representation", default="")
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.wav"))
    if not files:
        sys.exit(f"DIR must hold WAV files; got {options.folder}")
    kinds = [kind for kind in options.representation.split(",") if kind]
    clips = [files[i * len(files) // options.clips] for i in range(options.clips)]
    with tempfile.TemporaryDirectory() as output, get_context("spawn").Pool(options.processes) as pool:
        work = [(str(clip), output, kinds) for clip in clips]
        pool.map(write, work[: 4 * options.processes], 1)
        start = time.perf_counter()
        pool.map(write, work, 1)
        taken = time.perf_counter() - start
    print(f"{len(clips)} of {len(files)} clips in {taken:.1f} s, {len(clips) / taken:.1f} clips a second with "
          f"{options.processes} processes; all would take {len(files) * taken / len(clips):.0f} s")
