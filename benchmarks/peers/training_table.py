"""The table of benchmarks/training from the JSON files of its rounds. usage: training_table.py FOLDER"""
import json
import sys
from pathlib import Path

GFLOP_A_STEP = 3.9  # an image, forward and backward, ResNet-18 on 128x141
GFLOP_FORWARD = 1.3

folder = Path(sys.argv[1])


def rounds(name):
    return [json.loads(path.read_text()) for path in sorted(folder.glob(f"{name}-*.json"))]


def best(results, *keys):
    values = []
    for value in results:
        for key in keys:
            value = value[key]
        values.append(value)
    return max(values)


ours, theirs = rounds("ours"), rounds("peers")
print("| | tfnemo, images/s | PyTorch, images/s | ratio | matrix peak, GFLOP/s | share of the peak |")
print("|---|---|---|---|---|---|")
for work, flops in (("training", GFLOP_A_STEP), ("forward", GFLOP_FORWARD)):
    for precision in ours[0]["training_images_per_s"]:
        mine = best(ours, f"{work}_images_per_s", precision)
        other = best(theirs, f"{work}_images_per_s", precision)
        peak = best(theirs, "peak_gflops", precision)
        print(f"| {work}, {precision} | {mine:.1f} | {other:.1f} | {mine / other:.2f} | {peak:.0f} | {mine * flops / peak:.2f} |")
