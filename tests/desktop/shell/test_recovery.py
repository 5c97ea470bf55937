# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one screen after something went wrong: what it says, what its buttons do, and that a clean start has none."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from editor_desk.desk import Desk
from editor_desk.desktop.recovery import Page
from editor_desk.desktop.settings import LAST_STORY, Settings
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import Story
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText, text_hash
from editor_desk.workflow import stories
from editor_desk.workflow.history import Kind, history
from editor_desk.workflow.recovery import begin_session
from editor_desk.workflow.writing import keep_revision, save_text
from tests.desktop.shell.conftest import OpenDesk
from tests.soak.test_killed_window import type_and_kill
from tests.store.test_backups import spoil

EN, ES = Language.EN, Language.ES


@pytest.fixture
def store(sample_store: Path, tmp_path: Path) -> Path:
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    return tmp_path / "desk" / "desk.sqlite"


@pytest.fixture
def files(tmp_path: Path) -> RecoveryFiles:
    return RecoveryFiles((tmp_path / "state",))


def crash_while_writing(store: Path, **bodies: str) -> Story:
    """Somebody typed into a story, by language code, and the window was killed before a checkpoint."""
    with Desk.open(store) as desk:
        made = stories.new_story(desk.work, slug="flood-plan").stories[0]
        for language in Language:
            save_text(desk.work, made, language, body="Two words.")
            keep_revision(desk.work, made, language, kind="checkpoint")
        begin_session(desk.work)
        for code, body in bodies.items():
            save_text(desk.work, made, Language(code), body=body)
        left_behind(desk)
        return desk.story(made)


def left_behind(desk: Desk) -> None:
    with desk.store.unit() as unit:
        session = json.loads(unit.setting("session") or "{}")
        unit.put_setting("session", json.dumps(session | {"process": 1}))


def unsaved(desk: Desk, story: Story, language: Language, body: str) -> UnsavedText:
    edition = story.edition(language)
    return UnsavedText(
        desk=desk.store.desk,
        store=str(desk.store.path),
        story_id=story.id,
        slug=story.slug,
        language=language,
        person=desk.person.id,
        furniture=edition.furniture,
        body=body,
        base=text_hash(edition.furniture, edition.body),
        at=desk.now(),
    )


def page(desk: OpenDesk) -> Page:
    """The page that stands there, once it does."""
    desk.wait_for(lambda: desk.window.recovery_screen().isVisible())
    shown = desk.window.recovery_screen().page
    assert shown is not None
    return shown


def press(desk: OpenDesk, name: str) -> None:
    button = desk.window.recovery_screen().button(name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def card(desk: OpenDesk, language: Language) -> str:
    """The key of the card about an edition."""
    word = {EN: "English", ES: "Spanish"}[language]
    return next(card.key for card in page(desk).cards if word in card.title)


def stored(desk: OpenDesk, story: Story) -> Story:
    with Desk.open(desk.window.store) as other:
        return other.story(story.id)


def test_a_clean_start_says_nothing(start, store: Path):
    start(store).close()
    desk = start(store)
    desk.wait_for(lambda: desk.room.recovery._is_noted)
    assert not desk.window.recovery_screen().isVisible()
    assert desk.window.messages.text == ""


def test_after_a_crash_the_screen_says_what_is_newer_and_what_is_safe(start, store: Path):
    crash_while_writing(store, en="Two words, and three more.", es="Dos palabras.")
    desk = start(store)
    shown = page(desk)
    assert "not closed properly" in shown.heading
    assert "Everything written up to" in shown.safe[0]
    assert [one.title for one in shown.cards] == ["flood-plan · Spanish", "flood-plan · English"]
    assert "3 words more" in shown.cards[1].about
    assert not desk.window._form.panes.isVisible()
    desk.wait_for(lambda: any("it is whole" in line for line in page(desk).safe))


def test_a_page_that_went_bad_in_the_crash_is_found_and_told(start, store: Path):
    crash_while_writing(store, en="Two words, and three more.")
    spoil(store, "note")
    desk = start(store)
    desk.wait_for(lambda: desk.room.trouble.is_open)
    assert page(desk).heading == "The store is damaged"


def test_going_on_keeps_the_newest_words_and_makes_a_checkpoint(start, store: Path):
    story = crash_while_writing(store, en="Two words, and three more.")
    desk = start(store)
    page(desk)
    press(desk, "go_on")
    assert desk.window._form.panes.isVisible()
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert stored(desk, story).edition(EN).body == "Two words, and three more."
    with Desk.open(store) as other, other.store.look() as unit:
        assert unit.journaled() == ()
        assert len(unit.revisions(story.id, EN)) == 2
    desk.close()
    again = start(store)
    again.wait_for(lambda: again.room.recovery._is_noted)
    assert not again.window.recovery_screen().isVisible()


def test_a_window_closed_as_soon_as_it_is_open_was_closed_properly(start, store: Path):
    desk = start(store, waits=False)
    desk.wait_for(lambda: desk.window.workroom is not None)
    desk.wait_for(lambda: desk.room.recovery._has_session)
    desk.window.close()
    with Desk.open(store) as other, other.store.look() as unit:
        assert unit.setting("session") == ""


def test_escape_does_what_going_on_does(start, store: Path):
    crash_while_writing(store, en="Two words, and three more.")
    desk = start(store)
    page(desk)
    QTest.keyClick(desk.window.recovery_screen(), Qt.Key.Key_Escape)
    assert desk.window._form.panes.isVisible()
    desk.wait_for(lambda: desk.room.jobs.is_idle)


def test_one_edition_goes_back_to_its_checkpoint_and_the_later_words_stay_in_the_history(start, store: Path):
    story = crash_while_writing(store, en="Two words, and three more.", es="Dos palabras.")
    desk = start(store)
    key = card(desk, EN)
    press(desk, f"{key}/go_back")
    desk.wait_for(lambda: next(one for one in page(desk).cards if one.key == key).buttons == ())
    press(desk, "go_on")
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert stored(desk, story).edition(EN).body == "Two words."
    assert stored(desk, story).edition(ES).body == "Dos palabras."
    with Desk.open(store) as other, other.store.look() as unit:
        assert history(unit, unit.story(story.id), EN)[0].kind is Kind.RESTORED


def test_a_crash_with_nothing_newer_is_one_quiet_line(start, store: Path):
    crash_while_writing(store)
    desk = start(store)
    desk.wait_for(lambda: "Everything written up to" in desk.window.messages.text)
    assert not desk.window.recovery_screen().isVisible()


def test_words_of_a_recovery_file_become_the_text_they_were_typed_on(
    start, store: Path, files: RecoveryFiles
):
    story = crash_while_writing(store)
    with Desk.open(store) as desk:
        files.keep(unsaved(desk, story, EN, "Two words, and three more."))
        files.keep(unsaved(desk, story, ES, "Two words, otra vez."))
    window = start(store)
    assert {one.group for one in page(window).cards} == {"From recovery files"}
    assert all("becomes the text when you go on" in one.fate for one in page(window).cards)
    press(window, "go_on")
    window.wait_for(lambda: window.room.jobs.is_idle)
    assert stored(window, story).edition(EN).body == "Two words, and three more."
    assert stored(window, story).edition(ES).body == "Two words, otra vez."
    assert files.find(stored_desk(store)).own == ()


def test_a_text_that_moved_on_is_not_overwritten_by_a_recovery_file(start, store: Path, files: RecoveryFiles):
    story = crash_while_writing(store)
    with Desk.open(store) as desk:
        files.keep(unsaved(desk, story, EN, "Words of the file."))
        save_text(desk.work, story.id, EN, body="Somebody else's words.")
        keep_revision(desk.work, story.id, EN, kind="checkpoint")
    window = start(store)
    (shown,) = (one for one in page(window).cards if one.group == "From recovery files")
    assert "kept as a revision" in shown.fate
    press(window, "go_on")
    window.wait_for(lambda: window.room.jobs.is_idle)
    assert stored(window, story).edition(EN).body == "Somebody else's words."
    with Desk.open(store) as other, other.store.look() as unit:
        kinds = [entry.kind for entry in history(unit, unit.story(story.id), EN)]
    assert Kind.RECOVERED in kinds
    assert files.find(stored_desk(store)).own == ()


def test_use_this_text_takes_it_although_the_text_moved_on(start, store: Path, files: RecoveryFiles):
    story = crash_while_writing(store)
    with Desk.open(store) as desk:
        files.keep(unsaved(desk, story, EN, "Words of the file."))
        save_text(desk.work, story.id, EN, body="Somebody else's words.")
        keep_revision(desk.work, story.id, EN, kind="checkpoint")
    window = start(store)
    key = next(one.key for one in page(window).cards if one.group == "From recovery files")
    press(window, f"{key}/use")
    window.wait_for(lambda: next(one for one in page(window).cards if one.key == key).buttons == ())
    assert stored(window, story).edition(EN).body == "Words of the file."


def stored_desk(store: Path) -> str:
    with Desk.open(store) as desk:
        return desk.store.desk


def test_words_of_a_story_that_is_not_there_stay_until_one_is_made_of_them(
    start, store: Path, files: RecoveryFiles
):
    story = crash_while_writing(store)
    with Desk.open(store) as desk:
        files.keep(replace(unsaved(desk, story, EN, "Words."), story_id="gone", slug="gone-story"))
    window = start(store)
    (shown,) = page(window).cards
    assert "not in this store" in shown.fate
    press(window, "go_on")
    window.close()
    assert len(files.find(stored_desk(store)).own) == 1
    again = start(store)
    press(again, f"{page(again).cards[0].key}/make")
    again.wait_for(lambda: page(again).cards[0].buttons == ())
    assert files.find(stored_desk(store)).own == ()
    with Desk.open(store) as desk:
        assert desk.find("gone-story").edition(EN).body == "Words."


def test_a_window_closed_over_the_screen_drops_nothing(start, store: Path, files: RecoveryFiles):
    story = crash_while_writing(store, es="Dos palabras más.")
    with Desk.open(store) as desk:
        files.keep(unsaved(desk, story, EN, "Two words, and three more."))
    window = start(store)
    page(window)
    window.close()
    assert stored(window, story).edition(EN).body == "Two words, and three more."
    assert stored(window, story).edition(ES).body == "Dos palabras más."


def test_what_changed_is_shown_word_by_word(start, store: Path, monkeypatch: pytest.MonkeyPatch):
    from editor_desk.desktop.shell.changes_dialog import ChangesDialog

    shown: list[str] = []

    def read(dialog: ChangesDialog) -> int:
        shown.append(dialog.browser.toPlainText())
        return 1

    monkeypatch.setattr(ChangesDialog, "exec", read)
    crash_while_writing(store, en="Two words, and three more.")
    desk = start(store)
    press(desk, f"{card(desk, EN)}/compare")
    desk.wait_for(lambda: bool(shown))
    assert "and three more" in shown[0]


def test_a_file_nobody_can_read_is_said_and_left(start, store: Path, tmp_path: Path):
    hostile = tmp_path / "state" / "recovery" / "garbage.json"
    hostile.parent.mkdir(parents=True)
    hostile.write_bytes(b"\xff\x00")
    desk = start(store)
    desk.wait_for(lambda: str(hostile) in desk.window.messages.text)
    assert hostile.read_bytes() == b"\xff\x00"
    assert not desk.window.recovery_screen().isVisible()


def test_the_words_of_another_desk_are_left_alone(start, store: Path, files: RecoveryFiles):
    story = crash_while_writing(store, en="Two words, and three more.")
    with Desk.open(store) as desk:
        files.keep(replace(unsaved(desk, story, EN, "Other words."), desk="another"))
    window = start(store)
    assert any("another desk" in note for note in page(window).notes)
    press(window, "go_on")
    window.wait_for(lambda: window.room.jobs.is_idle)
    assert len(files.find("another").own) == 1
    assert stored(window, story).edition(EN).body == "Two words, and three more."


def test_the_screen_is_told_again_in_spanish(start, store: Path):
    crash_while_writing(store, en="Two words, and three more.")
    desk = start(store)
    page(desk)
    desk.application.language.use("es")
    desk.wait_for(lambda: "no se cerró" in page(desk).heading)
    shown = page(desk)
    assert "inglés" in shown.cards[0].title
    assert "3 palabras más" in shown.cards[0].about


def test_nothing_is_done_to_a_story_that_is_out_of_sight(start, store: Path):
    crash_while_writing(store, en="Two words, and three more.")
    desk = start(store)
    page(desk)
    desk.window.commands["bold"].trigger()
    assert desk.window._form.panes.isVisible(), "the panes come back first"


def test_a_clock_that_went_back_is_one_notice(start, store: Path):
    with Desk.open(store) as desk:
        later = desk.now() + timedelta(hours=3)
    with Desk.open(store, now=lambda: later) as desk:
        made = stories.new_story(desk.work, slug="from-tomorrow").stories[0]
        save_text(desk.work, made, EN, body="Tomorrow's words.")
    window = start(store)
    window.wait_for(lambda: "clock is 2 hours behind" in window.window.messages.text)


def test_a_window_that_was_really_killed_says_what_it_had_typed(start, store: Path):
    with Desk.open(store) as desk:
        made = stories.new_story(desk.work, plan=Plan.EN_ONLY, slug="killed").stories[0]
        desk_story = desk.story(made)
    Settings.beside(store).put(LAST_STORY, made)
    old, typed = type_and_kill(store, 1.5)
    window = start(store)
    (shown,) = page(window).cards
    assert shown.title == "killed · English"
    assert "there is no checkpoint before it" in shown.about
    assert "not closed properly" in page(window).heading
    body = stored(window, desk_story).edition(EN).body
    assert old <= len(body) <= typed
    press(window, "go_on")
    window.wait_for(lambda: window.room.jobs.is_idle)
    with Desk.open(store) as other, other.store.look() as unit:
        assert [one.kind for one in unit.revisions(made, EN)] == ["checkpoint"]
