# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One edition on the desk: its title line, its furniture, its body, and one order of undo over all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from editor_desk.desktop import theme
from editor_desk.desktop.forms.ui_edition_column import Ui_EditionColumn
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.edition_title import EditionTitle
from editor_desk.desktop.split_editor.edition_tools import EditionTools
from editor_desk.desktop.split_editor.findings import Findings
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.desktop.split_editor.known_text import KnownText
from editor_desk.desktop.split_editor.payloads import (
    BODY,
    DIFFERENCES,
    FIELDS,
    Mark,
    MarkKind,
    MenuAsked,
    Selection,
    TranslationTold,
    words_of,
)
from editor_desk.desktop.split_editor.photo_paragraph import photo_change
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.desktop.split_editor.text_drops import TextDrops
from editor_desk.desktop.split_editor.undo_order import UndoOrder
from editor_desk.desktop.words import capital, language_name
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import TranslatedBy
from editor_desk.newsroom.meetings import EditionText
from editor_desk.newsroom.stories import Edition, Furniture

if TYPE_CHECKING:
    from editor_desk.desktop.split_editor.held_bar import HeldBar
    from editor_desk.desktop.split_editor.paste_bar import PasteBar

_NARROW = 280
"""Pixels of a column in which byline and dateline stand one above the other."""
_WIDE_ENOUGH = 270
"""Pixels; in less, labels beside byline and dateline leave no room for a name."""
_READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class EditionColumn(QWidget):
    """Shows one edition and takes what is typed into it; says so by ``edited``, and hands it over when asked."""

    edited = Signal()
    entered = Signal()
    """The keyboard is in this column now."""
    selection_changed = Signal()
    mark_chosen = Signal(str)
    zoom_wanted = Signal(int)
    finding_wanted = Signal(object)
    """The next mark of these kinds (``MarkKind``) is to be gone to."""
    body_changed = Signal()
    take_over_wanted = Signal(object)
    """This column's ``Language``."""
    menu_asked = Signal(object)
    """A ``MenuAsked``."""
    pasted = Signal(object)
    """A ``Selection``: words that came in from the clipboard."""
    translation_told = Signal(object)
    """A ``TranslationTold``: who or what translated what was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_EditionColumn()
        self._form.setupUi(self)
        self._language = Language.EN
        self._edition: Edition | None = None
        self._may_edit = False
        self._reason = ""
        self._furniture = Furniture()
        self._known = {name: KnownText() for name in (*FIELDS, BODY)}
        self._changed: set[str] = set()
        self._order = UndoOrder(self)
        self.body = self._form.body_editor
        self._fields: Mapping[str, FurnitureField] = {
            "headline": self._form.headline_field,
            "dek": self._form.dek_field,
            "byline": self._form.byline_field,
            "dateline": self._form.dateline_field,
        }
        self._texts: tuple[FurnitureField | BodyEditor, ...] = (*self._fields.values(), self.body)
        self.tools = EditionTools(self._fields, self.body, self._order)
        self.findings = Findings(self._fields, self.body)
        self._held_bar: HeldBar | None = None
        self._paste_bar: PasteBar | None = None
        self._pasted: QTextCursor | None = None
        self._drops = TextDrops({**self._fields, BODY: self.body}, self.tools, self)
        self.title = EditionTitle(self._form, self._fields, self.body, self)
        self._connect()
        self.set_zoom(0)
        self.set_may_edit(may_edit=False)

    def _connect(self) -> None:
        for widget in self._texts:
            self._order.add(widget.document(), widget.undo_here, widget.redo_here)
            widget.undo_wanted.connect(self.undo)
            widget.redo_wanted.connect(self.redo)
            widget.entered.connect(self.entered)
            widget.source.changed.connect(self._text_changed)
        for name, field in self._fields.items():
            field.marks.chosen.connect(self.mark_chosen)
            field.menu_asked.connect(partial(self._menu_asked_in, name))
        self.body.selectionChanged.connect(self.selection_changed)
        self.body.mark_chosen.connect(self.mark_chosen)
        self.body.menu_asked.connect(self._menu_asked)
        self.body.pasted.connect(self._tell_pasted)
        self.body.zoom_wanted.connect(self.zoom_wanted)
        self._form.spelling_button.clicked.connect(self._want_misspelling)
        self._form.differs_button.clicked.connect(self._want_difference)
        self._order.moved.connect(self._go_where_undone)

    # What is shown

    @property
    def language(self) -> Language:
        """The language of this column."""
        return self._language

    def set_language(self, language: Language) -> None:
        """Say once which edition stands here."""
        self._language = language
        self._retranslate()

    def show_edition(self, edition: Edition) -> None:
        """Show an edition of another story; nothing before it can be undone."""
        self._edition, self._furniture = edition, edition.furniture
        for name, field in self._fields.items():
            field.load(getattr(edition.furniture, name))
            self._known[name] = KnownText(getattr(edition.furniture, name))
        self.body.load(edition.body)
        self._known[BODY] = KnownText(edition.body)
        self._order.forget()
        self._changed.clear()
        self._leave_paste()
        self.title.show_edition(edition)

    def refresh(self, edition: Edition, *, is_saved: bool = False) -> bool:
        """The store has this edition now: take over what differs, in one undo step; whether the body did.

        ``is_saved``: everything that was taken from here is on the disk.
        """
        self._edition, self._furniture = edition, edition.furniture
        self._settle()
        words = words_of(edition.furniture, edition.body)
        arrived = {
            name: known.arrive(words[name], self._text(name), is_saved=is_saved)
            for name, known in self._known.items()
        }
        self._apply(arrived)
        self.title.refresh(edition)
        return bool(arrived[BODY])

    def meet(self, sent: EditionText, now: EditionText) -> None:
        """The store brought what was sent together with somebody else's change; what was typed since stays."""
        self._settle()
        was = words_of(sent.furniture, sent.body)
        arrived = {}
        for name, text in words_of(now.furniture, now.body).items():
            known, shown = self._known[name], self._text(name)
            arrived[name] = known.meet(was[name], text, shown) if name in was else known.arrive(text, shown)
        self._furniture = now.furniture or self._furniture
        self._apply(arrived)
        self._changed.update(arrived)

    def give_way(self, now: EditionText) -> EditionText:
        """Show what the store has, in one undo step; gives what stood here instead, to be kept elsewhere."""
        self._settle()
        shown = {name: self._text(name) for name in FIELDS}
        stood = EditionText(replace(self._furniture, **shown), self.body.source.text)
        words = words_of(now.furniture, now.body)
        self._furniture = now.furniture or self._furniture
        self._apply(
            {name: self._known[name].give_way(text, self._text(name)) for name, text in words.items()}
        )
        return stood

    def _apply(self, arrived: Mapping[str, Sequence[Change]]) -> None:
        """Make changes that came from elsewhere, in whatever fields, one undo step."""
        if not any(arrived.values()):
            return
        with self._order.one_step():
            for name, field in self._fields.items():
                field.source.apply(arrived.get(name, ()))
            if arrived.get(BODY):
                self.body.apply(arrived[BODY])

    def set_may_edit(self, *, may_edit: bool) -> None:
        """Let the text be changed, or only read, selected and copied."""
        self._may_edit = may_edit
        for widget in self._texts:
            if widget.isReadOnly() is may_edit or not may_edit:
                widget.setReadOnly(not may_edit)
                if not may_edit:
                    widget.setTextInteractionFlags(_READABLE)
        self._tell_reason()

    def set_reason(self, reason: str) -> None:
        """Why it may only be read, in a sentence; shown while that is so."""
        self._reason = reason
        self._tell_reason()

    def show_held(self, words: str) -> None:
        """Who else is writing here, as a sentence; empty for nobody."""
        if self._held_bar is None:
            if not words:
                return
            from editor_desk.desktop.split_editor.held_bar import HeldBar

            self._held_bar = HeldBar(self._language, self)
            self._held_bar.take_over_wanted.connect(self._want_to_take_over)
            self._form.column.insertWidget(
                self._form.column.indexOf(self._form.furniture_page), self._held_bar
            )
        self._held_bar.say(words)

    @property
    def held_bar(self) -> HeldBar | None:
        """The line about others who write here, once there was somebody."""
        return self._held_bar

    def ask_about_paste(
        self, pasted: Selection, words: int, names: Sequence[str], by: TranslatedBy, who: str
    ) -> None:
        """Ask above the text who or what translated words that were pasted; their place is kept meanwhile."""
        if self._paste_bar is None:
            from editor_desk.desktop.split_editor.paste_bar import PasteBar

            self._paste_bar = PasteBar(self._language, self)
            self._paste_bar.answered.connect(self._tell_translation)
            self._paste_bar.left.connect(self._leave_paste)
            self._form.column.insertWidget(
                self._form.column.indexOf(self._form.furniture_page), self._paste_bar
            )
        self._pasted = QTextCursor(self.body.document())
        self._pasted.setPosition(self.body.source.position(pasted.start))
        self._pasted.setPosition(self.body.source.position(pasted.end), QTextCursor.MoveMode.KeepAnchor)
        self._pasted.setKeepPositionOnInsert(True)
        self._paste_bar.ask(words, names, by, who)

    @property
    def paste_bar(self) -> PasteBar | None:
        """The line that asks about a paste, once there was a large one."""
        return self._paste_bar

    def _tell_pasted(self, start: int, end: int) -> None:
        self.pasted.emit(Selection(self._language, start, end, self.body.source.text[start:end]))

    def _tell_translation(self, by: TranslatedBy, who: str) -> None:
        cursor, self._pasted = self._pasted, None
        if cursor is not None:
            offset = self.body.source.offset
            start, end = offset(cursor.selectionStart()), offset(cursor.selectionEnd())
            self.translation_told.emit(TranslationTold(self._language, start, end, by, who))

    def _leave_paste(self) -> None:
        self._pasted = None
        if self._paste_bar is not None:
            self._paste_bar.hide()

    def set_zoom(self, steps: int) -> None:
        """Larger or smaller text, in points."""
        self.body.set_zoom(steps)
        self._fields["headline"].set_font(theme.reading_font(theme.HEADLINE_SIZE + steps, bold=True))
        self._fields["dek"].set_font(theme.reading_font(theme.DEK_SIZE + steps))
        small = QFont(self.font())
        for name in ("byline", "dateline"):
            self._fields[name].set_font(small)

    # What is typed

    @property
    def has_changes(self) -> bool:
        """Whether something was typed that nobody has taken yet."""
        return any(self._text(name) != self._known[name].latest for name in self._changed)

    def take(self) -> tuple[EditionText, EditionText]:
        """What changed since it was last taken, furniture and body, and what it was typed on."""
        self._settle()
        changed, self._changed = self._changed, set()
        names = [name for name in changed if self._text(name) != self._known[name].latest]
        base = EditionText(
            replace(self._furniture, **{name: self._known[name].latest for name in FIELDS}),
            self._known[BODY].latest,
        )
        for name in names:
            self._known[name].send(self._text(name))
        body = self.body.source.text if BODY in names else None
        if not any(name in FIELDS for name in names):
            return EditionText(None, body), base
        shown = {name: field.source.text for name, field in self._fields.items()}
        self._furniture = replace(self._furniture, **shown)
        return EditionText(self._furniture, body), base

    def edition_now(self) -> Edition | None:
        """The edition as it stands on the screen, saved or not; None while there is none."""
        if self._edition is None:
            return None
        shown = {name: field.source.text for name, field in self._fields.items()}
        furniture = replace(self._furniture, **shown)
        return replace(self._edition, furniture=furniture, body=self.body.source.text)

    def undo(self) -> None:
        """Take back the last change of this edition, in whatever field it was made."""
        self._settle()
        self._move(self._order.undo)

    def redo(self) -> None:
        """Make the change last taken back again."""
        self._move(self._order.redo)

    def _move(self, move: Callable[[], None]) -> None:
        if not self._may_edit:
            return
        # What comes back is as it was; settling it would be a change that ends what can be redone.
        for widget in self._texts:
            widget.source.is_as_it_was = True
        try:
            move()
        finally:
            for widget in self._texts:
                widget.source.take_range()
                widget.source.is_as_it_was = False
            self.body.keep_line_height()

    def put_photos(self, offset: int | None, markups: Sequence[str]) -> None:
        """Put photos as paragraphs of their own at an offset, or at the caret; one undo step."""
        if not self._may_edit or not markups:
            return
        self._settle()
        source = self.body.source
        at = source.offset(self.body.textCursor().position()) if offset is None else offset
        change, caret = photo_change(source.text, at, markups)
        with self._order.one_step():
            self.body.apply([change])
        self.body.reveal(caret, caret)
        self.body.photos.show_below_caret()

    # Places

    def field(self, name: str) -> QWidget | None:
        """The widget of a field of the edition, or of its body."""
        return self.body if name == BODY else self._fields.get(name)

    def selection(self) -> Selection | None:
        """The words chosen in the body."""
        span = self.body.span_chosen()
        if span is None:
            return None
        return Selection(self._language, *span, self.body.source.text[span[0] : span[1]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Side by side in a slit of a column, a name would break letter by letter.
        is_narrow, directions = self.width() < _NARROW, QBoxLayout.Direction
        self._form.credits_row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._form.title_row.activate()
        self.title.fit()
        self._fit_credits()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._retranslate()

    def _want_misspelling(self) -> None:
        self.finding_wanted.emit((MarkKind.SPELLING,))

    def _want_difference(self) -> None:
        self.finding_wanted.emit(DIFFERENCES)

    def _want_to_take_over(self) -> None:
        self.take_over_wanted.emit(self._language)

    def _menu_asked(self, menu: QMenu, wrong: tuple[int, int] | None, marks: tuple[Mark, ...]) -> None:
        self.menu_asked.emit(MenuAsked(self._language, menu, wrong, marks))

    def _menu_asked_in(self, field: str, menu: QMenu, marks: tuple[Mark, ...]) -> None:
        self.menu_asked.emit(MenuAsked(self._language, menu, None, marks, field))

    def _text(self, name: str) -> str:
        return self.body.source.text if name == BODY else self._fields[name].source.text

    def _settle(self) -> None:
        for widget in self._texts:
            widget.settle()

    def _text_changed(self) -> None:
        source = self.sender()
        if source is self.body.source:
            self._changed.add(BODY)
            self.title.count_soon()
            self.body_changed.emit()
        else:
            self._changed.update(name for name, field in self._fields.items() if field.source is source)
            self.title.tell_lengths()
        self.edited.emit()

    def _go_where_undone(self, document: QTextDocument) -> None:
        for widget in self._texts:
            if widget.document() is document and not widget.hasFocus():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_credits(self) -> None:
        """In a narrow column the fields say within themselves what they are for."""
        form, is_narrow = self._form, self.width() < _WIDE_ENOUGH
        for label, name in ((form.byline_label, "byline"), (form.dateline_label, "dateline")):
            label.setVisible(not is_narrow)
            self._fields[name].setPlaceholderText(label.text() if is_narrow else "")

    def _tell_reason(self) -> None:
        is_reading = self._edition is not None and not self._may_edit
        self._form.banner_label.setVisible(is_reading and bool(self._reason))
        self._form.banner_label.setText(self._reason)

    def _retranslate(self) -> None:
        name = language_name(self._language)
        self._form.language_label.setText(capital(name))
        self.setAccessibleName(self.tr("%1 edition").replace("%1", name))
        titles = {
            "headline": (self.tr("Headline"), self.tr("Headline, %1")),
            "dek": (self.tr("Dek"), self.tr("Dek, %1")),
            "byline": ("", self.tr("Byline, %1")),
            "dateline": ("", self.tr("Dateline, %1")),
        }
        for each, (placeholder, accessible) in titles.items():
            self._fields[each].setPlaceholderText(placeholder)
            self._fields[each].setAccessibleName(accessible.replace("%1", name))
        self._fit_credits()
        self.body.setPlaceholderText(self.tr("Write or paste the story here"))
        self.body.setAccessibleName(self.tr("Text, %1").replace("%1", name))
        self.title.retell()
