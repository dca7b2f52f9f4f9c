"""Writes the mean of two checkpoints of which one began with the other (Wortsman et al. 2022): it forgets less of the first.

    python bench/reader/mix.py first.pt second.pt mixed.pt --second 0.65
"""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description="Writes the weighted mean of two checkpoints.")
    for name in ("first", "second", "mixed"):
        parser.add_argument(name, help="a checkpoint")
    parser.add_argument("--second", type=float, default=0.5, dest="share", help="how much the second counts (%(default)s)")
    options = parser.parse_args()
    first, second = (torch.load(file, map_location="cpu")["state"] for file in (options.first, options.second))
    torch.save({"state": {name: first[name].lerp(second[name], options.share) for name in first}}, options.mixed)


if __name__ == "__main__":
    main()
