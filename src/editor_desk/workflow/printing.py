# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The corrections for the next print issue: every note readers of the site were given, until an issue carries it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from editor_desk.newsroom.changes import Change, ChangeKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "printed.no_issue": QT_TRANSLATE_NOOP(
        "Newsroom", "Say in which issue it is printed, “December” or “No. 214”. Nothing was changed."
    ),
    "printed.already": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: it is printed already, in {issue}. Nothing was changed."
    ),
    "printed.not": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: it is marked as printed in no issue. Nothing was changed."
    ),
    "printed.unsent": QT_TRANSLATE_NOOP(
        "Newsroom", "“{slug}”: its readers have not been told so yet. Nothing was changed."
    ),
    "printed.marked": QT_TRANSLATE_NOOP("Newsroom", "Marked as printed in {issue}: {slugs}."),
    "printed.unmarked": QT_TRANSLATE_NOOP("Newsroom", "“{slug}” is on the list for the next issue again."),
}


@dataclass(frozen=True, slots=True)
class ToPrint:
    """A correction, clarification or editor's note that went out, with what print needs of its story.

    ``sent_at`` is when readers of each language were told; a language that is to follow is not in it.
    """

    story_id: str
    change_id: str
    slug: str
    section: str
    time_zone: str
    kind: ChangeKind
    headline: Mapping[Language, str]
    note: Mapping[Language, str]
    sent_at: Mapping[Language, datetime]
    printed_in: str = ""

    @property
    def first_told(self) -> datetime:
        """When readers of any language were told first."""
        return min(self.sent_at.values())


def corrections_to_print(unit: Unit, *, unprinted: bool = True) -> tuple[ToPrint, ...]:
    """What the next print issue has to carry, oldest first; with ``unprinted`` False those it has carried as well."""
    found = []
    for story_id, change_id in unit.told_to_readers(unprinted=unprinted):
        story = unit.story(story_id)
        change = story.change(change_id)
        if change is not None and change.kind is not None:
            found.append(_to_print(story, change, change.kind))
    return tuple(found)


def mark_printed(work: Work, change_ids: tuple[str, ...], issue: str) -> Changes:
    """Say that an issue carries these. Raises ``Refused`` where one was printed before or never told to readers."""
    issue = " ".join(issue.split())
    if not issue:
        raise WrongUsage("printed.no_issue")
    stories: dict[str, str] = {}
    with work.store.unit() as unit:
        for change_id in change_ids:
            story, change = unit.story_of_change(change_id)
            if change.printed_in:
                raise Refused("printed.already", slug=story.slug, issue=change.printed_in)
            if not _sent(change):
                raise Refused("printed.unsent", slug=story.slug)
            unit.put_change(story.id, replace(change, printed_in=issue))
            work.record(unit, "change.printed", story.id, None, {"id": change.id, "issue": issue})
            stories[story.id] = story.slug or story.id
    slugs = tuple(stories.values())
    said = (Message("printed.marked", {"issue": issue, "slugs": slugs}),) if slugs else ()
    return Changes(tuple(stories), messages=said)


def unmark_printed(work: Work, change_id: str) -> Changes:
    """Take that back: it was not printed after all. Raises ``Refused`` where it was not marked."""
    with work.store.unit() as unit:
        story, change = unit.story_of_change(change_id)
        if not change.printed_in:
            raise Refused("printed.not", slug=story.slug)
        unit.put_change(story.id, replace(change, printed_in=None))
        payload = {"id": change.id, "was": change.printed_in}
        work.record(unit, "change.unprinted", story.id, None, payload)
    return Changes((story.id,), messages=(Message("printed.unmarked", {"slug": story.slug}),))


def _to_print(story: Story, change: Change, kind: ChangeKind) -> ToPrint:
    return ToPrint(
        story.id,
        change.id,
        story.slug,
        story.section,
        story.time_zone,
        kind,
        headline={each.language: each.furniture.headline for each in story.planned()},
        note=change.note,
        sent_at=_sent(change),
        printed_in=change.printed_in or "",
    )


def _sent(change: Change) -> Mapping[Language, datetime]:
    return {
        language: effect.sent_at for language, effect in change.effects.items() if effect.sent_at is not None
    }
