# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words dragged within an edition move, into the other one they are copied; each is one step. Pictures are no words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from editor_desk.desktop.split_editor.payloads import PicturesDropped
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Drop(QDropEvent):
    """A drop as Qt makes it of a drag, with the widget it began in."""

    def __init__(self, point, data, modifiers, origin) -> None:
        super().__init__(QPointF(point), COPY | MOVE, data, Qt.MouseButton.LeftButton, modifiers)
        self.setDropAction(MOVE)
        self._origin = origin

    def source(self):
        return self._origin


def drop(target, place: int, data: QMimeData, origin=None, modifiers=NONE) -> Drop:
    cursor = target.textCursor()
    cursor.setPosition(place)
    where = target.cursorRect(cursor).center()
    event = Drop(where, data, modifiers, origin)
    target.dropEvent(event)
    return event


def words(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_words_dragged_forward_and_back_are_moved_in_one_step(body, show, hands):
    show("one two three four\n\nfive")
    hands.caret(body, 0, 4)
    drop(body, 14, words("one "), body.viewport())
    assert body.source.text == "two three one four\n\nfive"
    assert body.span_chosen() == (10, 14)
    drop(body, 0, words("one "), body.viewport())
    assert body.source.text == "one two three four\n\nfive"
    hands.undo(body)
    assert body.source.text == "two three one four\n\nfive"
    hands.undo(body)
    assert body.source.text == "one two three four\n\nfive"


def test_ctrl_copies(body, show, hands):
    show("one two")
    hands.caret(body, 0, 4)
    drop(body, 7, words("one "), body.viewport(), CTRL)
    assert body.source.text == "one twoone "
    hands.undo(body)
    assert body.source.text == "one two"


def test_words_dropped_on_themselves_stay(body, show, hands):
    show("one two three")
    hands.caret(body, 4, 8)
    drop(body, 6, words("two "), body.viewport())
    assert body.source.text == "one two three"


def test_words_of_a_headline_move_into_the_body_in_one_step(body, field, show, hands):
    show("Body.", headline="Big news today")
    hands.caret(field("headline"), 4, 9)
    event = drop(body, 5, words("news "), field("headline").viewport())
    assert (field("headline").source.text, body.source.text) == ("Big today", "Body.news ")
    assert event.dropAction() is COPY  # or Qt would take the words away once more
    hands.undo(body)
    assert (field("headline").source.text, body.source.text) == ("Big news today", "Body.")


def test_words_of_the_other_edition_are_copied(body, spanish_body, show, hands):
    show("English words", "Español")
    hands.caret(body, 0, 7)
    event = drop(spanish_body, 7, words("English"), body.viewport())
    assert (body.source.text, spanish_body.source.text) == ("English words", "EspañolEnglish")
    assert event.dropAction() is COPY
    assert drop(spanish_body, 0, words("x"), body.viewport(), SHIFT).dropAction() is MOVE


def test_what_is_dragged_from_a_page_comes_as_clean_markdown(body, show, hands):
    show("Start")
    page = "<p>One <b>bold</b> word</p><p>Two<script>x()</script></p>"
    drop(body, 5, words("One bold word\nTwo", page))
    assert body.source.text == "StartOne **bold** word\n\nTwo"
    hands.undo(body)
    assert body.source.text == "Start"


def test_a_headline_takes_one_line(field, show):
    show("Body", headline="Head")
    drop(field("headline"), 4, words(" of\ntwo lines "))
    assert field("headline").source.text == "Headof two lines"


def test_nothing_comes_down_on_an_edition_that_is_read(body, show):
    show("Read", may_edit=frozenset())
    drop(body, 2, words("no"))
    assert body.source.text == "Read"


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])
    return data


def test_pictures_are_told_of_with_the_place_they_came_down_at(editor, body, show):
    show("🎈 one two")
    told: list[PicturesDropped] = []
    editor.pictures_dropped.connect(told.append)
    drop(body, 3, files("a.JPG", "b.png"))
    assert [(each.paths, each.language, each.offset) for each in told] == [
        ((Path("/tmp/a.JPG"), Path("/tmp/b.png")), EN, 2)
    ]
    assert body.source.text == "🎈 one two"


def test_text_files_are_left_to_the_window(body, show):
    show("text")
    assert not body.canInsertFromMimeData(files("story.txt"))


def test_words_are_pasted_without_their_style(body, show, hands, qtbot):
    show("")
    source = QTextEdit()
    qtbot.addWidget(source)
    source.setHtml("<b>bold</b> word")
    source.selectAll()
    source.copy()
    body.setFocus()
    body.pastePlain()
    assert body.source.text == "bold word"
    body.selectAll()
    body.paste()
    assert body.source.text == "**bold** word"
    QApplication.clipboard().clear()
