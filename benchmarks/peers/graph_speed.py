"""Processor time of converted spectral_contrast graphs in onnxruntime beside librosa's, one thread, in turn.

usage: graph_speed.py CLIP.wav MODEL.onnx...

MODEL is one that `tfnemo features --engine onnx --representation spectral_contrast` left in the cache directory, for
3 s at the clip's rate. The processor's time, not the clock's, so that other work on the machine matters less. Prints the
least and the lower quartile in milliseconds, and how many times as long librosa takes. Needs onnxruntime.
"""
import os
import sys
import time

for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"

import librosa
import onnxruntime
import soundfile as sf

from librosa_reference import fit

y, rate = sf.read(sys.argv[1], dtype="float32")
y = fit(y.mean(axis=1) if y.ndim == 2 else y, rate, 3.0)


def graph(file):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    feed = {session.get_inputs()[0].name: y[None]}
    return lambda: session.run(None, feed)


work = {"librosa": lambda: librosa.feature.spectral_contrast(y=y, sr=rate)}
work.update({file: graph(file) for file in sys.argv[2:]})
taken = {name: [] for name in work}
for _ in range(60):
    for name, call in work.items():
        call()
        for _ in range(2):
            start = time.thread_time()
            call()
            taken[name].append((time.thread_time() - start) * 1e3)
least, quartile = ({name: sorted(times)[at] for name, times in taken.items()} for at in (0, 30))
for name in work:
    print(f"{name}: {least[name]:.3f} {quartile[name]:.3f} ms, "
          f"librosa {least['librosa'] / least[name]:.2f} {quartile['librosa'] / quartile[name]:.2f} times as long")
