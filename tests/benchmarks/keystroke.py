# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""From a key to the painted page: our split editor, full, beside a bare window of two text editors."""

from __future__ import annotations

import gc
import statistics
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget

from editor_desk.desktop.split_editor import BodyText, Mark, MarkKind, SpellingFound, SplitEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Edition, Furniture, Story

EN, ES = Language.EN, Language.ES
TYPED = "The council voted, said the ñandú of Houston — again. "


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds from a key event to the end of the paint it caused."""

    p50: float
    p95: float
    p99: float
    most: float

    def __str__(self) -> str:
        return f"p50 {self.p50:.2f}  p95 {self.p95:.2f}  p99 {self.p99:.2f}  most {self.most:.2f} ms"


def keystrokes(words: int = 1000, keys: int = 300) -> dict[str, Figures]:
    """Type into the middle of texts of so many words: ``desk`` and ``bare`` in turns, in one run."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    bare, desk = _bare(words), _desk(words)
    found: dict[str, list[float]] = {"bare": [], "desk": []}
    for each, (window, editor) in (("bare", bare), ("desk", desk)):
        window.resize(1000, 760)
        window.show()
        application.processEvents()
        editor.setFocus()
        _to_the_middle(editor)
        _type(application, editor, 30)
        found[each].clear()
    for _ in range(10):
        for each, (_window, editor) in (("bare", bare), ("desk", desk)):
            found[each] += _type(application, editor, keys // 10)
    for window, _editor in (bare, desk):
        window.close()
        window.deleteLater()
    return {each: _figures(times) for each, times in found.items()}


def _figures(times: list[float]) -> Figures:
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return Figures(statistics.median(times), cuts[94], cuts[98], max(times))


def _type(application: QApplication, editor: QTextEdit, keys: int) -> list[float]:
    times = []
    gc.collect()
    for number in range(keys):
        character = TYPED[number % len(TYPED)]
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        began = perf_counter()
        QApplication.sendEvent(editor, event)
        # The paint the key asked for, and whatever else waits: timers, the answers of other threads.
        application.processEvents()
        times.append((perf_counter() - began) * 1000)
    return times


def _to_the_middle(editor: QTextEdit) -> None:
    cursor = editor.textCursor()
    block = editor.document().findBlockByNumber(editor.document().blockCount() // 2)
    while len(block.text()) < 20:
        block = block.next()
    cursor.setPosition(block.position() + 10)
    editor.setTextCursor(cursor)
    editor.cursorRect()
    editor.ensureCursorVisible()


def text_of(words: int) -> str:
    """Paragraphs of some forty words with the usual Markdown in them."""
    sentence = "The clinic on *Canal Street* gave [free flu shots](https://example.org/flu) to 1,200 **families** on Friday, "
    paragraph = (
        sentence
        + "the health department said, and the mayor’s office expects “twice as many” before the winter break begins in Houston."
    )
    return "\n\n".join([paragraph] * max(1, words // len(paragraph.split())))


def _bare(words: int) -> tuple[QWidget, QTextEdit]:
    window = QWidget()
    row = QHBoxLayout(window)
    editors = [QTextEdit(), QTextEdit()]
    for editor in editors:
        editor.setPlainText(text_of(words))
        row.addWidget(editor)
    return window, editors[0]


def _desk(words: int) -> tuple[QWidget, QTextEdit]:
    text = text_of(words)
    story = Story(
        id="bench",
        slug="bench",
        editions={
            language: Edition(language.value, language, furniture=Furniture(headline="A headline"), body=text)
            for language in Language
        },
    )
    editor = SplitEditor()
    editor.show_story(story, frozenset(Language))
    places = range(0, len(text) - 40, max(300, len(text) // 120))
    kinds = list(MarkKind)
    editor.show_marks(
        [
            Mark(language, place, place + 30, kinds[number % 5], "To check", f"{language}{number}")
            for language in Language
            for number, place in enumerate(places)
        ]
    )
    body = editor._form.english_column.body
    checked = BodyText("bench", EN, text, body.source.version)
    editor.show_spelling(SpellingFound(checked, tuple((place + 50, place + 57) for place in places)))
    return editor, body


if __name__ == "__main__":
    for size in (1000, 10_000, 100_000):
        for name, figures in keystrokes(size).items():
            print(f"{size:7} words  {name:5} {figures}")
