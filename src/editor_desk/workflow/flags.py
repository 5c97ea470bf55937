# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Flags of a story: anybody sets them, what protects somebody is taken off by few, the diary knows of each.

Names to be withheld never reach the diary: only how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from editor_desk.newsroom.events import Event
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Flags, Story
from editor_desk.newsroom.withheld import clean_names, stands_in
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.unit import Unit
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

MISTAKE_FOR = timedelta(minutes=10)
"""How long whoever set a flag may take it off again as a mistake."""

WORDINGS = {
    "flags.withheld_on_list": QT_TRANSLATE_NOOP(
        "Newsroom",
        "A name that is withheld now stands on the list of names, which everybody reads: take it off there.",
    ),
    "flags.lift": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{person} may not take off “{flags}”; that takes {role}. Nothing was changed.",
    ),
    "flags.subject_unknown": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no subject called “{name}”. Nothing was changed; choose among: {choices}",
    ),
    "flags.unscheduled": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it is not for publication, so it is no longer scheduled."
    ),
}
_YES_NO = ("legal", "sensitive", "sponsored", "not_for_publication")
_GUARDED = ("legal", "sensitive")


@dataclass(frozen=True, slots=True)
class FlagsWanted:
    """Flags as a person wants them; None leaves what is there."""

    legal: bool | None = None
    sensitive: bool | None = None
    sponsored: bool | None = None
    not_for_publication: bool | None = None
    subjects: tuple[str, ...] | None = None
    withheld: tuple[str, ...] | None = None
    sponsor: str | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """One flag that comes or goes. ``keeps``: how many names stood there before, of ``withheld``."""

    flag: str
    which: str = ""
    is_set: bool = True
    keeps: int = 0
    count: int = 0

    @property
    def is_guarded(self) -> bool:
        return not self.is_set and self.flag in (*_GUARDED, "subject", "withheld")


def set_flags(work: Work, story_id: str, wanted: FlagsWanted) -> Changes:
    """Make the flags of a story these. Raises ``Refused`` where this person may not take one off."""
    with work.store.unit() as unit:
        story = unit.story(story_id)
        flags = _wanted(story.flags, wanted, may_lift=may_lift(work, unit.ruleset()))
        if flags == story.flags:
            return Changes((story_id,))
        story, said = flag_in(unit, work, story, flags)
        story = replace(story, changed_at=work.now())
        unit.put_story(story)
        story, messages = settle(unit, work, story)
        unit.index_story(story)
        listed = _listed(unit, flags)
    return Changes((story_id,), messages=(*said, *listed, *messages))


def _listed(unit: Unit, flags: Flags) -> tuple[Message, ...]:
    """That a name withheld now stands on the list everybody reads; which one is not repeated."""
    if flags.withheld and any(
        stands_in(flags.withheld, form) for each in unit.known_names() for form in (*each.en, *each.es)
    ):
        return (Message("flags.withheld_on_list"),)
    return ()


def may_lift(work: Work, ruleset: Ruleset) -> bool:
    """Whether this person may take off what protects somebody, whoever set it."""
    return work.person.may_act_as(ruleset.lift_flags, work.now())


def flag_in(unit: Unit, work: Work, story: Story, flags: Flags) -> tuple[Story, tuple[Message, ...]]:
    """The same inside a running act; the caller writes the story and settles it.

    A story that is not for publication any more leaves the schedule.
    """
    ruleset = unit.ruleset()
    _refuse_unknown(flags, ruleset)
    steps = tuple(_steps(story.flags, flags))
    guarded = [step for step in steps if step.is_guarded]
    if guarded and not may_lift(work, ruleset):
        events = unit.events(story.id)
        refused = [step for step in guarded if not _is_own_mistake(step, events, work, story.flags, flags)]
        if refused:
            names = tuple(dict.fromkeys(step.flag for step in refused))
            roles = tuple(sorted(role.value for role in ruleset.lift_flags))
            raise Refused("flags.lift", person=work.person.name, flags=names, role=roles)
    before = story
    story = replace(story, flags=flags)
    # Written before the diary, which must know already what it must not say.
    unit.put_story(story)
    for step in steps:
        payload: dict[str, object] = {"flag": step.flag}
        if step.which:
            payload["which"] = step.which
        if step.flag == "withheld":
            payload |= {"was": step.keeps, "now": step.count}
        work.record(unit, "flag.set" if step.is_set else "flag.lifted", story.id, None, payload)
    if flags.not_for_publication and not before.flags.not_for_publication:
        return _off_the_schedule(unit, work, story)
    return story, ()


def _wanted(flags: Flags, wanted: FlagsWanted, *, may_lift: bool) -> Flags:
    given = {name: value for name in _YES_NO if (value := getattr(wanted, name)) is not None}
    flags = replace(flags, **given)
    if wanted.subjects is not None:
        flags = replace(flags, subjects=tuple(dict.fromkeys(wanted.subjects)))
    if wanted.sponsor is not None:
        flags = replace(flags, sponsor=" ".join(wanted.sponsor.split()))
    if wanted.withheld is not None:
        names = clean_names(wanted.withheld)
        kept = [name for name in flags.withheld if name in names or (not name and not may_lift)]
        flags = replace(flags, withheld=(*kept, *(name for name in names if name not in kept)))
    return flags


def _steps(before: Flags, after: Flags) -> Iterator[_Step]:
    for name in _YES_NO:
        if getattr(before, name) != getattr(after, name):
            yield _Step(name, is_set=getattr(after, name))
    for subject in after.subjects:
        if subject not in before.subjects:
            yield _Step("subject", subject)
    for subject in before.subjects:
        if subject not in after.subjects:
            yield _Step("subject", subject, is_set=False)
    if set(before.withheld) != set(after.withheld) or len(before.withheld) != len(after.withheld):
        is_lifted = any(name not in after.withheld for name in before.withheld)
        yield _Step("withheld", is_set=not is_lifted, keeps=len(before.withheld), count=len(after.withheld))
    if before.sponsor != after.sponsor:
        yield _Step("sponsor", after.sponsor, is_set=bool(after.sponsor))


def _is_own_mistake(step: _Step, events: tuple[Event, ...], work: Work, before: Flags, after: Flags) -> bool:
    """Whether the same person set it a moment ago, and nobody touched it since."""
    about = [
        event
        for event in events
        if event.code in ("flag.set", "flag.lifted")
        and event.payload is not None
        and event.payload.get("flag") == step.flag
        and event.payload.get("which", "") == step.which
    ]
    last = about[-1] if about else None
    if last is None or last.payload is None or last.code != "flag.set" or last.person != work.person.id:
        return False
    if step.flag == "withheld":
        stood = last.payload.get("was")
        if not isinstance(stood, int) or any(name not in after.withheld for name in before.withheld[:stood]):
            return False
    return work.now() - last.at <= MISTAKE_FOR


def _refuse_unknown(flags: Flags, ruleset: Ruleset) -> None:
    known = tuple(subject.id for subject in ruleset.subjects)
    for subject in flags.subjects:
        if subject not in known:
            raise WrongUsage("flags.subject_unknown", name=subject, choices=known)


def _off_the_schedule(unit: Unit, work: Work, story: Story) -> tuple[Story, tuple[Message, ...]]:
    said: list[Message] = []
    for language, edition in story.editions.items():
        if edition.position is not Stage.SCHEDULED:
            continue
        edition = replace(edition, position=Stage.APPROVED, scheduled_for=None)
        unit.put_edition(story.id, edition)
        story = story.with_edition(edition)
        message = Message("flags.unscheduled", {"language": language.value})
        work.record(unit, message.code, story.id, language, dict(message.params))
        said.append(message)
    return story, tuple(said)
