"""What is learned from at once."""
from examples import draw_groups, draw_pairs
from foreign import ForeignWindows
from pieces import cut_pair

PAIRS, GROUPS = 24, 12
# Questions that pairs and groups are drawn from at a time.
DRAWN_FOR_PAIRS, DRAWN_FOR_GROUPS = 1500, 400
# Pairs of so many batches are sorted by their length, so that little has to be filled up.
SORTED = 30 * PAIRS
# Questions written for the reader are drawn so much more often.
WRITTEN_WEIGHT = 1.6


def draw_pair_batches(questions, draws):
    """Batches of (pair row, answer or None), of texts that are about as long, without end."""
    foreign = ForeignWindows(questions)
    weights = [WRITTEN_WEIGHT if question.written else 1.0 for question in questions]
    while True:
        chosen = list(dict.fromkeys(draws.choices(questions, weights, k=DRAWN_FOR_PAIRS)))
        drawn = [(cut_pair(pair.question, pair.title, pair.text), pair.answer) for pair in draw_pairs(chosen, foreign, draws)]
        draws.shuffle(drawn)
        for at in range(0, len(drawn), SORTED):
            alike = sorted(drawn[at : at + SORTED], key=lambda one: len(one[0].row.ids))
            batches = [alike[first : first + PAIRS] for first in range(0, len(alike), PAIRS)]
            draws.shuffle(batches)
            yield from batches


def draw_group_batches(questions, draws):
    """Batches of groups, without end."""
    while True:
        groups = draw_groups(draws.sample(questions, min(len(questions), DRAWN_FOR_GROUPS)), draws)
        for at in range(0, len(groups) - GROUPS + 1, GROUPS):
            yield groups[at : at + GROUPS]
