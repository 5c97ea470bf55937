# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Translation help at the window: a paragraph proposed from memory or by a machine, taken, marked, and read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from shiboken6 import isValid

from editor_desk.checks.compare_wire import names_fields
from editor_desk.desktop.analysis_process import AnalysisProcess
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.acts_on_saved import ActsOnSaved
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.draft_engine import DraftEngine
from editor_desk.desktop.shell.machine_marks import machine_marks
from editor_desk.desktop.shell.memory_proposals import memory_proposal
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.paste_question import PasteQuestion
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import (
    DraftWanted,
    MarkKind,
    MenuAsked,
    Proposal,
    ProposalTaken,
    SplitEditor,
)
from editor_desk.desktop.words import say
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.newsroom.memory import EXACT
from editor_desk.newsroom.wording import Message

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.preferences.translation_page import TranslationPage
    from editor_desk.workflow.memory import Remembered
    from editor_desk.workflow.work import Changes, Work

ENGINE = "Apertium"


class DraftsWork(QObject):
    """Between the texts, the memory and the engine. ``engine`` is the program of the system, if there is one."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        analysis: AnalysisProcess,
        notices: Notices,
        commands: Commands,
        settings: Settings,
    ) -> None:
        super().__init__(editor)
        self._link = link
        self._story = story
        self._acts = ActsOnSaved(link, story, saving, self)
        self._editor = editor
        self._analysis = analysis
        self._notices = notices
        self._commands = commands
        self.engine = DraftEngine(self)
        self.pastes = PasteQuestion(story, editor, settings, self._acts.do)
        self._wanted: DraftWanted | None = None
        self._number = 0
        """Of the paragraph that is wanted; what comes for an earlier one is dropped."""
        self._is_connected = False
        self._connect()
        self._show_engine()

    def _connect(self) -> None:
        self._story.in_step.connect(self._show)
        self._story.opened.connect(self._look_once)
        self.engine.found.connect(self._show_engine)
        self._editor.menu_asked.connect(self._fill_menu)

    @property
    def is_waiting(self) -> bool:
        """Whether a paragraph is wanted and nothing has come of it yet."""
        return self._wanted is not None and not self._editor.proposing.is_open

    def stop(self) -> None:
        """The desk is closing: the engine ends with it."""
        self.engine.close()

    # What menus and keys ask for

    def propose(self) -> None:
        """Ctrl+Enter: propose the paragraph in the other language; again: the next proposal."""
        proposing = self._editor.proposing
        if proposing.is_open:
            proposing.show_next()
            return
        self._listen()
        self._wanted = proposing.begin()
        self._number += 1
        if self._wanted is None:
            self._notices.tell(
                lambda: self.tr("Put the caret into a paragraph that is to be in the other language, too.")
            )
            return
        self._ask_memory(self._wanted)

    def take(self) -> None:
        """Ctrl+Shift+Enter: what is proposed becomes text."""
        proposing = self._editor.proposing
        if not proposing.is_open:
            self._notices.tell(lambda: self.tr("Nothing is proposed here. Ctrl+Enter proposes a paragraph."))
        elif not proposing.take():
            self._notices.tell(lambda: self.tr("This edition may only be read here: nothing was taken."))

    def mark_read(self) -> None:
        """I have read this: the machine draft with the caret in it waits no longer."""
        language, view = self._story.language, self._story.view
        pending = pending_in(view.story.machine_drafts, language) if view else ()
        if not pending:
            self._notices.tell(lambda: self.tr("No machine draft of this edition waits to be read."))
            return
        spans = self._editor.current_spans(language)
        offset = self._editor.caret.place(language).offset
        here = [
            each.id
            for each in pending
            for name, (start, end) in spans.items()
            if name.startswith(f"machine {each.id}") and start <= offset <= end
        ]
        if here:
            self._say_read(tuple(dict.fromkeys(here)))
            return
        self.show_draft(pending[0].id)
        self._notices.tell(
            lambda: self.tr(
                "This is a machine draft nobody has read yet. Read it against its source, then say so."
            )
        )

    def _fill_menu(self, asked: MenuAsked) -> None:
        """On a machine draft: that one has read it, above all else."""
        drafts = [mark.id.split(" ")[1] for mark in asked.marks if mark.kind is MarkKind.MACHINE_DRAFT]
        if not drafts:
            return
        menu = asked.menu
        read = QAction(self._commands["read_draft"].text(), menu)
        read.triggered.connect(lambda: self._say_read(tuple(drafts)))
        there = menu.actions()
        if there:
            menu.insertAction(there[0], read)
            menu.insertSeparator(there[0])
        else:
            menu.addAction(read)

    def show_draft(self, draft_id: str) -> None:
        """Bring a machine draft into view and put the caret there."""
        view = self._story.view
        found = (
            next((each for each in view.story.machine_drafts if each.id == draft_id), None) if view else None
        )
        if found is None:
            return
        spans = self._editor.current_spans(found.language)
        start, end = next(
            (span for name, span in spans.items() if name.startswith(f"machine {draft_id}")), (0, 0)
        )
        self._editor.focus_edition(found.language)
        if end:
            self._editor.reveal(found.language, start, end)

    # The engine

    def _look_once(self, _view: object) -> None:
        """Whether the system has an engine is looked up once a story is on the desk: nothing waits for it before."""
        self._story.opened.disconnect(self._look_once)
        self.engine.look()

    def _show_engine(self) -> None:
        """What only an engine can do is not offered where there is none."""
        has_engine = self.engine.engine is not None
        self._commands["propose"].setText(
            self.tr("Propose a &translation") if has_engine else self.tr("Propose from &memory")
        )

    def serve(self, page: TranslationPage) -> None:
        """Say on the page of the preferences which engine there is, while it is open."""
        from editor_desk.desktop.shell.translation_page_words import engine_words

        def tell() -> None:
            if isValid(page):
                page.engine.setText(engine_words(self.engine))

        self.engine.found.connect(tell)
        page.destroyed.connect(partial(_unplug, self.engine, tell))
        page.look_wanted.connect(self.engine.look)
        page.words_wanted.connect(tell)
        tell()
        self.engine.look()

    def retell(self) -> None:
        """The window speaks another language: the menu does, too."""
        self._show_engine()

    def _ask_memory(self, wanted: DraftWanted) -> None:
        number, source = self._number, wanted.source

        def question(desk: Desk) -> tuple[Remembered, ...]:
            from editor_desk.workflow.memory import remembered

            with desk.store.look() as unit:
                return remembered(unit, source.text, source.language)

        self._link.ask_latest("remembered", question, partial(self._remembered, number))

    def _remembered(self, number: int, found: tuple[Remembered, ...]) -> None:
        """From memory first; the machine's draft comes behind it, but nobody needs one beside the very sentence."""
        if number != self._number:
            return
        if found and not self._editor.proposing.propose([memory_proposal(each) for each in found]):
            self._wanted = None
        elif not found or found[0].likeness < EXACT:
            self._ask_engine(is_plain=False)

    def _ask_engine(self, *, is_plain: bool) -> None:
        wanted, engine, view = self._wanted, self.engine.engine, self._story.view
        if wanted is None or view is None:
            return
        source = wanted.source.language
        if engine is None or not engine.can_draft(source):
            self._nothing_came("machine.no_engine")
            return
        names = view.request.names if view.request is not None else ()
        fields = {
            "paragraph": wanted.source.text,
            "language": source.value,
            "names": names_fields(names),
            "is_plain": is_plain,
        }
        number = self._number
        self._analysis.ask(
            "protect",
            fields,
            partial(self._protected, number, is_plain),
            key="draft protect",
            is_urgent=True,
            lost=partial(self._nothing_came, "machine.broke", number),
        )

    def _protected(self, number: int, is_plain: bool, found: Mapping[str, Any]) -> None:
        wanted = self._wanted
        if wanted is None or number != self._number:
            return
        if "why" in found:
            self._nothing_came(found["why"], number)
            return
        self.engine.draft(
            found["html"],
            wanted.source.language,
            partial(self._drafted, number, is_plain, found),
            partial(self._nothing_came, number=number),
        )

    def _drafted(self, number: int, is_plain: bool, found: Mapping[str, Any], drafted: str) -> None:
        if number != self._number:
            return
        self._analysis.ask(
            "restore",
            {"protected": found["protected"], "drafted": drafted},
            partial(self._restored, number, is_plain, found["quotations"]),
            key="draft restore",
            is_urgent=True,
            lost=partial(self._nothing_came, "machine.broke", number),
        )

    def _restored(self, number: int, is_plain: bool, quotations: int, text: str | None) -> None:
        if number != self._number:
            return
        if text is None:
            if is_plain:
                self._nothing_came("machine.lost", number)
            else:
                self._ask_engine(is_plain=True)
            return

        def remarks() -> tuple[str, ...]:
            said = []
            if quotations:
                said.append(
                    self.tr("%n quotation(s) left as said: translate each where [TK] stands.", "", quotations)
                )
            if is_plain:
                said.append(self.tr("Bold and italics were given up; a link is not translated."))
            return tuple(said)

        origin = self.tr("Machine draft (%1)").replace("%1", ENGINE)
        if not self._editor.proposing.add(Proposal(text, lambda: origin, remarks, ENGINE)):
            self._wanted = None  # the paragraph is another by now

    def _nothing_came(self, code: str, number: int | None = None) -> None:
        """Why there is no draft; said only where there is nothing else to see."""
        if number is not None and number != self._number:
            return
        if not self._editor.proposing.is_open:
            self._editor.proposing.leave()
            self._wanted = None
            self._notices.tell(lambda: say(Message(code)))

    # What became text

    def _listen(self) -> None:
        if not self._is_connected:
            self._is_connected = True
            self._editor.proposing.taken.connect(self._taken)
            self._editor.proposing.left.connect(self._left)

    def _left(self) -> None:
        self._number += 1
        self._wanted = None
        self.engine.forget()

    def _taken(self, taken: ProposalTaken) -> None:
        if not taken.proposal.engine:
            self._story.flush()
            return
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.machine_drafts import mark_machine_text

            return mark_machine_text(
                work, story_id, taken.language, [(taken.start, taken.end)], taken.proposal.engine
            )

        self._acts.do(act)

    def _say_read(self, draft_ids: tuple[str, ...]) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.machine_drafts import mark_read

            return mark_read(work, story_id, draft_ids)

        self._acts.do(act)

    def _show(self, view: StoryView) -> None:
        self._editor.show_machine_drafts(machine_marks(view, self._commands["read_draft"].shortcut()))


def _unplug(engine: DraftEngine, tell: Callable[[], None], _page: object = None) -> None:
    if isValid(engine):  # the window, and the engine with it, may be gone before the page is
        engine.found.disconnect(tell)
