# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An older store becomes today's: step by step, a backup first, its contents untouched."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from editor_desk.newsroom.problems import BrokenInput, Refused
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.migrations import MIGRATIONS, NEWEST, Migration, schema_of
from editor_desk.store.opening import prepare
from editor_desk.store.store import Store
from tests.databases import schema_1
from tests.store.desk import Clock, add, open_desk, read, story

DATABASES = Path(__file__).resolve().parents[1] / "databases"


def _add_desk_phone(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE person ADD COLUMN phone TEXT")
    connection.execute("UPDATE person SET phone = '713'")


def _fail_halfway(connection: sqlite3.Connection) -> None:
    _add_desk_phone(connection)
    raise ZeroDivisionError


def _orphan_everything(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TRIGGER no_delete_on_story")
    connection.execute("DELETE FROM story")


PHONE = Migration(NEWEST + 1, "desk phone", _add_desk_phone)


@pytest.fixture
def closed(path: Path) -> Path:
    with open_desk(path) as store:
        add(store, story())
    return path


def test_migrations_are_numbered_in_their_order():
    numbers = [step.number for step in MIGRATIONS]
    assert numbers == sorted(set(numbers))


def test_an_upgrade_stopped_during_its_backup_leaves_the_store_exactly_as_it_was(closed: Path):
    before = closed.read_bytes()

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Refused, match=r"store\.opening_stopped"):
        prepare(closed, Clock(), (*MIGRATIONS, PHONE), stop)
    assert closed.read_bytes() == before
    assert [one for one in (closed.parent / "backups").rglob("*") if one.is_file()] == []


def test_an_upgrade_whose_backup_fails_is_not_begun(closed: Path):
    (closed.parent / "backups").write_text("no folder")
    before = closed.read_bytes()
    with pytest.raises(BrokenInput):
        prepare(closed, Clock(), (*MIGRATIONS, PHONE))
    assert closed.read_bytes() == before


def test_an_upgrade_whose_backup_fails_its_check_is_not_begun(closed: Path, monkeypatch: pytest.MonkeyPatch):
    def torn(_connection: object, path: Path, _watch: object) -> None:
        raise BrokenInput("backup.unsound", path=str(path))

    monkeypatch.setattr("editor_desk.store.backup.check_pages", torn)
    before = closed.read_bytes()
    with pytest.raises(BrokenInput, match=r"backup\.unsound"):
        prepare(closed, Clock(), (*MIGRATIONS, PHONE))
    assert closed.read_bytes() == before
    assert list((closed.parent / "backups").iterdir()) == []


def test_the_backup_before_an_upgrade_shows_how_far_it_is(closed: Path):
    seen: list[tuple[int, int]] = []
    prepare(closed, Clock(), (*MIGRATIONS, PHONE), lambda done, of: seen.append((done, of))).close()
    assert seen[-1][1] > 0


def test_a_new_store_records_every_step(path: Path):
    with open_desk(path) as store:
        rows = store._connection.execute("SELECT number, name, program FROM migration").fetchall()
    assert [(number, name) for number, name, _ in rows] == [(s.number, s.name) for s in MIGRATIONS]


def test_a_real_store_of_schema_1_says_today_what_it_said_then(tmp_path: Path):
    path = tmp_path / "schema-1.store"
    shutil.copyfile(DATABASES / "schema-1.store", path)
    with open_desk(path) as store:
        assert schema_of(store._connection) == NEWEST
        assert store.verify().first_altered is None
        for owner, contents in schema_1.stories():
            kept = read(store, owner.id)
            assert kept == owner
            with store.look() as unit:
                assert [unit.approval_content(one.id) for one in owner.approvals] == contents
        with store.look() as unit:
            assert unit.people() == schema_1.people()
            # Eva sat there last and has left since: whoever is still there is seated.
            assert unit.last_person() == schema_1.people()[0]
            assert [(e.code, e.payload) for e in unit.events()] == schema_1.diary()
            found = unit.revisions(schema_1.FLOOD, schema_1.ES)
            assert [(one.number, one.kind, one.name) for one in found] == [
                (1, "checkpoint", None),
                (2, "kept", "Antes de verificar"),
            ]
            assert unit.revision_content(schema_1.FLOOD, schema_1.ES, 2) == schema_1.REVISION
            assert unit.ruleset().version == 2  # what newer programs ship came in
        assert [line.slug for line in schema_1.search(store, "inundacion")] == ["plan-inundaciones"]


def test_a_step_is_recorded_after_a_backup_and_loses_nothing(closed: Path):
    connection = prepare(closed, Clock(), (*MIGRATIONS, PHONE))
    assert schema_of(connection) == NEWEST + 1
    assert connection.execute("SELECT DISTINCT phone FROM person").fetchall() == [("713",)]
    assert connection.execute("SELECT max(number), count(*) FROM migration").fetchone() == (
        NEWEST + 1,
        len(MIGRATIONS) + 1,
    )
    connection.close()
    (backup,) = (closed.parent / "backups").glob("*.sqlite")
    assert f"before-version-{NEWEST + 1}" in backup.name
    with open_desk(backup) as store, store.look() as unit:
        assert len(unit.people()) == 1


def test_a_store_of_today_is_not_backed_up_for_nothing(closed: Path):
    with open_desk(closed):
        pass
    assert not (closed.parent / "backups").exists()


@pytest.mark.parametrize("step", [_fail_halfway, _orphan_everything])
def test_a_step_that_fails_leaves_the_store_at_the_last_whole_one(closed: Path, step):
    with pytest.raises((ZeroDivisionError, sqlite3.IntegrityError)):
        prepare(closed, Clock(), (*MIGRATIONS, Migration(NEWEST + 1, "broken", step)))
    with open_desk(closed) as store:
        assert schema_of(store._connection) == NEWEST
        assert store.verify().problems == ()
        columns = [row[1] for row in store._connection.execute("PRAGMA table_info(person)")]
        assert "phone" not in columns


def test_two_programs_may_bring_a_store_up_to_date_at_once(closed: Path):
    steps = (*MIGRATIONS, PHONE)
    first, second = prepare(closed, Clock(), steps), prepare(closed, Clock(), steps)
    assert schema_of(second) == NEWEST + 1
    first.close()
    second.close()


def test_an_older_program_refuses_what_a_newer_one_wrote(closed: Path):
    prepare(closed, Clock(), (*MIGRATIONS, PHONE)).close()
    with pytest.raises(Exception, match=r"store\.newer"):
        open_desk(closed)
    assert Store.restore(next((closed.parent / "backups").glob("*.sqlite")), closed) is not None
    with open_desk(closed) as store:
        assert store.verify().problems == ()
