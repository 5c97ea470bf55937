# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What readers have is changed only beside it, through the same gates, and stays until the change is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor_desk.newsroom.changes import Change, ChangeKind, ChangeOutcome, Effect
from editor_desk.newsroom.claims import ClaimStatus
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText, Outcome
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Furniture
from editor_desk.workflow import (
    changing,
    facts,
    flags,
    history,
    people,
    photos,
    reviewing_pairs,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.photos import PhotoWords
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.saying_changes import ChangeSaid, EffectSaid, say_change
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.work import Work
from tests.workflow.newsroom import EN, ES, HEADLINES, Newsroom
from tests.workflow.test_photos import picture


def live(newsroom: Newsroom, plan: Plan = Plan.EN_ONLY) -> str:
    """A story readers have, in every edition of its plan."""
    story_id = newsroom.begin(plan)
    for language in plan.languages:
        newsroom.to_ready(story_id, language)
    newsroom.sign(story_id, *plan.languages)
    for stage in (Stage.SENT, Stage.LIVE):
        steps.advance(newsroom.ben, story_id, stage, plan.languages)
    return story_id


def change_of(newsroom: Newsroom, story_id: str, language: Language = EN) -> Change:
    found = newsroom.story(story_id).open_change(language)
    assert found is not None
    return found


def through(newsroom: Newsroom, story_id: str, *stages: Stage, language: Language = EN) -> None:
    for stage in stages:
        if stage is Stage.APPROVED:
            newsroom.sign(story_id, language)
        else:
            steps.advance(newsroom.ben, story_id, stage, (language,))


def explain(newsroom: Newsroom, story_id: str, *languages: Language) -> None:
    """Everything a correction has to say."""
    said = dict.fromkeys(languages or (EN,), "Something")
    found = change_of(newsroom, story_id, (languages or (EN,))[0])
    changing.describe_change(newsroom.ben, found.id, wrong=said, right=said, where=said, note=said)


def test_what_readers_have_is_not_edited_without_a_change(newsroom: Newsroom):
    story_id = live(newsroom)
    with pytest.raises(Refused, match=r"edit\.out"):
        newsroom.type_over(story_id, "24", "25")
    with pytest.raises(Refused, match=r"edit\.out"):
        stories.set_fields(newsroom.ben, story_id, {"author": "Ben Ortiz"}, EN)


def test_there_is_no_way_around_a_change(newsroom: Newsroom):
    story_id = live(newsroom)
    with newsroom.desk.store.look() as unit:
        number = unit.revisions(story_id, EN)[0].number
    body = newsroom.edition(story_id).body
    typed = EditionText(body=body.replace("24", "25"))
    with pytest.raises(Refused, match=r"edit\.out"):
        writing.replace_body(newsroom.ben, story_id, EN, "Other words.")
    with pytest.raises(Refused, match=r"edit\.out"):
        writing.save_text(newsroom.ben, story_id, EN, furniture=Furniture("Other headline"))
    with pytest.raises(Refused, match=r"edit\.out"):
        history.restore(newsroom.ben, story_id, EN, number)
    kept = writing.save_text(newsroom.ben, story_id, EN, body=typed.body, base=EditionText(body=body))
    assert kept.meeting is not None
    assert kept.meeting.outcome is Outcome.CLOSED, "what was typed meanwhile is kept aside"
    with pytest.raises(Refused, match=r"step\.none"):
        steps.advance(newsroom.ben, story_id, Stage.EDITING, (EN,))
    with pytest.raises(Refused, match=r"step\.already_out"):
        steps.advance(newsroom.ben, story_id, Stage.HOLD, (EN,), StepDetails(reason="Wait"))
    edition = newsroom.edition(story_id)
    assert (edition.body, edition.change, edition.stage) == (body, None, Stage.LIVE)


def test_all_that_is_said_of_a_change_is_done_or_nothing(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    note = {"note": {EN: "It was 24."}}
    begins = ChangeSaid(kind=ChangeKind.CORRECTION, begins_in=(EN,), said=note)
    before = newsroom.story(story_id)
    with pytest.raises(WrongUsage, match=r"change\.follow"):
        say_change(newsroom.ben, story_id, replace(begins, effects={ES: EffectSaid(Effect.TO_FOLLOW)}))
    assert newsroom.story(story_id) == before, "no change was begun, no note is kept"
    say_change(newsroom.ben, story_id, replace(begins, effects={ES: EffectSaid(Effect.COMPARED)}))
    change = change_of(newsroom, story_id)
    assert (change.kind, change.note[EN]) == (ChangeKind.CORRECTION, "It was 24.")
    assert change.effects[ES].effect is Effect.COMPARED


def test_a_change_goes_out_together_with_the_first_copy_of_the_other_language(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.ES_FIRST)
    for language in (ES, EN):
        newsroom.to_ready(story_id, language)
    newsroom.sign(story_id, ES)
    steps.advance(newsroom.ben, story_id, Stage.SENT, (ES,))
    changing.begin_change(newsroom.ana, story_id, (ES,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "en mayo", "en junio", ES, by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, language=ES)
    newsroom.type_over(story_id, "in May", "in June")
    reviewing_pairs.review_stale(newsroom.ben, story_id)
    newsroom.sign(story_id, EN)
    steps.advance(newsroom.ben, story_id, Stage.SENT, (EN, ES))
    assert newsroom.stage(story_id, EN) is Stage.SENT
    assert newsroom.edition(story_id, ES).change_stage is Stage.SENT


def test_a_change_passes_every_gate_again(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "24 new buses", "25 new buses", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING)
    with pytest.raises(GatesRefused) as refused:
        through(newsroom, story_id, Stage.READY)
    assert {result.rule for result in refused.value.results} == {"g3.stale"}
    newsroom.prove(newsroom.story(story_id).claims[0].id)
    through(newsroom, story_id, Stage.READY)
    with pytest.raises(GatesRefused):
        steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,))
    newsroom.sign(story_id)
    newsroom.type_over(story_id, "in May", "in June")
    with pytest.raises(Refused):
        through(newsroom, story_id, Stage.SENT)


def test_a_kind_that_was_signed_off_is_not_swapped_for_another(newsroom: Newsroom):
    story_id = newsroom.begin()
    newsroom.type_over(story_id, "approved", "aproved", by=newsroom.ana)
    newsroom.to_ready(story_id)
    newsroom.sign(story_id)
    through(newsroom, story_id, Stage.SENT, Stage.LIVE)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.FIX)
    newsroom.type_over(story_id, "aproved", "approved")
    newsroom.sign(story_id)
    change = change_of(newsroom, story_id)
    changing.describe_change(newsroom.ben, change.id, kind=ChangeKind.CORRECTION)
    assert newsroom.edition(story_id).working_stage is Stage.EDITING
    changing.describe_change(newsroom.ben, change.id, kind=ChangeKind.FIX)
    through(newsroom, story_id, Stage.SENT)
    assert newsroom.story(story_id).changes[0].effects[EN].sent_at is not None


def test_a_correction_runs_beside_the_live_edition_and_takes_its_place_when_it_is_sent(newsroom: Newsroom):
    story_id = live(newsroom)
    before = newsroom.edition(story_id).sent_hash
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.CORRECTION)
    edition = newsroom.edition(story_id)
    assert (edition.stage, edition.working_stage) == (Stage.LIVE, Stage.EDITING)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    explain(newsroom, story_id)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED)
    edition = newsroom.edition(story_id)
    assert (edition.stage, edition.working_stage, edition.sent_hash) == (Stage.LIVE, Stage.APPROVED, before)
    through(newsroom, story_id, Stage.SENT)
    edition, change = newsroom.edition(story_id), change_of(newsroom, story_id)
    assert edition.stage is Stage.LIVE
    assert edition.sent_hash not in (None, before)
    assert change.effects[EN].before_hash == before
    through(newsroom, story_id, Stage.LIVE)
    edition = newsroom.edition(story_id)
    assert (edition.change, edition.working_stage) == (None, Stage.LIVE)
    assert newsroom.story(story_id).changes[0].outcome is ChangeOutcome.SENT


def test_a_failed_delivery_of_a_change_leaves_readers_with_the_copy_they_had(newsroom: Newsroom):
    story_id = live(newsroom)
    before = newsroom.edition(story_id).sent_hash
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT)
    steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN,), StepDetails(reason="The site was down"))
    edition = newsroom.edition(story_id)
    assert (edition.stage, edition.working_stage) == (Stage.LIVE, Stage.APPROVED)
    assert edition.sent_hash == before
    assert change_of(newsroom, story_id).effects[EN].sent_at is None


def test_a_fix_goes_straight_to_ready_and_nothing_is_approved_before_something_changed(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.FIX)
    assert newsroom.edition(story_id).working_stage is Stage.READY


def test_an_edit_withdraws_the_sign_off_of_a_change_and_not_that_of_the_copy_readers_have(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED)
    said = newsroom.type_over(story_id, "in June", "in July")
    assert [message.code for message in said.messages] == ["approval.withdrawn.words"]
    assert newsroom.edition(story_id).working_stage is Stage.READY
    newsroom.type_over(story_id, "in July", "in June")
    assert newsroom.edition(story_id).working_stage is Stage.APPROVED
    reason = StepDetails(reason="Which June?", to_stage=Stage.EDITING)
    steps.advance(newsroom.ben, story_id, Stage.RETURNED, (EN,), reason)
    edition, story = newsroom.edition(story_id), newsroom.story(story_id)
    assert (edition.stage, edition.working_stage) == (Stage.LIVE, Stage.RETURNED)
    assert [a.content_hash for a in story.standing_approvals(EN)] == [edition.sent_hash]
    steps.advance(newsroom.ben, story_id, Stage.EDITING, (EN,))
    assert newsroom.edition(story_id).working_stage is Stage.EDITING


def test_a_dropped_change_brings_the_copy_last_sent_back_and_keeps_the_words(newsroom: Newsroom):
    story_id = live(newsroom)
    before = newsroom.edition(story_id)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    stories.set_fields(newsroom.ana, story_id, {"headline": "Another", "author": "Ben Ortiz"}, EN)
    changing.drop_change(newsroom.ana, change_of(newsroom, story_id).id)
    edition = newsroom.edition(story_id)
    assert (edition.body, edition.furniture, edition.author) == (before.body, before.furniture, before.author)
    assert (edition.change, edition.stage) == (None, Stage.LIVE)
    assert newsroom.story(story_id).changes[0].outcome is ChangeOutcome.DROPPED
    with newsroom.desk.store.look() as unit:
        kept = unit.revision_contents(story_id, EN)
    assert any("in June" in content and "Another" in content for content in kept.values())


def test_a_sign_off_of_dropped_words_is_gone_with_them(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED)
    changing.drop_change(newsroom.ana, change_of(newsroom, story_id).id)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING)
    assert newsroom.edition(story_id).working_stage is Stage.CHECKING


def test_a_change_that_was_sent_is_not_dropped(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT)
    with pytest.raises(Refused, match=r"change\.sent_already"):
        changing.drop_change(newsroom.ana, change_of(newsroom, story_id).id)
    with pytest.raises(Refused, match=r"change\.said_already"):
        changing.describe_change(newsroom.ana, change_of(newsroom, story_id).id, note={EN: "Otherwise"})


def test_the_next_change_may_begin_before_anybody_says_the_last_one_is_live(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT)
    with pytest.raises(Refused, match=r"edit\.stage"):
        newsroom.type_over(story_id, "in June", "in July")
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    first, second = newsroom.story(story_id).changes
    assert (first.outcome, second.outcome) == (ChangeOutcome.SENT, ChangeOutcome.OPEN)


def test_a_field_of_the_story_begins_a_change_in_each_edition_that_is_out(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    said = stories.set_fields(newsroom.ana, story_id, {"tags": "transit"})
    assert [message.code for message in said.messages] == ["change.begun_by_itself"] * 2
    english, spanish = newsroom.edition(story_id, EN), newsroom.edition(story_id, ES)
    assert english.change == spanish.change is not None
    assert (english.stage, english.working_stage) == (Stage.LIVE, Stage.EDITING)
    assert change_of(newsroom, story_id).kind is None
    said = stories.set_fields(newsroom.ana, story_id, {"tags": ""})
    assert [message.code for message in said.messages] == ["change.gone"] * 2
    assert newsroom.edition(story_id, EN).change is None
    assert newsroom.story(story_id).changes[0].outcome is ChangeOutcome.DROPPED


def test_due_times_notes_and_proof_begin_no_change(newsroom: Newsroom):
    story_id = live(newsroom)
    claim = newsroom.story(story_id).claims[0]
    stories.set_fields(newsroom.ana, story_id, {"due": "2026-12-01T10:00"}, EN)
    stories.set_fields(newsroom.ana, story_id, {"embargo": "2026-12-01T10:00", "urgency": "2"})
    newsroom.prove(claim.id)
    assert newsroom.story(story_id).changes == ()


def test_a_verdict_begins_a_change_in_the_editions_that_state_the_fact(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    claim = next(one for one in newsroom.story(story_id).claims if one.states(EN))
    facts.decide(newsroom.ana, claim.id, ClaimStatus.ATTRIBUTED)
    assert newsroom.edition(story_id, EN).change is not None
    assert (newsroom.edition(story_id, ES).change is not None) == claim.states(ES)


def test_one_digit_in_a_spanish_alt_text_changes_the_spanish_edition_alone(
    newsroom: Newsroom, tmp_path: Path
):
    story_id = newsroom.begin(Plan.BOTH)
    use = photos.add_photo(
        newsroom.ana, story_id, picture(tmp_path / "bus.jpg"), PhotoWords(credit="Ana", alt={ES: "Los 24"})
    ).photos[0]
    photos.set_photo_words(
        newsroom.ana, story_id, use, PhotoWords(cutline={EN: "Buses", ES: "Autobuses"}, alt={EN: "24 buses"})
    )
    for language in (EN, ES):
        newsroom.to_ready(story_id, language)
    newsroom.sign(story_id, EN, ES)
    for stage in (Stage.SENT, Stage.LIVE):
        steps.advance(newsroom.ben, story_id, stage, (EN, ES))
    photos.set_photo_words(newsroom.ana, story_id, use, PhotoWords(alt={ES: "Los 25"}))
    assert newsroom.edition(story_id, EN).change is None
    change = change_of(newsroom, story_id, ES)
    with pytest.raises(Refused, match=r"change\.own_words"):
        changing.set_effect(newsroom.ana, change.id, ES, Effect.COMPARED)
    changing.drop_change(newsroom.ana, change.id)
    assert newsroom.story(story_id).photos[0].alt[ES] == "Los 24"
    assert newsroom.edition(story_id, ES).change is None


def test_an_edition_that_is_not_affected_by_something_shared_stays_as_it_is(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    stories.set_fields(newsroom.ana, story_id, {"tags": "transit"})
    change = change_of(newsroom, story_id)
    changing.set_effect(newsroom.ana, change.id, ES, Effect.COMPARED)
    assert newsroom.edition(story_id, ES).change is None
    assert newsroom.edition(story_id, EN).change == change.id
    stories.set_fields(newsroom.ana, story_id, {"urgency": "3"})
    assert newsroom.edition(story_id, ES).change is None, "it was compared at this content"
    stories.set_fields(newsroom.ana, story_id, {"tags": "transit, buses"})
    assert newsroom.edition(story_id, ES).change == change.id, "and at no other"


def test_what_is_not_affected_is_not_edited_either(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ana, story_id, (EN, ES), ChangeKind.CORRECTION)
    newsroom.type_over(story_id, "24 autobuses", "25 autobuses", ES, by=newsroom.ana)
    change = change_of(newsroom, story_id)
    for effect in (Effect.COMPARED, Effect.TO_FOLLOW):
        with pytest.raises(Refused, match=r"change\.own_words"):
            changing.set_effect(
                newsroom.ana, change.id, ES, effect, follow_by=newsroom.desk.now(), follow_person="Ana Ruiz"
            )


def test_an_edition_follows_in_the_same_change_by_a_time_with_a_person(newsroom: Newsroom, clock):
    story_id = live(newsroom, Plan.BOTH)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.CORRECTION)
    change = change_of(newsroom, story_id)
    with pytest.raises(WrongUsage, match=r"change\.follow"):
        changing.set_effect(newsroom.ana, change.id, ES, Effect.TO_FOLLOW)
    evening = clock.at + timedelta(hours=5)
    changing.set_effect(
        newsroom.ana, change.id, ES, Effect.TO_FOLLOW, follow_by=evening, follow_person="Ana Ruiz"
    )
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    explain(newsroom, story_id)
    through(newsroom, story_id, Stage.CHECKING, Stage.READY, Stage.APPROVED, Stage.SENT, Stage.LIVE)
    story = newsroom.story(story_id)
    assert story.changes[0].is_open, "the Spanish edition is still to follow"
    changing.begin_change(newsroom.ana, story_id, (ES,), ChangeKind.CORRECTION)
    assert change_of(newsroom, story_id, ES).id == change.id


def test_only_what_readers_have_is_changed_and_one_change_at_a_time(newsroom: Newsroom):
    story_id = newsroom.begin(Plan.BOTH)
    newsroom.to_ready(story_id)
    with pytest.raises(Refused, match=r"change\.not_out"):
        changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.FIX)
    newsroom.sign(story_id)
    through(newsroom, story_id, Stage.SENT)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.FIX)
    with pytest.raises(Refused, match=r"change\.begun_already"):
        changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    with pytest.raises(Refused, match=r"change\.not_out"):
        changing.set_effect(newsroom.ana, change_of(newsroom, story_id).id, ES, Effect.COMPARED)


def test_an_administrator_alone_begins_no_change(newsroom: Newsroom):
    story_id = live(newsroom)
    admin = people.add_person(newsroom.ben, "Ida Admin", frozenset({Role.ADMINISTRATOR}))
    with pytest.raises(Refused, match=r"change\.role"):
        changing.begin_change(
            Work(newsroom.desk.store, admin, newsroom.desk.now), story_id, (EN,), ChangeKind.FIX
        )


def test_a_change_of_another_kind_begins_where_such_a_change_begins(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.FIX)
    change = change_of(newsroom, story_id)
    changing.describe_change(newsroom.ana, change.id, kind=ChangeKind.UPDATE)
    assert newsroom.edition(story_id).working_stage is Stage.EDITING
    changing.describe_change(newsroom.ana, change.id, kind=ChangeKind.FIX)
    assert newsroom.edition(story_id).working_stage is Stage.READY


def test_naming_what_began_by_itself_keeps_what_was_done(newsroom: Newsroom):
    story_id = live(newsroom)
    stories.set_fields(newsroom.ana, story_id, {"section": "Business"})
    change = change_of(newsroom, story_id)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    assert change_of(newsroom, story_id).id == change.id
    stories.set_fields(newsroom.ana, story_id, {"section": "Metro"})
    assert newsroom.edition(story_id).change == change.id, "a person's change is a person's to drop"


def test_a_kill_tells_the_readers_of_each_edition_that_is_out(newsroom: Newsroom):
    story_id = live(newsroom, Plan.BOTH)
    details = StepDetails(reason="It never happened", notices={EN: "This story was removed."})
    with pytest.raises(Refused, match=r"step\.notice"):
        steps.advance(newsroom.ben, story_id, Stage.KILLED, (EN, ES), details)
    assert newsroom.stage(story_id) is Stage.LIVE, "all of them, or none"
    notices = {EN: "This story was removed.", ES: "Esta nota fue retirada."}
    steps.advance(
        newsroom.ben, story_id, Stage.KILLED, (EN, ES), StepDetails(reason="False", notices=notices)
    )
    assert {language: newsroom.edition(story_id, language).notice for language in (EN, ES)} == notices


def test_what_readers_are_told_holds_no_placeholder_and_no_withheld_name(newsroom: Newsroom):
    story_id = live(newsroom)
    flags.set_flags(newsroom.ben, story_id, flags.FlagsWanted(withheld=("Luz Paredes",)))
    details = StepDetails(reason="False", notices={EN: "Luz Paredes was not there."})
    with pytest.raises(Refused, match=r"step\.notice_name"):
        steps.advance(newsroom.ben, story_id, Stage.KILLED, (EN,), details)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.NOTE)
    change = change_of(newsroom, story_id)
    for note, rule in (("Corrected on TK.", "g1.placeholder"), ("Luz Paredes asked.", "g1.withheld")):
        changing.describe_change(newsroom.ana, change.id, note={EN: note})
        assert rule in blocking(newsroom, story_id)
    changing.describe_change(newsroom.ana, change.id, note={EN: "She asked."})
    assert not blocking(newsroom, story_id) & {"g1.placeholder", "g1.withheld"}


def blocking(newsroom: Newsroom, story_id: str) -> set[str]:
    return {result.rule for result in newsroom.desk.report(story_id, (EN,)) if result.blocks}


def test_a_withdrawn_edition_leaves_its_change_and_goes_on_with_its_words(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    newsroom.type_over(story_id, "in May", "in June", by=newsroom.ana)
    steps.advance(newsroom.ben, story_id, Stage.WITHDRAWN, (EN,), StepDetails(reason="Wrong bus"))
    edition = newsroom.edition(story_id)
    assert (edition.change, edition.stage, edition.working_stage) == (None, Stage.WITHDRAWN, Stage.WITHDRAWN)
    assert "in June" in edition.body
    assert newsroom.story(story_id).changes[0].outcome is ChangeOutcome.DROPPED
    assert newsroom.story(story_id).standing_approvals(EN) == ()
    steps.advance(newsroom.ben, story_id, Stage.EDITING, (EN,))
    assert newsroom.edition(story_id).working_stage is Stage.EDITING


def test_the_site_may_show_the_first_copy_while_a_change_is_being_made(newsroom: Newsroom):
    story_id = newsroom.signed_off()
    through(newsroom, story_id, Stage.SENT)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    through(newsroom, story_id, Stage.LIVE)
    edition = newsroom.edition(story_id)
    assert (edition.stage, edition.working_stage) == (Stage.LIVE, Stage.EDITING)


def test_facts_and_pairs_find_their_words_again_in_the_copy_last_sent(newsroom: Newsroom):
    story_id = live(newsroom)
    changing.begin_change(newsroom.ana, story_id, (EN,), ChangeKind.UPDATE)
    writing.save_text(newsroom.ana, story_id, EN, body="Nothing of this stays.")
    assert newsroom.story(story_id).claims[0].anchors[EN].is_orphan
    changing.drop_change(newsroom.ana, change_of(newsroom, story_id).id)
    assert not newsroom.story(story_id).claims[0].anchors[EN].is_orphan
    assert newsroom.edition(story_id).furniture.headline == HEADLINES[EN]
    assert newsroom.desk.store.verify().problems == ()
