# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What tools do to one edition as a whole: read its texts, change several of them in one step, light what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QTextCursor

from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.desktop.split_editor.found_light import light_field
from editor_desk.desktop.split_editor.furniture_field import FurnitureField
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.desktop.split_editor.undo_order import UndoOrder
from editor_desk.newsroom.languages import Language

Texts = Mapping[str, str]
Span = tuple[int, int]


class EditionTools:
    """The furniture and the body of an edition by name, in reading order. Positions are code points."""

    def __init__(self, fields: Mapping[str, FurnitureField], body: BodyEditor, order: UndoOrder) -> None:
        self._fields = fields
        self._body = body
        self._order = order
        self._found: dict[str, Sequence[Span]] = {}
        self._all: Mapping[str, FurnitureField | BodyEditor] = {**fields, "body": body}

    @property
    def texts(self) -> Texts:
        """Every text as it stands, in NFC."""
        for widget in self._all.values():
            widget.settle()
        return {name: widget.source.text for name, widget in self._all.items()}

    @property
    def may_edit(self) -> bool:
        """Whether the edition may be changed now."""
        return not self._body.isReadOnly()

    def apply(self, changes: Mapping[str, Sequence[Change]]) -> None:
        """Make these changes, of each text in its order, in one undo step; in an edition that is read, nothing."""
        if not self.may_edit or not any(changes.values()):
            return
        with self._order.one_step():
            for name, wanted in changes.items():
                if wanted and name == "body":
                    self._body.apply(wanted)
                elif wanted:
                    self._all[name].source.apply(wanted)

    def put(self, name: str, start: int, end: int, words: str) -> None:
        """Put words in place of others, in one step, with the caret behind them."""
        self.apply({name: [Change(start, end, words)]})
        if self.may_edit:
            self.choose(name, start + len(words), start + len(words))

    @property
    def caret(self) -> tuple[str, int, int]:
        """The text that has the caret (else the body), and what is chosen there: start, end."""
        name = next((name for name, widget in self._all.items() if widget.hasFocus()), "body")
        return name, *self.chosen(name)

    def chosen(self, name: str) -> Span:
        """What is chosen in one of the texts; the caret twice where nothing is."""
        widget = self._all[name]
        cursor, offset = widget.textCursor(), widget.source.offset
        return offset(cursor.selectionStart()), offset(cursor.selectionEnd())

    def set_smart(self, language: Language | None) -> None:
        """Curl marks by the rules of a language while they are typed; None leaves them straight."""
        for widget in self._all.values():
            widget.smart.language = language

    def curl(self, language: Language) -> int:
        """Curl the marks of the whole edition in one step; how many."""
        from editor_desk.text.smart_marks import smart_changes

        changes = {
            name: [Change(*change) for change in smart_changes(text, language)]
            for name, text in self.texts.items()
        }
        self.apply(changes)
        return sum(map(len, changes.values())) if self.may_edit else 0

    def set_typewriter(self, *, is_on: bool) -> None:
        """Whether the line being written stays at mid height."""
        self._body.typewriter.turn(is_on=is_on)

    def set_line_height(self, per_cent: int) -> None:
        """How high the lines of the body are."""
        self._body.set_line_height(per_cent)

    def choose(self, name: str, start: int, end: int) -> None:
        """Choose words and bring them into view; the keyboard stays where it is."""
        self.leave_fields(but=name)
        widget = self._all[name]
        if widget is self._body:
            self._body.choose(start, end)
            return
        cursor = widget.textCursor()
        cursor.setPosition(widget.source.position(start))
        cursor.setPosition(widget.source.position(end), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)

    def leave_fields(self, but: str = "") -> None:
        """Choose nothing any more in the furniture, but for the field with the keyboard: what is chosen is elsewhere now."""
        for name, field in self._fields.items():
            cursor = field.textCursor()
            if name != but and cursor.hasSelection() and not field.hasFocus():
                cursor.setPosition(cursor.selectionStart())
                field.setTextCursor(cursor)

    def light(self, found: Mapping[str, Sequence[Span]]) -> None:
        """Light these spans and no others."""
        self._found = {
            name: widget.source.positions(found.get(name, ())) for name, widget in self._all.items()
        }
        self._body.found.show(self._found["body"])
        self._body.viewport().update()
        for name, field in self._fields.items():
            light_field(field, self._found[name])

    def light_one(self, current: tuple[str, int] | None) -> None:
        """The one in hand: its text and its number there; None where there is none here."""
        name, number = current or ("", -1)
        self._body.found.show_current(number if name == "body" else -1)
        self._body.viewport().update()
        for each, field in self._fields.items():
            light_field(field, self._found.get(each, ()), number if name == each else -1)
