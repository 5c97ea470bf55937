# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G4: the two languages say the same. The comparison comes later; until then nothing is claimed."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.gates.context import RuleFunction
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

RULES: Mapping[str, RuleFunction] = {}

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
}
