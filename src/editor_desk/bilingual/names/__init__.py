# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""People, places, organisations and roles in both languages, and whether two sentences name the same."""

from __future__ import annotations

from editor_desk.bilingual.names.reader import NameReader
from editor_desk.bilingual.names.spelling import edition_words
from editor_desk.bilingual.names.values import Name, NameClass, NameContext, NameMatch

__all__ = ["Name", "NameClass", "NameContext", "NameMatch", "NameReader", "edition_words"]
