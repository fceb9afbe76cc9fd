"""Runs an exported model in Python's onnxruntime over a run's test clips and compares it with the run's own predictions.

usage: compare.py MODEL.onnx DATA_DIR RUN_DIR

DATA_DIR holds samples/*.wav (16-bit PCM at the model's rate, as nEMO has them). RUN_DIR/predictions.tsv holds what
TensorFlow said. Prints the number of clips, the largest difference between two probabilities, and how many labels
agree; exit 0 when every label agrees and no probability differs by more than 1e-4. Needs onnxruntime and numpy: the
Python environment that tfnemo makes for export has both.
"""
import csv
import os
import sys
import wave

import numpy as np
import onnxruntime

TOLERANCE = 1e-4


def samples(path, rate):
    with wave.open(path, "rb") as sound:
        if sound.getsampwidth() != 2 or sound.getframerate() != rate:
            sys.exit(f"{path}: must be 16-bit PCM at {rate} Hz")
        pcm = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").reshape(-1, sound.getnchannels())
    return (pcm.astype(np.float32) / 32768).mean(axis=1)


def main():
    model, data, run = sys.argv[1:4]
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    properties = session.get_modelmeta().custom_metadata_map
    labels = properties["tfnemo.labels"].split(",")
    rate = int(properties["tfnemo.sample_rate"])
    clips, worst, agree = 0, 0.0, 0
    with open(os.path.join(run, "predictions.tsv"), encoding="utf8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            expected = np.array([float(row[label]) for label in labels])
            audio = samples(os.path.join(data, "samples", row["file_id"]), rate)[None]
            found = session.run(["probabilities"], {"audio": audio})[0][0]
            if not np.isfinite(found).all():
                sys.exit(f"{row['file_id']}: probabilities are not finite: {found}")
            clips += 1
            worst = max(worst, float(np.abs(found - expected).max()))
            agree += int(found.argmax() == expected.argmax())
    print(f"onnxruntime {onnxruntime.__version__}: {clips} clips, largest difference {worst:.2g}, {agree} labels agree")
    sys.exit(0 if clips and agree == clips and worst <= TOLERANCE else 1)


if __name__ == "__main__":
    main()
