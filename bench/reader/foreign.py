"""Windows of other articles that share rare words with a question: what a search finds where the coverage has no answer."""
import re

from windows import shorten_window

WORD = re.compile(r"[a-z0-9']{3,}")
# A word that stands in so many windows tells nothing.
COMMON_FROM = 400
# So many are looked at, the likest first, and one of so many taken, so that it is not always the same.
LIKEST, TAKEN_FROM = 14, 6


class ForeignWindows:
    def __init__(self, questions):
        articles = dict.fromkeys(question.article for question in questions)
        self.windows = [(article, window) for article in articles for window in article.windows]
        self.holding = {}
        for number, (article, (start, end)) in enumerate(self.windows):
            for word in words_of(article.title + " " + article.body[start:end]):
                self.holding.setdefault(word, []).append(number)

    def draw(self, question, random):
        """(article, window), or None where no other article has a word of the question."""
        likeness = {}
        for word in words_of(question.text):
            holding = self.holding.get(word, [])
            if len(holding) < COMMON_FROM:
                for number in holding:
                    likeness[number] = likeness.get(number, 0) + 1 / (len(holding) + 5) ** 0.5
        likest = [self.windows[number] for number in sorted(likeness, key=likeness.get, reverse=True)[:LIKEST]]
        own = question.article
        others = [one for one in likest if one[0].id != own.id and one[0].title != own.title]
        if not others:
            return None
        article, window = random.choice(others[:TAKEN_FROM])
        return article, shorten_window(article.body, window, window)


def words_of(text):
    """Sorted, so that what is drawn depends on the random numbers alone."""
    return sorted(set(WORD.findall(text.lower())))
