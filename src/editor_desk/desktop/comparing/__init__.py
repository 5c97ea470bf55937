# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The Compare tab: what the two languages say differently, the most serious first, each with its mends.

Its panel is imported where somebody looks at it (``comparing.panel``).
"""

from editor_desk.desktop.comparing.offers import offers_of
from editor_desk.desktop.comparing.values import Act, Offer, Shown, ShownComparison, Why

__all__ = ["Act", "Offer", "Shown", "ShownComparison", "Why", "offers_of"]
