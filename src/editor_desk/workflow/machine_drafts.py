# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Marking paragraphs that a machine translated, and saying that somebody has read them; the text may change beneath.

The marks are no content: no sign-off falls by one, but none is given while one waits to be read (G4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor_desk.bilingual.paragraphs import numbers_within, read_paragraphs
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import MachineDraft, Origin, TranslatedBy
from editor_desk.newsroom.pins import PinnedPlace
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.text.anchors import anchor_at
from editor_desk.workflow.moving_places import Span, move_between
from editor_desk.workflow.work import Changes, Work, new_id

UNNAMED = "?"
"""The engine where nobody said which machine it was."""
_QUOTED = 60
"""Characters of each paragraph that the diary keeps."""

WORDINGS = {
    "machine.empty": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no paragraph here that could be marked as a machine draft. Nothing was changed."
    ),
    "machine.no_engine": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Nothing the desk has signed off is like this paragraph, and this computer has no translation engine for it."
        " The guide says how to add Apertium.",
    ),
    "machine.no_prose": QT_TRANSLATE_NOOP(
        "Newsroom",
        "A photo, a table, code or a quotation set apart is no text for a machine. A person translates it.",
    ),
    "machine.only_quoted": QT_TRANSLATE_NOOP(
        "Newsroom",
        "All of this paragraph is somebody’s own words: a person translates them, never a machine.",
    ),
    "machine.nothing_to_draft": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is nothing in this paragraph that a machine could translate: names and figures stay.",
    ),
    "machine.lost": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The machine lost or changed a name, a figure or a link of this paragraph, so its draft is not shown.",
    ),
    "machine.slow": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The translation engine did not answer in time and was ended. The text is as it was; try again.",
    ),
    "machine.broke": QT_TRANSLATE_NOOP(
        "Newsroom", "The translation engine failed and gave no draft. The text is as it was."
    ),
    "machine.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no such machine draft in this story. Nothing was changed."
    ),
}


def mark_machine_text(
    work: Work,
    story_id: str,
    language: Language,
    spans: Sequence[Span],
    engine: str,
    origin: Origin = Origin.DRAFT,
) -> Changes:
    """Say that a machine translated these paragraphs of an edition; a span stands for the paragraphs it covers.

    One that waits to be read already stays as it is. Raises ``WrongUsage`` where there is no paragraph.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        if not mark_machine_text_in(unit, work, story, language, spans, engine, origin):
            raise WrongUsage("machine.empty")
    return Changes((story.id,))


def mark_machine_text_in(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    spans: Sequence[Span],
    engine: str,
    origin: Origin,
) -> tuple[MachineDraft, ...]:
    """The same inside a running act; every draft that now stands in one of these paragraphs unread."""
    body = story.edition(language).body
    paragraphs = read_paragraphs(body)
    numbers = sorted({number for span in spans for number in numbers_within(paragraphs, *span)})
    made, waiting = [], []
    for number in numbers:
        paragraph = paragraphs[number]
        there = [
            each
            for each in story.machine_drafts
            if each.language is language
            and each.is_pending
            and any(start < paragraph.end and paragraph.start < end for start, end in each.spans())
        ]
        waiting += there
        if there:
            continue
        anchor = anchor_at(body, paragraph.start, paragraph.end)
        name = " ".join(engine.split()) or UNNAMED
        made.append(
            MachineDraft(
                new_id(),
                language,
                (PinnedPlace(anchor),),
                anchor.exact,
                name,
                work.person.id,
                work.now(),
                origin,
            )
        )
    unit.put_machine_drafts(story.id, made)
    if made:
        payload = {
            "drafts": [each.id for each in made],
            "engine": made[0].engine,
            "origin": origin.value,
            "count": len(made),
            "words": [each.words[:_QUOTED] for each in made],
        }
        work.record(unit, "machine.drafted", story.id, language, payload)
    return (*waiting, *made)


def note_translation(
    work: Work,
    story_id: str,
    language: Language,
    spans: Sequence[Span],
    by: TranslatedBy,
    who: str,
    origin: Origin,
) -> Changes:
    """Note who or what translated words that came from outside; those of a machine wait to be read.

    The diary keeps the answer, whichever it is. Empty places are noted too, and mark nothing.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        name = " ".join(who.split())
        if by is TranslatedBy.MACHINE:
            mark_machine_text_in(unit, work, story, language, spans, name, origin)
        payload = {"by": by.value, "who": name, "origin": origin.value}
        work.record(unit, "translation.told", story.id, language, payload)
    return Changes((story.id,))


def mark_read(work: Work, story_id: str, draft_ids: Sequence[str]) -> Changes:
    """Say that one has read machine drafts against their source; anybody at the desk may.

    One that was read already stays as it is. Raises ``WrongUsage`` for an unknown one.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        known = {each.id: each for each in story.machine_drafts}
        if not all(each in known for each in draft_ids):
            raise WrongUsage("machine.unknown")
        read = [
            replace(known[each], reviewed_by=work.person.id, reviewed_at=work.now())
            for each in dict.fromkeys(draft_ids)
            if not known[each].is_reviewed
        ]
        unit.put_machine_drafts(story.id, read)
        for language in Language:
            own = [each for each in read if each.language is language]
            if own:
                payload = {"drafts": [each.id for each in own], "count": len(own)}
                work.record(unit, "machine.read", story.id, language, payload)
    return Changes((story.id,))


def move_machine_drafts(
    unit: Unit, story: Story, language: Language, body_before: str
) -> tuple[MachineDraft, ...]:
    """Find the paragraphs of every machine draft again after a body changed; all drafts of the story, moved or not.

    They move as pins do: one that is divided stays marked whole, one that is gone is marked again when it comes back.
    """
    if not any(each.language is language for each in story.machine_drafts):
        return story.machine_drafts
    move = move_between(body_before, story.edition(language).body)
    drafts, moved = [], []
    for each in story.machine_drafts:
        places = move.places(each.places) if each.language is language else each.places
        if places != each.places:
            each = each.with_places(places)
            moved.append(each)
        drafts.append(each)
    unit.put_machine_drafts(story.id, moved)
    return tuple(drafts)
