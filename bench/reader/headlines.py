"""Headlines: mostly an article's own; at times another's, or one that says nothing, so that the reader does not lean on them."""

SAYING_NOTHING = [
    "Harbour",
    "In brief",
    "Local",
    "News",
    "Report",
    "Short news",
    "Sport",
    "The day",
    "Town",
    "Update",
    "Weather",
    "World",
]
ANOTHER, NOTHING = 0.03, 0.03
# Longer ones are cut, as the program does.
LONGEST = 120


def draw_headline(article, articles, random):
    drawn = random.random()
    if drawn < ANOTHER:
        return cut_headline(random.choice(articles))
    if drawn < ANOTHER + NOTHING:
        return random.choice(SAYING_NOTHING)
    return cut_headline(article)


def cut_headline(article):
    return article.title[:LONGEST]
