# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A proof for a fact: what it is, where in it to look, and whether its source needs protection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QMimeDatabase, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.forms.ui_evidence import Ui_AddEvidence
from editor_desk.newsroom.claims import Claim, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.facts import EvidenceDraft

_RECORDINGS = ("audio/", "video/")
_TABLES = (".csv", ".xlsx", ".ods", ".tsv")


class EvidenceDialog(QDialog):
    """Asks for one proof; a file or a link can be dropped on it."""

    def __init__(self, parent: QWidget | None, claim: Claim) -> None:
        super().__init__(parent)
        self._form = Ui_AddEvidence()
        self._form.setupUi(self)
        self._file: Path | None = None
        self._add = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._add.setText(self.tr("Add source"))
        self._form.fact_label.setText(_words_of(claim))
        self._fill()
        self._connect()
        self._say_state()
        self._form.title_edit.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, claim: Claim) -> EvidenceDraft | None:
        """A proof for this fact; None when it was left."""
        dialog = cls(parent, claim)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        draft = dialog.draft()
        dialog.deleteLater()
        return draft if accepted else None

    def _connect(self) -> None:
        form = self._form
        form.title_edit.textChanged.connect(self._say_state)
        form.locator_edit.textChanged.connect(self._say_state)
        form.url_edit.textEdited.connect(self._url_typed)
        form.kind_combo.currentIndexChanged.connect(self._say_state)
        form.protected_check.toggled.connect(self._say_state)
        form.file_button.clicked.connect(self._choose_file)
        form.no_file_button.clicked.connect(self._drop_file)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def draft(self) -> EvidenceDraft:
        """What stands in the dialog now."""
        form = self._form
        language = form.language_combo.currentData()
        return EvidenceDraft(
            EvidenceKind(form.kind_combo.currentData()),
            form.title_edit.text().strip(),
            form.locator_edit.text().strip(),
            url=form.url_edit.text().strip(),
            contact=form.contact_edit.text().strip(),
            excerpt=form.excerpt_edit.toPlainText().strip(),
            language=Language(language) if language else None,
            file=self._file,
            is_primary=bool(form.first_hand_combo.currentData()),
            is_on_record=bool(form.record_combo.currentData()),
            is_protected=form.protected_check.isChecked(),
        )

    def take_file(self, file: Path) -> None:
        """Keep this file as the proof; an empty title takes its name."""
        self._file = file
        if not self._form.title_edit.text().strip():
            self._form.title_edit.setText(file.stem)
        self._choose_kind(_kind_of(file))
        self._say_state()

    def take_link(self, link: str) -> None:
        """Keep this address as the proof."""
        self._form.url_edit.setText(link)
        self._choose_kind(EvidenceKind.WEB)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or a link may be dropped anywhere on the dialog."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, data: QMimeData) -> None:
        for url in data.urls():
            if url.isLocalFile() and Path(url.toLocalFile()).is_file():
                self.take_file(Path(url.toLocalFile()))
            elif not url.isLocalFile():
                self.take_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _fill(self) -> None:
        form = self._form
        for kind in EvidenceKind:
            form.kind_combo.addItem(words.capital(words.word("evidence", kind.value)), kind)
        self._choose_kind(EvidenceKind.DOCUMENT)
        form.first_hand_combo.addItem(self.tr("First-hand"), 1)
        form.first_hand_combo.addItem(self.tr("Second-hand"), 0)
        form.record_combo.addItem(self.tr("On the record"), 1)
        form.record_combo.addItem(self.tr("Background"), 0)
        form.language_combo.addItem(self.tr("another language, or none"), "")
        for language in Language:
            form.language_combo.addItem(words.language_label(language), language.value)

    def _choose_kind(self, kind: EvidenceKind) -> None:
        self._form.kind_combo.setCurrentIndex(self._form.kind_combo.findData(kind))

    def _say_state(self) -> None:
        form = self._form
        has_title = bool(form.title_edit.text().strip())
        self._add.setEnabled(has_title)
        self._add.setToolTip("" if has_title else self.tr("Give it a title first"))
        form.locator_why_label.setText(
            self.tr("Another person must find the same thing there.")
            if form.locator_edit.text().strip()
            else self.tr(
                "Without it a verdict still blocks the sign-off: another person could not find the same thing."
            )
        )
        is_person = form.kind_combo.currentData() == EvidenceKind.PERSON
        form.contact_label.setVisible(is_person)
        form.contact_edit.setVisible(is_person)
        form.protected_label.setVisible(form.protected_check.isChecked())
        form.file_name_label.setText(self._file.name if self._file else self.tr("none; drop one here"))
        form.no_file_button.setVisible(self._file is not None)

    def _url_typed(self, text: str) -> None:
        if text.strip() and self._form.kind_combo.currentData() == EvidenceKind.DOCUMENT:
            self._choose_kind(EvidenceKind.WEB)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file of the proof"))
        if name:
            self.take_file(Path(name))

    def _drop_file(self) -> None:
        self._file = None
        self._say_state()


def _words_of(claim: Claim) -> str:
    anchor = next(iter(claim.anchors.values()), None)
    return f"“{' '.join(anchor.anchor.exact.split())}”" if anchor else ""


def _kind_of(file: Path) -> EvidenceKind:
    if file.suffix.lower() in _TABLES:
        return EvidenceKind.DATA
    mime = QMimeDatabase().mimeTypeForFile(str(file), QMimeDatabase.MatchMode.MatchExtension).name()
    return EvidenceKind.RECORDING if mime.startswith(_RECORDINGS) else EvidenceKind.DOCUMENT
