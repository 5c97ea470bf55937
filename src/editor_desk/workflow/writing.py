# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Drafting: every burst of typing goes to the disk, the facts, pins, notes and machine drafts in it move along."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, replace

from editor_desk.newsroom.claims import Claim, ClaimAnchor
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.meetings import EditionText, Meeting, Outcome
from editor_desk.newsroom.people import Person
from editor_desk.newsroom.problems import Refused
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Edition, Furniture, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.text.anchors import anchor_at, find_again
from editor_desk.text.canonical import span_hash
from editor_desk.text.markdown_map import MarkedText, read_markdown
from editor_desk.text.words import count_words
from editor_desk.workflow.holding import hold
from editor_desk.workflow.joining import join, text_of, told
from editor_desk.workflow.keeping import keep_before_hand_over, keep_words, revision_content
from editor_desk.workflow.machine_drafts import move_machine_drafts
from editor_desk.workflow.moving_reviewed import move_reviewed
from editor_desk.workflow.notes import move_notes
from editor_desk.workflow.pairing import move_pins
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "edit.stage": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition is {stage}: its text cannot be changed from here. Nothing was changed.",
    ),
    "edit.out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition is {stage}: what readers have is changed only through a change after publication."
        " Nothing was changed; begin one, and say what kind of change it is.",
    ),
    "edit.role": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} may not change the {language} text while it is {stage}; that takes {role}. Nothing was changed.",
    ),
}


def save_text(
    work: Work,
    story_id: str,
    language: Language,
    *,
    furniture: Furniture | None = None,
    body: str | None = None,
    base: EditionText | None = None,
) -> Changes:
    """Save what was typed into an edition; on the disk when this returns.

    Facts move with their words or are kept as orphans. A sign-off that no longer fits falls, one that
    fits again holds again; the messages say so. An edition that was only planned becomes a draft.

    ``base`` is what the words were typed on. Where the store has moved on since, both changes are saved, or,
    where they meet, the typed words are kept as a revision: ``Changes.meeting`` says which. Without a base
    whatever is there is replaced. Raises ``Refused`` where this person may not change the text at this stage;
    with a base the words are kept as a revision then too.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        # Typing goes on while roles change elsewhere: what somebody may do now decides, and their words are kept.
        work = replace(work, person=unit.person(work.person.id) or work.person)
        if base is None:
            return save_text_in(unit, work, story, language, furniture=furniture, body=body)
        written = _written(story.edition(language), furniture, body)
        typed = EditionText(
            written.furniture if furniture is not None else None, written.body if body is not None else None
        )
        return _save_typed(unit, work, story, language, typed, base)


def _save_typed(
    unit: Unit, work: Work, story: Story, language: Language, typed: EditionText, base: EditionText
) -> Changes:
    before = story.edition(language)
    joined = join(base, typed, text_of(before))
    if joined is None:
        return _keep_aside(unit, work, story, language, typed, Outcome.ASIDE)
    try:
        changes = save_text_in(unit, work, story, language, furniture=joined.furniture, body=joined.body)
    except Refused as refusal:
        if refusal.message.code not in WORDINGS:
            raise
        return _keep_aside(unit, work, story, language, typed, Outcome.CLOSED)
    if joined == typed:
        return changes
    meeting, message = _met(unit, work, before, joined, Outcome.BOTH)
    return replace(changes, messages=(message, *changes.messages), meeting=meeting)


def replace_body(work: Work, story_id: str, language: Language, body: str) -> tuple[int, Changes]:
    """Put another text in the place of an edition's body, in one act; the number of its revision.

    What stood there before is a revision too: it may be the words of somebody typing just now.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        keep_revision_in(unit, work, story, language, kind="checkpoint")
        changes = save_text_in(unit, work, unit.story(story_id), language, body=body)
        number = keep_revision_in(unit, work, unit.story(story_id), language)
        unit.index_story(unit.story(story_id))
    return number, changes


def keep_aside(work: Work, story_id: str, language: Language, typed: EditionText) -> Changes:
    """Keep words that somebody typed as a revision; the edition stays as it is."""
    with work.store.unit() as unit:
        return _keep_aside(unit, work, unit.story(story_id), language, typed, Outcome.ASIDE)


def _keep_aside(
    unit: Unit, work: Work, story: Story, language: Language, typed: EditionText, outcome: Outcome
) -> Changes:
    edition = story.edition(language)
    if outcome is Outcome.ASIDE:
        keep_revision_in(unit, work, story, language, kind="checkpoint")  # to compare with, and to go back to
    mine = replace(_written(edition, typed.furniture, typed.body), changed_by=work.person.id)
    number = keep_words(unit, work, story.id, mine)
    payload = {"revision": number, "other": edition.changed_by or ""}
    work.record(unit, "revision.aside", story.id, language, payload)
    meeting, message = _met(unit, work, edition, EditionText(), outcome, number)
    return Changes((story.id,), messages=(message,), meeting=meeting)


def _met(
    unit: Unit,
    work: Work,
    other: Edition,
    now: EditionText,
    outcome: Outcome,
    number: int | None = None,
) -> tuple[Meeting, Message]:
    """What came of it: ``other`` is the edition as somebody else left it, ``now`` what changed of it since."""
    name = next((each.name for each in unit.people() if each.id == other.changed_by), other.changed_by or "")
    text = EditionText(now.furniture or other.furniture, other.body if now.body is None else now.body)
    meeting = Meeting(other.language, outcome, text, name, other.changed_at, number)
    is_own = other.changed_by in (None, work.person.id)
    return meeting, told(outcome, other, name, is_own=is_own, number=number)


def save_text_in(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    *,
    furniture: Furniture | None = None,
    body: str | None = None,
) -> Changes:
    """The same inside a running act; ``story`` as it is in the store."""
    before = story.edition(language)
    edition = _written(before, furniture, body)
    if (edition.furniture, edition.body) == (before.furniture, before.body):
        return Changes()
    refuse_unless_editable(story, language, work.person, unit.ruleset(), work)
    said = hold(unit, work, story, language)
    keep_before_hand_over(unit, work, story.id, before)
    if before.position is Stage.PLANNED:
        edition = replace(edition, position=Stage.DRAFT, stage=Stage.DRAFT)
        work.record(unit, "step", story.id, language, {"from_stage": "planned", "to_stage": "draft"})
    # A skeleton nobody typed into yet has no author either.
    if edition.author is None and (before.is_empty or before.changed_by is None):
        edition = replace(edition, author=work.person.id)
    edition = replace(edition, changed_at=work.now(), changed_by=work.person.id)
    unit.put_edition(story.id, edition)
    story = story.with_edition(edition)
    claims: tuple[Claim, ...] = ()
    if edition.body != before.body:
        story, claims = move_claims(unit, story, language, before.body)
        pins = move_pins(unit, story, language, before.body)
        reviewed = move_reviewed(unit, story, language, before.body)
        drafts = move_machine_drafts(unit, story, language, before.body)
        notes = move_notes(unit, story, language, before.body)
        story = replace(story, pins=pins, reviewed=reviewed, machine_drafts=drafts, notes=notes)
    story, messages = settle(unit, work, story, only_words_of=language)
    return Changes((story.id,), tuple(claim.id for claim in claims), messages=(*said, *messages))


def _written(before: Edition, furniture: Furniture | None, body: str | None) -> Edition:
    if furniture is not None:
        values = {name: " ".join(_nfc(text).splitlines()) for name, text in asdict(furniture).items()}
        before = replace(before, furniture=Furniture(**values))
    return before if body is None else replace(before, body=_nfc(body))


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def may_edit(story: Story, language: Language, person: Person, ruleset: Ruleset, work: Work) -> bool:
    """Whether this person may change this edition's text now; see ``refuse_unless_editable``."""
    try:
        refuse_unless_editable(story, language, person, ruleset, work)
    except Refused:
        return False
    return True


def refuse_unless_editable(
    story: Story, language: Language, person: Person, ruleset: Ruleset, work: Work
) -> None:
    """Raise ``Refused`` with the stage or the role that stands in the way of changing the text."""
    edition = story.edition(language)
    stage = edition.working_stage
    if edition.returned and stage is Stage.RETURNED:
        stage = edition.returned.to_stage
    allowed = ruleset.stages.may_edit.get(stage, frozenset())
    if not allowed:
        code = "edit.out" if edition.is_public and edition.change is None else "edit.stage"
        raise Refused(code, language=language.value, stage=stage.value)
    if not person.may_act_as(allowed, work.now()):
        raise Refused(
            "edit.role",
            person=person.name,
            language=language.value,
            stage=stage.value,
            role=tuple(sorted(role.value for role in allowed)),
        )


def move_claims(
    unit: Unit, story: Story, language: Language, body_before: str
) -> tuple[Story, tuple[Claim, ...]]:
    """Find the words of every fact again after the body changed; the facts whose anchor moved."""
    marked = read_markdown(story.edition(language).body)
    moved = []
    for claim in story.claims_in(language):
        anchor = placed_again(claim.anchors[language], marked, body_before)
        if anchor != claim.anchors[language]:
            moved.append(replace(claim, anchors={**claim.anchors, language: anchor}))
    unit.put_claim_places(story.id, moved, language)
    by_id = {claim.id: claim for claim in moved}
    story = replace(story, claims=tuple(by_id.get(claim.id, claim) for claim in story.claims))
    return story, tuple(moved)


def placed_again(old: ClaimAnchor, marked: MarkedText, body_before: str) -> ClaimAnchor:
    """An anchor in the new text; words that are gone leave an orphan that keeps its quotation."""
    before = None if old.is_orphan else body_before
    found = find_again(old.anchor, marked.source, before)
    if found is None:
        return replace(old, is_orphan=True)
    return replace(
        old,
        anchor=anchor_at(marked.source, found.start, found.end),
        span_hash=span_hash(marked, found.start, found.end),
        is_orphan=False,
    )


def keep_revision(
    work: Work, story_id: str, language: Language, name: str = "", *, kind: str = "kept"
) -> int:
    """Keep an edition as it stands; returns its revision number. A checkpoint is kept only if words changed."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        number = keep_revision_in(unit, work, story, language, name, kind=kind)
        unit.index_story(unit.story(story_id))
    return number


def keep_revision_in(
    unit: Unit, work: Work, story: Story, language: Language, name: str = "", *, kind: str = "kept"
) -> int:
    """The same inside a running act."""
    edition = story.edition(language)
    content = revision_content(edition)
    newest = unit.newest_revision(story.id, language) if kind == "checkpoint" else None
    if newest is not None and unit.revision_content(story.id, language, newest.number) == content:
        return newest.number
    number = unit.add_revision(
        story.id,
        language,
        name=name or None,
        kind=kind,
        content=content,
        by=work.person.id,
        at=work.now(),
        words=count_words(edition.body),
    )
    if kind == "kept":
        work.record(unit, "revision.kept", story.id, language, {"revision": number, "name": name})
    return number
