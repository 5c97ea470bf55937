# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Help: every key of the desk on one page, and what this program is."""

from __future__ import annotations

import html

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from editor_desk import __version__
from editor_desk.desktop.actions import ACTIONS, Menu, in_words, plain
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.search_field import make_clearable
from editor_desk.desktop.shell.matching import fit


class Helping(QObject):
    """The Help menu."""

    def __init__(self, window: QWidget, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions

    def keys(self) -> None:
        """F1."""
        KeysDialog.ask(self._window)

    def about(self) -> None:
        """What this is, which version."""
        text = self.tr(
            "Editor Desk {version}\n\nThe review desk of a bilingual newsroom. It works without a network; "
            "everything is kept on this computer."
        )
        self._questions.tell(self._window, self.tr("About Editor Desk"), text.format(version=__version__))


class KeysDialog(QDialog):
    """Every action that has a key, menu by menu; what is typed above leaves only what fits it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setPlaceholderText(self.tr("Search the keys"))
        make_clearable(self.search)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Keys"))
        self._show_page("")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._show_page)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self.resize(460, 620)
        self.search.setFocus()

    def _show_page(self, typed: str) -> None:
        self.page.setHtml(keys_page(typed) or html.escape(self.tr("No key fits these words.")))

    @classmethod
    def ask(cls, parent: QWidget | None) -> None:
        """Show it until it is closed."""
        dialog = cls(parent)
        dialog.exec()
        dialog.deleteLater()


def keys_page(typed: str = "") -> str:
    """The page as HTML, of the actions whose name, menu or key fits what was typed; empty where none does."""
    rows = []
    for menu in Menu:
        title = in_words(menu.value).replace("&", "")
        with_keys = [
            (plain(action.text), keys)
            for action in ACTIONS
            if action.menu is menu and action.shortcut
            if (keys := QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText))
        ]
        fitting = [(name, keys) for name, keys in with_keys if fit(typed, (name, keys, title))]
        if fitting:
            rows.append(f'<tr><td colspan="2"><b>{html.escape(title)}</b></td></tr>')
        rows += [
            f"<tr><td>{html.escape(keys)}&nbsp;&nbsp;&nbsp;</td><td>{html.escape(name)}</td></tr>"
            for name, keys in fitting
        ]
    return f"<table cellpadding='2'>{''.join(rows)}</table>" if rows else ""
