"""The table of benchmarks/ensemble: losses and times of each method over its seeds.

usage: ensemble_table.py RESULTS.tsv
"""
import statistics
import sys


def main():
    methods = {}
    for line in open(sys.argv[1], encoding="utf8"):
        method, _, seconds, loss = line.rstrip("\n").split("\t")
        methods.setdefault(method, []).append((float(seconds), float(loss)))
    print("| search | median log loss | best | worst | median seconds | first search |\n|---|---|---|---|---|---|")
    for method, searches in methods.items():
        seconds, losses = zip(*searches)
        print(f"| {method} | {statistics.median(losses):.5f} | {min(losses):.5f} | {max(losses):.5f} "
              f"| {statistics.median(seconds):.4f} | {seconds[0]:.4f} |")


main()
