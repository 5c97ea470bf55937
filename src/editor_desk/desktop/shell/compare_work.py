# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Has both editions compared while somebody writes: asks after a short rest, and drops answers that come too late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor_desk.desktop.asked_comparisons import AskedComparisons
from editor_desk.desktop.shell.compare_request import request_on_screen
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.judging import OF_THE_STORE, Changed, JudgedComparison, judged_now
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.comparison import CompareRequest, Comparison, Difference
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.checks.comparing import Remembered

_REST_MS = 250
"""Without a key; a figure changed in one language shows in the other well within a second."""


class Standing(Enum):
    """How far the comparison of the story in hand is."""

    NO_STORY = auto()
    ONE_LANGUAGE = auto()
    """The plan has no other edition."""
    NOTHING_YET = auto()
    """One of the editions has no text yet."""
    WAITING = auto()
    """Not compared yet since the story was opened."""
    COMPARED = auto()
    LOST = auto()
    """The analysis process broke over it, or is not there any more."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What is known of the story in hand.

    ``request`` and ``comparison`` are of the last answer, which stays while a newer one is on its way;
    ``is_now``: it is of the texts as they stand on the screen.
    """

    story_id: str = ""
    standing: Standing = Standing.NO_STORY
    request: CompareRequest | None = None
    comparison: Comparison | None = None
    empty: Language | None = None
    is_now: bool = False
    changed: Mapping[str, Changed] = field(default_factory=dict)
    """The words that are others since a pair was reviewed, by the identity of the difference that says so."""


class CompareWork(QObject):
    """Between the texts and the analysis process. ``compared`` carries a ``Compared`` whenever there is a newer one."""

    compared = Signal(object)
    freshness_changed = Signal()
    """``now.is_now`` is another: somebody typed, or the answer to that came."""

    def __init__(
        self,
        asked: AskedComparisons,
        remembered: Remembered,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
    ) -> None:
        super().__init__(editor)
        self._asked = asked
        self._remembered = remembered
        self._link = link
        self._story = story
        self._editor = editor
        self._view: StoryView | None = None
        self._now = Compared()
        self._found: Comparison | None = None
        """The last answer as it came, for ``_now.request``."""
        self._on_its_way: CompareRequest | None = None
        self._is_stopped = False
        self._rest = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._connect()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._compare)
        self._editor.edited.connect(self._typed)
        self._story.shown.connect(self._show)

    @property
    def now(self) -> Compared:
        """What is known now."""
        return self._now

    def stop(self) -> None:
        """Ask no more: the desk is closing."""
        self._is_stopped = True
        self._rest.stop()
        self._asked.close()

    def compare_soon(self) -> None:
        """Something it depends on may be another."""
        if not self._is_stopped and not self._rest.isActive():
            self._rest.start(0)

    def _typed(self, _language: object) -> None:
        if self._view is not None and not self._is_stopped:
            self._rest.start(_REST_MS)
            self._set_fresh(is_now=False)

    def _show(self, view: StoryView) -> None:
        if view.story.id != self._now.story_id:
            self._on_its_way = self._found = None
            self._put(Compared(view.story.id, Standing.WAITING))
        self._view = view
        if not self._rest.isActive():
            self._compare()

    def _compare(self) -> None:
        view = self._view
        if view is None or self._is_stopped or not self._story.is_on_page(view.story.id):
            return
        if view.request is None:
            self._put(Compared(view.story.id, Standing.ONE_LANGUAGE))
            return
        request = request_on_screen(view.request, view.story, self._editor)
        empty = next((each for each in Language if not _text(request, each).strip()), None)
        if empty is not None:
            self._on_its_way = None
            self._put(Compared(view.story.id, Standing.NOTHING_YET, empty=empty))
        elif request == self._now.request and self._found is not None:
            self._set_fresh(is_now=True)
            self._judge(view, request, self._found)
        elif request != self._on_its_way:
            self._on_its_way = request
            answered = partial(self._answered, view.story.id, request)
            self._asked.ask(request, answered, partial(self._lose, view.story.id), key="compare")

    def _answered(self, story_id: str, request: CompareRequest, comparison: Comparison) -> None:
        if self._on_its_way is request:
            self._on_its_way = None
        view = self._view
        if (
            self._is_stopped
            or view is None
            or view.story.id != story_id
            or not self._story.is_on_page(story_id)
        ):
            return
        self._link.read(partial(self._remembered.keep, request, comparison), _nothing)
        if view.request is None or request_on_screen(view.request, view.story, self._editor) != request:
            self.compare_soon()  # the texts have moved on
            return
        self._judge(view, request, comparison)

    def _judge(self, view: StoryView, request: CompareRequest, comparison: Comparison) -> None:
        """Add what the newsroom knows of it; on the desk's thread, for reading Markdown takes its time."""
        carried: tuple[Difference, ...] = ()
        if request != view.request:
            carried = self._of_the_store(comparison)
        job = partial(judged_now, view.story, view.request, request, comparison, carried)
        self._link.read_latest("judge", job, partial(self._judged, view.story.id, request, comparison))

    def _judged(
        self, story_id: str, request: CompareRequest, found: Comparison, judged: JudgedComparison
    ) -> None:
        view = self._view
        if (
            self._is_stopped
            or view is None
            or view.story.id != story_id
            or not self._story.is_on_page(story_id)
        ):
            return
        if view.request is None or request_on_screen(view.request, view.story, self._editor) != request:
            return  # another answer is on its way
        self._found = found
        self._put(
            Compared(
                story_id, Standing.COMPARED, request, judged.comparison, is_now=True, changed=judged.changed
            )
        )

    def _of_the_store(self, comparison: Comparison) -> tuple[Difference, ...]:
        """What only the store knows of pairs, kept while somebody types until the store has the words as well."""
        before = self._now.comparison
        if before is None or [(each.en, each.es) for each in before.links] != [
            (each.en, each.es) for each in comparison.links
        ]:
            return ()
        return tuple(each for each in before.differences if each.kind in OF_THE_STORE)

    def _lose(self, story_id: str) -> None:
        self._on_its_way = None
        if not self._is_stopped and story_id == self._now.story_id:
            self._put(Compared(story_id, Standing.LOST))

    def _put(self, now: Compared) -> None:
        if now != self._now:
            self._now = now
            self.compared.emit(now)
            self.freshness_changed.emit()

    def _set_fresh(self, *, is_now: bool) -> None:
        if is_now is not self._now.is_now and self._now.standing is Standing.COMPARED:
            self._now = replace(self._now, is_now=is_now)
            self.freshness_changed.emit()


def _text(request: CompareRequest, language: Language) -> str:
    return (request.en if language is Language.EN else request.es).body


def _nothing(_answer: object) -> None:
    """Kept for the gates."""
