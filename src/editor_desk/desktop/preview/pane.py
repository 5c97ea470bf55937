# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The preview pane: whose edition it shows, the page, and the way from a block to its place in the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.preview.page_view import PageView
from editor_desk.desktop.words import language_name
from editor_desk.newsroom.languages import Language
from editor_desk.publishing.preview import PreviewPage, Shown

_NARROWEST = 220


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """A place in an edition: an offset of its body, in code points of the source, or one of its fields."""

    language: Language
    field: str
    offset: int = 0


class PreviewPane(QWidget):
    """Shows a ``PreviewPage``. ``picture`` answers a photo by the hash of its file; null while it is read."""

    place_chosen = Signal(object)
    """A ``SourcePlace``: somebody clicked the page."""
    close_wanted = Signal()
    pictures_wanted = Signal(object)
    """The hashes of the photos of the page."""

    def __init__(self, picture: Callable[[str], QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._page: PreviewPage | None = None
        self._caret: SourcePlace | None = None
        self._title = QLabel()
        self._title.setProperty("strong", True)
        self._about = QLabel()
        self._about.setProperty("quiet", True)
        self._close = QPushButton("✕")
        self._close.setFlat(True)
        self.view = PageView(self._image)
        self.setProperty("pane", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_LARGE, 4, theme.SPACE_SMALL, 4)
        head.setSpacing(theme.SPACE)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.view.block_chosen.connect(self._chosen)
        self._close.clicked.connect(self.close_wanted)

    @property
    def page(self) -> PreviewPage | None:
        """The page shown."""
        return self._page

    def show_page(self, page: PreviewPage) -> None:
        """Show a page; of the same edition only what changed is written anew, and the place stays."""
        is_other = self._page is None or (page.story_id, page.language) != (
            self._page.story_id,
            self._page.language,
        )
        if is_other:
            self.view.clear_page()
        self._page = page
        self.view.show_blocks(page.blocks, page.photos)
        self.pictures_wanted.emit(frozenset(photo.sha256 for photo in page.photos.values()))
        if is_other:
            self._retranslate()
        self._light(follows=is_other)

    def show_caret(self, place: SourcePlace) -> None:
        """Light the block in which somebody writes."""
        self._caret = place
        self._light(follows=True)

    def picture_came(self, sha256: str) -> None:
        """A photo was read."""
        for address, photo in self._photos().items():
            if photo.sha256 == sha256:
                self.view.picture_came(address)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _photos(self) -> Mapping[str, Shown]:
        return self._page.photos if self._page else {}

    def _image(self, address: str) -> QImage:
        photo = self._page.photos.get(address) if self._page else None
        return self._picture(photo.sha256) if photo else QImage()

    def _light(self, *, follows: bool) -> None:
        page, caret = self._page, self._caret
        if page is None or caret is None or caret.language is not page.language:
            return
        self.view.light(page.block_at(caret.field, caret.offset), follows=follows)

    def _chosen(self, block: int, letter: int) -> None:
        page = self._page
        if page is None or block >= len(page.anchors):
            return
        anchor = page.anchors[block]
        if anchor is None:
            return
        offset = page.source_at(block, letter)
        self.place_chosen.emit(SourcePlace(page.language, anchor.field, offset or 0))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Preview"))
        name = language_name(self._page.language) if self._page else ""
        self._about.setText(name)
        self._about.setToolTip(self.tr("As readers will see it. Click a paragraph to go to its place."))
        self._close.setToolTip(self.tr("Put the preview away"))
        self._close.setAccessibleName(self.tr("Put the preview away"))
        self.setAccessibleName(self.tr("Preview"))
        said = self.tr("Preview, %1").replace("%1", name) if name else self.tr("Preview")
        self.view.setAccessibleName(said)
