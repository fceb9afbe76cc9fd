"""The table of benchmarks/training from the JSON files of its rounds: medians over them, the ratio's too, since a
machine that others use changes from minute to minute, and both take their turn in each. usage: training_table.py FOLDER"""
import json
import sys
from pathlib import Path
from statistics import median

GFLOP_A_STEP = 3.9  # an image, forward and backward, ResNet-18 on 128x141
GFLOP_FORWARD = 1.3

folder = Path(sys.argv[1])


def rounds(name):
    paths = sorted(folder.glob(f"{name}-*.json"), key=lambda path: int(path.stem.split("-")[-1]))
    return [json.loads(path.read_text()) for path in paths]


def values(results, *keys):
    found = []
    for value in results:
        for key in keys:
            value = value[key]
        found.append(value)
    return found


ours, theirs = rounds("ours"), rounds("peers")
print("| | tfnemo, images/s | PyTorch, images/s | ratio | matrix peak, GFLOP/s | share of the peak |")
print("|---|---|---|---|---|---|")
for work, flops in (("training", GFLOP_A_STEP), ("forward", GFLOP_FORWARD)):
    for precision in ours[0]["training_images_per_s"]:
        mine = values(ours, f"{work}_images_per_s", precision)
        other = values(theirs, f"{work}_images_per_s", precision)
        peak = median(values(theirs, "peak_gflops", precision))
        ratio = median(a / b for a, b in zip(mine, other))
        print(f"| {work}, {precision} | {median(mine):.1f} | {median(other):.1f} | {ratio:.2f} | {peak:.0f} | {median(mine) * flops / peak:.2f} |")
