"""Trains the reader on one core, and writes a checkpoint that export.py takes. README.md says with what.

    python bench/reader/train.py checkpoint.pt --train FOLDER --written FOLDER FOLDER --squad FOLDER
"""
import argparse
import pathlib
import random
import time
from collections import defaultdict
from statistics import mean

import torch

from base import make_base
from batches import draw_group_batches, draw_pair_batches
from losses import group_loss, pair_loss
from questions import read_labelled, read_squad, read_written

INVENTED = pathlib.Path(__file__).parent / "invented"
# Steps after which groups are learned too, figures are printed, and the checkpoint is kept.
GROUPS_EVERY, PRINT_EVERY, KEEP_EVERY = 9, 10, 200
# Shares of the training in which the rate rises, and of the rate that is left at the end.
WARM_UP, LEAST_RATE = 0.04, 0.02
# The heads begin with nothing learned, and learn so much faster.
HEADS, HEADS_RATE = ("late", "pair", "span", "scale"), 4
DECAY = 0.01


def main():
    options = read_options()
    # Two threads wait for each other on a machine that is shared: 5 examples a second of processor time in place of 14.
    torch.set_num_threads(1)
    torch.manual_seed(1)
    questions = read_questions(options)
    print(f"{len(questions)} questions", flush=True)
    state = torch.load(options.start, map_location="cpu")["state"] if options.start else make_base()
    train(state, questions, options)


def read_options():
    parser = argparse.ArgumentParser(description="Trains the reader; bench/reader/invented is always among the data.")
    folders = {"nargs": "+", "default": [], "metavar": "FOLDER"}
    parser.add_argument("checkpoint", help="the file to write")
    parser.add_argument("--train", **folders, help="questions labelled with spans; one article in eight is kept aside")
    parser.add_argument("--written", **folders, help="questions labelled with texts, written for the reader")
    parser.add_argument("--squad", **folders, help="questions labelled with spans and articles; half of the articles are used")
    parser.add_argument("--start", metavar="CHECKPOINT", help="begin with what another training left")
    parser.add_argument("--examples", type=int, default=45_000, help="pairs to learn (%(default)s)")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after these, if that is earlier")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="the encoder's learning rate (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the examples that are drawn (%(default)s)")
    return parser.parse_args()


def read_questions(options):
    """All to train on: none about an article that is kept aside."""
    labelled = [read_labelled(folder) for folder in options.train]
    written = [question for folder in [*options.written, INVENTED] for question in read_written(folder)]
    aside = {question.article.id for _, kept in labelled for question in kept}
    return [
        *(question for trained, _ in labelled for question in trained),
        *(question for question in written if question.article.id not in aside),
        *(question for folder in options.squad for question in read_squad(folder)),
    ]


def train(state, questions, options):
    for name, tensor in state.items():
        # The table of words stays as it is, at 4 bits: the rest learns to do with it.
        tensor.requires_grad_(name != "we.weight")
    optimiser = torch.optim.AdamW(parameter_groups(state, options.rate))
    rates = [group["lr"] for group in optimiser.param_groups]
    draws = random.Random(options.seed)
    pairs, groups = draw_pair_batches(questions, draws), draw_group_batches(questions, draws)
    figures = defaultdict(list)
    seen, step, began = 0, 0, time.monotonic()

    def learn(loss, found):
        loss.backward()
        for name, figure in found.items():
            figures[name].append(figure)

    while (done := max(seen / options.examples, (time.monotonic() - began) / 60 / options.minutes)) < 1:
        for group, rate in zip(optimiser.param_groups, rates):
            group["lr"] = rate * rate_at(done)
        batch = next(pairs)
        learn(*pair_loss(state, batch))
        if step % GROUPS_EVERY == 0:
            learn(*group_loss(state, next(groups)))
        torch.nn.utils.clip_grad_norm_(state.values(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        seen, step = seen + len(batch), step + 1
        if step % PRINT_EVERY == 0:
            means = ", ".join(f"{name} {mean(found):.3f}" for name, found in figures.items())
            print(f"{seen} examples, {seen / (time.monotonic() - began):.1f} a second: {means}", flush=True)
            figures.clear()
        if step % KEEP_EVERY == 0:
            keep_checkpoint(state, options.checkpoint)
    keep_checkpoint(state, options.checkpoint)
    print(f"{seen} examples in {time.monotonic() - began:.0f} seconds")


def parameter_groups(state, rate):
    """Matrices and tables, what does not decay (biases and norms), and the heads."""
    tables, steady, heads = [], [], []
    for name, tensor in state.items():
        if tensor.requires_grad:
            is_steady = name.endswith("bias") or "ln" in name
            (steady if is_steady else heads if name.split(".")[0] in HEADS else tables).append(tensor)
    return [
        {"params": tables, "lr": rate, "weight_decay": DECAY},
        {"params": steady, "lr": rate, "weight_decay": 0.0},
        {"params": heads, "lr": rate * HEADS_RATE, "weight_decay": DECAY},
    ]


def rate_at(done):
    """What the rate is multiplied by when a share of the training is done: it rises, and falls in a line."""
    return min(1, (done + 0.002) / WARM_UP) * max(LEAST_RATE, 1 - done)


def keep_checkpoint(state, file):
    torch.save({"state": {name: tensor.detach() for name, tensor in state.items()}}, file)


if __name__ == "__main__":
    main()
