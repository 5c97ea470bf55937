# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Once a day old pauses go, while one may go on typing; the history that is open shows what is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from editor_desk.desktop.shell.daily_work import DailyWork, Pauses
from editor_desk.desktop.shell.thinning_work import ThinningWork
from editor_desk.newsroom.languages import Language
from editor_desk.workflow import thinning, writing
from editor_desk.workflow.work import Work
from tests.desktop.shell.conftest import OpenDesk

EN = Language.EN
OLD = 70
NO_PAUSE = Pauses(after_opening=0, between_looks=5, rest=0, at_the_latest=10_000, after_a_failure=60_000)


def keep_old_pauses(desk: OpenDesk, story_id: str) -> None:
    """As if somebody had written all through a night, ten days ago."""

    def write(work: Work) -> None:
        body = desk.stored().edition(EN).body
        for number in range(OLD):
            at = datetime.now(UTC) - timedelta(days=10) + timedelta(minutes=number)
            then = Work(work.store, work.person, lambda at=at: at, work.hand)  # type: ignore[misc]
            writing.save_text(then, story_id, EN, body=f"{number}. {body}")
            writing.keep_revision(then, story_id, EN, kind="checkpoint")
        # The desk was thinned yesterday: its time has come as far as today.
        with work.store.unit() as unit:
            unit.put_setting("thinning clock", (datetime.now(UTC) - timedelta(days=1)).isoformat())

    desk.room.link.ask(lambda opened: write(opened.work), lambda _nothing: None)
    desk.wait_for(lambda: desk.room.jobs.is_idle)


def test_old_pauses_go_slice_by_slice_and_the_open_history_shows_what_is_left(desk: OpenDesk):
    desk.open("school-zones")
    keep_old_pauses(desk, desk.room.story.id)
    desk.window.commands["history"].trigger()
    panel = desk.room.history.panel
    assert panel is not None
    desk.wait_for(lambda: len(panel._model.entries) >= OLD)
    before = len(panel._model.entries)
    daily = DailyWork(
        desk.room.link,
        desk.room.saving,
        desk.window.settings,
        desk.room.quiet_line,
        desk.room,
        NO_PAUSE,
    )
    work = ThinningWork(desk.room.link, daily, desk.room)
    work.thinned.connect(desk.room.history.read_again)
    daily._opened(None)
    desk.wait_for(lambda: len(panel._model.entries) < before - OLD // 2)
    daily.stop()
    with desk.room.link._here().store.look() as unit:
        (told,) = [event.payload for event in unit.events() if event.code == thinning.THINNED]
    assert told is not None
    assert int(str(told["checkpoints"])) > thinning._CHECKPOINTS, "it took several slices"
