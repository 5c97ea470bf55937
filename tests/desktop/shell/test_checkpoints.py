# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When the text becomes history: at a pause, and after some minutes of typing without one."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from editor_desk.desktop.shell.checkpoints import Checkpoints
from editor_desk.newsroom.languages import Language
from tests.desktop.shell.conftest import OpenDesk

NEVER_MS = 3_600_000


def type_a_burst(desk: OpenDesk) -> None:
    QTest.keyClicks(desk.window.editor._columns[Language.EN].body, "Late ")
    desk.window.editor.flush()
    desk.wait_for(lambda: desk.room.saving.is_idle)


@pytest.mark.parametrize(("pause_ms", "latest_ms"), [(1, NEVER_MS), (NEVER_MS, 1)])
def test_the_text_is_kept_at_a_pause_and_at_the_latest_after_some_minutes(
    desk: OpenDesk, pause_ms: int, latest_ms: int
):
    desk.open("school-zones")
    before = desk.stored().edition(Language.EN).revision
    room = desk.room
    Checkpoints(room.link, room.saving, room.story, room, pause_ms, latest_ms)
    type_a_burst(desk)
    desk.wait_for(lambda: desk.stored().edition(Language.EN).revision == before + 1)
    with room.link._here().store.look() as unit:
        assert unit.journaled() == ()


def test_while_one_types_nothing_is_kept(desk: OpenDesk):
    desk.open("school-zones")
    before = desk.stored().edition(Language.EN).revision
    type_a_burst(desk)
    assert desk.stored().edition(Language.EN).revision == before
    with desk.room.link._here().store.look() as unit:
        assert [one.language for one in unit.journaled()] == [Language.EN]
