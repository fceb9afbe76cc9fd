"""Compares org.tfnemo.dsp.audio.Resampler with soxr HQ, on tones and on recordings.

usage: compare.py CLASSES [RECORDING.wav ...]
CLASSES is tfnemo-dsp/target/classes after a build; needs Python 3.11 with librosa 0.11.0, soxr 1.1.0 and soundfile.
Prints the tables of docs/resampling.md. Both ends are left out of the tones' figures, where the filters meet silence.
"""
import os
import subprocess
import sys
import tempfile

import librosa
import numpy as np
import soundfile

PAIRS = [(48000, 24000), (44100, 24000), (16000, 24000), (11025, 24000), (8000, 24000), (96000, 24000), (44101, 24000)]
PASSED = [0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.85, 0.88, 0.9]
STOPPED = [1.0, 1.003, 1.006, 1.01, 1.03, 1.1, 1.25, 1.5, 1.8]
HERE = os.path.dirname(os.path.abspath(__file__))


def tone(share, lower, rate, length=None):
    time = np.arange(length or rate // 2) / rate
    return np.sin(2 * np.pi * share * lower / 2 * time + 0.7).astype(np.float32)


def ours(signals, rate, target, classes):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for index, signal in enumerate(signals):
            files += [os.path.join(folder, f"{index}.wav"), os.path.join(folder, f"{index}-out.wav")]
            soundfile.write(files[-2], signal, rate, subtype="FLOAT")
        subprocess.run(["java", "-cp", classes, os.path.join(HERE, "Resample.java"), str(target), *files], check=True)
        return [soundfile.read(name, dtype="float32")[0] for name in files[1::2]]


def soxr(signals, rate, target):
    return [librosa.resample(x, orig_sr=rate, target_sr=target, res_type="soxr_hq") for x in signals]


def middle(x):
    return x[len(x) // 4:len(x) - len(x) // 4]


def decibel(ratio):
    return f"{20 * np.log10(max(ratio, 1e-12)):.1f}"


def rms(x):
    return np.sqrt(np.mean(np.square(x, dtype=np.float64)))


def tones(classes):
    print("| rates | passed: ours − sine | soxr − sine | ours − soxr | ripple ours | ripple soxr | stopped ours | stopped soxr |")
    print("|---|---|---|---|---|---|---|---|")
    for rate, target in PAIRS:
        lower = min(rate, target)
        stopped = [share for share in STOPPED if share * lower < rate and target < rate]
        signals = [tone(share, lower, rate) for share in PASSED + stopped]
        results = {"ours": ours(signals, rate, target, classes), "soxr": soxr(signals, rate, target)}
        length = len(results["ours"][0])  # librosa's may be one more: it rounds up a ratio that floats miss
        worst, ripple, leak = {}, {}, {}
        for name, outputs in results.items():
            pairs = [(middle(y[:length]).astype(np.float64), middle(tone(share, lower, target, length)))
                     for share, y in zip(PASSED, outputs)]
            worst[name] = max(np.abs(y - x).max() for y, x in pairs)
            ripple[name] = max(abs(20 * np.log10(np.dot(y, x) / np.dot(x, x.astype(np.float64)))) for y, x in pairs)
            leak[name] = max((np.abs(middle(y)).max() for y in outputs[len(PASSED):]), default=np.nan)
        apart = max(np.abs(middle(a) - middle(b[:length])).max()
                    for a, b in zip(results["ours"][:len(PASSED)], results["soxr"][:len(PASSED)]))
        shown = [decibel(leak[name]) + " dB" if stopped else "–" for name in ("ours", "soxr")]
        print(f"| {rate} → {target} | {decibel(worst['ours'])} dB | {decibel(worst['soxr'])} dB | {decibel(apart)} dB "
              f"| {ripple['ours']:.6f} dB | {ripple['soxr']:.6f} dB | {shown[0]} | {shown[1]} |")


def recordings(files, classes):
    signals, rates = zip(*[soundfile.read(name, dtype="float32") for name in files])
    rate, = set(rates)
    print(f"\n{len(files)} recordings of {rate} Hz\n")
    print("| to | same length | difference, rms | below 0.9 of the lower Nyquist | largest single difference |")
    print("|---|---|---|---|---|")
    for target in (16000, 22050, 44100, 48000):
        pairs = list(zip(ours(signals, rate, target, classes), soxr(signals, rate, target)))
        same = sum(len(a) == len(b) for a, b in pairs)
        pairs = [(a, b[:len(a)]) for a, b in pairs]  # as above
        apart = [rms(a - b) / rms(b) for a, b in pairs]
        band = []
        for a, b in pairs:
            edge = int(0.9 * min(rate, target) / target * (len(a) // 2))
            below = np.abs(np.fft.rfft(a.astype(np.float64) - b)[:edge])
            band.append(np.linalg.norm(below) / np.linalg.norm(np.fft.rfft(b.astype(np.float64))[:edge]))
        print(f"| {target} | {same} of {len(pairs)} | {decibel(max(apart))} dB | {decibel(max(band))} dB "
              f"| {max(np.abs(a - b).max() for a, b in pairs):.2e} |")


tones(sys.argv[1])
if sys.argv[2:]:
    recordings(sys.argv[2:], sys.argv[1])
