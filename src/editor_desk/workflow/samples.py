# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The sample desk: invented people and stories to play with, brought in as people would do it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from editor_desk import assets
from editor_desk.newsroom.claims import ClaimStatus, ClaimType, EvidenceKind, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Furniture
from editor_desk.workflow import facts, notes, photos, steps, stories, writing
from editor_desk.workflow.people import add_person
from editor_desk.workflow.work import Work

_WAY = (Stage.DRAFT, Stage.EDITING, Stage.CHECKING, Stage.READY)
_STORY_FIELDS = ("section", "urgency")
_FIRST = "tejano-festival"
"""The story that waits for its sign-off is the one to open first."""

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Staff:
    """The sample people by name, and who does what in the stories."""

    people: Mapping[str, Person]

    def with_role(self, role: Role) -> Person:
        return next(person for person in self.people.values() if role in person.roles)


def load_samples(work: Work) -> str:
    """Fill a store with the sample people and stories; returns the id of the story to open first.

    Everything goes through the workflow, so the samples are proof that it lets real stories pass.
    """
    folder = assets.resource("samples")
    work = replace(work, hand=None)  # their authors are not sitting here
    staff = _Staff({p["name"]: _person(work, p) for p in _read(folder / "people.toml")["person"]})
    first = ""
    for path in sorted(folder.glob("*.toml")):
        if path.name == "people.toml":
            continue
        story_id = _load(work, staff, _read(path))
        if path.stem == _FIRST or not first:
            first = story_id
    return first


def _read(path: Any) -> Entry:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _person(work: Work, entry: Entry) -> Person:
    return add_person(work, entry["name"], frozenset(Role(role) for role in entry["roles"]))


def _load(work: Work, staff: _Staff, entry: Entry) -> str:
    approver = replace(work, person=staff.with_role(Role.APPROVER))
    made = stories.new_story(approver, kind=entry["kind"], plan=Plan(entry["plan"]), slug=entry["slug"])
    story_id = made.stories[0]
    fields = {name: str(entry[name]) for name in _STORY_FIELDS if name in entry}
    fields |= {name: ", ".join(entry[name]) for name in ("topics", "tags") if name in entry}
    stories.set_fields(approver, story_id, fields)
    for language in Language:
        if language in entry:
            _write(work, staff, story_id, language, entry[language])
    for photo in entry.get("photo", ()):
        if "file" in photo:
            photos.add_photo(
                approver, story_id, assets.resource("samples", photo["file"]), _photo_words(photo)
            )
        else:
            photos.keep_place(approver, story_id, _photo_words(photo))
    for claim in entry.get("claim", ()):
        _check(work, staff, story_id, claim)
    for note in entry.get("note", ()):
        _note(work, staff, story_id, note)
    for language in Language:
        if language in entry:
            _take_to(approver, story_id, language, Stage(entry[language]["stage"]))
    return story_id


def _write(work: Work, staff: _Staff, story_id: str, language: Language, entry: Entry) -> None:
    author = replace(work, person=staff.people[entry["author"]])
    furniture = Furniture(**{name: entry.get(name, "") for name in FURNITURE_FIELDS})
    writing.save_text(author, story_id, language, furniture=furniture, body=entry["body"].strip() + "\n")
    others = {"relation": entry["relation"]}
    if "due_in_hours" in entry:
        others["due"] = _due(work, entry["due_in_hours"])
    if "assignee" in entry:
        others["assignee"] = entry["assignee"]
    stories.set_fields(author, story_id, others, language)
    writing.keep_revision(author, story_id, language)


def _due(work: Work, hours: int) -> str:
    """A half hour on the clock, so many hours from now: the samples are due whenever somebody plays with them."""
    soon = work.now() + timedelta(hours=hours)
    return soon.replace(minute=30 if soon.minute >= 30 else 0, second=0, microsecond=0).isoformat()


def _photo_words(entry: Entry) -> photos.PhotoWords:
    return photos.PhotoWords(
        cutline={lang: entry[f"cutline_{lang}"] for lang in Language if f"cutline_{lang}" in entry},
        alt={lang: entry[f"alt_{lang}"] for lang in Language if f"alt_{lang}" in entry},
        credit=entry.get("credit"),
    )


def _check(work: Work, staff: _Staff, story_id: str, entry: Entry) -> None:
    checker = replace(work, person=staff.with_role(Role.FACT_CHECKER))
    with work.store.unit() as unit:
        story = unit.story(story_id)
    stated = [language for language in Language if language in entry]
    spans = {language: facts.find_quote(story, language, entry[language]) for language in stated}
    first = stated[0]
    made = facts.make_fact(
        checker,
        story_id,
        first,
        *spans[first],
        types=tuple(ClaimType(name) for name in entry["types"]),
        priority=Priority(entry.get("priority", Priority.DESK)),
        counterpart=spans.get(first.other),
    )
    for proof in entry.get("evidence", ()):
        facts.add_evidence(checker, made.claims[0], _evidence(proof))
    status = ClaimStatus(entry["status"])
    if status is not ClaimStatus.OPEN:
        facts.decide(checker, made.claims[0], status, entry.get("note", ""))


def _note(work: Work, staff: _Staff, story_id: str, entry: Entry) -> None:
    writer = replace(work, person=staff.people[entry["by"]])
    about = None
    if "about" in entry:
        language = Language(entry["language"])
        with work.store.unit() as unit:
            story = unit.story(story_id)
        about = (language, *facts.find_quote(story, language, entry["about"]))
    notes.add_note(writer, story_id, entry["text"], about)
    if "resolved_by" in entry:
        with work.store.unit() as unit:
            newest = unit.story(story_id).notes[-1]
        notes.resolve_note(replace(work, person=staff.people[entry["resolved_by"]]), story_id, newest.id)


def _evidence(entry: Entry) -> facts.EvidenceDraft:
    known = {name: entry[name] for name in entry if name != "kind"}
    return facts.EvidenceDraft(kind=EvidenceKind(entry["kind"]), **known)


def _take_to(work: Work, story_id: str, language: Language, target: Stage) -> None:
    for stage in _WAY[1 : _WAY.index(target) + 1]:
        steps.advance(work, story_id, stage, (language,))
