# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos dialog: all photos of a story as a grid, in both languages; kept in one act or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from editor_desk.desktop.forms.ui_photos import Ui_Photos
from editor_desk.desktop.photos.drafts import PhotoDraft, PhotosAnswer
from editor_desk.desktop.photos.file_facts import FactsReader, FileFacts
from editor_desk.desktop.photos.grid_model import GridModel
from editor_desk.desktop.picture_files import PATTERNS, picture_files
from editor_desk.desktop.thumbnails import Thumbnail, Thumbnails
from editor_desk.newsroom.stories import Story

_SIZE, _ROUND_THE_WINDOW = QSize(1220, 700), QSize(20, 40)


class PhotosDialog(QDialog):
    """Edits the photos of a story; nothing is kept before it is accepted. ``file_of`` finds a file by its SHA-256.

    ``begun`` is an answer to go on from, where it could not be kept.
    """

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
        self._story = story
        self._file_of = file_of
        self._pictures: dict[Path, QPixmap] = {}
        drafts = begun.photos if begun else tuple(map(PhotoDraft.of, story.photos))
        self._model = GridModel(drafts, story.plan.languages, self._path_of)
        self._model.setParent(self)
        self._thumbnails = Thumbnails(self)
        self._facts = FactsReader(self)
        self._form.grid.show_model(self._model)
        self._connect()
        self._retranslate()
        self._want_pictures()
        self._form.grid.choose(self._row_of(photo_id))
        self._form.grid.setFocus()
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
        self._facts.read.connect(self._facts_read)
        self.finished.connect(self._thumbnails.close)
        self.finished.connect(self._facts.close)
        form.grid.current_changed.connect(self._show_current)
        form.grid.files_pasted.connect(self.add_files)
        form.add_button.clicked.connect(self._choose_new)
        form.choose_button.clicked.connect(self._choose_picture)
        form.fill_button.clicked.connect(form.grid.fill_down)
        form.up_button.clicked.connect(lambda: form.grid.move_row(-1))
        form.down_button.clicked.connect(lambda: form.grid.move_row(1))
        form.remove_button.clicked.connect(form.grid.take_out)
        form.undo_button.clicked.connect(form.grid.undo)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def answer(self) -> PhotosAnswer:
        """What stands in the dialog now."""
        left = {draft.use.id for draft in self._model.drafts if draft.use}
        removed = tuple(use.id for use in self._story.photos if use.id not in left)
        return PhotosAnswer(self._model.drafts, removed)

    def add_files(self, files: Iterable[Path]) -> None:
        """Add pictures at the end; what they say of themselves follows."""
        new = [PhotoDraft(file=file) for file in files]
        if new:
            self._form.grid.choose(self._model.add(new))
            self._want_pictures()
            for draft in new:
                self._want_facts(draft)

    def take_file(self, row: int, file: Path) -> None:
        """Make a picture that of a photo that waits for it, or in place of the one it has."""
        draft = replace(self._model.drafts[row], file=file)
        self._model.put(row, draft)
        self._want_pictures()
        self._want_facts(draft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures may be dropped anywhere on the dialog."""
        if picture_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first picture fills a waiting place it was dropped on; the others are added."""
        files, grid = picture_files(event.mimeData()), self._form.grid
        row = grid.rowAt(grid.viewport().mapFrom(self, event.position().toPoint()).y())
        if files and row >= 0 and self._model.drafts[row].is_to_come:
            self.take_file(row, files[0])
            files = files[1:]
        self.add_files(files)
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retranslate()
            self._show_current()

    def _row_of(self, photo_id: str) -> int:
        for row, draft in enumerate(self._model.drafts):
            if draft.use is not None and draft.use.id == photo_id:
                return row
        return 0

    def _path_of(self, draft: PhotoDraft) -> Path | None:
        if draft.file is not None:
            return draft.file
        return self._file_of(draft.use.asset.file.sha256) if draft.use and draft.use.asset else None

    def _want_pictures(self) -> None:
        for draft in self._model.drafts:
            if path := self._path_of(draft):
                self._thumbnails.want(path)

    def _want_facts(self, draft: PhotoDraft) -> None:
        if draft.file is not None:
            self._facts.want(draft.file)

    def _picture_read(self, thumbnail: Thumbnail) -> None:
        picture = QPixmap.fromImage(thumbnail.image)
        self._pictures[thumbnail.path] = picture
        if not picture.isNull():
            self._model.show_picture(thumbnail.path, picture)
        self._show_picture()

    def _facts_read(self, found: FileFacts) -> None:
        self._model.take_facts(found.path, found.facts)

    def _show_current(self) -> None:
        form, row = self._form, self._form.grid.row
        has_photo = 0 <= row < self._model.rowCount()
        for widget in (form.choose_button, form.remove_button, form.fill_button):
            widget.setEnabled(has_photo)
        form.up_button.setEnabled(has_photo and row > 0)
        form.down_button.setEnabled(has_photo and row < self._model.rowCount() - 1)
        form.undo_button.setEnabled(self._model.can_undo)
        draft = self._model.drafts[row] if has_photo else PhotoDraft()
        form.choose_button.setText(
            self.tr("Choose picture…") if draft.is_to_come else self.tr("Choose another picture…")
        )
        form.file_label.setText(self._about(draft))
        self._show_picture()

    def _about(self, draft: PhotoDraft) -> str:
        """Name, size, day and rights of a picture, as far as they are known."""
        asset = draft.use.asset if draft.use and draft.file is None else None
        said = [draft.name]
        if asset is not None:
            said.append(f"{asset.width} × {asset.height}")
            if asset.taken_at is not None:
                taken = asset.taken_at  # the camera's own clock, of no time zone
                day = QLocale().toString(
                    QDate(taken.year, taken.month, taken.day), QLocale.FormatType.ShortFormat
                )
                said.append(self.tr("taken {day}").format(day=day))
            said.append(asset.rights)
        return " · ".join(filter(None, said))

    def _show_picture(self) -> None:
        label, row = self._form.picture_label, self._form.grid.row
        draft = self._model.drafts[row] if 0 <= row < self._model.rowCount() else None
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

    def _choose_new(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add pictures"), "", self._filter())
        self.add_files(map(Path, names))

    def _choose_picture(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the picture"), "", self._filter())
        if name and self._form.grid.row >= 0:
            self.take_file(self._form.grid.row, Path(name))

    def _filter(self) -> str:
        return self.tr("Pictures ({patterns})").format(patterns=PATTERNS)

    def _retranslate(self) -> None:
        form = self._form
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Keep"))
        form.grid.horizontalHeader().setAccessibleName(self.tr("Names of the columns"))
        form.grid.verticalHeader().setAccessibleName(self.tr("Numbers of the photos"))
        self._model.retell()
        form.fill_button.setToolTip(self.tr("The topmost words chosen into the cells below (Ctrl+D)"))
        form.undo_button.setToolTip(self.tr("Take the last change back (Ctrl+Z)"))
        form.about_label.setText(
            self.tr(
                "Drop pictures here; on a place that waits for one, the first fills it. Ctrl+D fills down, "
                "several lines pasted fill several rows, Alt with the arrows moves a photo."
            )
        )
