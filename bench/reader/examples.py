"""Examples for the reader, drawn from labelled questions: texts with the answer, near misses, and texts of other articles."""
from typing import NamedTuple

from headlines import cut_headline, draw_headline
from voices import vary_voice
from windows import LONGEST, covers, grow_window, overlaps, shorten_window

# Shares of the texts that are no more than a span or its paragraph, and of the others those that are cut as the program cuts them.
SHORT, USUAL = 0.16, 0.5
# Of the short ones, the spans alone; and the most characters of a paragraph.
ALONE, SHORT_LENGTH = 0.6, 400
# Of questions with an answer, those with two near misses in place of one; of all, those with a text of another article.
TWO_MISSES, FOREIGN = 0.6, 0.33


class Pair(NamedTuple):
    """A question and a text with its headline; `answer` is where in the text the answer is, None for a text without."""

    question: str
    title: str
    text: str
    answer: tuple | None


class Group(NamedTuple):
    """A question with the (title, text) of a text that answers it, and of one of the same article that does not."""

    question: str
    right: tuple
    wrong: tuple


def draw_pairs(questions, foreign, random):
    """For each question, in some order: a text with the answer if there is one, near misses, at times one of another article."""
    articles = [question.article for question in questions]
    pairs = []
    for question in random.sample(questions, len(questions)):
        asked, misses = vary_voice(question.text, random), 2
        if question.gold:
            window, answer = draw_positive(question, random)
            pairs.append(Pair(asked, *draw_text(question, window, articles, random), answer))
            misses = 2 if random.random() < TWO_MISSES else 1
        for window in draw_negatives(question, misses, random):
            pairs.append(Pair(asked, *draw_text(question, window, articles, random), None))
        other = foreign.draw(question, random) if random.random() < FOREIGN else None
        if other:
            article, (start, end) = other
            pairs.append(Pair(asked, cut_headline(article), article.body[start:end], None))
    return pairs


def draw_groups(questions, random):
    """One for each question that has an answer and a near miss, in some order."""
    articles = [question.article for question in questions]
    groups = []
    for question in random.sample(questions, len(questions)):
        if question.gold:
            right, _ = draw_positive(question, random)
            for wrong in draw_negatives(question, 1, random):
                asked = vary_voice(question.text, random)
                groups.append(Group(asked, *(draw_text(question, window, articles, random) for window in (right, wrong))))
    return groups


def draw_positive(question, random):
    """A window with the answer, and where the shortest known answer is in it."""
    article, gold = question.article, random.choice(question.gold[:3])
    usual = [window for window in article.windows if covers(window, gold)]
    if random.random() < SHORT:
        window = draw_short(article, gold, random)
    elif random.random() < USUAL and usual:
        window = usual[0]
    else:
        window = grow_window(article.paragraphs, gold, draw_length(random), random)
    start, end = shorten_window(article.body, window, gold)
    first, last = find_answer(question, gold)
    return (start, end), (max(0, first - start), min(end, last) - start)


def draw_negatives(question, most, random):
    """Windows of the same article without the answer: around near misses first, then any; fewer than `most` in a short article."""
    article, windows = question.article, []
    is_free = lambda window: not any(overlaps(window, gold) for gold in question.gold)
    for near in random.sample(question.near, len(question.near)):
        window = draw_near(question, near, is_free, random)
        if window:
            windows.append(window)
        if len(windows) >= most:
            return windows
    rest = [window for window in article.windows if is_free(window) and window not in windows]
    chosen = random.sample(rest, min(len(rest), most - len(windows)))
    return windows + [shorten_window(article.body, window, window) for window in chosen]


def draw_near(question, near, is_free, random):
    """A window around a near miss; None where the answer is beside it."""
    article = question.article
    if random.random() < SHORT:
        window = draw_short(article, near, random)
        return window if is_free(window) else None
    usual = [window for window in article.windows if covers(window, near) and is_free(window)]
    if usual and random.random() < USUAL:
        window = usual[0]
    else:
        window = grow_window(article.paragraphs, near, draw_length(random), random, question.gold)
    return window and shorten_window(article.body, window, near)


def draw_short(article, span, random):
    """A span alone, or with what is beside it in its paragraph."""
    around = next((paragraph for paragraph in article.paragraphs if covers(paragraph, span)), None)
    if around is None or random.random() < ALONE:
        return span
    return shorten_window(article.body, around, span, SHORT_LENGTH)


def draw_length(random):
    """Of a window, at most: often what the program takes, else less."""
    return LONGEST if random.random() < 0.4 else random.randrange(250, 750)


def draw_text(question, window, articles, random):
    return draw_headline(question.article, articles, random), question.article.body[window[0] : window[1]]


def find_answer(question, gold):
    """The first of the question's answers that stands in a gold span, or the whole span."""
    held = question.article.body[gold[0] : gold[1]].lower()
    for answer in question.answers:
        at = held.find(answer.lower())
        if at >= 0:
            return gold[0] + at, gold[0] + at + len(answer)
    return gold
