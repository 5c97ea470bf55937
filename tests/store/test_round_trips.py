# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What goes into the store comes out of it, whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.changes import Change
from editor_desk.newsroom.claims import Claim, Evidence, StoredFile
from editor_desk.newsroom.known_names import NameVersion
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.photos import PhotoAsset, PhotoUse
from editor_desk.newsroom.pins import Pin
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.reviewed import AcceptedDifference, ReviewedPair
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.mirror.desk_files import names_file, read_names_file
from editor_desk.store.reading import read_story_first
from editor_desk.store.store import Store
from tests.store import values
from tests.store.desk import EN, ES, MONDAY, approval, claim, edition, evidence, open_desk, read, story


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for every generated value."""
    with open_desk(tmp_path_factory.mktemp("desk") / "desk.sqlite") as store:
        yield store


@settings(max_examples=60)
@given(value=values.stories)
def test_a_story_comes_back_as_it_went_in(kept: Store, value: Story):
    with kept.unit() as unit:
        unit.add_story(value)
    assert read(kept, value.id) == value


@settings(max_examples=40)
@given(before=values.stories, after=values.stories)
def test_every_field_of_a_story_and_its_editions_can_change(kept: Store, before: Story, after: Story):
    after = replace(
        after,
        id=before.id,
        claims=before.claims,
        photos=before.photos,
        files=before.files,
        overrides=before.overrides,
        pins=before.pins,
        notes=before.notes,
        retractions=before.retractions,
        changes=before.changes,
        reviews=before.reviews,
        machine_drafts=before.machine_drafts,
        reviewed=before.reviewed,
        accepted=before.accepted,
    )
    with kept.unit() as unit:
        unit.add_story(before)
    with kept.unit() as unit:
        unit.put_story(after)
        for changed in after.editions.values():
            unit.put_edition(after.id, changed)
    assert read(kept, after.id) == after


@settings(max_examples=40)
@given(before=values.claims, after=values.claims)
def test_every_field_of_a_claim_can_change_but_its_proof_stays(kept: Store, before: Claim, after: Claim):
    owner = story(claims=(before,))
    after = replace(after, id=before.id, evidence=before.evidence)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_claim(owner.id, after)
    assert read(kept, owner.id).claims == (after,)


@settings(max_examples=30)
@given(before=values.photos, after=values.photos)
def test_a_photo_can_change_go_and_come_back(kept: Store, before: PhotoUse, after: PhotoUse):
    owner, after = story(photos=(before,)), replace(after, id=before.id)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_photo(owner.id, after)
        assert unit.story(owner.id).photos == (after,)
        unit.remove_photo(after.id)
        assert unit.story(owner.id).photos == ()
        unit.put_photo(owner.id, after)
    assert read(kept, owner.id).photos == (after,)


@settings(max_examples=30)
@given(before=values.pins, after=values.pins)
def test_a_pin_can_move_and_be_taken_away(kept: Store, before: Pin, after: Pin):
    owner, after = story(pins=(before,)), replace(before, places=after.places)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_pin(owner.id, after)
    assert read(kept, owner.id).pins == (after,)
    with kept.unit() as unit:
        unit.remove_pin(before.id, "ana", MONDAY)
        with pytest.raises(WrongUsage, match=r"pin\.unknown"):
            unit.remove_pin(before.id, "ana", MONDAY)
    assert read(kept, owner.id).pins == ()


@settings(max_examples=30)
@given(before=values.overrides, at=values.instants)
def test_an_override_can_be_taken_back_and_nothing_else_of_it_changes(
    kept: Store, before: Override, at: datetime
):
    given_ = replace(before, revoked_at=None, revoked_by=None)
    owner = story(overrides=(given_,))
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_override(owner.id, replace(given_, reason="another reason"))
    assert read(kept, owner.id).overrides == (given_,)
    gone = replace(given_, revoked_at=at, revoked_by="ana")
    with kept.unit() as unit:
        unit.put_override(owner.id, gone)
        unit.put_override(owner.id, given_)
    assert read(kept, owner.id).overrides == (gone,)


@settings(max_examples=30)
@given(values=st.lists(values.approvals, max_size=3, unique_by=lambda one: one.id), content=st.text())
def test_sign_offs_come_back_with_the_content_they_are_of(kept: Store, values: list[Approval], content: str):
    owner = story()
    with kept.unit() as unit:
        unit.add_story(owner)
        for one in values:
            unit.add_approval(owner.id, one, content + one.id)
    with kept.look() as unit:
        assert unit.story(owner.id).approvals == tuple(values)
        assert [unit.approval_content(one.id) for one in values] == [content + one.id for one in values]


@settings(max_examples=30)
@given(before=values.people, after=values.people)
def test_people_come_back_as_they_are(kept: Store, before: Person, after: Person):
    after = replace(after, id=before.id)
    with kept.unit() as unit:
        unit.put_person(before)
        assert unit.people()[-1] == before
        unit.put_person(after)
    with kept.look() as unit:
        assert unit.people()[-1] == after


@settings(max_examples=30)
@given(before=values.notes, after=values.notes)
def test_a_note_can_change_and_be_resolved(kept: Store, before: Note, after: Note):
    owner, after = story(notes=(before,)), replace(after, id=before.id)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_note(owner.id, after)
    assert read(kept, owner.id).notes == (after,)


@settings(max_examples=30)
@given(first=values.name_versions, then=values.name_versions)
def test_a_name_of_the_list_changes_and_every_version_of_it_is_kept(
    kept: Store, first: NameVersion, then: NameVersion
):
    then = replace(then, number=2, name=replace(then.name, id=first.name.id))
    with kept.unit() as unit:
        unit.put_names((first,))
        unit.put_names((then,))
    with kept.look() as unit:
        assert unit.name_history(first.name.id) == (first, then)
        assert unit.known_names()[-1] == then.name
        histories = tuple(unit.name_histories())
        assert histories[-1] == (first, then)
    assert read_names_file(names_file(histories)) == histories


@settings(max_examples=30)
@given(before=values.machine_drafts, after=values.machine_drafts)
def test_a_machine_draft_can_move_and_be_read(kept: Store, before: MachineDraft, after: MachineDraft):
    owner = story(machine_drafts=(before,))
    after = replace(before, places=after.places, reviewed_by=after.reviewed_by, reviewed_at=after.reviewed_at)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_machine_drafts(owner.id, (after,))
    assert read(kept, owner.id).machine_drafts == (after,)


@settings(max_examples=30)
@given(before=values.reviewed, after=values.reviewed)
def test_a_reviewed_pair_can_move_be_read_again_and_go(
    kept: Store, before: ReviewedPair, after: ReviewedPair
):
    owner, after = story(reviewed=(before,)), replace(after, id=before.id)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_reviewed(owner.id, (after,))
    assert read(kept, owner.id).reviewed == (after,)
    moved = after.with_places(Language.EN, before.places.get(Language.EN, ()))
    if moved.places[Language.EN]:
        with kept.unit() as unit:
            unit.put_reviewed_places(owner.id, (moved,), Language.EN)
        assert read(kept, owner.id).reviewed == (moved,)
    with kept.unit() as unit:
        unit.forget_reviewed(owner.id, (before.id,))
    assert read(kept, owner.id).reviewed == ()


@settings(max_examples=30)
@given(value=values.accepted)
def test_what_was_let_stand_can_be_taken_back_and_nothing_else(kept: Store, value: AcceptedDifference):
    value = replace(value, revoked_at=None, revoked_by=None)
    owner, gone = story(accepted=(value,)), replace(value, revoked_at=MONDAY, revoked_by="ana")
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_accepted(owner.id, replace(gone, reason="Another reason"))
    assert read(kept, owner.id).accepted == (gone,)


@settings(max_examples=30)
@given(before=values.changes, after=values.changes)
def test_a_change_after_publication_can_move_on(kept: Store, before: Change, after: Change):
    owner, after = story(changes=(before,)), replace(after, id=before.id)
    with kept.unit() as unit:
        unit.add_story(owner)
        unit.put_change(owner.id, after)
        assert unit.story_of_change(before.id)[0].id == owner.id
    assert read(kept, owner.id).changes == (after,)


@settings(max_examples=30)
@given(value=values.stories)
def test_the_first_paint_shows_the_same_words(kept: Store, value: Story):
    with kept.unit() as unit:
        unit.add_story(value)
    assert read_story_first(kept.path, value.id) == replace(
        value,
        claims=(),
        photos=(),
        files=(),
        overrides=(),
        pins=(),
        notes=(),
        retractions=(),
        changes=(),
        reviews=(),
        machine_drafts=(),
        reviewed=(),
        accepted=(),
    )


@given(one=values.instants, other=values.instants)
@example(one=MONDAY, other=MONDAY + timedelta(microseconds=1))
def test_instants_sort_as_text(one: datetime, other: datetime):
    assert instant(instant_text(one)) == one
    assert (instant_text(one) < instant_text(other)) == (one < other)


def test_a_time_without_a_zone_is_no_instant():
    with pytest.raises(ValueError, match="zone"):
        instant_text(datetime(2026, 3, 2))  # noqa: DTZ001


def test_a_claim_no_longer_stated_in_an_edition_loses_that_place_only(store: Store):
    both = claim("214 homes", EN)
    both = replace(both, anchors={**both.anchors, ES: claim("214 casas", ES).anchors[ES]})
    owner = story(claims=(both,))
    with store.unit() as unit:
        unit.add_story(owner)
        unit.put_claim(owner.id, replace(both, anchors={ES: both.anchors[ES]}))
    assert set(read(store, owner.id).claims[0].anchors) == {ES}


def test_evidence_belongs_to_its_claim_or_to_the_story(store: Store):
    fact, minutes, original = claim(), evidence("Minutes"), evidence("Original file")
    owner = story(claims=(fact,))
    with store.unit() as unit:
        unit.add_story(owner)
        unit.add_evidence(owner.id, fact.id, minutes)
        unit.add_evidence(owner.id, None, original)
    assert read(store, owner.id).claims[0].evidence == (minutes,)
    assert read(store, owner.id).files == (original,)


def test_a_revocation_is_written_and_nothing_else_of_a_sign_off(store: Store):
    owner, given_by_ana = story(), approval(note="Read twice")
    with store.unit() as unit:
        unit.add_story(owner)
        unit.add_approval(owner.id, given_by_ana, "{}")
        unit.put_approval(replace(given_by_ana, note="", revoked_by="eva", revoked_at=given_by_ana.at))
    (kept_one,) = read(store, owner.id).approvals
    assert (kept_one.note, kept_one.revoked_by) == ("Read twice", "eva")


def test_a_revision_counts_up_per_edition_and_reads_as_it_was(store: Store):
    owner = story()
    with store.unit() as unit:
        unit.add_story(owner)
        at = owner.created_at or approval().at
        for number, text in enumerate(("one", "two"), 1):
            kept_as = unit.add_revision(owner.id, EN, name=None, kind="kept", content=text, by="ana", at=at)
            assert kept_as == number
        assert unit.revision_content(owner.id, EN, 1) == "one"
        assert [one.number for one in unit.revisions(owner.id, EN)] == [1, 2]
        assert unit.revisions(owner.id, ES) == ()
        assert unit.story(owner.id).edition(EN).revision == 2


def test_saving_an_edition_read_before_leaves_the_revision_number_alone(store: Store):
    owner = story()
    with store.unit() as unit:
        unit.add_story(owner)
        unit.add_revision(owner.id, EN, name="x", kind="kept", content="", by="ana", at=approval().at)
        unit.put_edition(owner.id, replace(owner.edition(EN), body="More."))
    assert read(store, owner.id).edition(EN) == replace(owner.edition(EN), body="More.", revision=1)


def test_an_edition_that_was_not_there_is_added(store: Store):
    owner = story(editions={EN: edition(EN)})
    late: Edition = edition(ES, "Plan contra inundaciones")
    with store.unit() as unit:
        unit.add_story(owner)
        unit.put_edition(owner.id, late)
    assert read(store, owner.id).edition(ES) == late


def test_a_shared_asset_is_kept_once(store: Store):
    file = StoredFile("ab" * 32, "a.jpg", 3)
    asset = PhotoAsset("asset", file, 10, 10)
    first, second = (story(photos=(PhotoUse(f"use-{n}", asset),)) for n in (1, 2))
    with store.unit() as unit:
        unit.add_story(first)
        unit.add_story(second)
        unit.put_asset(replace(asset, credit="Luz Peña"))
    assert read(store, first.id).photos[0].asset == replace(asset, credit="Luz Peña")
    assert read(store, second.id).photos[0].asset == replace(asset, credit="Luz Peña")


def test_a_photo_to_come_gets_its_picture(store: Store):
    use = PhotoUse("use")
    owner = story(photos=(use,))
    with store.unit() as unit:
        unit.add_story(owner)
        assert unit.story(owner.id).photos[0].is_to_come
        unit.put_photo(owner.id, replace(use, asset=PhotoAsset("a", StoredFile("0" * 64, "a", 1), 1, 1)))
    assert not read(store, owner.id).photos[0].is_to_come


def test_photos_are_in_the_order_somebody_gave_them(store: Store):
    first, second = PhotoUse("first", order=0), PhotoUse("second", order=1)
    owner = story(photos=(first, second))
    with store.unit() as unit:
        unit.add_story(owner)
        unit.put_photo(owner.id, replace(first, order=2))
    assert [use.id for use in read(store, owner.id).photos] == ["second", "first"]


def test_proof_is_in_the_order_it_was_found(store: Store):
    found: tuple[Evidence, ...] = tuple(evidence(f"Proof {n}") for n in range(5))
    owner = story(claims=(claim(evidence=found),))
    with store.unit() as unit:
        unit.add_story(owner)
    assert read(store, owner.id).claims[0].evidence == found
