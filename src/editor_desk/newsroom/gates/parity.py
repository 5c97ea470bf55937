# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G4: the two languages say the same. What is not built yet claims nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from editor_desk.newsroom.gates.context import Failure, GateContext, RuleFunction
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_WORDS_SHOWN = 60


def _machine_draft(context: GateContext) -> Iterator[Failure]:
    """Nobody's machine text goes out unread, whatever became of the other edition (decision 0036)."""
    pending = pending_in(context.story.machine_drafts, context.language)
    if not pending:
        return
    first = next(place for place in pending[0].places if not place.is_orphan)
    words = shorten(first.anchor.exact, _WORDS_SHOWN, placeholder="…")
    link = f"machine_draft:{pending[0].id}"
    basis = " ".join(draft.id for draft in pending)
    variant = "several" if len(pending) > 1 else ""
    yield Failure({"count": len(pending), "words": words}, variant, link, basis=basis)


RULES: Mapping[str, RuleFunction] = {"g4.machine_draft": _machine_draft}

WORDINGS: Mapping[str, str] = {
    "g4.values.rule": QT_TRANSLATE_NOOP("Newsroom", "Figures, dates and names agree in both languages"),
    "g4.legal_status.rule": QT_TRANSLATE_NOOP("Newsroom", "Legal status agrees in both languages"),
    "g4.one_language_only.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing stands in one language only by accident"
    ),
    "g4.translation_reviewed.rule": QT_TRANSLATE_NOOP(
        "Newsroom", "The translation was reviewed since its source changed"
    ),
    "g4.machine_draft.rule": QT_TRANSLATE_NOOP("Newsroom", "No paragraph is still a machine draft"),
    "g4.machine_draft.fails": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: a paragraph is still a machine draft (“{words}”); read it against its source and say so",
    ),
    "g4.machine_draft.several": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: {count} paragraphs are still machine drafts, the first “{words}”; read each against its source and"
        " say so",
    ),
}
