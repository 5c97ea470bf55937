# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Shows every change that "replace all" would make, before it is made; single ones can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QHeaderView, QWidget

from editor_desk.desktop.finding.hits import Hit
from editor_desk.desktop.finding.preview_delegate import ChangeDelegate
from editor_desk.desktop.finding.preview_model import AFTER, BEFORE, WHERE, Change, ChangesModel
from editor_desk.desktop.forms.ui_replace_preview import Ui_ReplacePreview

_SIZE, _ROUND_THE_WINDOW = QSize(1000, 600), QSize(20, 40)
_WHERE_WIDTH = 190


class ReplacePreview(QDialog):
    """Nothing is replaced before this was accepted. ``notes`` are said below: what can only be read, and why."""

    def __init__(self, parent: QWidget | None, changes: Sequence[Change], notes: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._form = Ui_ReplacePreview()
        self._form.setupUi(self)
        self._changes = tuple(changes)
        self._notes = tuple(notes)
        self.model = ChangesModel(changes)
        self.model.setParent(self)
        self._do = self._form.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._dress_table()
        self._connect()
        self._say()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls, parent: QWidget | None, changes: Sequence[Change], notes: Sequence[str] = ()
    ) -> tuple[Hit, ...] | None:
        """The hits to be replaced; None when it was left."""
        dialog = cls(parent, changes, notes)
        ticked = dialog.model.ticked if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return ticked

    def _dress_table(self) -> None:
        view = self._form.rows_view
        view.setModel(self.model)
        delegate = ChangeDelegate(view)
        view.setItemDelegateForColumn(BEFORE, delegate)
        view.setItemDelegateForColumn(AFTER, delegate)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(WHERE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(WHERE, _WHERE_WIDTH)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for part in (*view.findChildren(QHeaderView), *view.findChildren(QAbstractButton)):
            part.setAccessibleName(view.accessibleName())  # Qt's own: the headers and the corner between them
        if self._changes:
            view.setCurrentIndex(self.model.index(0, WHERE))

    def _connect(self) -> None:
        form = self._form
        self.model.ticks_changed.connect(self._say)
        form.all_button.clicked.connect(lambda: self.model.tick_all(is_on=True))
        form.none_button.clicked.connect(lambda: self.model.tick_all(is_on=False))
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Every row as high as its words, once the columns have their widths."""
        if layout := self.layout():
            layout.activate()
        self._form.rows_view.resizeRowsToContents()

    def _say(self) -> None:
        ticked, form = len(self.model.ticked), self._form
        form.head_label.setText(self.tr("%n change(s) found; those ticked are made.", "", len(self._changes)))
        notes = list(self._notes)
        quoted = sum(change.hit.is_quoted for change in self._changes)
        if quoted:
            notes.append(
                self.tr(
                    "%n of them stand(s) in a quotation and was left out: these are somebody's words. "
                    "Tick it if they were written down wrong.",
                    "",
                    quoted,
                )
            )
        form.note_label.setText("\n".join(notes))
        form.note_label.setVisible(bool(notes))
        self._do.setText(self.tr("Replace %n", "", ticked))
        self._do.setEnabled(ticked > 0)
