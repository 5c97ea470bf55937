# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The same act on several stories: each is an act of its own, none is held back by another, each is told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from editor_desk.newsroom.gates import RuleResult
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem, Refused, WrongUsage
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import BEFORE_SENT, WHOLE_STORY, Stage
from editor_desk.newsroom.stories import Edition, Story
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.publishing.file_names import address
from editor_desk.workflow import stories
from editor_desk.workflow.checking import languages_to_check
from editor_desk.workflow.exporting import export
from editor_desk.workflow.refusals import GatesRefused
from editor_desk.workflow.several_sign_off import before_signing_in
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import NO_DETAILS, StepDetails, advance, bring_back, default_languages
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "several.no_step": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it is {stage}, and no step leads on from there. Nothing was changed."
    ),
    "several.not_waiting": QT_TRANSLATE_NOOP(
        "Newsroom", "The story is neither on hold nor spiked. Nothing was changed."
    ),
    "several.exported": QT_TRANSLATE_NOOP("Newsroom", "Files written and read back: {count}"),
    "several.not_scheduled": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing of the story is scheduled. Nothing was changed."
    ),
    "several.not_begun": QT_TRANSLATE_NOOP(
        "Newsroom", "Nothing of the story can be returned as it stands. Nothing was changed."
    ),
}

Part = Callable[[], Changes]
"""One transaction of what is done with a story."""
Act = Callable[[Work, Ruleset, Story], Iterable[Part]]
"""What is wanted of each story, as the acts it takes there; it may raise ``Refused`` or ``WrongUsage``."""
Details = Callable[[Story], StepDetails]
"""The details of a step for one story: a time of day is another instant in another time zone."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A step that an edition took."""

    language: Language
    from_stage: Stage
    to_stage: Stage


@dataclass(frozen=True, slots=True)
class Taken(Changes):
    """What came of the act for one story: what moved, what is to be heard of it (``said``), what was refused.

    A refusal leaves what it was about as it was; an edition that took its step has taken it. ``messages`` stay
    empty, so that many stories are told of in one report and not one after the other.
    """

    slug: str = ""
    moved: tuple[Moved, ...] = ()
    said: tuple[Message, ...] = ()
    refusals: tuple[KnownProblem, ...] = ()

    @property
    def story_id(self) -> str:
        """The story it is about."""
        return self.stories[0]

    @property
    def is_refused(self) -> bool:
        """Whether anything of it was refused."""
        return bool(self.refusals)


def do_for(work: Work, story_id: str, act: Act) -> Taken:
    """Do it for one story; a refusal is an answer and not an error.

    Whatever else goes wrong (a disk that is full) is raised: it would go wrong for the next story too.
    """
    said: list[Message] = []
    refusals: list[KnownProblem] = []
    try:
        with work.store.look() as unit:
            before, ruleset = unit.story(story_id), unit.ruleset()
    except WrongUsage as gone:
        return Taken((story_id,), refusals=(gone,))
    try:
        for part in act(work, ruleset, before):
            try:
                said += part().messages
            except (Refused, WrongUsage) as problem:
                refusals.append(problem)
    except (Refused, WrongUsage) as problem:
        refusals.append(problem)
    with work.store.look() as unit:
        after = unit.story(story_id)
    return Taken(
        (story_id,),
        slug=before.slug,
        moved=tuple(_moved(before, after)),
        said=tuple(dict.fromkeys(said)),
        refusals=tuple(refusals),
    )


def next_step() -> Act:
    """Each edition's own next step, as the button would take it; a follower nobody has begun waits.

    Where that is the sign-off, it signs what the person has read as it stands at that instant.
    """

    def act(work: Work, ruleset: Ruleset, story: Story) -> Iterator[Part]:
        _refuse_while_paused(story)
        wanted: dict[Stage, list[Language]] = {}
        for language in languages_to_check(story):
            target = main_target(story.edition(language), ruleset)
            if target is not None:
                wanted.setdefault(target, []).append(language)
        if not wanted:
            leading = story.planned()[0]
            raise Refused(
                "several.no_step", language=leading.language.value, stage=leading.working_stage.value
            )
        for target, languages in wanted.items():
            yield from _steps(work, story, target, tuple(languages), NO_DETAILS)

    return act


def step_to(target: Stage, details: Details = lambda _story: NO_DETAILS) -> Act:
    """A step to this stage for every edition that can take it; where none can, the refusal says why."""

    def act(work: Work, ruleset: Ruleset, story: Story) -> Iterator[Part]:
        given = details(story)
        if target in WHOLE_STORY:
            yield partial(advance, work, story.id, target, story.plan.languages, given)
        elif target is Stage.RETURNED:
            yield from _returns(work, story, given)
        else:
            _refuse_while_paused(story)
            languages = default_languages(story, target, ruleset)
            if not languages:  # they stand there already
                languages = story.plan.languages[:1]
            yield from _steps(work, story, target, languages, given)

    return act


def schedule_at(text: str, languages: tuple[Language, ...] = ()) -> Act:
    """A time to go out at, as ``read_time`` reads it in each story's zone; what is scheduled gets it as its new time."""

    def act(work: Work, _ruleset: Ruleset, story: Story) -> Iterator[Part]:
        _refuse_while_paused(story)
        at = stories.read_time(text, story.time_zone, "at")
        able = tuple(
            e.language for e in story.planned() if e.working_stage in (Stage.APPROVED, Stage.SCHEDULED)
        )
        chosen = languages or able or story.plan.languages[:1]
        yield partial(advance, work, story.id, Stage.SCHEDULED, chosen, StepDetails(at=at))

    return act


def unschedule(languages: tuple[Language, ...] = ()) -> Act:
    """Signed off as before, and going out at no time."""

    def act(work: Work, _ruleset: Ruleset, story: Story) -> Iterator[Part]:
        able = tuple(
            e.language
            for e in story.planned()
            if e.working_stage is Stage.SCHEDULED and (not languages or e.language in languages)
        )
        if not able:
            raise Refused("several.not_scheduled")
        yield partial(advance, work, story.id, Stage.APPROVED, able)

    return act


def back() -> Act:
    """Back from hold or spike to where each edition was."""

    def act(work: Work, _ruleset: Ruleset, story: Story) -> Iterator[Part]:
        if story.pause is None:
            raise Refused("several.not_waiting")
        yield partial(bring_back, work, story.id)

    return act


def change_fields(values: Mapping[str, str], languages: tuple[Language, ...] | None = None) -> Act:
    """Set fields of the story, or of those of the ``languages`` that its plan has, as ``set_fields`` reads them."""

    def act(work: Work, _ruleset: Ruleset, story: Story) -> Iterator[Part]:
        if languages is None:
            yield partial(stories.set_fields, work, story.id, values)
        for language in languages or ():
            if language in story.plan.languages:
                yield partial(stories.set_fields, work, story.id, values, language)

    return act


def export_to(format_id: str, folder: Path) -> Act:
    """What of each is signed off, written to files. Two whose files would have one name are not written over."""
    taken: dict[str, str] = {}

    def act(work: Work, _ruleset: Ruleset, story: Story) -> Iterator[Part]:
        name = address(story.slug, story.id)
        if name in taken:
            raise Refused("export.same_name", slug=story.slug, other=taken[name])
        taken[name] = story.slug
        yield partial(_export, work, story, format_id, folder)

    return act


def _export(work: Work, story: Story, format_id: str, folder: Path) -> Changes:
    written = export(work, (story.id,), format_id, folder)
    count = Message("several.exported", {"count": len(written.paths)})
    return Changes((), messages=(count, *written.messages))


def main_target(edition: Edition, ruleset: Ruleset) -> Stage | None:
    """Where the next step of an edition leads; None where it leads nowhere."""
    if edition.working_stage is Stage.RETURNED and edition.returned is not None:
        return edition.returned.to_stage
    step = ruleset.stages.main_step(edition.working_stage)
    return step.target if step is not None else None


def rules_of(problem: KnownProblem) -> tuple[RuleResult, ...]:
    """The rules that block, where the problem is a refused gate."""
    return problem.results if isinstance(problem, GatesRefused) else ()


def _steps(
    work: Work, story: Story, target: Stage, languages: tuple[Language, ...], details: StepDetails
) -> Iterator[Part]:
    if target is Stage.APPROVED and _is_signed_off(story, languages):
        yield from _sign_offs(work, story, languages, replace(details, sign_off=SignOff()))
    elif target is Stage.SCHEDULED:
        yield partial(advance, work, story.id, target, languages, details)
    else:
        for language in languages:
            yield partial(advance, work, story.id, target, (language,), details)


def _is_signed_off(story: Story, languages: tuple[Language, ...]) -> bool:
    """Whether ``approved`` means a sign-off here, and not a step back from a time or a delivery."""
    return any(
        story.edition(language).working_stage not in (Stage.SCHEDULED, Stage.SENT) for language in languages
    )


def _sign_offs(
    work: Work, story: Story, languages: tuple[Language, ...], details: StepDetails
) -> Iterator[Part]:
    """What was read and passes is signed together; what does not is refused by its rule, and holds no other back."""
    with work.store.look() as unit:
        able = before_signing_in(unit, work, story).able
    signed = tuple(language for language in languages if language in able)
    rest = tuple(language for language in languages if language not in able)
    for group in filter(None, (signed, rest)):
        yield partial(advance, work, story.id, Stage.APPROVED, group, details)


def _returns(work: Work, story: Story, details: StepDetails) -> Iterator[Part]:
    _refuse_while_paused(story)
    going = [
        e.language
        for e in story.planned()
        if e.working_stage in BEFORE_SENT and e.working_stage is not Stage.PLANNED
    ]
    if not going:
        raise Refused("several.not_begun")
    for language in going:
        yield partial(advance, work, story.id, Stage.RETURNED, (language,), details)


def _refuse_while_paused(story: Story) -> None:
    """Coming back from a pause is a step of its own: nobody spiked a story to have it sent by the next click."""
    if story.pause is not None:
        back_stage = story.pause.was_at.get(story.plan.languages[0], Stage.DRAFT)
        raise Refused("step.paused", stage=story.pause.stage.value, back_stage=back_stage.value)


def _moved(before: Story, after: Story) -> Iterator[Moved]:
    for language in after.plan.languages:
        was, now = before.edition(language).working_stage, after.edition(language).working_stage
        if was is not now:
            yield Moved(language, was, now)
