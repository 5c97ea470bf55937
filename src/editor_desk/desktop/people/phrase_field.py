# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A field for a passphrase: unseen until asked for; pasting is welcome, because password keepers paste."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from editor_desk.newsroom.passphrases import LONGEST


class PhraseField(QWidget):
    """``text`` is what was typed; it is kept nowhere else, and ``clear`` forgets it."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setMaxLength(LONGEST)
        self._edit.setAccessibleName(name)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._show = QToolButton()
        self._show.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self._edit)
        self._connect()
        self._tell()

    def _connect(self) -> None:
        self._show.toggled.connect(self._tell)
        self._edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self._edit.text()

    def set(self, phrase: str) -> None:
        """Type for somebody: for tests, and nothing else."""
        self._edit.setText(phrase)

    def clear(self) -> None:
        """Forget it, and hide what comes next."""
        self._edit.clear()
        self._show.setChecked(False)

    def select(self) -> None:
        """Ready to be typed over."""
        self._edit.selectAll()
        self._edit.setFocus()

    def rename(self, name: str) -> None:
        """What a screen reader calls it."""
        self._edit.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        is_shown = self._show.isChecked()
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        words = self.tr("Hide") if is_shown else self.tr("Show")
        self._show.setText(words)
        self._show.setToolTip(self.tr("Show or hide what is typed"))
        self._show.setAccessibleName(words)
