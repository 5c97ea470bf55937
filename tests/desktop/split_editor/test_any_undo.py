# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever people and programs do to an edition, undo goes back through every text it had, one order for all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from editor_desk.desktop.split_editor import SplitEditor, TextStyle
from editor_desk.desktop.split_editor.source_text import Change
from editor_desk.newsroom.languages import Language
from editor_desk.text.find import Query, find_all
from tests.desktop.split_editor.conftest import BOTH, Hands, make_story

EN = Language.EN
FIELDS = ("headline", "dek", "body")
WORDS = st.text(alphabet="ab ñ🎈\"'-.*", min_size=1, max_size=6)
PLACES = st.integers(0, 200)


class Edition:
    """The English edition of a story and what may happen to it."""

    def __init__(self) -> None:
        self.hands = Hands()
        self.editor = SplitEditor()
        self.story = make_story('One "two" three.\n\n- four\n- **five**', headline="Head", dek="A dek")
        self.editor.show_story(self.story, BOTH)
        self.column = self.editor._form.english_column
        self.tools = self.editor.tools(EN)
        self.tools.set_smart(EN)

    @property
    def texts(self) -> tuple[str, ...]:
        texts = self.tools.texts
        return tuple(texts[name] for name in FIELDS)

    def widget(self, name: str):
        return self.column.field(name)

    def choose(self, name: str, one: int, other: int) -> tuple[int, int]:
        length = len(self.tools.texts[name]) + 1
        start, end = sorted((one % length, other % length))
        self.tools.choose(name, start, end)
        return start, end


@dataclass(frozen=True)
class Act:
    """Something done to a text: by whom, to which one, where, with which words."""

    do: Callable[[Edition, Act], None]
    name: str
    start: int
    end: int
    words: str

    @property
    def is_by_keys(self) -> bool:
        return self.do in (typing, typing_over, erasing)


def typing(edition: Edition, act: Act) -> None:
    edition.choose(act.name, act.start, act.start)
    edition.hands.type(edition.widget(act.name), act.words)


def typing_over(edition: Edition, act: Act) -> None:
    edition.choose(act.name, act.start, act.end)
    edition.hands.type(edition.widget(act.name), act.words[0])


def pasting(edition: Edition, act: Act) -> None:
    edition.choose(act.name, act.start, act.end)
    data = QMimeData()
    data.setText(f"{act.words}\n\n{act.words}")
    edition.widget(act.name).insertFromMimeData(data)


def erasing(edition: Edition, act: Act) -> None:
    edition.choose(act.name, act.start, act.end)
    edition.hands.key(edition.widget(act.name), Qt.Key.Key_Backspace)


def restyling(edition: Edition, act: Act) -> None:
    edition.choose("body", act.start, act.end)
    edition.column.body.restyle(list(TextStyle)[act.start % len(TextStyle)], "https://example.org")


def replacing_all(edition: Edition, act: Act) -> None:
    found = {name: find_all(text, Query("a")) for name, text in edition.tools.texts.items()}
    edition.tools.apply(
        {name: [Change(hit.start, hit.end, act.words) for hit in hits] for name, hits in found.items()}
    )


def curling(edition: Edition, _act: Act) -> None:
    edition.tools.curl(EN)


def refreshing(edition: Edition, act: Act) -> None:
    """Somebody else wrote, in the body and above it."""
    edition.editor.flush()
    texts = edition.tools.texts
    start = act.start % (len(texts["body"]) + 1)
    written = replace(
        edition.story.edition(EN),
        body=texts["body"][:start] + act.words + texts["body"][start:],
        furniture=replace(
            edition.story.edition(EN).furniture,
            **{name: texts[name] for name in ("headline", "byline", "dateline")},
            dek=texts["dek"] + "!",
        ),
    )
    edition.editor.refresh(edition.story.with_edition(written))


def dropping(edition: Edition, act: Act) -> None:
    """Words of the headline or the body are dragged to a place in the body."""
    start, end = edition.choose(act.name, act.start, act.end)
    data = QMimeData()
    data.setText(edition.tools.texts[act.name][start:end])
    body = edition.column.body
    where = body.cursorRect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    class Drop(QDropEvent):
        def source(self):
            return edition.widget(act.name).viewport()

    event = Drop(QPointF(where), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    body.dropEvent(event)


def setting_lines_apart(edition: Edition, act: Act) -> None:
    edition.tools.set_line_height(104 + act.start % 40)


ACTS = st.builds(
    Act,
    st.sampled_from(
        [
            typing,
            typing,
            typing_over,
            pasting,
            erasing,
            restyling,
            replacing_all,
            curling,
            refreshing,
            dropping,
            setting_lines_apart,
        ]
    ),
    st.sampled_from(FIELDS),
    PLACES,
    PLACES,
    WORDS,
)


@settings(max_examples=150)
@given(st.lists(ACTS, min_size=1, max_size=9))
def test_undo_goes_back_through_every_text_and_redo_forward_again(qapp, acts):
    edition = Edition()
    first = edition.texts
    seen = [first]
    last: Act | None = None
    for act in acts:
        act.do(edition, act)
        if last is not None and act.is_by_keys and last.is_by_keys and seen[-1] != first:
            seen.pop()  # keys go on: Qt may have made both one step
        if edition.texts != seen[-1]:
            seen.append(edition.texts)
            last = act
    passed = [edition.texts]
    while edition.column._order.can_undo and len(passed) < 300:
        edition.column.undo()
        passed.append(edition.texts)
    assert passed[-1] == first
    way = iter(passed)
    assert all(text in way for text in reversed(seen)), (passed, seen)
    while edition.column._order.can_redo:
        edition.column.redo()
    if not any(act.do is setting_lines_apart for act in acts):  # decision 0011: there redo may end
        assert edition.texts == seen[-1]
    edition.editor.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
