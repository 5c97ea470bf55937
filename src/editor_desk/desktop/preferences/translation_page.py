# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of translation help: which engine this computer has, what the desk remembers, and its TMX files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor_desk.desktop.preferences.memory_files import MemoryFile, MemoryFilesList
from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.settings import Settings

_SUFFIX = ".tmx"


class TranslationPage(Page):
    """``look_wanted``: look again for an engine. ``file_given`` carries the path of a TMX file that was dropped here,
    ``forget_wanted`` a ``MemoryFile``. The shell fills it, anew when ``words_wanted`` says that the language changed.
    """

    look_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    file_given = Signal(object)
    forget_wanted = Signal(object)
    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine_label, self._memory_label, self._files_label = QLabel(), QLabel(), QLabel()
        self.engine, self.memory, self._note = QLabel(), QLabel(), QLabel()
        self._said = QLabel()
        for label in (self.engine, self.memory, self._note, self._said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.engine.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.memory.setText("…")
        self._note.setProperty("quiet", True)
        self._said.hide()
        self.look, self.take_in, self.write, self.forget = (QPushButton() for _ in range(4))
        for button in (self.look, self.take_in, self.write, self.forget):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.files = MemoryFilesList()
        self._files_label.setBuddy(self.files)
        self._is_busy = False
        self.setAcceptDrops(True)
        self._place()
        self._connect()
        self._enable()
        self.retell()

    def _place(self) -> None:
        form = QFormLayout(self)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.addRow(self._engine_label, self.engine)
        form.addRow("", self.look)
        form.addRow(self._memory_label, self.memory)
        form.addRow(self._files_label, self.files)
        row = QHBoxLayout()
        for button in (self.take_in, self.write, self.forget):
            row.addWidget(button)
        row.addStretch(1)
        form.addRow("", row)
        self._going_on = QVBoxLayout()
        self._going_on.addWidget(self._said)
        form.addRow("", self._going_on)
        form.addRow(self._note)

    def _connect(self) -> None:
        self.look.clicked.connect(self.look_wanted)
        self.take_in.clicked.connect(self.import_wanted)
        self.write.clicked.connect(self.export_wanted)
        self.forget.clicked.connect(self._forget)
        self.files.removal_wanted.connect(self._forget)
        self.files.itemSelectionChanged.connect(self._enable)

    def title(self) -> str:
        return self.tr("Translation")

    def show_settings(self, settings: Settings) -> None:
        """Nothing is chosen here."""

    @property
    def said(self) -> str:
        """The last sentence about a file; empty while none is said."""
        return self._said.text()

    def place_progress(self, strip: QWidget) -> None:
        """Where it is shown how far a long file is."""
        self._going_on.insertWidget(0, strip)

    def show_files(self, files: Sequence[MemoryFile]) -> None:
        """The files that were taken in."""
        self.files.show_files(files)
        self._enable()

    def show_busy(self, *, is_busy: bool) -> None:
        """While a file comes in, goes or is written nothing else is begun."""
        self._is_busy = is_busy
        self._enable()

    def say(self, words: str) -> None:
        """What came of it."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def retell(self) -> None:
        self._engine_label.setText(self.tr("Translation engine"))
        self._memory_label.setText(self.tr("Memory"))
        self._files_label.setText(self.tr("Imported &files"))
        self.look.setText(self.tr("Look again"))
        self.take_in.setText(self.tr("&Import…"))
        self.take_in.setAccessibleName(self.tr("Import a translation memory file"))
        self.write.setText(self.tr("E&xport…"))
        self.write.setAccessibleName(self.tr("Export the translation memory"))
        self.forget.setText(self.tr("F&orget this file…"))
        self.files.retell()
        self.say("")
        self._note.setText(
            self.tr(
                "An engine drafts a paragraph offline, never a quotation, and nothing it wrote is signed off before "
                "somebody says that they have read it. The desk finds Apertium where the system has it: the packages "
                "apertium and apertium-eng-spa. The memory grows by what is signed off in both languages, and by "
                "files of other programs (TMX): import one, or drop it here."
            )
        )
        self.words_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        if self._is_busy or len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() == _SUFFIX else None

    def _forget(self) -> None:
        chosen = self.files.chosen
        if chosen is not None and not self._is_busy:
            self.forget_wanted.emit(chosen)

    def _enable(self) -> None:
        self.take_in.setEnabled(not self._is_busy)
        self.write.setEnabled(not self._is_busy)
        self.forget.setEnabled(not self._is_busy and self.files.chosen is not None)
