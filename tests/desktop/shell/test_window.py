# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window as a whole: it opens with something to see, follows its store, keeps its layout and every word."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontInfo, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from editor_desk.desk import Desk
from editor_desk.desktop import fonts
from editor_desk.desktop.early_sight import EarlySight
from editor_desk.desktop.split_editor import TextEdit
from editor_desk.desktop.split_editor.body_editor import BodyEditor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.stages import Stage
from editor_desk.store.reading import ListQuery, View, read_lines, read_story_first
from editor_desk.workflow import stories
from editor_desk.workflow.writing import save_text
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES


@contextmanager
def ticking(act: Callable[[], None], milliseconds: int) -> Iterator[None]:
    """Does something every so often, as a person's fingers do."""
    timer = QTimer(interval=milliseconds)
    timer.timeout.connect(act)
    timer.start()
    yield
    timer.stop()


def type_into(widget: QWidget, text: str) -> None:
    """One key press a letter, Spanish letters too (QTest aborts on those)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def focus(desk: OpenDesk, language: Language) -> Any:
    desk.window.activateWindow()
    desk.window.editor.focus_edition(language)
    desk.wait_for(lambda: QApplication.focusWidget() is not None)
    return QApplication.focusWidget()


def test_a_first_start_opens_a_sample_story_and_says_so(start, tmp_path):
    desk = start(tmp_path / "new" / "desk.sqlite")
    assert desk.story().slug == "tejano-festival"
    assert "sample stories" in desk.window.messages.text
    assert len(desk.lines()) == 5


def test_the_first_paint_shows_list_and_last_story_before_the_store_is_open(start, desk):
    desk.open("school-zones")
    headline = desk.story().edition(EN).furniture.headline
    desk.close()
    again = start(desk.window.store, waits=False)
    assert again.window.workroom is None
    sight = again.window.centralWidget()
    assert isinstance(sight, EarlySight)
    assert sight.sight.texts["en"].headline == headline
    assert len(sight.sight.rows) == 5
    again.wait_for(again.is_open)
    assert again.window.story_list._form.stories_view.model().rowCount()
    assert again.story().edition(EN).furniture.headline == headline


def test_typing_is_on_the_disk_within_a_second_while_it_goes_on(desk, qtbot):
    desk.open("school-zones")
    body, store, story_id = focus(desk, EN), desk.window.store, desk.room.story.id
    typed_at: list[float] = []
    lags: list[float] = []

    def type_a_word():
        type_into(body, "wordy ")
        typed_at.append(time.monotonic())

    def look_at_the_disk():
        now = time.monotonic()
        on_disk = read_story_first(store, story_id).edition(EN).body.count("wordy ")
        lags.append(now - typed_at[on_disk] if on_disk < len(typed_at) else 0.0)

    with ticking(type_a_word, 25), ticking(look_at_the_disk, 90):
        qtbot.waitUntil(lambda: len(typed_at) > 100, timeout=20_000)
    assert max(lags) <= 1.0
    desk.wait_for(lambda: not desk.window.editor.has_unsaved)
    desk.wait_for(lambda: desk.room.saving.is_idle)
    assert desk.stored().edition(EN).body == desk.body(EN)


def test_closing_waits_until_the_last_letter_is_on_the_disk(desk):
    desk.open("school-zones")
    type_into(focus(desk, EN), "Año ñandú ")
    desk.close()
    assert "Año ñandú " in desk.stored().edition(EN).body


def revisions(desk: OpenDesk, story_id: str) -> list[str]:
    with Desk.open(desk.window.store) as other, other.store.look() as unit:
        return [unit.revision_content(story_id, EN, r.number) for r in unit.revisions(story_id, EN)]


def test_when_the_person_turns_to_another_story_the_one_before_is_kept_and_found(desk):
    first = desk.open("school-zones")
    before = revisions(desk, first.id)
    type_into(focus(desk, EN), "Quetzalcoatl ")
    desk.wait_for(lambda: not desk.window.editor.has_unsaved and desk.room.saving.is_idle)
    desk.open("flu-clinics")
    desk.wait_for(lambda: len(revisions(desk, first.id)) > len(before))
    assert "Quetzalcoatl" in revisions(desk, first.id)[-1]
    found = read_lines(desk.window.store, ListQuery(view=View.ALL, search="quetzalcóatl"))
    assert [line.id for line in found] == [first.id]


def test_closing_keeps_what_was_typed_as_a_checkpoint(desk):
    story = desk.open("school-zones")
    before = revisions(desk, story.id)
    type_into(focus(desk, EN), "Last word ")
    desk.close()
    assert len(revisions(desk, story.id)) == len(before) + 1


def test_going_to_another_story_saves_the_one_before(desk):
    first = desk.open("school-zones")
    type_into(focus(desk, EN), "Late word ")
    desk.open("flu-clinics")
    desk.wait_for(lambda: desk.room.saving.is_idle)
    with Desk.open(desk.window.store) as other:
        assert "Late word " in other.story(first.id).edition(EN).body


def test_what_cannot_be_saved_is_kept_said_and_tried_again(desk, monkeypatch):
    desk.open("school-zones")
    store = desk.room.link._desk.store
    unit = store.unit

    def full():
        raise BrokenInput("store.full", path=str(desk.window.store))

    monkeypatch.setattr(store, "unit", full)
    type_into(focus(desk, EN), "Kept ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.has_failed)
    # Where the words are safe is told as soon as the recovery file stands; it may stand already.
    assert (
        desk.window.status.findChild(QLabel)
        .text()
        .startswith(("! Not saved yet", "! Not in the store yet", "! Kept in a recovery"))
    )
    assert desk.window.messages.text
    assert "Kept " in desk.body(EN)
    desk.answers.may_answer = False
    desk.window.close()
    assert desk.window.isVisible()
    monkeypatch.setattr(store, "unit", unit)
    desk.room.saving.try_again()
    desk.wait_for(lambda: desk.room.saving.is_idle)
    assert "Kept " in desk.stored().edition(EN).body


def test_an_edit_of_a_signed_off_figure_withdraws_the_sign_off_and_says_so(desk):
    desk.open("tejano-festival")
    body = desk.body(EN)
    with Desk.open(desk.window.store) as other:
        from editor_desk.workflow.sign_off import SignOff
        from editor_desk.workflow.steps import StepDetails, advance

        given = StepDetails(sign_off=SignOff(frozenset({EN})))
        advance(other.work, desk.room.story.id, Stage.APPROVED, (EN,), given)
    desk.room.story.refresh()
    desk.wait_for(lambda: desk.story().edition(EN).stage is Stage.APPROVED)
    changed = body.replace("18 bands", "19 bands")
    desk.window.editor.text_changed.emit(TextEdit(desk.room.story.id, EN, None, changed))
    desk.wait_for(lambda: "no longer holds" in desk.window.messages.text)
    desk.wait_for(lambda: desk.story().edition(EN).stage is not Stage.APPROVED)


def test_the_window_notices_what_the_command_line_wrote(desk):
    story = desk.open("school-zones")
    with Desk.open(desk.window.store) as other:
        save_text(other.work, story.id, EN, body="Written elsewhere.")
        stories.set_fields(other.work, story.id, {"slug": "new-slug"})
    desk.wait_for(lambda: desk.body(EN) == "Written elsewhere.")
    model = desk.window.story_list._form.stories_view.model()
    desk.wait_for(lambda: "new-slug" in [model.index(row, 0).data() for row in range(model.rowCount())])


def test_a_refusal_is_a_sentence_with_the_way_to_its_mending(desk):
    desk.open("school-zones")
    desk.room.facts.make_fact()
    desk.wait_for(lambda: "mark its words" in desk.window.messages.text)
    desk.window.messages.go()
    desk.wait_for(lambda: desk.window.editor.isAncestorOf(QApplication.focusWidget()))


def test_the_next_step_button_takes_the_edition_in_hand_a_stage_further(desk):
    desk.open("school-zones")
    focus(desk, EN)
    before = desk.story().edition(EN).stage
    assert before is Stage.EDITING
    desk.room.steps.next_step()
    desk.wait_for(lambda: desk.story().edition(EN).stage is Stage.CHECKING)


def test_a_selection_becomes_a_fact_and_is_chosen_in_the_pane(desk):
    story = desk.open("school-zones")
    count = len(story.claims)
    focus(desk, EN).selectAll()
    desk.room.facts.make_fact()
    desk.wait_for(lambda: len(desk.story().claims) == count + 1)
    new = next(claim for claim in desk.story().claims if claim.id not in {c.id for c in story.claims})
    desk.wait_for(lambda: desk.room.facts_panel.current_fact == new.id)


def test_a_dropped_text_file_becomes_a_story(desk, tmp_path, monkeypatch):
    from editor_desk.desktop.importing import ImportAnswer, ImportDialog
    from editor_desk.workflow.importing import Accepted

    def accept(parent, recognised, story=None, kinds=()):
        return ImportAnswer(recognised, Accepted(EN))

    monkeypatch.setattr(ImportDialog, "ask", accept)
    file = tmp_path / "parade.txt"
    file.write_text("The parade is back\n\nThousands came to the parade on Saturday in Houston.\n", "utf-8")
    desk.room.drops.files_dropped.emit((file,))
    desk.wait_for(lambda: desk.room.story.view and "parade" in desk.story().slug)


def test_a_file_that_is_no_text_is_refused_in_a_sentence(desk, tmp_path):
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    desk.room.intake.read_file(file)
    desk.wait_for(lambda: "Nothing was brought in" in desk.window.messages.text)


def test_panes_hide_show_and_come_back_as_they_were(start, desk):
    desk.window.panes.toggle_facts()
    desk.window.panes.toggle_counterpart()
    assert not desk.window.commands["show_facts"].isChecked()
    desk.window._form.panes.setSizes([300, 800, 0])
    sizes = desk.window._form.panes.sizes()
    desk.close()
    again = start(desk.window.store)
    assert not again.window.panes.shows_facts
    assert not again.window.panes.shows_counterpart
    assert again.window._form.panes.sizes()[0] == pytest.approx(sizes[0], abs=30)


def test_the_last_story_is_open_again(start, desk):
    desk.open("flu-clinics")
    desk.close()
    assert start(desk.window.store).story().slug == "flu-clinics"


def test_every_control_has_a_name(desk):
    for kind in (QPushButton, QToolButton):
        for button in desk.window.findChildren(kind):
            if button.isVisible():
                assert button.text() or button.accessibleName(), button.objectName()


def test_everything_visible_is_said_in_spanish_when_the_language_is_switched(desk):
    def said() -> dict[object, str]:
        texts: dict[object, str] = {}
        for label in (*desk.window.findChildren(QLabel), *desk.window.findChildren(QPushButton)):
            if label.isVisible() and any(map(str.isalpha, label.text())):
                texts[label] = label.text()
        for action in desk.window.findChildren(type(desk.window.commands["new"])):
            if action.objectName():
                texts[action] = action.text()
        return texts

    english = said()
    desk.window.commands["spanish"].trigger()
    desk.wait_for(lambda: desk.window.commands["new"].text() == "Nota &nueva…")
    spanish = said()
    same = {text for widget, text in english.items() if widget in spanish and spanish[widget] == text}
    people = {person.name for person in desk.room.story.view.people}
    allowed = {"Slug", "&English", "Es&pañol", *people}
    numbers = {text for text in same if not any(word.isalpha() and len(word) > 2 for word in text.split())}
    assert same - allowed - numbers == set()


def test_a_file_that_is_no_store_is_left_alone_and_said_in_a_sentence(start, tmp_path):
    store = tmp_path / "letter.sqlite"
    store.write_text("Dear editor, this is a letter and no store at all.", "utf-8")
    desk = start(store, waits=False)
    desk.wait_for(lambda: desk.window.workroom is not None and desk.window.recovery_screen().isVisible())
    page = desk.window.recovery_screen().page
    assert page is not None
    assert "left exactly as it is" in page.lead
    assert store.read_text("utf-8").startswith("Dear editor")


def test_an_unknown_person_is_refused_in_a_sentence(qapp, qtbot, start, desk):
    desk.close()
    again = start(desk.window.store, person="Nobody Known", waits=False)
    again.wait_for(lambda: again.window.workroom is not None and "Nobody Known" in again.window.messages.text)


def test_the_panes_and_the_sight_before_them_use_the_letters_that_ship(start, sample_store):
    desk = start(sample_store, waits=False)
    sight = desk.window.centralWidget()
    assert isinstance(sight, EarlySight)
    assert QFontInfo(sight.font()).family() == fonts.SANS
    desk.wait_for(desk.is_open)
    assert QFontInfo(desk.window.story_list.font()).family() == fonts.SANS
    bodies = desk.window.editor.findChildren(BodyEditor)
    assert len(bodies) == 2
    assert {QFontInfo(body.font()).family() for body in bodies} == {fonts.SERIF}
