# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A large paste beside a text in the other language is asked about; nobody has to stop typing, and the answer is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import Origin, TranslatedBy
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
LONG = " ".join(f"palabra{n}" for n in range(30)) + ".\n\n" + " ".join(f"otra{n}" for n in range(20)) + "."


@pytest.fixture(autouse=True)
def from_elsewhere(desk: OpenDesk) -> None:
    """A story in hand; what is pasted was copied in another program."""
    desk.open("hurricane-season")
    desk.room.drafts.pastes.is_from_here = lambda: False


def paste(desk: OpenDesk, text: str) -> None:
    """Put words in at the end of the Spanish text, as a clipboard of another program does."""
    body = desk.window.editor.paired.pairs.sides[ES].body
    cursor = body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    body.setFocus()
    body.setTextCursor(cursor)
    body.insertPlainText("\n\n")
    data = QMimeData()
    data.setText(text)
    body.insertFromMimeData(data)


def asked(desk: OpenDesk) -> str:
    bar = desk.window.editor.paste_bar(ES)
    return bar.question if bar is not None else ""


def answer(desk: OpenDesk, by: TranslatedBy, who: str) -> None:
    bar = desk.window.editor.paste_bar(ES)
    assert bar is not None
    bar.answer(by, who)


def told(desk: OpenDesk) -> list[tuple[object, object]]:
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        return [(each["by"], each["who"]) for each in unit.payloads(desk.room.story.id, "translation.told")]


def test_a_machines_paragraphs_wait_to_be_read_wherever_typing_went_on(desk: OpenDesk):
    paste(desk, LONG)
    assert asked(desk).startswith("50 words were pasted into the Spanish edition")
    body = desk.window.editor.paired.pairs.sides[ES].body
    assert body.hasFocus(), "typing goes on"
    cursor = body.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Antes. ")
    answer(desk, TranslatedBy.MACHINE, "DeepL")
    assert asked(desk) == ""
    desk.wait_for(lambda: len(desk.stored().machine_drafts) == 2)
    drafts = desk.stored().machine_drafts
    assert [each.words for each in drafts] == LONG.split("\n\n")
    assert {(each.engine, each.origin) for each in drafts} == {("DeepL", Origin.PASTE)}
    assert told(desk) == [("machine", "DeepL")]
    settings = desk.window.settings
    assert (settings.get(remembered.PASTE_BY), settings.get(remembered.PASTE_WHO)) == ("machine", "DeepL")


@pytest.mark.parametrize(("by", "who"), [(TranslatedBy.PERSON, "Marisol Vega"), (TranslatedBy.NOBODY, "")])
def test_another_answer_is_kept_and_marks_nothing(desk: OpenDesk, by: TranslatedBy, who: str):
    paste(desk, LONG)
    answer(desk, by, who)
    desk.wait_for(lambda: told(desk) == [(by.value, who)])
    assert desk.stored().machine_drafts == ()


def test_a_short_paste_or_one_of_our_own_is_not_asked_about(desk: OpenDesk):
    paste(desk, "Unas pocas palabras.")
    assert asked(desk) == ""
    desk.room.drafts.pastes.is_from_here = lambda: True
    paste(desk, LONG)
    assert asked(desk) == ""


def test_without_a_text_in_the_other_language_nothing_is_asked(desk: OpenDesk):
    body = desk.window.editor.paired.pairs.sides[EN].body
    body.selectAll()
    body.textCursor().removeSelectedText()
    paste(desk, LONG)
    assert asked(desk) == ""
