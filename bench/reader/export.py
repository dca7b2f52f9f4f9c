"""Writes the file that the program opens as its reader, from a torch checkpoint {"state": {name: tensor}}.

    python bench/reader/export.py checkpoint.pt vocab.txt reader.bin [name]

Matrices are rounded to int8 with a scale a row, the table of words to 4 bits, the table of places to int8; the rest stays float32.
"""
import json
import os
import re
import struct
import sys

import numpy as np

PLACES = 320
LIMIT = 20_000_000
MATRIX = re.compile(r"layers\.\d+\.(q|k|v|o|f1|f2)\.weight|pair\.mid\.weight|pe\.weight")
NEEDED = re.compile(r"(layers\.\d+|we|pe|te|ln|late|pair|span)\.")


def to_int8(x):
    """Whole numbers of -127 to 127, and what each row's are to be multiplied by."""
    scale = np.maximum(np.abs(x).max(1), 1e-12) / 127
    return np.rint(x / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def to_int4(x):
    """Whole numbers of -8 to 7, with the scale of each row that loses least."""
    best = np.full(len(x), np.inf)
    most = np.maximum(np.abs(x).max(1), 1e-12)
    whole, scale = np.zeros(x.shape, np.int8), np.zeros(len(x))
    for part in np.arange(0.5, 1.01, 0.05):
        tried = most * part / 7
        rounded = np.clip(np.rint(x / tried[:, None]), -8, 7)
        loss = ((rounded * tried[:, None] - x) ** 2).sum(1)
        better = loss < best
        best[better], scale[better], whole[better] = loss[better], tried[better], rounded[better]
    return whole, scale.astype(np.float32)


def round_state(state):
    """The tensors as the file holds them: {name: (type, whole numbers or floats)}, scales among them."""
    out = {}
    for name, tensor in state.items():
        if not NEEDED.match(name):
            continue
        x = np.asarray(tensor.float().numpy(), np.float32)
        if name == "pe.weight":
            x = x[:PLACES]
        if name == "we.weight":
            whole, scale = to_int4(x)
            out[name], out[name + ".scale"] = ("i4", whole), ("f32", scale)
        elif MATRIX.fullmatch(name):
            whole, scale = to_int8(x)
            out[name], out[name + ".scale"] = ("i8", whole), ("f32", scale)
        else:
            out[name] = ("f32", x)
    return out


def rounded_floats(tensors):
    """The same as floats, without the scales: what a model with the file's weights has."""
    return {
        name: (x.astype(np.float32) * tensors[name + ".scale"][1][:, None] if kind != "f32" else x)
        for name, (kind, x) in tensors.items()
        if not name.endswith(".scale")
    }


def to_bytes(kind, x):
    if kind == "i4":
        x = (x + 8).astype(np.uint8)
        x = x[:, ::2] | x[:, 1::2] << 4
    return np.ascontiguousarray(x).tobytes()


def write_reader(path, tensors, vocabulary, name):
    """Writes it, and returns its size in bytes."""
    text = "\n".join(vocabulary).encode()
    blobs = [(n, kind, list(x.shape), to_bytes(kind, x)) for n, (kind, x) in tensors.items()]
    blobs.append(("vocabulary", "text", [len(text)], text))
    layers = 1 + max(int(n.split(".")[1]) for n in tensors if n.startswith("layers."))
    header = {"format": 1, "name": name, "dims": len(tensors["late.weight"][1]), "layers": layers, "tensors": {}}
    at = 0
    for n, kind, shape, data in blobs:
        header["tensors"][n] = {"at": at, "shape": shape, "type": kind}
        at += (len(data) + 15) // 16 * 16
    head = json.dumps(header, separators=(",", ":")).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(head)) + head)
        file.write(bytes(-file.tell() % 16))
        for _, _, _, data in blobs:
            file.write(data + bytes(-len(data) % 16))
    return os.path.getsize(path)


if __name__ == "__main__":
    import torch

    checkpoint, words, out, *rest = sys.argv[1:]
    pieces = open(words, encoding="utf-8").read().rstrip("\n").split("\n")
    state = torch.load(checkpoint, map_location="cpu")["state"]
    if len(pieces) != len(state["we.weight"]):
        sys.exit(f"{len(pieces)} pieces, but weights for {len(state['we.weight'])}")
    size = write_reader(out, round_state(state), pieces, rest[0] if rest else "reader")
    print(f"{out}: {size:,} bytes")
    if size > LIMIT:
        sys.exit(f"more than {LIMIT:,} bytes")
