# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What an edition read before, what changed since, and the way back: imported when it is first looked at."""

from editor_desk.desktop.history.intents import Against, Comparing, PartWanted, Since
from editor_desk.desktop.history.panel import HistoryPanel

__all__ = ["Against", "Comparing", "HistoryPanel", "PartWanted", "Since"]
