# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command line writes into the store beside the window; neither overwrites the other."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import Refused
from editor_desk.store import connection
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, open_desk, read, story
from tests.store.programs import typing_desk


def test_what_another_program_wrote_is_noticed_once(store: Store):
    owner = story()
    add(store, owner)
    assert not store.changed_elsewhere(), "one's own writing is no news"
    with typing_desk(store.path, owner.id, 2) as other:
        assert other.wait(60) == 0
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()
    assert read(store, owner.id).edition(EN).body.startswith("Burst 2.")


def test_looking_is_no_change_for_the_other(store: Store, path: Path):
    with open_desk(path) as other:
        with other.look() as unit:
            unit.people()
        assert not store.changed_elsewhere()


def test_the_diary_of_two_programs_is_one_chain(store: Store, path: Path):
    with open_desk(path) as other:
        for number in range(6):
            with (store if number % 2 else other).unit() as unit:
                unit.append_event(at=MONDAY, person="ana", code=f"act-{number}")
    with store.look() as unit:
        assert [event.code for event in unit.events()] == [f"act-{number}" for number in range(6)]
    assert store.verify().first_altered is None


def test_a_writer_that_waited_too_long_is_told_and_nothing_changed(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(connection, "PATIENCE_MS", 20)
    with open_desk(path) as impatient, store.unit() as unit:
        unit.add_story(story("first"))
        with pytest.raises(Refused) as refused, impatient.unit():
            pytest.fail("two programs wrote at once")
    assert refused.value.message.code == "store.locked"


def test_a_reader_is_not_kept_waiting_by_a_writer_and_sees_nothing_half_done(store: Store, path: Path):
    owner = story()
    with open_desk(path) as other, store.unit() as unit:
        unit.add_story(owner)
        with other.look() as looking:
            assert looking.events(owner.id) == ()
            with pytest.raises(Exception, match=r"story\.unknown"):
                looking.story(owner.id)


def test_threads_of_one_program_take_turns(store: Store):
    owners = [story(f"story-{number}") for number in range(8)]
    threads = [threading.Thread(target=add, args=(store, owner)) for owner in owners]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert {read(store, owner.id).slug for owner in owners} == {owner.slug for owner in owners}


def test_a_unit_inside_a_unit_is_a_bug_not_a_hang(store: Store):
    with store.unit(), pytest.raises(RuntimeError, match="inside another"), store.unit():
        pass


def test_opening_a_store_again_in_one_program_does_not_let_go_of_it(store: Store, path: Path):
    """Whoever closes a file lets go of all the locks its process has on it: the log was then taken away."""
    owner = story()
    add(store, owner)
    with open_desk(path):
        pass
    for number in (1, 2):
        with typing_desk(path, owner.id, 1) as other:
            assert other.wait(60) == 0
        assert store.changed_elsewhere(), f"process {number} was not noticed"
    assert path.with_name(f"{path.name}-wal").exists()
    with store.look() as unit:
        assert sum(event.code == "saved" for event in unit.events(owner.id)) == 2
