# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The two editions of a story side by side, and the line with what is common to both above them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_desk.desktop.forms.ui_split_editor import Ui_SplitEditor
from editor_desk.desktop.split_editor.caret_styles import CaretStyles
from editor_desk.desktop.split_editor.caret_watch import CaretWatch
from editor_desk.desktop.split_editor.edition_column import EditionColumn
from editor_desk.desktop.split_editor.edition_tools import EditionTools
from editor_desk.desktop.split_editor.focus_veil import FocusVeil
from editor_desk.desktop.split_editor.left_at import LeavingPlaces
from editor_desk.desktop.split_editor.paired import PairedEditions
from editor_desk.desktop.split_editor.panes_around import PanesAround
from editor_desk.desktop.split_editor.payloads import (
    BODY,
    BodyText,
    Mark,
    MarkKind,
    Selection,
    SpellingFound,
    TextEdit,
    TextStyle,
)
from editor_desk.desktop.split_editor.photo_placing import PhotoPlacing
from editor_desk.desktop.split_editor.story_bar import StoryBar
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.lengths import Lengths
from editor_desk.newsroom.machine_drafts import TranslatedBy
from editor_desk.newsroom.meetings import EditionText
from editor_desk.newsroom.stories import Story

if TYPE_CHECKING:
    from editor_desk.desktop.split_editor.paste_bar import PasteBar
    from editor_desk.desktop.split_editor.proposing import Proposing

BURST_MS = 300
"""How long typing is gathered before it is handed over; counted from its first letter."""
_REST_MS = 350
_SMALLEST, _LARGEST = -4, 12
_FACTS, _SPELLING, _MACHINE, _DIFFERENCES = "facts", "spelling", "machine drafts", "differences"


class SplitEditor(QWidget):
    """Shows a story and hands over what is typed.

    Positions are code points of a body's Markdown source. ``text_changed`` carries a ``TextEdit`` at most
    400 ms after the first letter not handed over yet; answer with ``mark_saving``, ``mark_saved``,
    ``mark_not_saved`` and, once saved, ``refresh``.
    """

    text_changed = Signal(object)
    field_edited = Signal(object)
    selection_changed = Signal(object)
    """A ``Selection``, or None."""
    mark_chosen = Signal(str)
    photos_wanted = Signal()
    flags_wanted = Signal()
    pictures_dropped = Signal(object)
    """A ``PicturesDropped``: pictures came to a place in a body."""
    body_rested = Signal(object)
    """A ``BodyText``, shown or typed and at rest: for spelling and other checks."""
    edited = Signal(object)
    """The ``Language`` of the edition in which something changed just now, by whatever hand."""
    menu_asked = Signal(object)
    """A ``MenuAsked``: fill the context menu of a body."""
    zoomed = Signal(int)
    """The text has this size now, in steps from the usual one."""
    take_over_wanted = Signal(object)
    """The ``Language`` of an edition that somebody else is writing in, and that the person wants to go on with."""
    pasted = Signal(object)
    """A ``Selection``: words that came into a body from the clipboard."""
    translation_told = Signal(object)
    """A ``TranslationTold``: what somebody answered to ``ask_about_paste``."""
    edition_entered = Signal(object)
    """The ``Language`` of the edition that has the keyboard now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_SplitEditor()
        self._form.setupUi(self)
        self._columns: Mapping[Language, EditionColumn] = {
            Language.EN: self._form.english_column,
            Language.ES: self._form.spanish_column,
        }
        for language, column in self._columns.items():
            column.set_language(language)
        self._bar = StoryBar(self._form, self)
        self.caret = CaretWatch(self._columns, self)
        self.paired = PairedEditions(self._columns, self._form.spine, self)
        self._proposing: Proposing | None = None
        self.places = LeavingPlaces(self._columns)
        self.around = PanesAround(self._form)
        self.photos = PhotoPlacing(self._columns, self)
        self.veil = FocusVeil(self.paired)
        self.styles = CaretStyles((column.body for column in self._columns.values()), self)
        self._story: Story | None = None
        self._focused = Language.EN
        self._number = 0
        self._on_the_way: dict[Language, int] = {}
        """The number of the last edit of each edition that is not on the disk yet."""
        self._zoom = 0
        self._unrested: set[Language] = set()
        self._burst = QTimer(self, singleShot=True, interval=BURST_MS, timerType=Qt.TimerType.PreciseTimer)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._connect()
        self.setEnabled(False)

    def _connect(self) -> None:
        for column in self._columns.values():
            column.edited.connect(self._typed)
            column.body_changed.connect(self._body_changed)
            column.entered.connect(self._entered)
            column.selection_changed.connect(self._tell_selection)
            column.mark_chosen.connect(self.mark_chosen)
            column.menu_asked.connect(self.menu_asked)
            column.take_over_wanted.connect(self.take_over_wanted)
            column.pasted.connect(self.pasted)
            column.translation_told.connect(self.translation_told)
            column.zoom_wanted.connect(self._zoom_by)
            column.finding_wanted.connect(self._go_to_next)
        self._burst.timeout.connect(self._hand_over)
        self._rest.timeout.connect(self._tell_rested)
        self._bar.field_edited.connect(self.field_edited)
        self._bar.photos_wanted.connect(self.photos_wanted)
        self._bar.flags_wanted.connect(self.flags_wanted)
        self.photos.dropped.connect(self.pictures_dropped)

    # The story

    def show_story(self, story: Story, may_edit: frozenset[Language]) -> None:
        """Show another story from its start; what was typed into the one before is handed over first."""
        self.flush()
        self._story = story
        for language, column in self._columns.items():
            column.show_edition(story.edition(language))
            column.set_reason("")
            column.set_may_edit(may_edit=language in may_edit)
        self._tell_proposing(story, is_another=True)
        self.paired.show_story(story)
        self._bar.show_story(story)
        self._bar.set_may_edit(may_edit=bool(may_edit))
        self._burst.stop()
        self._on_the_way.clear()
        self.setEnabled(True)
        self._unrested.update(self._columns)
        self._rest.start()

    def refresh(self, story: Story, may_edit: frozenset[Language] | None = None) -> None:
        """The store has this of the story shown; take over what differs, in an undo step, and keep the place.

        Another story's is dropped. Words typed and not saved yet stay.
        """
        if self._story is None or story.id != self._story.id:
            return
        self._story = story
        for language, column in self._columns.items():
            column.refresh(story.edition(language), is_saved=language not in self._on_the_way)
            if may_edit is not None:
                column.set_may_edit(may_edit=language in may_edit)
        self._tell_proposing(story, is_another=False)
        self.paired.refresh(story)
        self._bar.refresh(story)
        if may_edit is not None:
            self._bar.set_may_edit(may_edit=bool(may_edit))

    def meet(self, sent: TextEdit, now: EditionText) -> None:
        """The store brought a burst together with somebody else's change: show that too, in an undo step."""
        if self._story is not None and sent.story_id == self._story.id:
            self._on_the_way.pop(sent.language, None)
            self._columns[sent.language].meet(EditionText(sent.furniture, sent.body), now)
            self._hand_over()

    def give_way(self, language: Language, now: EditionText) -> EditionText:
        """Show what the store has of an edition, in an undo step; gives the words that stood there instead."""
        self._on_the_way.pop(language, None)
        return self._columns[language].give_way(now)

    def clear(self) -> None:
        """Show no story."""
        self.flush()
        self._story = None
        self.setEnabled(False)

    def flush(self) -> None:
        """Hand over now whatever was typed."""
        self._bar.flush()
        self._hand_over()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that has not been handed over yet."""
        return self._bar.has_changes or any(column.has_changes for column in self._columns.values())

    @property
    def has_unrested(self) -> bool:
        """Whether a body was typed into that has not been told of by ``body_rested`` yet."""
        return bool(self._unrested)

    def mark_saving(self, language: Language) -> None:
        """What was handed over is being written."""
        self._bar.tell_saving()

    def mark_saved(self, language: Language, at: datetime | None = None, number: int | None = None) -> None:
        """It is on the disk; ``number`` is the ``TextEdit``'s: there may be a later one."""
        if number is None or number >= self._on_the_way.get(language, 0):
            self._on_the_way.pop(language, None)
        if not self.has_unsaved and not self._on_the_way:
            self._bar.tell_saved(at)

    def mark_not_saved(self, language: Language, reason: str) -> None:
        """It could not be written; the reason as a sentence."""
        self._bar.tell_not_saved(reason)

    def set_sections(self, sections: Iterable[str]) -> None:
        """The sections offered; another may be typed."""
        self._bar.set_sections(sections)

    def want_lengths(self, language: Language, lengths: Lengths) -> None:
        """How long an edition should be, said beside how long it is."""
        self._columns[language].title.want(lengths)

    def show_furniture(self, language: Language, names: Collection[str]) -> None:
        """Which fields an edition has, by the kind of its story."""
        self._columns[language].title.show_furniture(names)

    def set_reading_reason(self, language: Language, text: str) -> None:
        """Why an edition may only be read; shown quietly above it."""
        self._columns[language].set_reason(text)

    def show_held(self, language: Language, words: str) -> None:
        """Who else is writing in an edition, as a sentence above it; empty for nobody."""
        self._columns[language].show_held(words)

    def ask_about_paste(
        self, pasted: Selection, words: int, names: Sequence[str], by: TranslatedBy, who: str
    ) -> None:
        """Ask who or what translated words that were pasted; ``by`` and ``who`` are what was said the last time."""
        self._columns[pasted.language].ask_about_paste(pasted, words, names, by, who)

    def paste_bar(self, language: Language) -> PasteBar | None:
        """The line that asks, once there was a large paste into this edition."""
        return self._columns[language].paste_bar

    def tools(self, language: Language) -> EditionTools:
        """What find and other tools work on an edition with."""
        return self._columns[language].tools

    # Words, places, marks

    def selection(self) -> Selection | None:
        """The words chosen in the body that has the keyboard, or had it last."""
        if self._story is None:
            return None
        column = self._columns[self._focused]
        column.body.settle()
        return column.selection()

    def choose(self, language: Language, field: str, start: int, end: int) -> None:
        """Choose words of a field or a body and bring them into view; the keyboard stays where it is."""
        column = self._columns[language]
        column.show()
        self._enter(language)
        column.tools.choose(field, start, end)

    def reveal(self, language: Language, start: int, end: int) -> None:
        """Bring a place of a body into view and light it; the keyboard stays where it is."""
        column = self._columns[language]
        if not (self.around.covers_counterpart and language is self._focused.other):
            column.show()
        column.tools.leave_fields()
        column.body.reveal(start, end)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show the marks of both bodies, in place of those before (spelling has its own)."""
        shown = tuple(marks)
        for language, column in self._columns.items():
            column.findings.show(_FACTS, [mark for mark in shown if mark.language is language])

    @property
    def proposing(self) -> Proposing:
        """Where a paragraph is proposed in the other language; made when it is first asked for."""
        if self._proposing is None:
            from editor_desk.desktop.split_editor.proposing import Proposing

            self._proposing = Proposing(self._columns, self.paired, self)
            if self._story is not None:
                self._proposing.show_story(self._story)
        return self._proposing

    def _tell_proposing(self, story: Story, *, is_another: bool) -> None:
        if self._proposing is not None:
            if is_another:
                self._proposing.leave()
            self._proposing.show_story(story)

    def show_machine_drafts(self, marks: Iterable[Mark]) -> None:
        """Mark the paragraphs that a machine translated and nobody has read yet, in place of those before."""
        shown = tuple(marks)
        for language, column in self._columns.items():
            column.findings.show(_MACHINE, [mark for mark in shown if mark.language is language])

    def show_differences(self, marks: Iterable[Mark], counts: Mapping[Language, int]) -> None:
        """Show what the other edition says differently, in place of before, and how much of it each edition has."""
        shown = tuple(marks)
        for language, column in self._columns.items():
            column.findings.show(_DIFFERENCES, [mark for mark in shown if mark.language is language])
            column.title.tell_differences(counts.get(language, 0))

    def show_spelling(self, found: SpellingFound) -> None:
        """Underline what a check of spelling found, unless the text has moved on meanwhile."""
        text, column = found.text, self._columns[found.text.language]
        if (
            self._story is None
            or text.story_id != self._story.id
            or text.version != column.body.source.version
        ):
            return
        said = self.tr("Not in the dictionary: %1")
        marks = [
            Mark(text.language, start, end, MarkKind.SPELLING, said.replace("%1", text.text[start:end]))
            for start, end in found.spans
        ]
        column.findings.show(_SPELLING, marks)
        column.title.tell_spelling(found)

    def go_to_finding(self, step: int = 1, kinds: Collection[MarkKind] = tuple(MarkKind)) -> Mark | None:
        """Go to the next mark in the edition in hand, or with -1 to the one before; None where there is none."""
        findings = self._columns[self._focused].findings
        found = findings.next(step, kinds)
        if found is None:
            return None
        name, start, end, mark = found
        if name != findings.in_hand:
            self.focus_field(self._focused, name)
        if name == BODY:
            self.reveal(self._focused, start, end)
        else:
            self.choose(self._focused, name, start, end)
        return mark

    def marks_at_caret(self) -> tuple[Mark, ...]:
        """What is marked where the caret stands in the edition in hand, the innermost first."""
        return self._columns[self._focused].findings.at_caret()

    @property
    def field_in_hand(self) -> str:
        """The field of the edition in hand that has the keyboard; else its body."""
        return self._columns[self._focused].findings.in_hand

    def current_spans(self, language: Language) -> Mapping[str, tuple[int, int]]:
        """Where each mark with an id stands now in its text, after what was typed since it was shown."""
        return self._columns[language].findings.spans()

    def text(self, language: Language) -> str:
        """The body as it stands on the screen."""
        body = self._columns[language].body
        body.settle()
        return body.source.text

    def go_to(self, language: Language, field: str, offset: int) -> None:
        """Put the caret at an offset of a body, or into another field, and give it the keyboard."""
        if field == BODY:
            self.reveal(language, offset, offset)
        self.focus_field(language, field)

    def focused_language(self) -> Language:
        """The edition that has the keyboard, or had it last."""
        return self._focused

    def focus_edition(self, language: Language) -> None:
        """Give the keyboard to a body."""
        self.focus_field(language, BODY)

    def focus_field(self, language: Language | None, field: str) -> None:
        """Give the keyboard to a field: slug, section, headline, dek, byline, dateline, body; else the headline."""
        own = self._bar.field(field)
        if own is not None:
            own.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        column = self._columns[language or self._focused]
        column.show()
        widget = column.field(field) or column.field("headline")
        if widget is not None:
            self._enter(column.language)
            widget.show()  # a field the kind has not, too: a rule may lead to what is in it
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # Undo, style, looks

    def undo(self) -> None:
        """Take back the last change of the edition that has the keyboard."""
        self._columns[self._focused].undo()

    def redo(self) -> None:
        """Make it again."""
        self._columns[self._focused].redo()

    def restyle(self, style: TextStyle, address: str = "") -> None:
        """Give the words or lines chosen in the edition in hand a style, or take it away.

        ``address`` is where a link leads; without one the caret waits where it goes.
        """
        self._columns[self._focused].body.restyle(style, address)
        self.styles.look_soon()

    def zoom_in(self) -> None:
        """Larger text in both editions."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Smaller text in both editions."""
        self._zoom_by(-1)

    @property
    def zoom(self) -> int:
        """Steps from the usual size."""
        return self._zoom

    def set_zoom(self, steps: int) -> None:
        """Set the size of the text, in steps of a point from the usual one."""
        self._zoom = max(_SMALLEST, min(_LARGEST, steps))
        for column in self._columns.values():
            column.set_zoom(self._zoom)
        self.zoomed.emit(self._zoom)

    def show_counterpart(self, shows: bool) -> None:
        """Show both editions, or only the one in hand."""
        self.show_edition(self._focused.other, shows)
        self.show_edition(self._focused, True)

    def show_edition(self, language: Language, shows: bool) -> None:
        """Show or hide one column."""
        self._columns[language].setVisible(shows)

    def shows_edition(self, language: Language) -> bool:
        """Whether a column is to be seen."""
        return not self._columns[language].isHidden()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._bar.retranslate()

    def _zoom_by(self, steps: int) -> None:
        self.set_zoom(self._zoom + steps)

    # What is typed

    def _typed(self) -> None:
        column = self.sender()
        if isinstance(column, EditionColumn):
            self.edited.emit(column.language)
        if self._story is not None and not self._burst.isActive():
            self._burst.start()

    def _hand_over(self) -> None:
        self._burst.stop()
        if self._story is None:
            return
        for language, column in self._columns.items():
            if not column.has_changes:
                continue
            typed, base = column.take()
            if typed != EditionText():
                self._number += 1
                self._on_the_way[language] = self._number
                story = self._story.id
                self.text_changed.emit(
                    TextEdit(story, language, typed.furniture, typed.body, self._number, base)
                )

    def _body_changed(self) -> None:
        column = self.sender()
        if isinstance(column, EditionColumn):
            self._unrested.add(column.language)
            self._rest.start()

    def _tell_rested(self) -> None:
        if self._story is None:
            return
        waiting, self._unrested = self._unrested, set()
        for language in sorted(waiting):
            text = self.text(language)
            version = self._columns[language].body.source.version
            self.body_rested.emit(BodyText(self._story.id, language, text, version))

    def _go_to_next(self, kinds: Collection[MarkKind]) -> None:
        column = self.sender()
        if isinstance(column, EditionColumn):
            self.focus_edition(column.language)
            self.go_to_finding(kinds=kinds)

    def _entered(self) -> None:
        column = self.sender()
        if isinstance(column, EditionColumn):
            self._enter(column.language)

    def _enter(self, language: Language) -> None:
        if language is not self._focused:
            self._focused = language
            self.edition_entered.emit(language)
            self._tell_selection()

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self._columns[self._focused].selection())
