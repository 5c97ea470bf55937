# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The steps of the workflow, asked for by anybody at any time, and the way on for who does it properly."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from editor_desk.newsroom.claims import ClaimStatus, EvidenceKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.workflow import (
    checking,
    exporting,
    facts,
    flags,
    overriding,
    phone_approvals,
    photos,
    readings,
    releasing,
    reviewing,
    several,
    steps,
    stories,
    writing,
)
from editor_desk.workflow.flags import FlagsWanted
from editor_desk.workflow.photos import PhotoWords
from editor_desk.workflow.sign_off import SignOff
from editor_desk.workflow.steps import StepDetails
from tests.signoff import change_acts, law, oracle, parity
from tests.signoff.deeds import DONE, Act, Deed
from tests.signoff.room import STAFF, Turn
from tests.signoff.story_acts import note_verdict
from tests.signoff.writing_acts import full_furniture
from tests.workflow.newsroom import BODIES

READ = SignOff(frozenset(Language))
NEXT = {
    "planned": Stage.DRAFT,
    "draft": Stage.EDITING,
    "editing": Stage.CHECKING,
    "checking": Stage.READY,
    "ready": Stage.APPROVED,
    "approved": Stage.SENT,
    "scheduled": Stage.SENT,
    "sent": Stage.LIVE,
    "withdrawn": Stage.EDITING,
}


def _given(turn: Turn) -> SignOff:
    """How a sign-off is given: read, half read, for oneself, on the phone."""
    chance = turn.chance.random()
    if chance < 0.4:
        return READ
    if chance < 0.6:
        return SignOff()
    if chance < 0.7:
        return SignOff(frozenset({turn.language}), "A note")
    if chance < 0.8:
        return SignOff(frozenset())
    if chance < 0.9:
        return SignOff(READ.seen, self_approval=turn.pick("Alone on Sunday", "  "))
    return SignOff(READ.seen, phone=turn.chance.choice(list(STAFF)))


def _languages(turn: Turn) -> tuple[Language, ...]:
    return tuple(Language) if turn.chance.random() < 0.2 else (turn.language,)


def _advance(turn: Turn, target: Stage, languages: tuple[Language, ...], details: StepDetails) -> Deed:
    notices = {each: "This story was taken down." for each in languages if turn.chance.random() < 0.7}
    details = replace(details, notices=notices)
    steps.advance(turn.work, turn.story_id, target, languages, details)
    return Deed(target, languages, details.reason, details.sign_off, by=turn.name, notices=frozenset(notices))


def any_step(turn: Turn) -> Deed:
    """Any stage, asked for by anybody; more often one that a step leads to."""
    stage = turn.story.edition(turn.language).working_stage.value
    ways = [Stage(target) for source, target in law.STEPS if source == stage]
    target = turn.chance.choice(ways if ways and turn.chance.random() < 0.6 else list(Stage))
    details = StepDetails(
        reason=turn.pick("Because", "Because", " "),
        to_stage=turn.chance.choice((None, None, *Stage)),
        at=turn.room.clock.at + timedelta(minutes=turn.chance.choice((-5, 30, 600))),
        sign_off=_given(turn),
    )
    return _advance(turn, target, _languages(turn), details)


def go_on(turn: Turn) -> Deed | None:
    """The next step, by whoever may take it."""
    edition = turn.story.edition(turn.language)
    stage = edition.working_stage
    if stage is Stage.RETURNED and edition.returned is not None:
        if turn.chance.random() < 0.7:
            return None
        target = edition.returned.to_stage
    elif stage is Stage.APPROVED and turn.chance.random() < 0.6:
        return None  # it lies there for a while, and things happen to it
    elif stage.value in NEXT:
        target = NEXT[stage.value]
    else:
        return None
    name = turn.pick("Gil Paz", "Ben Ortiz") if target is Stage.APPROVED else "Gil Paz"
    doer = Turn(turn.room, turn.chance, turn.story_id, turn.language, name, turn.by(name))
    return _advance(doer, target, (turn.language,), StepDetails(sign_off=READ))


def schedule(turn: Turn) -> Deed:
    """A time is set, or taken back."""
    stage = turn.story.edition(turn.language).working_stage
    target = Stage.APPROVED if stage is Stage.SCHEDULED else Stage.SCHEDULED
    at = turn.room.clock.at + timedelta(hours=turn.chance.choice((1, 20)))
    doer = Turn(turn.room, turn.chance, turn.story_id, turn.language, "Eva Ochoa", turn.by("Eva Ochoa"))
    return _advance(doer, target, (turn.language,), StepDetails(at=at))


def wait(turn: Turn) -> Deed:
    """Hold, spike, or back from there."""
    pause = turn.story.pause
    if pause is not None and turn.chance.random() < 0.7:
        target = pause.was_at.get(turn.story.plan.languages[0], Stage.DRAFT)
    else:
        target = turn.chance.choice((Stage.HOLD, Stage.HOLD, Stage.SPIKED))
    return _advance(turn, target, (turn.language,), StepDetails(reason="Waiting"))


def back(turn: Turn) -> Deed | None:
    """The story list brings a story back."""
    pause = turn.story.pause
    if pause is None:
        return None
    steps.bring_back(turn.by("Ben Ortiz"), turn.story_id)
    was = pause.was_at.get(turn.story.plan.languages[0], Stage.DRAFT)
    return Deed(was, (turn.language,), by="Ben Ortiz")


def send_back(turn: Turn) -> Deed:
    """Returned, with a reason."""
    details = StepDetails(reason="A second source", to_stage=turn.chance.choice((None, *Stage)))
    if turn.chance.random() < 0.6:
        turn = replace(turn, name="Gil Paz", work=turn.by("Gil Paz"))
    return _advance(turn, Stage.RETURNED, (turn.language,), details)


def take_away(turn: Turn) -> Deed:
    """What is out is withdrawn, killed, or was not delivered."""
    target = turn.chance.choice((Stage.WITHDRAWN, Stage.KILLED, Stage.APPROVED))
    return _advance(turn, target, (turn.language,), StepDetails(reason="The site is down", sign_off=READ))


def export(turn: Turn) -> Deed:
    """Files are written; that changes no stage."""
    languages = turn.chance.choice((None, (turn.language,), tuple(Language)))
    before = turn.story
    wanted = languages or before.plan.languages
    written = exporting.export(
        turn.work, (turn.story_id,), turn.pick("html", "markdown", "wxr"), turn.room.out, languages
    )
    assert turn.story == before, "writing a file changes no stage"
    left_out = {message.params.get("language") for message in written.messages if "left_out" in message.code}
    return Deed(left=tuple(each for each in wanted if each.value not in left_out))


def in_bulk(turn: Turn) -> Deed | None:
    """The next step of a story that was selected with others: the same steps, through the same gates."""
    before, ruleset = turn.story, turn.room.desks[0].ruleset()
    targets = {several.main_target(edition, ruleset) for edition in before.planned()} - {None}
    if len(targets) != 1 or before.pause is not None:
        return None
    taken = several.do_for(turn.work, turn.story_id, several.next_step())
    if not taken.moved:
        assert turn.story == before, "it was refused, and something changed"
        return DONE
    # Where it stands afterwards may be further: what is live again may differ from its copy, and a change begins.
    (target,) = targets
    languages = tuple(moved.language for moved in taken.moved)
    return Deed(target, languages, given=SignOff(), by=turn.name)


def one_first(turn: Turn) -> Deed | None:
    """One language is released while the other follows, or both go together again."""
    before = turn.story
    if turn.chance.random() < 0.3:
        releasing.release_together(turn.work, turn.story_id)
    else:
        due = turn.room.clock.at + timedelta(hours=4)
        person = turn.room.person("Ana Ruiz").id
        releasing.release_first(turn.work, turn.story_id, turn.language, due, person)
    assert oracle.stages(turn.story) == oracle.stages(before), "a plan moves no edition"
    return DONE


# Around the sign-off


def look_over(turn: Turn) -> Deed:
    """Somebody looks at every place of a sensitive story."""
    with turn.work.store.look() as unit:
        seen = reviewing.to_look_at(unit, turn.work, unit.story(turn.story_id), turn.language)
    earlier = {each.id for each in turn.story.reviews}
    reviewing.confirm_review(turn.work, turn.story_id, turn.language, seen.content_hash)
    known, story = turn.room.promised.known, turn.story
    (given,) = {each.id for each in story.reviews} - earlier
    known.reviewed[given] = oracle.reading(story, turn.language, known)
    return DONE


def read(turn: Turn) -> Deed:
    """Somebody reads an edition to its end before they sign."""
    readings.note_reading(turn.work, turn.story_id, (turn.language,))
    known, story = turn.room.promised.known, turn.story
    known.read.add(
        (turn.work.person.id, story.id, turn.language, oracle.reading(story, turn.language, known))
    )
    return DONE


def sign_what_was_read(turn: Turn) -> Deed | None:
    """Ben signs, and says nothing of reading: the desk knows."""
    if turn.story.edition(turn.language).working_stage is not Stage.READY:
        return None
    doer = Turn(turn.room, turn.chance, turn.story_id, turn.language, "Ben Ortiz", turn.by("Ben Ortiz"))
    if turn.chance.random() < 0.7:
        read(doer)
    return _advance(doer, Stage.APPROVED, (turn.language,), StepDetails(sign_off=SignOff()))


def sign_by_phone(turn: Turn) -> Deed | None:
    """An approver says yes on the phone, and somebody else is at the desk."""
    if turn.story.edition(turn.language).working_stage is not Stage.READY:
        return None
    given = SignOff(READ.seen, phone=turn.pick("Ben Ortiz", "Gil Paz", "Dan Wells"))
    return _advance(turn, Stage.APPROVED, (turn.language,), StepDetails(sign_off=given))


def about_the_call(turn: Turn) -> Deed | None:
    """The approver confirms what they said, or says it was not so."""
    if not any(each.is_unconfirmed for each in turn.story.approvals):
        return None
    work = turn.by(turn.pick("Ben Ortiz", "Gil Paz"))
    if turn.chance.random() < 0.6:
        phone_approvals.confirm(work, turn.story_id, turn.language)
        return Deed(by=turn.room.name_of(work.person.id))
    phone_approvals.deny(work, turn.story_id, turn.language, "I said no")
    return Deed(denies=True, by=turn.room.name_of(work.person.id))


def accept_as_it_is(turn: Turn) -> Deed | None:
    """One failure of a rule is accepted as it is."""
    doer = turn if turn.chance.random() < 0.4 else replace(turn, name="Ben Ortiz", work=turn.by("Ben Ortiz"))
    with doer.work.store.look() as unit:
        report = checking.report(unit, doer.work, unit.story(turn.story_id), (turn.language,))
    failing = [
        each for each in report if each.blocks and (each.gate in ("G1", "G3") or each.rule == "g4.values")
    ]
    if not failing:
        return None
    chosen, before, known = doer.chance.choice(failing), turn.story, turn.room.promised.known
    reason = turn.pick("The mayor is away", "The mayor is away", " ")
    overriding.override(doer.work, turn.story_id, turn.language, chosen.rule, reason, chosen.mark)
    place, _, named = chosen.link.partition(":")
    subject = named if place in ("facts", "photos") else ""
    wrong = oracle.failures(before, turn.language, known, None)
    about = [each for each in wrong if each[0] == chosen.rule and each[1].startswith(subject)]
    if chosen.rule == "g4.values":
        said = [
            re.sub(r"\D", "", str(chosen.message.params.get(name, ""))) for name in ("en_words", "es_words")
        ]
        about = [each for each in about if each[1].endswith(" ".join(said))] or [
            ("g4.values", "something else")
        ]
    assert about, (
        f"{chosen.rule} ({chosen.message.code}) is accepted as it is, and is not false: {sorted(wrong)}"
    )
    # Not the last: they stand in the order of their time, and the clock may have gone back.
    (given,) = {each.id for each in turn.story.overrides} - {each.id for each in before.overrides}
    known.accepted[given] = about[0]
    return Deed(by=doer.name)


def take_it_back(turn: Turn) -> Deed | None:
    """What was accepted as it is counts again."""
    standing = [each for each in turn.story.overrides if not each.is_revoked]
    if not standing:
        return None
    one = turn.chance.choice(standing)
    overriding.revoke_override(turn.work, turn.story_id, one.language, one.rule, one.mark)
    return DONE


# What somebody does who wants the story out


def mend(turn: Turn) -> Deed | None:
    """One thing that stands in the way is put right by somebody who may."""
    story, known = turn.story, turn.room.promised.known
    if not story.slug.strip():
        stories.set_fields(
            turn.by("Gil Paz"), turn.story_id, {"slug": f"buses-{turn.chance.randrange(10**6)}"}
        )
        return DONE
    wrong = oracle.failing(story, turn.language, known, None, turn.room.person("Ben Ortiz").id)
    if not wrong:
        return None
    rule = turn.chance.choice(sorted(wrong))
    mended = turn.by("Gil Paz")
    if rule in ("g1.headline", "g1.byline", "g1.body", "g1.placeholder", "g1.dek", "g4.values"):
        furniture, body = full_furniture(turn.language), BODIES[turn.language]
        body = parity.in_step_with(story, turn.language) if rule == "g4.values" else body
        writing.save_text(mended, turn.story_id, turn.language, furniture=furniture, body=body)
        return Deed(writes=True)
    if rule == "g1.section":
        stories.set_fields(mended, turn.story_id, {"section": "Metro"})
    elif rule == "g1.sponsor":
        flags.set_flags(mended, turn.story_id, FlagsWanted(sponsor="Acme"))
    elif rule == "g1.withheld":
        flags.set_flags(mended, turn.story_id, FlagsWanted(withheld=()))
    elif rule == "g1.sensitive_review":
        look_over(replace(turn, name="Gil Paz", work=mended))
    elif rule.startswith("g7"):
        return change_acts.mend(replace(turn, name="Gil Paz", work=mended), rule)
    elif rule == "g5.author" or rule == "g5.approver_is_author":
        stories.set_fields(mended, turn.story_id, {"author": "Ana Ruiz"}, turn.language)
    elif rule.startswith("g1.photo"):
        _mend_photos(turn)
    elif rule == "g3.no_claims":
        facts.declare_no_claims(mended, turn.story_id, "An invitation")
    else:
        _mend_facts(turn)
    return DONE


def _mend_photos(turn: Turn) -> None:
    work = turn.by("Gil Paz")
    for use in turn.story.photos:
        if use.is_to_come:
            photos.remove_photo(work, turn.story_id, use.id)
        else:
            both = dict.fromkeys(Language, "A bus")
            photos.set_photo_words(work, turn.story_id, use.id, PhotoWords(both, both, "Eva Ochoa"))


def _mend_facts(turn: Turn) -> None:
    work = turn.by("Carla Soto")
    draft = facts.EvidenceDraft(EvidenceKind.DOCUMENT, "Council minutes", locator="p. 3")
    for claim in turn.story.claims:
        if not any(proof.is_primary and proof.locator for proof in claim.evidence):
            facts.add_evidence(work, claim.id, draft)
        is_gone = any(anchor.is_orphan for anchor in claim.anchors.values())
        status = ClaimStatus.CUT if is_gone else ClaimStatus.VERIFIED
        facts.decide(work, claim.id, status)
        note_verdict(turn, claim.id, status)


ACTS: dict[Act, int] = {
    any_step: 18, go_on: 55, schedule: 5, wait: 3, back: 9, send_back: 7, take_away: 4, export: 9, mend: 44, read: 3,
    sign_what_was_read: 8, sign_by_phone: 6, about_the_call: 4, accept_as_it_is: 8, take_it_back: 2, look_over: 2,
    in_bulk: 8, one_first: 3,
}  # fmt: skip
assert set(NEXT) < {source for source, _ in law.STEPS}
