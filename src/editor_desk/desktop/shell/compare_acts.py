# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person does with a difference: mend it in the text, let it stand, say it stands in one language only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.comparing import Act, Offer, Shown
from editor_desk.desktop.shell.acts_on_saved import ActsOnSaved
from editor_desk.desktop.shell.compare_work import CompareWork
from editor_desk.desktop.shell.desk_link import DeskLink
from editor_desk.desktop.shell.name_in_text import bare
from editor_desk.desktop.shell.names_work import NamesWork
from editor_desk.desktop.shell.notices import Notices
from editor_desk.desktop.shell.photo_line_mends import PhotoLineMends, is_photo_line
from editor_desk.desktop.shell.places import Places
from editor_desk.desktop.shell.saving import TextSaving
from editor_desk.desktop.shell.story_on_desk import StoryOnDesk
from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.desktop.words import language_label, say
from editor_desk.newsroom.comparison import BODY, DifferenceKind, Mend
from editor_desk.newsroom.known_names import NameKind
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.newsroom.reviewed import PairAt
    from editor_desk.workflow.work import Changes, Work

_KINDS = {DifferenceKind.PLACE: NameKind.PLACE, DifferenceKind.ROLE: NameKind.TITLE}
"""What is named, by what differs; of any other name its capitals tell."""


class CompareActs(QObject):
    """Does what was offered. What is stored waits for the words on the screen to be on the disk."""

    def __init__(
        self,
        window: QWidget,
        link: DeskLink,
        story: StoryOnDesk,
        saving: TextSaving,
        editor: SplitEditor,
        compare: CompareWork,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._story = story
        self._acts = ActsOnSaved(link, story, saving, self)
        self._editor = editor
        self._compare = compare
        self._notices = notices
        self._photo_lines = PhotoLineMends(link, notices, self)
        self.places: Places | None = None
        self.names: NamesWork | None = None

    def do(self, shown: Shown, offer: Offer) -> None:
        """Do it."""
        if offer.act is Act.MEND and offer.mend is not None:
            self._mend(shown, offer.mend)
            return
        {
            Act.ONLY_HERE: self._only_here,
            Act.REVIEWED: self._review,
            Act.ACCEPT: self._accept,
            Act.TAKE_BACK: self._take_back,
            Act.SAME_NAME: self._same_name,
            Act.ACCEPT_DRAFT: self._accept_draft,
        }[offer.act](shown)

    def review_link(self, place: int) -> None:
        """Somebody read both sides of a link against each other."""
        comparison = self._compare.now.comparison
        link = comparison.links[place] if comparison is not None and place < len(comparison.links) else None
        if link is None or not (link.en and link.es):
            return
        from editor_desk.newsroom.reviewed import PairAt

        spans = self._editor.paired.spans
        self._review_at(PairAt(BODY, spans(Language.EN, link.en), spans(Language.ES, link.es)))

    def go_to_field(self, field: str, language: Language) -> None:
        """Bring the person to a field of an edition, wherever it is written."""
        if self.places is not None:
            self.places.go(_link_of(field), language)

    # In the text

    def _mend(self, shown: Shown, mend: Mend) -> None:
        tools, field = self._editor.tools(mend.language), mend.at.field
        if field not in tools.texts and not is_photo_line(field):
            self.go_to_field(field, mend.language)
            return
        if not tools.may_edit:
            self._notices.tell(
                lambda: self.tr("{language}: this edition may only be read now. Nothing was changed.").format(
                    language=language_label(mend.language)
                )
            )
            return
        texts = tools.texts if field in tools.texts else self._compared(mend.language)
        start = self._where(shown, mend, texts.get(field, ""))
        if start is None:
            self._notices.tell(
                lambda: self.tr(
                    "The text has changed there; it is being compared again. Nothing was changed."
                )
            )
            return
        end = start + len(mend.at.text)
        if is_photo_line(field):
            was = texts[field]
            self._story.flush()
            self._photo_lines.put(
                self._story.id, field, mend.language, was, was[:start] + mend.text + was[end:]
            )
        else:
            tools.put(field, start, end, mend.text)

    def _compared(self, language: Language) -> Mapping[str, str]:
        """The fields of an edition as they were compared."""
        request = self._compare.now.request
        if request is None:
            return {}
        return (request.en if language is Language.EN else request.es).fields

    def _where(self, shown: Shown, mend: Mend, text: str) -> int | None:
        """Where the words to be mended stand now; None where they do no more."""
        own = shown.difference.en if mend.language is Language.EN else shown.difference.es
        now = self._editor.current_spans(mend.language).get(shown.key)
        moved = (
            now[0] - own.start if now is not None and own is not None and mend.at.field == own.field else 0
        )
        for start in (mend.at.start + moved, mend.at.start):
            if text[start : start + len(mend.at.text)] == mend.at.text and (
                mend.at.text or self._compare.now.is_now
            ):
                return start
        return None

    def _only_here(self, shown: Shown) -> None:
        comparison, link = self._compare.now.comparison, shown.difference.link
        if comparison is not None and link is not None:
            self._editor.paired.pin(comparison.links[link].en, comparison.links[link].es)

    # In the store

    def _review(self, shown: Shown) -> None:
        from editor_desk.newsroom.reviewed import PairAt

        difference = shown.difference
        if difference.link is not None:
            self.review_link(difference.link)
            return
        en, es = difference.en, difference.es
        field = en.field if en is not None else es.field if es is not None else BODY
        if field == BODY:
            sides = [((side.start, side.end),) if side is not None else () for side in (en, es)]
            self._review_at(PairAt(BODY, *sides))
        else:
            self._review_at(PairAt(field))

    def _review_at(self, pair: PairAt) -> None:
        story_id = self._story.id

        def act(work: Work) -> Changes:
            from editor_desk.workflow.reviewing_pairs import review_pairs

            return review_pairs(work, story_id, [pair])

        self._acts.do(act)

    def _accept(self, shown: Shown) -> None:
        from editor_desk.desktop.approval import AcceptDialog

        story_id, identity = self._story.id, shown.difference.identity
        reason = AcceptDialog.ask(self._window, say(shown.difference.message))
        if reason is None:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.letting_stand import accept_difference

            return accept_difference(work, story_id, identity, reason)

        self._acts.do(act)

    def _take_back(self, shown: Shown) -> None:
        story_id, identity = self._story.id, shown.difference.identity

        def act(work: Work) -> Changes:
            from editor_desk.workflow.letting_stand import take_back_acceptance

            return take_back_acceptance(work, story_id, identity)

        self._acts.do(act)

    def _same_name(self, shown: Shown) -> None:
        english, spanish = shown.difference.en, shown.difference.es
        if self.names is not None and english is not None and spanish is not None:
            kind = _KINDS.get(shown.difference.kind)
            self.names.accept_same_name(bare(english.text), bare(spanish.text), kind)

    def _accept_draft(self, shown: Shown) -> None:
        view, story_id = self._story.view, self._story.id
        language = Language.EN if shown.difference.en is not None else Language.ES
        passage = shown.difference.en or shown.difference.es
        drafts = view.story.machine_drafts if view is not None else ()
        found = [
            draft.id
            for draft in drafts
            if draft.language is language
            and draft.is_pending
            and passage is not None
            and any(start < passage.end and passage.start < end for start, end in draft.spans())
        ]
        if not found:
            return

        def act(work: Work) -> Changes:
            from editor_desk.workflow.machine_drafts import mark_read

            return mark_read(work, story_id, found)

        self._acts.do(act)


def _link_of(field: str) -> str:
    """The place of a field outside the columns: a line of a photo, or a field of the details."""
    _, _, which = field.partition(":")
    return f"photos:{which}" if which else field
