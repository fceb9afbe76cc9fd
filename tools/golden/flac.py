"""FLAC streams that the reference encoder makes, for org.tfnemo.dsp.audio.flac.ReferenceStreamsTest.

usage: flac.py DIRECTORY
Needs flac 1.4.2 and Python 3.11 with numpy. Two channels, 2000 frames, blocks of 576, so that the last block is short; fixed and
linear prediction, independent, right-side and mid-side stereo occur. Each file carries the MD5 of its samples.
"""
import os
import subprocess
import sys

import numpy as np

FRAMES = 2000


def signal(bits):
    """A loud chirp with noise on the left, a mixture on the right, a stretch of silence, a stretch of steps."""
    random = np.random.default_rng(7)
    t = np.arange(FRAMES)
    left = 0.95 * np.sin(t * t / 9000) + 0.01 * random.standard_normal(FRAMES)
    right = 0.7 * left + 0.2 * np.sin(t / 11)
    left[600:760] = right[600:760] = 0
    full_scale = 2 ** (bits - 1)
    samples = np.clip(np.round(np.stack([left, right], 1) * full_scale), -full_scale, full_scale - 1).astype(np.int64)
    samples[1200:1500] &= ~7  # wasted bits
    return samples


def packed(samples, bits):
    width = (bits + 7) // 8
    return b"".join(int(v).to_bytes(width, "little", signed=True) for v in samples.reshape(-1))


def main(directory):
    for bits in (8, 16, 24, 32):
        for level in (0, 8):
            name = os.path.join(directory, f"reference-{bits}bit-level{level}.flac")
            subprocess.run(
                ["flac", "-s", "-f", f"-{level}", "-b", "576", "--no-padding", "--no-seektable", "--force-raw-format",
                 "--endian=little", "--sign=signed", "--channels=2", f"--bps={bits}", "--sample-rate=24000",
                 "-o", name, "-"], input=packed(signal(bits), bits), check=True)


main(*sys.argv[1:])
