#!/usr/bin/env python3
"""How much of an emotion can be told from the pauses alone, which hold the room and not the voice.

Takes the quietest tenth of each clip's frames, their mean spectrum in 24 bands, in decibels, less its mean, so that the
level does not count; fits a logistic regression on the training part of a split, once to the labels and once to the
labels of each speaker by themselves, and prints the accuracy on the validation part. Where that is well above chance,
the recordings of a label share more than the emotion, such as the day they were made, and a split that has each speaker
on both sides measures that too.

    tools/training/quiet_frames.py --data DIR --split docs/runs/nEMO-random-42/mfcc/split.tsv

DIR holds nEMO. Needs numpy and scikit-learn, as pinned in tools/metrics/requirements.txt.
"""

import argparse
import csv
import wave
from collections import defaultdict
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

LENGTH, HOP, BANDS, QUIET = 512, 256, 24, 0.1


def pauses(path):
    with wave.open(str(path)) as sound:
        samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2") / 32768
    starts = range(0, len(samples) - LENGTH + 1, HOP)
    frames = np.stack([samples[start:start + LENGTH] for start in starts]) * np.hanning(LENGTH)
    power = np.abs(np.fft.rfft(frames)) ** 2 + 1e-14
    quiet = np.argsort(power.sum(axis=1))[:max(3, int(len(power) * QUIET))]
    bands = [band.mean() for band in np.array_split(power[quiet], BANDS, axis=1)]
    decibels = 10 * np.log10(bands)
    return decibels - decibels.mean()


def accuracy(features, classes, train, test):
    """Of the labels, which are classes' second words; a label's probability is the sum over its classes."""
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000, C=10))
    model.fit([features[clip] for clip in train], [" ".join(classes[clip]) for clip in train])
    right = 0
    for clip, row in zip(test, model.predict_proba([features[clip] for clip in test])):
        labels = defaultdict(float)
        for name, probability in zip(model.classes_, row):
            labels[name.split(" ")[-1]] += probability
        right += max(labels, key=labels.get) == classes[clip][-1]
    return right / len(test)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, type=Path, help="folder of nEMO")
    parser.add_argument("--split", required=True, type=Path, help="split.tsv of a run")
    options = parser.parse_args()
    with open(options.split, encoding="utf-8") as lines:
        parts = dict(csv.reader(lines, delimiter="\t"))
    features, voices = {}, {}
    for clip in parts:
        features[clip] = pauses(options.data / "samples" / clip)
        speaker, label, _ = clip.split("_")
        voices[clip] = (speaker, label)
    labels = {clip: voices[clip][1:] for clip in parts}
    train = [clip for clip, part in parts.items() if part == "train"]
    test = [clip for clip, part in parts.items() if part == "validation"]
    print(f"chance                 {100 / len(set(labels.values())):5.1f} %")
    print(f"labels                 {100 * accuracy(features, labels, train, test):5.1f} %")
    print(f"labels of each speaker {100 * accuracy(features, voices, train, test):5.1f} %")


if __name__ == "__main__":
    main()
