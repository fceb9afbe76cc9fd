"""A Markdown table of what FeatureTimes and features_speed.py measured. usage: features_table.py RESULTS_DIR

Ours and the peers took turns, twice: the figure is the lesser of both, because what else the machine does only adds.
Ratios are how many times as long the peer takes.
"""
import json
import sys
from pathlib import Path


def read(pattern):
    """{who: {what: [milliseconds of each run]}} of all files of that pattern."""
    runs = {}
    for path in sorted(Path(sys.argv[1]).glob(pattern)):
        for who, times in json.loads(path.read_text().strip()).items():
            for what, time in times.items():
                runs.setdefault(who, {}).setdefault(what, []).append(time)
    return runs


def number(value):
    return f"{value:#.3g}".rstrip(".")


def ratio(theirs, own):
    value = theirs / own
    return f"{value:.2f}" if value < 2 else f"{value:.1f}"


measured = {who: {what: min(times) for what, times in all.items()} for who, all in read("*.json").items()}
ours = [name for name in ("java", "onnx", "tensorflow") if name in measured]
titles = {"java": "Java", "onnx": "ONNX Runtime", "tensorflow": "TensorFlow"}
peers = ["librosa", "torch", "audioflux"]
ratios = ["Java: × librosa", "× torch", "× audioFlux"] + [titles[name] + ": × librosa" for name in ours[1:]]
head = ["representation", *(titles[name] for name in ours), "librosa", "torch", "audioFlux", *ratios]
print("| " + " | ".join(head) + " |")
print("|---" + "|--:" * (len(head) - 1) + "|")
for what in measured["java"]:
    row = [f"`{what}`"]
    row += [number(measured[who][what]) for who in ours]
    row += [number(measured[who][what]) if what in measured[who] else "" for who in peers]
    row += [ratio(measured[who][what], measured["java"][what]) if what in measured[who] else "" for who in peers]
    row += [ratio(measured["librosa"][what], measured[who][what]) for who in ours[1:]]
    print("| " + " | ".join(row) + " |")

drift = {
    who: max((max(times) / min(times) - 1, what) for what, times in all.items()) for who, all in read("*.json").items()
}
print("\nThe two runs differed by up to " + ", ".join(f"{d:.0%} ({who}, {what})" for who, (d, what) in drift.items()) + ".")
