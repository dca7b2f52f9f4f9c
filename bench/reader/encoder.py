"""The encoder of the reader in plain torch, without its training: what the program's own results are compared with."""
import torch
import torch.nn.functional as F

HEAD = 32


def states(w, ids, types):
    """The last layer's states of one sequence: [tokens, hidden]. `w` holds the tensors by name, as floats."""
    ids, types = torch.tensor(ids), torch.tensor(types)
    x = w["we.weight"][ids] + w["pe.weight"][: len(ids)] + w["te.weight"][types]
    x = norm(w, "ln", x)
    layer = 0
    while f"layers.{layer}.q.weight" in w:
        p = f"layers.{layer}."
        q, k, v = (heads(linear(w, p + n, x)) for n in "qkv")
        a = F.scaled_dot_product_attention(q, k, v).transpose(0, 1).reshape(x.shape)
        x = norm(w, p + "ln1", x + linear(w, p + "o", a))
        x = norm(w, p + "ln2", x + linear(w, p + "f2", F.gelu(linear(w, p + "f1", x))))
        layer += 1
    return x


def late(w, x):
    """The unit vectors of all tokens but the first and last, and the tokens' weights."""
    x = x[1:-1]
    vectors = F.normalize(x @ w["late.weight"].T, dim=1)
    return vectors, torch.exp(linear(w, "late.token", x).squeeze(1).clamp(-3, 3))


def pair(w, x, start):
    """The logit of a pair, and the logits of starts and ends of the tokens from `start` to the last but one."""
    pooled = torch.cat([x[0], x.mean(0)])
    logit = linear(w, "pair.out", torch.tanh(linear(w, "pair.mid", pooled)))
    return logit.item(), linear(w, "span", x[start:-1]).T


def linear(w, name, x):
    return F.linear(x, w[name + ".weight"], w[name + ".bias"])


def norm(w, name, x):
    return F.layer_norm(x, x.shape[-1:], w[name + ".weight"], w[name + ".bias"], 1e-12)


def heads(x):
    return x.view(len(x), -1, HEAD).transpose(0, 1)
