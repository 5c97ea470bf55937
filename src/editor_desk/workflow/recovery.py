# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""After something went wrong: what is there, what is newer than its last checkpoint, and what lay in recovery files.

Nothing here overwrites: what gives way to other words is kept as a revision first, and what is not wanted as the
text is kept as a revision beside it.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stories import Furniture, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.recovery_files import FoundFiles, RecoveryFile, RecoveryFiles, text_hash
from editor_desk.store.unit import Unit
from editor_desk.store.witness import Missing
from editor_desk.workflow.history import Differences, RevisionText, differences, revision_text, text_now
from editor_desk.workflow.stories import begin
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import (
    keep_revision_in,
    refuse_unless_editable,
    save_text_in,
)

WORDINGS = {
    "recovery.used": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the text of the recovery file is the text now. What stood there before is kept in the history.",
    ),
    "recovery.made": QT_TRANSLATE_NOOP("Newsroom", "The story “{slug}” was made of recovery files."),
    "recovery.aside": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the text of the recovery file is kept in the history, as revision {number}."
    ),
}
_SESSION = "session"


@dataclass(frozen=True, slots=True)
class Session:
    """A window at this store: since when, who sat down first, on which computer, as which process."""

    began: datetime
    person: str
    host: str
    process: int


@dataclass(frozen=True, slots=True)
class Newer:
    """An edition with words newer than its last checkpoint.

    ``by`` is a name. ``revision`` is the checkpoint's number, None before the first one; ``kept_at`` its time.
    ``more`` and ``less`` are the words that came and went since.
    """

    story_id: str
    slug: str
    language: Language
    at: datetime
    by: str
    revision: int | None
    kept_at: datetime | None
    more: int
    less: int


class Fit(Enum):
    """How a recovery file fits what the store holds now."""

    CONTINUES = auto()
    """The store holds the very text it was typed on: it is newer, and nothing is lost by taking it."""
    OTHER = auto()
    """The store holds other words than those it was typed on, or this person may not change them now."""
    NO_STORY = auto()
    """Its story is not in the store."""


@dataclass(frozen=True, slots=True)
class Found:
    """A recovery file whose words are not the ones in the store; ``more`` and ``less`` are words against those."""

    file: RecoveryFile
    fit: Fit
    slug: str
    more: int = 0
    less: int = 0


@dataclass(frozen=True, slots=True)
class LookBack:
    """What there is to say when the desk opens.

    ``left`` is the session that was not closed, ``last`` when the last thing was written, ``stories`` how many
    there are. ``missing`` and ``clock_behind`` are as the store tells them.
    """

    stories: int
    last: datetime | None
    left: Session | None = None
    newer: tuple[Newer, ...] = ()
    found: tuple[Found, ...] = ()
    files: FoundFiles = field(default_factory=FoundFiles)
    missing: Missing | None = None
    clock_behind: timedelta | None = None

    @property
    def is_worth_a_screen(self) -> bool:
        """Whether there is something to decide or to know; a clean start has nothing."""
        return bool(self.found or self.missing or (self.left and self.newer))


def begin_session(work: Work) -> Session | None:
    """Note that a window works at this store from now on; returns the session before if it was never closed.

    The window's own lock says that no other window is open, so a session found here was ended by a crash, a kill
    or a power cut. One of this very process is none.
    """
    now = Session(work.now(), work.person.id, platform.node(), os.getpid())
    with work.store.unit() as unit:
        before = _session(unit.setting(_SESSION))
        fields = {"began": now.began.isoformat(), "person": now.person, "host": now.host}
        unit.put_setting(_SESSION, json.dumps(fields | {"process": now.process}))
    return None if before is not None and _is_this_process(before) else before


def end_session(work: Work) -> None:
    """The window closes, everything typed is in the store or in a recovery file."""
    with work.store.unit() as unit:
        unit.put_setting(_SESSION, "")


def look_back(
    work: Work, files: RecoveryFiles, left: Session | None, beside: Sequence[RecoveryFile] = ()
) -> LookBack:
    """What is to be said when the desk opens; ``left`` is what ``begin_session`` gave.

    ``beside`` are texts found elsewhere, in the plain files after a restore; they are offered like the others.

    A recovery file that says what the store says is dropped on the way: its words are safe.
    """
    store = work.store
    missing, clock_behind, last = store.missing, store.clock_behind(), store.last_moment()
    there = files.find(store.desk)
    with store.look() as unit:
        names = {person.id: person.name for person in unit.people()}
        newer = _newer(unit, left, names) if left is not None else ()
        found = tuple(filter(None, (_fit(unit, work, file) for file in (*there.own, *beside))))
        stories = unit.count_stories()
    asked = {one.file for one in found}
    for file in there.own:
        if file not in asked:
            files.drop_file(file)
    return LookBack(stories, last, left, newer, found, there, missing, clock_behind)


def differences_of(unit: Unit, found: Found) -> Differences:
    """From the text in the store to that of a recovery file."""
    story = None if found.fit is Fit.NO_STORY else unit.story(found.file.text.story_id)
    here = RevisionText(Furniture(), "") if story is None else text_now(story, found.file.text.language)
    return differences(here, _text_of(found.file))


def use_text(work: Work, found: Found, files: RecoveryFiles) -> Changes:
    """Make the words of a recovery file the text of their edition; the file goes once they are in the store.

    The present text is kept as a checkpoint first, the recovered one as a revision of its own. It is an edit like
    any other. Raises ``Refused`` where this person may not change the text now, ``WrongUsage`` for a story that is
    not there; then the file stays.
    """
    text = found.file.text
    with work.store.unit() as unit:
        story = unit.story(text.story_id)
        refuse_unless_editable(story, text.language, work.person, unit.ruleset(), work)
        keep_revision_in(unit, work, story, text.language, kind="checkpoint")
        saved = save_text_in(
            unit,
            work,
            unit.story(text.story_id),
            text.language,
            furniture=text.furniture,
            body=text.body,
        )
        number = keep_revision_in(unit, work, unit.story(text.story_id), text.language)
        work.record(unit, "revision.recovered", text.story_id, text.language, _when_typed(found, number))
        unit.index_story(unit.story(text.story_id))
    files.drop_file(found.file)
    told = Message("recovery.used", {"language": text.language.value})
    return replace(saved, stories=(text.story_id,), messages=(told, *saved.messages))


def keep_beside(work: Work, found: Found, files: RecoveryFiles) -> Changes:
    """Keep the words of a recovery file as a revision; the text of the edition stays as it is.

    Raises ``WrongUsage`` for a story that is not in the store; then the file stays.
    """
    text = found.file.text
    with work.store.unit() as unit:
        story = unit.story(text.story_id)
        edition = replace(story.edition(text.language), furniture=text.furniture, body=text.body)
        recovered = story.with_edition(edition)
        number = keep_revision_in(unit, work, recovered, text.language)
        work.record(unit, "revision.recovered", text.story_id, text.language, _when_typed(found, number))
        # The newest revision is the text now, as everybody expects of a history.
        keep_revision_in(unit, work, unit.story(text.story_id), text.language, kind="checkpoint")
    files.drop_file(found.file)
    told = Message("recovery.aside", {"language": text.language.value, "number": number})
    return Changes((text.story_id,), messages=(told,))


def settle_file(work: Work, file: RecoveryFile, files: RecoveryFiles) -> Changes:
    """What becomes of a recovery file that nobody decided about, as the store is now.

    Its words become the text where they go on from it, else a revision; they stay in their file where their story
    is not in the store.
    """
    with work.store.look() as unit:
        found = _fit(unit, work, file)
    if found is None:
        files.drop_file(file)
    elif found.fit is Fit.CONTINUES:
        return use_text(work, found, files)
    elif found.fit is Fit.OTHER:
        return keep_beside(work, found, files)
    return Changes()


def make_story(work: Work, found: Sequence[Found], files: RecoveryFiles) -> Changes:
    """Begin a story with the words of recovery files whose own story is not in the store; then the files go.

    ``found`` are those of one story, an edition each. A slug that is taken gets a number.
    """
    with work.store.unit() as unit:
        made = begin(unit, work, kind="news", plan=Plan.BOTH, slug=found[0].file.text.slug)
        for each in found:
            text = each.file.text
            save_text_in(
                unit, work, unit.story(made.id), text.language, furniture=text.furniture, body=text.body
            )
            number = keep_revision_in(unit, work, unit.story(made.id), text.language)
            work.record(unit, "revision.recovered", made.id, text.language, _when_typed(each, number))
        unit.index_story(unit.story(made.id))
    for each in found:
        files.drop_file(each.file)
    return Changes((made.id,), messages=(Message("recovery.made", {"slug": made.slug}),))


def go_on(work: Work, newer: Newer) -> None:
    """Keep what is newer than the last checkpoint as one, by whoever wrote it, so that it is in the history."""
    with work.store.unit() as unit:
        story = unit.story(newer.story_id)
        by = story.edition(newer.language).changed_by
        writer = next((person for person in unit.people() if person.id == by), work.person)
        keep_revision_in(unit, replace(work, person=writer), story, newer.language, kind="checkpoint")
        unit.index_story(unit.story(newer.story_id))


def _when_typed(found: Found, number: int) -> dict[str, object]:
    text = found.file.text
    return {"revision": number, "typed": text.at.isoformat(), "typed_by": text.person}


def _newer(unit: Unit, left: Session, names: dict[str, str]) -> tuple[Newer, ...]:
    editions = {(one.story_id, one.language): one.at for one in unit.journaled()}
    for story_id, language in unit.moved_on_since(left.began):
        editions.setdefault((story_id, language), left.began)
    found = (
        _since_checkpoint(unit, unit.story(story_id), language, at, names)
        for (story_id, language), at in editions.items()
    )
    rows = [row for row in found if row is not None]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _since_checkpoint(
    unit: Unit, story: Story, language: Language, at: datetime, names: dict[str, str]
) -> Newer | None:
    edition = story.edition(language)
    revisions = unit.revisions(story.id, language)
    last = revisions[-1] if revisions else None
    before = revision_text(unit, story, language, last.number) if last else RevisionText(Furniture(), "")
    now = text_now(story, language)
    if before == now:
        return None
    more, less = _counted(differences(before, now))
    by = edition.changed_by or edition.author or ""
    return Newer(
        story.id,
        story.slug,
        language,
        edition.changed_at or at,
        names.get(by, by),
        last.number if last else None,
        last.at if last else None,
        more,
        less,
    )


def _fit(unit: Unit, work: Work, file: RecoveryFile) -> Found | None:
    """None: the store says the same."""
    text = file.text
    try:
        story = unit.story(text.story_id)
    except WrongUsage:
        return Found(file, Fit.NO_STORY, text.slug, more=_words(text.body))
    if text.language not in story.editions:
        return Found(file, Fit.NO_STORY, story.slug, more=_words(text.body))
    here, there = text_now(story, text.language), _text_of(file)
    if here == there:
        return None
    more, less = _counted(differences(here, there))
    continues = text.base == text_hash(here.furniture, here.body)
    try:
        refuse_unless_editable(story, text.language, work.person, unit.ruleset(), work)
    except Refused:
        continues = False
    return Found(file, Fit.CONTINUES if continues else Fit.OTHER, story.slug, more, less)


def _text_of(file: RecoveryFile) -> RevisionText:
    return RevisionText(file.text.furniture, file.text.body)


def _counted(found: Differences) -> tuple[int, int]:
    """The words that came and those that went."""
    more = less = 0
    for changes in (*found.lines.values(), *(each.changes for each in found.paragraphs)):
        more += sum(_words(change.text) for change in changes if change.kind == "insert")
        less += sum(_words(change.text) for change in changes if change.kind == "delete")
    for each in found.paragraphs:
        more += _words(each.after or "") if each.kind == "added" else 0
        less += _words(each.before or "") if each.kind == "removed" else 0
    return more, less


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _session(kept: str | None) -> Session | None:
    if not kept:
        return None
    try:
        fields = json.loads(kept)
        return Session(
            datetime.fromisoformat(fields["began"]),
            str(fields["person"]),
            str(fields["host"]),
            int(fields["process"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _is_this_process(session: Session) -> bool:
    return (session.host, session.process) == (platform.node(), os.getpid())
