# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A desk that is typed into until somebody ends it; each save is acknowledged on standard output.

Run as a program: the store's path, the story's id, how often (0: without end).
"""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from editor_desk.newsroom.claims import Evidence, EvidenceKind
from tests.store.desk import EN, MONDAY, new_id, open_desk


def main(path: str, story_id: str, times: str) -> None:
    with open_desk(Path(path)) as store:
        say("open")
        for number in count(1):
            with store.unit() as unit:
                entry = unit.append_event(
                    at=MONDAY, person="ana", code="saved", story=story_id, payload={"number": number}
                )
                edition = unit.story(story_id).edition(EN)
                words = f"Burst {entry.sequence}. " + "Casi 2,000 palabras más. " * (entry.sequence % 300)
                unit.put_edition(story_id, replace(edition, body=words))
                if number % 3 == 0:
                    file = unit.keep_file(words.encode(), "notes.txt", "text/plain", "evidence")
                    unit.add_evidence(story_id, None, Evidence(new_id(), EvidenceKind.WEB, "n", file=file))
                if number % 5 == 0:
                    unit.add_revision(
                        story_id, EN, name=None, kind="kept", content=words, by="ana", at=MONDAY
                    )
                    unit.index_story(unit.story(story_id))
            say(str(entry.sequence))
            if number == int(times):
                return


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
