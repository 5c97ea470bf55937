# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Looking over a sensitive story: every place of an edition in one list, and somebody's word that they looked."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.checks.exposure import Place, exposed, places
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.sensitive import Exposed, PhotoData, SensitiveReview
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.photo_data import photo_data
from editor_desk.workflow.standing import hash_now, hashes_by_label
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "review.not_sensitive": QT_TRANSLATE_NOOP(
        "Newsroom", "The story is not flagged sensitive, so nobody has to look it over. Nothing was changed."
    ),
    "review.not_in_plan": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} is not in the plan of this story. Nothing was changed."
    ),
    "review.by_author": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: {person} wrote it, so somebody else must look it over. Nothing was changed."
    ),
    "review.moved_on": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it changed while you were looking. Nothing was changed; look once more."
    ),
}


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """All that is to be looked at in one edition, the content it is of, and what is found there already.

    ``photo_data`` by photo; ``review`` is the newest that still counts, ``may_confirm`` whether this person's word
    would.
    """

    language: Language
    content_hash: str
    places: tuple[Place, ...]
    exposed: tuple[Exposed, ...]
    photo_data: dict[str, PhotoData]
    review: SensitiveReview | None
    may_confirm: bool


def to_look_at(unit: Unit, work: Work, story: Story, language: Language) -> ToLookAt:
    """Every place of an edition in which words or a position leave the house, empty ones left out."""
    data = dict(photo_data(work.store, story))
    edition = story.edition(language)
    names = {person.id: person.name for person in unit.people()}
    found = places(story, language, names.get(edition.author or "", ""), data)
    now = hash_now(story, language, unit.ruleset())
    hashes = hashes_by_label(story, language, unit.ruleset())
    counts = [
        review
        for review in story.reviews
        if review.language is language
        and review.by != edition.author
        and review.covers(hashes, story.flags.subjects)
    ]
    return ToLookAt(
        language,
        now,
        tuple(place for place in found if place.words.strip()),
        exposed(story, found),
        data,
        counts[-1] if counts else None,
        may_confirm=edition.author != work.person.id,
    )


def confirm_review(work: Work, story_id: str, language: Language, content_hash: str) -> Changes:
    """Say that every place of an edition was looked at, as it was when its content had this hash.

    Raises ``Refused`` for its author, for a story that is not sensitive, and where it has moved on since.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        if not story.flags.sensitive:
            raise Refused("review.not_sensitive")
        if language not in story.plan.languages:
            raise Refused("review.not_in_plan", language=language.value)
        if story.edition(language).author == work.person.id:
            raise Refused("review.by_author", language=language.value, person=work.person.name)
        if hash_now(story, language, unit.ruleset()) != content_hash:
            raise Refused("review.moved_on", language=language.value)
        review = SensitiveReview(
            new_id(), language, content_hash, story.flags.subjects, work.person.id, work.now()
        )
        unit.add_review(story.id, review)
        payload = {"review": review.id, "content_hash": content_hash, "subjects": list(review.subjects)}
        work.record(unit, "sensitive.reviewed", story.id, language, payload)
    return Changes((story_id,))
