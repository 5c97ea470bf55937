# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the other edition probably says the same: a proposal for a person to confirm.

The alignment engine comes later. Until then paragraphs are taken to come in the same order, and
within reach of that place the sentence is chosen that shares figures, names and word beginnings.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from editor_desk.text.markdown_map import MarkedText, read_markdown
from editor_desk.text.sentences import sentence_spans

_TOKEN = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|\d")
_QUOTED = re.compile(r"[“«\"]([^”»\"]+)[”»\"]")
_REACH = 2
"""Paragraphs before and after the expected one in which a sentence may still be the counterpart."""
_STEM = 4
"""Letters two words of both languages share when they are cognates: "agreement" does not, "nuclear" does."""
_ENOUGH = 0.12
_WHOLE_SENTENCE = 0.6
"""A passage that covers this much of its sentence is proposed as a whole sentence."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of an edition: visible offsets, its paragraph, where in the text it stands (0 to 1)."""

    start: int
    end: int
    paragraph: int
    place: float


def propose_counterpart(source: str, start: int, end: int, counterpart: str) -> tuple[int, int] | None:
    """The span of ``counterpart`` that most probably says what ``source[start:end]`` says.

    Offsets are code points of the Markdown sources, end exclusive. None where the other text is empty
    or nothing is similar enough: no proposal is better than a wrong one.
    """
    here, there = read_markdown(source), read_markdown(counterpart)
    first, last = here.to_visible(start), here.to_visible(end)
    own, others = _sentences(here), _sentences(there)
    mine = next((s for s in own if s.start <= first < s.end), None)
    if mine is None or not others:
        return None
    features = _features(here.visible[mine.start : mine.end])
    expected = mine.paragraph * _paragraphs(others) / max(1, _paragraphs(own))
    scored = [
        (
            _similarity(features, _features(there.visible[s.start : s.end]))
            - 0.05 * abs(s.place - mine.place),
            s,
        )
        for s in others
        if abs(s.paragraph - expected) <= _REACH
    ]
    if not scored:
        return None
    best, sentence = max(scored, key=lambda pair: pair[0])
    if best < _ENOUGH:
        return None
    words = here.visible[first:last]
    found = _narrowed(words, here.visible[mine.start : mine.end], there, sentence)
    return there.source_span(*found)


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


def _narrowed(words: str, around: str, there: MarkedText, sentence: _Sentence) -> tuple[int, int]:
    """The part of the sentence that carries the passage: its quotation or figures, else the whole of it."""
    text = there.visible[sentence.start : sentence.end]
    if len(words) >= _WHOLE_SENTENCE * len(around.strip()):
        return sentence.start, sentence.end
    quotes = list(_QUOTED.finditer(text))
    own_quotes = list(_QUOTED.finditer(around))
    if _QUOTED.search(words) and len(quotes) == len(own_quotes):
        at = next((i for i, q in enumerate(own_quotes) if q.group(1) in words), 0)
        return sentence.start + quotes[at].start(), sentence.start + quotes[at].end()
    clause = _clause(words, text)
    return (
        (sentence.start + clause[0], sentence.start + clause[1]) if clause else (sentence.start, sentence.end)
    )


def _clause(words: str, text: str) -> tuple[int, int] | None:
    """The clause between commas that shares most with the words; None where none stands out."""
    features = _features(" " + words)
    spans = [m.span() for m in re.finditer(r"[^,;:—()]+(?:,\d+[^,;:—()]*)*", text)]
    if len(spans) < 2:
        return None
    ranked = sorted(spans, key=lambda span: -_similarity(features, _features(" " + text[span[0] : span[1]])))
    best = _similarity(features, _features(" " + text[ranked[0][0] : ranked[0][1]]))
    if best <= 0.2:
        return None
    start, end = ranked[0]
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip().rstrip("."))
