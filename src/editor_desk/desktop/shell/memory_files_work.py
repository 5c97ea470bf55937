# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Translation memory files at the window: taken in, written, forgotten; said on the page, else in the message bar.

A long file comes in, and goes, by many short acts, so that what is typed meanwhile is saved between two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor_desk.desktop.jobs import JobsClosed
from editor_desk.desktop.progress import Progress
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.long_work import LongWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.preferences.memory_files import MemoryFile
    from editor_desk.desktop.preferences.translation_page import TranslationPage
    from editor_desk.workflow.work import Changes, Work

Steps = Generator[Any, bool | None, "Changes"]


class MemoryFilesWork(QObject):
    """One file at a time. ``is_busy`` while one comes in, goes, or is written."""

    def __init__(
        self, window: QWidget, link: DeskLink, questions: Questions, notices: Notices, long_work: LongWork
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._questions = questions
        self._notices = notices
        self._long_work = long_work
        self._page: TranslationPage | None = None
        self._progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is in hand."""
        return self._progress is not None

    def serve(self, page: TranslationPage) -> None:
        """Fill the page of the preferences while it is open."""
        self._page = page
        page.import_wanted.connect(self.choose)
        page.export_wanted.connect(self.export)
        page.file_given.connect(self.take_in)
        page.forget_wanted.connect(self._ask_to_forget)
        page.words_wanted.connect(self._look)
        if self._progress is not None:
            self._show_progress(self._progress)
        self._look()

    # What menus and the page ask for

    def choose(self) -> None:
        """Import translation memory…: which file, and take it in."""
        if not self.is_busy:
            path = self._questions.memory_to_import(self._parent(), "")
            if path is not None:
                self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Take a TMX file in, with a way to stop it; stopped, nothing of it stays."""
        if self.is_busy:
            return
        progress = self._begin(lambda: self.tr("Taking in {name}").format(name=path.name))

        def begin(work: Work) -> Steps:
            from editor_desk.intake.tmx import read_tmx
            from editor_desk.workflow.memory_files import taking_in

            return taking_in(work, path, read_tmx(path, progress.watch))

        def done(changes: Changes) -> None:
            count = int(str(changes.messages[0].params["count"]))
            said = [
                self.tr("%n sentence(s) came in from {name}.", "", count).format(name=path.name),
                *map(say, changes.messages[1:]),
            ]
            self._say("\n".join(said))

        def failed(error: Exception) -> None:
            if isinstance(error, Stopped):
                self._say(self.tr("Stopped: nothing of {name} was taken in.").format(name=path.name))
            else:
                self._refuse(error)

        self._run(progress, begin, done, failed)

    def export(self) -> None:
        """Export translation memory…: everything that is remembered, into a TMX file."""
        if self.is_busy:
            return
        title = self.tr("Write the translation memory to a file")
        path = self._questions.file_to_write(self._parent(), title, Path(self.tr("translation-memory.tmx")))
        if path is None:
            return
        progress = self._begin(lambda: self.tr("Writing {name}").format(name=path.name))

        def write(desk: Desk) -> Changes:
            from editor_desk.workflow.memory_files import export_tmx

            return export_tmx(desk.work, path, progress.watch)

        def written(changes: Changes) -> None:
            self._end()
            self._say("\n".join(map(say, changes.messages)))

        def not_written(error: Exception) -> None:
            self._end()
            if isinstance(error, Stopped):
                self._say(self.tr("Stopped: {name} was not written.").format(name=path.name))
            else:
                self._refuse(error)

        self._link.ask(write, written, not_written)

    def _ask_to_forget(self, file: MemoryFile) -> None:
        if self.is_busy or not self._questions.may(
            self._parent(),
            self.tr("Forget this file"),
            self.tr("Take out all %n sentence(s) that came from {name}?", "", file.sentences).format(
                name=file.name
            ),
            self.tr("Forget the file"),
        ):
            return

        def begin(work: Work) -> Steps:
            from editor_desk.workflow.memory_files import forgetting

            return forgetting(work, file.id)

        def done(changes: Changes) -> None:
            self._say("\n".join(map(say, changes.messages)))

        progress = self._begin(lambda: self.tr("Taking out {name}").format(name=file.name))
        self._run(progress, begin, done, self._refuse, may_stop=False)

    # One file, step by step

    def _run(
        self,
        progress: Progress,
        begin: Callable[[Work], Steps],
        done: Callable[[Changes], None],
        failed: Callable[[Exception], None],
        *,
        may_stop: bool = True,
    ) -> None:
        """Do it step by step; each is a job of its own in the store's line."""
        steps: list[Steps] = []

        def first(work: Work) -> Changes:
            from editor_desk.workflow.work import Changes

            steps.append(begin(work))
            return Changes()

        def next_step(is_to_stop: bool, _desk: Desk) -> tuple[Any, Changes | None]:
            try:
                return steps[0].send(True if is_to_stop and is_begun[0] else None), None
            except StopIteration as end:
                return None, end.value

        is_begun = [False]

        def go_on(_changes: object = None) -> None:
            is_to_stop = may_stop and progress.is_to_stop
            try:
                self._link.ask(partial(next_step, is_to_stop), came, broke)
            except JobsClosed:
                self._end()

        def came(answer: tuple[Any, Changes | None]) -> None:
            is_begun[0] = True
            where, changes = answer
            if changes is None:
                if may_stop:
                    progress.tell(*where)
                go_on()
            else:
                self._end()
                done(changes)

        def broke(error: Exception) -> None:
            self._end()
            failed(error)

        self._link.act(first, go_on, broke)

    def _begin(self, title: Callable[[], str]) -> Progress:
        self._progress = self._long_work.begin(title)
        self._say("")
        self._show_progress(self._progress)
        return self._progress

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.end()
            self._progress = None
        page = self._shown()
        if page is not None:
            page.show_busy(is_busy=False)
        self._look()

    def _show_progress(self, progress: Progress) -> None:
        from editor_desk.desktop.shell.progress_strip import ProgressStrip

        page = self._shown()
        if page is not None:
            strip = ProgressStrip(page)
            page.place_progress(strip)
            strip.show_work(progress)
            progress.ended.connect(strip.clear)
            progress.ended.connect(strip.deleteLater)
            page.show_busy(is_busy=True)

    # What is said and shown

    def _shown(self) -> TranslationPage | None:
        """The page, while it is open."""
        if self._page is not None and not isValid(self._page):
            self._page = None
        return self._page

    def _parent(self) -> QWidget:
        page = self._shown()
        return self._window if page is None else page.window()

    def _say(self, words: str) -> None:
        page = self._shown()
        if page is not None:
            page.say(words)
        elif words:
            self._notices.tell(lambda: words)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, KnownProblem):
            return  # said as a bug already
        page = self._shown()
        if page is not None:
            page.say(say_problem(error))
        else:
            self._notices.refused(error)

    def _look(self) -> None:
        """Read what is remembered, and from where."""
        if self._shown() is None:
            return

        def look(desk: Desk) -> tuple[int, int, tuple[MemoryFile, ...]]:
            from editor_desk.desktop.preferences.memory_files import MemoryFile

            with desk.store.look() as unit:
                names = {person.id: person.name for person in unit.people()}
                sources = unit.memory.sources()
                files = tuple(
                    MemoryFile(
                        each.id, each.name, each.segments, names.get(each.by, each.by), each.at, each.is_whole
                    )
                    for each in sources
                    if each.story is None
                )
                return unit.memory.count(), len(sources), files

        try:
            self._link.ask_latest("memory files", look, self._show)
        except JobsClosed:
            return

    def _show(self, found: tuple[int, int, tuple[MemoryFile, ...]]) -> None:
        from editor_desk.desktop.shell.translation_page_words import memory_words

        page = self._shown()
        if page is not None:
            sentences, sources, files = found
            page.memory.setText(memory_words(sentences, sources))
            page.show_files(files)
