# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""History: how an edition read before, what changed since, and the way back without losing what came later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum

from editor_desk.checks.content import visible_body
from editor_desk.newsroom.approval_words import told
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Furniture, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.text.paragraph_changes import ParagraphChange, paragraph_changes
from editor_desk.text.word_diff import Change, word_diff
from editor_desk.text.words import count_words
from editor_desk.workflow.keeping import HANDED_OVER
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import keep_revision_in, refuse_unless_editable, save_text_in

WORDINGS = {
    "revision.restored": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: the text is again that of revision {number}. What stood there before is kept in the history.",
    ),
    "revision.same": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: the text reads exactly like revision {number} already. Nothing was changed."
    ),
}


class Kind(StrEnum):
    """Why a revision was kept."""

    CHECKPOINT = "checkpoint"
    KEPT = "kept"
    APPROVED = "approved"
    SENT = "sent"
    RESTORED = "restored"
    RECOVERED = "recovered"
    """It lay in a recovery file: the store could not be written to when it was typed."""
    ASIDE = "aside"
    """Words typed while somebody else changed the same ones."""
    TAKEN_OVER = "taken_over"
    """As it stood when somebody else went on with it while it was still being written."""
    HANDED_OVER = "handed_over"
    """As it stood when somebody else went on with it later."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A revision as the history lists it.

    ``person`` is a name; ``name`` what it was called when it was kept by hand; ``restored_from`` the number
    of the revision that came back with it; ``other`` the name of whoever changed the text meanwhile or took over.
    """

    number: int
    kind: Kind
    person: str
    at: datetime
    words: int
    name: str = ""
    restored_from: int | None = None
    other: str = ""
    approval: Message | None = None
    """Of what was signed off, by whom and how."""


@dataclass(frozen=True, slots=True)
class RevisionText:
    """What an edition read: furniture, and the body as Markdown source."""

    furniture: Furniture
    body: str


@dataclass(frozen=True, slots=True)
class Differences:
    """From one text of an edition to another.

    ``lines`` are the furniture fields that differ, word by word, in the order editors meet them;
    ``paragraphs`` what a reader sees of the body, empty where that is the same. ``is_dress_only``: the
    sources differ, in marks and spaces that no reader sees.
    """

    lines: Mapping[str, tuple[Change, ...]] = field(default_factory=dict)
    paragraphs: tuple[ParagraphChange, ...] = ()
    is_dress_only: bool = False


def history(
    unit: Unit,
    story: Story,
    language: Language,
    counted: Mapping[int, int] | None = None,
    now: datetime | None = None,
) -> tuple[Entry, ...]:
    """The revisions of an edition, newest first.

    ``counted`` are the words of revisions asked for before, by number: a revision never changes, and
    counting is most of the work.
    """
    names = {person.id: person.name for person in unit.people()}
    kinds, origins, others = _kinds(unit, story, language)
    signed = _signed(unit, story, language, names, now)
    entries = []
    revisions = unit.revisions(story.id, language)
    known = {each.number: each.words for each in revisions if each.words is not None} | dict(counted or {})
    contents: Mapping[int, str] = {}
    if any(revision.number not in known for revision in revisions):
        contents = unit.revision_contents(story.id, language)
    for revision in revisions:
        usual = Kind.CHECKPOINT if revision.kind == "checkpoint" else Kind.KEPT
        kind = kinds.get(revision.number, usual)
        words = known.get(revision.number)
        if words is None:
            words = count_words(_text_of(contents[revision.number]).body)
        entries.append(
            Entry(
                number=revision.number,
                kind=kind,
                person=names.get(revision.by, revision.by),
                at=revision.at,
                words=words,
                name=(revision.name or "") if kind is Kind.KEPT else "",
                restored_from=origins.get(revision.number),
                other=names.get(others.get(revision.number, ""), ""),
                approval=signed.get(revision.number) if kind is Kind.APPROVED else None,
            )
        )
    return tuple(reversed(entries))


def _signed(
    unit: Unit, story: Story, language: Language, names: Mapping[str, str], now: datetime | None
) -> dict[int, Message]:
    """How each revision that was signed off was, by its number."""
    given = {approval.id: approval for approval in story.approvals}
    signed: dict[int, Message] = {}
    last: int | None = None
    for event in unit.events(story.id):
        payload = event.payload
        if event.language != language.value or payload is None:
            continue
        number, approval = payload.get("revision"), given.get(str(payload.get("approval", "")))
        if event.code == "revision.kept" and isinstance(number, int):
            last = number
        elif event.code == "approval.given" and last is not None and approval is not None:
            signed[last] = told(approval, names, now or approval.at)
    return signed


def _kinds(
    unit: Unit, story: Story, language: Language
) -> tuple[dict[int, Kind], dict[int, int], dict[int, str]]:
    """Which revisions were signed off, sent, restored: the diary says so, whatever they are called."""
    others: dict[int, str] = {}
    kinds: dict[int, Kind] = {}
    origins: dict[int, int] = {}
    last: int | None = None
    for event in unit.events(story.id):
        payload = event.payload
        if event.language != language.value or payload is None:
            continue
        number = payload.get("revision")
        if event.code == "revision.kept" and isinstance(number, int):
            last = number
        elif last is None:
            continue
        elif event.code == "approval.given":
            kinds[last] = Kind.APPROVED
        elif event.code == "step" and payload.get("to_stage") == "sent":
            kinds[last] = Kind.SENT
        elif event.code == "revision.restored" and isinstance(number, int):
            kinds[last], origins[last] = Kind.RESTORED, number
        elif event.code == "revision.recovered":
            kinds[last] = Kind.RECOVERED
        elif event.code == "revision.aside":
            kinds[last], others[last] = Kind.ASIDE, str(payload.get("other", ""))
        elif event.code == "edition.taken_over":
            kinds[last], others[last] = Kind.TAKEN_OVER, event.person
        elif event.code == HANDED_OVER:
            kinds[last], others[last] = Kind.HANDED_OVER, event.person
    return kinds, origins, others


def revision_text(unit: Unit, story: Story, language: Language, number: int) -> RevisionText:
    """What a revision reads; raises ``WrongUsage`` for a number that is not there."""
    return _text_of(unit.revision_content(story.id, language, number))


def _text_of(kept: str) -> RevisionText:
    content = json.loads(kept)
    known = {name: content["furniture"].get(name, "") for name in FURNITURE_FIELDS}
    return RevisionText(Furniture(**known), content["body"])


def text_now(story: Story, language: Language) -> RevisionText:
    """What the edition reads now."""
    edition = story.edition(language)
    return RevisionText(edition.furniture, edition.body)


def changes_between(
    unit: Unit, story: Story, language: Language, before: int | None, after: int | None = None
) -> Differences:
    """What changed from one revision to another; ``after`` None is the text now, ``before`` None an empty page."""
    old = RevisionText(Furniture(), "") if before is None else revision_text(unit, story, language, before)
    new = text_now(story, language) if after is None else revision_text(unit, story, language, after)
    return differences(old, new)


def differences(old: RevisionText, new: RevisionText) -> Differences:
    """What changed from one text of an edition to another."""
    one, other = asdict(old.furniture), asdict(new.furniture)
    lines = {name: word_diff(one[name], other[name]) for name in FURNITURE_FIELDS if one[name] != other[name]}
    bodies = visible_body(old.body), visible_body(new.body)
    return Differences(
        lines,
        paragraph_changes(*bodies) if bodies[0] != bodies[1] else (),
        is_dress_only=not lines and bodies[0] == bodies[1] and old.body != new.body,
    )


def restore(work: Work, story_id: str, language: Language, number: int) -> Changes:
    """Bring a revision back as the text of an edition; on the disk when this returns.

    The present text is kept as a checkpoint first, the restored one as a revision of its own, so nothing
    later is lost. It is an edit like any other: facts move with their words, a sign-off falls or holds
    again. Raises ``Refused`` where this person may not change the text at this stage, ``WrongUsage`` for a
    number that is not there.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        refuse_unless_editable(story, language, work.person, unit.ruleset(), work)
        text = revision_text(unit, story, language, number)
        params = {"language": language.value, "number": number}
        if text == text_now(story, language):
            return Changes(messages=(Message("revision.same", params),))
        keep_revision_in(unit, work, story, language, kind="checkpoint")
        saved = save_text_in(
            unit, work, unit.story(story_id), language, furniture=text.furniture, body=text.body
        )
        keep_revision_in(unit, work, unit.story(story_id), language, Kind.RESTORED.value)
        work.record(unit, "revision.restored", story_id, language, {"revision": number})
        unit.index_story(unit.story(story_id))
    messages = (Message("revision.restored", params), *saved.messages)
    return Changes(saved.stories, saved.claims, saved.photos, messages)
