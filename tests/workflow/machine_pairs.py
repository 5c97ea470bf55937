# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs of the rule of machine drafts: no machine text goes out that nobody read."""

from __future__ import annotations

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.newsroom.machine_drafts import pending_in
from editor_desk.workflow import machine_drafts
from tests.workflow.newsroom import EN, Newsroom
from tests.workflow.pair import Act, Pair


def drafted(*numbers: int) -> Act:
    """A machine wrote these paragraphs of the English edition."""

    def act(newsroom: Newsroom, story_id: str) -> None:
        found = read_paragraphs(newsroom.edition(story_id).body)
        spans = [(found[number].start, found[number].end) for number in numbers]
        machine_drafts.mark_machine_text(newsroom.ana, story_id, EN, spans, "apertium")

    return act


def read_it(newsroom: Newsroom, story_id: str) -> None:
    """Ana reads what waits, against its source."""
    waiting = pending_in(newsroom.story(story_id).machine_drafts, EN)
    machine_drafts.mark_read(newsroom.ana, story_id, [each.id for each in waiting])


def write_it_anew(newsroom: Newsroom, story_id: str) -> None:
    """Hardly a word of the machine is left."""
    old = read_paragraphs(newsroom.edition(story_id).body)[1].words
    newsroom.type_over(story_id, old, "“It is a promise kept,” Garza said; buses would roll this spring.")


MACHINE_PAIRS: tuple[Pair, ...] = (
    Pair(
        "g4.machine_draft", drafted(1), read_it,
        "English: a paragraph is still a machine draft (“Mayor Elena Garza called it “a promise kept” and"
        " said…”); read it against its source and say so",
        "En inglés: un párrafo sigue siendo traducción automática (borrador) (“Mayor Elena Garza called it “a promise"
        " kept” and said…”); léalo frente al original y dígalo",
    ),
    Pair(
        "g4.machine_draft", drafted(0, 1), read_it,
        "English: 2 paragraphs are still machine drafts, the first “The council approved 24 new buses on Tuesday, the"
        " first…”; read each against its source and say so",
        "En inglés: 2 párrafos siguen siendo traducción automática (borrador), el primero “The council approved 24 new"
        " buses on Tuesday, the first…”; lea cada uno frente al original y dígalo",
        name="g4.machine_draft of several paragraphs",
    ),
    Pair(
        "g4.machine_draft", drafted(1), write_it_anew,
        "English: a paragraph is still a machine draft (“Mayor Elena Garza called it “a promise kept” and"
        " said…”); read it against its source and say so",
        "En inglés: un párrafo sigue siendo traducción automática (borrador) (“Mayor Elena Garza called it “a promise"
        " kept” and said…”); léalo frente al original y dígalo",
        name="g4.machine_draft written anew",
    ),
)  # fmt: skip
