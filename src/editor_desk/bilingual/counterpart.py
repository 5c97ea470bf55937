# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the other edition probably says the same: a proposal for a person to confirm.

The sentence is the one that the alignment pairs with the passage's own. Where it pairs none, or nothing is known of the
languages, it is the one within reach of the expected place that shares figures, names and word beginnings. Within it,
the words are chosen that carry the passage.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass

from editor_desk.newsroom.languages import Language
from editor_desk.text.markdown_map import MarkedText, read_markdown
from editor_desk.text.sentences import sentence_spans

_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|\d")
_WORD = re.compile(r"[^\s“”«»\"(),;:.!?¿¡]+(?:[.,:]\S*[^\s“”«»\"(),;:.!?])*")
_QUOTED = re.compile(r"[“«\"]([^”»\"]+)[”»\"]")
_MOST_ALIGNED = 400
"""Sentences of both texts that are aligned for a proposal: a story of some 4,000 words."""
_REACH = 2
"""Paragraphs before and after the expected one in which a sentence may still be the counterpart."""
_STEM = 4
"""Letters two words of both languages share when they are cognates: "agreement" does not, "nuclear" does."""
_ENOUGH = 0.12
_FARTHER = 0.03
_LENGTH = 0.2
_SHIFT = 0.2
_SAME_BEGINNING = 0.05
_WHOLE_SENTENCE = 0.75
"""A passage that covers this much of its sentence is proposed as a whole sentence."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of an edition: visible offsets, its paragraph, where in the text it stands (0 to 1)."""

    start: int
    end: int
    paragraph: int
    place: float


def propose_counterpart(
    source: str, start: int, end: int, counterpart: str, language: Language | None = None
) -> tuple[int, int] | None:
    """The span of ``counterpart`` that most probably says what ``source[start:end]`` says; ``language`` is the source's.

    Offsets are code points of the Markdown sources, end exclusive. None where the other text is empty
    or nothing is similar enough: no proposal is better than a wrong one.
    """
    here, there = read_markdown(source), read_markdown(counterpart)
    first, last = here.to_visible(start), here.to_visible(end)
    quote = _same_quotation(here, there, first, last)
    if quote is not None:
        return there.source_span(*quote)
    own, others = _sentences(here), _sentences(there)
    mine = next((s for s in own if s.start <= first < s.end), None)
    if mine is None or not others:
        return None
    around = here.visible[mine.start : mine.end]
    sentence = language and _paired_sentence(here, own, own.index(mine), there, others, language)
    sentence = sentence or _same_sentence(mine, around, _paragraphs(own), there, others)
    if sentence is None:
        return None
    words = here.visible[first:last]
    if len(words) >= _WHOLE_SENTENCE * len(around.strip()):
        return there.source_span(sentence.start, sentence.end)
    place = (first - mine.start) / max(1, len(around))
    found = _narrowed(words, place, there.visible[sentence.start : sentence.end])
    return there.source_span(sentence.start + found[0], sentence.start + found[1])


def _same_quotation(here: MarkedText, there: MarkedText, first: int, last: int) -> tuple[int, int] | None:
    """A passage inside quotation marks is the quotation of the same number, where both texts quote as often."""
    own, others = list(_QUOTED.finditer(here.visible)), list(_QUOTED.finditer(there.visible))
    at = next((i for i, quote in enumerate(own) if quote.start() <= first and last <= quote.end()), None)
    if at is None or len(own) != len(others):
        return None
    inside = own[at].end(1) - own[at].start(1)
    if last - first < _WHOLE_SENTENCE * inside:
        return None
    group = 0 if first == own[at].start() else 1
    return others[at].span(group)


def _paired_sentence(
    here: MarkedText,
    own: list[_Sentence],
    mine: int,
    there: MarkedText,
    others: list[_Sentence],
    language: Language,
) -> _Sentence | None:
    """The sentence that the alignment pairs with ``own[mine]``; of several the one most like it."""
    if len(own) + len(others) > _MOST_ALIGNED:
        return None
    # Only whoever marks a fact needs it, and the window starts sooner without.
    from editor_desk.bilingual.align import Aligner

    left = [here.visible[s.start : s.end] for s in own]
    right = [there.visible[s.start : s.end] for s in others]
    if language is Language.EN:
        pairs = [(link.en, link.es) for link in Aligner().sentences(left, right)]
    else:
        pairs = [(link.es, link.en) for link in Aligner().sentences(right, left)]
    found = next((theirs for ours, theirs in pairs if mine in ours), ())
    features = _features(left[mine])
    best = max(found, key=lambda at: _similarity(features, _features(right[at])), default=None)
    return None if best is None else others[best]


def _same_sentence(
    mine: _Sentence, around: str, paragraphs: int, there: MarkedText, others: list[_Sentence]
) -> _Sentence | None:
    features = _features(around)
    expected = mine.paragraph * _paragraphs(others) / max(1, paragraphs)
    scored = [
        (
            _similarity(features, _features(there.visible[s.start : s.end]))
            - _FARTHER * abs(s.paragraph - expected)
            - _FARTHER * abs(s.place - mine.place),
            s,
        )
        for s in others
        if abs(s.paragraph - expected) <= _REACH
    ]
    best, sentence = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return sentence if best >= _ENOUGH else None


def _paragraphs(sentences: list[_Sentence]) -> int:
    return sentences[-1].paragraph + 1 if sentences else 0


def _sentences(marked: MarkedText) -> list[_Sentence]:
    found = []
    length = max(1, len(marked.visible))
    for number, block in enumerate(marked.blocks):
        text = marked.visible_of(block)
        for start, end in sentence_spans(text):
            at = block.visible_start + start
            found.append(_Sentence(at, block.visible_start + end, number, at / length))
    return found


def _features(text: str) -> dict[str, float]:
    """What survives translation: figures, names by their letters, the beginnings of longer words."""
    features: dict[str, float] = {}
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token[0].isdigit():
            features["#" + token.replace(",", "").replace(".", "")] = 3.0
            features["#"] = 1.0
            continue
        plain = _plain(token)
        if len(plain) > _STEM:
            weight = 2.0 if token[0].isupper() and match.start() > 0 else 1.0
            features[plain[:_STEM]] = max(weight, features.get(plain[:_STEM], 0.0))
        elif token.isupper() and len(token) > 1:
            features[plain] = 1.5
    return features


def _plain(word: str) -> str:
    folded = unicodedata.normalize("NFD", word.casefold())
    letters = "".join(ch for ch in folded if not unicodedata.combining(ch))
    return letters.replace("ph", "f").replace("th", "t").replace("y", "i")


def _similarity(mine: dict[str, float], theirs: dict[str, float]) -> float:
    shared = sum(min(weight, theirs[key]) for key, weight in mine.items() if key in theirs)
    total = sum(mine.values()) + sum(theirs.values())
    return 2 * shared / total if total else 0.0


def _covered(mine: dict[str, float], theirs: dict[str, float]) -> float:
    """How much of the passage a run of words carries (0 to 1); what else stands in the run does not count."""
    total = sum(mine.values())
    return (
        sum(min(weight, theirs[key]) for key, weight in mine.items() if key in theirs) / total
        if total
        else 0.0
    )


def _narrowed(words: str, place: float, text: str) -> tuple[int, int]:
    """The words of a sentence that carry the passage; ``place`` is where in its own sentence it begins (0 to 1).

    Every run of about as many words is weighed: what it shares with the passage, how long it is, and whether
    it stands at about the same place of the sentence.
    """
    features = _features(" " + words)
    tokens = [match.span() for match in _WORD.finditer(text)]
    wanted = max(1, len(_WORD.findall(words)))
    best, found = 0.0, (0, len(text))
    for first in range(len(tokens)):
        for last in range(first, min(len(tokens), first + 2 * wanted + 2)):
            start, end = tokens[first][0], tokens[last][1]
            shared = _covered(features, _features(" " + text[start:end]))
            length = abs(math.log((last - first + 1) / wanted))
            weight = shared - _LENGTH * length - _SHIFT * abs(start / max(1, len(text)) - place)
            weight += _SAME_BEGINNING * (text[start].isdigit() == words.lstrip()[:1].isdigit())
            if shared > 0 and weight > best:
                best, found = weight, (start, end)
    return found
