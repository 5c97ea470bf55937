# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Keeping is cheap: a story saved two thousand times, each time as a revision with its entry in the diary,
as ``editor-desk edit`` does it. What an empty store takes is none of the story's."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.workflow import stories, writing
from tests.benchmarks.journaling import VOCABULARY, body_of

TIMES, MOST_BYTES = 2000, 2_000_000
MOST_OF_AN_EMPTY_STORE = 620_000


def bytes_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    return path.stat().st_size


def test_a_thousand_words_saved_two_thousand_times_take_less_than_two_megabytes(tmp_path: Path):
    path = tmp_path / "desk.sqlite"
    with Desk.open(path):
        pass
    empty = bytes_of(path)
    assert empty < MOST_OF_AN_EMPTY_STORE
    chance = random.Random(3)
    paragraphs = body_of(chance).split("\n\n")
    with Desk.open(path) as desk:
        (story,) = stories.new_story(desk.work, slug="bayou-plan").stories
        for number in range(TIMES):
            at = chance.randrange(len(paragraphs))
            words = paragraphs[at].split(" ")
            words[chance.randrange(len(words))] = f"{chance.choice(VOCABULARY)}{number % 7}"
            paragraphs[at] = " ".join(words)
            writing.replace_body(desk.work, story, Language.EN, "\n\n".join(paragraphs))
        assert TIMES <= desk.story(story).edition(Language.EN).revision <= TIMES + 1
        assert desk.store.verify().is_sound
        assert bytes_of(path) - empty < MOST_BYTES
