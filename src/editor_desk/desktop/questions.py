# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The small questions the window stops for, behind one door, so that a test can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QTabWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Questions(Protocol):
    """What the window may ask a person; every answer can be "leave it" (None, False)."""

    def files_to_import(self, parent: QWidget, folder: str) -> tuple[Path, ...]:
        """Which text files to read; none when the question was left."""

    def file_to_write(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        """Where to write a file; None when the question was left."""

    def folder_for_backups(self, parent: QWidget, folder: str) -> Path | None:
        """Where backups are copied to as well; None when the question was left."""

    def backup_to_restore(self, parent: QWidget, folder: str) -> Path | None:
        """Which file to put back; None when the question was left."""

    def store_to_open(self, parent: QWidget, folder: str) -> Path | None:
        """Which store to open instead; None when the question was left."""

    def rules_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which file of kinds and rules to read; None when the question was left."""

    def names_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which table of names to read; None when the question was left."""

    def memory_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which translation memory file to read; None when the question was left."""

    def may_print(self, parent: QWidget, printer: QPrinter) -> bool:
        """On which printer, how many copies; False when the question was left."""

    def words(self, parent: QWidget, title: str, question: str) -> str | None:
        """A line of text: a reason, a name. None when the question was left."""

    def may(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """Whether to go on; ``yes`` is what the button says that does."""

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        """Say something that has to be read."""


class AskAtTheWindow:
    """Asks with dialogs."""

    def files_to_import(self, parent: QWidget, folder: str) -> tuple[Path, ...]:
        """Which text files to read."""
        names, _ = QFileDialog.getOpenFileNames(
            parent,
            QCoreApplication.translate("Questions", "Import stories"),
            folder,
            QCoreApplication.translate("Questions", "Texts (*.txt *.md *.markdown *.text);;All files (*)"),
        )
        return tuple(map(Path, names))

    def file_to_write(self, parent: QWidget, title: str, proposed: Path) -> Path | None:
        """Where to write a file; the system asks before one is replaced."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), f"*{proposed.suffix}")
        return Path(name) if name else None

    def folder_for_backups(self, parent: QWidget, folder: str) -> Path | None:
        """Where backups are copied to as well."""
        title = QCoreApplication.translate("Questions", "A second folder for backups")
        name = QFileDialog.getExistingDirectory(parent, title, folder)
        return Path(name) if name else None

    def backup_to_restore(self, parent: QWidget, folder: str) -> Path | None:
        """Which file to put back."""
        title = QCoreApplication.translate("Questions", "Restore from a file")
        kinds = QCoreApplication.translate("Questions", "Backups (*.sqlite);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    def names_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which table of names to read."""
        title = QCoreApplication.translate("Questions", "Names from a table")
        kinds = QCoreApplication.translate("Questions", "Tables (*.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    def memory_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which translation memory file to read."""
        title = QCoreApplication.translate("Questions", "Import translation memory")
        kinds = QCoreApplication.translate("Questions", "Translation memories (*.tmx);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    def rules_to_import(self, parent: QWidget, folder: str) -> Path | None:
        """Which file of kinds and rules to read."""
        title = QCoreApplication.translate("Questions", "Import kinds and rules")
        kinds = QCoreApplication.translate("Questions", "Rules (*.toml *.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
        return Path(name) if name else None

    def store_to_open(self, parent: QWidget, folder: str) -> Path | None:
        """Which store to open instead."""
        name, _ = QFileDialog.getOpenFileName(
            parent,
            QCoreApplication.translate("Questions", "Open another store"),
            folder,
            QCoreApplication.translate("Questions", "Stores (*.sqlite);;All files (*)"),
        )
        return Path(name) if name else None

    def may_print(self, parent: QWidget, printer: QPrinter) -> bool:
        """On which printer."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        for tabs in dialog.findChildren(QTabWidget):  # Qt leaves them without a name
            tabs.setAccessibleName(dialog.windowTitle())
        is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return is_wanted

    def words(self, parent: QWidget, title: str, question: str) -> str | None:
        """A line of text; None when the question was left."""
        text, was_given = QInputDialog.getText(parent, title, question)
        return text.strip() if was_given else None

    def may(self, parent: QWidget, title: str, question: str, yes: str) -> bool:
        """Whether to go on."""
        box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QCoreApplication.translate("Questions", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is agree

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        """Say something that has to be read."""
        QMessageBox.information(parent, title, text)
