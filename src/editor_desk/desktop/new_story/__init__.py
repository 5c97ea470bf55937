# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Beginning a story: its kind, the languages it is planned in, a slug."""

from editor_desk.desktop.new_story.dialog import Beginnings, NewStory, NewStoryDialog

__all__ = ["Beginnings", "NewStory", "NewStoryDialog"]
