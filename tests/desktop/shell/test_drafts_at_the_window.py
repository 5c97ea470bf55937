# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A machine's draft at the real window: proposed by one key, taken by another, marked until somebody has read it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from editor_desk.desk import Desk
from editor_desk.desktop.preferences.translation_page import TranslationPage
from editor_desk.desktop.split_editor import MenuAsked
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.newsroom.memory import MemorySource, Segment
from tests.desktop.fake_engine import BREAKS, HANGS, LOSES, no_engine, put_engine
from tests.desktop.shell.conftest import OpenDesk
from tests.desktop.shell.published import publish

EN, ES = Language.EN, Language.ES
ENGLISH = "The council met in Houston.\n\nThe council of Elena Garza bought 24 buses.\n\nIt left.\n"
SPANISH = "El concejo se reunió en Houston.\n\nSe fue.\n"


@pytest.fixture
def engine(desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_engine(tmp_path / "bin", monkeypatch)
    look(desk)


def look(desk: OpenDesk) -> None:
    """Have the window look for an engine again."""
    engine = desk.room.drafts.engine
    desk.wait_for(lambda: not engine.is_looking)
    engine.look()
    desk.wait_for(lambda: not engine.is_looking)


def write(desk: OpenDesk, spanish: str = SPANISH) -> None:
    """A story of three paragraphs in English, and its translation, on the page and in the store."""
    desk.open("hurricane-season")
    for language, text in ((EN, ENGLISH), (ES, spanish)):
        body = desk.window.editor.paired.pairs.sides[language].body
        body.setFocus()
        body.selectAll()
        cursor = body.textCursor()
        cursor.insertText(text)
        body.settle()
    saved(desk)
    pairs = desk.window.editor.paired.pairs
    desk.wait_for(lambda: pairs.is_compared or not spanish.strip())


def saved(desk: OpenDesk) -> None:
    desk.wait_for(lambda: desk.room.saving.is_idle and not desk.window.editor.has_unsaved)


def caret(desk: OpenDesk, language: Language, words: str) -> None:
    body = desk.window.editor.paired.pairs.sides[language].body
    cursor = body.textCursor()
    cursor.setPosition(body.source.position(body.source.text.index(words)))
    body.setFocus()
    body.setTextCursor(cursor)


def propose(desk: OpenDesk, language: Language = EN, words: str = "Elena Garza") -> str:
    """Ctrl+Enter in a paragraph; what the box says."""
    caret(desk, language, words)
    desk.window.commands["propose"].trigger()
    desk.wait_for(lambda: desk.window.editor.proposing.box is not None)
    box = desk.window.editor.proposing.box
    assert box is not None
    return box.words


def test_a_draft_is_no_text_before_it_is_taken_and_then_a_marked_paragraph_in_one_undo_step(
    desk: OpenDesk, engine: None
):
    write(desk)
    said = propose(desk)
    assert said == "El concejo of Elena Garza bought 24 buses."
    assert desk.window.editor.text(ES) == SPANISH
    QTest.keyClick(desk.window.editor.paired.pairs.sides[EN].body, Qt.Key.Key_Escape)
    assert desk.window.editor.proposing.box is None
    desk.window.commands["take_proposal"].trigger()
    assert desk.window.editor.text(ES) == SPANISH
    assert "Nothing is proposed" in desk.window.messages.text
    assert propose(desk) == said
    desk.window.commands["take_proposal"].trigger()
    first, second = SPANISH.rstrip("\n").split("\n\n")
    assert desk.window.editor.text(ES) == f"{first}\n\n{said}\n\n{second}\n"
    desk.wait_for(lambda: bool(desk.stored().machine_drafts))
    (made,) = desk.stored().machine_drafts
    assert (made.words, made.engine) == (said, "Apertium")
    assert desk.window.editor.proposing.box is None
    desk.window.editor.focus_edition(ES)
    desk.window.editor.undo()
    assert desk.window.editor.text(ES) == SPANISH
    saved(desk)
    desk.wait_for(lambda: not pending_in(desk.stored().machine_drafts, ES))


def test_in_the_translation_an_empty_line_gets_the_next_paragraph_that_lacks(desk: OpenDesk, engine: None):
    write(desk)
    body = desk.window.editor.paired.pairs.sides[ES].body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(body.source.position(SPANISH.index("\n")))
    body.setTextCursor(cursor)
    QTest.keyClick(body, Qt.Key.Key_Return)
    saved(desk)
    desk.window.commands["propose"].trigger()
    desk.wait_for(lambda: desk.window.editor.proposing.box is not None)
    desk.window.commands["take_proposal"].trigger()
    first, second = SPANISH.rstrip("\n").split("\n\n")
    said = "El concejo of Elena Garza bought 24 buses."
    assert desk.window.editor.text(ES).split("\n\n") == [first, said, second + "\n"]


def test_it_takes_the_place_of_a_translation_that_stands_there(desk: OpenDesk, engine: None):
    write(desk)
    propose(desk, ES, "se reunió")
    desk.window.commands["take_proposal"].trigger()
    assert desk.window.editor.text(ES).startswith("El concejo met in Houston.\n\nSe fue.")


def test_reading_it_is_one_key_that_elsewhere_leads_to_the_next_one_or_an_entry_of_its_menu(
    desk: OpenDesk, engine: None
):
    write(desk)
    said = propose(desk)
    desk.window.commands["take_proposal"].trigger()
    marks = desk.window.editor.current_spans
    desk.wait_for(lambda: any(name.startswith("machine ") for name in marks(ES)))
    caret(desk, ES, "Se fue")
    desk.window.commands["read_draft"].trigger()
    assert not desk.stored().machine_drafts[0].is_reviewed
    place = desk.window.editor.caret.place(ES)
    assert desk.window.editor.text(ES)[place.offset :].startswith(said)
    body, menu = desk.window.editor.paired.pairs.sides[ES].body, QMenu()
    found = body._marks.at(body.source.position(place.offset + 2))
    desk.window.editor.menu_asked.emit(MenuAsked(ES, menu, None, found))
    assert menu.actions()[0].text() == desk.window.commands["read_draft"].text()
    menu.deleteLater()
    caret(desk, ES, said)
    desk.window.commands["read_draft"].trigger()
    desk.wait_for(lambda: desk.stored().machine_drafts[0].is_reviewed)
    desk.wait_for(lambda: not any(name.startswith("machine ") for name in marks(ES)))


def test_an_engine_that_fails_hangs_or_is_not_there_is_told_of_in_a_sentence(
    desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    write(desk)
    for number, (does, said) in enumerate(
        ((LOSES, "lost or changed"), (BREAKS, "failed and gave no draft"), (HANGS, "did not answer in time"))
    ):
        put_engine(tmp_path / f"bin-{number}", monkeypatch, does)
        look(desk)
        desk.room.drafts.engine.limit_s = 0.3 if does == HANGS else 20
        caret(desk, EN, "Elena Garza")
        desk.window.commands["propose"].trigger()
        desk.wait_for(lambda said=said: said in desk.window.messages.text)  # type: ignore[misc]
    no_engine(tmp_path / "none", monkeypatch)
    look(desk)
    assert "memory" in desk.window.commands["propose"].text()
    desk.window.commands["propose"].trigger()
    desk.wait_for(lambda: "no translation engine" in desk.window.messages.text)
    assert desk.window.editor.text(ES) == SPANISH


def test_a_draft_that_comes_after_the_paragraph_changed_is_not_shown(desk: OpenDesk, engine: None):
    write(desk)
    caret(desk, EN, "Elena Garza")
    desk.window.commands["propose"].trigger()
    body = desk.window.editor.paired.pairs.sides[EN].body
    cursor = QTextCursor(body.textCursor())
    cursor.insertText("Mayor ")
    body.settle()
    desk.wait_for(lambda: not desk.room.drafts.is_waiting)
    assert desk.window.editor.proposing.box is None


def remember(desk: OpenDesk) -> None:
    """The desk once signed this off elsewhere; here it came from a file."""
    source = MemorySource("file", None, "old-buses", "", datetime(2026, 11, 1, tzinfo=UTC))
    segments = [
        Segment(
            "The council of Elena Garza bought 36 buses.", "El concejo de Elena Garza compró 36 autobuses."
        ),
        Segment("It left.", "Se marchó."),
    ]
    with Desk.open(desk.window.store) as other, other.store.unit() as unit:
        unit.memory.begin_file(source)
        unit.memory.add_to_file(source.id, segments)
        unit.memory.end_file(source.id)


def test_the_memory_comes_before_the_machine_and_is_no_machine_text(desk: OpenDesk, engine: None):
    write(desk)
    remember(desk)
    said = propose(desk)
    assert said == "El concejo de Elena Garza compró 24 autobuses."
    proposing = desk.window.editor.proposing
    box = proposing.box
    assert box is not None
    assert "36 was exchanged for 24" in box.remarks
    desk.wait_for(lambda: "of 2" in box.accessibleName())
    desk.window.commands["propose"].trigger()
    assert box.words == "El concejo of Elena Garza bought 24 buses."
    desk.window.commands["propose"].trigger()
    assert box.words == said
    desk.window.commands["take_proposal"].trigger()
    saved(desk)
    assert said in desk.stored().edition(ES).body
    assert desk.stored().machine_drafts == ()


def test_the_very_sentence_asks_no_machine(desk: OpenDesk, engine: None):
    write(desk)
    remember(desk)
    assert propose(desk, EN, "It left.") == "Se marchó."
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    box = desk.window.editor.proposing.box
    assert box is not None
    assert box.accessibleName().startswith("From memory, word for word: old-buses")
    assert "of 2" not in box.accessibleName()


def test_what_is_signed_off_in_both_languages_is_remembered_behind_the_work(desk: OpenDesk):
    publish(desk)

    def is_filled() -> bool:
        with Desk.open(desk.window.store) as other, other.store.look() as unit:
            return unit.memory.due(9) == () and unit.memory.count() > 3

    desk.wait_for(is_filled)


def test_the_preferences_say_which_engine_there_is(desk: OpenDesk, engine: None):
    page = TranslationPage()
    desk.room.drafts.serve(page)
    desk.room.memory_files.serve(page)
    assert page.engine.text().startswith("Apertium: English → Spanish, Spanish → English\n")
    desk.wait_for(lambda: page.memory.text() == "Nothing yet." or page.memory.text()[0].isdigit())
    desk.wait_for(lambda: not desk.room.drafts.engine.is_looking)
    page.deleteLater()
