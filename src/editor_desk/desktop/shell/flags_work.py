# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories that need more care, at the window: flags, the look at a sensitive story, right of reply, photos' data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from editor_desk.desktop.facts import FactsPanel
from editor_desk.desktop.flag_words import subject_words
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Flags

if TYPE_CHECKING:
    from editor_desk.desk import Desk
    from editor_desk.desktop.facts.reply_dialog import ReplyDialog
    from editor_desk.desktop.flags import FlagsDialog, ReviewDialog, ReviewPage
    from editor_desk.newsroom.photos import PhotoUse
    from editor_desk.workflow.flags import FlagsWanted
    from editor_desk.workflow.replying import ReplyDraft
    from editor_desk.workflow.work import Changes, Work


class FlagsWork(QObject):
    """Opens the dialogs of flagged stories and does what they ask; ``dialog`` is the one open now."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        editor: SplitEditor,
        facts: FactsPanel,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._story = story
        self._editor = editor
        self._notices = notices
        self.dialog: QDialog | None = None
        editor.flags_wanted.connect(self.open)
        facts.reply_wanted.connect(self.reply_to)

    # Flags

    def open(self, at: str = "") -> None:
        """The flags of the story in hand; ``at`` names what a rule asks for."""
        from editor_desk.desktop.flags import FlagsDialog

        view = self._story.view
        if view is None:
            return
        story, ruleset = view.story, view.ruleset
        may_lift = view.person.may_act_as(ruleset.lift_flags, datetime.now(UTC))
        dialog = FlagsDialog(self._window, story.flags, subject_words(ruleset.subjects), may_lift=may_lift)
        dialog.begin_at(at or ("sponsor" if story.flags.sponsored and not story.flags.sponsor else ""))
        dialog.accepted.connect(partial(self._set, story.id, story.flags, dialog))
        dialog.accepted.connect(dialog.deleteLater)
        self._show(dialog)

    def _set(self, story_id: str, before: Flags, dialog: FlagsDialog) -> None:
        from editor_desk.workflow.flags import FlagsWanted

        wish = dialog.wish
        wanted = FlagsWanted(
            wish.legal, wish.sensitive, wish.sponsored, wish.not_for_publication, wish.subjects, wish.withheld,
            wish.sponsor,
        )  # fmt: skip
        back = FlagsWanted(
            before.legal, before.sensitive, before.sponsored, before.not_for_publication, before.subjects,
            before.withheld, before.sponsor,
        )  # fmt: skip
        self._act(story_id, wanted, then=lambda: self._tell_set(story_id, back))

    def _act(self, story_id: str, wanted: FlagsWanted, then: Callable[[], None] | None = None) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.flags import set_flags

            return set_flags(work, story_id, wanted)

        def done(changes: Changes) -> None:
            if then is not None and not changes.messages:
                then()

        self._story.flush()
        self._link.act(act, done)

    def _tell_set(self, story_id: str, back: FlagsWanted) -> None:
        self._notices.tell(
            lambda: self.tr("The flags are kept."),
            lambda: self._act(story_id, back, then=lambda: self._notices.tell(self._undone)),
            way_name=lambda: self.tr("Undo"),
        )

    def _undone(self) -> str:
        return self.tr("The flags are as they were.")

    # The look at a sensitive story

    def review(self, which: str = "") -> None:
        """Every place of the edition in hand, to be looked at."""
        self.review_edition(Language(which) if which in tuple(Language) else self._story.language)

    def review_edition(self, language: Language) -> None:
        """The same of one edition."""
        story_id = self._story.id
        self._story.flush()

        def read(desk: Desk) -> tuple[ReviewPage, str]:
            from editor_desk.desktop.shell.review_pages import read_page

            return read_page(desk, story_id, language)

        self._link.ask(read, lambda found: self._show_page(story_id, *found))

    def _show_page(self, story_id: str, page: ReviewPage, content_hash: str) -> None:
        from editor_desk.desktop.flags import ReviewDialog

        dialog: ReviewDialog = ReviewDialog(self._window, page)
        dialog.accepted.connect(partial(self._confirm, story_id, page.language, content_hash))
        dialog.accepted.connect(dialog.deleteLater)
        dialog.bare_wanted.connect(lambda use_id: self.bare_photo(use_id, then=page.language))
        self._show(dialog)

    def _confirm(self, story_id: str, language: Language, content_hash: str) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.reviewing import confirm_review

            return confirm_review(work, story_id, language, content_hash)

        self._link.act(act, lambda _changes: self._ask_on(story_id, language))

    def _ask_on(self, story_id: str, language: Language) -> None:
        """The other edition is one press away, where it was not looked at yet."""
        view = self._story.view
        planned = view.story.plan.languages if view is not None and view.story.id == story_id else ()
        if language.other in planned:
            self._notices.tell(
                lambda: self.tr("Looked over. The other edition is looked at apart."),
                lambda: self.review_edition(language.other),
                way_name=lambda: self.tr("Look over the other edition"),
            )
        else:
            self._notices.tell(lambda: self.tr("Looked over."))

    # What a photo's file says

    def bare_photo(self, use_id: str, then: Language | None = None) -> None:
        """Take everything the file of a photo says out of it; what it came as stays with the desk."""
        view = self._story.view
        use = next((each for each in view.story.photos if each.id == use_id), None) if view else None
        if view is None or use is None:
            return
        story_id, before = view.story.id, use

        def act(work: Work) -> Changes:
            from editor_desk.workflow.photo_data import bare_photo

            return bare_photo(work, story_id, use_id)

        def done(_changes: Changes) -> None:
            if then is not None:
                self.review_edition(then)
            self._notices.tell(
                lambda: self.tr("The photo's file says nothing any more; the file it came as is kept."),
                lambda: self._bring_back(story_id, before),
                way_name=lambda: self.tr("Undo"),
            )

        self._link.act(act, done)

    def _bring_back(self, story_id: str, use: PhotoUse) -> None:
        def act(work: Work) -> Changes:
            from editor_desk.workflow.photos import bring_back_photo

            return bring_back_photo(work, story_id, use)

        self._link.act(act)

    # Right of reply

    def reply(self) -> None:
        """Right of reply to the fact chosen, or to the first allegation that lacks one."""
        view = self._story.view
        claims = view.story.claims if view else ()
        waiting = [claim.id for claim in claims if claim.is_allegation and claim.reply is None]
        some = waiting or [claim.id for claim in claims if claim.is_allegation]
        if some:
            self.reply_to(some[0])
        else:
            self._notices.tell(
                lambda: self.tr("No fact of this story is an allegation: its kind is set on its card.")
            )

    def reply_to(self, claim_id: str) -> None:
        """Whom we asked about an allegation, and what came of it."""
        from editor_desk.desktop.facts.reply_dialog import ReplyDialog

        view = self._story.view
        claim = view.story.claim(claim_id) if view else None
        if view is None or claim is None:
            return
        chosen = self._editor.selection()
        anchor = next(iter(claim.anchors.values()), None)
        dialog: ReplyDialog = ReplyDialog(
            self._window,
            " ".join(anchor.anchor.exact.split()) if anchor else "",
            claim.reply,
            view.story.plan.languages,
            zone=ZoneInfo(view.story.time_zone),
            now=datetime.now(UTC),
            selected={chosen.language: chosen.text} if chosen else {},
        )
        dialog.accepted.connect(partial(self._note_reply, claim_id, view.story.time_zone, dialog))
        self._show(dialog)

    def _note_reply(self, claim_id: str, zone: str, dialog: ReplyDialog) -> None:
        wish = dialog.wish

        def act(work: Work) -> Changes:
            from editor_desk.workflow.replying import ReplyDraft, note_reply
            from editor_desk.workflow.stories import read_time

            draft: ReplyDraft = ReplyDraft(
                asked=wish.asked,
                at=read_time(wish.at, zone, "reply_at"),
                how=wish.how,
                until=read_time(wish.until, zone, "reply_until"),
                outcome=wish.outcome,
                answer=wish.answer,
                words=wish.words,
            )
            return note_reply(work, claim_id, draft)

        self._story.flush()
        self._link.act(act, lambda _changes: dialog.deleteLater(), failed=partial(self._not_noted, dialog))

    def _not_noted(self, dialog: ReplyDialog, error: Exception) -> None:
        """What was typed is not lost: the dialog comes back with it, under the reason."""
        if not isinstance(error, KnownProblem):
            raise error
        self._notices.refused(error)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        # One that was left is gone: whoever works by ear would hear it for good.
        dialog.rejected.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()
