# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The memory holds what was signed off in both languages, while it is; and nothing that must stay inside."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_desk.newsroom.claims import EvidenceKind
from editor_desk.newsroom.memory import Segment
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.watching import Stopped
from editor_desk.publishing.tmx import TmxUnit, tmx_lines
from editor_desk.workflow import facts, flags, memory_files, purging, steps
from editor_desk.workflow.flags import FlagsWanted
from editor_desk.workflow.memory import fill_memory, next_to_pair, put_pairs, remembered
from editor_desk.workflow.steps import StepDetails
from tests.workflow.newsroom import EN, ES, Newsroom

NOON = datetime(2026, 11, 25, 18, tzinfo=UTC)
BUSES = "The council approved 24 new buses on Tuesday, the first order in 12 years."
AUTOBUSES = "El concejo aprobó el martes 24 autobuses nuevos, el primer pedido en 12 años."


def known(newsroom: Newsroom) -> list[Segment]:
    """What the memory holds, once it is filled."""
    fill_memory(newsroom.ana)
    with newsroom.desk.store.look() as unit:
        return [each[0] for each in unit.memory.segments()]


def held(newsroom: Newsroom) -> int:
    """How many segments it holds now, before anything due is looked at."""
    with newsroom.desk.store.look() as unit:
        return unit.memory.count()


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    """A story whose editions Ben signed off both."""
    made = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(made)
    newsroom.to_ready(made, ES)
    newsroom.sign(made, EN)
    newsroom.sign(made, ES)
    return made


def test_what_was_signed_off_in_both_languages_is_remembered_with_who_and_when(
    newsroom: Newsroom, story_id: str
):
    assert (BUSES, AUTOBUSES) in [(each.en, each.es) for each in known(newsroom)]
    with newsroom.desk.store.look() as unit:
        (source,) = unit.memory.sources()
    newest = max(newsroom.story(story_id).approvals, key=lambda each: each.at)
    assert (source.story, source.by, source.at) == (story_id, newsroom.ben.person.id, newest.at)


def test_one_edition_alone_teaches_nothing(newsroom: Newsroom):
    newsroom.signed_off(Plan.BOTH)
    assert known(newsroom) == []


def test_an_edit_that_takes_a_sign_off_away_takes_its_pairs_out_at_once_and_going_back_brings_them(
    newsroom: Newsroom, story_id: str
):
    before = known(newsroom)
    newsroom.type_over(story_id, "24 autobuses", "42 autobuses", ES)
    assert held(newsroom) == 0
    assert known(newsroom) == []
    newsroom.type_over(story_id, "42 autobuses", "24 autobuses", ES)
    assert known(newsroom) == before


def test_a_later_version_takes_the_place_of_the_one_before(newsroom: Newsroom, story_id: str):
    known(newsroom)
    newsroom.type_over(story_id, "empezará en mayo", "arrancará en mayo", ES)
    newsroom.sign(story_id, ES)
    found = known(newsroom)
    assert any("arrancará" in each.es for each in found)
    assert not any("empezará" in each.es for each in found)


def test_a_story_sent_back_is_forgotten(newsroom: Newsroom, story_id: str):
    known(newsroom)
    steps.advance(newsroom.ben, story_id, Stage.RETURNED, (ES,), StepDetails("Again", Stage.EDITING))
    assert held(newsroom) == 0


def test_a_name_that_is_to_be_withheld_is_in_no_segment(newsroom: Newsroom, story_id: str):
    assert any("Garza" in each.en for each in known(newsroom))
    flags.set_flags(newsroom.ben, story_id, FlagsWanted(withheld=("garza",)))
    assert held(newsroom) == 0
    found = known(newsroom)
    assert found
    assert not any("Garza" in f"{each.en}{each.es}" for each in found)


def test_words_that_lead_to_a_protected_source_never_go_in(newsroom: Newsroom, story_id: str):
    known(newsroom)
    draft = facts.EvidenceDraft(
        EvidenceKind.PERSON, "A source", contact="Elena Garza", locator="by phone", is_protected=True
    )
    facts.add_evidence(newsroom.ana, newsroom.story(story_id).claims[0].id, draft)
    assert held(newsroom) == 0
    assert not any("Garza" in each.en for each in known(newsroom))


def test_a_story_that_moved_on_while_it_was_paired_is_looked_at_again(newsroom: Newsroom, story_id: str):
    with newsroom.desk.store.look() as unit:
        waiting = next_to_pair(unit)
    assert waiting is not None
    newsroom.type_over(story_id, "24 autobuses", "42 autobuses", ES)
    assert not put_pairs(newsroom.ana, waiting, ((BUSES, AUTOBUSES),))
    assert held(newsroom) == 0


def test_a_new_paragraph_finds_the_same_sentence_word_for_word(newsroom: Newsroom, story_id: str):
    known(newsroom)
    with newsroom.desk.store.look() as unit:
        (found,) = remembered(unit, f"**{BUSES[:11]}**{BUSES[11:]}", EN)
    assert (found.text, found.likeness) == (AUTOBUSES, 100)


def test_a_sentence_nearly_the_same_comes_with_its_own_figures(newsroom: Newsroom, story_id: str):
    known(newsroom)
    with newsroom.desk.store.look() as unit:
        (found,) = remembered(unit, BUSES.replace("24", "36"), EN)
        (back,) = remembered(unit, AUTOBUSES.replace("12", "15"), ES)
    assert found.text == AUTOBUSES.replace("24", "36")
    assert 75 <= found.likeness < 100
    assert back.text == BUSES.replace("12", "15")


def test_what_it_does_not_know_whole_it_does_not_propose(newsroom: Newsroom, story_id: str):
    known(newsroom)
    with newsroom.desk.store.look() as unit:
        assert remembered(unit, f"{BUSES} Nobody had expected a storm of that kind.", EN) == ()
        assert remembered(unit, "", EN) == ()
        assert remembered(unit, "Wholly other words about the weather.", EN) == ()


def test_a_purge_takes_out_whatever_still_leads_to_the_source(newsroom: Newsroom, story_id: str):
    known(newsroom)
    other = newsroom.begin(Plan.BOTH)
    draft = facts.EvidenceDraft(
        EvidenceKind.PERSON, "A source", contact="Elena Garza", locator="by phone", is_protected=True
    )
    claim = newsroom.mark(other, "24 new buses")
    facts.add_evidence(newsroom.ana, claim, draft)
    proof = newsroom.story(other).claims[0].evidence[-1]
    assert any("Garza" in each.en for each in known(newsroom)), (
        "it was signed off for readers, in another story"
    )
    purging.ask_to_purge(newsroom.ana, proof.id, "They asked for it")
    purging.purge(newsroom.ben, proof.id)
    found = known(newsroom)
    assert found
    assert not any("Garza" in each.en for each in found)


def long_file(folder: Path, count: int = 2_500) -> Path:
    path = folder / "long.tmx"
    units = [TmxUnit(f"Sentence {n} is here.", f"La oración {n} está.", "", NOON, "x") for n in range(count)]
    path.write_text("".join(tmx_lines(units)), encoding="utf-8")
    return path


def test_a_long_file_comes_in_bit_by_bit_and_is_offered_once_it_is_whole(newsroom: Newsroom, tmp_path: Path):
    seen: list[tuple[int, int, int]] = []

    def watch(done: int, of: int) -> None:
        with newsroom.desk.store.look() as unit:
            seen.append((done, of, len(unit.memory.look_up("Sentence 7 is here.", EN))))

    memory_files.import_tmx(newsroom.ana, long_file(tmp_path), watch)
    assert seen == [(1_000, 2_500, 0), (2_000, 2_500, 0)]
    assert held(newsroom) == 2_500
    with newsroom.desk.store.look() as unit:
        assert unit.memory.look_up("Sentence 7 is here.", EN)[0].segment.es == "La oración 7 está."
        (source,) = unit.memory.sources()
    memory_files.forget_file(newsroom.ana, source.id)
    assert held(newsroom) == 0


def test_a_long_file_that_is_stopped_leaves_nothing(newsroom: Newsroom, tmp_path: Path):
    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        memory_files.import_tmx(newsroom.ana, long_file(tmp_path), stop)
    assert held(newsroom) == 0
    with newsroom.desk.store.look() as unit:
        assert unit.memory.sources() == ()
