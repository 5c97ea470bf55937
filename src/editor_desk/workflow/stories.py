# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Starting a story and filling in what is not its text: slug, plan, section, due times, people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.local_times import instants, the_instant
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.stages import OUT_OF_THE_HOUSE
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Edition, Relation, Story
from editor_desk.newsroom.templates import Skeleton, Template
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.publishing.topics import shipped_topics
from editor_desk.store.unit import Unit
from editor_desk.workflow.flags import flag_in
from editor_desk.workflow.people import assignee_named, person_named
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work, new_id
from editor_desk.workflow.writing import save_text_in

WORDINGS = {
    "story.kind_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no kind of story called “{name}”. Nothing was changed; choose one of: {choices}"
    ),
    "story.plan_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no plan called “{name}”. Nothing was changed; choose one of: {choices}"
    ),
    "story.field_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "A story has no field called “{name}”. Nothing was changed."
    ),
    "story.field_needs_language": QT_TRANSLATE_NOOP(
        "Newsroom", "Say in which language “{name}” changes. Nothing was changed."
    ),
    "story.value_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "“{value}” cannot be read as {name}: {wanted}. Nothing was changed."
    ),
    "story.slug_taken": QT_TRANSLATE_NOOP(
        "Newsroom", "Another story is called “{slug}” already. Nothing was changed; choose another slug."
    ),
    "story.plan_leaves_out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition has gone out already, so the plan cannot leave it out. Nothing was changed.",
    ),
}

_EXPORTED = ("author", "relation")
"""Fields of an edition that readers may see: read-only like its text once it is out."""
_USUAL_URGENCY = Story(id="", slug="").urgency
_MOST_WORDS = 100_000
_TO_THE_MINUTE = ("at", "embargo")
"""Times that decide when something goes out."""
_FLAGS = ("legal", "sensitive", "sponsored", "not_for_publication")
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}


def new_story(
    work: Work,
    *,
    kind: str = "news",
    plan: Plan = Plan.BOTH,
    slug: str = "",
    section: str = "",
    template: Template | None = None,
) -> Changes:
    """Start a story; both its editions are planned, the leading one is the original.

    A template gives the skeleton of each edition that begins now (one that is to follow begins empty) and the
    urgency. Filling it in makes a draft of it and gives it an author; a skeleton alone does neither.
    """
    with work.store.unit() as unit:
        story = begin(unit, work, kind=kind, plan=plan, slug=slug, section=section, template=template)
    return Changes((story.id,))


def begin(
    unit: Unit,
    work: Work,
    *,
    kind: str,
    plan: Plan,
    slug: str,
    section: str = "",
    template: Template | None = None,
) -> Story:
    """The same inside a running act; a taken slug gets a number."""
    kinds = unit.ruleset().offered()
    if kind not in kinds:
        raise WrongUsage("story.kind_unknown", name=kind, choices=tuple(kinds))
    now = work.now()
    leading = plan.languages[0]
    skeletons = template.skeletons if template else {}
    story = Story(
        id=new_id(),
        slug=free_slug(unit, slug.strip()),
        kind=kind,
        plan=plan,
        section=section.strip(),
        urgency=template.urgency if template else _USUAL_URGENCY,
        topics=shipped_topics().default_topics(section),
        created_at=now,
        created_by=work.person.id,
        changed_at=now,
        editions={
            language: _begun(
                Edition(
                    id=new_id(),
                    language=language,
                    relation=Relation.ORIGINAL if language is leading else Relation.TRANSLATION,
                    changed_at=now,
                ),
                skeletons.get(language) if language in plan.languages else None,
                waits=language is plan.follower(),
            )
            for language in Language
        },
    )
    unit.add_story(story)
    said = {"kind": kind, "plan": plan.value, "slug": story.slug}
    work.record(unit, "story.new", story.id, None, said | ({"template": template.id} if template else {}))
    unit.index_story(story)
    return story


def _begun(edition: Edition, skeleton: Skeleton | None, *, waits: bool) -> Edition:
    if skeleton is None or waits:
        return edition
    return replace(edition, furniture=skeleton.furniture, body=skeleton.body)


def free_slug(unit: Unit, slug: str) -> str:
    """The slug, with a number where another story has it; an empty one stays empty."""
    if not slug:
        return slug
    candidate, number = slug, 2
    while unit.slug_is_taken(candidate):
        candidate, number = f"{slug}-{number}", number + 1
    return candidate


def set_fields(
    work: Work, story_id: str, values: Mapping[str, str], language: Language | None = None
) -> Changes:
    """Change fields by name, from text as a person types it.

    Story: ``slug kind plan section urgency embargo time_zone topics tags assignee no_claims_reason``
    and ``flags.legal`` … (yes/no), ``flags.subjects``, ``flags.sponsor``; names to be withheld are no field, they
    are set by ``workflow.flags``. Edition (needs ``language``): headline, dek, byline, dateline,
    url_slug, seo_title, seo_description, author, relation, due, assignee, target_words. Times are ISO 8601, in the
    story's time zone unless they name another; lists are separated by commas; people by name.
    Raises ``WrongUsage`` for an unknown field or unreadable value, ``Refused`` as ``save_text`` does.
    """
    furniture = {name: text for name, text in values.items() if name in FURNITURE_FIELDS}
    others = {name: text for name, text in values.items() if name not in FURNITURE_FIELDS}
    if furniture and language is None:
        raise WrongUsage("story.field_needs_language", name=next(iter(furniture)))
    with work.store.unit() as unit:
        story = unit.story(story_id)
        changed = story
        said: tuple[Message, ...] = ()
        for name, text in others.items():
            changed = _set_one(unit, changed, name, text, language)
        if changed != story:
            if changed.flags != story.flags:
                flags, changed = changed.flags, replace(changed, flags=story.flags)
                changed, said = flag_in(unit, work, changed, flags)
            changed = replace(_without_void_declaration(changed), changed_at=work.now())
            unit.put_story(changed)
            for key, edition in changed.editions.items():
                if edition != story.editions[key]:
                    unit.put_edition(story.id, edition)
            work.record(unit, "story.fields", story.id, language, dict(others))
            changed, messages = settle(unit, work, changed)
            said += messages
            unit.index_story(changed)
        if furniture and language is not None:
            written = replace(changed.edition(language).furniture, **furniture)
            said += save_text_in(unit, work, unit.story(story_id), language, furniture=written).messages
    return Changes((story_id,), messages=said)


def _without_void_declaration(story: Story) -> Story:
    """Whoever declared to sign their own and is no author of it any more has declared nothing."""
    declared = story.self_approval
    if declared is None or any(e.author == declared.by for e in story.editions.values()):
        return story
    return replace(story, self_approval=None)


def set_due(work: Work, story_id: str, due: Mapping[Language, str]) -> Changes:
    """When editions are due, as ``set_fields`` reads it; "" takes a due time away."""
    said: list[Message] = []
    for language, text in due.items():
        said += set_fields(work, story_id, {"due": text}, language).messages
    return Changes((story_id,), messages=tuple(said))


def _set_one(unit: Unit, story: Story, name: str, text: str, language: Language | None) -> Story:
    text = text.strip()
    if name.startswith("flags.") and name.removeprefix("flags.") in _FLAGS:
        return _with_flag(story, name.removeprefix("flags."), text)
    if name == "flags.subjects":
        return replace(story, flags=replace(story.flags, subjects=_items(text)))
    if name == "flags.sponsor":
        return replace(story, flags=replace(story.flags, sponsor=text))
    if name in ("author", "relation", "due", "target_words") or (name == "assignee" and language is not None):
        if language is None:
            raise WrongUsage("story.field_needs_language", name=name)
        return _set_in_edition(unit, story, name, text, language)
    setter = _STORY_FIELDS.get(name)
    if setter is None:
        raise WrongUsage("story.field_unknown", name=name)
    return setter(unit, story, text)


def _with_flag(story: Story, flag: str, text: str) -> Story:
    if text.casefold() not in _YES:
        raise WrongUsage("story.value_unreadable", name=f"flags.{flag}", value=text, wanted="yes, no")
    flags = replace(story.flags, **{flag: _YES[text.casefold()]})  # type: ignore[arg-type]  # a flag by its name
    return replace(story, flags=flags)


def _set_in_edition(unit: Unit, story: Story, name: str, text: str, language: Language) -> Story:
    edition = story.edition(language)
    if name in _EXPORTED and edition.working_position in OUT_OF_THE_HOUSE:
        code = "edit.out" if edition.is_public and edition.change is None else "edit.stage"
        raise Refused(code, language=language.value, stage=edition.working_position.value)
    if name == "author":
        edition = replace(edition, author=_person(unit, text))
    elif name == "assignee":
        edition = replace(edition, assignee=assignee_named(unit, text, edition.assignee))
    elif name == "due":
        edition = replace(edition, due=read_time(text, story.time_zone, "due"))
    elif name == "target_words":
        edition = replace(edition, target_words=_words_wanted(text))
    else:
        try:
            edition = replace(edition, relation=Relation(text))
        except ValueError:
            choices = ", ".join(Relation)
            raise WrongUsage("story.value_unreadable", name=name, value=text, wanted=choices) from None
    return story.with_edition(edition)


def _words_wanted(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal() or not 0 < int(text) <= _MOST_WORDS:
        wanted = f"1 … {_MOST_WORDS}"
        raise WrongUsage("story.value_unreadable", name="target_words", value=text, wanted=wanted)
    return int(text)


def _person(unit: Unit, name: str) -> str | None:
    return person_named(unit, name).id if name else None


def read_time(text: str, time_zone: str, name: str) -> datetime | None:
    """A time as UTC from ISO 8601 text; without an offset it is meant in ``time_zone``. Empty is None.

    Raises ``WrongUsage`` where it cannot be read, ``Refused`` where a schedule or an embargo names a time that the
    clocks there leave out, or show twice.
    """
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        wanted = "2026-11-24T17:30"
        raise WrongUsage("story.value_unreadable", name=name, value=text, wanted=wanted) from None
    if found.tzinfo is None:
        zone = ZoneInfo(time_zone)
        # What leaves the house, or must not yet, is no guess; a due time in the missing hour is the hour after.
        return the_instant(found, zone) if name in _TO_THE_MINUTE else instants(found, zone)[0]
    return found.astimezone(UTC)


def _slug(unit: Unit, story: Story, text: str) -> Story:
    if text and text != story.slug and unit.slug_is_taken(text):
        raise WrongUsage("story.slug_taken", slug=text)
    return replace(story, slug=text)


def _kind(unit: Unit, story: Story, text: str) -> Story:
    kinds = unit.ruleset().offered(also=story.kind)
    if text not in kinds:
        raise WrongUsage("story.kind_unknown", name=text, choices=tuple(kinds))
    return replace(story, kind=text)


def _plan(_unit: Unit, story: Story, text: str) -> Story:
    plan = read_plan(text)
    for language, edition in story.editions.items():
        if edition.sent_hash and language not in plan.languages:
            raise WrongUsage("story.plan_leaves_out", language=language.value)
    return replace(story, plan=plan)


def read_plan(text: str) -> Plan:
    """A plan by its code; ``WrongUsage`` with the choices otherwise."""
    try:
        return Plan(text)
    except ValueError:
        raise WrongUsage("story.plan_unknown", name=text, choices=tuple(Plan)) from None


def _section(_unit: Unit, story: Story, text: str) -> Story:
    """Topics follow the section as long as nobody chose others."""
    topics = shipped_topics()
    follows = story.topics == topics.default_topics(story.section)
    return replace(story, section=text, topics=topics.default_topics(text) if follows else story.topics)


def _urgency(_unit: Unit, story: Story, text: str) -> Story:
    if text not in ("1", "2", "3", "4", "5", "6", "7", "8", "9"):
        raise WrongUsage("story.value_unreadable", name="urgency", value=text, wanted="1 … 9")
    return replace(story, urgency=int(text))


def _embargo(_unit: Unit, story: Story, text: str) -> Story:
    return replace(story, embargo=read_time(text, story.time_zone, "embargo"))


def _time_zone(_unit: Unit, story: Story, text: str) -> Story:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        wanted = "America/Chicago"
        raise WrongUsage("story.value_unreadable", name="time_zone", value=text, wanted=wanted) from None
    return replace(story, time_zone=text)


def _items(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(",") if item.strip())


_STORY_FIELDS: Mapping[str, Callable[[Unit, Story, str], Story]] = {
    "slug": _slug,
    "kind": _kind,
    "plan": _plan,
    "section": _section,
    "urgency": _urgency,
    "embargo": _embargo,
    "time_zone": _time_zone,
    "topics": lambda _unit, story, text: replace(story, topics=_items(text)),
    "tags": lambda _unit, story, text: replace(story, tags=_items(text)),
    "assignee": lambda unit, story, text: replace(story, assignee=assignee_named(unit, text, story.assignee)),
    "no_claims_reason": lambda _unit, story, text: replace(story, no_claims_reason=text),
}
