# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a line of the history says: who and when, what for, how long the text was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.words import say
from editor_desk.newsroom.approval_words import REGULAR
from editor_desk.workflow.history import Entry, Kind


def title(entry: Entry) -> str:
    """What a revision is called in a sentence: its name, or why it was kept."""
    if entry.name:
        return f"“{' '.join(entry.name.split())}”"
    if entry.approval is not None and entry.approval.code != REGULAR:
        return say(entry.approval)
    if entry.kind is Kind.RESTORED and entry.restored_from is not None:
        said = QCoreApplication.translate("HistoryEntry", "Restored: revision {number}")
        return said.format(number=entry.restored_from)
    if entry.kind is Kind.ASIDE and entry.other not in ("", entry.person):
        said = QCoreApplication.translate("HistoryEntry", "Typed while {person} changed the text")
        return said.format(person=entry.other)
    if entry.kind is Kind.TAKEN_OVER and entry.other not in ("", entry.person):
        said = QCoreApplication.translate("HistoryEntry", "As it stood when {person} took over")
        return said.format(person=entry.other)
    if entry.kind is Kind.HANDED_OVER and entry.other:
        said = QCoreApplication.translate("HistoryEntry", "Handed over to {person}")
        return said.format(person=entry.other)
    return {
        Kind.CHECKPOINT: QCoreApplication.translate("HistoryEntry", "Kept at a pause"),
        Kind.KEPT: QCoreApplication.translate("HistoryEntry", "Kept"),
        Kind.APPROVED: QCoreApplication.translate("HistoryEntry", "Signed off"),
        Kind.SENT: QCoreApplication.translate("HistoryEntry", "Sent to the site"),
        Kind.RESTORED: QCoreApplication.translate("HistoryEntry", "Restored"),
        Kind.RECOVERED: QCoreApplication.translate("HistoryEntry", "From a recovery file"),
        Kind.ASIDE: QCoreApplication.translate("HistoryEntry", "Typed while the text was changed elsewhere"),
        Kind.TAKEN_OVER: QCoreApplication.translate(
            "HistoryEntry", "As it stood when another program took over"
        ),
        Kind.HANDED_OVER: QCoreApplication.translate("HistoryEntry", "Handed over"),
    }[entry.kind]


_MARKS = {
    Kind.APPROVED: "✓ ",
    Kind.SENT: "→ ",
    Kind.RESTORED: "↺ ",
    Kind.RECOVERED: "✚ ",
    Kind.ASIDE: "⇄ ",
    Kind.TAKEN_OVER: "⇄ ",
    Kind.HANDED_OVER: "⇄ ",
}


def lines(entry: Entry, now: datetime) -> tuple[str, str]:
    """The two lines of a row."""
    words = (
        QCoreApplication.translate("HistoryEntry", "1 word")
        if entry.words == 1
        else QCoreApplication.translate("HistoryEntry", "{count} words").format(count=f"{entry.words:,}")
    )
    what = f"{_MARKS.get(entry.kind, '')}{title(entry)}"
    number = QCoreApplication.translate("HistoryEntry", "No. {number}").format(number=entry.number)
    return what, " · ".join([entry.person, times.past_words(entry.at, now), words, number])


def fold_words(entries: Sequence[Entry], now: datetime, *, is_open: bool) -> tuple[str, str]:
    """What stands on a row of folded pauses, and what is heard of it."""
    first, last = times.past_words(entries[-1].at, now), times.past_words(entries[0].at, now)
    said = QCoreApplication.translate("HistoryEntry", "{count} kept at pauses, {first} – {last}")
    text = said.format(count=len(entries), first=first, last=last)
    heard = (
        QCoreApplication.translate("HistoryEntry", "{text}, shown")
        if is_open
        else QCoreApplication.translate("HistoryEntry", "{text}, hidden; Enter shows them")
    )
    return f"{'▾' if is_open else '▸'} {text}", heard.format(text=text)
