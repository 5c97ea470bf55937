# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever an act writes in a story, the plain-file mirror hears of it in the same act."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from editor_desk.newsroom.changes import Change
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.overrides import Override
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.retractions import Capacity, Channel, Retraction
from editor_desk.newsroom.sensitive import SensitiveReview
from editor_desk.newsroom.stories import Story
from editor_desk.store.mirror_due import DESK_ROW, Due, due, how_many
from editor_desk.store.store import Store
from editor_desk.store.unit import Unit
from tests.store.desk import (
    EN,
    MONDAY,
    accepted,
    add,
    approval,
    claim,
    evidence,
    machine_draft,
    new_id,
    open_desk,
    pin,
    read,
    reviewed,
    story,
)

_NOT_CONTENT = {
    "blank_payloads",  # of the diary
    "add_revision",  # has a test of its own: checkpoints are not mirrored
    "remove_checkpoints",  # checkpoints are not mirrored
    "index_story",  # makes the same words findable
    "put_hold",
    "put_reading",
    "put_passphrase",  # in no file but the store and its backups
    "put_setting",
    "put_saved_search",
    "remove_saved_search",
    "set_last_person",
}
"""What a unit writes that no file of the mirror shows."""

OWNER = story(
    en="Flood plan",
    claims=(claim(evidence=(evidence(),)),),
    photos=(PhotoUse(new_id()),),
    pins=(pin(),),
    reviewed=(reviewed(),),
)
SIGNED = approval()


def _acts() -> dict[str, Callable[[Unit], object]]:
    """One call for each method of a unit that writes into a story, which changes something."""
    edition = replace(OWNER.edition(EN), body="Other words")
    return {
        "put_story": lambda unit: unit.put_story(replace(OWNER, section="Metro")),
        "put_edition": lambda unit: unit.put_edition(OWNER.id, edition),
        "put_claim": lambda unit: unit.put_claim(OWNER.id, replace(OWNER.claims[0], note="Seen")),
        "put_claim_places": lambda unit: unit.put_claim_places(OWNER.id, OWNER.claims, EN),
        "put_pin_places": lambda unit: unit.put_pin_places(OWNER.id, OWNER.pins, EN),
        "put_reviewed": lambda unit: unit.put_reviewed(OWNER.id, [reviewed()]),
        "put_reviewed_places": lambda unit: unit.put_reviewed_places(OWNER.id, OWNER.reviewed, EN),
        "forget_reviewed": lambda unit: unit.forget_reviewed(OWNER.id, [OWNER.reviewed[0].id]),
        "put_machine_drafts": lambda unit: unit.put_machine_drafts(OWNER.id, [machine_draft()]),
        "put_accepted": lambda unit: unit.put_accepted(OWNER.id, accepted()),
        "put_notes": lambda unit: unit.put_notes(OWNER.id, [Note(new_id(), "Call him", "ana", MONDAY)]),
        "add_evidence": lambda unit: unit.add_evidence(OWNER.id, OWNER.claims[0].id, evidence()),
        "put_evidence": lambda unit: unit.put_evidence(
            OWNER.id, replace(OWNER.claims[0].evidence[0], title="Other minutes")
        ),
        "put_pin": lambda unit: unit.put_pin(OWNER.id, pin()),
        "remove_pin": lambda unit: unit.remove_pin(OWNER.pins[0].id, "ana", MONDAY),
        "put_note": lambda unit: unit.put_note(OWNER.id, Note(new_id(), "Call him", "ana", MONDAY)),
        "put_override": lambda unit: unit.put_override(
            OWNER.id, Override(new_id(), "g1.byline", EN, "m", "ana", MONDAY, "No byline on briefs")
        ),
        "put_change": lambda unit: unit.put_change(OWNER.id, Change(new_id(), MONDAY)),
        "put_retraction": lambda unit: unit.put_retraction(
            OWNER.id,
            Retraction(new_id(), "Eva", Capacity.READER, "It was 42", Channel.EMAIL, MONDAY, "ana", MONDAY),
        ),
        "add_review": lambda unit: unit.add_review(
            OWNER.id, SensitiveReview(new_id(), EN, "c1:", ("minors",), "ana", MONDAY)
        ),
        "put_photo": lambda unit: unit.put_photo(OWNER.id, PhotoUse(new_id())),
        "remove_photo": lambda unit: unit.remove_photo(OWNER.photos[0].id),
        "add_approval": lambda unit: unit.add_approval(OWNER.id, approval(), "{}"),
        "put_approval": lambda unit: unit.put_approval(replace(SIGNED, revoked_at=MONDAY, revoked_by="ana")),
    }


def _due(store: Store) -> set[int]:
    return {one.story_row for one in due(store._connection)}


def _write_all(store: Store) -> None:
    with store.unit() as unit:
        unit.mirror_written(due(store._connection))


@pytest.fixture
def settled(path: Path) -> Iterator[Store]:
    """A store whose mirror is up to date, with one story in row 1."""
    with open_desk(path) as store:
        add(store, OWNER)
        with store.unit() as unit:
            unit.add_approval(OWNER.id, SIGNED, "{}")
        _write_all(store)
        assert _due(store) == set()
        yield store


def test_a_new_story_and_a_new_desk_are_due(store: Store):
    assert _due(store) == {DESK_ROW}
    add(store, story())
    assert _due(store) == {DESK_ROW, 1}
    assert how_many(store._connection) == 1


@pytest.mark.parametrize("name", sorted(_acts()))
def test_an_act_that_writes_into_a_story_makes_it_due(settled: Store, name: str):
    with settled.unit() as unit:
        _acts()[name](unit)
    assert _due(settled) == {1}


def test_a_kept_revision_makes_its_story_due_and_a_checkpoint_does_not(settled: Store):
    for kind, expected in (("checkpoint", set()), ("kept", {1})):
        with settled.unit() as unit:
            unit.add_revision(OWNER.id, EN, name=None, kind=kind, content="{}", by="ana", at=MONDAY)
        assert _due(settled) == expected


def test_no_writing_method_of_a_unit_is_forgotten_here():
    """A new method that writes belongs into ``_acts``, or says above why no file shows it."""
    known = {*_acts(), *_NOT_CONTENT, "add_story", "put_person", "put_ruleset", "put_asset", "put_names"}
    writing = {
        name
        for name, _ in inspect.getmembers(Unit, inspect.isfunction)
        if name.startswith(("put_", "add_", "remove_", "set_", "index_", "save_", "blank_", "journal_"))
    }
    assert writing <= known, f"does the mirror hear of {sorted(writing - known)}?"


def test_people_and_rules_make_the_desk_due(settled: Store):
    with settled.unit() as unit:
        unit.put_person(Person(new_id(), "Ben"))
    assert _due(settled) == {DESK_ROW}


def test_where_nothing_was_written_nothing_is_due(settled: Store):
    now = read(settled, OWNER.id)
    with settled.unit() as unit:
        unit.put_story(now)
        for language in Language:
            unit.put_edition(now.id, now.edition(language))
    assert _due(settled) == set()


def test_an_act_taken_back_makes_nothing_due(settled: Store):
    with pytest.raises(ZeroDivisionError):
        _change_and_fail(settled)
    assert _due(settled) == set()


def _change_and_fail(store: Store) -> None:
    with store.unit() as unit:
        unit.put_story(replace(OWNER, section="Metro"))
        raise ZeroDivisionError


def test_a_story_that_changes_while_it_is_written_stays_due(settled: Store):
    _change(settled, "First")
    taken = due(settled._connection)
    _change(settled, "Second")
    with settled.unit() as unit:
        unit.mirror_written(taken)
    assert _due(settled) == {1}


def test_a_late_word_of_an_older_state_does_not_clear_a_newer_one(settled: Store):
    _change(settled, "First")
    (old,) = due(settled._connection)
    _write_all(settled)
    _change(settled, "Second")
    with settled.unit() as unit:
        unit.mirror_written((Due(old.story_row, old.generation, "elsewhere"),))
    assert _due(settled) == {1}


def _change(store: Store, body: str) -> None:
    with store.unit() as unit:
        owner: Story = unit.story(OWNER.id)
        unit.put_edition(OWNER.id, replace(owner.edition(EN), body=body))
