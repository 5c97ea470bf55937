# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names and terms at the window: the list and what is done in it, a name put on it from a text, "same name"."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.name_in_text import NameInText
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.outside_watch import OutsideWatch
from editor_desk.desktop.shell.sentences import say_problem
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.words import say
from editor_desk.newsroom.problems import KnownProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor_desk.desk import Desk
    from editor_desk.desktop.known_names import NameDraft, NamesDialog, NamesWish
    from editor_desk.newsroom.known_names import NameKind, NameVersion
    from editor_desk.store.names_list import NamesPage, NamesQuery
    from editor_desk.workflow.names_file import NamesImport
    from editor_desk.workflow.work import Changes, Work

Made = tuple[tuple[str, int | None], ...]
"""Entries an act changed, each with the number of that change."""


class NamesWork(QObject):
    """``list_changed``: the list of names is another, by this window or another program; what is compared with it is to
    be compared again.
    """

    list_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        watch: OutsideWatch,
        notices: Notices,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._notices = notices
        self._questions = questions
        self._in_text = NameInText(editor)
        self._dialog: NamesDialog | None = None
        self._version: str | None = None
        """Of the list as it was when this window heard of it last."""
        self._link.changed.connect(self._changed)
        self._link.opened.connect(self._look_again)
        watch.changed.connect(self._look_again)

    @property
    def dialog(self) -> NamesDialog | None:
        """The list, while it is open."""
        return self._dialog

    # What menus and keys ask for

    def open(self) -> None:
        """Ctrl+Shift+F7: the list, beside the text."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
            self._dialog.ask()
        self._dialog.show()
        self._dialog.activateWindow()

    def add_from_text(self) -> None:
        """Ctrl+F7: the words chosen in a text, with how the other edition writes them."""
        from editor_desk.desktop.known_names import AddNameDialog

        proposed = self._in_text.proposed()
        if proposed is None:
            self._notices.tell(lambda: self.tr("Select a name in the text first."))
            return
        draft = AddNameDialog.ask(self._window, proposed)
        if draft is not None:
            story_id = self._story.id
            self._story.flush()
            self._act(lambda work: _accepted(work, draft, story_id), self._tell_with_undo)

    def accept_same_name(
        self,
        en_form: str,
        es_form: str,
        kind: NameKind | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Two forms name the same ("same name" of the Compare tab); told with the way to take it back."""
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.known_names import accept_same_name

            return accept_same_name(work, en_form, es_form, kind, story_id or None)

        def done(made: Made, changes: Changes) -> None:
            self._tell_with_undo(made, changes)
            if then is not None:
                then()

        self._act(act, done)

    # The list

    def _make_dialog(self) -> NamesDialog:
        from editor_desk.desktop.known_names import NamesDialog

        dialog = NamesDialog(self._window)
        dialog.may_leave = lambda: self._questions.may(
            dialog,
            self.tr("Names and terms"),
            self.tr("Something was written that is not on the list yet."),
            self.tr("Leave it"),
        )
        dialog.page_wanted.connect(self._read_page)
        dialog.history_wanted.connect(self._read_history)
        dialog.wished.connect(self._grant)
        dialog.import_wanted.connect(self._choose_table)
        dialog.file_given.connect(self._read_table)
        dialog.export_wanted.connect(self._export)
        dialog.finished.connect(self._closed)
        return dialog

    def _closed(self, _result: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _read_page(self, query: NamesQuery) -> None:
        def read(desk: Desk) -> NamesPage:
            with desk.store.look() as unit:
                return unit.names_page(query)

        self._link.ask_latest("names", read, self._show_page)

    def _show_page(self, page: NamesPage) -> None:
        if self._dialog is not None:
            self._dialog.show_page(page)

    def _read_history(self, name_id: str) -> None:
        def read(desk: Desk) -> tuple[str, tuple[NameVersion, ...], Mapping[str, str]]:
            with desk.store.look() as unit:
                who = {person.id: person.name for person in unit.people()}
                return name_id, unit.name_history(name_id), who

        self._link.ask_latest("name history", read, self._show_history)

    def _show_history(self, found: tuple[str, tuple[NameVersion, ...], Mapping[str, str]]) -> None:
        if self._dialog is not None:
            self._dialog.show_history(*found)

    def _grant(self, wish: NamesWish) -> None:
        from editor_desk.desktop.known_names import UndoNames

        is_undo = isinstance(wish, UndoNames)

        def done(made: Made, _changes: Changes) -> None:
            if self._dialog is not None:
                self._dialog.acted(made, is_undo=is_undo)

        self._act(lambda work: _granted(work, wish), done, self._refuse)

    # Tables

    def _choose_table(self) -> None:
        if self._dialog is not None:
            path = self._questions.names_to_import(self._dialog, "")
            if path is not None:
                self._read_table(path)

    def _read_table(self, path: Path) -> None:
        def plan(desk: Desk) -> NamesImport:
            from editor_desk.workflow.names_file import plan_import, read_names

            return plan_import(desk.work, path, read_names(path))

        self._link.ask(plan, self._show_plan, self._refuse)

    def _show_plan(self, plan: NamesImport) -> None:
        from editor_desk.desktop.known_names import ImportNamesDialog

        if self._dialog is None or not ImportNamesDialog.ask(self._dialog, plan):
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.names_file import take_import

            return take_import(work, plan, leave_contradictions=True)

        def done(made: Made, _changes: Changes) -> None:
            if self._dialog is not None:
                self._dialog.acted(made)

        self._act(act, done, self._refuse)

    def _export(self, query: NamesQuery) -> None:
        if self._dialog is None:
            return
        title = self.tr("Write the names shown to a table")
        path = self._questions.file_to_write(self._dialog, title, Path(self.tr("names.csv")))
        if path is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.names_file import export_names

            return export_names(work, path, query)

        def done(_made: Made, changes: Changes) -> None:
            if self._dialog is not None:
                self._dialog.say("\n".join(map(say, changes.messages)))

        self._act(act, done, self._refuse)

    # Acts

    def _act(
        self,
        act: Callable[[Work], Changes],
        done: Callable[[Made, Changes], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do it, with the numbers of the changes it made, so that taking back takes back these and no later ones."""
        made: list[Made] = []

        def run(work: Work) -> Changes:
            from editor_desk.workflow.known_names import last_numbers

            changes = act(work)
            with work.store.look() as unit:
                made.append(last_numbers(unit, changes.names))
            return changes

        self._link.act(run, lambda changes: done(made[0], changes), failed)

    def _tell_with_undo(self, made: Made, changes: Changes) -> None:
        def undo(work: Work) -> Changes:
            from editor_desk.workflow.known_names import undo_names

            return undo_names(work, made)

        is_new = bool(changes.messages) and changes.messages[0].code != "names.known"
        self._notices.tell(
            lambda: "\n".join(map(say, changes.messages)),
            (lambda: self._link.act(undo)) if is_new else None,
            way_name=lambda: self.tr("Undo"),
            other_way=self.open,
            other_name=lambda: self.tr("Show the list"),
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, KnownProblem):
            return  # said as a bug already
        if self._dialog is not None:
            self._dialog.say_refused(say_problem(error))
        else:
            self._notices.refused(error)

    # What changes elsewhere

    def _changed(self, changes: Changes) -> None:
        if changes.names:
            self._look_again()

    def _look_again(self, *_what: object) -> None:
        def version(desk: Desk) -> str:
            with desk.store.look() as unit:
                return unit.names_version()

        self._link.ask_latest("names version", version, self._version_known)

    def _version_known(self, version: str) -> None:
        if version != self._version:
            is_first, self._version = self._version is None, version
            if self._dialog is not None:
                self._dialog.ask()
            if not is_first:
                self.list_changed.emit()


def _granted(work: Work, wish: NamesWish) -> Changes:
    from editor_desk.desktop.known_names import AddName, ChangeName, RemoveName
    from editor_desk.workflow import known_names

    if isinstance(wish, AddName):
        draft = wish.draft
        return known_names.add_name(work, draft.en, draft.es, draft.kind, draft.note)
    if isinstance(wish, ChangeName):
        draft = wish.draft
        return known_names.change_name(
            work,
            wish.seen.id,
            en=draft.en,
            es=draft.es,
            kind=draft.kind,
            note=draft.note,
            based_on=wish.seen,
        )
    if isinstance(wish, RemoveName):
        return known_names.remove_name(work, wish.name_id)
    return known_names.undo_names(work, wish.changes)


def _accepted(work: Work, draft: NameDraft, story_id: str) -> Changes:
    """A new entry, or forms more of one that has some of these."""
    from editor_desk.workflow.known_names import accept_name

    return accept_name(work, draft.en, draft.es, draft.kind, draft.note, story_id or None)
