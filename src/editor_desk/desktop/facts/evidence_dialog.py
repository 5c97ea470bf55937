# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A proof for a fact: what it is, where in it to look, and whether its source needs protection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.facts.offered_proof import OfferedProof, kind_of_file, may_hold_proof, offered_proofs
from editor_desk.desktop.forms.ui_evidence import Ui_AddEvidence
from editor_desk.newsroom.claims import Claim, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.facts import EvidenceDraft


class EvidenceDialog(QDialog):
    """Asks for one proof; a file, a link or a passage can be dropped on it.

    ``place`` is which of how many it is, where several were dropped at once.
    """

    def __init__(
        self,
        parent: QWidget | None,
        claim: Claim,
        offered: OfferedProof | None = None,
        place: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__(parent)
        self._form = Ui_AddEvidence()
        self._form.setupUi(self)
        self._file: Path | None = None
        self._add = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._add.setText(self.tr("Add source"))
        self._form.fact_label.setText(_words_of(claim))
        self._fill()
        self._connect()
        if place[1] > 1:
            said = self.tr("Add a source ({number} of {count})")
            self.setWindowTitle(said.format(number=place[0], count=place[1]))
        if offered is not None:
            self.take(offered)
        self._say_state()
        has_title = bool(self._form.title_edit.text())
        (self._form.locator_edit if has_title else self._form.title_edit).setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        claim: Claim,
        offered: OfferedProof | None = None,
        place: tuple[int, int] = (1, 1),
    ) -> EvidenceDraft | None:
        """A proof for this fact; None when it was left."""
        dialog = cls(parent, claim, offered, place)
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

    def take(self, offered: OfferedProof) -> None:
        """Fill in what a proof says of itself; what somebody typed already stays."""
        form = self._form
        if offered.title and not form.title_edit.text().strip():
            form.title_edit.setText(offered.title)
        if offered.url:
            form.url_edit.setText(offered.url)
        if offered.contact:
            form.contact_edit.setText(offered.contact)
        if offered.excerpt and not form.excerpt_edit.toPlainText().strip():
            form.excerpt_edit.setPlainText(offered.excerpt)
        if offered.file is not None:
            self._file = offered.file
        if offered.excerpt == "":
            self._choose_kind(offered.kind)
        self._say_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A proof may be dropped anywhere on the dialog."""
        if may_hold_proof(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, data: QMimeData) -> None:
        for offered in offered_proofs(data, self.tr("Picture from the clipboard")):
            self.take(offered)

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
            file = Path(name)
            self.take(OfferedProof(kind_of_file(file), title=file.stem, file=file))

    def _drop_file(self) -> None:
        self._file = None
        self._say_state()


def _words_of(claim: Claim) -> str:
    anchor = next(iter(claim.anchors.values()), None)
    return f"“{' '.join(anchor.anchor.exact.split())}”" if anchor else ""
