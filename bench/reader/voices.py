"""How people type: what was asked well is asked again with typing errors, without marks, with a greeting before or thanks after."""

BEFORE = [
    "@bot ",
    "can someone tell me ",
    "does anyone know ",
    "good morning, ",
    "hello, ",
    "hey ",
    "hi bot, ",
    "just curious, ",
    "ok so ",
    "pls tell me ",
    "quick question: ",
    "so ",
    "sorry if this was asked but ",
    "um ",
    "wait ",
    "yo ",
]
AFTER = [
    " anyone?",
    " asap",
    " cheers",
    " lol",
    " please",
    " pls",
    " thanks",
    " thx",
    " ty",
    "? thank you!",
    "??",
]

# Shares of the questions, set by hand so that most keep their words: those that lose the mark at their end, and those that are
# changed in each of the other ways. Of the mistyped ones, the share of their words.
BARE = 0.5
CHANGED = 0.06
MISTYPED = 0.15


def vary_voice(question, random):
    question = question.strip()
    if random.random() < BARE:
        question = question.rstrip(" ?.!")
    if random.random() < CHANGED:
        question = " ".join(mistype(w, random) if random.random() < MISTYPED else w for w in question.split())
    if random.random() < CHANGED:
        question = question.replace("'", "").replace("’", "")
    if random.random() < CHANGED:
        question = random.choice(BEFORE) + question
    if random.random() < CHANGED:
        question = question.rstrip("?") + random.choice(AFTER)
    return question


def mistype(word, random):
    """Two letters swapped, one left out or one doubled; never the first, and in words of five letters and more."""
    if len(word) < 5 or not word.isalpha():
        return word
    at, kind = random.randrange(1, len(word) - 1), random.random()
    if kind < 0.4:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind < 0.7:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at] + word[at:]
