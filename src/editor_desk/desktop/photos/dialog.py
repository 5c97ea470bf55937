# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos dialog: pictures in their order, and for each the words in both languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QListView, QPlainTextEdit, QWidget

from editor_desk.desktop.forms.ui_photos import Ui_Photos
from editor_desk.desktop.photos.drafts import PhotoDraft, PhotosAnswer
from editor_desk.desktop.photos.model import PhotosModel
from editor_desk.desktop.thumbnails import Thumbnail, Thumbnails
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story

_ICON = 64
_PICTURES = "*.jpg *.jpeg *.png *.webp *.gif"
_SUFFIXES = frozenset(pattern[1:] for pattern in _PICTURES.split())
_SIZE, _ROUND_THE_WINDOW = QSize(940, 640), QSize(20, 40)


class PhotosDialog(QDialog):
    """Edits the photos of a story; nothing is kept before it is accepted. ``file_of`` finds a file by its SHA-256."""

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        file_of: Callable[[str], Path],
        photo_id: str = "",
        begun: PhotosAnswer | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = Ui_Photos()
        self._form.setupUi(self)
        self._file_of = file_of
        self._removed: list[str] = list(begun.removed) if begun else []
        self._pictures: dict[Path, QPixmap] = {}
        self._is_showing = False
        self._model = PhotosModel(
            begun.photos if begun else [PhotoDraft.of(use) for use in story.photos], self._path_of
        )
        self._model.setParent(self)
        self._thumbnails = Thumbnails(self)
        self._form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        self._form.about_label.setText(
            self.tr("Drop a picture on a place that waits for one, or anywhere else to add it.")
        )
        self._dress_list()
        self._connect()
        for draft in self._model.drafts:
            self._want_picture(draft)
        self._choose(self._row_of(photo_id))
        self._show_current()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _ROUND_THE_WINDOW))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        story: Story,
        file_of: Callable[[str], Path],
        photo_id: str = "",
        begun: PhotosAnswer | None = None,
    ) -> PhotosAnswer | None:
        """The photos as they should be; None when it was left. ``photo_id`` is the one to begin with."""
        dialog = cls(parent, story, file_of, photo_id, begun)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer()
        dialog.deleteLater()
        return answer if accepted else None

    def _connect(self) -> None:
        form = self._form
        self._thumbnails.loaded.connect(self._picture_read)
        self.finished.connect(self._thumbnails.close)
        form.photos_view.selectionModel().currentChanged.connect(self._show_current)
        for edit in self._texts():
            edit.textChanged.connect(self._write_back)
        form.credit_edit.textChanged.connect(self._write_back)
        form.add_button.clicked.connect(self._choose_new)
        form.choose_button.clicked.connect(self._choose_picture)
        form.remove_button.clicked.connect(self._remove)
        form.up_button.clicked.connect(self._move_up)
        form.down_button.clicked.connect(self._move_down)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def answer(self) -> PhotosAnswer:
        """What stands in the dialog now."""
        return PhotosAnswer(self._model.drafts, tuple(self._removed))

    def add_file(self, file: Path) -> None:
        """Add a picture at the end."""
        draft = PhotoDraft(file=file)
        self._choose(self._model.add(draft))
        self._want_picture(draft)

    def take_file(self, file: Path) -> None:
        """Make a picture that of the chosen place."""
        row = self._row()
        if row >= 0:
            draft = replace(self._model.drafts[row], file=file)
            self._model.put(row, draft)
            self._want_picture(draft)
            self._show_current()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped anywhere on the dialog."""
        if any(Path(url.toLocalFile()).suffix.lower() in _SUFFIXES for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture fills the waiting place it was dropped on, or the chosen one that waits; others are added."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        view = self._form.photos_view
        index = view.indexAt(view.viewport().mapFrom(self, event.position().toPoint()))
        if index.isValid():
            self._choose(index.row())
        for file in files:
            if file.suffix.lower() not in _SUFFIXES:
                continue
            row = self._row()
            if row >= 0 and self._model.drafts[row].is_to_come:
                self.take_file(file)
            else:
                self.add_file(file)
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The large picture keeps its shape."""
        super().resizeEvent(event)
        self._show_picture()

    def _dress_list(self) -> None:
        view = self._form.photos_view
        view.setModel(self._model)
        view.setIconSize(QSize(_ICON, _ICON))
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setSpacing(2)

    def _texts(self) -> tuple[QPlainTextEdit, ...]:
        form = self._form
        return form.cutline_en_edit, form.cutline_es_edit, form.alt_en_edit, form.alt_es_edit

    def _row(self) -> int:
        return self._form.photos_view.currentIndex().row()

    def _row_of(self, photo_id: str) -> int:
        for row, draft in enumerate(self._model.drafts):
            if draft.use is not None and draft.use.id == photo_id:
                return row
        return 0

    def _choose(self, row: int) -> None:
        if 0 <= row < self._model.rowCount():
            self._form.photos_view.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _path_of(self, draft: PhotoDraft) -> Path | None:
        if draft.file is not None:
            return draft.file
        return self._file_of(draft.use.asset.file.sha256) if draft.use and draft.use.asset else None

    def _want_picture(self, draft: PhotoDraft) -> None:
        path = self._path_of(draft)
        if path is not None:
            self._thumbnails.want(path)

    def _picture_read(self, thumbnail: Thumbnail) -> None:
        picture = QPixmap.fromImage(thumbnail.image)
        self._pictures[thumbnail.path] = picture
        if not picture.isNull():
            self._model.show_picture(thumbnail.path, picture)
        self._show_picture()

    def _show_current(self) -> None:
        form, row = self._form, self._row()
        has_photo = row >= 0
        for widget in (form.words_box, form.choose_button, form.remove_button):
            widget.setEnabled(has_photo)
        form.up_button.setEnabled(row > 0)
        form.down_button.setEnabled(0 <= row < self._model.rowCount() - 1)
        draft = self._model.drafts[row] if has_photo else PhotoDraft()
        self._is_showing = True
        form.cutline_en_edit.setPlainText(draft.cutline.get(Language.EN, ""))
        form.cutline_es_edit.setPlainText(draft.cutline.get(Language.ES, ""))
        form.alt_en_edit.setPlainText(draft.alt.get(Language.EN, ""))
        form.alt_es_edit.setPlainText(draft.alt.get(Language.ES, ""))
        form.credit_edit.setText(draft.credit)
        self._is_showing = False
        form.choose_button.setText(
            self.tr("Choose picture…") if draft.is_to_come else self.tr("Choose another picture…")
        )
        form.file_label.setText(draft.name)
        self._show_picture()

    def _show_picture(self) -> None:
        label, row = self._form.picture_label, self._row()
        draft = self._model.drafts[row] if row >= 0 else None
        path = self._path_of(draft) if draft else None
        picture = self._pictures.get(path) if path else None
        if picture is not None and not picture.isNull():
            label.setPixmap(
                picture.scaled(
                    label.size(),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            return
        if draft is None:
            label.setText(self.tr("There is no photo yet."))
        elif draft.is_to_come:
            label.setText(self.tr("Picture to come. Choose it, or drop it here."))
        elif picture is None:
            label.setText(self.tr("Reading the picture…"))
        else:
            label.setText(self.tr("“{name}” cannot be read as a picture.").format(name=draft.name))

    def _write_back(self) -> None:
        form, row = self._form, self._row()
        if self._is_showing or row < 0:
            return
        draft = replace(
            self._model.drafts[row],
            cutline={
                Language.EN: form.cutline_en_edit.toPlainText().strip(),
                Language.ES: form.cutline_es_edit.toPlainText().strip(),
            },
            alt={
                Language.EN: form.alt_en_edit.toPlainText().strip(),
                Language.ES: form.alt_es_edit.toPlainText().strip(),
            },
            credit=form.credit_edit.text().strip(),
        )
        self._model.put(row, draft)

    def _choose_new(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add pictures"), "", self._filter())
        for name in names:
            self.add_file(Path(name))

    def _choose_picture(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the picture"), "", self._filter())
        if name:
            self.take_file(Path(name))

    def _filter(self) -> str:
        return self.tr("Pictures ({patterns})").format(patterns=_PICTURES)

    def _remove(self) -> None:
        row = self._row()
        if row >= 0:
            draft = self._model.take(row)
            if draft.use is not None:
                self._removed.append(draft.use.id)
            self._choose(min(row, self._model.rowCount() - 1))
            self._show_current()

    def _move_up(self) -> None:
        self._choose(self._model.move(self._row(), -1))
        self._show_current()

    def _move_down(self) -> None:
        self._choose(self._model.move(self._row(), 1))
        self._show_current()
