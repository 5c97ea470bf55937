# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What ``verify`` finds, each by really making it happen."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect, EffectOn
from editor_desk.newsroom.known_names import KnownName, NameChange, NameKind, NameStanding, NameVersion
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Pause, Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.newsroom.wording import render
from editor_desk.store.sentences import WORDINGS
from editor_desk.store.store import Store
from tests.store.desk import EN, ES, MONDAY, add, approval, evidence, new_id, pin, read, story, tamper
from tests.store.test_backups import spoil


@pytest.fixture
def owner(store: Store) -> Story:
    with store.unit() as unit:
        picture = unit.keep_file(b"picture", "bayou.jpg", "image/jpeg", "photos")
        secret = unit.keep_file(b"secret", "dora-wells.txt", "text/plain", "evidence")
        made = story(
            "flood-plan",
            photos=(PhotoUse(new_id(), PhotoAsset(new_id(), picture, 4, 3)),),
            files=(evidence("Notes", file=secret, is_protected=True),),
        )
        unit.add_story(made)
        signed = approval(EN)
        unit.add_approval(made.id, signed, "{}")
        unit.add_revision(made.id, EN, name="x", kind="kept", content="x", by="ana", at=MONDAY)
        payload = {"approval": signed.id}
        unit.append_event(at=MONDAY, person="ana", code="approval.given", story=made.id, payload=payload)
        unit.index_story(made)
    return read(store, made.id)


def found(store: Store) -> list[str]:
    """Codes of the problems; every sentence can be said."""
    report = store.verify()
    for problem in report.problems:
        assert "…" not in render(problem, WORDINGS)
        assert problem.code in WORDINGS
    return [problem.code for problem in report.problems]


def test_a_sound_store_has_nothing_to_say_and_is_counted(store: Store, owner: Story):
    report = store.verify()
    assert report.is_sound
    assert report.counts["story"] == 1
    assert report.counts["edition"] == 2
    assert report.counts["event"] == 1


def test_a_missing_or_changed_file_is_named(store: Store, owner: Story):
    (place,) = [one for one in (store.folder / "photos").rglob("*") if one.is_file()]
    place.write_bytes(b"pIcture")
    assert found(store) == ["verify.file_changed"]
    place.unlink()
    assert found(store) == ["verify.file_missing"]


def test_a_protected_file_is_named_by_its_hash_only(store: Store, owner: Story):
    (place,) = [one for one in (store.folder / "evidence").rglob("*") if one.is_file()]
    place.unlink()
    (problem,) = store.verify().problems
    assert "dora" not in render(problem, WORDINGS)


def test_an_approved_edition_without_a_sign_off_is_named(store: Store, owner: Story):
    with store.unit() as unit:
        for language in (EN, ES):
            unit.put_edition(owner.id, replace(owner.edition(language), stage=Stage.APPROVED))
    assert found(store) == ["verify.sign_off"]
    assert store.verify().problems[0].params["language"] == "es"


def test_a_revoked_sign_off_approves_nothing(store: Store, owner: Story):
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), stage=Stage.SCHEDULED))
        unit.put_approval(replace(owner.approvals[0], revoked_at=MONDAY, revoked_by="ana"))
    assert found(store) == ["verify.sign_off"]


def test_a_pause_is_of_story_and_editions_alike(store: Store, owner: Story):
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(EN), stage=Stage.HOLD))
    assert found(store) == ["verify.pause"]
    with store.unit() as unit:
        unit.put_story(replace(owner, pause=Pause(Stage.HOLD, "why", {})))
    assert found(store) == ["verify.pause"], "the Spanish edition is not on hold"
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(owner.edition(ES), stage=Stage.HOLD))
    assert found(store) == []


@pytest.mark.parametrize(
    ("statements", "code"),
    [
        (["UPDATE edition SET revision = 7 WHERE language = 'en'"], "verify.revision"),
        (["UPDATE body SET content = x'00' WHERE edition_row = 1"], "verify.body_unreadable"),
        (["UPDATE body SET encoding = 'morse' WHERE edition_row = 1"], "verify.body_unreadable"),
        (["DELETE FROM body WHERE edition_row = 1"], "verify.body_unreadable"),
        (
            ["INSERT INTO journal (edition_row, text, at, by) SELECT 99, 'Lost.', '2026-03-02', ''"],
            "verify.foreign_key",
        ),
        (["UPDATE revision_content SET content = x'00'"], "verify.revision_unreadable"),
        (["UPDATE revision_content SET encoding = 'morse'"], "verify.revision_unreadable"),
        (
            ["DROP TRIGGER no_update_on_approval_content", "UPDATE approval_content SET content = x''"],
            "verify.approval_unreadable",
        ),
        (["DELETE FROM search_words", "DELETE FROM search_doc"], "verify.search"),
        (["DELETE FROM search_words"], "verify.search"),
        (["UPDATE search_words SET content = x'00'"], "verify.search"),
        (["PRAGMA foreign_keys = OFF", "UPDATE evidence SET story_row = 99"], "verify.foreign_key"),
    ],
)
def test_what_does_not_agree_is_named(store: Store, owner: Story, statements: list[str], code: str):
    tamper(store.path, *statements)
    assert found(store) == [code]


def test_a_change_and_its_edition_agree(store: Store, owner: Story):
    effects = {EN: EffectOn(Effect.AFFECTED)}
    change = Change("change", MONDAY, ChangeKind.FIX, effects=effects)
    out = replace(owner.edition(EN), position=Stage.LIVE, stage=Stage.LIVE)
    within = replace(out, change="change", change_position=Stage.READY, change_stage=Stage.READY)
    with store.unit() as unit:
        unit.put_change(owner.id, change)
        unit.put_edition(owner.id, out)
    assert found(store) == ["verify.change"], "it is open, and the edition does not know"
    with store.unit() as unit:
        unit.put_edition(owner.id, within)
    assert found(store) == []
    with store.unit() as unit:
        unit.put_edition(owner.id, replace(within, position=Stage.EDITING, stage=Stage.EDITING))
    assert found(store) == ["verify.change"], "readers do not have it"
    with store.unit() as unit:
        unit.put_edition(owner.id, within)
        unit.put_change(owner.id, replace(change, outcome=ChangeOutcome.DROPPED))
    assert found(store) == ["verify.change"]


def test_a_pin_without_a_paragraph_is_named(store: Store, owner: Story):
    with store.unit() as unit:
        unit.put_pin(owner.id, pin())
    assert found(store) == []
    tamper(store.path, "DELETE FROM pin_place")
    assert found(store) == ["verify.pin"]
    with store.unit() as unit:
        assert unit.story(owner.id).pins == ()


@pytest.mark.parametrize(
    "damage", ["UPDATE known_name SET es = '[\"Ciudad\"]'", "UPDATE known_name SET standing = 'removed'"]
)
def test_a_name_that_is_not_as_its_history_says_is_named(store: Store, damage: str):
    name = KnownName(new_id(), NameKind.PLACE, ("Bayou City",), by="ana", at=MONDAY)
    with store.unit() as unit:
        unit.put_names((NameVersion(1, NameChange.ADDED, NameStanding.STANDS, name),))
    assert found(store) == []
    tamper(store.path, damage)
    assert found(store) == ["verify.names"]


def test_what_was_said_of_a_name_cannot_be_changed_or_deleted(store: Store):
    name = KnownName(new_id(), NameKind.PLACE, ("Bayou City",), by="ana", at=MONDAY)
    with store.unit() as unit:
        unit.put_names((NameVersion(1, NameChange.ADDED, NameStanding.STANDS, name),))
    for act in (
        "UPDATE known_name_version SET by = 'ben'",
        "DELETE FROM known_name_version",
        "DELETE FROM known_name",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            tamper(store.path, act)


def test_a_damaged_page_is_named(store: Store, owner: Story):
    store.close()
    spoil(store.path)
    from editor_desk.store.verify import verify

    report = verify(store.path)
    assert {problem.code for problem in report.problems} == {"verify.database"}


def test_files_that_nothing_names_are_said_and_are_no_problem(store: Store, owner: Story):
    with store.unit() as unit:
        unit.keep_file(b"a photo taken out again", "x.jpg", "image/jpeg", "photos")
    (store.folder / "evidence" / "ab").mkdir(parents=True)
    (store.folder / "evidence" / "ab" / ".half-a-file").write_bytes(b"half")
    report = store.verify()
    assert report.is_sound
    said = {(remark.code, remark.params["folder"], remark.params["count"]) for remark in report.remarks}
    assert said == {("verify.unnamed_files", "photos", 1), ("verify.unnamed_files", "evidence", 1)}


def test_a_check_can_be_watched_and_stopped(store: Store, owner: Story):
    seen = []
    store.verify(lambda done, of: seen.append((done, of)))
    assert seen[-1][0] == seen[-1][1] > 0
    assert seen == sorted(seen)

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.verify(stop)


def test_verifying_changes_nothing(store: Store, owner: Story):
    before = store.path.read_bytes()
    store.verify()
    assert store.path.read_bytes() == before
    assert not store.changed_elsewhere()


def test_it_reads_one_instant_while_somebody_writes(store: Store, owner: Story):
    with store.unit() as unit:
        unit.add_story(story("not yet there"))
        assert store.verify().counts["story"] == 1
    add(store, story("third"))
    assert store.verify().counts["story"] == 3
