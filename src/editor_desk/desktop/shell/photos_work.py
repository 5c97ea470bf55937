# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Photos of the story in hand: pictures added, words written, a picture that was to come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork, Outcome, Step
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story
from editor_desk.store.files import place_of

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.photos import PhotosAnswer
    from editor_desk.workflow.photo_files import TakenIn
    from editor_desk.workflow.work import Changes


class PhotosWork(QObject):
    """Opens the photos dialog and does what was asked for there."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        long_work: LongWork,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._long_work = long_work
        self._notices = notices
        editor.photos_wanted.connect(self.edit)

    def edit(self) -> None:
        """The photos of the story."""
        self.edit_photo("")

    def edit_photo(self, photo_id: str) -> None:
        """The same, beginning with one of them."""
        view = self._story.view
        if view is not None:
            self._ask(view.story, photo_id, None)

    def _ask(self, story: Story, photo_id: str, begun: PhotosAnswer | None) -> None:
        from editor_desk.desktop.photos import PhotosDialog

        answer = PhotosDialog.ask(self._window, story, self._file_of, photo_id, begun)
        if answer is not None:
            self._keep(story, answer)

    def _keep(self, story: Story, answer: PhotosAnswer) -> None:
        """Read the new pictures one by one, then keep everything in one act, or nothing."""
        from editor_desk.desktop.photos import keep_photos, new_files

        files = new_files(answer)

        def kept(outcome: Outcome) -> None:
            problems = [error for _, error in outcome.failed if isinstance(error, KnownProblem)]
            if problems:
                # Nothing of what was written in there may be lost: it opens again as it was left.
                self._notices.tell(lambda: "\n".join(map(say_problem, problems)), is_problem=True)
                self._ask(story, "", answer)
            elif outcome.left:
                self._notices.tell(lambda: self.tr("Stopped, as you asked. The photos are as they were."))
            elif not outcome.failed:
                taken = dict(zip(files, outcome.done, strict=True))
                self._link.act(lambda work: keep_photos(work, story.id, answer, taken))

        steps = [Step(file.name, partial(self._link.ask, partial(_read, file))) for file in files]
        if steps:
            self._long_work.run(lambda: self.tr("Reading the photos"), steps, kept)
        else:
            kept(Outcome())

    def add_files(
        self, files: Sequence[Path], then: Callable[[tuple[PhotoUse, ...]], None] | None = None
    ) -> None:
        """Add pictures behind the others, those that are pictures in one act; ``then`` hears of the new photos."""
        self._add([Step(file.name, partial(self._link.ask, partial(_read, file))) for file in files], then)

    def fill(self, photo_id: str, files: Sequence[Path]) -> None:
        """The first picture for a photo that waits for it, the others behind all."""
        steps = [Step(file.name, partial(self._link.ask, partial(_read, file))) for file in files]
        self._add(steps, None, into=photo_id)

    def add_image(self, image: QImage, then: Callable[[tuple[PhotoUse, ...]], None] | None = None) -> None:
        """Add a picture that is no file (a screenshot in the clipboard), as PNG."""
        self._add([Step("", partial(self._link.ask, partial(_read_image, image)))], then)

    def _add(
        self,
        steps: Sequence[Step],
        then: Callable[[tuple[PhotoUse, ...]], None] | None,
        *,
        into: str = "",
    ) -> None:
        story_id = self._story.id

        def read(outcome: Outcome) -> None:
            problems = [error for _, error in outcome.failed if isinstance(error, KnownProblem)]
            if problems:
                self._notices.tell(lambda: "\n".join(map(say_problem, problems)), is_problem=True)
            if outcome.left:
                self._notices.tell(lambda: self.tr("Stopped, as you asked. The photos are as they were."))
            elif outcome.done:
                self._link.ask(partial(_put_behind, story_id, outcome.done, into), added)

        def added(answer: tuple[Changes, tuple[PhotoUse, ...]]) -> None:
            changes, photos = answer
            self._link.changed.emit(changes)
            if then is not None and story_id == self._story.id:
                then(photos)

        if steps and self._story.view is not None:
            self._long_work.run(lambda: self.tr("Reading the photos"), steps, read)

    def _file_of(self, sha256: str) -> Path:
        return place_of(self._link.path.parent, "photos", sha256)


def _read(file: Path, desk: Desk) -> TakenIn:
    from editor_desk.workflow.photo_files import prepare_photo

    return prepare_photo(desk.work, file)


def _read_image(image: QImage, desk: Desk) -> TakenIn:
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"pasted-{desk.work.now():%Y-%m-%d-%H%M%S}.png"
        image.save(str(file))
        return _read(file, desk)


def _put_behind(
    story_id: str, taken: tuple[TakenIn, ...], into: str, desk: Desk
) -> tuple[Changes, tuple[PhotoUse, ...]]:
    """Put pictures behind the photos of a story, the first into the place that waits for it."""
    from editor_desk.workflow.photos import WantedPhoto, set_photos

    photos = desk.story(story_id).photos
    fills = any(use.id == into for use in photos)
    before = tuple(WantedPhoto(use.id, taken=taken[0] if use.id == into else None) for use in photos)
    rest = tuple(WantedPhoto(taken=each) for each in taken[int(fills) :])
    changes = set_photos(desk.work, story_id, (*before, *rest))
    new = frozenset(changes.photos[len(before) :])
    return changes, tuple(use for use in desk.story(story_id).photos if use.id in new)
