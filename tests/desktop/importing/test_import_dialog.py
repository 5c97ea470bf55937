# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What was recognised is seen before it is a story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.desktop.importing import ImportDialog
from editor_desk.intake import read_text_file, recognise
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Furniture, Story
from tests.desktop.newsroom_values import EN, ENGLISH, ES, SPANISH, all_checked

PAGE = f"""¡Que Onda Magazine!

Houston’s oldest bilingual publication

Board approves largest school budget in the history of the district

Board president Elena Ruiz

HOUSTON — {ENGLISH}
"""


@pytest.fixture
def read(tmp_path):
    def recognised(text, name="page.txt"):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return recognise(read_text_file(file))

    return recognised


@pytest.fixture
def show(qtbot):
    kept = []  # qtbot holds widgets only weakly

    def shown(recognised, told=None) -> ImportDialog:
        dialog = ImportDialog(None, recognised, told)
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.show()
        return dialog

    yield shown
    kept.clear()


def without_spanish() -> Story:
    told = all_checked()
    return told.with_edition(replace(told.edition(ES), body="", furniture=Furniture()))


def test_every_piece_is_named_and_what_is_left_out_is_struck_through(show, read):
    browser = show(read(PAGE))._form.pieces_browser
    assert "line-through" in browser.toHtml()
    text = browser.toPlainText()
    for words in ("left out", "headline", "cutline – picture to come", "dateline", "text"):
        assert words in text


def test_what_was_recognised_can_be_put_right(show, read):
    dialog = show(read(PAGE))
    form = dialog._form
    form.headline_edit.setText("Board approves budget")
    form.slug_edit.setText("hisd-budget")
    form.plan_combo.setCurrentIndex(form.plan_combo.findData(Plan.EN_FIRST))
    answer = dialog.answer()
    assert (answer.recognised.headline, answer.recognised.slug) == ("Board approves budget", "hisd-budget")
    assert answer.recognised.cutlines == ("Board president Elena Ruiz",)
    assert (answer.accepted.language, answer.accepted.plan) == (EN, Plan.EN_FIRST)
    assert answer.accepted.translation_of is None


def test_an_unsure_language_has_to_be_chosen(show, read):
    unsure = replace(read(PAGE), language_is_sure=False)
    dialog = show(unsure)
    assert not dialog._take.isEnabled()
    assert dialog._take.text() == "Choose the language"
    combo = dialog._form.language_combo
    combo.setCurrentIndex(combo.findData("es"))
    assert dialog._take.isEnabled()
    assert dialog.answer().recognised.language is ES


def test_the_spanish_of_the_open_story_is_offered_as_its_other_edition(show, read):
    told = without_spanish()
    dialog = show(read(SPANISH, "hisd.txt"), told)
    assert dialog.answer().accepted.translation_of == told.id
    assert dialog._take.text() == "Make it the other edition"
    assert not dialog._form.kind_combo.isVisible()


def test_another_story_in_spanish_stays_a_story_of_its_own(show, read):
    other = (
        "El Tejano Fest vuelve a Discovery Green el sábado 12 de octubre con 14 bandas.\n\n"
        "La alcaldía espera 30,000 visitantes, dijo Raúl Garza, organizador del festival en Houston."
    )
    assert show(read(other), without_spanish()).answer().accepted.translation_of is None


def test_an_edition_that_has_a_text_is_never_overwritten(show, read):
    dialog = show(read(SPANISH), all_checked())
    dialog._form.becomes_combo.setCurrentIndex(1)
    assert dialog._take.text() == "Spanish has a text already"
    assert not dialog._take.isEnabled()
