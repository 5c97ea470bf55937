# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A paragraph that a machine translated stays marked, wherever it goes, until a person has read it."""

from __future__ import annotations

import pytest

from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.newsroom.machine_drafts import MachineDraft, pending_in
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import machine_drafts, steps
from editor_desk.workflow.refusals import GatesRefused
from tests.workflow.newsroom import EN, ES, SPANISH, Newsroom

QUOTED = "La alcaldesa Elena Garza lo llamó “una promesa cumplida” y dijo que el servicio empezará en mayo."


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    return newsroom.begin(Plan.BOTH)


def drafted(newsroom: Newsroom, story_id: str, number: int = 1) -> MachineDraft:
    found = read_paragraphs(newsroom.edition(story_id, ES).body)[number]
    machine_drafts.mark_machine_text(newsroom.ana, story_id, ES, [(found.start, found.end)], "apertium")
    return newsroom.story(story_id).machine_drafts[-1]


def waiting(newsroom: Newsroom, story_id: str) -> list[str]:
    """What the machine drafts of the Spanish edition read now."""
    body = newsroom.edition(story_id, ES).body
    return [
        body[start:end]
        for each in pending_in(newsroom.story(story_id).machine_drafts, ES)
        for start, end in each.spans()
    ]


def test_a_draft_says_who_took_it_from_which_machine(newsroom: Newsroom, story_id: str):
    made = drafted(newsroom, story_id)
    assert (made.by, made.engine, made.words) == (newsroom.ana.person.id, "apertium", QUOTED)
    with newsroom.desk.store.look() as unit:
        event = unit.events(story_id)[-1]
    assert event.code == "machine.drafted"
    assert event.payload is not None
    assert event.payload["engine"] == "apertium"


def test_a_paragraph_is_marked_once(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    drafted(newsroom, story_id)
    assert len(newsroom.story(story_id).machine_drafts) == 1


def test_the_mark_moves_with_its_paragraph(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    newsroom.write(story_id, ES, "Un párrafo más.\n\n" + SPANISH)
    assert waiting(newsroom, story_id) == [QUOTED]


def test_an_edit_does_not_count_as_reading_it(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    newsroom.type_over(story_id, "lo llamó", "la calificó de", ES)
    assert waiting(newsroom, story_id) == [QUOTED.replace("lo llamó", "la calificó de")]


def test_writing_it_anew_takes_the_mark_away_and_going_back_brings_it_again(
    newsroom: Newsroom, story_id: str
):
    drafted(newsroom, story_id)
    anew = "“Prometí esto y aquí está”, afirmó Garza; los camiones saldrán a la calle esta primavera."
    newsroom.type_over(story_id, QUOTED, anew, ES)
    assert waiting(newsroom, story_id) == []
    newsroom.type_over(story_id, anew, QUOTED, ES)
    assert waiting(newsroom, story_id) == [QUOTED]


def test_a_draft_that_was_undone_waits_for_nobody_until_it_comes_back(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    newsroom.write(story_id, ES, SPANISH.partition("\n\n")[0])
    assert waiting(newsroom, story_id) == []
    newsroom.write(story_id, ES, SPANISH)
    assert waiting(newsroom, story_id) == [QUOTED]


def test_a_draft_that_is_divided_stays_marked_whole(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    newsroom.type_over(story_id, "cumplida” y dijo", "cumplida”.\n\nTambién dijo", ES)
    said = "".join(waiting(newsroom, story_id))
    assert said.startswith("La alcaldesa")
    assert said.endswith("empezará en mayo.")


def test_reading_it_is_said_once_and_by_name(newsroom: Newsroom, story_id: str):
    made = drafted(newsroom, story_id)
    machine_drafts.mark_read(newsroom.ben, story_id, [made.id])
    machine_drafts.mark_read(newsroom.ana, story_id, [made.id])
    (now,) = newsroom.story(story_id).machine_drafts
    assert now.reviewed_by == newsroom.ben.person.id
    assert waiting(newsroom, story_id) == []


def test_what_is_no_paragraph_or_no_draft_is_refused(newsroom: Newsroom, story_id: str):
    with pytest.raises(WrongUsage, match=r"machine\.empty"):
        machine_drafts.mark_machine_text(newsroom.ana, story_id, ES, [], "apertium")
    with pytest.raises(WrongUsage, match=r"machine\.unknown"):
        machine_drafts.mark_read(newsroom.ana, story_id, ["none"])


def test_a_sign_off_says_how_many_paragraphs_began_as_machine_draft(newsroom: Newsroom, story_id: str):
    claim = newsroom.mark(story_id, "24 autobuses nuevos", ES)
    newsroom.prove(claim)
    made = [drafted(newsroom, story_id, 0), drafted(newsroom, story_id, 1)]
    for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
        steps.advance(newsroom.ana, story_id, stage, (ES,))
    with pytest.raises(GatesRefused):
        newsroom.sign(story_id, ES)
    machine_drafts.mark_read(newsroom.ana, story_id, [each.id for each in made])
    newsroom.sign(story_id, ES)
    (approval,) = newsroom.story(story_id).approvals
    assert approval.machine_drafts == 2
    with newsroom.desk.store.look() as unit:
        (given,) = unit.payloads(story_id, "approval.given")
    assert given["machine_drafts"] == 2


def test_machine_text_of_one_edition_does_not_hold_up_the_other(newsroom: Newsroom, story_id: str):
    drafted(newsroom, story_id)
    newsroom.to_ready(story_id)
    newsroom.sign(story_id, EN)
    assert newsroom.story(story_id).approvals[0].machine_drafts is None
