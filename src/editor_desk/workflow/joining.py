# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Typed words and a text that moved on meanwhile: one text of both, or the typed words kept beside it."""

from __future__ import annotations

from dataclasses import asdict

from editor_desk.newsroom.meetings import EditionText, Outcome
from editor_desk.newsroom.stories import Edition, Furniture
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.text.merge import merge

WORDINGS = {
    "text.both": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: both changes are in, yours and those of {person}."
    ),
    "text.both_own": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: both changes are in, what was typed here and what was changed elsewhere."
    ),
    "text.aside": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {person} changed the same words meanwhile, and they stand. What you typed is kept as"
        " revision {number}.",
    ),
    "text.aside_own": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the same words were changed elsewhere meanwhile, and those stand. What was typed here is"
        " kept as revision {number}.",
    ),
    "text.closed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: while you typed, the edition became “{stage}”, and its text may not be changed by you now."
        " What you typed is kept as revision {number}.",
    ),
}

_CODES = {Outcome.BOTH: "text.both", Outcome.ASIDE: "text.aside", Outcome.CLOSED: "text.closed"}


def text_of(edition: Edition) -> EditionText:
    """What an edition reads."""
    return EditionText(edition.furniture, edition.body)


def join(base: EditionText, typed: EditionText, head: EditionText) -> EditionText | None:
    """``typed``, written on ``base``, together with what the edition reads now; None where they clash.

    Furniture goes field by field, a body as ``merge`` says. What ``base`` does not speak of was typed on
    whatever is there. What ``typed`` does not speak of is not in the answer either.
    """
    furniture, body = typed.furniture, typed.body
    if furniture is not None and base.furniture is not None and head.furniture is not None:
        furniture = _join_furniture(base.furniture, furniture, head.furniture)
        if furniture is None:
            return None
    if body is not None and base.body is not None and head.body is not None:
        body = body if base.body == head.body else merge(base.body, body, head.body)
        if body is None:
            return None
    return EditionText(furniture, body)


def _join_furniture(base: Furniture, typed: Furniture, head: Furniture) -> Furniture | None:
    before, mine, theirs = asdict(base), asdict(typed), asdict(head)
    joined = {}
    for name, was in before.items():
        if mine[name] in (was, theirs[name]):
            joined[name] = theirs[name]
        elif theirs[name] == was:
            joined[name] = mine[name]
        else:
            return None
    return Furniture(**joined)


def told(outcome: Outcome, edition: Edition, other: str, *, is_own: bool, number: int | None) -> Message:
    """What the person hears of it; ``is_own``: they made the other change themselves, elsewhere."""
    code = _CODES[outcome]
    if is_own and outcome is not Outcome.CLOSED:
        code += "_own"
    return Message(
        code,
        {
            "language": edition.language.value,
            "person": other,
            "stage": edition.stage.value,
            "number": number or 0,
        },
    )
