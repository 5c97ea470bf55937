# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Proposes a paragraph in the other language: which one is meant, where it belongs, and what taking it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.desktop.split_editor.paired import PairedEditions
from editor_desk.desktop.split_editor.payloads import (
    DraftWanted,
    Proposal,
    ProposalTaken,
    Selection,
    Span,
)
from editor_desk.desktop.split_editor.proposal_box import ProposalBox
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Relation, Story

_BESIDE, _BELOW = 6, 4
"""Pixels between the box and the edge of the page, and what it stands under."""


class Proposing(QObject):
    """One proposal at a time. ``taken`` carries a ``ProposalTaken``: it is text now, in one undo step."""

    taken = Signal(object)
    left = Signal()
    """The box was closed, or what it was about is another text now."""

    def __init__(
        self, columns: Mapping[Language, EditionColumn], paired: PairedEditions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._paired = paired
        self._translation: Language | None = None
        self._boxes: dict[Language, ProposalBox] = {}
        self._target = Language.ES
        self._source: tuple[QTextCursor, str] | None = None
        self._place: QTextCursor | None = None
        self._is_item = False
        self._replaces = ""
        self._proposals: tuple[Proposal, ...] = ()
        self._shown = 0

    # Which paragraph

    def show_story(self, story: Story) -> None:
        """Another story, or the same with another relation of its editions."""
        relations = {language: edition.relation for language, edition in story.editions.items()}
        found = [each for each, relation in relations.items() if relation is Relation.TRANSLATION]
        self._translation = found[0] if len(found) == 1 else None

    @property
    def is_open(self) -> bool:
        """Whether something is proposed."""
        return bool(self._proposals)

    @property
    def box(self) -> ProposalBox | None:
        """The box that is to be seen."""
        box = self._boxes.get(self._target)
        return box if box is not None and self.is_open else None

    def begin(self) -> DraftWanted | None:
        """Take the caret's paragraph, or for a caret in the translation what it is to be translated from.

        Its place in the other edition is kept from now on. None where there is no such paragraph.
        """
        self.leave()
        pairs = self._paired.pairs
        pairs.read()
        target = self._to_write()
        source = target.other
        number = self._source_number(source, target)
        side = pairs.sides[source]
        if number is None or number >= len(side.paragraphs):
            return None
        paragraph = side.paragraphs[number]
        self._target = target
        text = side.body.source.text[paragraph.start : paragraph.end]
        self._source = (self._cursor(source, (paragraph.start, paragraph.end)), text)
        self._is_item = paragraph.kind == "list_item"
        span = self._counterpart(source, number)
        if span is not None:
            self._replaces = pairs.sides[target].body.source.text[span[0] : span[1]]
            self._place = self._cursor(target, span)
        else:
            self._replaces = ""
            offset = self._insertion(source, number)
            self._place = self._cursor(target, (offset, offset))
        return DraftWanted(Selection(source, paragraph.start, paragraph.end, text), self._replaces)

    def _to_write(self) -> Language:
        """The edition that is being written: the translation; else the one whose caret is not in hand, or the empty one."""
        if self._translation is not None:
            return self._translation
        here = self._paired.language
        sides = self._paired.pairs.sides
        return here if not len(sides[here]) and len(sides[here.other]) else here.other

    def _source_number(self, source: Language, target: Language) -> int | None:
        sides = self._paired.pairs.sides
        here = sides[self._paired.language]
        line = here.body.textCursor().blockNumber()
        number = here.number_at_line(line)
        if self._paired.language is source:
            return number
        if number is not None:
            numbers = self._others(target, number)
            return numbers[0] if numbers else None
        # Between two paragraphs of the translation: what comes after the source of the one above.
        above = [each for each in range(len(here)) if here.paragraphs[each].end <= self._caret(target)]
        last = max((n for each in above for n in self._others(target, each)), default=-1)
        alone = [n for n in range(len(sides[source])) if not self._others(source, n)]
        after = [n for n in alone if n > last]
        return next(iter(after or alone), None)

    def _others(self, language: Language, number: int) -> tuple[int, ...]:
        """The paragraphs of the other edition that go with one of this."""
        pairs = self._paired.pairs
        at = pairs.link_at(language, number)
        return pairs.numbers(pairs.links[at], language.other) if at is not None else ()

    def _caret(self, language: Language) -> int:
        body = self._columns[language].body
        return body.source.offset(body.textCursor().position())

    def _counterpart(self, source: Language, number: int) -> Span | None:
        paragraphs = self._paired.pairs.sides[source.other].paragraphs
        numbers = [each for each in self._others(source, number) if each < len(paragraphs)]
        return (paragraphs[numbers[0]].start, paragraphs[numbers[-1]].end) if numbers else None

    def _insertion(self, source: Language, number: int) -> int:
        """Where a missing counterpart belongs: behind that of what stands above, else before that of what follows."""
        target = source.other
        side = self._paired.pairs.sides[target]
        body = side.body
        if self._paired.language is target and side.number_at_line(body.textCursor().blockNumber()) is None:
            return self._caret(target)
        for each in range(number - 1, -1, -1):
            numbers = self._others(source, each)
            if numbers:
                return side.paragraphs[max(numbers)].end
        for each in range(number + 1, len(self._paired.pairs.sides[source])):
            numbers = self._others(source, each)
            if numbers:
                return side.paragraphs[min(numbers)].start
        return len(body.source.text)

    def _cursor(self, language: Language, span: Span) -> QTextCursor:
        body = self._columns[language].body
        cursor = QTextCursor(body.document())
        cursor.setPosition(body.source.position(span[0]))
        cursor.setPosition(body.source.position(span[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # What is proposed

    def propose(self, proposals: Sequence[Proposal]) -> bool:
        """Show the first of these at the place kept; False where the paragraph is another by now."""
        if self._source is None or self._place is None or not proposals or not self._is_as_it_was():
            self.leave()
            return False
        self._proposals, self._shown = tuple(proposals), 0
        column = self._columns[self._target]
        column.show()
        self._watch(is_on=True)
        self._bring_into_view()
        self._show()
        return True

    def add(self, proposal: Proposal) -> bool:
        """One more, behind those that are there; the first where there are none yet. False as for ``propose``."""
        if not self.is_open or self._source is None:
            return self.propose((proposal,))
        self._proposals = (*self._proposals, proposal)
        self._show()
        return True

    def show_next(self) -> None:
        """The next of them, from the first again after the last."""
        if self.is_open:
            self._shown = (self._shown + 1) % len(self._proposals)
            self._show()

    def leave(self) -> None:
        """Nothing is proposed any more; the text is as it was."""
        was_open = self.is_open
        self._watch(is_on=False)
        self._proposals, self._shown = (), 0
        self._source = self._place = None
        for box in self._boxes.values():
            box.forget()
        if was_open:
            self.left.emit()

    def take(self) -> bool:
        """Make what is shown text of the story, in one undo step; whether there was anything, and it may be edited."""
        column = self._columns[self._target]
        if not self.is_open or self._place is None or not column.tools.may_edit:
            return False
        proposal = self._proposals[self._shown]
        body = column.body
        body.settle()
        offset = body.source.offset
        start, end = offset(self._place.selectionStart()), offset(self._place.selectionEnd())
        change, at = _put(body.source.text, start, end, proposal.text, is_item=self._is_item)
        self.leave()
        column.tools.apply({"body": [change]})
        body.reveal(at, at + len(proposal.text))
        taken = ProposalTaken(self._target, at, at + len(proposal.text), proposal)
        self.taken.emit(taken)
        return True

    def _is_as_it_was(self) -> bool:
        if self._source is None:
            return False
        cursor, text = self._source
        body = self._columns[self._target.other].body
        start, end = body.source.offset(cursor.selectionStart()), body.source.offset(cursor.selectionEnd())
        return body.source.text[start:end] == text

    def _show(self) -> None:
        box = self._boxes.get(self._target)
        if box is None:
            box = self._boxes[self._target] = self._made(self._columns[self._target].body)
        proposal = self._proposals[self._shown]
        box.show_proposal(
            proposal, self._shown + 1, len(self._proposals), replaces=bool(self._replaces.strip())
        )
        self._follow()
        if QAccessible.isActive():
            said = f"{proposal.origin()}: {proposal.text}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(box, said))

    def _made(self, body: BodyEditor) -> ProposalBox:
        box = ProposalBox(body.viewport())
        box.taken.connect(self.take)
        box.next_wanted.connect(self.show_next)
        box.left.connect(self.leave)
        body.verticalScrollBar().valueChanged.connect(self._follow)
        body.document().documentLayout().documentSizeChanged.connect(self._follow)
        return box

    def _bring_into_view(self) -> None:
        """The place, a third down the page; the caret stays where it is."""
        body = self._columns[self._target].body
        rect = self._rect()
        if rect.top() < 0 or rect.bottom() > body.viewport().height() * 2 // 3:
            bar = body.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - body.viewport().height() // 4)

    def _rect(self) -> QRect:
        """The place it would take, in pixels of the page."""
        body = self._columns[self._target].body
        if self._place is None:
            return QRect()
        first, last = QTextCursor(self._place), QTextCursor(self._place)
        first.setPosition(self._place.selectionStart())
        last.setPosition(self._place.selectionEnd())
        return body.cursorRect(first).united(body.cursorRect(last))

    def _follow(self) -> None:
        """Stand under the place, or above it where there is more room."""
        box = self._boxes.get(self._target)
        if box is None or not self.is_open:
            return
        page = self._columns[self._target].body.viewport()
        width = page.width() - 2 * _BESIDE
        height = box.wanted_height(width, page.height())
        rect = self._rect()
        top = rect.bottom() + _BELOW
        if top + height > page.height() and rect.top() - _BELOW - height >= 0:
            top = rect.top() - _BELOW - height
        top = max(0, min(top, page.height() - height))
        box.setGeometry(_BESIDE, top, width, height)

    def _watch(self, *, is_on: bool) -> None:
        for language, column in self._columns.items():
            column.body.removeEventFilter(self)
            column.body.viewport().removeEventFilter(self)
            if is_on:
                column.body.installEventFilter(self)
                if language is self._target:
                    column.body.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.is_open:
                event.accept()
                if kind is QEvent.Type.KeyPress:
                    self.leave()
                return True
        elif kind is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)


def _put(text: str, start: int, end: int, words: str, *, is_item: bool) -> tuple[Change, int]:
    """The change that makes words a paragraph at a place, and where they begin after it.

    An empty place lies at the end of a paragraph, at the start of one, or on an empty line.
    """
    if start < end:
        return Change(start, end, words), start
    above, below = text[:start], text[end:]
    gap = "\n" if is_item and _last_line(above).lstrip()[:2] in ("- ", "* ", "+ ") else "\n\n"
    lead = gap[len(above) - len(above.rstrip("\n")) :] if above.strip() else ""
    tail = "\n\n"[len(below) - len(below.lstrip("\n")) :] if below.strip() else ""
    return Change(start, end, lead + words + tail), start + len(lead)


def _last_line(text: str) -> str:
    return text.rstrip("\n").rpartition("\n")[2]
