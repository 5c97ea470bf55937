# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a hand, a key and a screen reader find on the spine."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from editor_desk.desktop.split_editor import PairWanted
from editor_desk.desktop.split_editor.spine_geometry import sight
from editor_desk.desktop.split_editor.spine_marks import MarkButton
from tests.desktop.split_editor.conftest import EN, ES
from tests.desktop.split_editor.forty import DECIDED, ENGLISH, SPANISH

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def forty(editor, show, qtbot):
    show(ENGLISH, SPANISH)
    editor.paired.show_pins(DECIDED)
    editor.paired.pairs.read()
    settle(editor, qtbot)
    return editor


@pytest.fixture
def spine(forty):
    return forty._form.spine


def settle(editor, qtbot) -> None:
    """Until the spine was painted and its buttons stand where their marks are."""
    spine = editor._form.spine

    def is_settled() -> bool:
        now = sight(editor.paired.pairs, spine)
        return now == spine.seen and set(places(spine)) >= {band.at for band in now.bands if band.mark}

    spine.update()
    qtbot.waitUntil(lambda: is_settled() and not spine._place_soon.isActive())


def places(spine) -> dict[int, QPoint]:
    """Where the buttons to be seen stand, by their links."""
    return {
        button.at: button.geometry().center()
        for button in spine.findChildren(MarkButton)
        if not button.isHidden()
    }


def band_of(spine, en=None, es=None) -> Any:
    return next(
        band for band in spine.seen.bands if (en in band.link.en if en is not None else es in band.link.es)
    )


def move(spine, point: QPointF, kind=QEvent.Type.MouseMove, button=Qt.MouseButton.NoButton) -> None:
    buttons = (
        LEFT if kind is not QEvent.Type.MouseButtonRelease and button is LEFT else Qt.MouseButton.NoButton
    )
    QApplication.sendEvent(
        spine, QMouseEvent(kind, point, QPointF(spine.mapToGlobal(point.toPoint())), button, buttons, NONE)
    )


def pull(spine, start: QPointF, end: QPointF) -> None:
    move(spine, start, QEvent.Type.MouseButtonPress, LEFT)
    for part in (0.3, 0.6, 1.0):
        move(spine, start + (end - start) * part, QEvent.Type.MouseMove, LEFT)
    move(spine, end, QEvent.Type.MouseButtonRelease, LEFT)


def spans(editor, language, *numbers) -> tuple[tuple[int, int], ...]:
    paragraphs = editor.paired.pairs.sides[language].paragraphs
    return tuple((paragraphs[at].start, paragraphs[at].end) for at in numbers)


@pytest.fixture
def opened(forty, monkeypatch) -> list[QMenu]:
    """The menus somebody opened; none takes the keyboard."""
    menus: list[QMenu] = []
    monkeypatch.setattr(forty.paired._menu, "_show", lambda menu, _where: menus.append(menu))
    return menus


def press_key(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def press(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if text in each.text().replace("&", "")).trigger()


# The mouse


def test_the_tooltip_tells_a_pair_in_words_and_never_that_it_agrees(forty, spine, monkeypatch):
    said, shown = {}, []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, _widget: shown.append(text))
    for band in spine.seen.bands:
        if band.mark is None:
            continue
        point = band.mark.toPoint()
        QApplication.sendEvent(spine, QHelpEvent(QEvent.Type.ToolTip, point, spine.mapToGlobal(point)))
        said[band.link.en, band.link.es] = shown[-1]
    assert said[(0,), (0,)] == (
        "English paragraph 1 and Spanish paragraph 1: paired by their order. Not compared yet"
    )
    assert said[(2,), (2, 3)].startswith("English paragraph 3 and Spanish paragraphs 3 and 4: pinned (Ana, ")


def test_what_has_no_counterpart_says_so_and_who_said_it(forty, spine):
    words = spine.words
    told = {(link.en, link.es): words.tell(link) for link in forty.paired.pairs.links}
    assert told[(12,), ()].startswith("English paragraph 13: no counterpart (Ana, ")
    assert told[(), (20,)].startswith("Spanish paragraph 21: no counterpart (Ana, ")
    assert not any("✓" in text or "agree" in text for text in told.values())


def test_hovering_lights_the_band_and_its_paragraphs(forty, spine):
    band = band_of(spine, en=1)
    move(spine, band.mark)
    assert band.at in spine._lit
    assert 1 in forty.paired._lit[EN]._numbers
    assert 1 in forty.paired._lit[ES]._numbers
    QApplication.sendEvent(spine, QEvent(QEvent.Type.Leave))
    assert 1 not in forty.paired._lit[EN]._numbers


def test_a_click_on_a_mark_opens_what_can_be_done(forty, spine, opened, qtbot):
    QTest.mouseClick(spine, LEFT, NONE, band_of(spine, en=1).mark.toPoint())
    (menu,) = opened
    assert "paired by their order" in menu.actions()[0].text()
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        press(menu, "Pin this pair")
    assert wanted.args == [PairWanted(spans(forty, EN, 1), spans(forty, ES, 1))]


@pytest.mark.parametrize(
    ("text", "en", "es"),
    [
        ("Join with English paragraph 1", (0, 1), (1,)),
        ("Join with Spanish paragraph 3", (1,), (1, 2)),
        ("English paragraph 2: no counterpart", (1,), ()),
        ("Spanish paragraph 2: no counterpart", (), (1,)),
    ],
)
def test_the_menu_joins_and_cuts(forty, spine, qtbot, text, en, es):
    menu = forty.paired._menu.menu_of(band_of(spine, en=1).link)
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        press(menu, text)
    assert wanted.args == [PairWanted(spans(forty, EN, *en), spans(forty, ES, *es))]


def test_what_was_pinned_can_be_unpinned(forty, spine, qtbot):
    menu = forty.paired._menu.menu_of(band_of(spine, en=2).link)
    assert not any("Pin this pair" in action.text().replace("&", "") for action in menu.actions())
    with qtbot.waitSignal(forty.paired.unpin_wanted) as wanted:
        press(menu, "Unpin")
    assert wanted.args == [("one to two",)]


def test_go_to_puts_the_caret_there(forty, spine, body):
    press(forty.paired._menu.menu_of(forty.paired.pairs.links[-1]), "Go to English paragraph 40")
    side = forty.paired.pairs.sides[EN]
    assert side.number_at_line(body.textCursor().blockNumber()) == 39
    assert body.hasFocus()


def test_a_line_drawn_from_one_paragraph_to_another_pins_them(forty, spine, qtbot):
    english, spanish = band_of(spine, en=0), band_of(spine, es=2)
    start = QPointF(2, (english.en[0][0] + english.en[0][1]) / 2)
    top = forty.paired.pairs.sides[ES].rectangle(2)[0] + spine.seen.es[0]
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        pull(spine, start, QPointF(30, top + 4))
    assert wanted.args == [PairWanted(spans(forty, EN, 0), spans(forty, ES, 2))]
    assert spanish.link.es == (2, 3)


def test_a_line_from_the_spanish_side_pins_as_well(forty, spine, qtbot):
    start = QPointF(30, spine.seen.es[0] + 20)
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        pull(spine, start, QPointF(-200, band_of(spine, en=1).en[0][0] + 3))
    assert wanted.args == [PairWanted(spans(forty, EN, 1), spans(forty, ES, 0))]


@pytest.mark.parametrize("end", [QPointF(10, 300), QPointF(30, 2)], ids=["not across", "above the page"])
def test_a_line_that_ends_nowhere_pins_nothing(forty, spine, qtbot, end):
    with qtbot.assertNotEmitted(forty.paired.pin_wanted):
        pull(spine, QPointF(2, spine.seen.en[0] + 20), end)


def test_a_click_beside_the_marks_pins_nothing(forty, spine, qtbot):
    with qtbot.assertNotEmitted(forty.paired.pin_wanted):
        QTest.mouseClick(spine, LEFT, NONE, QPoint(2, spine.seen.en[0] + 20))


def test_a_line_pulled_to_the_end_of_the_page_scrolls_it_on(forty, spine, qtbot):
    forty.paired.scrolling.turn(is_on=False)
    move(spine, QPointF(2, spine.seen.en[0] + 20), QEvent.Type.MouseButtonPress, LEFT)
    move(spine, QPointF(30, spine.seen.es[1] - 2), QEvent.Type.MouseMove, LEFT)
    bar = forty._columns[ES].body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        move(spine, QPointF(30, spine.seen.es[1] - 60), QEvent.Type.MouseButtonRelease, LEFT)
    ((start, _),) = wanted.args[0].es
    assert start > 200
    assert not spine._pulling.is_gliding
    assert forty._columns[EN].body.verticalScrollBar().value() == 0


def test_escape_lets_go_of_a_line(forty, spine, qtbot):
    move(spine, QPointF(2, spine.seen.en[0] + 20), QEvent.Type.MouseButtonPress, LEFT)
    move(spine, QPointF(30, spine.seen.es[0] + 60), QEvent.Type.MouseMove, LEFT)
    forty._columns[EN].body.setFocus()
    QTest.keyClick(forty._columns[EN].body, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(forty.paired.pin_wanted):
        move(spine, QPointF(30, spine.seen.es[0] + 60), QEvent.Type.MouseButtonRelease, LEFT)


def test_the_wheel_on_the_spine_scrolls_the_page_beside_it(forty, spine):
    forty.paired.scrolling.turn(is_on=False)
    at = QPointF(28, 300)
    wheel = QWheelEvent(
        at,
        QPointF(spine.mapToGlobal(at.toPoint())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spine, wheel)
    assert forty._columns[ES].body.verticalScrollBar().value() > 0
    assert forty._columns[EN].body.verticalScrollBar().value() == 0


# The keyboard


def test_the_keyboard_goes_from_mark_to_mark_and_beyond_the_screen(forty, spine, qtbot):
    marks = spine._marks
    assert marks.focus(band_of(spine, en=0).at)
    for _ in range(len(forty.paired.pairs.links) - 1):
        press_key(Qt.Key.Key_Down)
        settle(forty, qtbot)
    assert marks.current == len(forty.paired.pairs.links) - 1
    assert forty._columns[EN].body.verticalScrollBar().value() > 1000
    press_key(Qt.Key.Key_Home)
    settle(forty, qtbot)
    assert marks.current == 0


def test_return_opens_the_menu_of_the_mark(forty, spine, opened):
    assert spine._marks.focus(band_of(spine, en=1).at)
    press_key(Qt.Key.Key_Return)
    assert "English paragraph 2" in opened[0].actions()[0].text()


def test_tab_comes_to_one_mark_only(forty, spine):
    stops = [
        button
        for button in spine.findChildren(MarkButton)
        if not button.isHidden() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) == 1


def test_a_mark_keeps_the_keyboard_while_it_is_scrolled_away(forty, spine, qtbot):
    at = band_of(spine, en=1).at
    spine._marks.focus(at)
    forty._columns[EN].body.verticalScrollBar().setValue(2000)
    settle(forty, qtbot)
    assert spine._marks.current == at


def test_the_caret_can_pin_cut_and_unpin(forty, body, hands, opened, qtbot):
    side = forty.paired.pairs.sides[EN]
    hands.caret(body, body.source.position(side.paragraphs[1].start))
    forty.paired.pin_at_caret()
    (menu,) = opened
    assert menu.activeAction().text().startswith("2  ")
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        press(menu, "5  ")
    assert wanted.args == [PairWanted(spans(forty, EN, 1), spans(forty, ES, 4))]
    with qtbot.waitSignal(forty.paired.pin_wanted) as wanted:
        forty.paired.cut_at_caret()
    assert wanted.args == [PairWanted(spans(forty, EN, 1), ())]
    assert not forty.paired.has_decision_at_caret()
    hands.caret(body, body.source.position(side.paragraphs[2].start))
    assert forty.paired.has_decision_at_caret()
    with qtbot.waitSignal(forty.paired.unpin_wanted) as wanted:
        forty.paired.unpin_at_caret()
    assert wanted.args == [("one to two",)]


def test_the_next_paragraph_without_counterpart(forty, body, hands):
    side = forty.paired.pairs.sides[EN]
    alone = [link.en[0] for link in forty.paired.pairs.links if link.en and not link.es]
    assert 12 in alone
    hands.caret(body, 0)
    found = []
    for _ in range(len(alone) + 1):
        assert forty.paired.next_without_counterpart()
        found.append(side.number_at_line(body.textCursor().blockNumber()))
    assert found == [*alone, alone[0]]


def test_where_all_have_one_nothing_moves(editor, show):
    show("One.\n\nTwo.", "Uno.\n\nDos.")
    assert not editor.paired.next_without_counterpart()


# The screen reader


def test_every_mark_is_a_button_with_a_name(forty, spine):
    group = QAccessible.queryAccessibleInterface(spine)
    assert group.role() is QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Pairs of paragraphs"
    shown = [group.child(at) for at in range(group.childCount())]
    names = {each.text(QAccessible.Text.Name) for each in shown if not each.state().invisible}
    assert names == {spine.words.tell(band.link) for band in spine.seen.bands if band.mark is not None}
    assert all(each.role() is QAccessible.Role.Button for each in shown)


def test_buttons_stand_on_their_marks(forty, spine, qtbot):
    forty._columns[EN].body.verticalScrollBar().setValue(700)
    settle(forty, qtbot)
    marks = {band.at: band.mark.toPoint() for band in spine.seen.bands if band.mark is not None}
    assert places(spine).keys() == marks.keys()
    assert all((place - marks[at]).manhattanLength() <= 3 for at, place in places(spine).items())
