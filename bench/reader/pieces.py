"""Questions and texts as the numbers of their word pieces, many in one tensor."""
from functools import cache, lru_cache
from typing import NamedTuple

import torch
from base import tokenizer_file
from tokenizers import Tokenizer

# Pieces: more of a question, of a headline and of the headline with its text are cut off. The program takes more of a question.
QUESTION, TITLE, TEXT = 48, 32, 250
# [CLS] and [SEP].
START, END = 101, 102


class Row(NamedTuple):
    ids: list
    # 0 for a question or a text alone, 1 for the text of a pair.
    types: list


class PairRow(NamedTuple):
    row: Row
    # In the row, of the text's first piece.
    first: int
    # Of the text's pieces, in the text; None for those of the headline.
    offsets: list


def cut_pair(question, title, text):
    """[CLS] question [SEP] headline. text [SEP], as the program reads them."""
    asked = [START, *cut(question)[0][:QUESTION], END]
    ids, offsets = cut_text(title, text)
    return PairRow(Row(asked + ids + [END], [0] * len(asked) + [1] * (len(ids) + 1)), len(asked), offsets)


def cut_alone(question):
    return alone(cut(question)[0][:QUESTION])


def cut_window(title, text):
    return alone(cut_text(title, text)[0])


def find_pieces(offsets, span):
    """The first and the last piece that lie in a span, or None."""
    within = [number for number, place in enumerate(offsets) if place and place[0] < span[1] and place[1] > span[0]]
    return (within[0], within[-1]) if within else None


def fill_up(rows):
    """Rows as one tensor of ids, one of types, and one that is true where a row has a piece."""
    length = max(len(row.ids) for row in rows)
    shaped = lambda lists: torch.tensor([one + [0] * (length - len(one)) for one in lists])
    lengths = torch.tensor([len(row.ids) for row in rows])
    return shaped([row.ids for row in rows]), shaped([row.types for row in rows]), torch.arange(length) < lengths[:, None]


def cut_text(title, text):
    head = cut(title + ".")[0][:TITLE] if title else []
    ids, offsets = cut(text)
    return (head + ids)[:TEXT], ([None] * len(head) + offsets)[:TEXT]


def alone(ids):
    return Row([START, *ids, END], [0] * (len(ids) + 2))


@lru_cache(maxsize=1000)
def cut(text):
    """The ids of a text's pieces, and their places in it. Texts come again, so the last are kept."""
    found = open_tokenizer().encode(text, add_special_tokens=False)
    return found.ids, found.offsets


@cache
def open_tokenizer():
    tokenizer = Tokenizer.from_file(tokenizer_file())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
