# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Who writes where, at the window: seen above the text and in the list, asked about once, taken over safely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from editor_desk.desk import Desk
from editor_desk.desktop.split_editor.held_bar import HeldBar
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.workflow import history, people, writing
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
STORY = "The flu came early.\n\nClinics gave more shots than last year."


@pytest.fixture
def flu(desk: OpenDesk) -> OpenDesk:
    """A story at the window that nobody writes in yet; Beto is known to the desk."""
    story = desk.open("school-zones")
    with Desk.open(desk.window.store) as other:
        people.add_person(other.work, "Beto", ALL_ROLES)
        writing.save_text(replace(other.work, hand=None), story.id, EN, body=STORY)
    desk.wait_for(lambda: desk.body(EN) == STORY)
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    return desk


@pytest.fixture
def beto(flu: OpenDesk) -> Iterator[Desk]:
    """Beto at a program of his own, which stays open."""
    with Desk.open(flu.window.store, "Beto", program=Program.COMMAND_LINE) as other:
        yield other


def write(beto: Desk, flu: OpenDesk, text: str) -> None:
    writing.save_text(beto.work, flu.room.story.id, EN, body=text)


def bar(flu: OpenDesk) -> HeldBar | None:
    return flu.window.editor._columns[EN].held_bar


def held_words(flu: OpenDesk) -> str:
    shown = bar(flu)
    return shown.words if shown else ""


def type_word(flu: OpenDesk, word: str) -> None:
    cursor = flu.window.editor._columns[EN].body.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(word)


def settle(flu: OpenDesk) -> None:
    flu.room.story.flush()
    flu.wait_for(lambda: flu.room.saving.is_idle and flu.room.jobs.is_idle)


def holders(flu: OpenDesk) -> list[tuple[str, str]]:
    with Desk.open(flu.window.store) as other:
        return [(held.name, held.hold.hand.program.value) for held in other.who_writes()]


def kept(flu: OpenDesk) -> list[str]:
    with Desk.open(flu.window.store) as other, other.store.look() as unit:
        story = unit.story(flu.room.story.id)
        entries = history.history(unit, story, EN)
        return [history.revision_text(unit, story, EN, entry.number).body for entry in entries]


def test_typing_at_the_window_holds_the_edition_until_another_story_comes(flu: OpenDesk):
    type_word(flu, " More.")
    settle(flu)
    assert [program for _name, program in holders(flu)] == ["window"]
    assert held_words(flu) == ""
    flu.open("tejano-festival")
    flu.wait_for(lambda: holders(flu) == [])


def test_closing_the_window_lets_go(flu: OpenDesk):
    type_word(flu, " More.")
    settle(flu)
    flu.close()
    assert holders(flu) == []


def test_somebody_else_who_writes_is_named_above_the_text_and_in_the_list(flu: OpenDesk, beto: Desk):
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: "Beto is writing here (on the command line, since" in held_words(flu))
    model = flu.window.story_list._form.stories_view.model()

    def spoken() -> str:
        rows = [
            model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
        ]
        return next(text for text in rows if text.startswith("school-zones"))

    flu.wait_for(lambda: "Beto is writing in the English edition" in spoken())
    flu.application.language.use("es")
    flu.wait_for(lambda: "Beto está escribiendo aquí" in held_words(flu))


def test_whoever_left_is_not_named_any_more(flu: OpenDesk, beto: Desk):
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: held_words(flu) != "")
    from editor_desk.workflow import holding

    holding.let_go(beto.work)
    flu.wait_for(lambda: held_words(flu) == "")


def test_typing_where_somebody_is_at_work_asks_once_and_keeps_their_text(flu: OpenDesk, beto: Desk):
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: held_words(flu) != "")
    type_word(flu, " Ana.")
    flu.wait_for(lambda: len(flu.answers.told) == 1)
    settle(flu)
    assert "Beto typed here a moment ago" in flu.answers.told[0]
    assert flu.stored().edition(EN).body == STORY + " Beto. Ana."
    assert STORY + " Beto." in kept(flu)
    assert [program for _name, program in holders(flu)] == ["window"]
    type_word(flu, " Again.")
    settle(flu)
    assert len(flu.answers.told) == 1


def test_whoever_does_not_go_on_keeps_what_they_typed_and_the_text_stays(flu: OpenDesk, beto: Desk):
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: held_words(flu) != "")
    flu.answers.may_answer = False
    type_word(flu, " Ana.")
    flu.wait_for(lambda: "What you typed is kept as revision" in flu.window.messages.text)
    settle(flu)
    assert flu.body(EN) == flu.stored().edition(EN).body == STORY + " Beto."
    assert STORY + " Beto. Ana." in kept(flu)
    assert [name for name, _program in holders(flu)] == ["Beto"]


def test_the_button_takes_over_without_a_change_of_the_text(flu: OpenDesk, beto: Desk):
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: held_words(flu) != "")
    flu.window.commands["take_over"].trigger()
    flu.wait_for(lambda: [program for _name, program in holders(flu)] == ["window"])
    flu.wait_for(lambda: held_words(flu) == "")
    assert "Beto was writing here" in flu.window.messages.text


def test_taking_over_where_nobody_is_says_so(flu: OpenDesk):
    flu.window.commands["take_over"].trigger()
    flu.wait_for(lambda: "nobody else is writing here" in flu.window.messages.text)


def test_a_text_taken_out_of_ones_hand_is_told_with_the_way_to_what_stood_there(flu: OpenDesk, beto: Desk):
    type_word(flu, " Ana.")
    settle(flu)
    flu.wait_for(lambda: flu.room.holds._newest is not None)
    write(beto, flu, "Another text altogether.")
    flu.wait_for(lambda: "Beto went on with the English text" in flu.window.messages.text)
    flu.wait_for(lambda: flu.body(EN) == "Another text altogether.")
    assert STORY + " Ana." in kept(flu)
    flu.window.messages.go()
    panel = flu.room.history.panel
    assert panel is not None
    flu.wait_for(lambda: panel.chosen is not None and panel.chosen.kind is history.Kind.TAKEN_OVER)


def test_whoever_has_not_typed_for_minutes_is_not_asked_about(flu: OpenDesk, beto: Desk):
    long_ago = datetime.now(UTC) - timedelta(minutes=3)
    beto.now = lambda: long_ago
    write(beto, flu, STORY + " Beto.")
    flu.wait_for(lambda: held_words(flu) != "")
    type_word(flu, " Ana.")
    settle(flu)
    assert flu.answers.told == []
    assert "Beto was writing here" in flu.window.messages.text
