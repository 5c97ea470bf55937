# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The search index holds exactly the words of the last checkpoint, whatever came and went before."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.stories import Story
from editor_desk.store.list_query import ListQuery, Sort, View
from editor_desk.store.migrations import m0011_search
from editor_desk.store.reading import read_lines
from editor_desk.store.store import Store
from tests.store.desk import EN, ES, MONDAY, add, claim, edition, evidence, new_id, story

WORDS = [
    "levee",
    "Kashmere",
    "niñez",
    "council",
    "ñandú",
    "El",
    "dique",
    "1,200",
    "Cinco",
    "bayou-front",
    "garden",
    "over",
    "10:30",
]
Entry = tuple[str, str, str, int]


def entries(connection: sqlite3.Connection) -> set[Entry]:
    """Every word of both indexes: index, column, word, story."""
    found: set[Entry] = set()
    for table in ("search_text", "search_start"):
        connection.execute(f"CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, {table}, instance)")
        found |= {
            (table, column or "", term, row)
            for column, term, row in connection.execute(
                "SELECT col, term, story_row FROM temp.v JOIN search_doc ON search_doc.doc = temp.v.doc"
            )
        }
        orphans = connection.execute(
            "SELECT count(*) FROM temp.v WHERE doc NOT IN (SELECT doc FROM search_doc)"
        ).fetchone()[0]
        connection.execute("DROP TABLE temp.v")
        assert orphans == 0, "words of stories that are not in the index"
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    return found


def entries_made_anew(store: Store) -> set[Entry]:
    """The same of an index that is filled as for an older store."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        store._connection.backup(copy)
        for table in ("search_text", "search_start"):
            copy.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        for table in ("search_doc", "search_words", "search_term"):
            copy.execute(f"DELETE FROM {table}")
        m0011_search.fill(copy)
        return entries(copy)


@pytest.fixture
def kept(store: Store) -> tuple[Store, Story]:
    one = story(
        "levee-vote",
        editions={EN: edition(EN, "Levee vote", "The old levee."), ES: edition(ES, "Voto", "El dique.")},
        claims=(claim(evidence=(evidence("Ledger"), evidence("Sealed", is_protected=True))),),
    )
    add(store, one, story("other", en="Levee"))
    return store, one


@pytest.mark.parametrize("seed", range(6))
def test_edits_and_checkpoints_leave_exactly_the_words_there_are(kept: tuple[Store, Story], seed: int):
    store, one = kept
    chance = random.Random(seed)
    for _ in range(12):
        with store.unit() as unit:
            now = unit.story(one.id)
            language = chance.choice([EN, ES])
            body = " ".join(chance.choices(WORDS, k=chance.randrange(8)))
            furniture = replace(
                now.edition(language).furniture, headline=" ".join(chance.choices(WORDS, k=2))
            )
            unit.put_edition(one.id, replace(now.edition(language), body=body, furniture=furniture))
            if chance.random() < 0.2:
                unit.put_note(one.id, Note(new_id(), chance.choice(WORDS), by="ana", at=MONDAY))
            if chance.random() < 0.5:
                unit.index_story(unit.story(one.id))
    with store.unit() as unit:
        unit.index_story(unit.story(one.id))
    assert entries(store._connection) == entries_made_anew(store)
    assert store.verify().problems == ()


def test_an_old_store_and_a_new_one_index_alike(kept: tuple[Store, Story]):
    store, _one = kept
    assert entries(store._connection) == entries_made_anew(store)


def test_words_typed_since_the_last_checkpoint_are_found_with_the_next(kept: tuple[Store, Story]):
    store, one = kept
    with store.unit() as unit:
        unit.put_edition(one.id, replace(one.edition(EN), body="A pelican."))
    assert _found(store, "pelican") == []
    assert _found(store, '"old levee"') == ["levee-vote"]
    with store.unit() as unit:
        unit.index_story(unit.story(one.id))
    assert _found(store, "pelican") == ["levee-vote"]
    assert _found(store, '"old levee"') == []


def test_a_checkpoint_of_furniture_alone_keeps_what_is_still_in_the_journal_straight(
    kept: tuple[Store, Story],
):
    store, one = kept
    with store.unit() as unit:
        unit.put_edition(one.id, replace(one.edition(ES), body="Un pelícano."))
        stale = unit.story(one.id)
        unit.index_story(stale.with_edition(replace(stale.edition(ES), body="as another caller thinks")))
    assert _found(store, "pelicano") == ["levee-vote"]
    assert _found(store, "another caller") == []
    assert entries(store._connection) == entries_made_anew(store)


def test_the_story_whose_words_were_taken_last_stands_first(kept: tuple[Store, Story]):
    store, one = kept
    assert _found(store, "levee") == ["other", "levee-vote"]
    with store.unit() as unit:
        unit.index_story(unit.story(one.id))
    assert _found(store, "levee") == ["levee-vote", "other"]


def test_proof_that_becomes_protected_is_found_no_more(kept: tuple[Store, Story]):
    store, one = kept
    assert _found(store, "ledger") == ["levee-vote"]
    store._connection.execute("UPDATE evidence SET is_protected = 1")
    with store.unit() as unit:
        unit.index_story(unit.story(one.id))
    assert _found(store, "ledger") == []
    assert _found(store, "sealed") == []
    kept_words = {term for _table, _column, term, _row in entries(store._connection)}
    assert not {"ledger", "sealed"} & kept_words


@pytest.mark.parametrize(
    "behind_our_back",
    [
        "UPDATE body SET content = (SELECT content FROM body WHERE edition_row = 3)",
        "UPDATE search_words SET content = x'00'",
        "UPDATE search_words SET content = (SELECT content FROM search_words WHERE story_row = 2)",
        "DELETE FROM search_words",
    ],
)
def test_saving_goes_on_where_the_words_that_were_indexed_are_lost(
    kept: tuple[Store, Story], behind_our_back: str
):
    store, one = kept
    store._connection.execute(behind_our_back)
    for body in ("A pelican.", "A heron."):
        with store.unit() as unit:
            unit.put_edition(one.id, replace(unit.story(one.id).edition(EN), body=body))
            unit.index_story(unit.story(one.id))
    assert _found(store, "pelican") == []
    assert _found(store, "heron") == ["levee-vote"]
    assert _found(store, '"old levee"') == []
    assert {message.code for message in store.verify().problems} == {"verify.search"}


def test_a_new_story_is_found_by_its_headline_before_any_checkpoint(store: Store):
    one = story("gulf", editions={EN: edition(EN, "Shrimp season", "Nets."), ES: edition(ES)})
    with store.unit() as unit:
        unit.add_story(one)
    assert _found(store, "shrimp") == ["gulf"]
    assert store.verify().problems == ()


def test_a_word_of_another_script_is_found_too(kept: tuple[Store, Story]):
    store, one = kept
    with store.unit() as unit:
        unit.put_edition(one.id, replace(one.edition(EN), body="Київ and 東京 and straße and naïveté²"))
        unit.index_story(unit.story(one.id))
    for words in ("Київ", "Киї", "東京", "straß", "naivete", '"Київ and"'):
        assert _found(store, words) == ["levee-vote"], words


def _found(store: Store, words: str) -> list[str]:
    return [line.slug for line in read_lines(store.path, ListQuery(View.ALL, words, sort=Sort.CHANGED))]
