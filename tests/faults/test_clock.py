# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A clock that was set back, or never set: everything can still be done, and the order of things is kept by number."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from editor_desk.store.list_query import ListQuery, View
from editor_desk.store.reading import read_lines
from tests.faults.acts import ACTS
from tests.faults.scene import NOON, Scene, enter, lay_out

LAST_YEAR = NOON - timedelta(days=400)
NEVER_SET = datetime(1970, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2199, 12, 31, 23, 59, tzinfo=UTC)


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk in the middle of its day, closed."""
    folder = tmp_path_factory.mktemp("clock") / "laid-out"
    lay_out(folder)
    return folder


@pytest.fixture
def folder(laid_out: Path, tmp_path: Path) -> Path:
    shutil.copytree(laid_out, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.mark.parametrize(
    "now", [LAST_YEAR, NEVER_SET, FAR_AHEAD], ids=["last year", "never set", "far ahead"]
)
def test_everything_is_done_and_kept_in_its_order(folder: Path, now: datetime):
    scene = enter(folder, now)
    before = _diary(scene)
    for name, act in ACTS.items():
        if name not in ("purge", "legal hold", "typing over a sign-off"):  # they end what the others work on
            act(scene)
    behind = scene.newsroom.desk.store.clock_behind()
    report = scene.newsroom.desk.store.verify()
    after = _diary(scene)
    scene.newsroom.desk.close()
    assert report.is_sound, report.problems
    assert after[: len(before)] == before, "nothing of before is lost or moved"
    assert len(after) > len(before) + 10
    assert all(later == earlier + 1 for earlier, later in pairwise(after))
    assert (behind is not None) == (now < NOON), "the window says so, once"
    assert "port-reopens" in {line.slug for line in read_lines(scene.store_path, ListQuery(view=View.ALL))}


def test_words_typed_before_the_clock_went_back_are_not_taken_for_newer_ones(folder: Path):
    scene = enter(folder, NOON)
    ACTS["typing"](scene)
    scene.newsroom.desk.close()
    scene = enter(folder, LAST_YEAR)
    ACTS["checkpoint"](scene)
    scene.newsroom.type_over(scene.waiting, "12 years", "20 years", by=scene.ana)
    scene.newsroom.desk.close()
    scene = enter(folder, LAST_YEAR)
    assert "20 years" in scene.newsroom.edition(scene.waiting).body
    scene.newsroom.desk.close()


def _diary(scene: Scene) -> list[int]:
    with scene.newsroom.desk.store.look() as unit:
        return [event.sequence for event in unit.events()]
