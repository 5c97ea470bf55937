# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How long each edition is, counted when the person stops typing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.desktop.split_editor import BodyText, SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.text.words import count_words


class WordCounts(QObject):
    """Keeps the words of both editions in the status line."""

    def __init__(self, editor: SplitEditor, status: StatusLine) -> None:
        super().__init__(status)
        self._status = status
        self._words: dict[Language, int] = {}
        editor.body_rested.connect(self._count)

    def _count(self, body: BodyText) -> None:
        self._words[body.language] = count_words(body.text)
        self._status.show_words(dict(self._words), None)
