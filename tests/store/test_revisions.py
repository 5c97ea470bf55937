# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Revisions lie as differences, read as they were kept, and prove it; a checkpoint may go and nothing else changes."""

from __future__ import annotations

import json
import random
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.store.deltas import apply, delta
from editor_desk.store.packing import Unreadable
from editor_desk.store.revisions import DELTA, MOST_DELTAS
from editor_desk.store.store import Store
from tests.store.desk import EN, MONDAY, add, read, story, tamper

WORDS = "council voted plan bayou drainage residents homes streets money schedule engineers pumps".split()  # noqa: SIM905


def text_of(words: int, chance: random.Random) -> list[str]:
    return [" ".join(chance.choices(WORDS, k=50)) + "." for _ in range(words // 50)]


def content(paragraphs: list[str]) -> str:
    return json.dumps({"furniture": {}, "body": "\n\n".join(paragraphs)})


@pytest.fixture
def owner(store: Store) -> Story:
    made = story()
    add(store, made)
    return made


@pytest.fixture
def written(store: Store, owner: Story) -> dict[int, str]:
    """A hundred checkpoints, each a word different from the one before; every tenth kept."""
    chance = random.Random(4)
    paragraphs = text_of(600, chance)
    said = {}
    with store.unit() as unit:
        for number in range(1, 101):
            at = chance.randrange(len(paragraphs))
            paragraphs[at] = f"{number} {paragraphs[at]}"
            said[number] = content(paragraphs)
            keep(unit, owner, said[number], "checkpoint" if number % 10 else "kept")
    return said


def keep(unit, owner: Story, said: str, kind: str) -> int:
    return unit.add_revision(owner.id, EN, name=None, kind=kind, content=said, by="ana", at=MONDAY)


def lying(store: Store) -> list[tuple[int, str, int]]:
    return store._connection.execute(
        "SELECT number, encoding, length(revision_content.content) FROM revision"
        " JOIN revision_content ON revision_row = row ORDER BY number"
    ).fetchall()


def all_of(store: Store, owner: Story) -> dict[int, str]:
    with store.look() as unit:
        numbers = [each.number for each in unit.revisions(owner.id, EN)]
        one_by_one = {number: unit.revision_content(owner.id, EN, number) for number in numbers}
        assert unit.revision_contents(owner.id, EN) == one_by_one
    return one_by_one


# Differences


@given(st.binary(), st.binary())
def test_any_text_can_be_made_of_any_other(base: bytes, text: bytes):
    assert apply(base, delta(base, text)) == text


@given(st.lists(st.sampled_from([b"a", b"bb\\n", b"\\n\\n", b"c\\n\\n", b"dd"]), max_size=12), st.randoms())
def test_parts_that_were_moved_doubled_or_left_out_come_back(parts: list[bytes], chance: random.Random):
    base = b"".join(parts)
    chance.shuffle(parts)
    text = b"".join(parts + parts[: chance.randrange(3)])
    assert apply(base, delta(base, text)) == text


def test_a_word_changed_at_both_ends_of_a_long_text_costs_little():
    paragraphs = text_of(30_000, random.Random(1))
    before = content(paragraphs).encode()
    paragraphs[0] = "Late: " + paragraphs[0]
    paragraphs[-1] += " More."
    after = content(paragraphs).encode()
    assert len(before) > 5 * (1 << 15)
    assert len(delta(before, after)) < 100
    assert apply(before, delta(before, after)) == after


@given(st.binary(max_size=60))
def test_what_is_no_difference_is_said_to_be_unreadable_or_makes_another_text(change: bytes):
    try:
        apply(b"The council met.", change)
    except Unreadable:
        pass


# In the store


def test_every_revision_reads_as_it_was_kept(store: Store, owner: Story, written: dict[int, str]):
    assert all_of(store, owner) == written
    assert store.verify().is_sound


def test_one_in_so_many_lies_whole_and_the_others_are_small(store: Store, written: dict[int, str]):
    found = lying(store)
    whole = [number for number, encoding, _ in found if encoding != DELTA]
    assert whole == list(range(1, 101, MOST_DELTAS + 1))
    sizes = [size for _, encoding, size in found if encoding == DELTA]
    assert sum(sizes) / len(sizes) < 50


def test_a_text_that_has_nothing_in_common_lies_whole(store: Store, owner: Story):
    with store.unit() as unit:
        keep(unit, owner, "x" * 200, "kept")
        keep(unit, owner, "", "kept")
    assert all_of(store, owner) == {1: "x" * 200, 2: ""}


def test_a_revision_that_is_not_there_is_asked_for_in_vain(store: Store, owner: Story):
    with store.look() as unit, pytest.raises(WrongUsage, match=r"revision\.unknown"):
        unit.revision_content(owner.id, EN, 1)


@pytest.mark.parametrize(
    "damage",
    [
        "content = x'00'",
        "content = x''",
        "encoding = 'zlib'",
        "sha256 = zeroblob(32)",
        "content = (SELECT content FROM revision_content WHERE revision_row = 3)",
    ],
)
def test_the_first_revision_that_cannot_be_read_is_named(
    store: Store, owner: Story, written: dict[int, str], damage: str
):
    tamper(store.path, f"UPDATE revision_content SET {damage} WHERE revision_row = 5")
    named = [int(str(problem.params["number"])) for problem in store.verify().problems]
    assert named[0] == 5
    assert named[-1] <= MOST_DELTAS + 1, "the next one that lies whole can be read again"
    with pytest.raises(BrokenInput, match=r"store\.damaged"), store.look() as unit:
        unit.revision_content(owner.id, EN, 5)
    with store.look() as unit:
        assert unit.revision_content(owner.id, EN, 4) == written[4]
        assert unit.revision_content(owner.id, EN, 80) == written[80]


def test_the_next_revision_after_a_damaged_one_lies_whole(store: Store, owner: Story):
    with store.unit() as unit:
        for said in ("one word", "one word more", "one word more still"):
            keep(unit, owner, said * 20, "checkpoint")
    tamper(store.path, "UPDATE revision_content SET content = x'00' WHERE revision_row = 2")
    with store.unit() as unit:
        number = keep(unit, owner, "one word more again" * 20, "checkpoint")
        assert unit.revision_content(owner.id, EN, number) == "one word more again" * 20


# Taking checkpoints away


def test_what_is_left_reads_as_before_whichever_checkpoints_go(
    store: Store, owner: Story, written: dict[int, str]
):
    chance = random.Random(9)
    gone = {number for number in range(1, 100) if number % 10 and chance.random() < 0.7} | {
        1,
        MOST_DELTAS + 2,
    }
    with store.unit() as unit:
        unit.remove_checkpoints(owner.id, EN, gone)
    assert all_of(store, owner) == {n: said for n, said in written.items() if n not in gone}
    assert store.verify().is_sound
    assert read(store, owner.id).edition(EN).revision == 100


def test_kept_revisions_and_the_newest_stay(store: Store, owner: Story, written: dict[int, str]):
    with pytest.raises(sqlite3.IntegrityError), store.unit() as unit:
        unit.remove_checkpoints(owner.id, EN, [10])
    with store.unit() as unit:
        number = keep(unit, owner, "newest", "checkpoint")
    with pytest.raises(ValueError, match="newest"), store.unit() as unit:
        unit.remove_checkpoints(owner.id, EN, [number])
    assert all_of(store, owner) == {**written, number: "newest"}


def test_a_number_once_given_is_never_given_again(store: Store, owner: Story, written: dict[int, str]):
    with store.unit() as unit:
        unit.remove_checkpoints(owner.id, EN, [98, 99])
        assert keep(unit, owner, "next", "checkpoint") == 101
