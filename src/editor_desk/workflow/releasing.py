# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One language goes out while the other follows: the plan, the time and the person in one act; and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import OUT_OF_THE_HOUSE
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.people import active_person
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "release.first": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} goes first; {other_language} follows by {time}, by {person}."
    ),
    "release.together": QT_TRANSLATE_NOOP("Newsroom", "Both editions go out together again."),
    "release.one_language": QT_TRANSLATE_NOOP(
        "Newsroom", "The plan of this story has one language only ({plan}). Nothing was changed."
    ),
    "release.out": QT_TRANSLATE_NOOP(
        "Newsroom", "The {language} edition has gone out already. Nothing was changed."
    ),
    "release.past": QT_TRANSLATE_NOOP(
        "Newsroom", "{time} has passed already; say by when it follows. Nothing was changed."
    ),
    "release.nobody": QT_TRANSLATE_NOOP(
        "Newsroom", "Say who takes care that {language} follows. Nothing was changed."
    ),
}
_FIRST = {Language.EN: Plan.EN_FIRST, Language.ES: Plan.ES_FIRST}


def release_first(work: Work, story_id: str, leading: Language, due: datetime, person_id: str) -> Changes:
    """Let one edition go first: the other follows by ``due``, a task of ``person_id``.

    May be said again with another time or person, whatever became of the leading edition. Raises ``WrongUsage``
    without a person, ``Refused`` for a time that has passed, a plan of one language, and a follower that is out.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        follower = leading.other
        if {leading, follower} != set(story.plan.languages):
            raise Refused("release.one_language", plan=story.plan.value)
        if _is_out(story, follower):
            raise Refused("release.out", language=follower.value)
        if due <= work.now():
            raise Refused("release.past", time=due.isoformat(timespec="minutes"))
        if not person_id:
            raise WrongUsage("release.nobody", language=follower.value)
        person = active_person(unit, person_id)
        edition = replace(story.edition(follower), due=due, assignee=person.id)
        unit.put_edition(story.id, edition)
        payload = {"plan": _FIRST[leading].value, "due": due.isoformat(), "person": person.id}
        work.record(unit, "story.release_first", story.id, follower, payload)
        said = _with_plan(unit, work, story.with_edition(edition), _FIRST[leading])
    told = Message(
        "release.first",
        {
            "language": leading.value,
            "other_language": follower.value,
            "time": due.isoformat(timespec="minutes"),
            "person": person.name,
        },
    )
    return Changes((story_id,), messages=(told, *said))


def release_together(work: Work, story_id: str) -> Changes:
    """Both editions at once again, as long as nothing is out; who follows and by when stays as it is."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        if len(story.plan.languages) == 1:
            raise Refused("release.one_language", plan=story.plan.value)
        if story.plan is Plan.BOTH:
            return Changes()
        for language in story.plan.languages:
            if _is_out(story, language):
                raise Refused("release.out", language=language.value)
        work.record(unit, "story.release_together", story.id, None, {"plan": Plan.BOTH.value})
        said = _with_plan(unit, work, story, Plan.BOTH)
    return Changes((story_id,), messages=(Message("release.together"), *said))


def _with_plan(unit: Unit, work: Work, story: Story, plan: Plan) -> tuple[Message, ...]:
    story = replace(story, plan=plan, changed_at=work.now())
    unit.put_story(story)
    story, said = settle(unit, work, story)
    unit.index_story(story)
    return said


def _is_out(story: Story, language: Language) -> bool:
    edition = story.edition(language)
    return edition.sent_hash is not None or edition.position in OUT_OF_THE_HOUSE
