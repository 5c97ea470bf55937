# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photo strip above the texts: shown where there are photos, and what is done there is done at the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.picture_files import PATTERNS
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.photo_pictures import PhotoPictures
from editor_desk.desktop.shell.photos_work import PhotosWork
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import PicturesDropped, SplitEditor
from editor_desk.newsroom.photos import PhotoUse

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from editor_desk.desktop.photo_strip import PhotoStrip
    from editor_desk.workflow.work import Changes, Work


class StripWork(QObject):
    """Makes the strip when a story with photos first comes, and takes back what was done in it, step by step."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        photos: PhotosWork,
        pictures: PhotoPictures,
        notices: Notices,
        commands: Commands,
        settings: Settings,
    ) -> None:
        super().__init__(editor)
        self._link = link
        self._story = story
        self._editor = editor
        self._photos = photos
        self._pictures = pictures
        self._notices = notices
        self._commands = commands
        self._settings = settings
        self._strip: PhotoStrip | None = None
        self._undo: list[Callable[[Work], Changes]] = []
        self._connect()
        self._tell_choice()

    def _connect(self) -> None:
        self._story.shown.connect(self._show)
        self._story.opened.connect(self._forget)
        self._editor.edition_entered.connect(self._entered)
        self._editor.pictures_dropped.connect(self._dropped)
        self._editor.photos.opened.connect(self._photos.edit_photo)
        self._pictures.came.connect(self._editor.photos.picture_came)

    @property
    def strip(self) -> PhotoStrip | None:
        """The strip; None until there was a photo."""
        return self._strip

    def toggle(self) -> None:
        """Show the strip where there are photos, or never."""
        shows = not self._settings.get(remembered.SHOWS_PHOTOS)
        self._settings.put(remembered.SHOWS_PHOTOS, shows)
        if self._strip is not None:
            self._strip.set_may_show(may_show=shows)
        elif shows and self._story.view is not None:
            self._show(self._story.view)
        self._tell_choice()

    def go_to(self) -> None:
        """Give the keyboard to the photos; where there are none, their dialog opens."""
        view = self._story.view
        if view is not None and not view.story.photos:
            self._photos.edit()
            return
        if not self._settings.get(remembered.SHOWS_PHOTOS):
            self.toggle()
        if self._strip is not None:
            self._strip.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_chosen(self) -> None:
        """The photo chosen in the strip, at the caret of the edition in hand."""
        if self._strip is not None and self._strip.view.current_id:
            self._put(self._strip.view.current_id)
        else:
            self._photos.edit()

    def _tell_choice(self) -> None:
        self._commands.check("show_photos", is_on=self._settings.get(remembered.SHOWS_PHOTOS))

    def _entered(self, _language: object) -> None:
        if self._strip is not None and self._story.view is not None:
            self._show(self._story.view)

    def _show(self, view: StoryView) -> None:
        self._editor.photos.show(view.story, self._pictures.picture)
        if self._strip is None:
            if not view.story.photos or not self._settings.get(remembered.SHOWS_PHOTOS):
                return
            self._strip = self._make()
        self._strip.show_photos(
            view.story.photos, view.story.plan.languages, self._story.language, may_edit=bool(view.may_edit)
        )

    def _make(self) -> PhotoStrip:
        from editor_desk.desktop.photo_strip import PhotoStrip

        strip = PhotoStrip(self._pictures.picture)
        self._pictures.came.connect(strip.picture_came)
        self._editor.around.place_above(strip)
        view = strip.view
        view.opened.connect(self._photos.edit_photo)
        view.put_wanted.connect(self._put)
        view.remove_wanted.connect(self._remove)
        view.order_wanted.connect(self._order)
        view.files_came.connect(self._add)
        view.place_filled.connect(self._photos.fill)
        view.image_came.connect(self._add_image)
        view.undo_wanted.connect(self._take_back)
        strip.add_wanted.connect(self._choose)
        return strip

    def _use(self, photo_id: str) -> PhotoUse | None:
        view = self._story.view
        return next((use for use in view.story.photos if use.id == photo_id), None) if view else None

    def _forget(self, _view: object) -> None:
        self._undo.clear()

    # What is done

    def _put(self, photo_id: str) -> None:
        use, language = self._use(photo_id), self._story.language
        if use is not None:
            self._editor.photos.put(language, (use,))
            self._editor.focus_edition(language)

    def _dropped(self, what: PicturesDropped) -> None:
        """Pictures came into a text: they become photos of the story, each a paragraph where it was dropped."""
        place = self._editor.photos.keep_place(what.language, what.offset)

        def put(photos: tuple[PhotoUse, ...]) -> None:
            self._editor.photos.put(what.language, photos, place)

        use = self._use(self._strip.view.current_id) if self._strip is not None else None
        if what.is_of_strip:
            put((use,) if use is not None else ())
        elif what.image is not None:
            self._photos.add_image(what.image, put)
        else:
            self._photos.add_files(what.paths, put)

    def _remove(self, photo_id: str) -> None:
        use, story_id = self._use(photo_id), self._story.id
        if use is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.photos import remove_photo

            return remove_photo(work, story_id, photo_id)

        def bring_back(work: Work) -> Changes:
            from editor_desk.workflow.photos import bring_back_photo

            return bring_back_photo(work, story_id, use)

        def done(_changes: Changes) -> None:
            self._notices.tell(
                lambda: self.tr("A photo was taken out of the story. Its file stays with the desk."),
                partial(self._undo_this, bring_back),
                way_name=lambda: self.tr("Bring it back"),
            )

        self._undo.append(bring_back)
        self._link.act(act, done)

    def _order(self, ids: tuple[str, ...]) -> None:
        view, story_id = self._story.view, self._story.id
        if view is None:
            return
        before = tuple(use.id for use in view.story.photos)

        def order(wanted: tuple[str, ...], work: Work) -> Changes:
            from editor_desk.workflow.photos import order_photos

            return order_photos(work, story_id, wanted)

        self._undo.append(partial(order, before))
        self._link.act(partial(order, ids))

    def _take_back(self) -> None:
        if self._undo:
            self._link.act(self._undo.pop())

    def _undo_this(self, act: Callable[[Work], Changes]) -> None:
        """The button of a message: that very act, whatever was done since; once."""
        if act in self._undo:
            self._undo.remove(act)
            self._link.act(act)

    def _add(self, files: tuple[Path, ...]) -> None:
        self._photos.add_files(files)

    def _add_image(self, image: QImage) -> None:
        self._photos.add_image(image)

    def _choose(self) -> None:
        from pathlib import Path

        title, kind = self.tr("Add pictures"), self.tr("Pictures ({patterns})").format(patterns=PATTERNS)
        names, _ = QFileDialog.getOpenFileNames(
            self._editor.window(), title, self._settings.get(remembered.LAST_FOLDER), kind
        )
        if names:
            self._photos.add_files([Path(name) for name in names])
