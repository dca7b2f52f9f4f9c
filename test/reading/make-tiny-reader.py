"""Makes tiny-reader.bin, a model of random weights, and tiny-reader.json, what torch and `tokenizers` make of some texts with it.

    python test/reading/make-tiny-reader.py     (needs torch, numpy and tokenizers)
"""
import json
import math
import pathlib
import sys

import torch
from tokenizers import BertWordPieceTokenizer

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here.parent.parent / "bench/reader"))
import encoder
import export

HIDDEN, INNER, LAYERS, DIMS = 64, 128, 2, 16
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = """the mayor of said that bridge was new old will not open close ##s ##ed ##ing ##er ##ly on in it and a vote council when
who did ##es budget price school monday year mil ##lion strasse cafe resume naive zurich""".split()
SIGNS = list("0123456789.,:;!?'\"-()%$&/=+#@[]") + ["##" + d for d in "0123456789"] + ["–", "’", "“", "”", "€", "中", "文", "σ", "##σ", "ᄒ", "##ᅡ", "##ᆫ"]

TEXTS = [
    "The mayor said that the new bridge will not open on Monday.",
    "“The council voted,” said the mayor – “and it was close!”",
    "Café résumé naïve ZÜRICH",
    "Cafe\u0301 re\u0301sume\u0301 and Zu\u0308rich",
    "Straße and strasse; İt was ΣΑΣ σσ",
    "price: €12.50 (3%) on 01/02",
    "中文bridge中 the",
    "한 bridge",
    "zero\u200bwidth so\u00adft hy\ufeffphen",
    "tab\tnew\nline\r\nand\u00a0no\u2003break\u3000wide",
    "vertical\u000btab and bell\u0007 and nul\u0000 and \ufffd",
    "emoji 😀 the👩‍👧 bridge 🌉🌉",
    "[CLS] [SEP] [MASK] [UNK] ##ing",
    "a" * 100 + " " + "b" * 101,
    "the" * 40,
    "don't can’t o'clock it's",
    "\u0301bridge \u0301 the\u0301\u0327\u0323",
    "≠ ; the",
    "x̷y bridge; U+0338: =\u0338",
    "",
    "   \t\n ",
    "?",
]
PAIRS = [
    ("When will the bridge open?", TEXTS[0]),
    ("Who said that it was close?", TEXTS[1]),
    ("", TEXTS[0]),
    ("Did the mayor vote?", ""),
    ("price of the school", "The school budget was 12 million. " * 3),
]


def vocabulary():
    return list(dict.fromkeys(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *("##" + l for l in LETTERS), *SIGNS, *WORDS]))


def random_state(size):
    g = torch.Generator().manual_seed(11)
    r = lambda *shape: torch.randn(*shape, generator=g)
    state = {"we.weight": r(size, HIDDEN), "pe.weight": r(export.PLACES, HIDDEN) * 0.3, "te.weight": r(2, HIDDEN) * 0.3}

    def linear(name, rows, columns, scale=1.0):
        state[name + ".weight"] = r(rows, columns) * scale / math.sqrt(columns)
        state[name + ".bias"] = r(rows) * 0.1

    def norm(name):
        state[name + ".weight"], state[name + ".bias"] = 1 + r(HIDDEN) * 0.1, r(HIDDEN) * 0.1

    norm("ln")
    for layer in range(LAYERS):
        p = f"layers.{layer}."
        for part in "qkvo":
            linear(p + part, HIDDEN, HIDDEN, 1.5)
        linear(p + "f1", INNER, HIDDEN)
        linear(p + "f2", HIDDEN, INNER)
        norm(p + "ln1")
        norm(p + "ln2")
    state["late.weight"] = r(DIMS, HIDDEN) / math.sqrt(HIDDEN)
    linear("late.token", 1, HIDDEN)
    linear("pair.mid", HIDDEN, HIDDEN * 2)
    linear("pair.out", 1, HIDDEN, 3)
    linear("span", 2, HIDDEN)
    return state


def utf16(text, offsets):
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
    return [at[place] for pair in offsets for place in pair]


def rounded(x):
    return [round(v, 4) for v in x.flatten().tolist()]


torch.set_num_threads(1)
pieces = vocabulary()
tensors = export.round_state(random_state(len(pieces)))
print(export.write_reader(here / "tiny-reader.bin", tensors, pieces, "tiny"), "bytes")
w = {name: torch.tensor(x) for name, x in export.rounded_floats(tensors).items()}
# What looks like a special piece is text.
words = BertWordPieceTokenizer(vocab={p: n for n, p in enumerate(pieces)}, lowercase=True)
words._tokenizer.encode_special_tokens = True
out = {"texts": [], "pairs": []}
start, end = pieces.index("[CLS]"), pieces.index("[SEP]")
cut = lambda text: words.encode(text, add_special_tokens=False)
for text in TEXTS:
    found = cut(text)
    ids = [start, *found.ids, end]
    vectors, weights = encoder.late(w, encoder.states(w, ids, [0] * len(ids)))
    out["texts"].append({"text": text, "pieces": found.ids, "spans": utf16(text, found.offsets), "vectors": rounded(vectors), "weights": rounded(weights)})
for question, text in PAIRS:
    asked, found = cut(question), cut(text)
    first = [start, *asked.ids, end]
    ids = [*first, *found.ids, end]
    logit, (starts, ends) = encoder.pair(w, encoder.states(w, ids, [0] * len(first) + [1] * (len(found.ids) + 1)), len(first))
    out["pairs"].append({"question": question, "text": text, "logit": round(logit, 4), "starts": rounded(starts), "ends": rounded(ends)})
(here / "tiny-reader.json").write_text(json.dumps(out, ensure_ascii=True, indent=None, separators=(",", ":")) + "\n")
