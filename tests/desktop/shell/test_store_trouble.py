# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store that cannot be opened, went bad at work or is older than it was: what is safe, and steps that fit."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from editor_desk.desk import Desk
from editor_desk.desktop.recovery import Page
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.recovery_files import RecoveryFiles, UnsavedText
from editor_desk.workflow import stories
from editor_desk.workflow.writing import keep_revision, save_text
from tests.desktop.shell.conftest import OpenDesk

EN, ES = Language.EN, Language.ES
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def store(sample_store: Path, tmp_path: Path) -> Path:
    """A desk with a story of its own and a good backup."""
    shutil.copytree(sample_store.parent, tmp_path / "desk")
    store = tmp_path / "desk" / "desk.sqlite"
    with Desk.open(store) as desk:
        made = stories.new_story(desk.work, slug="flood-plan").stories[0]
        save_text(desk.work, made, EN, body="Two words.")
        keep_revision(desk.work, made, EN)
        desk.store.backup()
    return store


@pytest.fixture
def trouble(start: Callable[..., OpenDesk]) -> Callable[[Path], OpenDesk]:
    """Opens a window on a store that cannot be opened, and waits for the screen."""

    def open_on(store: Path) -> OpenDesk:
        desk = start(store, waits=False)
        desk.wait_for(lambda: desk.application.window.workroom is not None)
        desk.wait_for(lambda: desk.application.window.recovery_screen().isVisible())
        return desk

    return open_on


def page(desk: OpenDesk) -> Page:
    shown = desk.application.window.recovery_screen().page
    assert shown is not None
    return shown


def steps(desk: OpenDesk) -> list[str]:
    return [step.id for step in page(desk).steps]


def can_press(desk: OpenDesk, name: str) -> bool:
    button = desk.application.window.recovery_screen().button(name)
    return isinstance(button, QPushButton) and button.isEnabled()


def press(desk: OpenDesk, name: str) -> None:
    button = desk.application.window.recovery_screen().button(name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_at_work(desk: OpenDesk) -> bool:
    """Whether the window of now has its desk open and a story in hand."""
    window = desk.application.window
    room = window.workroom
    return room is not None and room.story.view is not None and room.jobs.is_idle


def slugs(store: Path) -> set[str]:
    with Desk.open(store) as desk:
        from editor_desk.store.reading import ListQuery, View

        return {line.slug for line in desk.lines(ListQuery(view=View.ALL))}


def spoil(store: Path) -> bytes:
    """Write over its first pages; what lies there then."""
    data = bytearray(store.read_bytes())
    data[100:9000] = b"\xa5" * 8900
    store.write_bytes(bytes(data))
    for end in ("-wal", "-shm"):
        store.with_name(store.name + end).unlink(missing_ok=True)
    return bytes(data)


def test_without_a_backup_the_desk_is_rebuilt_from_its_plain_files(
    trouble: Callable[[Path], OpenDesk], store: Path
):
    with Desk.open(store) as opened:
        write_due(opened.store)
    shutil.rmtree(store.parent / "backups")
    spoiled = spoil(store)
    desk = trouble(store)
    desk.wait_for(lambda: can_press(desk, "rebuild"))
    assert not can_press(desk, "put_back")
    assert store.read_bytes() == spoiled
    before = desk.application.window
    press(desk, "rebuild")
    desk.wait_for(lambda: desk.application.window is not before and is_at_work(desk))
    desk.wait_for(lambda: "was rebuilt from" in desk.application.window.messages.text)
    assert "set-aside-1" in desk.application.window.messages.text
    assert (store.parent / "set-aside-1" / store.name).read_bytes() == spoiled
    desk.application.window.close()
    assert "flood-plan" in slugs(store)


def test_while_there_is_a_good_backup_rebuilding_is_not_offered(
    trouble: Callable[[Path], OpenDesk], store: Path
):
    with Desk.open(store) as before:
        write_due(before.store)
    spoil(store)
    opened = trouble(store)
    opened.wait_for(lambda: can_press(opened, "put_back"))
    assert "rebuild" not in steps(opened)


def test_a_damaged_store_is_set_aside_untouched_and_the_newest_good_backup_put_in_its_place(
    trouble: Callable[[Path], OpenDesk], store: Path
):
    spoiled = spoil(store)
    desk = trouble(store)
    assert page(desk).heading == "The store is damaged"
    desk.wait_for(lambda: can_press(desk, "put_back"))
    assert "The newest good backup is of" in page(desk).safe[0]
    assert "again" not in steps(desk)
    assert store.read_bytes() == spoiled, "opening wrote into a damaged store"
    before = desk.application.window
    press(desk, "put_back")
    desk.wait_for(lambda: desk.application.window is not before and is_at_work(desk))
    assert (store.parent / "set-aside-1" / store.name).read_bytes() == spoiled
    desk.wait_for(lambda: "was put back" in desk.application.window.messages.text)
    desk.application.window.close()
    assert "flood-plan" in slugs(store)


def test_a_bad_backup_is_passed_over(trouble: Callable[[Path], OpenDesk], store: Path):
    with Desk.open(store) as desk:
        newest = desk.store.backup()
    spoil(store)
    spoil(newest)
    window = trouble(store)
    window.wait_for(lambda: can_press(window, "put_back"))
    press(window, "put_back")
    window.wait_for(lambda: is_at_work(window))


def test_without_a_good_backup_it_says_so(trouble: Callable[[Path], OpenDesk], store: Path):
    shutil.rmtree(store.parent / "backups")
    spoil(store)
    desk = trouble(store)
    desk.wait_for(lambda: "no backup" in page(desk).steps[0].about)
    assert not can_press(desk, "put_back")


def test_an_emptied_store_is_told_and_helped_alike(trouble: Callable[[Path], OpenDesk], store: Path):
    store.write_bytes(b"")
    desk = trouble(store)
    assert page(desk).heading == "The store is empty"
    desk.wait_for(lambda: can_press(desk, "put_back"))


@pytest.mark.parametrize(
    ("step", "heading"),
    [("put_back", "A backup is the store now"), ("rebuild", "The desk was rebuilt from its plain files")],
)
def test_words_in_recovery_files_are_offered_once_the_store_is_there_again(
    trouble: Callable[[Path], OpenDesk], store: Path, tmp_path: Path, step: str, heading: str
):
    with Desk.open(store) as desk:
        write_due(desk.store)
        story = desk.find("flood-plan")
        typed = UnsavedText(
            desk=desk.store.desk,
            store=str(store),
            story_id=story.id,
            slug="flood-plan",
            language=EN,
            person=desk.person.id,
            furniture=story.edition(EN).furniture,
            body="Two words, and what was typed on the damaged store.",
            base="",
            at=desk.now(),
        )
    RecoveryFiles((tmp_path / "state",)).keep(typed)
    if step == "rebuild":
        shutil.rmtree(store.parent / "backups")
    spoil(store)
    window = trouble(store)
    assert any("recovery file" in line for line in page(window).safe)
    window.wait_for(lambda: can_press(window, step))
    before = window.application.window
    press(window, step)
    window.wait_for(lambda: window.application.window is not before and is_at_work(window))
    window.wait_for(lambda: window.application.window.recovery_screen().isVisible())
    assert page(window).heading == heading
    assert "set-aside-1" in page(window).lead
    assert [card.title for card in page(window).cards] == ["flood-plan · English"]
    window.application.window.close()


def test_a_store_that_is_not_there_any_more_is_no_new_desk(
    start: Callable[..., OpenDesk], trouble: Callable[[Path], OpenDesk], store: Path, tmp_path: Path
):
    away = tmp_path / "pulled-out"
    store.parent.rename(away)
    desk = trouble(store)
    assert page(desk).heading == "The store is not there"
    assert not store.exists()
    assert {"again", "other_store", "begin_new", "close"} <= set(steps(desk))
    shutil.rmtree(store.parent, ignore_errors=True)
    away.rename(store.parent)
    press(desk, "again")
    desk.wait_for(lambda: is_at_work(desk))
    desk.application.window.close()
    assert "flood-plan" in slugs(store)


def test_somebody_who_deleted_the_store_begins_anew(trouble: Callable[[Path], OpenDesk], store: Path):
    shutil.rmtree(store.parent)
    desk = trouble(store)
    press(desk, "begin_new")
    desk.wait_for(lambda: is_at_work(desk))
    desk.application.window.close()
    assert "flood-plan" not in slugs(store)


def test_another_store_is_opened_in_its_place(
    trouble: Callable[[Path], OpenDesk], store: Path, tmp_path: Path
):
    other = tmp_path / "other" / "desk.sqlite"
    other.parent.mkdir()
    shutil.copyfile(store, other)
    spoiled = spoil(store)
    desk = trouble(store)
    desk.answers.store = other
    press(desk, "other_store")
    desk.wait_for(lambda: desk.application.window.store == other and is_at_work(desk))
    assert store.read_bytes() == spoiled
    desk.application.window.close()


def test_a_newer_store_is_not_offered_a_backup(trouble: Callable[[Path], OpenDesk], store: Path):
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA user_version = 999")
    desk = trouble(store)
    assert page(desk).heading == "This store needs a newer Editor Desk"
    assert steps(desk) == ["other_store", "close"]


@pytest.mark.skipif(sys.platform != "linux", reason="takes the powers of an administrator away as Linux does")
def test_a_folder_without_the_right_to_write_is_told(store: Path):
    """In a process of its own, because what is given up stays so."""
    store.parent.chmod(0o500)
    store.chmod(0o400)
    try:
        told = subprocess.run(
            [sys.executable, "-m", "tests.desktop.shell.bound_by_rights", str(store)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        store.parent.chmod(0o700)
        store.chmod(0o600)
    assert told.returncode == 0, told.stderr
    page = json.loads(told.stdout)
    assert page["heading"] == "The store cannot be written to"
    assert page["steps"] == ["again", "other_store", "close"]
    assert "safe" in page["lead"]


def test_what_the_plain_files_have_newer_than_the_backup_is_offered(
    trouble: Callable[[Path], OpenDesk], store: Path
):
    with Desk.open(store) as desk:
        story = desk.find("flood-plan")
        save_text(desk.work, story.id, EN, body="Two words, and what came after the backup.")
        keep_revision(desk.work, story.id, EN)
        write_due(desk.store)
    spoil(store)
    window = trouble(store)
    assert any("plain files" in line for line in page(window).safe)
    window.wait_for(lambda: can_press(window, "put_back"))
    before = window.application.window
    press(window, "put_back")
    window.wait_for(lambda: window.application.window is not before and is_at_work(window))
    window.wait_for(lambda: window.application.window.recovery_screen().isVisible())
    (card,) = page(window).cards
    assert card.group == "From the plain files beside the store"
    press(window, f"{card.key}/use")
    window.wait_for(lambda: page(window).cards[0].buttons == ())
    window.application.window.close()
    with Desk.open(store) as desk:
        assert desk.find("flood-plan").edition(EN).body == "Two words, and what came after the backup."


def test_escape_does_nothing_where_no_desk_is_open(trouble: Callable[[Path], OpenDesk], store: Path):
    spoil(store)
    desk = trouble(store)
    QTest.keyClick(desk.window.recovery_screen(), Qt.Key.Key_Escape)
    assert desk.window.recovery_screen().isVisible()
    desk.window.commands["new"].trigger()
    assert desk.window.recovery_screen().isVisible()


def test_damage_met_at_work_brings_the_screen_once_and_the_text_stays_in_reach(
    start: Callable[..., OpenDesk], store: Path
):
    desk = start(store)
    problem = BrokenInput("store.damaged", path=str(store))

    def break_down(_work: object) -> None:
        raise problem

    desk.room.link.act(break_down)  # type: ignore[arg-type]
    desk.wait_for(lambda: desk.window.recovery_screen().isVisible())
    assert "What you typed last is in a recovery file" in page(desk).safe[0]
    desk.wait_for(lambda: can_press(desk, "put_back"))
    QTest.keyClick(desk.window.recovery_screen(), Qt.Key.Key_Escape)
    assert desk.window._form.panes.isVisible()
    desk.room.link.act(break_down)  # type: ignore[arg-type]
    desk.wait_for(lambda: desk.room.jobs.is_idle)
    assert not desk.window.recovery_screen().isVisible()


def test_words_typed_on_a_store_that_went_bad_come_back_with_the_backup(
    start: Callable[..., OpenDesk], store: Path
):
    from tests.desktop.shell.test_elsewhere import type_in

    desk = start(store)
    desk.open("flood-plan")
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("DROP TABLE journal")  # any write fails from here on, as with a page that went bad
    desk.room.saving.failed.connect(
        lambda _error: desk.room.trouble.damaged(None), Qt.ConnectionType.SingleShotConnection
    )
    desk.room.jobs.bug.disconnect(desk.room.alarm.report)
    type_in(desk, EN, " Three more words.")
    desk.wait_for(lambda: can_press(desk, "put_back"))
    before = desk.application.window
    press(desk, "put_back")
    desk.wait_for(lambda: desk.application.window is not before and is_at_work(desk))
    desk.wait_for(lambda: desk.application.window.recovery_screen().isVisible())
    (card,) = page(desk).cards
    assert card.title == "flood-plan · English"
    press(desk, f"{card.key}/use")
    desk.wait_for(lambda: page(desk).cards[0].buttons == ())
    desk.application.window.close()
    with Desk.open(store) as other:
        assert other.find("flood-plan").edition(EN).body == "Two words. Three more words."


def test_a_store_whose_log_was_lost_is_said_with_the_time_it_ends(
    start: Callable[..., OpenDesk], store: Path, tmp_path: Path
):
    early = tmp_path / "early.sqlite"
    shutil.copyfile(store, early)
    with Desk.open(store) as desk:
        stories.new_story(desk.work, slug="lost-with-the-log")
        save_text(desk.work, desk.find("lost-with-the-log").id, EN, body="Gone.")
        desk.store.backup()
    shutil.copyfile(early, store)
    window = start(store)
    window.wait_for(lambda: window.window.recovery_screen().isVisible())
    assert page(window).heading == "This store is older than it was"
    assert "but it ends at" in page(window).lead
    window.wait_for(lambda: can_press(window, "put_back"))
    before = window.application.window
    press(window, "put_back")
    window.wait_for(lambda: window.application.window is not before and is_at_work(window))
    window.application.window.close()
    assert "lost-with-the-log" in slugs(store)


def test_going_on_with_an_older_store_is_told_only_once(
    start: Callable[..., OpenDesk], store: Path, tmp_path: Path
):
    early = tmp_path / "early.sqlite"
    shutil.copyfile(store, early)
    with Desk.open(store) as desk:
        made = stories.new_story(desk.work, slug="lost-with-the-log").stories[0]
        save_text(desk.work, made, EN, body="Gone.")
    shutil.copyfile(early, store)
    window = start(store)
    window.wait_for(lambda: window.window.recovery_screen().isVisible())
    press(window, "go_on")
    window.close()
    again = start(store)
    again.wait_for(lambda: again.room.recovery._is_noted)
    assert not again.window.recovery_screen().isVisible()
