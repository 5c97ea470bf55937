# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the card of a difference says: kind and level, where, the words of both languages, a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.comparing.values import Shown
from editor_desk.newsroom.comparison import BODY, CompareRequest, Difference, DifferenceKind, Level, Passage
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_AROUND = 46
"""Characters shown before and behind the words that differ."""
_LONGEST, _BESIDE = 260, 110
"""Characters of words that differ, and of a side beside one that changed."""
SIGNS: Mapping[Level, str] = {Level.BLOCK: "×", Level.WARN: "!", Level.HINT: "·"}
_TONES: Mapping[Level, str] = {Level.BLOCK: "bad", Level.WARN: "warn", Level.HINT: "info"}
_LEVELS: Mapping[Level, str] = {
    Level.BLOCK: QT_TRANSLATE_NOOP("CompareCard", "stands before sign-off"),
    Level.WARN: QT_TRANSLATE_NOOP("CompareCard", "warning"),
    Level.HINT: QT_TRANSLATE_NOOP("CompareCard", "hint"),
}
_ACCEPTED = QT_TRANSLATE_NOOP("CompareCard", "accepted as is")
_KINDS: Mapping[DifferenceKind, str] = {
    DifferenceKind.NUMBER: QT_TRANSLATE_NOOP("CompareCard", "Figure"),
    DifferenceKind.MAGNITUDE: QT_TRANSLATE_NOOP("CompareCard", "Order of magnitude"),
    DifferenceKind.DATE: QT_TRANSLATE_NOOP("CompareCard", "Date"),
    DifferenceKind.YEAR: QT_TRANSLATE_NOOP("CompareCard", "Year"),
    DifferenceKind.WEEKDAY: QT_TRANSLATE_NOOP("CompareCard", "Weekday"),
    DifferenceKind.TIME: QT_TRANSLATE_NOOP("CompareCard", "Time"),
    DifferenceKind.NAME: QT_TRANSLATE_NOOP("CompareCard", "Name"),
    DifferenceKind.PLACE: QT_TRANSLATE_NOOP("CompareCard", "Place"),
    DifferenceKind.ROLE: QT_TRANSLATE_NOOP("CompareCard", "Title"),
    DifferenceKind.CURRENCY: QT_TRANSLATE_NOOP("CompareCard", "Currency"),
    DifferenceKind.PERCENT: QT_TRANSLATE_NOOP("CompareCard", "Percentage"),
    DifferenceKind.UNIT: QT_TRANSLATE_NOOP("CompareCard", "Unit"),
    DifferenceKind.ORDINAL: QT_TRANSLATE_NOOP("CompareCard", "Ordinal"),
    DifferenceKind.LEGAL_STATUS: QT_TRANSLATE_NOOP("CompareCard", "Legal status"),
    DifferenceKind.NEGATION: QT_TRANSLATE_NOOP("CompareCard", "Negation"),
    DifferenceKind.MISSING_QUOTE: QT_TRANSLATE_NOOP("CompareCard", "Quote"),
    DifferenceKind.MISSING_LINK: QT_TRANSLATE_NOOP("CompareCard", "Link"),
    DifferenceKind.MISSING_SENTENCE: QT_TRANSLATE_NOOP("CompareCard", "Missing"),
    DifferenceKind.STALE: QT_TRANSLATE_NOOP("CompareCard", "Review"),
    DifferenceKind.MACHINE_DRAFT: QT_TRANSLATE_NOOP("CompareCard", "Machine draft"),
}
_MISSING = (DifferenceKind.MISSING_SENTENCE, DifferenceKind.MISSING_QUOTE, DifferenceKind.MISSING_LINK)
_ALONE: Mapping[Language, str] = {
    Language.EN: QT_TRANSLATE_NOOP("CompareCard", "No counterpart in English"),
    Language.ES: QT_TRANSLATE_NOOP("CompareCard", "No counterpart in Spanish"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """Words of one language; ``marks`` are the spans that matter, ``gone`` those that were taken out.

    ``is_missing``: what is said in their place where there are none.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    gone: tuple[tuple[int, int], ...] = ()
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """All that a card says; ``spoken`` is the whole of it for a screen reader."""

    key: str
    chip: str
    tone: str
    place: str
    lines: tuple[Line, ...]
    sentence: str
    accepted: str
    spoken: str

    @property
    def words(self) -> str:
        """The difference in one line."""
        return self.sentence


def kind_word(kind: DifferenceKind) -> str:
    """Figure, Date …"""
    return _tr(_KINDS[kind])


def card_of(shown: Shown, request: CompareRequest) -> Card:
    """The card of a difference; ``request`` has the texts it is of."""
    difference = shown.difference
    tone = "neutral" if shown.accepted else _TONES[difference.level]
    level = _tr(_ACCEPTED) if shown.accepted else _tr(_LEVELS[difference.level])
    kind = kind_word(difference.kind)
    place = " · ".join(filter(None, (_place(shown), level)))
    lines = _lines(shown, request)
    sentence = words.say(difference.message)
    said = (kind, level, _spoken_place(shown), sentence, *(line.text for line in lines), shown.accepted)
    spoken = " ".join(part if part[-1:] in ".!?…" else f"{part}." for part in said if part)
    sign = "✓" if shown.accepted else SIGNS[difference.level]
    return Card(shown.key, f"{sign} {kind}", tone, place, lines, sentence, shown.accepted, spoken)


def _place(shown: Shown) -> str:
    passage = shown.difference.en or shown.difference.es
    if passage is not None and passage.field != BODY:
        return words.word("field", passage.field.partition(":")[0])
    numbers = list(dict.fromkeys(shown.paragraphs.values()))
    return "¶" + "/".join(map(str, numbers)) if numbers else ""


def _spoken_place(shown: Shown) -> str:
    """The same for the ear."""
    passage = shown.difference.en or shown.difference.es
    if passage is not None and passage.field != BODY:
        return words.word("field", passage.field.partition(":")[0])
    numbers = words.joined([str(number) for number in dict.fromkeys(shown.paragraphs.values())])
    return (
        QCoreApplication.translate("CompareCard", "paragraph {numbers}").format(numbers=numbers)
        if numbers
        else ""
    )


def _lines(shown: Shown, request: CompareRequest) -> tuple[Line, ...]:
    sides = {
        Language.EN: (shown.difference.en, request.en.fields),
        Language.ES: (shown.difference.es, request.es.fields),
    }
    found = []
    for language, (passage, fields) in sides.items():
        if language in shown.changed:
            found.append(_changed_line(shown.changed[language]))
        elif passage is not None:
            most = _BESIDE if shown.changed else _LONGEST
            found.append(_around(passage, fields.get(passage.field, ""), most))
        elif _is_alone(shown.difference):
            found.append(Line(_tr(_ALONE[language]), is_missing=True))
    return tuple(found)


def _is_alone(difference: Difference) -> bool:
    return difference.kind in _MISSING and (difference.en is None) is not (difference.es is None)


def _around(passage: Passage, text: str, most: int) -> Line:
    """The words that differ, and those around them in their paragraph."""
    if text[passage.start : passage.end] != passage.text:
        return Line(_flat(passage.text), ((0, len(_flat(passage.text))),))
    first = text.rfind("\n", 0, passage.start) + 1
    last = text.find("\n", passage.end)
    last = len(text) if last < 0 else last
    begin, end = max(first, passage.start - _AROUND), min(last, passage.end + _AROUND)
    if begin > first:
        begin = min(passage.start, text.find(" ", begin) + 1 or passage.start)
    if end < last:
        end = max(passage.end, text.rfind(" ", 0, end))
    before = ("…" if begin > first else "") + _flat(text[begin : passage.start], is_inner=True)
    inside = _flat(passage.text, is_inner=True)
    if len(inside) > most:
        inside = inside[: most - 1].rpartition(" ")[0] + "…"
    behind = _flat(text[passage.end : end], is_inner=True) + ("…" if end < last else "")
    # A whole paragraph is its own context: nothing of it stands out.
    is_whole = not before.strip() and not behind.strip()
    marks = () if is_whole else ((len(before), len(before) + len(inside)),)
    return Line(before + inside + behind, marks)


def _changed_line(parts: tuple[tuple[str, str], ...]) -> Line:
    """The words of a side with what was taken out and what was put in; what stayed is shortened."""
    text = ""
    marks: list[tuple[int, int]] = []
    gone: list[tuple[int, int]] = []
    for number, (kind, part) in enumerate(parts):
        start = len(text)
        if kind == "equal":
            text += _shortened(part, is_first=number == 0, is_last=number == len(parts) - 1)
            continue
        if kind == "insert" and gone and gone[-1][1] == start and not text.endswith(" "):
            text, start = text + " ", start + 1  # what came stands beside what went
        text += _flat(part, is_inner=True)
        (marks if kind == "insert" else gone).append((start, len(text)))
    return Line(text, tuple(marks), tuple(gone))


def _shortened(part: str, *, is_first: bool, is_last: bool) -> str:
    """What stayed between two changes: its ends, or the end that touches one."""
    flat = _flat(part, is_inner=True)
    if len(flat) <= 2 * _AROUND:
        return flat
    head = "" if is_first else flat[:_AROUND].rpartition(" ")[0]
    tail = "" if is_last else flat[-_AROUND:].partition(" ")[2]
    return f"{head} … {tail}" if head and tail else f"{head}…{tail}"


def _flat(text: str, *, is_inner: bool = False) -> str:
    flat = text.replace("\n", " ")
    return flat if is_inner else " ".join(flat.split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareCard", text)
