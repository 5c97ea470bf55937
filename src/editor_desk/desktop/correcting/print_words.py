# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Corrections for a print issue as text and as a page: day, story, kind, and the note in each language it has."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.stage_words import change_word
from editor_desk.desktop.words import capital, language_label
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.printing import ToPrint


def head(one: ToPrint) -> str:
    """ "Nov 24 · buses (Metro) · Correction", and the issue that carries it."""
    day = times.day_words(one.first_told.astimezone(ZoneInfo(one.time_zone)).date())
    slug = one.slug or QCoreApplication.translate("PrintWords", "no slug yet")
    story = f"{slug} ({one.section})" if one.section else slug
    parts = [day, story, capital(change_word(one.kind.value))]
    if one.printed_in:
        said = QCoreApplication.translate("PrintWords", "printed in {issue}")
        parts.append(said.format(issue=one.printed_in))
    return " · ".join(parts)


def notes(one: ToPrint) -> list[str]:
    """The note of each language that has one; that its readers are still to be told, where it is so."""
    found = []
    for language in Language:
        text = one.note.get(language, "")
        if not text:
            continue
        if language not in one.sent_at:
            later = QCoreApplication.translate("PrintWords", "not sent yet")
            text = f"{text} ({later})"
        found.append(f"{language_label(language)}: {text}")
    return found


def as_text(corrections: Iterable[ToPrint]) -> str:
    """All of them, to be pasted into a page."""
    blocks = ["\n".join([head(one), *_headlines(one), *notes(one)]) for one in corrections]
    return "\n\n".join(blocks) + ("\n" if blocks else "")


def as_page(corrections: Iterable[ToPrint], title: str) -> str:
    """All of them on paper, as HTML in black on white."""
    parts = [f"<h2>{escape(title)}</h2>"]
    for one in corrections:
        lines = "".join(f"<p>{escape(line)}</p>" for line in (*_headlines(one), *notes(one)))
        parts.append(f"<p><b>{escape(head(one))}</b></p>{lines}<hr>")
    return "".join(parts)


def _headlines(one: ToPrint) -> list[str]:
    return [f"“{text}”" for language, text in one.headline.items() if text and one.note.get(language)]
