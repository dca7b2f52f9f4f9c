"""The reader in plain torch: what is trained, and what the program's own results are compared with.

`w` holds the tensors by name, as floats. Everything works on one sequence and on a batch, whose sequences are one length: `mask` is
true at the tokens that are there, and false where a shorter one is filled up.
"""
import torch
import torch.nn.functional as F

HEAD = 32


def states(w, ids, types, mask=None, dropped=0.0):
    """The last layer's states: [..., tokens, hidden]. `dropped` is the share of numbers that training leaves out (dropout)."""
    ids, types = torch.as_tensor(ids), torch.as_tensor(types)
    attended = None if mask is None else mask[..., None, None, :]
    drop = lambda x: F.dropout(x, dropped)
    x = F.embedding(ids, w["we.weight"]) + w["pe.weight"][: ids.shape[-1]] + F.embedding(types, w["te.weight"])
    x = drop(norm(w, "ln", x))
    layer = 0
    while f"layers.{layer}.q.weight" in w:
        p = f"layers.{layer}."
        q, k, v = (heads(linear(w, p + n, x)) for n in "qkv")
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=attended).transpose(-3, -2).reshape(x.shape)
        x = norm(w, p + "ln1", x + drop(linear(w, p + "o", a)))
        x = norm(w, p + "ln2", x + drop(linear(w, p + "f2", F.gelu(linear(w, p + "f1", x)))))
        layer += 1
    return x


def late(w, x):
    """The unit vectors of all tokens but the first and last, and the tokens' weights."""
    x = x[..., 1:-1, :]
    vectors = F.normalize(F.linear(x, w["late.weight"]).float(), dim=-1)
    return vectors, torch.exp(linear(w, "late.token", x).squeeze(-1).float().clamp(-3, 3))


def pair(w, x, start):
    """The logit of a pair, and the logits of starts and ends of the tokens from `start` to the last but one."""
    return judge(w, x).item(), span(w, x[start:-1]).T


def judge(w, x, mask=None):
    """The logits of pairs."""
    if mask is None:
        mean = x.mean(-2)
    else:
        there = mask[..., None].to(x.dtype)
        mean = (x * there).sum(-2) / there.sum(-2)
    pooled = torch.cat([x[..., 0, :], mean], -1)
    return linear(w, "pair.out", torch.tanh(linear(w, "pair.mid", pooled))).squeeze(-1).float()


def span(w, x):
    """Of each token, the logits that an answer starts and that it ends there."""
    return linear(w, "span", x).float()


def linear(w, name, x):
    return F.linear(x, w[name + ".weight"], w[name + ".bias"])


def norm(w, name, x):
    return F.layer_norm(x, x.shape[-1:], w[name + ".weight"], w[name + ".bias"], 1e-12)


def heads(x):
    return x.view(*x.shape[:-1], -1, HEAD).transpose(-3, -2)
