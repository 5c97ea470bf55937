# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several files at once: what stories they make is seen and put right before any of them comes in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from editor_desk.desktop.importing import SeveralDialog
from editor_desk.intake import pair_up, recognise, source_from_words
from editor_desk.newsroom.plans import Plan
from tests.desktop.newsroom_values import EN, ENGLISH, ES, SPANISH, all_checked

OTHER = "Clinics open\n\nHOUSTON — The clinics on Navigation will be open with the nurses of the county on Friday."


def text(words: str, name: str):
    return recognise(source_from_words(words, name))


@pytest.fixture
def show(qtbot):
    def shown(*texts, story=None) -> SeveralDialog:
        dialog = SeveralDialog(None, pair_up(texts), story)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


@pytest.fixture
def three(show) -> SeveralDialog:
    """An English and a Spanish text of one story, and another one."""
    return show(text(ENGLISH, "board.en.txt"), text(SPANISH, "board.es.txt"), text(OTHER, "clinics.txt"))


def ok(dialog: SeveralDialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def choose(box, data) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_two_languages_of_one_story_are_one_story_with_both_texts_seen(three):
    assert [draft.files for draft in three.drafts] == ["board.en.txt, board.es.txt", "clinics.txt"]
    assert all(page.isVisible() for page in three.pages)
    assert "district" in three.pages[0].pieces.toPlainText()
    assert ok(three).text().startswith("Take in 2 ")
    original, translation = three.wanted[0].pieces()
    assert (original[1].language, translation[1].language) == (EN, ES)


def test_spanish_first_makes_the_spanish_text_the_original(three):
    choose(three.plan_combo, Plan.ES_FIRST.value)
    original, _ = three.wanted[0].pieces()
    assert original[1].language is ES
    assert original[1].plan is Plan.ES_FIRST


def test_a_pair_can_be_separated_and_joined_again(three):
    choose(three.with_combo, -1)
    assert [draft.files for draft in three.drafts] == ["board.en.txt", "board.es.txt", "clinics.txt"]
    assert not three.pages[1].isVisible()
    choose(three.with_combo, 1)
    assert [draft.files for draft in three.drafts] == ["board.en.txt, board.es.txt", "clinics.txt"]


def test_a_story_without_its_tick_stays_outside(three):
    three.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert [draft.files for draft in three.wanted] == ["board.en.txt, board.es.txt"]
    assert ok(three).text().startswith("Take in 1 ")
    three.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not ok(three).isEnabled()


def test_nothing_comes_in_before_every_language_is_known(show):
    dialog = show(text("Menudo 3000", "a.txt"), text(OTHER, "clinics.txt"))
    assert not ok(dialog).isEnabled()
    assert ok(dialog).text() == "Choose the language"
    choose(dialog.pages[0].language_combo, "es")
    assert ok(dialog).isEnabled()
    assert dialog.drafts[0].texts[0].language is ES


def test_two_texts_in_the_same_language_are_no_pair(three):
    choose(three.pages[1].language_combo, "en")
    assert not ok(three).isEnabled()


def test_the_other_edition_of_the_open_story_is_recognised(show):
    told = all_checked()
    told = told.with_edition(replace(told.edition(ES), body="", furniture=type(told.edition(ES).furniture)()))
    dialog = show(text(OTHER, "clinics.txt"), text(SPANISH, "board.txt"), text(OTHER, "c2.txt"), story=told)
    joined = next(draft for draft in dialog.drafts if draft.files == "board.txt")
    assert joined.joins == told.id
    assert joined.pieces()[0][1].translation_of == told.id


def test_a_changed_slug_and_kind_go_with_the_story(three):
    three.slug_edit.setText("school-budget")
    three.slug_edit.textEdited.emit("school-budget")
    choose(three.kind_combo, "brief")
    (text_, accepted), _ = three.wanted[0].pieces()
    assert text_.slug == "school-budget"
    assert accepted.kind == "brief"
