# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds of change after publication, a line each, and what was wrong and right as the texts themselves show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.text.word_diff import word_diff
from editor_desk.workflow.since import SinceSignOff

KIND_LINES: Mapping[ChangeKind, str] = {
    ChangeKind.FIX: QT_TRANSLATE_NOOP(
        "ChangeKinds",
        "A slip of spelling or punctuation. The program proves that it is one: no figure, name, date, quote or"
        " negation moves. Readers are told nothing.",
    ),
    ChangeKind.UPDATE: QT_TRANSLATE_NOOP(
        "ChangeKinds", "There is news. A line says when: “Updated 9:40 p.m.” Nothing was wrong."
    ),
    ChangeKind.CORRECTION: QT_TRANSLATE_NOOP(
        "ChangeKinds", "Something was wrong. A note says what, and what is right."
    ),
    ChangeKind.CLARIFICATION: QT_TRANSLATE_NOOP(
        "ChangeKinds", "Something was right and could be misread. A note says what is meant."
    ),
    ChangeKind.NOTE: QT_TRANSLATE_NOOP(
        "ChangeKinds", "About the story itself: its sources, a complaint, what became of it."
    ),
}

_IN_BODY = {Language.EN: "in paragraph {number}", Language.ES: "en el párrafo {number}"}
_IN_FIELD = {
    Language.EN: {"headline": "in the headline", "dek": "in the summary", "byline": "in the byline"},
    Language.ES: {"headline": "en el titular", "dek": "en el sumario", "byline": "en la firma"},
}


@dataclass(frozen=True, slots=True)
class Slip:
    """What was wrong, what is right, and where, in the language of the edition."""

    wrong: str = ""
    right: str = ""
    where: str = ""


def kind_line(kind: ChangeKind) -> str:
    """What a kind of change is, in a line."""
    return QCoreApplication.translate("ChangeKinds", KIND_LINES[kind])


def slip_of(since: SinceSignOff | None) -> Slip:
    """The one thing that changed since the copy readers have; nothing where that is none, or several."""
    if since is None:
        return Slip()
    found = [*_in_lines(since), *_in_paragraphs(since)]
    return found[0] if len(found) == 1 else Slip()


def _in_lines(since: SinceSignOff) -> list[Slip]:
    places = _IN_FIELD[since.language]
    return [
        Slip(since.before.get(name, ""), since.after.get(name, ""), places[name])
        for name in since.fields
        if name in places
    ]


def _in_paragraphs(since: SinceSignOff) -> list[Slip]:
    found, number = [], 0
    for paragraph in since.paragraphs:
        number += paragraph.after is not None
        if paragraph.kind == "same":
            continue
        wrong, right = _around(paragraph.before or "", paragraph.after or "")
        where = _IN_BODY[since.language].format(number=max(number, 1))
        found.append(Slip(wrong, right, where))
    return found


def _around(before: str, after: str) -> tuple[str, str]:
    """The words from the first that differs to the last, of both."""
    changes = word_diff(before, after)
    same_start = len(changes[0].text) if changes and changes[0].kind == "equal" else 0
    same_end = len(changes[-1].text) if len(changes) > 1 and changes[-1].kind == "equal" else 0
    return (
        before[same_start : len(before) - same_end].strip(),
        after[same_start : len(after) - same_end].strip(),
    )
