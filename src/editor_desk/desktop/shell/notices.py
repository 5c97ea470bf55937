# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the message bar gets to say: refusals with the way to their mending, and what an act undid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_desk.desktop.rule_list import Link
from editor_desk.desktop.shell.message_bar import MessageBar, Notice
from editor_desk.desktop.shell.sentences import results_of, say_problem
from editor_desk.desktop.words import say
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.watching import Stopped

if TYPE_CHECKING:
    from editor_desk.newsroom.wording import Message
    from editor_desk.workflow.work import Changes

_WAYS = {
    "gate.text.slug": "slug",
    "gate.text.body": "body",
    "fact.empty": "body",
    "step.role": "person",
    "edit.role": "person",
    "fact.role": "person",
}
"""Refusals without rules of their own, and the place that mends them."""


class Notices(QObject):
    """Turns problems and changes into notices; ``way_chosen`` carries (link, language) when one is followed."""

    way_chosen = Signal(str, object)

    def __init__(self, bar: MessageBar, language: Callable[[], Language]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._language = language

    @property
    def is_silent(self) -> bool:
        """Whether nothing stands in the bar now that something less urgent would push away."""
        return not self._bar.text

    def refused(self, problem: KnownProblem) -> None:
        """Something could not be done, for a reason with a sentence."""
        is_problem = not isinstance(problem, Stopped)
        self._bar.tell(Notice(lambda: say_problem(problem), self._way(problem), is_problem=is_problem))

    def refused_elsewhere(self, problem: KnownProblem, go: Callable[[Link | None], None]) -> None:
        """The same of a story that is perhaps not in hand; ``go`` leads to it, and to the place in it if there is one."""
        results = results_of(problem)
        link = Link(results[0].link, results[0].language) if results else None
        self._bar.tell(Notice(lambda: say_problem(problem), lambda: go(link), is_problem=True))

    def changed(self, changes: Changes) -> None:
        """What an act has to say for itself (an approval withdrawn, a warning of the import)."""
        if changes.messages:
            self._bar.tell(Notice(lambda: "\n".join(dict.fromkeys(map(say, changes.messages)))))

    def told(self, messages: Sequence[Message]) -> None:
        """What somebody hears who has just sat down."""
        self._bar.tell(Notice(lambda: "\n".join(map(say, messages))))

    def tell(
        self,
        words: Callable[[], str],
        way: Callable[[], None] | None = None,
        *,
        is_problem: bool = False,
        way_name: Callable[[], str] | None = None,
        other_way: Callable[[], None] | None = None,
        other_name: Callable[[], str] | None = None,
    ) -> None:
        """Say something good to know; ``words`` gives it in the language of the window, ``way_name`` the button's."""
        notice = Notice(
            words,
            way,
            is_problem=is_problem,
            way_name=way_name,
            other_way=other_way,
            other_name=other_name,
        )
        self._bar.tell(notice)

    def _way(self, problem: KnownProblem) -> Callable[[], None] | None:
        results = results_of(problem)
        if results:
            return self._to(results[0].link, results[0].language)
        link = _WAYS.get(problem.message.code)
        if link is None:
            return None
        named = problem.message.params.get("language")
        language = (
            Language(named) if isinstance(named, str) and named in tuple(Language) else self._language()
        )
        return self._to(link, language)

    def _to(self, link: str, language: Language) -> Callable[[], None]:
        return lambda: self.way_chosen.emit(link, language)
