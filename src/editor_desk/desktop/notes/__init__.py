# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the newsroom notes on a story: the pane beside the editors, imported when it is first looked at."""

from editor_desk.desktop.notes.panel import NewNote, NotesPanel

__all__ = ["NewNote", "NotesPanel"]
