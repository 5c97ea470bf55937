# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of the week: the same stories by day and section, to look at together, to move and to print."""

from editor_desk.desktop.week.days import Dues, Week
from editor_desk.desktop.week.moving import Move
from editor_desk.desktop.week.page import PAGE, paint_page
from editor_desk.desktop.week.panel import WeekPanel
from editor_desk.desktop.week.plan import day_in_full, plan_of

__all__ = ["PAGE", "Dues", "Move", "Week", "WeekPanel", "day_in_full", "paint_page", "plan_of"]
