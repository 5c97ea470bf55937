# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What differs, at the real window: listed, marked, gone to, mended by one key, and undone by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from editor_desk.desk import Desk
from editor_desk.desktop import analysis_process
from editor_desk.desktop.comparing import Shown, offers_of
from editor_desk.desktop.comparing.panel import ComparePanel
from editor_desk.desktop.shell.compare_work import Standing
from editor_desk.desktop.shell.side_tabs import Tab
from editor_desk.desktop.split_editor import DIFFERENCES, MenuAsked, PairState
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.photos import PhotoWords, set_photo_words
from tests.desktop import toy_comparer
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.test_compare_at_the_window import put, replace_in, states

EN, ES = Language.EN, Language.ES


@pytest.fixture(autouse=True)
def _toy(monkeypatch):
    """Before the window opens."""
    monkeypatch.setattr(analysis_process, "command", toy_comparer.command)


@pytest.fixture
def story(desk: OpenDesk):
    """Two figures and a name differ, and a paragraph stands in English only."""
    desk.open("hurricane-season")
    put(desk, EN, "It was 24 then, and 7 now.\n\nBlinken came.\n\nOnly here.")
    put(desk, ES, "Eran 42 entonces, y ahora 8.\n\nVino Blanken.")
    desk.wait_for(lambda: len(differences(desk)) == 4 and is_settled(desk))
    return desk.story()


def differences(desk: OpenDesk):
    now = desk.room.compare.now
    return now.comparison.differences if now.comparison is not None else ()


def is_settled(desk: OpenDesk) -> bool:
    now = desk.room.compare.now
    return (
        now.standing is Standing.COMPARED
        and now.is_now
        and desk.room.saving.is_idle
        and not desk.window.editor.has_unsaved
    )


def panel(desk: OpenDesk) -> ComparePanel:
    desk.window.commands["go_compare"].trigger()
    found = desk.room.compare_tab.panel
    assert found is not None
    return found


def rows(found: ComparePanel) -> list[str]:
    model = found._view.differences
    return [model.index(row).data() for row in range(model.rowCount())]


def put_caret(desk: OpenDesk, language: Language, words: str) -> None:
    body = desk.window.editor._columns[language].body
    desk.window.editor.focus_edition(language)
    cursor = body.textCursor()
    cursor.setPosition(desk.body(language).index(words) + 1)
    body.setTextCursor(cursor)


def test_the_tab_lists_what_differs_the_most_serious_first_and_counts_it(desk: OpenDesk, story):
    found = panel(desk)
    kinds = [each.difference.level.value for each in desk.room.compare_tab.shown.differences]
    assert kinds == ["block", "block", "warn", "warn"]
    assert len(rows(found)) == 4
    assert desk.room.side._tabs.tabText(list(Tab).index(Tab.COMPARE)) == "Compare 4"
    for language, count in ((EN, 3), (ES, 3)):
        button = desk.window.editor._columns[language]._form.differs_button
        assert button.text() == f"≠ {count}"
        assert button.isVisible()


def test_alt_enter_puts_the_original_value_and_one_undo_brings_the_other_back(desk: OpenDesk, story):
    put_caret(desk, ES, "42")
    before = desk.body(ES)
    desk.window.commands["mend"].trigger()
    assert desk.body(ES) == before.replace("42", "24")
    desk.wait_for(lambda: len(differences(desk)) == 3)
    desk.window.editor.focus_edition(ES)
    desk.window.commands["undo"].trigger()
    assert desk.body(ES) == before
    desk.wait_for(lambda: len(differences(desk)) == 4)


def test_alt_enter_where_nothing_differs_says_so(desk: OpenDesk, story):
    put_caret(desk, EN, "Only here")
    replace_in(desk, ES, "Vino Blanken.", "Vino Blinken.")
    replace_in(desk, ES, "42 entonces, y ahora 8", "24 entonces, y ahora 7")
    desk.wait_for(lambda: len(differences(desk)) == 1)
    put_caret(desk, EN, "Blinken")
    desk.window.commands["mend"].trigger()
    assert "Nothing like that at the caret" in desk.window.messages.text


def test_f8_goes_from_one_difference_to_the_next_and_the_tab_follows(desk: OpenDesk, story):
    found = panel(desk)
    put_caret(desk, EN, "It was")
    keys = []
    for _ in range(3):
        desk.window.commands["next_finding"].trigger()
        keys.append(found.current_key)
    shown = {
        each.key: each.difference.message.params["en"] for each in desk.room.compare_tab.shown.differences[:3]
    }
    assert [shown[key] for key in keys] == ["24", "7", "Blinken"]


def test_the_count_in_a_column_leads_to_the_next_passage_that_differs(desk: OpenDesk, story):
    desk.window.editor.focus_edition(ES)
    QTest.mouseClick(desk.window.editor._columns[ES]._form.differs_button, Qt.MouseButton.LeftButton)
    assert desk.window.editor.marks_at_caret()[0].kind in DIFFERENCES


def test_a_card_chosen_shows_its_place_in_both_texts_and_enter_goes_there(desk: OpenDesk, story):
    found = panel(desk)
    found._view.setFocus()
    QTest.keyClick(found._view, Qt.Key.Key_Down)
    carets = [desk.window.editor._columns[each].body.textCursor().position() for each in Language]
    assert carets == [desk.body(EN).index("7"), desk.body(ES).index("8")]
    QTest.keyClick(found._view, Qt.Key.Key_Return)
    assert desk.window.editor._columns[ES].body.hasFocus()


def test_the_letter_of_a_card_mends_and_goes_on_to_the_next(desk: OpenDesk, story):
    found = panel(desk)
    found._view.setFocus()
    desk.wait_for(found._view.hasFocus)
    first = found.current_key
    QTest.keyClick(found._view, Qt.Key.Key_M)
    assert "Eran 24" in desk.body(ES)
    desk.wait_for(lambda: len(rows(found)) == 3)
    assert found.current_key not in ("", first)
    assert found._view.hasFocus()


def test_the_other_value_stands_in_the_menu(desk: OpenDesk, story):
    found = panel(desk)
    assert found._view.actions_row is not None
    (other,) = found._view.actions_row._menu.actions()
    assert other.text() == "Put 42 in English"
    other.trigger()
    assert desk.body(EN).startswith("It was 42")


def test_a_paragraph_is_only_here_by_one_key(desk: OpenDesk, story):
    found = panel(desk)
    missing = desk.room.compare_tab.shown.differences[-1]
    assert missing.is_whole_paragraph
    found.select(missing.key)
    found._view.setFocus()
    QTest.keyClick(found._view, Qt.Key.Key_O)
    desk.wait_for(lambda: len(differences(desk)) == 3)
    assert [pin.spans(EN) != () and pin.spans(ES) == () for pin in desk.stored().pins] == [True]


def test_the_menu_of_a_pair_says_what_differs_and_mends_it(desk: OpenDesk, story):
    asked: list[QMenu] = []
    desk.window.editor.paired.menu_asked.connect(lambda each: asked.append(each.menu))
    menu = desk.window.editor.paired._menu.menu_of(desk.window.editor.paired.pairs.links[1])
    texts = [action.text() for action in menu.actions()]
    assert "They differ" in texts[0]
    assert "Put Blinken in Spanish" in texts
    next(action for action in menu.actions() if action.text() == "Put Blinken in Spanish").trigger()
    assert "Vino Blinken." in desk.body(ES)
    menu.deleteLater()


def test_several_differences_of_a_pair_each_have_a_menu_of_their_own(desk: OpenDesk, story):
    menu = desk.window.editor.paired._menu.menu_of(desk.window.editor.paired.pairs.links[0])
    inner = [each for each in menu.findChildren(QMenu) if each.actions()]
    first = [each.actions()[0].text() for each in inner]
    assert first[:2] == ["Put 24 in Spanish", "Put 7 in Spanish"]
    menu.deleteLater()


def test_the_menu_of_a_text_mends_what_differs_there(desk: OpenDesk, story):
    put_caret(desk, ES, "42")
    body = desk.window.editor._columns[ES].body
    menu = body.createStandardContextMenu(QPoint(1, 1))
    desk.window.editor.menu_asked.emit(MenuAsked(ES, menu, None, desk.window.editor.marks_at_caret()))
    texts = [action.text() for action in menu.actions()]
    assert texts[1] == "Put 24 in Spanish"
    menu.deleteLater()


def test_a_figure_of_the_headline_is_mended_there(desk: OpenDesk, story):
    for language, text in ((EN, "24 clinics"), (ES, "42 clínicas")):
        cursor = desk.window.editor._columns[language]._fields["headline"].textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
    desk.wait_for(lambda: len(differences(desk)) == 5)
    found = panel(desk)
    key = next(each.key for each in desk.room.compare_tab.shown.differences if each.difference.link is None)
    found.select(key)
    found._view.setFocus()
    QTest.keyClick(found._view, Qt.Key.Key_M)
    assert desk.window.editor.tools(ES).texts["headline"] == "24 clínicas"


def write(desk: OpenDesk, language: Language, field: str, text: str) -> None:
    cursor = desk.window.editor._columns[language]._fields[field].textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)


def test_f8_goes_through_headline_and_dek_and_alt_enter_mends_there_in_one_step(desk: OpenDesk, story):
    for field, en, es in (
        ("headline", "At 24 clinics", "En 42 clínicas"),
        ("dek", "Near 7 schools", "Junto a 8 escuelas"),
    ):
        write(desk, EN, field, en)
        write(desk, ES, field, es)
    desk.wait_for(lambda: len(differences(desk)) == 6 and is_settled(desk))
    editor = desk.window.editor
    assert editor._columns[ES]._form.differs_button.text() == "≠ 5"
    editor.focus_field(ES, "headline")
    editor.tools(ES).choose("headline", 0, 0)
    desk.window.commands["next_finding"].trigger()
    desk.window.commands["next_finding"].trigger()
    assert (editor.field_in_hand, editor.tools(EN).chosen("dek")) == ("dek", (5, 6)), "both sides are chosen"
    desk.window.commands["mend"].trigger()
    assert editor.tools(ES).texts["dek"] == "Junto a 7 escuelas"
    assert "42" in editor.tools(ES).texts["headline"]
    assert len(editor._columns[ES]._fields["dek"].layer.in_order()) == 0
    desk.window.commands["undo"].trigger()
    assert editor.tools(ES).texts["dek"] == "Junto a 8 escuelas"


def test_a_card_of_a_headline_chosen_selects_its_words_and_its_menu_mends(desk: OpenDesk, story):
    write(desk, EN, "headline", "Now 24 clinics")
    write(desk, ES, "headline", "Ya 42 clínicas")
    desk.wait_for(lambda: len(differences(desk)) == 5 and is_settled(desk))
    found = panel(desk)
    shown = next(each for each in desk.room.compare_tab.shown.differences if each.difference.link is None)
    desk.room.compare_tab._chosen(shown.key)
    found._view.opened.emit(shown.key)
    editor = desk.window.editor
    assert (editor.focused_language(), editor.field_in_hand) == (ES, "headline")
    assert editor.tools(ES).chosen("headline") == (3, 5)
    field, menu = editor._columns[ES]._fields["headline"], QMenu()
    field.menu_asked.emit(menu, editor.marks_at_caret())
    texts = [action.text() for action in menu.actions()]
    assert texts[1] == "Put 24 in Spanish"
    menu.deleteLater()


def test_a_cutline_is_mended_where_it_is_kept_and_told_with_the_way_back(desk: OpenDesk, story):
    def in_cutline() -> list[Shown]:
        found = desk.room.compare_tab.shown.differences
        return [each for each in found if each.difference.en and each.difference.en.text == "50"]

    photo = desk.stored().photos[0].id
    words = PhotoWords({EN: "Some 50 boats.", ES: "Unos 60 botes."})
    desk.room.link.act(lambda work: set_photo_words(work, desk.room.story.id, photo, words))
    desk.wait_for(lambda: len(in_cutline()) == 1 and is_settled(desk))
    (shown,) = in_cutline()
    desk.room.compare_tab._wanted(shown.key, offers_of(shown)[0])
    desk.wait_for(lambda: desk.window.messages.text.startswith("Cutline, Spanish: “Unos 50 botes.”"))
    assert desk.stored().photos[0].cutline[ES] == "Unos 50 botes."
    desk.wait_for(lambda: not in_cutline())
    desk.window.messages.go()
    desk.wait_for(lambda: "as it was" in desk.window.messages.text)
    assert desk.stored().photos[0].cutline[ES] == "Unos 60 botes."


def test_what_may_only_be_read_is_not_mended(desk: OpenDesk, story):
    desk.window.editor._columns[ES].set_may_edit(may_edit=False)
    before = desk.body(ES)
    put_caret(desk, ES, "42")
    desk.window.commands["mend"].trigger()
    assert desk.body(ES) == before
    assert "may only be read" in desk.window.messages.text


def test_a_rule_leads_to_its_difference(desk: OpenDesk, story):
    identity = differences(desk)[1].identity
    desk.room.places.go(f"compare:{identity}", ES)
    found = desk.room.compare_tab.panel
    assert found is not None
    assert found.current_key == f"difference:{identity}"
    assert desk.room.side.shows(Tab.COMPARE)


def test_where_nothing_differs_the_tab_is_calm_and_says_so_only_of_what_was_compared(desk: OpenDesk, story):
    found = panel(desk)
    put(desk, EN, "It was 24.")
    put(desk, ES, "Eran 24.")
    desk.wait_for(lambda: states(desk) == [PairState.AGREES] and is_settled(desk))
    assert "say the same" in found._form.empty_label.text()
    assert desk.room.side._tabs.tabText(list(Tab).index(Tab.COMPARE)) == "Compare"
    put(desk, ES, "")
    desk.wait_for(lambda: "no text yet" in found._form.empty_label.text())
    put(desk, ES, "Eran 24.")
    desk.wait_for(lambda: "say the same" in found._form.empty_label.text())
    desk.room.analysis.close()
    put(desk, ES, "Eran 25.")
    desk.wait_for(lambda: "could not be compared" in found._form.empty_label.text())


def test_the_tab_speaks_the_language_of_the_window(desk: OpenDesk, story):
    found = panel(desk)

    def offered() -> list[str]:
        row = found._view.actions_row
        assert row is not None
        return [button.text() for button in row._buttons.values() if not button.isHidden()]

    assert offered() == ["Put 24 in Spanish", "Accept as is…"]
    desk.application.language.use("es")
    desk.wait_for(lambda: offered() == ["Poner 24 en español", "Dejar así…"])
    assert found._form.count_label.text() == "4 diferencias"
    assert desk.room.side._tabs.tabText(list(Tab).index(Tab.COMPARE)) == "Comparar 4"


def test_two_names_that_are_the_same_go_to_the_names_list_and_are_told_with_the_way_back(
    desk: OpenDesk, story
):
    put_caret(desk, EN, "Blinken")
    desk.window.commands["same_name"].trigger()
    desk.wait_for(lambda: "is on the list" in desk.window.messages.text)
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        (name,) = (each for each in unit.known_names() if each.by)
    assert (name.en, name.es) == (("Blinken",), ("Blanken",))
    desk.wait_for(
        lambda: desk.room.compare.now.request is not None and name in desk.room.compare.now.request.names
    )
    desk.window.messages.go()
    desk.wait_for(lambda: "taken back" in desk.window.messages.text)
