# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How a fact's verdict and proof are said wherever facts are shown: a chip with a mark, a line for each proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.newsroom.claims import Claim, ClaimStatus, Evidence, Purge
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.replies import ReplyOutcome

TONES: Mapping[ClaimStatus, str] = {
    ClaimStatus.OPEN: "neutral",
    ClaimStatus.IN_PROGRESS: "warn",
    ClaimStatus.VERIFIED: "good",
    ClaimStatus.CORRECTED: "good",
    ClaimStatus.ATTRIBUTED: "good",
    ClaimStatus.UNVERIFIABLE: "bad",
    ClaimStatus.DISPUTED: "bad",
    ClaimStatus.CUT: "done",
    ClaimStatus.NOT_CHECKABLE: "done",
}
_SHAPES: Mapping[str, str] = {"neutral": "○", "warn": "◐", "good": "✓", "bad": "✕", "done": "–"}
"""The mark in a chip: shape says what colour says."""
_AGAIN = "↻"


def is_stale(claim: Claim, languages: Iterable[Language] = tuple(Language)) -> bool:
    """Whether its words changed since the verdict; one that was cut has no words to change."""
    return claim.status is not ClaimStatus.CUT and any(claim.is_stale_in(lang) for lang in languages)


def status_words(claim: Claim, *, stale: bool) -> str:
    """The verdict, or that it must be checked again."""
    return words.word("status", "stale" if stale else claim.status.value)


def chip_of(claim: Claim, *, stale: bool) -> tuple[str, str]:
    """What a fact's chip says, and its tone."""
    tone = "bad" if stale else TONES[claim.status]
    return f"{_AGAIN if stale else _SHAPES[tone]} {status_words(claim, stale=stale)}", tone


def evidence_line(item: Evidence, names: Mapping[str, str] | None = None) -> str:
    """A proof in a line: title, and where in it to look; of one that was purged who did it. ``names`` by id."""
    if item.purge is not None and item.purge.at is not None:
        return _purged(item.purge, item.purge.at, names or {})
    line = f"{item.title} — {item.locator}" if item.locator.strip() else item.title
    if item.is_protected:
        line = QCoreApplication.translate("FactCard", "{source} (protected)").format(source=line)
    return line


def _purged(purge: Purge, at: datetime, names: Mapping[str, str]) -> str:
    said = QCoreApplication.translate("FactCard", "a protected source, purged by {one} and {other} ({when})")
    return said.format(
        one=names.get(purge.asked_by, "?"),
        other=names.get(purge.by or "", "?"),
        when=times.past_words(at, datetime.now(UTC)),
    )


def purge_asked(item: Evidence, names: Mapping[str, str], now: datetime) -> str:
    """That somebody asks for it to be purged; empty where nobody does."""
    if item.purge is None or not item.purge.is_open(now):
        return ""
    said = QCoreApplication.translate(
        "FactCard", "{name} asks that a source be purged: a second person must do it"
    )
    return said.format(name=names.get(item.purge.asked_by, "?"))


def reply_lines(claim: Claim) -> tuple[str, ...]:
    """What came of asking whoever an allegation is about, in one line; none while the answer is awaited."""
    reply = claim.reply
    if reply is None or reply.outcome is ReplyOutcome.WAITING:
        return ()
    came = words.word("outcome", reply.outcome.value)
    said = f"{reply.asked}, {reply.how}: {came}" if reply.asked else words.capital(came)
    return (f"{said} — “{reply.answer}”" if reply.answer else said,)
