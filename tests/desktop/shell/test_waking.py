# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the window tells by itself: once, several as one, and a missed schedule asks instead of going late."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from editor_desk.desk import Desk
from editor_desk.desktop import settings as remembered
from editor_desk.desktop.notifying import Notifier
from editor_desk.desktop.scheduling import DeliverDialog
from editor_desk.desktop.shell.waking_work import is_between
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.store.list_query import View
from editor_desk.store.reading import ListQuery, read_lines
from editor_desk.workflow import steps
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.stories import set_fields
from tests.desktop.shell.conftest import OpenDesk

EN = Language.EN
# Raising the window is what a press on a notice does; a window nobody sees cannot.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@dataclass
class Told:
    """What the system was given to show."""

    has_place: bool = True
    said: list[tuple[str, str, str]] = field(default_factory=list)

    def tell(self, _notifier: Notifier, title: str, text: str, story: str) -> bool:
        if self.has_place:
            self.said.append((title, text, story))
        return self.has_place


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr(Notifier, "tell", lambda notifier, *given: told.tell(notifier, *given))
    return told


def look(desk: OpenDesk) -> None:
    """One look, to its end."""
    waking = desk.room.desk_week.waking
    desk.wait_for(lambda: not waking._is_looking)
    waking.look()
    desk.wait_for(lambda: not waking._is_looking and desk.room.jobs.is_idle)


def put_into_my_hands(desk: OpenDesk, count: int) -> list[str]:
    """Somebody else gives stories to whoever sits at the window."""
    lines = [
        line
        for line in desk.lines()
        if Stage.DRAFT in line.stage.values() or Stage.EDITING in line.stage.values()
    ][:count]
    with Desk.open(desk.window.store) as here:
        me = here.person.name
        other = next(person.name for person in here.people() if person.id != here.person.id)
        here.sit_down(other)
        for line in lines:
            set_fields(here.work, line.id, {"assignee": me})
        here.sit_down(me)
    return [line.id for line in lines]


def test_each_thing_is_told_once_and_a_press_opens_the_story(desk: OpenDesk, told: Told):
    look(desk)
    told.said.clear()
    (story,) = put_into_my_hands(desk, 1)
    look(desk)
    look(desk)
    assert len(told.said) == 1
    assert told.said[0][2] == story
    desk.room.desk_week.waking._notifier.chosen.emit(story)
    desk.wait_for(lambda: desk.room.story.id == story)


def test_several_are_one_notice(desk: OpenDesk, told: Told):
    look(desk)
    told.said.clear()
    ids = put_into_my_hands(desk, 3)
    assert len(ids) > 1
    look(desk)
    ((title, _text, story),) = told.said
    assert str(len(ids)) in title
    assert story == ""


def test_what_is_off_and_what_falls_into_quiet_hours_is_not_told(desk: OpenDesk, told: Told):
    look(desk)
    told.said.clear()
    settings = desk.window.settings
    settings.put(remembered.NOTICES_OFF, "assigned")
    put_into_my_hands(desk, 1)
    look(desk)
    assert told.said == []
    settings.put(remembered.NOTICES_OFF, "")
    here = datetime.now().astimezone()
    settings.put(remembered.QUIET_HOURS, True)
    settings.put(remembered.QUIET_FROM, (here.hour * 60 + here.minute - 5) % 1440)
    settings.put(remembered.QUIET_TO, (here.hour * 60 + here.minute + 5) % 1440)
    look(desk)
    assert told.said == []
    settings.put(remembered.QUIET_HOURS, False)
    look(desk)
    assert len(told.said) == 1, "afterwards it is told"


def test_under_a_lock_only_the_number_is_told(desk: OpenDesk, told: Told):
    look(desk)
    told.said.clear()
    desk.room.desk_week.waking.is_locked = lambda: True
    put_into_my_hands(desk, 1)
    look(desk)
    slugs = {line.slug for line in desk.lines()}
    ((title, text, story),) = told.said
    assert not any(slug in title + text for slug in slugs if slug)
    assert story == ""


def test_without_a_place_of_the_system_the_window_says_it_where_nothing_stands(desk: OpenDesk, told: Told):
    look(desk)
    told.has_place = False
    desk.window.messages.clear()
    put_into_my_hands(desk, 1)
    look(desk)
    assert "yours" in desk.window.messages.text


@pytest.mark.parametrize(
    ("minute", "is_quiet"),
    [(23 * 60, True), (3 * 60, True), (6 * 60, False), (12 * 60, False), (22 * 60, True)],
)
def test_quiet_hours_go_over_midnight(minute: int, is_quiet: bool):
    assert is_between(minute, 22 * 60, 6 * 60) is is_quiet
    assert not is_between(minute, 480, 480)


@pytest.fixture
def missed(sample_store: Path, tmp_path: Path) -> tuple[Path, str]:
    """A store with a story whose scheduled time came while no window was open."""
    shutil.copytree(sample_store.parent, tmp_path / "missed")
    store = tmp_path / "missed" / "desk.sqlite"
    clock = [datetime.now(UTC) - timedelta(hours=2)]
    line = next(
        line for line in read_lines(store, ListQuery(view=View.ALL)) if line.stage.get(EN) is Stage.READY
    )
    with Desk.open(store, now=lambda: clock[0]) as desk:
        signs = next(p for p in desk.people() if p.id != desk.story(line.id).edition(EN).author)
        me = desk.person.name
        desk.sit_down(signs.name)
        given = StepDetails(sign_off=SignOff(frozenset({EN})))
        steps.advance(desk.work, line.id, Stage.APPROVED, (EN,), given)
        at = StepDetails(at=clock[0] + timedelta(hours=1))
        steps.advance(desk.work, line.id, Stage.SCHEDULED, (EN,), at)
        desk.sit_down(me)
    return store, line.id


def list_of(desk: OpenDesk) -> DeliverDialog:
    desk.wait_for(lambda: bool(desk.window.findChildren(DeliverDialog)))
    return desk.window.findChildren(DeliverDialog)[-1]


def test_a_schedule_missed_while_the_desk_was_closed_asks_and_sends_nothing(
    start: Callable[..., OpenDesk], missed: tuple[Path, str], told: Told
):
    store, story_id = missed
    desk = start(store)
    look(desk)
    dialog = list_of(desk)
    assert "closed" in dialog.windowTitle()
    assert [found.story_id for found in dialog.found] == [story_id]
    with Desk.open(store) as other:
        assert other.story(story_id).edition(EN).stage is Stage.SCHEDULED
    desk.answers.may_answer = True
    sent = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Mark as sent"))
    sent.click()

    def is_sent() -> bool:
        with Desk.open(store) as other:
            return other.story(story_id).edition(EN).stage is Stage.SENT

    desk.wait_for(is_sent)
    look(desk)
    desk.wait_for(lambda: not desk.window.findChildren(DeliverDialog))


def test_a_time_that_came_after_the_opening_was_not_missed(
    start: Callable[..., OpenDesk], missed: tuple[Path, str], told: Told
):
    """A time that came while the desk was open is no missed one, whoever sits down."""
    store, story_id = missed
    desk = start(store)
    waking = desk.room.desk_week.waking
    waking._opened_at = datetime.now(UTC) - timedelta(days=1)
    look(desk)
    desk.wait_for(lambda: "deliver it now" in desk.window.messages.text)
    assert not desk.window.findChildren(DeliverDialog)
    assert story_id


def test_a_time_that_comes_while_the_desk_is_open_is_asked_in_the_message_bar(
    desk: OpenDesk, told: Told, missed: tuple[Path, str]
):
    deliver = desk.room.desk_week.deliver
    store, story_id = missed
    with Desk.open(store) as other:
        from editor_desk.workflow.waking import to_deliver

        waiting = to_deliver(other.work)
    assert [wake.story_id for wake in waiting] == [story_id]
    deliver.came(waiting, waiting, is_missed=False)
    assert "deliver it now" in desk.window.messages.text
    desk.window.messages.go()
    assert list_of(desk).windowTitle() == "Deliver now"
