# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Notes on a story: written, changed by whoever wrote them, dealt with, opened again; never deleted."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.notes import Note, NotePlace
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stories import Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.text.anchors import anchor_at, find_again
from editor_desk.workflow.work import Changes, Work, new_id

WORDINGS = {
    "note.empty": QT_TRANSLATE_NOOP("Newsroom", "A note needs words. Nothing was kept."),
    "note.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no such note on this story. Nothing was changed."
    ),
    "note.not_yours": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Only {person} may change this note: it is theirs and stays as it is. Write one of your own below it.",
    ),
}


def add_note(work: Work, story_id: str, text: str, about: tuple[Language, int, int] | None = None) -> Changes:
    """Note something on a story; ``about`` is a passage of a body (code points, end exclusive), if any.

    An empty passage is none. Raises ``WrongUsage`` without words.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        place = _place(story, *about) if about else None
        note = Note(new_id(), _words(text), by=work.person.id, at=work.now(), place=place)
        unit.put_note(story.id, note)
        payload = {"note": note.id, "text": note.text, "words": place.anchor.exact if place else ""}
        work.record(unit, "note.added", story.id, place.language if place else None, payload)
    return Changes((story.id,))


def change_note(work: Work, story_id: str, note_id: str, text: str) -> Changes:
    """Change the words of one's own note; the diary keeps what they were. Raises ``Refused`` for another's."""
    with work.store.unit() as unit:
        story, note = _found(unit, story_id, note_id)
        if note.by != work.person.id:
            names = {person.id: person.name for person in unit.people()}
            raise Refused("note.not_yours", person=names.get(note.by, note.by))
        changed = replace(note, text=_words(text), changed_at=work.now())
        if changed.text == note.text:
            return Changes()
        unit.put_note(story.id, changed)
        payload = {"note": note.id, "text": changed.text, "was": note.text}
        work.record(unit, "note.changed", story.id, None, payload)
    return Changes((story.id,))


def resolve_note(work: Work, story_id: str, note_id: str) -> Changes:
    """Say that a note is dealt with; anybody may. One that is resolved already stays as it is."""
    with work.store.unit() as unit:
        story, note = _found(unit, story_id, note_id)
        if note.is_resolved:
            return Changes()
        unit.put_note(story.id, replace(note, resolved_by=work.person.id, resolved_at=work.now()))
        work.record(unit, "note.resolved", story.id, None, {"note": note.id})
    return Changes((story.id,))


def reopen_note(work: Work, story_id: str, note_id: str) -> Changes:
    """Say that a note is not dealt with after all."""
    with work.store.unit() as unit:
        story, note = _found(unit, story_id, note_id)
        if not note.is_resolved:
            return Changes()
        unit.put_note(story.id, replace(note, resolved_by=None, resolved_at=None))
        work.record(unit, "note.reopened", story.id, None, {"note": note.id})
    return Changes((story.id,))


def move_notes(unit: Unit, story: Story, language: Language, body_before: str) -> tuple[Note, ...]:
    """Find the passages of the notes again after a body changed, inside a running act; all notes of the story."""
    body = story.edition(language).body
    notes = tuple(_placed_again(note, language, body_before, body) for note in story.notes)
    moved = [after for before, after in zip(story.notes, notes, strict=True) if after != before]
    unit.put_notes(story.id, moved)
    return notes


def _placed_again(note: Note, language: Language, before: str, after: str) -> Note:
    place = note.place
    if place is None or place.language is not language:
        return note
    found = find_again(place.anchor, after, None if place.is_orphan else before)
    if found is None:
        return replace(note, place=replace(place, is_orphan=True))
    return replace(note, place=NotePlace(language, anchor_at(after, found.start, found.end)))


def _place(story: Story, language: Language, start: int, end: int) -> NotePlace | None:
    body = story.edition(language).body
    start, end = max(0, min(start, len(body))), max(0, min(end, len(body)))
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    return NotePlace(language, anchor_at(body, start, end)) if start < end else None


def _words(text: str) -> str:
    words = unicodedata.normalize("NFC", text).strip()
    if not words:
        raise WrongUsage("note.empty")
    return words


def _found(unit: Unit, story_id: str, note_id: str) -> tuple[Story, Note]:
    story = unit.story(story_id)
    note = next((each for each in story.notes if each.id == note_id), None)
    if note is None:
        raise WrongUsage("note.unknown")
    return story, note
