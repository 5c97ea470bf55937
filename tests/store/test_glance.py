# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The glance before the first paint says what the list and the store say, and never stands in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.passphrases import HashCost
from editor_desk.newsroom.people import Role
from editor_desk.store.glance import LOCKED, NOTHING, ROWS, glance, has_passphrases
from editor_desk.store.reading import ListQuery, read_lines
from editor_desk.workflow import stories, writing
from editor_desk.workflow.passphrases import set_passphrase
from editor_desk.workflow.people import add_person, change_person
from editor_desk.workflow.samples import load_samples
from tests.store.desk import tamper


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        load_samples(desk.work)
        for number, due in enumerate(("2026-12-01T10:00", "2026-11-30T09:00", "")):
            made = stories.new_story(desk.work, slug=f"due-{number}").stories[0]
            stories.set_fields(desk.work, made, {"due": due}, Language.EN)
    return path


def test_it_shows_the_stories_in_the_order_of_the_list(store: Path):
    seen = glance(store, "")
    lines = read_lines(store, ListQuery(limit=ROWS))
    assert [row.story_id for row in seen.rows] == [line.id for line in lines]
    for row, line in zip(seen.rows, lines, strict=True):
        assert row.english == line.headline.get(Language.EN, "")
        assert row.spanish == line.headline.get(Language.ES, "")


def test_it_shows_the_texts_of_the_story_last_in_hand_or_of_the_first(store: Path):
    lines = read_lines(store, ListQuery())
    assert glance(store, "").story_id == lines[0].id
    chosen = lines[-1].id
    with Desk.open(store) as desk:
        story = desk.story(chosen)
    seen = glance(store, chosen)
    assert {code: text.body for code, text in seen.texts.items()} == {
        language.value: edition.body for language, edition in story.editions.items()
    }


def test_it_shows_words_that_no_checkpoint_holds_yet(store: Path):
    with Desk.open(store) as desk:
        chosen = read_lines(store, ListQuery())[0].id
        writing.save_text(desk.work, chosen, Language.EN, body="Typed a second ago.")
    assert glance(store, chosen).texts["en"].body == "Typed a second ago."


def test_it_shows_a_store_that_is_not_brought_up_to_date_yet(store: Path):
    tamper(
        store,
        "DROP TABLE journal",
        "DROP TABLE body",
        "CREATE TABLE body (edition_row INTEGER PRIMARY KEY, text TEXT NOT NULL)",
        "INSERT INTO body SELECT row, 'Written with the program of last year.' FROM edition",
        "PRAGMA user_version = 5",
    )
    seen = glance(store, "")
    assert seen.rows
    assert {text.body for text in seen.texts.values()} == {"Written with the program of last year."}


@pytest.mark.parametrize("content", [None, b"", b"no store at all", b"SQLite format 3\x00 cut"])
def test_what_cannot_be_read_stays_empty(tmp_path: Path, content: bytes | None):
    path = tmp_path / "desk.sqlite"
    if content is not None:
        path.write_bytes(content)
    assert glance(path, "") == NOTHING
    assert content is None or path.read_bytes() == content


def test_nothing_is_seen_where_whoever_sat_here_last_has_a_passphrase(store: Path):
    cheap = HashCost(passes=1, memory=64, lanes=1)
    with Desk.open(store) as desk:
        ana = add_person(desk.work, "Ana Ruiz", frozenset(Role))
        first = desk.person
        set_passphrase(desk.work, "seven quiet herons", cost=cheap)
    assert glance(store, "") == LOCKED
    assert has_passphrases(store)
    with Desk.open(store, "Ana Ruiz") as desk:
        pass
    assert glance(store, "").rows  # Ana has none: anyone may sit down as her
    with Desk.open(store, first.name, ask_passphrase=lambda _person: "seven quiet herons") as desk:
        change_person(desk.work, ana.id, is_active=False)
    with Desk.open(store, ask_passphrase=None) as desk:
        assert desk.waits_for == first
    tamper(store, f"UPDATE setting SET value = '{ana.id}' WHERE name = 'last_person'")
    assert glance(store, "") == LOCKED  # she left: the first who did not is asked


def test_a_store_without_passphrases_keeps_nobody_out(store: Path, tmp_path: Path):
    assert not has_passphrases(store)
    assert not has_passphrases(tmp_path / "nowhere.sqlite")
    (tmp_path / "broken.sqlite").write_bytes(b"no store" * 999)
    assert not has_passphrases(tmp_path / "broken.sqlite")
