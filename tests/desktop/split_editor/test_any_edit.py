# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is done to a body, in whatever order, the source is what a plain model of it says."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.split_editor import Mark, MarkKind, SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.text.offsets import Utf16Map
from tests.desktop.split_editor.conftest import BOTH, Hands, make_story

EN = Language.EN
LETTERS = st.sampled_from(list("abñ ¿🎈🇲…\u00a0\u2028*_#[]()>-1."))


class AnyEdit(RuleBasedStateMachine):
    """``model`` is the text as code points; ``past`` the texts that undo must pass through."""

    @initialize(text=st.text(alphabet="ab ñ🎈\n", max_size=30))
    def open(self, text):
        assert QApplication.instance() is not None
        self.hands = Hands()
        self.editor = SplitEditor()
        self.story = make_story(text)
        self.editor.show_story(self.story, BOTH)
        self.body = self.editor._form.english_column.body
        self.model = self.first = text
        self.saved: list[str] = []
        self.editor.text_changed.connect(self.keep)

    def keep(self, edit):
        if edit.body is not None:
            self.saved.append(edit.body)

    def place(self, data: st.DataObject) -> int:
        """Somewhere that a caret can stand: no half characters, no gaps."""
        return int(data.draw(st.integers(0, len(self.model))))

    def choose(self, start: int, end: int) -> None:
        units = Utf16Map(self.model)
        self.hands.caret(self.body, units.to_utf16(start), units.to_utf16(end))

    @rule(data=st.data(), letters=st.lists(LETTERS, min_size=1, max_size=4))
    def type(self, data, letters):
        start, end = sorted((self.place(data), self.place(data)))
        self.choose(start, end)
        self.hands.type(self.body, "".join(letters))
        self.model = self.model[:start] + "".join(letters) + self.model[end:]

    @rule(
        data=st.data(),
        pasted=st.text(alphabet="xy\nñ🎈\u00a0", max_size=12) | st.just("x\n\n![](photo:p1)\n\ny"),
    )
    def paste(self, data, pasted):
        start, end = sorted((self.place(data), self.place(data)))
        self.choose(start, end)
        mime = QMimeData()
        mime.setText(pasted)
        self.body.insertFromMimeData(mime)
        if pasted:
            self.model = self.model[:start] + pasted + self.model[end:]

    @rule(data=st.data(), key=st.sampled_from([Qt.Key.Key_Backspace, Qt.Key.Key_Delete]))
    def erase_what_is_chosen(self, data, key):
        start, end = sorted((self.place(data), self.place(data)))
        if start < end:
            self.choose(start, end)
            self.hands.key(self.body, key)
            self.model = self.model[:start] + self.model[end:]

    @rule(data=st.data())
    def shift_enter(self, data):
        start = self.place(data)
        self.choose(start, start)
        self.hands.key(self.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        self.model = self.model[:start] + "\n" + self.model[start:]

    @rule(data=st.data(), text=st.text(alphabet="ab\n🎈", max_size=10))
    def somebody_else(self, data, text):
        self.editor.flush()
        self.stored(self.model)
        start, end = sorted((self.place(data), self.place(data)))
        self.model = self.model[:start] + text + self.model[end:]
        self.stored(self.model)

    def stored(self, text: str) -> None:
        edition = replace(self.story.edition(EN), body=text)
        self.editor.refresh(self.story.with_edition(edition))

    @rule()
    def undo_all_and_redo_all(self):
        column = self.editor._form.english_column
        now = self.editor.text(EN)
        for _ in range(400):
            if not column._order.can_undo:
                break
            self.hands.undo(self.body)
        assert self.editor.text(EN) == self.first
        for _ in range(400):
            if not column._order.can_redo:
                break
            self.hands.redo(self.body)
        assert self.editor.text(EN) == now

    @rule()
    def flush(self):
        self.editor.flush()
        if self.saved:
            assert self.saved[-1] == self.model or self.editor.text(EN) == self.model

    @precondition(lambda self: len(self.model) > 4)
    @rule(data=st.data())
    def mark(self, data):
        start = data.draw(st.integers(0, len(self.model) - 1))
        end = data.draw(st.integers(start + 1, len(self.model)))
        self.editor.show_marks([Mark(EN, start, end, MarkKind.CLAIM_OPEN, "", "m")])
        assert self.editor.current_spans(EN) == {"m": (start, end)}
        self.choose(start, end)
        chosen = self.editor.selection()
        assert chosen is not None
        assert (chosen.start, chosen.end, chosen.text) == (start, end, self.model[start:end])

    @invariant()
    def the_source_is_the_model(self):
        if hasattr(self, "model"):
            assert self.editor.text(EN) == self.model
            assert unicodedata.is_normalized("NFC", self.model)

    def teardown(self):
        if hasattr(self, "editor"):
            self.editor.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_any_edit(qapp):
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(AnyEdit, settings=settings(max_examples=60, stateful_step_count=30))
