# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What must be true after every act, whoever did what: each check is a sentence of the newsroom's law."""

from __future__ import annotations

from dataclasses import replace

from editor_desk.newsroom.approvals import Approval
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import KnownProblem
from editor_desk.newsroom.stories import Story
from editor_desk.workflow.refusals import GatesRefused
from tests.signoff import law, oracle, parity
from tests.signoff.deeds import Deed
from tests.signoff.room import STAFF, Room, Turn


def after(turn: Turn, before: Story, deed: Deed) -> None:
    """Everything that must hold of a story after an act on it."""
    now = turn.story
    sign_offs(turn, before, now, deed)
    overrides(turn, before, now, deed)
    positions(turn, before, now, deed)
    texts(turn, before, now, deed)
    standing(turn.room, now)
    for language in deed.left:
        may_leave(turn, before, language, "was exported")


def refused(turn: Turn, before: Story, problem: KnownProblem) -> None:
    """A refusal changes nothing, and names only what is wrong."""
    assert turn.story == before, "it was refused, and something changed"
    if not isinstance(problem, GatesRefused):
        return
    known, now = turn.room.promised.known, turn.room.clock.at
    for result in problem.results:
        rule, language = result.message.code.rpartition(".")[0], result.language
        signers = [turn.room.person(name).id for name in STAFF]
        wrong = oracle.may_leave(before, language, known, now).union(
            *(oracle.failing(before, language, known, None, signer) for signer in signers)
        )
        unsure = {"g5.seen", "g3.secondary_sources"}
        if oracle.sent_reading(before, language, known) is None:
            unsure |= {"g7.kind", "g7.fix"}  # after a rebuilding only the hash of what readers have is known
        if rule in parity.RULES and rule not in wrong:
            is_stale = rule == "g4.translation_reviewed"
            assert is_stale or not parity.is_the_same(before), f"refused for {rule}, and both say the same"
            continue
        assert rule in wrong | unsure, f"refused for {rule}, which is true"


def whole(room: Room) -> None:
    """The same of every story, and what only the whole store can show."""
    for story_id in (*room.promised.stories, *room.promised.retired):
        story = room.read(story_id)
        standing(room, story)
        for language, edition in story.editions.items():
            words = room.promised.texts[story_id, language]
            assert (edition.furniture, edition.body) == words, f"{language}: typed words are gone"


def sound(room: Room) -> None:
    """The chains verify, and every revision kept for a reason reads as it did."""
    report = room.desks[0].store.verify()
    assert report.is_sound, [(one.code, dict(one.params)) for one in report.problems[:3]]
    with room.desks[0].store.look() as unit:
        for story_id in (*room.promised.stories, *room.promised.retired):
            for language in Language:
                contents = unit.revision_contents(story_id, language)
                for one in unit.revisions(story_id, language):
                    if one.kind == "kept":
                        room.promised.kept.setdefault((story_id, language, one.number), contents[one.number])
        for (story_id, language, number), content in room.promised.kept.items():
            assert unit.revision_content(story_id, language, number) == content, "a kept revision changed"


def standing(room: Room, story: Story) -> None:
    """The stage shown is what follows from acts and content; approved holds exactly where a sign-off fits."""
    known = room.promised.known
    for language, edition in story.editions.items():
        expected, shown = oracle.stage(story, language, known), edition.working_stage.value
        assert shown == expected, f"{language} shows {shown}, and is {expected}"
        fits = bool(oracle.fitting(story, language, known))
        under = story.pause is None and edition.working_position.value in law.UNDER_SIGN_OFF
        assert (shown in law.SIGNED) == (fits and under), f"{language}: {shown}, and a sign-off fits: {fits}"
        if edition.change is not None:
            assert edition.position.value in law.OUT, "a change of what readers do not have"
            assert edition.stage is edition.position, "what readers have keeps its stage"
            change = story.change(edition.change)
            assert change is not None
            assert change.is_open
        elif edition.is_public and edition.sent_hash is not None and edition.stage.value in law.OUT:
            _as_sent(story, language, known)


def _as_sent(story: Story, language: Language, known: oracle.Known) -> None:
    """Without an open change the words on the desk are those readers have, or somebody compared what differs."""
    sent = oracle.sent_reading(story, language, known)
    now = oracle.reading(story, language, known)
    weighed = [
        each.id
        for each in story.changes
        if (effect := each.effects.get(language)) is not None
        and (
            effect.effect.value == "compared" or (effect.effect.value == "to_follow" and not effect.closed_at)
        )
    ]
    compared = [known.compared.get((each, language)) for each in weighed]
    assert sent is None or now == sent or now in compared, (
        f"{language} differs from what readers have, unsaid"
    )


# Sign-offs


def sign_offs(turn: Turn, before: Story, now: Story, deed: Deed) -> None:
    """None vanishes or changes; a new one was given by somebody who may, for what may be signed."""
    known = turn.room.promised.known
    given = {each.id: each for each in now.approvals}
    for old in before.approvals:
        new = given.pop(old.id, None)
        assert new is not None, "a sign-off is gone"
        if new != old:
            _was_confirmed_or_revoked(turn, before, old, new, deed)
    for new in given.values():
        known.signed[new.id] = oracle.reading(now, new.language, known)
        assert oracle.reading(before, new.language, known) == known.signed[new.id], "signing changes no word"
        _may_sign(turn, before, new, deed)


def _was_confirmed_or_revoked(turn: Turn, before: Story, old: Approval, new: Approval, deed: Deed) -> None:
    assert old.revoked_at is None, "a sign-off that was taken back comes back"
    signer = turn.room.name_of(old.by)
    if new.revoked_at is None:
        assert replace(new, confirmed_at=None) == old, "a sign-off changed"
        assert (old.kind.value, signer) == ("phone", deed.by), "confirmed by somebody else"
        return
    if deed.denies:
        assert (old.kind.value, signer) == ("phone", deed.by), "denied by somebody else"
        assert new.revoked_why.strip()
        return
    if deed.changes:  # dropped: the words it was given for are given up
        assert old.content_hash != before.edition(old.language).sent_hash, "what readers have stays signed"
        return
    step = deed.step.value if deed.step else ""
    stage = _source(before, old.language, step)
    way = law.STEPS.get((stage, step))
    assert way is not None
    assert way.revokes, f"{stage} → {step} takes no sign-off back"
    assert new.revoked_why.strip(), "taken back without a reason"


def _may_sign(turn: Turn, before: Story, new: Approval, deed: Deed) -> None:
    room = turn.room
    assert deed.given is not None, "nobody signed"
    assert new.language in deed.languages
    reader, read = _id_of(turn, deed), oracle.reading(before, new.language, room.promised.known)
    if deed.given.seen is not None:
        assert new.language in deed.given.seen, "signed unread"
        room.promised.known.read.add((reader, before.id, new.language, read))
    else:
        known = room.promised.known.read
        assert (reader, before.id, new.language, read) in known, "signed without having read just that"
    assert before.edition(new.language).working_stage.value == "ready", "signed at another stage"
    signer = room.name_of(new.by)
    held = room.roles(signer, new.at)
    assert "approver" in held, f"{signer} signed as {sorted(held)}"
    assert (new.kind.value == "phone") == bool(deed.given.phone)
    if new.kind.value == "phone":
        assert new.heard_by == _id_of(turn, deed), "a call nobody heard"
        assert new.heard_by != new.by, "a call to oneself"
    else:
        assert signer == (deed.by or turn.name), "signed in another name"
    wrong = oracle.failing(before, new.language, room.promised.known, new, together=len(deed.languages) > 1)
    assert not wrong, f"signed while {sorted(wrong)}"


def overrides(turn: Turn, before: Story, now: Story, deed: Deed) -> None:
    """Nothing is accepted as it is without permission and reason; none vanishes."""
    given = {each.id: each for each in now.overrides}
    for old in before.overrides:
        new = given.pop(old.id, None)
        assert new is not None, "an override is gone"
        if new != old:
            assert old.revoked_at is None
            assert replace(new, revoked_at=None, revoked_by=None) == old
            taker = turn.room.name_of(new.revoked_by or "")
            is_theirs = new.revoked_by == old.by
            assert is_theirs or "approver" in turn.room.roles(taker, turn.room.clock.at)
    for new in given.values():
        assert new.reason.strip(), "accepted without a reason"
        assert new.rule in law.MAY_BE_ACCEPTED, f"{new.rule} was accepted as it is"
        held = turn.room.roles(turn.room.name_of(new.by), new.at)
        assert "approver" in held, f"accepted by {sorted(held)}"
        assert turn.room.name_of(new.by) == (deed.by or turn.name), "accepted in another name"


def _id_of(turn: Turn, deed: Deed) -> str:
    return turn.room.person(deed.by or turn.name).id


# Steps


def _source(before: Story, language: Language, target: str) -> str:
    """Where a step starts from: what readers have is withdrawn, killed and shown, all else is of the open change."""
    edition = before.edition(language)
    if edition.change is None or target in ("withdrawn", "killed"):
        return edition.stage.value
    if target == "live" and edition.stage.value == "sent" and edition.change_stage != "sent":
        return "sent"
    return edition.working_stage.value


def positions(turn: Turn, before: Story, now: Story, deed: Deed) -> None:
    """No edition moves but by a step of the table, in a change, or because it is written in for the first time."""
    if before.pause != now.pause:
        _paused_or_back(turn, before, now, deed)
    for language, edition in now.editions.items():
        was = before.edition(language)
        stayed = (edition.position, edition.change, edition.change_position, edition.returned) == (
            was.position, was.change, was.change_position, was.returned,
        )  # fmt: skip
        is_meant = deed.step is not None and language in deed.languages
        if stayed and (not is_meant or before.pause or now.pause):
            continue
        if is_meant:
            _step(turn, before, now, language, deed)
        elif edition.change != was.change or edition.change_position != was.change_position:
            _went_in_or_out(turn, before, now, language, deed)
        else:
            moved = (was.position.value, edition.position.value)
            begun = deed.writes and moved == ("planned", "draft")
            # What is not for publication any more leaves the schedule.
            off = moved == ("scheduled", "approved") and now.flags.not_for_publication
            assert begun or off, f"{language} moved from {moved[0]} to {moved[1]} without a step"


def _went_in_or_out(turn: Turn, before: Story, now: Story, language: Language, deed: Deed) -> None:
    """A change after publication: begun or dropped by somebody who may, or by itself as words come and go."""
    was, edition = before.edition(language), now.edition(language)
    assert edition.position is was.position, "what readers have keeps its stage"
    assert edition.position.value in law.OUT, "a change of what readers do not have"
    assert edition.sent_hash == was.sent_hash
    if edition.change is not None and edition.change != was.change:
        change = now.change(edition.change)
        assert change is not None
        kind = change.kind.value if change.kind else ""
        by_itself = change.effects[language].by is None
        assert by_itself or deed.changes, "begun by nobody"
        first = "ready" if kind == "fix" else "editing"
        assert edition.change_position is not None
        assert edition.change_position.value == first or deed.changes
    elif edition.change is None:
        known = turn.room.promised.known
        is_back = oracle.sent_reading(now, language, known) in (None, oracle.reading(now, language, known))
        assert deed.changes or is_back, "a change is over, and the words are others"
    else:
        assert deed.changes, "a change moved without a step"
    if deed.changes:
        assert _held(turn, deed) & law.CHANGES, f"{turn.name} changed what readers have"


def _step(turn: Turn, before: Story, now: Story, language: Language, deed: Deed) -> None:
    assert deed.step is not None
    was, edition, target = before.edition(language), now.edition(language), deed.step.value
    stage = _source(before, language, target)
    assert before.pause is None, "a paused story takes no step"
    assert language in before.plan.languages, "the plan leaves it out"
    is_public = target in ("withdrawn", "killed", "live") or was.change is None
    reached = edition.position if is_public else edition.working_position
    assert reached.value == target, f"it was to be {target} and is {reached}"
    if was.change is not None and not is_public:
        assert (edition.position, edition.stage) == (was.position, was.stage), "readers have another copy"
        assert target == "sent" or edition.sent_hash == was.sent_hash or stage == "sent"
    if stage == "returned":
        assert was.returned is not None
        assert target == was.returned.to_stage.value, "back from a return to another stage"
        assert _held(turn, deed) & (law.MAY_EDIT[target] | law.APPROVER)
        return
    way = law.STEPS.get((stage, target))
    assert way is not None, f"there is no step from {stage} to {target}"
    by_phone = deed.given is not None and deed.given.phone and way.asks == law.SIGN_OFF
    assert by_phone or _held(turn, deed) & way.who, f"{deed.by} took {stage} → {target}"
    assert not way.needs_reason or deed.reason.strip(), f"{stage} → {target} without a reason"
    if "text" in way.asks:
        assert before.slug.strip()
        assert was.body.strip() or (before.kind == "gallery" and before.photos)
    if way.asks == ("G2", "G3"):
        assert not oracle.must_check_again(before, language, turn.room.promised.known)
    if way.revokes:
        # In a change the sign-off of the copy readers have stands, unless that copy itself is taken away.
        spared = was.sent_hash if was.change and target == "returned" else None
        assert all(
            each.revoked_at or each.content_hash == spared
            for each in now.approvals
            if each.language is language
        )
    if target == "killed" and was.is_public:
        assert language in deed.notices, "killed, and nobody told the readers"
    if target == "sent":
        may_leave(turn, before, language, "was sent")
        assert oracle.fitting(before, language, turn.room.promised.known)
        assert edition.sent_hash in {
            each.content_hash for each in oracle.fitting(before, language, turn.room.promised.known)
        }
    if target == "scheduled":
        assert oracle.fitting(before, language, turn.room.promised.known), "scheduled without a sign-off"
        at = edition.scheduled_for
        assert at is not None
        assert before.embargo is None or at >= before.embargo, "scheduled under embargo"
    if target == "returned":
        assert edition.returned is not None
        assert edition.returned.to_stage.value in law.RETURN_TO
        assert law.BEFORE_SENT.index(edition.returned.to_stage.value) <= law.BEFORE_SENT.index(stage)


def _held(turn: Turn, deed: Deed) -> frozenset[str]:
    """What whoever did it may do, by the walk's own list; the clock has moved on since by seconds."""
    return turn.room.roles(deed.by or turn.name, turn.room.clock.at)


def may_leave(turn: Turn, before: Story, language: Language, what: str) -> None:
    """Nothing leaves the house with a blocking rule false at what was signed."""
    reasons = oracle.may_leave(before, language, turn.room.promised.known, turn.room.clock.at)
    assert not reasons, f"{language} {what} in spite of {sorted(reasons)}"
    assert language in before.plan.languages, f"{language} {what}, and the plan leaves it out"


def _paused_or_back(turn: Turn, before: Story, now: Story, deed: Deed) -> None:
    assert deed.step is not None, "paused without a step"
    if now.pause is None:
        assert before.pause is not None
        leading = before.plan.languages[0]
        way = law.HOLD if before.pause.stage.value == "hold" else law.SPIKE
        assert _held(turn, deed) & way.who, f"{turn.name} brought it back from {before.pause.stage}"
        assert before.pause.was_at.get(leading) is not None
        return
    target = now.pause.stage.value
    way = law.HOLD if target == "hold" else law.SPIKE
    assert _held(turn, deed) & way.who, f"{turn.name} made it {target}"
    assert now.pause.reason.strip()
    assert before.pause is None or (before.pause.stage.value, target) == ("hold", "spiked")
    for edition in before.planned():
        assert edition.position.value in (*law.BEFORE_SENT, "returned"), f"{edition.position} cannot wait"


# Words


def texts(turn: Turn, before: Story, now: Story, deed: Deed) -> None:
    """Words change only by who may change them, where they may; nothing typed is lost."""
    for language, edition in now.editions.items():
        was = before.edition(language)
        old, new = (was.furniture, was.body), (edition.furniture, edition.body)
        spot = (now.id, language)
        assert turn.room.promised.texts[spot] == old, f"{language}: typed words are gone"
        if old == new:
            continue
        assert deed.writes or deed.changes, f"{language} was changed without being written in"
        if deed.changes:  # dropped: the copy readers have is back
            turn.room.promised.texts[spot] = new
            continue
        stage = was.working_stage
        if was.returned and stage.value == "returned":
            stage = was.returned.to_stage
        who = turn.room.name_of(edition.changed_by or "")
        held = turn.room.roles(who, turn.room.clock.at)
        assert held & law.MAY_EDIT.get(stage.value, frozenset()), f"{who} wrote in {stage}"
        turn.room.promised.texts[spot] = new
