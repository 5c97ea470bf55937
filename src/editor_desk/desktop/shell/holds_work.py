# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who else is writing in the story in hand: said above the text, asked about once before one goes on oneself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor_desk.desktop import times
from editor_desk.desktop.questions import Questions
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.history_work import HistoryWork
from editor_desk.desktop.shell.meeting_work import MeetingWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.outside_watch import OutsideWatch
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import SplitEditor, TextEdit
from editor_desk.desktop.words import language_label, word
from editor_desk.newsroom.holds import AT_WORK, Held, TakenOver
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.workflow.work import Changes, Work

LOOK_AGAIN_MS = 15_000
"""Nobody says goodbye when a program is killed: while somebody is shown, it is looked again."""
_SAME_MOMENT = timedelta(seconds=1)


class HoldsWork(QObject):
    """Shows the holds of others, takes editions over, lets go of one's own, and tells what was taken from here."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        watch: OutsideWatch,
        meetings: MeetingWork,
        history: HistoryWork,
        notices: Notices,
        questions: Questions,
        open_story: Callable[[str], None],
    ) -> None:
        super().__init__(saving)
        self._window = window
        self._link = link
        self._story = story
        self._saving = saving
        self._editor = editor
        self._meetings = meetings
        self._history = history
        self._notices = notices
        self._questions = questions
        self._open_story = open_story
        self._held: Mapping[Language, Held] = {}
        self._agreed: set[tuple[str, Language, str, datetime]] = set()
        self._asking: set[Language] = set()
        self._written: set[str] = set()
        self._newest: int | None = None
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._connect(watch)

    def _connect(self, watch: OutsideWatch) -> None:
        self._link.opened.connect(self._begin)
        self._story.shown.connect(self._show)
        self._story.opened.connect(self._came)
        self._saving.written.connect(self._wrote)
        self._editor.edited.connect(self._typed)
        self._editor.take_over_wanted.connect(self.take_over_edition)
        self._again.timeout.connect(self._story.refresh)
        watch.changed.connect(self._ask_news)

    # Who else is there

    def _show(self, view: StoryView) -> None:
        self._held = view.held
        for language in Language:
            self._editor.show_held(language, self._say(view.held.get(language)))
        if view.held:
            self._again.start()
        else:
            self._again.stop()

    def _say(self, held: Held | None) -> str:
        if held is None:
            return ""
        return self.tr("{person} is writing here ({program}, since {since})").format(
            person=held.name,
            program=word("program", held.hold.hand.program.value),
            since=times.past_words(held.hold.since, datetime.now(UTC)),
        )

    # Taking over

    def take_over(self) -> None:
        """Go on oneself with the edition in hand."""
        language = self._story.language
        if language in self._held:
            self.take_over_edition(language)
        else:
            said = language_label(language)
            self._notices.tell(
                lambda: self.tr("{language}: nobody else is writing here.").format(language=said)
            )

    def take_over_edition(self, language: Language) -> None:
        """Go on oneself with an edition of the story in hand: the other is told, their text kept."""
        story_id = self._story.id
        held = self._held.get(language)
        if held is not None:
            self._agreed.add(_key(held))

        def act(work: Work) -> Changes:
            from editor_desk.workflow.holding import take_over

            return take_over(work, story_id, language)

        self._written.add(story_id)
        self._link.act(act)
        self._editor.focus_edition(language)

    def _typed(self, language: Language) -> None:
        held = self._held.get(language)
        if held is None or _key(held) in self._agreed or language in self._asking:
            return
        if not self._editor.has_unsaved or not held.hold.is_fresh(datetime.now(UTC), AT_WORK):
            return
        self._asking.add(language)
        self._saving.hold_back(held.story_id, language)

        def is_there(desk: Desk) -> bool:
            from editor_desk.workflow.holding import others_writing

            with desk.store.look() as unit:
                return any(_key(each) == _key(held) for each in others_writing(unit, desk.work))

        # Asked of the store first: a command of a second is over before anybody could read a question about it.
        self._link.ask(
            is_there,
            lambda there: self._ask(held, is_there=there),
            lambda _error: self._ask(held, is_there=False),
        )

    def _ask(self, held: Held, *, is_there: bool) -> None:
        language = held.language
        if not is_there:
            self._asking.discard(language)
            self._saving.let_through(held.story_id, language)
            return
        agrees = self._questions.may(
            self._window,
            self.tr("Somebody else is writing here"),
            self.tr(
                "{language}: {person} typed here a moment ago ({program}).\n\nIf you go on, the text as it stands "
                "now is kept in the history, and {person} is told."
            ).format(
                language=language_label(language),
                person=held.name,
                program=word("program", held.hold.hand.program.value),
            ),
            self.tr("Take over"),
        )
        self._asking.discard(language)
        if agrees:
            self._agreed.add(_key(held))
        else:
            self._leave(held)
        self._saving.let_through(held.story_id, language)

    def _leave(self, held: Held) -> None:
        """What was typed before the question is kept, and the text stays the other's."""
        view = self._story.view
        self._saving.withdraw(held.story_id, held.language)
        if view is None or view.story.id != held.story_id:
            return
        edition = view.story.edition(held.language)
        typed = self._editor.give_way(held.language, EditionText(edition.furniture, edition.body))
        number = []

        def keep(work: Work) -> Changes:
            from editor_desk.workflow.work import Changes
            from editor_desk.workflow.writing import keep_aside

            meeting = keep_aside(work, held.story_id, held.language, typed).meeting
            number.append(meeting.revision if meeting else None)
            return Changes((held.story_id,))

        def kept(_changes: Changes) -> None:
            said = self.tr("The text stays as it is. What you typed is kept as revision {number}.")
            self._notices.tell(lambda: said.format(number=number[0]))

        self._link.act(keep, kept)

    # Letting go

    def _wrote(self, edit: TextEdit) -> None:
        self._written.add(edit.story_id)

    def _came(self, view: StoryView) -> None:
        if self._written - {view.story.id}:
            self._let_go(view.story.id)

    def stop(self) -> None:
        """The window closes: nobody writes here any more."""
        self._again.stop()
        if self._written:
            self._let_go("")

    def _let_go(self, keep: str) -> None:
        self._written &= {keep}

        def let_go(desk: Desk) -> None:
            from editor_desk.workflow.holding import let_go

            let_go(desk.work, keep)

        self._link.ask(let_go, _nothing)

    # What was taken from here

    def _begin(self, _person: object) -> None:
        self._link.ask(lambda desk: _news(desk, 0)[0], self._known)

    def _known(self, newest: int) -> None:
        self._newest = newest

    def _ask_news(self) -> None:
        newest = self._newest
        if newest is not None:
            self._link.ask_latest("taken over", lambda desk: _news(desk, newest), self._tell_news)

    def _tell_news(self, news: tuple[int, tuple[TakenOver, ...]]) -> None:
        self._newest, taken = news
        for each in taken:
            told = self._meetings.last_told(each.story_id, each.language)
            if told is None or told < each.at - _SAME_MOMENT:
                self._tell(each)

    def _tell(self, taken: TakenOver) -> None:
        def words() -> str:
            return self.tr(
                "{when} · {person} went on with the {language} text of {slug} ({program}). What stood there is "
                "kept as revision {number}."
            ).format(
                when=times.past_words(taken.at, datetime.now(UTC)),
                person=taken.name,
                language=word("language", taken.language.value),
                slug=taken.slug or self.tr("a story without a slug"),
                program=word("program", taken.program.value),
                number=taken.revision,
            )

        def compare() -> None:
            if self._story.id != taken.story_id:
                self._open_story(taken.story_id)
            self._history.compare(taken.language, taken.revision)

        self._notices.tell(words, compare, way_name=lambda: self.tr("Compare"))


def _key(held: Held) -> tuple[str, Language, str, datetime]:
    """What stays the same of a hold while somebody goes on typing."""
    return held.story_id, held.language, held.hold.hand.session, held.hold.since


def _news(desk: Desk, after: int) -> tuple[int, tuple[TakenOver, ...]]:
    from editor_desk.workflow.holding import taken_since

    with desk.store.look() as unit:
        return taken_since(unit, desk.hand, after)


def _nothing(_done: None) -> None:
    """Nothing on the screen changes by it."""
