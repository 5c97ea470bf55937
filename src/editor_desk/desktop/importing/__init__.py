# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A file comes in: what was recognised in it is shown before it becomes a story."""

from editor_desk.desktop.importing.dialog import ImportAnswer, ImportDialog
from editor_desk.desktop.importing.drafts import StoryDraft
from editor_desk.desktop.importing.several_dialog import SeveralDialog

__all__ = ["ImportAnswer", "ImportDialog", "SeveralDialog", "StoryDraft"]
