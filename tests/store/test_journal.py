# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Typing lies in the journal until the next checkpoint; whoever reads an edition reads its newest words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.stories import Story
from editor_desk.store.journal import Journaled
from editor_desk.store.list_query import ListQuery
from editor_desk.store.reading import read_journaled, read_lines, read_story_first
from editor_desk.store.store import ACTS_IN_LOG, Store
from tests.store.desk import EN, ES, MONDAY, add, edition, open_desk, read, story, tamper


@pytest.fixture
def owner(store: Store) -> Story:
    made = story("flood-plan", editions={EN: edition(EN, "Flood plan", "The council met.")})
    add(store, made)
    return made


def typed(store: Store, owner: Story, words: str) -> None:
    written = replace(owner.edition(EN), body=words, changed_at=MONDAY, changed_by="ana")
    with store.unit() as unit:
        unit.put_edition(owner.id, written)


def test_a_burst_of_typing_is_the_text_from_then_on_and_waits_in_the_journal(store: Store, owner: Story):
    typed(store, owner, "The council met on Monday.")
    typed(store, owner, "The council met on Monday evening.")
    assert read(store, owner.id).edition(EN).body == "The council met on Monday evening."
    assert read_story_first(store.path, owner.id).edition(EN).body == "The council met on Monday evening."
    waiting = (Journaled(owner.id, EN, MONDAY, "ana"),)
    assert read_journaled(store.path) == waiting
    with store.look() as unit:
        assert unit.journaled() == waiting
        assert unit.checkpoint_body(owner.id, EN) == "The council met."


def test_a_checkpoint_makes_the_words_findable_and_empties_the_journal(store: Store, owner: Story):
    typed(store, owner, "The council met about the reservoir.")
    assert read_lines(store.path, ListQuery(search="reservoir")) == ()
    with store.unit() as unit:
        unit.index_story(unit.story(owner.id))
    assert [line.slug for line in read_lines(store.path, ListQuery(search="reservoir"))] == ["flood-plan"]
    assert read_journaled(store.path) == ()
    assert read(store, owner.id).edition(EN).body == "The council met about the reservoir."
    with store.look() as unit:
        assert unit.checkpoint_body(owner.id, EN) == "The council met about the reservoir."


def test_an_edition_begun_after_the_checkpoint_was_empty_at_it(store: Store, owner: Story):
    with store.unit() as unit:
        unit.put_edition(owner.id, edition(ES, "Plan", "El cabildo se reunió."))
        assert unit.checkpoint_body(owner.id, ES) == ""
    assert read(store, owner.id).edition(ES).body == "El cabildo se reunió."
    assert [one.language for one in read_journaled(store.path)] == [ES]


def test_what_is_indexed_are_the_words_in_the_store(store: Store, owner: Story):
    typed(store, owner, "The council met about the reservoir.")
    with store.unit() as unit:
        unit.index_story(owner)  # as it was before it was typed into
    assert [line.slug for line in read_lines(store.path, ListQuery(search="reservoir"))] == ["flood-plan"]


def test_an_act_taken_back_takes_its_words_back(store: Store, owner: Story):
    typed(store, owner, "The council met on Monday.")

    def act() -> None:
        with store.unit() as unit:
            unit.put_edition(owner.id, replace(owner.edition(EN), body="Half an act."))
            unit.index_story(unit.story(owner.id))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert read(store, owner.id).edition(EN).body == "The council met on Monday."
    assert len(read_journaled(store.path)) == 1


def test_a_store_opened_again_has_the_words_of_the_journal(store: Store, owner: Story):
    typed(store, owner, "The council met on Monday.")
    store.close()
    with open_desk(store.path) as again:
        assert read(again, owner.id).edition(EN).body == "The council met on Monday."
        assert again.verify().is_sound


def test_words_that_cannot_be_read_are_told_as_damage_of_the_store(store: Store, owner: Story):
    tamper(store.path, "UPDATE body SET content = x'00'")
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        read(store, owner.id)
    with pytest.raises(BrokenInput, match=r"store\.damaged"):
        read_story_first(store.path, owner.id)


def test_the_log_is_written_back_at_a_pause_and_not_in_a_burst(store: Store, owner: Story):
    written = []
    store._connection.set_trace_callback(
        lambda statement: written.append(statement) if "wal_checkpoint" in statement else None
    )
    for number in range(ACTS_IN_LOG + 1):
        typed(store, owner, f"The council met {number} times.")
    assert written == []
    with store.unit() as unit:
        unit.index_story(unit.story(owner.id))
    assert len(written) == 1
    store._connection.set_trace_callback(None)
