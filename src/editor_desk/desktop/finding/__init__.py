# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Find and replace as an editor sees it: the bar below the texts, and what would be replaced, shown before."""

from editor_desk.desktop.finding.bar import FindBar
from editor_desk.desktop.finding.hits import Hit, Scope, Sought
from editor_desk.desktop.finding.preview_dialog import ReplacePreview

__all__ = ["FindBar", "Hit", "ReplacePreview", "Scope", "Sought"]
