# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""G2: the copy is clean. This version has no style or spelling gate yet and says so."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.gates.context import RuleFunction
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

RULES: Mapping[str, RuleFunction] = {}

WORDINGS: Mapping[str, str] = {
    "g2.broken_link.rule": QT_TRANSLATE_NOOP("Newsroom", "No link is broken in its writing"),
    "g2.comments.rule": QT_TRANSLATE_NOOP("Newsroom", "No suggestion or blocking comment is open"),
    "g2.style.rule": QT_TRANSLATE_NOOP("Newsroom", "No error of house style is left"),
    "g2.spelling.rule": QT_TRANSLATE_NOOP("Newsroom", "Spelling has been looked at"),
}
