# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Intake: a recognised file becomes a story, or the other edition of one; the original is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from editor_desk.intake.recognised import Recognised
from editor_desk.newsroom.claims import Evidence, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Relation, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.holding import hold
from editor_desk.workflow.standing import settle
from editor_desk.workflow.stories import begin
from editor_desk.workflow.work import Changes, Work, new_id
from editor_desk.workflow.writing import keep_revision_in, refuse_unless_editable

WORDINGS = {
    "import.edition_not_empty": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition of “{slug}” has a text already. Nothing was imported;"
        " the file can become a story of its own.",
    ),
    "import.photo_to_come": QT_TRANSLATE_NOOP(
        "Newsroom", "A cutline came without its picture; a place for the picture is kept."
    ),
}


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an editor made of a recognised file: the language, the kind, the story it translates."""

    language: Language
    kind: str = "news"
    plan: Plan | None = None
    translation_of: str | None = None
    section: str = ""


def accept(work: Work, recognised: Recognised, accepted: Accepted) -> Changes:
    """Make a story of a recognised file, or the other edition of ``translation_of``.

    The file as it came is kept as the story's first evidence. Raises ``Refused`` where the edition
    it should become has a text already; the store is then as it was.
    """
    with work.store.unit() as unit:
        changes = _take_in(unit, work, recognised, accepted)
    return changes


def accept_both(
    work: Work, original: tuple[Recognised, Accepted], translation: tuple[Recognised, Accepted]
) -> Changes:
    """Make one story of two files, an edition each, in one act; both files are kept.

    Raises ``Refused`` where the two are in the same language; the store is then as it was.
    """
    with work.store.unit() as unit:
        first = _take_in(unit, work, *original)
        text, accepted = translation
        second = _take_in(unit, work, text, replace(accepted, translation_of=first.stories[0]))
    photos = tuple(dict.fromkeys((*first.photos, *second.photos)))
    return Changes(first.stories, photos=photos, messages=(*first.messages, *second.messages))


def _take_in(unit: Unit, work: Work, recognised: Recognised, accepted: Accepted) -> Changes:
    language = accepted.language
    taken: tuple[Message, ...] = ()
    if accepted.translation_of is None:
        plan = accepted.plan or Plan.BOTH
        section = accepted.section or recognised.section
        story = begin(unit, work, kind=accepted.kind, plan=plan, slug=recognised.slug, section=section)
        story = _led_by(replace(story, tags=recognised.tags), language)
        relation = Relation.ORIGINAL
    else:
        story = _with_room_for(unit.story(accepted.translation_of), language)
        relation = Relation.TRANSLATION
        if not story.edition(language).is_empty:
            raise Refused("import.edition_not_empty", language=language.value, slug=story.slug)
        refuse_unless_editable(story, language, work.person, unit.ruleset(), work)
        taken = hold(unit, work, unit.story(story.id), language)
    edition = _edition(story.edition(language), recognised, relation, work)
    story = story.with_edition(edition)
    unit.put_story(story)
    for other in story.editions.values():
        unit.put_edition(story.id, other)
    _keep_original(unit, work, story, recognised, language)
    photos, messages = _cutlines(unit, story, recognised, language)
    payload = {"file": recognised.source.sha256, "name": recognised.source.name}
    work.record(unit, "story.imported", story.id, language, payload)
    story, said = settle(unit, work, unit.story(story.id))
    keep_revision_in(unit, work, story, language, "imported")
    story = replace(unit.story(story.id), changed_at=work.now())
    unit.put_story(story)
    unit.index_story(story)
    return Changes((story.id,), photos=photos, messages=(*taken, *recognised.warnings, *messages, *said))


def _with_room_for(story: Story, language: Language) -> Story:
    """A plan of one language takes the other in behind it when its translation comes."""
    if language in story.plan.languages:
        return story
    return replace(story, plan=Plan.ES_FIRST if language is Language.EN else Plan.EN_FIRST)


def _led_by(story: Story, language: Language) -> Story:
    """The edition that came first is the original, whatever the plan leads with."""
    other = replace(story.edition(language.other), relation=Relation.TRANSLATION)
    return story.with_edition(other)


def _edition(edition: Edition, recognised: Recognised, relation: Relation, work: Work) -> Edition:
    """The edition with the text of the file; one that is further than planned stays where it is."""
    is_begun = edition.position is not Stage.PLANNED
    return replace(
        edition,
        relation=relation,
        furniture=Furniture(
            headline=recognised.headline,
            dek=recognised.dek,
            byline=recognised.byline,
            dateline=recognised.dateline,
        ),
        body=recognised.body,
        position=edition.position if is_begun else Stage.DRAFT,
        stage=edition.stage if is_begun else Stage.DRAFT,
        author=work.person.id,
        changed_at=work.now(),
        changed_by=work.person.id,
    )


def _keep_original(unit: Unit, work: Work, story: Story, recognised: Recognised, language: Language) -> None:
    source = recognised.source
    mime = "text/markdown" if source.name.lower().endswith(".md") else "text/plain"
    file = unit.keep_file(source.data, source.name, mime, "evidence")
    evidence = Evidence(
        id=new_id(),
        kind=EvidenceKind.DOCUMENT,
        title=source.name,
        language=language,
        retrieved_at=work.now(),
        file=file,
        added_by=work.person.id,
        added_at=work.now(),
    )
    unit.add_evidence(story.id, None, evidence)


def _cutlines(
    unit: Unit, story: Story, recognised: Recognised, language: Language
) -> tuple[tuple[str, ...], tuple[Message, ...]]:
    """Each cutline joins the place an earlier import kept, in order, or gets one of its own."""
    photos = []
    for order, cutline in enumerate(recognised.cutlines):
        known = story.photos[order] if order < len(story.photos) else None
        if known is not None and not known.cutline.get(language):
            use = replace(known, cutline={**known.cutline, language: cutline})
        else:
            use = PhotoUse(id=new_id(), order=len(story.photos) + order, cutline={language: cutline})
        unit.put_photo(story.id, use)
        photos.append(use.id)
    to_come = any(use.is_to_come for use in unit.story(story.id).photos) and photos
    return tuple(photos), ((Message("import.photo_to_come"),) if to_come else ())
