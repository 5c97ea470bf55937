# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The context menu of a text: what the misspelled word was meant to be on top, then what one does to words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.spelling_marks import SpellingMarks
from editor_desk.desktop.split_editor import MenuAsked, SplitEditor
from editor_desk.newsroom.comparison import BODY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_OURS = ("make_fact", "add_name", "propose", "", "paste_plain", "plain", "", "go_paragraph")
"""Below what Qt puts in: actions by their names, "" for a line."""


class TextMenu(QObject):
    """Fills the menu while it opens. Suggestions are asked of another process and may come while it is open."""

    def __init__(
        self, editor: SplitEditor, commands: Commands, spelling: SpellingMarks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._commands = commands
        self._spelling = spelling
        editor.menu_asked.connect(self._fill)

    def _fill(self, asked: MenuAsked) -> None:
        if asked.field != BODY:
            return
        menu = asked.menu
        if asked.wrong is not None and self._editor.tools(asked.language).may_edit:
            self._ask(asked)
        menu.addSeparator()
        for name in _OURS:
            if name:
                menu.addAction(self._commands[name])
            else:
                menu.addSeparator()

    def _ask(self, asked: MenuAsked) -> None:
        menu, first = asked.menu, asked.menu.actions()[0]
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        menu.insertAction(first, waiting)
        menu.insertSeparator(first)
        menu.aboutToHide.connect(self._spelling.forget_suggestions)
        word = self._word(asked)
        self._spelling.suggest(asked.language, word, partial(self._show, asked, menu, waiting))

    def _show(self, asked: MenuAsked, menu: QMenu, waiting: QAction, words: tuple[str, ...]) -> None:
        if not words:
            waiting.setText(self.tr("No suggestions"))
            return
        for word in words:
            made = QAction(word, menu)
            font = made.font()
            font.setBold(True)
            made.setFont(font)
            made.triggered.connect(self._put(asked, word))
            menu.insertAction(waiting, made)
        menu.removeAction(waiting)
        if menu.activeAction() is None:
            menu.setActiveAction(menu.actions()[0])

    def _word(self, asked: MenuAsked) -> str:
        start, end = asked.wrong or (0, 0)
        return self._editor.tools(asked.language).texts["body"][start:end]

    def _put(self, asked: MenuAsked, word: str) -> Callable[[], None]:
        wrong = self._word(asked)

        def put() -> None:
            if asked.wrong is not None and self._word(asked) == wrong:
                self._editor.tools(asked.language).put("body", *asked.wrong, word)

        return put
