# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The preview beside the text: when it is set anew, where it stands, how it and the caret find each other."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.panes import Panes
from editor_desk.desktop.shell.photo_pictures import PhotoPictures
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import CaretPlace, SplitEditor
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.preview import PreviewPane, SourcePlace
    from editor_desk.publishing.preview import PreviewPage

REST_MS = 250
"""How long nobody types before the page is set anew."""


class PreviewWork(QObject):
    """Sets the edition in hand on the worker thread and shows it; a page whose text moved on is dropped."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        panes: Panes,
        commands: Commands,
        pictures: PhotoPictures,
        settings: Settings,
    ) -> None:
        super().__init__(editor)
        self._link = link
        self._story = story
        self._editor = editor
        self._panes = panes
        self._commands = commands
        self._pictures = pictures
        self._settings = settings
        self._pane: PreviewPane | None = None
        self._is_stopped = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        if settings.get(remembered.SHOWS_PREVIEW):
            self._show()
        self._tell_choices()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._set)
        self._story.shown.connect(self._set)
        self._editor.edition_entered.connect(self._entered)
        self._editor.caret.edited.connect(self._edited)
        self._editor.caret.moved.connect(self._caret_moved)
        self._panes.counterpart_wanted.connect(self._go_third)

    @property
    def pane(self) -> PreviewPane | None:
        """The pane; None until it is first wanted."""
        return self._pane

    @property
    def is_on(self) -> bool:
        """Whether the preview is to be seen."""
        return self._pane is not None and not self._pane.isHidden()

    @property
    def is_third(self) -> bool:
        """Whether it stands beside both editions when it is there."""
        return self._settings.get(remembered.PREVIEW_IS_THIRD)

    def toggle(self) -> None:
        """F9."""
        if self.is_on:
            self._put_away()
        else:
            self._show()
        self._settings.put(remembered.SHOWS_PREVIEW, self.is_on)
        self._tell_choices()

    def toggle_third(self) -> None:
        """Shift+F9: beside both editions, or in the place of the one not in hand."""
        self._settings.put(remembered.PREVIEW_IS_THIRD, not self.is_third)
        if self.is_on:
            self._panes.cover_counterpart(is_covered=not self.is_third)
            self._editor.around.share_room()
        else:
            self.toggle()
        self._tell_choices()

    def stop(self) -> None:
        """Set no more: the desk is closing."""
        self._rest.stop()
        self._is_stopped = True

    def _show(self) -> None:
        from editor_desk.desktop.preview import PreviewPane

        if self._pane is None:
            self._pane = PreviewPane(self._pictures.picture)
            self._pane.place_chosen.connect(self._go_to)
            self._pane.close_wanted.connect(self.toggle)
            self._pane.pictures_wanted.connect(self._pictures.want)
            self._pictures.came.connect(self._pane.picture_came)
            self._pane.view.set_zoom(self._editor.zoom)
            self._editor.zoomed.connect(self._pane.view.set_zoom)
            self._editor.around.place_beside(self._pane)
        self._pane.show()
        self._editor.caret.is_wanted = True
        self._panes.cover_counterpart(is_covered=not self.is_third)
        self._editor.around.share_room()
        self._set()

    def _put_away(self) -> None:
        if self._pane is not None:
            had_keyboard = self._pane.view.hasFocus()
            self._pane.hide()
            self._editor.caret.is_wanted = False
            self._panes.cover_counterpart(is_covered=False)
            if had_keyboard:
                self._panes.go_to_editor()

    def _go_third(self) -> None:
        self._settings.put(remembered.PREVIEW_IS_THIRD, True)
        self._panes.cover_counterpart(is_covered=False)
        self._editor.around.share_room()
        self._tell_choices()

    def _tell_choices(self) -> None:
        self._commands.check("preview", is_on=self.is_on)
        self._commands.check("preview_third", is_on=self.is_third)

    # The page

    def _edited(self, language: Language) -> None:
        if language is self._editor.focused_language():
            self._rest.start()

    def _entered(self, _language: Language) -> None:
        if self.is_on:
            if not self.is_third:
                self._panes.cover_counterpart(is_covered=True)
            self._set()

    def _set(self, _why: object = None) -> None:
        view = self._story.view
        if not self.is_on or view is None or self._is_stopped:
            return
        language = self._editor.focused_language()
        edition = self._editor.caret.edition(language)
        if edition is None or edition.id != view.story.edition(language).id:
            return
        story, version = view.story.with_edition(edition), self._editor.caret.version(language)
        ruleset = view.ruleset
        self._rest.stop()

        def set_page() -> PreviewPage:
            from editor_desk.publishing.preview import preview
            from editor_desk.workflow.standing import label_of

            return preview(story, language, label_of(story, language, ruleset), datetime.now(UTC))

        self._link.read_latest("preview", set_page, lambda page: self._shown(page, version))

    def _shown(self, page: PreviewPage, version: int) -> None:
        language = self._editor.focused_language()
        has_moved_on = (
            page.language is not language
            or page.story_id != self._story.id
            or version != self._editor.caret.version(language)
        )
        if self._pane is not None and self.is_on and not has_moved_on:
            self._pane.show_page(page)
            self._caret_moved(self._editor.caret.place(language))

    # The caret

    def _caret_moved(self, place: CaretPlace) -> None:
        from editor_desk.desktop.preview import SourcePlace

        if self._pane is not None and self.is_on:
            self._pane.show_caret(SourcePlace(place.language, place.field, place.offset))

    def _go_to(self, place: SourcePlace) -> None:
        self._editor.go_to(place.language, place.field, place.offset)
