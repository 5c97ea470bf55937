# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Moving an edition from stage to stage, by the newsroom's table and through its gates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from editor_desk.newsroom.gates import evaluate, text_and_slug
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import BEFORE_SENT, WHOLE_STORY, Stage, Step
from editor_desk.newsroom.stories import Edition, Pause, Relation, Return, Story
from editor_desk.newsroom.withheld import stands_in
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.store.unit import Unit
from editor_desk.workflow.checking import context_of
from editor_desk.workflow.comparing import Compared
from editor_desk.workflow.in_change import come_out, kept_as_it_stands, note_back, note_sent
from editor_desk.workflow.people import active_named
from editor_desk.workflow.refusals import step_refused
from editor_desk.workflow.reviewing_pairs import review_whole_in
from editor_desk.workflow.sent_copy import revoke_sign_offs
from editor_desk.workflow.sign_off import NOTHING_READ, SignOff, sign_off_in
from editor_desk.workflow.standing import hash_now, settle
from editor_desk.workflow.work import Changes, Work
from editor_desk.workflow.writing import keep_revision_in

WORDINGS = {
    "step.none": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: there is no step from {from_stage} to {to_stage}. Nothing was changed."
    ),
    "step.already": QT_TRANSLATE_NOOP(
        "Newsroom", "{language}: it is {to_stage} already. Nothing was changed."
    ),
    "step.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not make it {to_stage}; that takes {role}. Nothing was changed."
    ),
    "step.reason": QT_TRANSLATE_NOOP("Newsroom", "Say why it becomes {to_stage}. Nothing was changed."),
    "step.notice": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: readers have it, so say in a notice what they are told in its place. Nothing was changed.",
    ),
    "step.notice_name": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{language}: a name that is withheld stands in the notice. Nothing was changed; write it without the name.",
    ),
    "step.not_in_plan": QT_TRANSLATE_NOOP(
        "Newsroom", "{language} is not in the plan of this story ({plan}). Nothing was changed."
    ),
    "step.return_target": QT_TRANSLATE_NOOP(
        "Newsroom", "It cannot be returned from {from_stage} to {to_stage}. Nothing was changed."
    ),
    "step.time_missing": QT_TRANSLATE_NOOP("Newsroom", "Say at what time it goes out. Nothing was changed."),
    "step.time_past": QT_TRANSLATE_NOOP(
        "Newsroom", "{time} has passed already. Nothing was changed; choose a later time."
    ),
    "step.already_out": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The {language} edition is {stage}: the story cannot be {to_stage}. Nothing was changed."
        " Change the plan to leave the unfinished edition out instead.",
    ),
    "step.paused": QT_TRANSLATE_NOOP(
        "Newsroom", "The story is {stage}; bring it back to {back_stage} first. Nothing was changed."
    ),
}


@dataclass(frozen=True, slots=True)
class StepDetails:
    """What a step may need besides its name: why, for a return where to and whom, for a schedule when."""

    reason: str = ""
    to_stage: Stage | None = None
    for_person: str = ""
    at: datetime | None = None
    sign_off: SignOff | None = None
    notices: Mapping[Language, str] = field(default_factory=dict)
    """What the readers of each edition that is killed are told."""


NO_DETAILS = StepDetails()
_OF_READERS = (Stage.WITHDRAWN, Stage.KILLED)
"""Steps of what readers have, whatever is being changed beside it."""


def advance(
    work: Work,
    story_id: str,
    target: Stage,
    languages: tuple[Language, ...],
    details: StepDetails = NO_DETAILS,
) -> Changes:
    """Take a step for one edition or both at once: all of them, or none.

    ``scheduled`` for what is scheduled already gives it another time (``details.at``). Raises ``Refused`` (no such step, role, reason missing), ``GatesRefused`` with the rules that block.
    Hold and spike, and coming back from them, are of the whole story whatever languages are named.
    """
    with work.store.unit() as unit:
        story = unit.story(story_id)
        if story.pause is not None and target not in WHOLE_STORY:
            story = _bring_back(unit, work, story, target)
        elif target in WHOLE_STORY:
            story = _pause(unit, work, story, target, details)
        else:
            story = _move(unit, work, story, target, languages, details)
        story, messages = settle(unit, work, story)
        story = replace(story, changed_at=work.now())
        unit.put_story(story)
        unit.index_story(story)
    return Changes((story_id,), messages=messages)


def steps_for(
    story: Story, language: Language, person: Person, ruleset: Ruleset, now: datetime
) -> tuple[Step, ...]:
    """The steps this person may take with this edition now, gates aside."""
    edition = story.edition(language)
    if language not in story.plan.languages:
        return ()
    if story.pause is not None:
        return _way_back(story, language, person, ruleset, now)
    found = tuple(
        step
        for stage in dict.fromkeys((edition.working_stage, edition.stage))
        for step in ruleset.stages.from_stage(stage)
        if source_of(edition, step.target) is stage
    )
    if edition.working_stage is Stage.RETURNED and edition.returned is not None:
        found = (_step_back(edition, ruleset), *(step for step in found if step.source is edition.stage))
    return tuple(step for step in found if person.may_act_as(step.who, now))


def source_of(edition: Edition, target: Stage) -> Stage:
    """The stage a step to ``target`` starts from.

    While a change after publication is open, what readers have is withdrawn and killed, and shown by the site;
    everything else is a step of the change.
    """
    return edition.working_stage if _is_of_change(edition, target) else edition.stage


def _is_of_change(edition: Edition, target: Stage) -> bool:
    """Whether a step moves the open change of an edition, and not what readers have."""
    if edition.change is None or target in _OF_READERS:
        return False
    is_shown = target is Stage.LIVE and edition.stage is Stage.SENT
    return not is_shown or edition.working_stage is Stage.SENT


def default_languages(story: Story, target: Stage, ruleset: Ruleset) -> tuple[Language, ...]:
    """The editions a step means when none is named: all of the plan that can take it from where they are.

    Where none can, those that are not there yet, so that the refusal says why. A follower that nobody
    has begun does not hold the leading edition back.
    """
    able = tuple(e.language for e in story.planned() if _leads_to(ruleset, e, target))
    if able:
        return able
    waiting = tuple(e for e in story.planned() if source_of(e, target) is not target)
    follower = story.plan.follower()
    begun = tuple(e.language for e in waiting if not (e.language is follower and e.stage is Stage.PLANNED))
    return begun or tuple(edition.language for edition in waiting)


def _leads_to(ruleset: Ruleset, edition: Edition, target: Stage) -> bool:
    source = source_of(edition, target)
    if source is Stage.RETURNED and edition.returned is not None:
        return edition.returned.to_stage is target
    step = ruleset.stages.find(source, target)
    return step is not None and (edition.stage is not Stage.PLANNED or target is Stage.DRAFT)


def _move(
    unit: Unit,
    work: Work,
    story: Story,
    target: Stage,
    languages: tuple[Language, ...],
    details: StepDetails,
) -> Story:
    ruleset = unit.ruleset()
    steps = {language: _step(story, language, target, ruleset, work, details) for language in languages}
    signing = tuple(lang for lang, step in steps.items() if "G5" in step.gates)
    if signing:
        story = sign_off_in(unit, work, story, signing, details.sign_off or NOTHING_READ)
    moving = {language: step for language, step in steps.items() if language not in signing}
    compared = Compared(unit, work, story)
    for language, step in moving.items():
        # All gates before the first step: what goes out together is not out yet where the second one is asked.
        _through_gates(unit, work, story, language, step, ruleset, details, compared)
    for language, step in moving.items():
        story = _take(unit, work, story, language, step, ruleset, details)
    return story


def _step(
    story: Story, language: Language, target: Stage, ruleset: Ruleset, work: Work, details: StepDetails
) -> Step:
    if language not in story.plan.languages:
        raise Refused("step.not_in_plan", language=language.value, plan=story.plan.value)
    edition = story.edition(language)
    source = source_of(edition, target)
    if source is target and not _is_new_time(edition, target, details):
        raise Refused("step.already", language=language.value, to_stage=target.value)
    if source is Stage.RETURNED and edition.returned and edition.returned.to_stage is target:
        step: Step | None = _step_back(edition, ruleset)
    elif _is_new_time(edition, target, details):
        step = ruleset.stages.find(Stage.APPROVED, target)
    else:
        step = ruleset.stages.find(source, target)
    if step is None:
        raise Refused("step.none", language=language.value, from_stage=source.value, to_stage=target.value)
    by_phone = "G5" in step.gates and details.sign_off is not None and details.sign_off.phone
    if not by_phone:  # a call signs off; who takes any other step is at the desk
        _refuse_role(work, step.who, target)
    if step.needs_reason and not details.reason.strip():
        raise Refused("step.reason", to_stage=target.value)
    if target is Stage.KILLED:
        _refuse_notice(story, edition, details.notices.get(language, "").strip())
    return step


def _refuse_notice(story: Story, edition: Edition, notice: str) -> None:
    """Readers of what is killed are told so, and told no name that is withheld."""
    if edition.is_public and not notice:
        raise Refused("step.notice", language=edition.language.value)
    if notice and stands_in(tuple(filter(None, story.flags.withheld)), notice):
        raise Refused("step.notice_name", language=edition.language.value)


def _is_new_time(edition: Edition, target: Stage, details: StepDetails) -> bool:
    """Whether what is scheduled gets another time: the same step once more, through the same gate."""
    return edition.working_stage is target is Stage.SCHEDULED and details.at not in (
        None,
        edition.scheduled_for,
    )


def _refuse_role(work: Work, who: frozenset[Role], target: Stage) -> None:
    if not work.person.may_act_as(who, work.now()):
        roles = tuple(sorted(role.value for role in who))
        raise Refused("step.role", person=work.person.name, to_stage=target.value, role=roles)


def _take(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    step: Step,
    ruleset: Ruleset,
    details: StepDetails,
) -> Story:
    edition = story.edition(language)
    at = details.at if step.target is Stage.SCHEDULED else None
    payload: dict[str, object] = {
        "from_stage": source_of(edition, step.target).value,
        "to_stage": step.target.value,
    }
    if details.reason:
        payload["reason"] = details.reason
    if at is not None:
        payload["at"] = at.isoformat(timespec="minutes")
    returned = None
    if step.target is Stage.RETURNED:
        returned = _returned(unit, edition, details)
        payload["back_stage"] = returned.to_stage.value
    keep_revision_in(unit, work, story, language, kind="checkpoint")
    sent = edition.sent_hash
    is_of_change = _is_of_change(edition, step.target)
    if step.target is Stage.SENT:
        sent = hash_now(story, language, ruleset)
        payload["content_hash"] = sent
        keep_revision_in(unit, work, story, language, "sent")
        story = note_sent(unit, work, story, language, edition.sent_hash)
    elif step.source is Stage.SENT and step.target is Stage.APPROVED:
        story, sent = note_back(unit, story, language)
    if is_of_change:
        payload["change_id"] = edition.change
    notice = details.notices.get(language, "").strip() if step.target is Stage.KILLED else ""
    if notice:
        payload["notice"] = notice
    story = unit.story(story.id)
    if edition.change is not None and (
        step.target in _OF_READERS or (is_of_change and step.target is Stage.LIVE)
    ):
        # Withdrawn and killed, the words of the change stay where they are: the edition goes on with them.
        kept_as_it_stands(unit, work, story, story.edition(language))
        story = come_out(unit, work, story, language)
        is_of_change = False
    edition = story.edition(language)
    edition = (
        edition.moved_to(step.target)
        if is_of_change
        else replace(edition, position=step.target, stage=step.target)
    )
    edition = replace(
        edition, returned=returned, scheduled_for=at, sent_hash=sent, notice=notice or edition.notice
    )
    unit.put_edition(story.id, edition)
    story = story.with_edition(edition)
    if _was_translated(story, edition, step):
        # Whoever translated it says that it is checked against its source.
        story = review_whole_in(unit, work, story, Compared(unit, work, story).judged().links)
    if step.revokes:
        story = revoke_sign_offs(unit, work, story, language, details.reason)
    work.record(unit, "step", story.id, language, payload)
    return story


def _was_translated(story: Story, edition: Edition, step: Step) -> bool:
    """Whether a translation goes from editing to fact check, and its source is there."""
    is_translation = edition.relation is Relation.TRANSLATION
    goes = (step.source, step.target) == (Stage.EDITING, Stage.CHECKING)
    return goes and is_translation and not story.edition(edition.language.other).is_empty


def _refuse_time(work: Work, at: datetime | None) -> None:
    if at is None:
        raise WrongUsage("step.time_missing")
    if at <= work.now():
        raise Refused("step.time_past", time=at.isoformat(timespec="minutes"))


def _through_gates(
    unit: Unit,
    work: Work,
    story: Story,
    language: Language,
    step: Step,
    ruleset: Ruleset,
    details: StepDetails,
    compared: Compared,
) -> None:
    at = None
    if step.target is Stage.SCHEDULED:
        _refuse_time(work, details.at)
        at = details.at
    # A schedule is checked as of the time it names: the embargo must be over by then.
    context = context_of(unit, work, story, language, ruleset, gates=step.gates, compared=compared)
    context = replace(context, goes_out_at=at)
    if "text" in step.gates:
        missing = text_and_slug(context)
        if missing is not None:
            raise Refused(missing.code, **missing.params)
    results = evaluate(ruleset, context, step.gates)
    blocks = tuple(result for result in results if result.blocks)
    if blocks:
        raise step_refused(step.target, blocks)


def _returned(unit: Unit, edition: Edition, details: StepDetails) -> Return:
    order, source = (*BEFORE_SENT, Stage.RETURNED), edition.working_stage
    target = details.to_stage or (
        Stage.EDITING if order.index(source) > order.index(Stage.EDITING) else Stage.DRAFT
    )
    if target not in BEFORE_SENT[:5] or order.index(target) > order.index(source):
        raise Refused("step.return_target", from_stage=source.value, to_stage=target.value)
    person = active_named(unit, details.for_person).id if details.for_person else edition.author
    return Return(target, details.reason.strip(), person)


def _step_back(edition: Edition, ruleset: Ruleset) -> Step:
    if edition.returned is None:
        raise ValueError("an edition that was returned says where to")
    who = ruleset.stages.may_edit.get(edition.returned.to_stage, frozenset()) | {Role.APPROVER}
    return Step(Stage.RETURNED, edition.returned.to_stage, who, is_main=True)


def _pause(unit: Unit, work: Work, story: Story, target: Stage, details: StepDetails) -> Story:
    for edition in story.planned():
        if edition.position not in (*BEFORE_SENT, Stage.RETURNED):
            raise Refused(
                "step.already_out",
                language=edition.language.value,
                stage=edition.position.value,
                to_stage=target.value,
            )
    step = unit.ruleset().stages.find(story.planned()[0].stage, target)
    if step is None:
        stage = story.planned()[0].stage.value
        leading = story.plan.languages[0].value
        raise Refused("step.none", language=leading, from_stage=stage, to_stage=target.value)
    _refuse_role(work, step.who, target)
    if not details.reason.strip():
        raise Refused("step.reason", to_stage=target.value)
    was_at = {language: edition.position for language, edition in story.editions.items()}
    before = story.pause.was_at if story.pause else was_at
    work.record(unit, "story.paused", story.id, None, {"to_stage": target.value, "reason": details.reason})
    return replace(story, pause=Pause(target, details.reason.strip(), before))


def bring_back(work: Work, story_id: str) -> Changes:
    """Bring a story back from hold or spike, each edition to where it was; nothing where it does not wait.

    Raises ``Refused`` as ``advance`` does.
    """
    with work.store.look() as unit:
        story = unit.story(story_id)
    if story.pause is None:
        return Changes()
    leading = story.plan.languages[0]
    return advance(work, story_id, story.pause.was_at.get(leading, Stage.DRAFT), (leading,))


def _way_back(
    story: Story, language: Language, person: Person, ruleset: Ruleset, now: datetime
) -> tuple[Step, ...]:
    if story.pause is None:
        return ()
    was = story.pause.was_at.get(language, Stage.DRAFT)
    out = ruleset.stages.find(was, story.pause.stage)
    who = out.who if out else frozenset({Role.APPROVER})
    return (Step(story.pause.stage, was, who, is_main=True),) if person.may_act_as(who, now) else ()


def _bring_back(unit: Unit, work: Work, story: Story, target: Stage) -> Story:
    pause = story.pause
    if pause is None:
        return story
    planned = story.plan.languages
    places = {pause.was_at.get(language, Stage.DRAFT) for language in planned}
    if target not in places:
        back = pause.was_at.get(planned[0], Stage.DRAFT)
        raise Refused("step.paused", stage=pause.stage.value, back_stage=back.value)
    steps = _way_back(story, planned[0], work.person, unit.ruleset(), work.now())
    if not steps:
        out = unit.ruleset().stages.find(pause.was_at.get(planned[0], Stage.DRAFT), pause.stage)
        _refuse_role(work, out.who if out else frozenset({Role.APPROVER}), target)
    work.record(unit, "story.back", story.id, None, {"from_stage": pause.stage.value})
    return replace(story, pause=None)
