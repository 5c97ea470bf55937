# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A program in which somebody types into a story as the window does: on the text they see, burst after burst.

``python -m tests.workflow.typing_hand STORE STORY PERSON COUNT`` prints the word of each burst once it is on the
disk, and adopts what the answer says the edition reads now.
"""

from __future__ import annotations

import sys
from pathlib import Path

from editor_desk.desk import Desk
from editor_desk.newsroom.holds import Program
from editor_desk.newsroom.languages import Language
from editor_desk.workflow.joining import text_of
from editor_desk.workflow.writing import save_text

PARAGRAPHS = 3


def main(store: str, story_id: str, person: str, count: int) -> None:
    """Type ``count`` words, each at the end of one of the paragraphs."""
    with Desk.open(Path(store), person, program=Program.WINDOW) as desk:
        seen = text_of(desk.story(story_id).edition(Language.EN))
        for number in range(count):
            paragraphs = (seen.body or "").split("\n\n")
            word = f"{person}{number}."
            # Ana goes down the page and the other one up, so that they are apart at times and meet at times.
            place = number % PARAGRAPHS if person == "Ana" else PARAGRAPHS - 1 - number % PARAGRAPHS
            paragraphs[place] += f" {word}"
            body = "\n\n".join(paragraphs)
            changes = save_text(desk.work, story_id, Language.EN, body=body, base=seen)
            met = changes.meeting.outcome.value if changes.meeting else "alone"
            seen = changes.meeting.text if changes.meeting else type(seen)(seen.furniture, body)
            print(word, met, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
