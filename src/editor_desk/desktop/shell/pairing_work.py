# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of paragraphs at the window: pins and cuts go to the store, what the store has is shown on the spine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.shell.acts_on_saved import ActsOnSaved
from editor_desk.desktop.shell.commands import Commands
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.status_line import StatusLine
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.shell.story_view import StoryView
from editor_desk.desktop.split_editor import PairInHand, PairWanted, ShownPin, SplitEditor
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.workflow.work import Changes, Work


class PairingWork(QObject):
    """Between the spine and the store."""

    def __init__(
        self,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        status: StatusLine,
        notices: Notices,
        commands: Commands,
        settings: Settings,
    ) -> None:
        super().__init__(editor)
        self._story = story
        self._acts = ActsOnSaved(link, story, saving, self)
        self._editor = editor
        self._paired = editor.paired
        self._status = status
        self._notices = notices
        self._commands = commands
        self._settings = settings
        self._connect()
        self._scroll_together(is_on=settings.get(remembered.SCROLLS_TOGETHER))

    def _connect(self) -> None:
        self._story.in_step.connect(self._show)
        self._paired.pin_wanted.connect(self._pin)
        self._paired.unpin_wanted.connect(self._unpin)
        self._paired.pair_in_hand.connect(self._tell_words)

    # What menus and keys ask for

    def pin(self) -> None:
        """Ctrl+J: choose what the caret's paragraph belongs to."""
        self._paired.pin_at_caret()

    def cut(self) -> None:
        """Ctrl+Shift+J: the caret's paragraph has no counterpart."""
        self._paired.cut_at_caret()

    def free(self) -> None:
        """What was decided about the caret's paragraph holds no longer."""
        if self._paired.has_decision_at_caret():
            self._paired.unpin_at_caret()
        else:
            self._notices.tell(lambda: self.tr("This paragraph is not pinned."))

    def next_alone(self) -> None:
        """F7: on to the next paragraph without counterpart."""
        if not self._paired.next_without_counterpart():
            self._notices.tell(lambda: self.tr("Every paragraph of this edition has a counterpart."))

    def toggle_scroll(self) -> None:
        """Let both editions scroll together, or each by itself."""
        is_on = not self._paired.scrolling.is_on
        self._settings.put(remembered.SCROLLS_TOGETHER, is_on)
        self._scroll_together(is_on=is_on)

    def _scroll_together(self, *, is_on: bool) -> None:
        self._paired.scrolling.turn(is_on=is_on)
        self._commands.check("scroll_together", is_on=is_on)

    # Between the two

    def _show(self, view: StoryView) -> None:
        names = {person.id: person.name for person in view.people}
        self._paired.show_pins(
            [
                ShownPin(
                    pin.id,
                    {language: pin.spans(language) for language in pin.places},
                    names.get(pin.by, pin.by),
                    pin.at,
                )
                for pin in view.story.pins
            ]
        )

    def _pin(self, wanted: PairWanted) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow import pairing

            if wanted.en and wanted.es:
                return pairing.pin(work, story_id, wanted.en, wanted.es)
            language = Language.EN if wanted.en else Language.ES
            return pairing.cut(work, story_id, language, wanted.en or wanted.es)

        self._acts.do(act)

    def _unpin(self, pin_ids: tuple[str, ...]) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow import pairing

            return pairing.unpin(work, story_id, pin_ids)

        self._acts.do(act)

    def _tell_words(self, pair: PairInHand) -> None:
        self._status.show_pair_words(pair.en_words, pair.es_words, pair.number)
