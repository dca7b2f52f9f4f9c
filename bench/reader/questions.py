"""Labelled questions, read from folders that hold articles.jsonl and questions.jsonl."""
import hashlib
import json
import pathlib
from dataclasses import dataclass
from functools import cached_property

from windows import find_paragraphs, split_into_windows


# Two with the same words are two: they are told apart by identity.
@dataclass(frozen=True, eq=False)
class Article:
    id: str
    title: str
    body: str

    @cached_property
    def paragraphs(self):
        return find_paragraphs(self.body)

    @cached_property
    def windows(self):
        return split_into_windows(self.paragraphs)


@dataclass(frozen=True, eq=False)
class Question:
    text: str
    article: Article
    # Each shows the answer by itself; none for a question that the article does not answer.
    gold: list
    # What looks like an answer and is none.
    near: list
    # Texts of which one is the answer.
    answers: list
    # Written for this reader: drawn more often.
    written: bool


def read_labelled(folder):
    """Questions whose gold and near are spans, in two lists: those to train on, and those about articles kept aside."""
    articles = read_articles(folder)
    trained, aside = [], []
    for _, line in read_lines(folder, "questions.jsonl"):
        article = articles[line["articleId"]]
        # Spans count UTF-16 units, which here are characters; of the few articles where they are not, nothing is used.
        if any(ord(character) > 0xFFFF for character in article.body):
            continue
        gold, near = ([tuple(span) for span in line[kind]] for kind in ("gold", "near"))
        question = Question(line["question"], article, gold, near, line["answers"], written=False)
        (aside if is_kept_aside(article.id) else trained).append(question)
    return trained, aside


def read_written(folder):
    """Questions whose gold, near and answer are texts of the article, word for word. Raises a ValueError for one that is not."""
    articles = read_articles(folder)
    questions = []
    for place, line in read_lines(folder, "questions.jsonl"):
        article = articles[line["articleId"]]
        gold, near = ([find_text(article, text, f"{place} {kind}") for text in line[kind]] for kind in ("gold", "near"))
        if line["answerable"] != bool(gold):
            raise ValueError(f"{place} answerable is {line['answerable']}, with {len(gold)} gold texts")
        answers = [line["answer"]] if line["answer"] else []
        questions.append(Question(line["question"], article, gold, near, answers, written=True))
    return questions


def read_squad(folder):
    """The answerable questions about half of the articles. Their gold has `articleId`, `start` and `end`."""
    articles = read_articles(folder)
    used = set(sorted(articles, key=digest)[: len(articles) // 2])
    return [
        Question(
            line["question"],
            articles[line["gold"][0]["articleId"]],
            [(span["start"], span["end"]) for span in line["gold"]],
            near=[],
            answers=line["answers"],
            written=False,
        )
        for _, line in read_lines(folder, "questions.jsonl")
        if line["answerable"] and line["gold"][0]["articleId"] in used
    ]


def is_kept_aside(article_id):
    """True for one article in eight: nothing is trained on these, so that what is fitted to the reader can be fitted there."""
    return int(digest(article_id)[:2], 16) % 8 == 0


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def read_articles(folder):
    return {line["id"]: Article(line["id"], title_of(line), line["body"]) for _, line in read_lines(folder, "articles.jsonl")}


def title_of(line):
    """An article without a headline is titled by its own first clause."""
    paragraphs = find_paragraphs(line["body"])
    if line.get("title") or not paragraphs:
        return line.get("title") or ""
    start, end = paragraphs[0]
    return line["body"][start:end].split(". ")[0]


def read_lines(folder, name):
    """The filled lines of a file, each with its place."""
    path = pathlib.Path(folder, name)
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.strip():
            yield f"{path}:{number}", json.loads(line)


def find_text(article, text, place):
    start = article.body.find(text) if text else -1
    if start < 0:
        raise ValueError(f"{place} is not in the article {article.id}: {text!r}")
    return start, start + len(text)
