# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two real programs type into one edition at the same time: no word that was said to be safe is ever missing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from editor_desk.desk import Desk
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import ALL_ROLES
from editor_desk.workflow import history, people, stories, writing

_ROOT = Path(__file__).resolve().parents[2]
EACH = 100


def start(store: Path, story_id: str, person: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.workflow.typing_hand", str(store), story_id, person, str(EACH)],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_every_acknowledged_word_is_in_the_text_or_in_a_revision(tmp_path: Path):
    store = tmp_path / "desk.sqlite"
    with Desk.open(store) as desk:
        for name in ("Ana", "Beto"):
            people.add_person(desk.work, name, ALL_ROLES)
        story_id = stories.new_story(desk.work, kind="news", plan=stories.read_plan("en+es")).stories[0]
        writing.save_text(desk.work, story_id, Language.EN, body="One paragraph.\n\nAnother one.\n\nA third.")
    with start(store, story_id, "Ana") as ana, start(store, story_id, "Beto") as beto:
        said = [
            line.split()
            for program in (ana, beto)
            for line in program.communicate(timeout=120)[0].splitlines()
        ]
        assert (ana.returncode, beto.returncode) == (0, 0)
    with Desk.open(store) as desk, desk.store.look() as unit:
        story = unit.story(story_id)
        texts = [story.edition(Language.EN).body]
        texts += [
            history.revision_text(unit, story, Language.EN, entry.number).body
            for entry in history.history(unit, story, Language.EN)
        ]
        assert desk.store.path == store
    assert len(said) == 2 * EACH
    missing = [word for word, _ in said if not any(word in text for text in texts)]
    assert missing == []
    in_the_head = [word for word, outcome in said if outcome != "aside" and word in texts[0]]
    assert len(in_the_head) == sum(outcome != "aside" for _, outcome in said)
