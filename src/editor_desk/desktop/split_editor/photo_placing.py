# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos in the texts: shown there, and put there, at the caret or at a place kept while they were read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextDocument

from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.desktop.split_editor.payloads import PicturesDropped
from editor_desk.desktop.split_editor.photo_layer import Brought, StoryPhotos
from editor_desk.desktop.split_editor.photo_paragraph import photo_markup
from editor_desk.desktop.split_editor.source_document import SourceDocument
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.stories import Story


class PhotoPlacing(QObject):
    """Puts photos of the story into either body, and shows those that are there."""

    opened = Signal(str)
    """The id of a photo somebody wants to see, from a text."""

    dropped = Signal(object)
    """A ``PicturesDropped``."""

    def __init__(self, columns: Mapping[Language, EditionColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        for language, column in columns.items():
            column.body.photos.opened.connect(self.opened)
            column.body.photos.brought.connect(partial(self._brought, language))

    def show(self, story: Story, picture: Callable[[str], QImage]) -> None:
        """Show the photos of this story in the texts; ``picture`` answers one by the hash of its file."""
        photos = {use.id: use for use in story.photos}
        for language, column in self._columns.items():
            column.body.photos.show(StoryPhotos(photos, language, story.plan.languages), picture)

    def picture_came(self, _sha256: str) -> None:
        """A photo was read: whatever shows photos paints again."""
        for column in self._columns.values():
            column.body.viewport().update()

    def keep_place(self, language: Language, offset: int) -> KeptPlace:
        """A place in a body, to be found again after what is typed meanwhile."""
        body = self._columns[language].body
        return KeptPlace(body.source, body.document(), offset)

    def put(self, language: Language, photos: Iterable[PhotoUse], place: KeptPlace | None = None) -> None:
        """Put photos into a body, each as a paragraph, at a kept place or at the caret; one undo step."""
        markups = [photo_markup(use.id, use.alt.get(language, "")) for use in photos]
        self._columns[language].put_photos(place.offset if place else None, markups)

    def _brought(self, language: Language, what: Brought) -> None:
        offset = self._columns[language].body.source.offset(what.position)
        self.dropped.emit(PicturesDropped(what.paths, language, offset, what.image, what.is_of_strip))


class KeptPlace:
    """A place in a body that stays where it is while words are typed around it."""

    def __init__(self, source: SourceDocument, document: QTextDocument, offset: int) -> None:
        self._source = source
        self._cursor = QTextCursor(document)
        self._cursor.setPosition(source.position(offset))

    @property
    def offset(self) -> int:
        """Where it is now."""
        return self._source.offset(self._cursor.position())
