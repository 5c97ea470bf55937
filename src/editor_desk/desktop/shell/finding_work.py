# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Find and replace: the bar asks, a process of its own seeks, the editors show it and are changed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.finding import FindBar, Hit, ReplacePreview, Scope
from editor_desk.desktop.shell.finding_changes import changes_of, preview_of
from editor_desk.desktop.shell.finding_words import FoundWords
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem, WrongUsage
from editor_desk.text.find import Found

if TYPE_CHECKING:
    from editor_desk.desktop.shell.main_window import MainWindow
    from editor_desk.desktop.shell.story_on_desk import StoryOnDesk

_PAUSE_MS = 120
_LIMIT_MS = 3000
"""Beyond this a search is ended; its own budget is two seconds."""
_LONGEST_CHOSEN = 200

Place = tuple[Language, str, int]
"""An edition, the name of a text of it, and a code point there."""


class FindingWork(QObject):
    """Keeps the hits of what stands in the bar while it is open, and one of them in hand."""

    def __init__(self, window: MainWindow, editor: SplitEditor, story: StoryOnDesk) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._story = story
        self._process = AnalysisProcess(self)
        self._bar: FindBar | None = None
        self._hits: tuple[Hit, ...] = ()
        self._orders: list[tuple[int, int, int]] = []
        self._numbers: list[int] = []
        """The number of each hit within its own text."""
        self._current = -1
        self._texts: dict[Language, dict[str, str]] = {}
        self._origin: Place | None = None
        """From where the next hit is looked for: where the caret was, or the hit in hand."""
        self._then: Callable[[], None] | None = None
        """What was asked for while the hits were being looked for."""
        self._is_fresh = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        editor.edited.connect(self._edited)
        editor.edition_entered.connect(self._edition_entered)
        story.opened.connect(self._story_opened)

    def close(self) -> None:
        """End the process: the desk is closing."""
        self._process.close()

    # What the menu and the keys ask for

    def find(self) -> None:
        """Ctrl+F."""
        self._open(replaces=False)

    def replace(self) -> None:
        """Ctrl+H."""
        self._open(replaces=True)

    def next(self) -> None:
        """Ctrl+G, and Enter in the bar."""
        self._when_fresh(lambda: self._go_on(1))

    def previous(self) -> None:
        """Ctrl+Shift+G, and Shift+Enter in the bar."""
        self._when_fresh(lambda: self._go_on(-1))

    def _open(self, *, replaces: bool) -> None:
        self._process.start()
        language = self._editor.focused_language()
        name, start, end = self._editor.tools(language).caret
        self._origin = (language, name, start)
        words = self._editor.tools(language).texts[name][start:end]
        bar = self._bar or self._make_bar()
        bar.open(words if "\n" not in words and len(words) <= _LONGEST_CHOSEN else "", replaces=replaces)
        self._search()

    def _make_bar(self) -> FindBar:
        bar = self._bar = FindBar()
        bar.hide()
        self._window.place_below_editor(bar)
        bar.sought_changed.connect(self._sought_changed)
        bar.next_wanted.connect(self.next)
        bar.previous_wanted.connect(self.previous)
        bar.replace_wanted.connect(self._replace_this)
        bar.replace_all_wanted.connect(self._replace_all)
        bar.closed.connect(self._closed)
        return bar

    # Looking

    def _sought_changed(self) -> None:
        self._is_fresh = False
        self._pause.start()

    def _edited(self, _language: object) -> None:
        if self._bar is not None and self._bar.isVisible():
            self._is_fresh = False
            self._pause.start()

    def _edition_entered(self, _language: object) -> None:
        if self._bar is not None and self._bar.isVisible() and self._bar.sought.scope is Scope.THIS:
            self._sought_changed()

    def _story_opened(self, _view: object) -> None:
        self._origin = None
        if self._bar is not None and self._bar.isVisible():
            self._search()

    def _languages(self) -> tuple[Language, ...]:
        if self._bar is None or self._bar.sought.scope is Scope.THIS:
            return (self._editor.focused_language(),)
        return tuple(Language)

    def _search(self) -> None:
        self._pause.stop()
        bar = self._bar
        if bar is None:
            return
        query = bar.sought.query
        self._texts = {language: dict(self._editor.tools(language).texts) for language in self._languages()}
        if not query.words or not self._story.id:
            self._process.forget("find")
            self._show((), is_silent=True)
            return
        texts = [text for own in self._texts.values() for text in own.values()]
        fields = {"query": asdict(query), "texts": texts}
        self._process.ask("find", fields, self._found, self._failed, key="find", limit_ms=_LIMIT_MS)

    def _found(self, answer: Sequence[Sequence[Sequence[Any]]]) -> None:
        if not self._is_as_asked():
            self._search()
            return
        hits, each = [], iter(answer)
        for language, own in self._texts.items():
            for name in own:
                for start, end, groups, is_quoted in next(each):
                    hit = Found(start, end, tuple(groups) if groups is not None else None)
                    hits.append(Hit(language, name, hit, is_quoted))
        self._show(tuple(hits))

    def _failed(self, problem: KnownProblem) -> None:
        self._hits, self._current, self._is_fresh, self._then = (), -1, True, None
        self._light()
        if self._bar is not None:
            self._bar.let_replace(may_replace=False, has_hits=False)
            self._bar.tell(lambda: say_problem(problem), is_problem=True)

    def _is_as_asked(self) -> bool:
        """Whether the texts are still those that were searched."""
        return all(self._editor.tools(language).texts == own for language, own in self._texts.items())

    # Showing

    def _show(self, hits: tuple[Hit, ...], *, is_silent: bool = False) -> None:
        self._hits, self._is_fresh = hits, True
        self._orders = [self._order(self._place(hit)) for hit in hits]
        self._light()
        self._current = self._at_or_behind(self._origin)
        then, self._then = self._then, None
        if then is not None:
            then()
        elif hits and self._is_in_bar():
            self._go_to(self._current)
        else:
            self._current = self._chosen()
        self._tell(is_silent=is_silent)

    def _is_in_bar(self) -> bool:
        return self._bar is not None and _holds_focus(self._bar)

    def _go_on(self, way: int) -> None:
        """To the next hit from the caret, round the end of the texts."""
        if not self._hits:
            return
        here = self._chosen()
        if here >= 0:
            self._go_to((here + way) % len(self._hits))
            return
        behind = self._at_or_behind(self._here()[0])
        self._go_to(behind if way > 0 else (behind - 1) % len(self._hits))

    def _go_to(self, number: int) -> None:
        self._current = number
        hit = self._hits[number]
        self._origin = (hit.language, hit.field, hit.found.start)
        self._editor.choose(hit.language, hit.field, hit.found.start, hit.found.end)
        self._tell()

    def _here(self) -> tuple[Place, int]:
        """What is chosen now: its place, and where it ends."""
        origin = self._origin
        if origin is None or _holds_focus(self._editor):
            language = self._editor.focused_language()
            name, start, end = self._editor.tools(language).caret
        else:
            language, name, _start = origin
            start, end = self._editor.tools(language).chosen(name)
        return (language, name, start), end

    def _chosen(self) -> int:
        """The number of the hit that is chosen in the text; -1 when none is."""
        place, end = self._here()
        number = self._at_or_behind(place)
        if number < 0 or self._place(self._hits[number]) != place or self._hits[number].found.end != end:
            return -1
        return number

    def _at_or_behind(self, place: Place | None) -> int:
        """The number of the first hit from a place on; the first of all behind the last; -1 without hits."""
        if not self._hits:
            return -1
        if place is None:
            return 0
        return bisect_left(self._orders, self._order(place)) % len(self._hits)

    @staticmethod
    def _place(hit: Hit) -> Place:
        return (hit.language, hit.field, hit.found.start)

    def _order(self, place: Place) -> tuple[int, int, int]:
        language, name, start = place
        languages, own = list(self._texts), list(self._texts.get(language, {name: ""}))
        return (languages.index(language) if language in languages else -1, own.index(name), start)

    def _tell(self, *, is_silent: bool = False) -> None:
        bar = self._bar
        if bar is None:
            return
        self._light_current()
        may_replace = any(self._editor.tools(hit.language).may_edit for hit in self._hits)
        bar.let_replace(may_replace=may_replace, has_hits=bool(self._hits))
        read_only = frozenset(lang for lang in self._texts if not self._editor.tools(lang).may_edit)
        words = FoundWords(tuple(self._texts), self._hits, self._current, read_only)
        bar.tell(str if is_silent else words.say)

    def _light(self) -> None:
        is_open = self._bar is not None and self._bar.isVisible()
        spans: dict[Language, dict[str, list[tuple[int, int]]]] = {language: {} for language in Language}
        self._numbers = []
        for hit in self._hits if is_open else ():
            own = spans[hit.language].setdefault(hit.field, [])
            self._numbers.append(len(own))
            own.append((hit.found.start, hit.found.end))
        for language, found in spans.items():
            self._editor.tools(language).light(found)

    def _light_current(self) -> None:
        for language in Language:
            hit = self._hits[self._current] if 0 <= self._current < len(self._numbers) else None
            is_here = hit is not None and hit.language is language
            self._editor.tools(language).light_one(
                (hit.field, self._numbers[self._current]) if hit is not None and is_here else None
            )

    def _closed(self) -> None:
        self._pause.stop()
        self._process.forget("find")
        self._light()
        place = self._origin
        if place is not None:
            self._editor.focus_field(place[0], place[1])
        else:
            self._editor.focus_edition(self._editor.focused_language())

    def _when_fresh(self, act: Callable[[], None]) -> None:
        """Do it with the hits of the texts as they are; where they are being looked for, when they are found."""
        if self._bar is None or not self._bar.sought.query.words:
            self.find()
        elif self._is_fresh and self._is_as_asked():
            act()
        else:
            self._then = act
            self._search()

    # Replacing

    def _replace_this(self) -> None:
        self._when_fresh(self._replace_hit)

    def _replace_hit(self) -> None:
        number = self._chosen()
        if number < 0:
            self._go_on(1)
            return
        hit = self._hits[number]
        tools = self._editor.tools(hit.language)
        if self._bar is None or not tools.may_edit:
            self._go_on(1)
            return
        try:
            changes = changes_of((hit,), self._texts, self._bar.sought)[hit.language]
        except WrongUsage as problem:
            self._failed(problem)
            return
        tools.apply(changes)
        change = changes[hit.field][0]
        self._origin = (hit.language, hit.field, change.start + len(change.text))
        self._search()

    def _replace_all(self) -> None:
        self._when_fresh(self._preview_all)

    def _preview_all(self) -> None:
        if self._bar is None:
            return
        sought, texts = self._bar.sought, self._texts
        hits = tuple(hit for hit in self._hits if self._editor.tools(hit.language).may_edit)
        left = tuple(hit for hit in self._hits if hit not in hits)
        words = FoundWords(tuple(texts), left, -1, frozenset(hit.language for hit in left))
        try:
            rows = preview_of(hits, texts, sought)
        except WrongUsage as problem:
            self._failed(problem)
            return
        ticked = ReplacePreview.ask(self._window, rows, words.left_alone())
        if ticked:
            self._make(ticked)

    def _make(self, ticked: tuple[Hit, ...]) -> None:
        bar = self._bar
        if bar is None:
            return
        if not self._is_as_asked():
            bar.tell(lambda: self.tr("The text changed meanwhile; nothing was replaced."), is_problem=True)
            return
        for language, changes in changes_of(ticked, self._texts, bar.sought).items():
            self._editor.tools(language).apply(changes)
        self._origin = None
        self._search()


def _holds_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)
