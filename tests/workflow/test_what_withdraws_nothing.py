# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What never touches a sign-off, act by act; and the one digit that does, in one edition, and is named."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

import pytest

from editor_desk.desk import say
from editor_desk.newsroom.claims import ClaimType, EvidenceKind, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import (
    deciding,
    facts,
    history,
    holding,
    legal_hold,
    notes,
    pairing,
    people,
    photos,
    planning,
    readings,
    since,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.facts import EvidenceDraft
from editor_desk.workflow.photos import PhotoWords, WantedPhoto
from editor_desk.workflow.steps import StepDetails
from editor_desk.workflow.thinning import thin
from editor_desk.workflow.work import Changes
from tests.workflow.newsroom import EN, ES, Newsroom
from tests.workflow.rule_pairs import picture

Act = Callable[[Newsroom, str], object]
ALT = {EN: "A teal bus of line 82", ES: "Un autobús turquesa de la línea 82"}


@pytest.fixture
def story_id(newsroom: Newsroom) -> str:
    """A story of both languages with a photo, a note and a pin, signed off by Ben in both."""
    made = newsroom.begin(Plan.BOTH)
    words = PhotoWords({EN: "A bus", ES: "Un autobús"}, ALT, "Eva Ochoa")
    photos.add_photo(newsroom.ana, made, picture(newsroom), words)
    newsroom.to_ready(made, EN)
    claim = newsroom.story(made).claims[0]
    if ES not in claim.anchors:
        facts.place_fact(
            newsroom.ana, claim.id, ES, *facts.find_quote(newsroom.story(made), ES, "24 autobuses nuevos")
        )
        newsroom.prove(claim.id)
    for stage in (Stage.EDITING, Stage.CHECKING, Stage.READY):
        steps.advance(newsroom.ana, made, stage, (ES,))
    newsroom.sign(made, EN, ES)
    return made


def _typed(old: str, new: str, language: Language = EN) -> Act:
    """Typed at the window, which says on what: the save of the window."""

    def act(newsroom: Newsroom, story_id: str) -> Changes:
        body = newsroom.edition(story_id, language).body
        assert old in body
        typed, base = body.replace(old, new, 1), EditionText(None, body)
        return writing.save_text(newsroom.ben, story_id, language, body=typed, base=base)

    return act


def _line(**words: str) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> Changes:
        furniture = replace(newsroom.edition(story_id).furniture, **words)
        return writing.save_text(newsroom.ben, story_id, EN, furniture=furniture)

    return act


def _fields(language: Language | None = None, **values: str) -> Act:
    def act(newsroom: Newsroom, story_id: str) -> Changes:
        named = {name.replace("__", "."): value for name, value in values.items()}
        return stories.set_fields(newsroom.ben, story_id, named, language)

    return act


def _same_again(newsroom: Newsroom, story_id: str) -> Changes:
    edition = newsroom.edition(story_id)
    return writing.save_text(newsroom.ben, story_id, EN, furniture=edition.furniture, body=edition.body)


def _same_fields(newsroom: Newsroom, story_id: str) -> Changes:
    story = newsroom.story(story_id)
    values = {"slug": story.slug, "section": story.section, "kind": story.kind, "plan": story.plan.value}
    return stories.set_fields(newsroom.ben, story_id, values)


def _same_photos(newsroom: Newsroom, story_id: str) -> Changes:
    use = newsroom.story(story_id).photos[0]
    words = PhotoWords(use.cutline, {each: f" {text}  " for each, text in use.alt.items()}, use.credit)
    return photos.set_photos(newsroom.ben, story_id, (WantedPhoto(use.id, words=words),))


def _better_proof(newsroom: Newsroom, story_id: str) -> Changes:
    claim = newsroom.story(story_id).claims[0]
    return facts.add_evidence(
        newsroom.ana, claim.id, EvidenceDraft(EvidenceKind.DATA, "Fleet", locator="row 7")
    )


def _described(newsroom: Newsroom, story_id: str) -> Changes:
    claim = newsroom.story(story_id).claims[0]
    types = (ClaimType.FIGURE, ClaimType.DATE_TIME)
    return facts.describe_fact(
        newsroom.ana, claim.id, types=types, priority=Priority.CHECK, note="Called twice"
    )


def _due(newsroom: Newsroom, story_id: str) -> Changes:
    return planning.set_due_times(newsroom.ben, story_id, {EN: newsroom.desk.now(), ES: None})


def _other_rules(newsroom: Newsroom, _story_id: str) -> Changes:
    data = copy.deepcopy(dict(shipped_rules()))
    news = next(kind for kind in data["kind"] if kind["id"] == "news")
    news.setdefault("rules", {}).update({"g1.dek": "block", "g1.byline": "warn"})
    return deciding.decide(newsroom.ben, data, "So decided")


def _scheduled_and_back(newsroom: Newsroom, story_id: str) -> None:
    stories.set_fields(newsroom.ben, story_id, {"embargo": "2026-11-25T06:00"})
    at = stories.read_time("2026-11-26T06:00", "America/Chicago", "at")
    steps.advance(newsroom.ben, story_id, Stage.SCHEDULED, (EN, ES), StepDetails(at=at))
    steps.advance(newsroom.ben, story_id, Stage.APPROVED, (EN, ES))


def _held_and_back(newsroom: Newsroom, story_id: str) -> None:
    steps.advance(newsroom.ben, story_id, Stage.HOLD, (EN,), StepDetails("Waiting for the mayor"))
    steps.bring_back(newsroom.ben, story_id)


def _pinned(newsroom: Newsroom, story_id: str) -> Changes:
    pairing.pin(newsroom.ben, story_id, [(0, 3)], [(0, 3)])
    return pairing.unpin(newsroom.ben, story_id, [newsroom.story(story_id).pins[0].id])


def _noted(newsroom: Newsroom, story_id: str) -> Changes:
    notes.add_note(newsroom.ben, story_id, "Call the mayor", (EN, 0, 11))
    return notes.resolve_note(newsroom.ana, story_id, newsroom.story(story_id).notes[-1].id)


def _kept_and_restored(newsroom: Newsroom, story_id: str) -> Changes:
    writing.keep_revision(newsroom.ben, story_id, EN, "As it was")
    with newsroom.desk.store.look() as unit:
        newest = unit.newest_revision(story_id, EN)
    assert newest is not None
    return history.restore(newsroom.ben, story_id, EN, newest.number)


def _other_roles(newsroom: Newsroom, _story_id: str) -> None:
    """Who approved needs the role when they sign, not for ever."""
    boss = people.add_person(newsroom.ben, "Carla Soto", newsroom.ben.person.roles)
    work = replace(newsroom.ben, person=boss)
    people.change_person(work, newsroom.ben.person.id, roles=newsroom.ana.person.roles)


def _legal_hold(newsroom: Newsroom, story_id: str) -> Changes:
    return legal_hold.set_legal_hold(newsroom.ben, story_id, "A letter")


NOTHING: dict[str, Act] = {
    "a save without change": _same_again,
    "the same fields": _same_fields,
    "the same photos, spaces aside": _same_photos,
    "bold": _typed("24 new", "**24** new"),
    "italics": _typed("Mayor Elena", "*Mayor* Elena"),
    "straight quotes for curled ones": _typed("“a promise kept”", '"a promise kept"'),
    "spaces and lines": _typed("years.\n\n", "years.   \n\n\n"),
    "a no-break space": _typed("said service", "said\u00a0service"),
    "a longer dash": _line(dek="Routes grow "),
    "a space in the headline": _line(headline="Council  buys 24 buses"),
    "better evidence": _better_proof,
    "what is noted on a fact": _described,
    "a new due time": _due,
    "a due time as it is typed": _fields(EN, due="2026-11-25T17:00"),
    "an embargo": _fields(embargo="2026-11-26T06:00"),
    "another time zone": _fields(time_zone="America/New_York"),
    "urgency": _fields(urgency="1"),
    "who it is assigned to": _fields(assignee="Ana Ruiz"),
    "who an edition is assigned to": _fields(ES, assignee="Ana Ruiz"),
    "the length wanted": _fields(EN, target_words="320"),
    "a reason for no facts": _fields(no_claims_reason="An invitation"),
    "a plan that leaves nothing out": _fields(plan="en-first"),
    "flagged legal": _fields(flags__legal="yes"),
    "flagged not for publication": _fields(flags__not_for_publication="yes"),
    "a note": _noted,
    "a pin": _pinned,
    "a legal hold": _legal_hold,
    "other rules": _other_rules,
    "other roles": _other_roles,
    "a schedule and back": _scheduled_and_back,
    "a hold and back": _held_and_back,
    "kept and restored": _kept_and_restored,
    "taken over": lambda newsroom, story_id: holding.take_over(newsroom.ben, story_id, EN),
    "read": lambda newsroom, story_id: readings.note_reading(newsroom.ben, story_id, (EN, ES)),
    "thinned": lambda newsroom, _story_id: thin(newsroom.ben),
}


@pytest.mark.parametrize("act", NOTHING.values(), ids=NOTHING)
def test_it_leaves_every_sign_off_as_it_stands(newsroom: Newsroom, story_id: str, act: Act):
    before = newsroom.story(story_id).approvals
    said = act(newsroom, story_id)
    assert [newsroom.stage(story_id, language) for language in (EN, ES)] == [Stage.APPROVED] * 2
    assert newsroom.story(story_id).approvals == before
    if isinstance(said, Changes):
        assert not [each.code for each in said.messages if each.code.startswith("approval.")]


def test_one_digit_of_one_spanish_alt_text_withdraws_the_spanish_sign_off_alone_and_is_named(
    newsroom: Newsroom, story_id: str
):
    use = newsroom.story(story_id).photos[0]
    words = PhotoWords(alt={ES: ALT[ES].replace("82", "28")})
    said = photos.set_photo_words(newsroom.ben, story_id, use.id, words)
    assert newsroom.stage(story_id, EN) is Stage.APPROVED
    assert newsroom.stage(story_id, ES) is Stage.READY
    (message,) = said.messages
    assert say(message) == (
        "Spanish: the sign-off no longer holds, the alt text of photo 1 changed (“82” → “28”)."
        " Going back restores it."
    )
    with newsroom.desk.store.look() as unit:
        changed = since.since_sign_off(unit, unit.story(story_id), ES)
        assert since.since_sign_off(unit, unit.story(story_id), EN).fields == ()
    (found,) = changed.photos
    assert (found.number, found.part) == (1, "alt")
    photos.set_photo_words(newsroom.ben, story_id, use.id, PhotoWords(alt=ALT))
    assert newsroom.stage(story_id, ES) is Stage.APPROVED
