"""What the reader is told it got wrong. Each gives its loss, and the figures to print by their names."""
import torch
import torch.nn.functional as F

import encoder
from pieces import cut_alone, cut_window, fill_up, find_pieces

# Share of the numbers that are left out while training.
DROPPED = 0.1
# Of the loss of spans and that of groups, beside that of pairs, which is 1. Set by hand.
SPAN_WEIGHT, GROUP_WEIGHT = 0.35, 0.5


def pair_loss(w, batch):
    """Of (pair row, answer or None) in the batch: whether the text answers, and where. Both ends of the answer are taken as
    independent, as in BERT (Devlin et al. 2019)."""
    ids, types, mask = fill_up([pair.row for pair, _ in batch])
    with half_precision():
        x = encoder.states(w, ids, types, mask, DROPPED)
        logits, ends = encoder.judge(w, x, mask), encoder.span(w, x)
    answered = torch.tensor([float(answer is not None) for _, answer in batch])
    loss = F.binary_cross_entropy_with_logits(logits, answered)
    figures = {"pairs right": ((logits > 0) == (answered > 0)).float().mean().item()}
    found = [(number, pair.first, find_pieces(pair.offsets, answer)) for number, (pair, answer) in enumerate(batch) if answer]
    found = [(number, first + pieces[0], first + pieces[1]) for number, first, pieces in found if pieces]
    if found:
        numbers, firsts, lasts = (torch.tensor(column) for column in zip(*found))
        in_text = ends.masked_fill(types[..., None] == 0, -1e4)[numbers]
        span_loss = (F.cross_entropy(in_text[..., 0], firsts) + F.cross_entropy(in_text[..., 1], lasts)) / 2
        loss = loss + SPAN_WEIGHT * span_loss
        figures["span loss"] = span_loss.item()
    return loss, {"loss": loss.item()} | figures


def group_loss(w, groups):
    """Of questions with their own windows: each is to match the one that answers it best, among all windows of the groups (late
    interaction, Khattab and Zaharia 2020)."""
    questions = fill_up([cut_alone(group.question) for group in groups])
    windows = fill_up([cut_window(*group.right) for group in groups] + [cut_window(*group.wrong) for group in groups])
    (asked, weights), asked_mask = encode(w, questions)
    (held, _), held_mask = encode(w, windows)
    cosines = torch.einsum("qih,djh->qdij", asked, held).masked_fill(~held_mask[:, None, :], -1)
    weights = weights * asked_mask
    shares = weights / (weights.sum(1, keepdim=True) + 1e-6)
    matches = torch.einsum("qdi,qi->qd", cosines.amax(3), shares)
    own = torch.arange(len(groups))
    loss = F.cross_entropy(matches * w["scale"], own)
    figures = {"group loss": loss.item(), "groups right": (matches.argmax(1) == own).float().mean().item()}
    return GROUP_WEIGHT * loss, figures


def encode(w, filled):
    """The vectors and weights of the pieces between the two ends, and where there are any."""
    ids, types, mask = filled
    with half_precision():
        return encoder.late(w, encoder.states(w, ids, types, mask, DROPPED)), mask[:, 2:]


def half_precision():
    return torch.autocast("cpu", dtype=torch.bfloat16)
