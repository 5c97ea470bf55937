# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts an approver must be sure of, the riskiest first, each with its words in every edition and its proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QTextCharFormat

from editor_desk.desktop import theme, words
from editor_desk.desktop.approval.request import SignOffRequest
from editor_desk.desktop.fact_words import chip_of, evidence_line, is_stale, reply_lines, status_words
from editor_desk.newsroom.claims import NEEDS_PROOF, TERMINAL, Claim, ClaimStatus, ClaimType, Priority
from editor_desk.newsroom.languages import Language

FactRole = Qt.ItemDataRole.UserRole

_HEAVIEST = (
    ClaimType.LEGAL_CRIME_RULE,
    ClaimType.DIRECT_QUOTE,
    ClaimType.SUPERLATIVE_FIRST,
    ClaimType.SCIENCE_HEALTH,
    ClaimType.FIGURE,
)
"""What a correction costs most."""
_REFUSED = (ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIABLE)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact as the approver reads it. ``number`` is its place among the story's, for ``fact_passages``.

    ``about`` says what kind of fact it is and who checked it, ``trouble`` what is wrong with it.
    """

    number: int
    chip: str
    tone: str
    about: str
    quotes: Mapping[Language, str]
    proofs: tuple[str, ...]
    trouble: str
    note: str
    spoken: str


def risky_facts(request: SignOffRequest, languages: Iterable[Language] | None = None) -> tuple[Claim, ...]:
    """Those of the desk, legal ones, and whatever is disputed or stale in these editions; trouble first."""
    editions = tuple(request.languages if languages is None else languages)
    claims = [
        claim
        for claim in request.story.claims
        if any(claim.states(language) for language in editions)
        and (
            claim.priority is Priority.DESK
            or ClaimType.LEGAL_CRIME_RULE in claim.types
            or is_troubled(claim, editions)
        )
    ]
    return tuple(sorted(claims, key=lambda claim: (not is_troubled(claim, editions), _weight(claim))))


def is_troubled(claim: Claim, languages: Iterable[Language]) -> bool:
    """Whether its verdict does not simply stand: stale, disputed, undecided, or without a proof to look up."""
    lacks_proof = claim.status in NEEDS_PROOF and not claim.has_located_evidence
    return is_stale(claim, languages) or claim.status not in TERMINAL or lacks_proof


def _weight(claim: Claim) -> int:
    return min((_HEAVIEST.index(kind) for kind in claim.types if kind in _HEAVIEST), default=len(_HEAVIEST))


def fact_lines(request: SignOffRequest, languages: Iterable[Language]) -> tuple[FactLine, ...]:
    """The risky facts of these editions in words."""
    editions = tuple(languages)
    return tuple(_line(request, claim, editions) for claim in risky_facts(request, editions))


def _line(request: SignOffRequest, claim: Claim, languages: tuple[Language, ...]) -> FactLine:
    stale = is_stale(claim, languages)
    chip, tone = chip_of(claim, stale=stale)
    checker = request.names.get(claim.checker or "", "")
    by = QCoreApplication.translate("RiskyFacts", "checked by {person}").format(person=checker)
    about = " · ".join(part for part in (words.types_of(claim), claim.speaker, by if checker else "") if part)
    quotes = {
        language: " ".join(claim.anchors[language].anchor.exact.split())
        for language in languages
        if language in claim.anchors
    }
    proofs = (*(evidence_line(item) for item in claim.evidence), *reply_lines(claim))
    trouble = "" if claim.evidence else QCoreApplication.translate("RiskyFacts", "no proof")
    if claim.status in _REFUSED:
        trouble = QCoreApplication.translate("RiskyFacts", "signing it off is an exception")
    parts = [status_words(claim, stale=stale), about, trouble]
    parts += [f"{words.language_label(language)}: {text}" for language, text in quotes.items()]
    spoken = ". ".join(part for part in (*parts, *proofs, claim.note) if part)
    number = request.story.claims.index(claim)
    return FactLine(number, chip, tone, about, quotes, proofs, trouble, claim.note, spoken)


def fact_formats(request: SignOffRequest, languages: Iterable[Language]) -> tuple[QTextCharFormat, ...]:
    """How each fact of the story is marked in a text to be read; the line's shape says what its colour says."""
    return tuple(_format(claim, tuple(languages)) for claim in request.story.claims)


def _format(claim: Claim, languages: tuple[Language, ...]) -> QTextCharFormat:
    colors, made = theme.colors(), QTextCharFormat()
    stale = is_stale(claim, languages)
    if stale or claim.status in _REFUSED:
        ink, style = colors.mark_disputed, QTextCharFormat.UnderlineStyle.WaveUnderline
        tint = QColor(colors.mark_disputed)
        tint.setAlpha(32)
        made.setBackground(tint)
    elif claim.status in TERMINAL:
        ink, style = colors.mark_verified, QTextCharFormat.UnderlineStyle.SingleUnderline
    else:
        ink, style = colors.mark_open, QTextCharFormat.UnderlineStyle.DotLine
    made.setUnderlineColor(QColor(ink))
    made.setUnderlineStyle(style)
    made.setToolTip(status_words(claim, stale=stale))
    return made


class RiskyFactsModel(QAbstractListModel):
    """Fact lines in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[FactLine, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many facts there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words to show, the whole line to hear, the line itself to paint."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == FactRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return next(iter(line.quotes.values()), line.chip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None

    def show(self, lines: tuple[FactLine, ...]) -> None:
        """These facts; the same ones again change nothing."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
