# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Serves the page of kinds and rules: reads the versions, saves a new one, says what it would do, files in and out.

A draft that was not saved is found again when the preferences are opened again by the same person.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop import words
from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.desktop.preferences.rules_page import RulesPage, RulesShown
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.rules_draft import Draft

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.questions import Questions
    from editor_desk.newsroom.ruleset import Ruleset
    from editor_desk.workflow.rules_effect import Effect
    from editor_desk.workflow.work import Changes, Work

_AT_ONCE = 8
"""Stories looked at in one go, so that what is typed meanwhile is saved in between."""
_NAMED = 6


class RulesWork(QObject):
    """One page at a time."""

    def __init__(self, window: QWidget, link: DeskLink, story: StoryOnDesk, questions: Questions) -> None:
        super().__init__(window)
        self._story = story
        self._window = window
        self._link = link
        self._questions = questions
        self._page: RulesPage | None = None
        self._has_shown = False
        self._drafts: dict[str, Draft] = {}
        self.place: tuple[int, object] = (0, None)
        """Which pane and which row a person was at last."""
        self._asked = 0

    def serve(self, page: RulesPage, dialog: QDialog) -> None:
        """Fill this page until its dialog is closed."""
        self._page, self._has_shown = page, False
        page.save_wanted.connect(self._save)
        page.effect_wanted.connect(self._ask_for_effect)
        page.export_wanted.connect(self._export)
        page.import_wanted.connect(self._import)
        page.back_wanted.connect(self._go_back)
        dialog.finished.connect(self._closed)
        dialog.destroyed.connect(self._gone)
        self._read()

    def show_stages(self) -> None:
        """Help: the stages as the rules in force have them."""
        self._link.ask(lambda desk: desk.ruleset(), self._show_stages)

    def _show_stages(self, rules: Ruleset) -> None:
        from editor_desk.desktop.shell.stages_dialog import StagesDialog

        dialog = StagesDialog(self._window, rules)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _closed(self) -> None:
        if self._page is not None:
            self.place = self._page.place
        self._gone()

    def _gone(self) -> None:
        self._page = None
        self._asked += 1

    def _read(self) -> None:
        self._link.ask(_read, self._show)

    def _show(self, read: tuple[str, RulesShown, Mapping[str, Any]]) -> None:
        person, shown, shipped = read
        newest = shown.versions[-1]
        draft = self._drafts.get(person)
        if draft is None or draft.version != newest.version or not shown.may_decide:
            draft = self._drafts[person] = Draft(newest.data, newest.version, shipped)
        if self._page is not None:
            self._page.show_rules(shown, draft)
            if not self._has_shown:
                self._has_shown = True
                self._page.go_to(*self.place)

    def _save(self, data: Mapping[str, Any], reason: str, version: int) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.deciding import decide

            return decide(work, data, reason, version)

        def saved(_changes: Changes) -> None:
            if self._page is not None:
                self._page.forget_reason()
            self._read()
            self._story.refresh()

        self._link.act(act, saved)

    def _ask_for_effect(self, data: Mapping[str, Any]) -> None:
        self._asked += 1
        turn = self._asked

        def which(desk: Desk) -> tuple[str, ...]:
            from editor_desk.workflow.rules_effect import in_progress

            with desk.store.look() as unit:
                return in_progress(unit)

        def look(ids: tuple[str, ...], so_far: Effect | None = None) -> None:
            if turn != self._asked or self._page is None:
                return
            self._page.show_effect(_say_effect(so_far, len(ids)))
            if not ids:
                return

            def some(desk: Desk) -> Effect:
                from editor_desk.workflow.rules_effect import effect

                with desk.store.look() as unit:
                    return effect(unit, desk.work, data, ids[:_AT_ONCE])

            self._link.ask(
                some, lambda found: look(ids[_AT_ONCE:], so_far.with_more(found) if so_far else found)
            )

        self._link.ask(which, look)

    def _export(self) -> None:
        path = self._questions.file_to_write(
            self._window, self.tr("Export kinds and rules"), Path.home() / "rules.toml"
        )
        if path is None:
            return

        def write(desk: Desk) -> Path:
            from editor_desk.workflow.rules_file import export_rules

            with desk.store.look() as unit:
                newest = unit.rules_versions()[-1]
            export_rules(path, newest, desk.person.name, newsroom_words)
            return path

        self._link.ask(write, lambda done: self._say(self.tr("Written: {name}").format(name=done.name)))

    def _import(self) -> None:
        path = self._questions.rules_to_import(self._window, str(Path.home()))
        page = self._page
        if path is None or page is None or page.draft is None:
            return
        stands = page.draft.in_force

        def read() -> dict[str, Any] | KnownProblem:
            from editor_desk.workflow.rules_file import read_rules

            try:
                return read_rules(path, stands)
            except KnownProblem as problem:
                return problem

        self._link.read(read, self._take)

    def _go_back(self, version: int) -> None:
        def read(desk: Desk) -> dict[str, Any]:
            from editor_desk.workflow.deciding import as_of

            with desk.store.look() as unit:
                return as_of(unit.rules_versions(), version)

        self._link.ask(read, self._take)

    def _take(self, found: dict[str, Any] | KnownProblem) -> None:
        """Lay it out as changes of the draft, so that they are seen before they are saved."""
        page = self._page
        if page is None:
            return
        if isinstance(found, KnownProblem):
            self._say("! " + words.say(found.message))
            return
        page.change(lambda draft: draft.take(found))
        changes = page.sentences()
        if not changes:
            self._say(self.tr("These are the rules in force already."))
            return
        self._questions.tell(
            page,
            self.tr("What would change"),
            "\n".join(
                (*changes, "", self.tr("Nothing is in force yet: write why, and save it as a version."))
            ),
        )

    def _say(self, said: str) -> None:
        if self._page is not None:
            self._page.show_effect(said)


def _say_effect(effect: Effect | None, left: int) -> str:
    translate = QCoreApplication.translate
    if effect is None or left:
        said = translate("RulesWork", "Looking at the stories in progress: {count} left…")
        return said.format(count=left)
    lines = [
        _named(translate("RulesWork", "Newly kept back: {count}"), effect.blocked),
        _named(translate("RulesWork", "Freed: {count}"), effect.freed),
        _named(
            translate("RulesWork", "Signed off, but not to be sent before it is mended: {count}"),
            effect.kept_in,
        ),
    ]
    return " · ".join(lines)


def _named(said: str, editions: tuple[tuple[str, Language], ...]) -> str:
    names = [f"{slug} ({words.language_name(language)})" for slug, language in editions[:_NAMED]]
    more = "…" if len(editions) > _NAMED else ""
    shown = f": {', '.join(names)}{more}" if names else ""
    return said.format(count=len(editions)) + shown


def _read(desk: Desk) -> tuple[str, RulesShown, Mapping[str, Any]]:
    from editor_desk.workflow.deciding import may_decide
    from editor_desk.workflow.decisions import shipped_rules

    with desk.store.look() as unit:
        versions = unit.rules_versions()
        names = {person.id: person.name for person in unit.people()}
    shown = RulesShown(versions, names, may_decide(desk.person, desk.now()))
    return desk.person.id, shown, shipped_rules()
