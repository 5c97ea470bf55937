# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A store can be rebuilt from the plain files beside it, and believes of them no more than they can prove."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.desk import Desk, say
from editor_desk.newsroom.changes import ChangeKind
from editor_desk.newsroom.claims import ClaimStatus, EvidenceKind
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.watching import Stopped
from editor_desk.store.mirror.writing import write_due
from editor_desk.store.store import Store
from editor_desk.workflow import (
    changing,
    facts,
    known_names,
    legal_hold,
    notes,
    pairing,
    people,
    purging,
    samples,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.rebuilding import Rebuilt, rebuild
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from tests.store.test_mirror import as_mirrored
from tests.workflow.conftest import EVERYTHING_BUT_SIGNING, Clock
from tests.workflow.newsroom import EN, ES, Newsroom

_SIGNED = (Stage.APPROVED, Stage.SCHEDULED)


def _rebuild(mirror: Path, path: Path) -> Rebuilt:
    return rebuild(mirror, path, now=Clock(), computer_user="Ana", say=say)


def _again(desk: Desk, folder: Path) -> tuple[Desk, Rebuilt]:
    """The desk's mirror written and rebuilt in another folder, its pictures beside it."""
    assert write_due(desk.store).left == 0
    there = folder / "elsewhere"
    shutil.copytree(desk.store.folder / "mirror", there / "mirror")
    for kept in ("photos", "evidence"):
        if (desk.store.folder / kept).exists():
            shutil.copytree(desk.store.folder / kept, there / kept)
    rebuilt = _rebuild(there / "mirror", folder / "new" / "desk.sqlite")
    return Desk.open(folder / "new" / "desk.sqlite", now=Clock()), rebuilt


def _codes(rebuilt: Rebuilt) -> set[str]:
    return {message.code for message in rebuilt.messages}


def _whole(desk: Desk) -> list[Story]:
    with desk.store.look() as unit:
        ids = [row[0] for row in unit._connection().execute("SELECT id FROM story ORDER BY id")]
        return [unit.story(story_id) for story_id in ids]


def _expected(story: Story) -> Story:
    """What a rebuilt store must say of a story: all of it but what a plain file cannot prove."""

    for edition in story.editions.values():
        position, stage = edition.position, edition.stage
        if stage in _SIGNED or (story.pause and position in _SIGNED):
            position = Stage.READY
        elif position in _SIGNED:
            position = stage
        stage = story.pause.stage if story.pause else position
        revision = 0 if edition.is_empty else 1
        story = story.with_edition(replace(edition, position=position, stage=stage, revision=revision))
    if story.pause:
        was_at = {each: Stage.READY if at in _SIGNED else at for each, at in story.pause.was_at.items()}
        story = replace(story, pause=replace(story.pause, was_at=was_at))
    return replace(
        story,
        approvals=(),
        overrides=(),
        self_approval=None,
        claims=tuple(replace(one, evidence=tuple(map(as_mirrored, one.evidence))) for one in story.claims),
        files=tuple(map(as_mirrored, story.files)),
        retractions=tuple(replace(asked, contact="") for asked in story.retractions),
        reviewed=tuple(replace(pair, words={}) for pair in story.reviewed),
    )


def _assert_same(before: Desk, after: Desk) -> None:
    were, are = _whole(before), _whole(after)
    assert [story.id for story in are] == [story.id for story in were]
    for was, now in zip(were, are, strict=True):
        old_notes = now.notes[: len(was.notes)]
        assert replace(now, notes=old_notes) == _expected(was)
    assert set(after.people()) == set(before.people())
    with before.store.look() as old, after.store.look() as new:
        assert new.last_person() == old.last_person()
        assert new.ruleset() == old.ruleset()
    assert after.store.verify().problems == ()


def test_the_sample_desk_comes_back_with_all_that_a_plain_file_can_tell(desk: Desk, tmp_path: Path):
    samples.load_samples(desk.work)
    after, rebuilt = _again(desk, tmp_path)
    with after:
        _assert_same(desk, after)
        assert rebuilt.stories == len(_whole(desk))
        assert rebuilt.set_aside is None
        assert _codes(rebuilt) <= {"rebuilt.done", "rebuilt.left_out", "rebuilt.protected"}
        with after.store.look() as unit:
            first = unit.events()[0]
        assert first.code == "desk.rebuilt"
        assert first.payload == {
            "folder": "mirror",
            "former_desk": desk.store.desk,
            "stories": rebuilt.stories,
        }


@pytest.mark.parametrize("seed", range(3))
def test_whatever_people_did_comes_back(desk: Desk, tmp_path: Path, seed: int):
    chance = random.Random(seed)
    ana = people.add_person(desk.work, "Ana Ruiz", EVERYTHING_BUT_SIGNING)
    newsroom = Newsroom(desk, replace(desk.work, person=ana), desk.work)
    owners = [newsroom.begin(plan) for plan in (Plan.BOTH, Plan.EN_FIRST, Plan.ES_ONLY)]
    for _ in range(40):
        with suppress(KnownProblem):
            _some_act(newsroom, chance.choice(owners), chance)
        if chance.random() < 0.2:
            write_due(desk.store, limit=chance.randrange(4))
    after, _ = _again(desk, tmp_path)
    with after:
        _assert_same(desk, after)


def _some_act(newsroom: Newsroom, story_id: str, chance: random.Random) -> None:
    language = chance.choice([EN, ES])
    ben = newsroom.ben
    story = newsroom.story(story_id)
    body = story.edition(language).body
    acts: list[Callable[[], object]] = [
        lambda: newsroom.write(story_id, language),
        lambda: writing.save_text(ben, story_id, language, body=body + "Más palabras 🙂.\n"),
        lambda: writing.save_text(ben, story_id, language, body=body.rstrip("\n")),
        lambda: newsroom.prove(newsroom.mark(story_id, body[4:20], language)),
        lambda: notes.add_note(newsroom.ana, story_id, "Call the mayor", (language, 0, 12)),
        lambda: pairing.pin(ben, story_id, [(0, 20)], [(0, 20)]),
        lambda: stories.set_fields(ben, story_id, {"slug": f"buses-{chance.randrange(99)}", "urgency": "2"}),
        lambda: stories.set_fields(ben, story_id, {"due": "2026-12-01T17:00"}, language),
        lambda: writing.keep_revision(ben, story_id, language, "Before lunch"),
        lambda: legal_hold.set_legal_hold(ben, story_id, "Subpoena"),
        lambda: steps.advance(
            ben,
            story_id,
            chance.choice(list(Stage)),
            (language,),
            StepDetails(
                reason="Because",
                sign_off=SignOff(frozenset({EN, ES}), self_approval="Alone here"),
                at=newsroom.desk.now() + timedelta(hours=1),
            ),
        ),
    ]
    if story.claims:
        claim = chance.choice(story.claims).id
        secret = facts.EvidenceDraft(EvidenceKind.PERSON, "Rosa", contact="713-555-0199", is_protected=True)
        acts += [
            lambda: facts.add_evidence(ben, claim, secret),
            lambda: facts.decide(ben, claim, ClaimStatus.DISPUTED, "No"),
        ]
    chance.choice(acts)()


# What is not believed


def test_a_sign_off_does_not_come_back_from_a_text_file(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.signed_off(Plan.EN_FIRST)
    after, rebuilt = _again(newsroom.desk, tmp_path)
    with after:
        story = after.story(story_id)
        assert story.edition(EN).stage is Stage.READY
        assert story.approvals == ()
        assert "Ben Ortiz" in story.notes[-1].text
        assert "rebuilt.sign_offs" in _codes(rebuilt)
        with after.store.look() as unit:
            (event,) = (one for one in unit.events(story_id) if one.code == "story.rebuilt")
        assert event.payload is not None
        assert event.payload["sign_offs"][0]["by"] == newsroom.ben.person.id  # type: ignore[index]


def test_a_sign_off_under_a_pause_is_ready_when_the_story_comes_back(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.HOLD, (EN,), StepDetails(reason="Lawyers"))
    after, _ = _again(newsroom.desk, tmp_path)
    with after:
        assert after.story(story_id).edition(EN).stage is Stage.HOLD
        assert after.story(story_id).notes
        pause = after.story(story_id).pause
        assert pause is not None
        steps.advance(after.work, story_id, pause.was_at[EN], (EN,))
        assert after.story(story_id).edition(EN).stage is Stage.READY


def test_what_had_left_the_house_keeps_its_stage_as_a_record(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    steps.advance(newsroom.ben, story_id, Stage.LIVE, (EN,))
    after, _ = _again(newsroom.desk, tmp_path)
    with after:
        assert after.story(story_id).edition(EN).stage is Stage.LIVE


def test_a_change_comes_back_without_its_sign_off_and_without_a_proof(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.signed_off()
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN,))
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    for stage in (Stage.CHECKING, Stage.READY):
        steps.advance(newsroom.ana, story_id, stage, (EN,))
    newsroom.sign(story_id)
    after, _ = _again(newsroom.desk, tmp_path)
    with after:
        edition = after.story(story_id).edition(EN)
        assert (edition.stage, edition.working_stage) == (Stage.SENT, Stage.READY)
        change = after.story(story_id).changes[0]
        with pytest.raises(Refused, match=r"change\.copy_unknown"):
            changing.drop_change(after.work, change.id)
        changing.describe_change(after.work, change.id, kind=ChangeKind.FIX)
        failing = {
            one.rule: one.message.code for one in after.report(story_id) if one.gate == "G7" and one.blocks
        }
        assert failing == {"g7.fix": "g7.fix.unknown"}
        assert after.store.verify().problems == ()


def test_a_protected_source_comes_back_as_an_empty_card(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    secret = facts.EvidenceDraft(EvidenceKind.PERSON, "Rosa", contact="713-555-0199", is_protected=True)
    facts.add_evidence(newsroom.ana, claim, secret)
    after, rebuilt = _again(newsroom.desk, tmp_path)
    with after:
        (proof,) = after.story(story_id).claims[0].evidence
        assert (proof.title, proof.contact, proof.is_protected) == ("", "", True)
        assert "rebuilt.protected" in _codes(rebuilt)


def test_a_purged_source_counts_after_the_rebuilding_as_it_did_before(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    claim = newsroom.mark(story_id, "24 new buses")
    secret = facts.EvidenceDraft(
        EvidenceKind.PERSON, "Rosa", locator="call 3", contact="713-555-0199", is_protected=True
    )
    facts.add_evidence(newsroom.ana, claim, secret)
    facts.decide(newsroom.ana, claim, ClaimStatus.VERIFIED)
    proof = newsroom.story(story_id).claims[0].evidence[0].id
    purging.ask_to_purge(newsroom.ana, proof, "She asked for it")
    purging.purge(newsroom.ben, proof)
    after, rebuilt = _again(newsroom.desk, tmp_path)
    with after:
        again = after.story(story_id).claims[0]
        assert again.evidence[0].is_purged
        assert again.evidence[0].says_where_to_look
        assert "rebuilt.protected" not in _codes(rebuilt)


# What suffered


def test_a_text_changed_by_hand_is_taken_in_and_its_facts_are_found_again(newsroom: Newsroom, tmp_path: Path):
    story_id = newsroom.begin()
    newsroom.mark(story_id, "24 new buses")
    write_due(newsroom.desk.store)
    (file,) = (newsroom.desk.store.folder / "mirror").glob("buses-*/en.md")
    file.write_bytes(file.read_bytes().replace(b"The council", b"On a rainy day the council"))
    rebuilt = _rebuild(file.parent.parent, tmp_path / "new" / "desk.sqlite")
    assert "rebuilt.text_changed" in _codes(rebuilt)
    with Desk.open(tmp_path / "new" / "desk.sqlite", now=Clock()) as after:
        story = after.story(story_id)
        anchor = story.claims[0].anchors[EN]
        assert not anchor.is_orphan
        assert story.edition(EN).body[anchor.anchor.start : anchor.anchor.end] == "24 new buses"
        write_due(after.store)


def test_a_folder_that_tells_nothing_is_named_and_stops_no_other(newsroom: Newsroom, tmp_path: Path):
    kept, lost, half = newsroom.begin(), newsroom.begin(), newsroom.begin()
    for number, story_id in enumerate((kept, lost, half)):
        stories.set_fields(newsroom.ana, story_id, {"slug": f"story-{number}"})
    write_due(newsroom.desk.store)
    mirror = newsroom.desk.store.folder / "mirror"
    (lost_folder,), (half_folder,) = mirror.glob("story-1-*"), mirror.glob("story-2-*")
    for file in lost_folder.iterdir():
        file.write_bytes(b"\xff\xfe nothing")
    (half_folder / "story.json").write_text("{")
    rebuilt = _rebuild(mirror, tmp_path / "new" / "desk.sqlite")
    said = {message.code: message.params for message in rebuilt.messages}
    assert said["rebuilt.unreadable"]["names"] == (lost_folder.name,)
    assert said["rebuilt.no_record"]["names"] == ("story-2",)
    with Desk.open(tmp_path / "new" / "desk.sqlite", now=Clock()) as after:
        assert {story.id for story in _whole(after)} == {kept, half}
        assert after.story(half).edition(EN).body == newsroom.edition(half).body
        assert after.store.verify().problems == ()


def test_one_record_that_no_store_can_keep_stops_no_other(newsroom: Newsroom, tmp_path: Path):
    good, bad = newsroom.begin(), newsroom.begin()
    stories.set_fields(newsroom.ana, bad, {"slug": "bad"})
    write_due(newsroom.desk.store)
    (file,) = (newsroom.desk.store.folder / "mirror").glob("bad-*/story.json")
    twin = newsroom.edition(good).id
    file.write_text(file.read_text("utf-8").replace(newsroom.edition(bad).id, twin), "utf-8")
    rebuilt = _rebuild(file.parent.parent, tmp_path / "new" / "desk.sqlite")
    assert "rebuilt.refused" in _codes(rebuilt)
    assert rebuilt.stories == 1


def test_missing_pictures_people_and_rules_are_said(desk: Desk, tmp_path: Path):
    samples.load_samples(desk.work)
    write_due(desk.store)
    mirror = desk.store.folder / "mirror"
    (mirror / "people.json").unlink()
    (mirror / "rules.json").write_text("[]")
    shutil.rmtree(desk.store.folder / "photos")
    rebuilt = _rebuild(mirror, tmp_path / "new" / "desk.sqlite")
    assert {"rebuilt.files", "rebuilt.no_people", "rebuilt.no_rules"} <= _codes(rebuilt)
    for message in rebuilt.messages:
        assert "{" not in say(message)
    with Desk.open(tmp_path / "new" / "desk.sqlite", now=Clock()) as after:
        assert [person.name for person in after.people()] == ["Ana"]


def test_names_come_back_with_their_history(desk: Desk, tmp_path: Path):
    samples.load_samples(desk.work)
    (name,) = known_names.add_name(desk.work, ["Bayou City"]).names
    known_names.change_name(desk.work, name, es=["Ciudad del Bayou"])
    known_names.remove_name(desk.work, "program:sheriff")
    with desk.store.look() as unit:
        then, history = unit.known_names(), unit.name_history(name)
    write_due(desk.store)
    mirror = desk.store.folder / "mirror"
    rebuilt = _rebuild(mirror, tmp_path / "new" / "desk.sqlite")
    assert "rebuilt.no_names" not in _codes(rebuilt)
    with Desk.open(tmp_path / "new" / "desk.sqlite", now=Clock()) as after:
        with after.store.look() as unit:
            assert (unit.known_names(), unit.name_history(name)) == (then, history)
        assert after.store.verify().problems == ()
        known_names.undo_name(after.work, name)


def test_a_broken_file_of_names_is_said(desk: Desk, tmp_path: Path):
    samples.load_samples(desk.work)
    known_names.add_name(desk.work, ["Bayou City"])
    write_due(desk.store)
    file = desk.store.folder / "mirror" / "names.json"
    for words in ("[]", '{"format": 1, "names": [[{"number": 2}]]}', '{"format": 1, "names": [3]}'):
        file.write_text(words, "utf-8")
        rebuilt = _rebuild(file.parent, tmp_path / "new" / "desk.sqlite")
        assert "rebuilt.no_names" in _codes(rebuilt)


# The place


def test_the_store_that_was_there_is_set_aside_whole(newsroom: Newsroom):
    story_id = newsroom.begin()
    path = newsroom.desk.store.path
    write_due(newsroom.desk.store)
    newsroom.write(story_id, EN, "Typed after the mirror was written\n")
    newsroom.desk.close()
    rebuilt = _rebuild(path.parent / "mirror", path)
    assert rebuilt.set_aside is not None
    with Desk.open(rebuilt.set_aside / path.name, now=Clock()) as before:
        assert before.story(story_id).edition(EN).body.startswith("Typed after")
    with Desk.open(path, now=Clock()) as after:
        assert after.story(story_id).edition(EN).body.startswith("The council")


def test_a_store_that_is_open_is_left_alone(newsroom: Newsroom):
    newsroom.begin()
    path = newsroom.desk.store.path
    write_due(newsroom.desk.store)
    there = sorted(p.name for p in path.parent.iterdir())
    with pytest.raises(Refused, match=r"restore\.in_use"):
        _rebuild(path.parent / "mirror", path)
    assert sorted(p.name for p in path.parent.iterdir()) == there


def test_stopped_half_way_it_leaves_everything_as_it_was(newsroom: Newsroom, tmp_path: Path):
    newsroom.begin()
    write_due(newsroom.desk.store)

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        rebuild(
            newsroom.desk.store.folder / "mirror",
            tmp_path / "new" / "desk.sqlite",
            now=Clock(),
            computer_user="Ana",
            say=say,
            watch=stop,
        )
    assert not list((tmp_path / "new").iterdir())


@pytest.mark.parametrize("name", ["", "nothing"])
def test_a_folder_that_is_no_mirror_is_refused(tmp_path: Path, name: str):
    with pytest.raises(BrokenInput, match=r"rebuilt\.no_mirror"):
        _rebuild(tmp_path / name, tmp_path / "desk.sqlite")
    assert not list(tmp_path.iterdir())


def test_a_mirror_without_a_story_is_refused(desk: Desk, tmp_path: Path):
    write_due(desk.store)
    with pytest.raises(BrokenInput, match=r"rebuilt\.nothing"):
        _rebuild(desk.store.folder / "mirror", tmp_path / "new.sqlite")


def test_the_folder_around_the_mirror_may_be_named_too(newsroom: Newsroom, tmp_path: Path):
    newsroom.begin()
    write_due(newsroom.desk.store)
    assert _rebuild(newsroom.desk.store.folder, tmp_path / "new.sqlite").stories == 1


def test_a_story_renamed_after_a_rebuilding_leaves_no_older_copy_to_be_taken_for_it(newsroom: Newsroom):
    """Not even where the clock went back in between: the older copy would be the one of the later change."""
    story_id = newsroom.begin()
    assert write_due(newsroom.desk.store).left == 0
    path = newsroom.desk.store.path
    newsroom.desk.close()
    _rebuild(path.parent / "mirror", path)
    earlier = Clock()
    earlier.at -= timedelta(days=20)
    with Desk.open(path, now=earlier) as desk:
        stories.set_fields(desk.work, story_id, {"slug": "new-buses"})
        writing.save_text(desk.work, story_id, EN, body="Another text.\n")
        assert write_due(desk.store).left == 0
    assert len([each for each in (path.parent / "mirror").iterdir() if each.is_dir()]) == 1
    _rebuild(path.parent / "mirror", path)
    with Desk.open(path, now=Clock()) as desk:
        assert desk.story(story_id).edition(EN).body == "Another text.\n"


def test_a_backup_of_an_earlier_day_goes_on_with_the_folders_of_the_later_one(newsroom: Newsroom):
    """A story renamed and first copied after the backup has one folder, whatever it is called when it is back."""
    story_id = newsroom.begin()
    backup = newsroom.desk.store.backup()
    stories.set_fields(newsroom.ana, story_id, {"slug": "new-buses"})
    assert write_due(newsroom.desk.store).left == 0
    path = newsroom.desk.store.path
    newsroom.desk.close()
    Store.restore(backup, path)
    with Desk.open(path, now=Clock()) as desk:
        assert desk.story(story_id).slug == "buses"
        assert write_due(desk.store).left == 0
    (folder,) = [each.name for each in (path.parent / "mirror").iterdir() if each.is_dir()]
    assert folder.startswith("buses-")
