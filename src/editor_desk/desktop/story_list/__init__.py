# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The wall board: which stories there are, where each edition stands, who holds it, when it is due."""

from editor_desk.desktop.story_list.panel import RowMenu, StoryListPanel

__all__ = ["RowMenu", "StoryListPanel"]
