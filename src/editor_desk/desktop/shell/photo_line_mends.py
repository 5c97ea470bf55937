# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A difference mended in a line of a photo: written where the line still reads as it was compared, with the way back."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.words import language_label, say
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoPart

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work

_LONGEST = 90
"""Characters of the line that are said."""
_PARTS = {"cutline": PhotoPart.CUTLINE, "alt": PhotoPart.ALT}


def is_photo_line(field: str) -> bool:
    """Whether a compared field is a cutline or an alternative text."""
    part, _, which = field.partition(":")
    return bool(which) and part in _PARTS


class PhotoLineMends(QObject):
    """Writes such lines, and takes them back."""

    def __init__(self, link: DeskLink, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._notices = notices

    def put(self, story_id: str, field: str, language: Language, was: str, now: str) -> None:
        """Put a line in the place of what stood there, and say so with the way back."""
        part, _, which = field.partition(":")

        def act(work: Work) -> Changes:
            from editor_desk.workflow.photos import set_photo_line

            return set_photo_line(work, story_id, which, _PARTS[part], language, was, now)

        def undo(work: Work) -> Changes:
            from editor_desk.workflow.photos import set_photo_line

            return set_photo_line(work, story_id, which, _PARTS[part], language, now, was)

        def done(changes: Changes) -> None:
            self._notices.tell(
                lambda: "\n".join((self._said(part, language, now), *map(say, changes.messages))),
                lambda: self._link.act(undo, lambda _changes: self._notices.tell(self._undone)),
                way_name=lambda: self.tr("Undo"),
            )

        self._link.act(act, done)

    def _said(self, part: str, language: Language, text: str) -> str:
        line = self.tr("Cutline, {language}: “{text}”")
        if _PARTS[part] is PhotoPart.ALT:
            line = self.tr("Alternative text, {language}: “{text}”")
        return line.format(language=language_label(language), text=shorten(text, _LONGEST, placeholder="…"))

    def _undone(self) -> str:
        return self.tr("The line of the photo is as it was.")
