# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Purging: two people let everything that leads to a protected source go for good; that there was proof stays.

One asks, with a reason; another does it. No word of what is purged, and no reason, goes into the diary.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor_desk.newsroom.claims import Evidence, Purge
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import BrokenInput, KnownProblem, Refused, WrongUsage
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Story
from editor_desk.newsroom.watching import Stopped, Watch, unwatched
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.backup_room import let_go
from editor_desk.store.mirror.writing import folder_of, forget
from editor_desk.store.old_bytes import HoldingCopies, copies_holding
from editor_desk.store.unit import Unit
from editor_desk.workflow.legal_hold import refuse_on_legal_hold
from editor_desk.workflow.standing import settle
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    "purge.asked": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Somebody else must now purge this proof; until then it stays as it is. The request lapses after 30 days.",
    ),
    "purge.withdrawn": QT_TRANSLATE_NOOP(
        "Newsroom", "The request to purge was taken back. The proof is as it was."
    ),
    "purge.done": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The proof is purged: its words and its file are gone for good, an empty marker says that it was there.",
    ),
    "purge.payloads": QT_TRANSLATE_NOOP("Newsroom", "{count} entries of the diary held it and were blanked."),
    "purge.elsewhere": QT_TRANSLATE_NOOP(
        "Newsroom",
        "People wrote words of it into the story itself ({where_field}). Those are texts of the newsroom and were left;"
        " change them by hand, and mind that revisions keep what they read.",
    ),
    "purge.backups": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{count} older backups still hold it ({names}). They go by themselves as new ones take their place, the last"
        " of them after about a year; or delete them now, after a new backup.",
    ),
    "purge.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom", "{count} backups cannot be read and may hold it ({names}); look at them by hand."
    ),
    "purge.set_aside": QT_TRANSLATE_NOOP(
        "Newsroom", "Stores set aside hold it too ({names}); delete those folders by hand once nobody needs them."
    ),
    "purge.old_bytes_stay": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Its old bytes still lie in the file for now: another program reads in it, the disk has no room to write it"
        " anew, or this was stopped. They go the next time the desk is opened.",
    ),
    "purge.backups_gone": QT_TRANSLATE_NOOP(
        "Newsroom", "A new backup was made, then {count} older ones that held it were deleted."
    ),
    "purge.no_backups": QT_TRANSLATE_NOOP("Newsroom", "No backup of this store holds it. Nothing was deleted."),
    "purge.in_use": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Another program is reading {path} at this moment, so its old bytes cannot go. Nothing was changed; close"
        " that program, or wait until its backup is done, and purge again.",
    ),
    "purge.say_what": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Say one thing: --reason R to ask for it, --confirm, --withdraw, or --delete-backups. Nothing was changed.",
    ),
    "purge.not_protected": QT_TRANSLATE_NOOP(
        "Newsroom", "Only protected proof can be purged, and this one is not protected. Nothing was changed."
    ),
    "purge.already": QT_TRANSLATE_NOOP("Newsroom", "This proof was purged already. Nothing was changed."),
    "purge.not_yet": QT_TRANSLATE_NOOP(
        "Newsroom", "This proof was not purged, so its backups stay. Nothing was changed."
    ),
    "purge.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "Say why it is to be purged, without naming the source. Nothing was changed."
    ),
    "purge.reason_names": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The reason holds words of the proof itself. Nothing was changed; give a reason that leads nobody to the source.",
    ),
    "purge.not_asked": QT_TRANSLATE_NOOP(
        "Newsroom", "Nobody has asked for this proof to be purged. Nothing was changed; one person asks, another does it."
    ),
    "purge.lapsed": QT_TRANSLATE_NOOP(
        "Newsroom", "The request to purge is older than 30 days and has lapsed. Nothing was changed; ask again."
    ),
    "purge.same_person": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} asked for it, so somebody else must purge it. Nothing was changed."
    ),
    "purge.asked_already": QT_TRANSLATE_NOOP(
        "Newsroom", "It was asked for already. Nothing was changed; somebody else may purge it now."
    ),
    "purge.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not do this; that takes {role}. Nothing was changed."
    ),
}  # fmt: skip

DUE = "purge.old_bytes"
"""The setting that says what of a purge is still to be done on the disk: the files to delete, as JSON."""
_TELLING = 5
"""Letters from which on a word is looked for elsewhere: shorter ones stand everywhere."""


@dataclass(frozen=True, slots=True)
class PurgeState:
    """What a person can do about a proof now, in this order: ask, or purge, or take the request back."""

    may_ask: bool
    may_purge: bool
    may_withdraw: bool


def state_of(unit: Unit, work: Work, story: Story, proof: Evidence) -> PurgeState:
    """What the person at the desk may do with a proof."""
    rules, now, who = unit.ruleset(), work.now(), work.person
    if not proof.is_protected or proof.is_purged or story.legal_hold is not None:
        return PurgeState(may_ask=False, may_purge=False, may_withdraw=_may_withdraw(unit, work, proof))
    is_open = proof.purge is not None and proof.purge.is_open(now)
    asked_by = proof.purge.asked_by if proof.purge else ""
    return PurgeState(
        may_ask=not is_open and who.may_act_as(rules.ask_to_purge, now),
        may_purge=is_open and who.id != asked_by and who.may_act_as(rules.purge, now),
        may_withdraw=_may_withdraw(unit, work, proof),
    )


def ask_to_purge(work: Work, evidence_ref: str, reason: str) -> Changes:
    """Ask that a protected proof be purged; nothing goes yet, and the story keeps it until somebody else does it.

    Raises ``Refused`` where it cannot go (not protected, legal hold, asked for already), ``WrongUsage`` without a
    reason or with one that holds words of the proof.
    """
    with work.store.unit() as unit:
        story, proof = _purgeable(unit, evidence_ref)
        _refuse_role(work, unit.ruleset().ask_to_purge)
        if proof.purge is not None and proof.purge.is_open(work.now()):
            raise Refused("purge.asked_already")
        reason = " ".join(reason.split())
        if not reason:
            raise WrongUsage("purge.reason")
        if any(word.casefold() in reason.casefold() for word in _words(proof)):
            raise WrongUsage("purge.reason_names")
        asked = replace(proof, purge=Purge(work.person.id, work.now(), reason))
        unit.put_evidence(story.id, asked)
        work.record(unit, "purge.asked", story.id, None, {"evidence": proof.id})
    return Changes((story.id,), messages=(Message("purge.asked"),))


def withdraw_purge(work: Work, evidence_ref: str) -> Changes:
    """Take a request back: whoever asked, or whoever might have done it."""
    with work.store.unit() as unit:
        story, proof = unit.story_of_evidence(evidence_ref)
        if proof.is_purged:
            raise Refused("purge.already")
        if proof.purge is None:
            raise Refused("purge.not_asked")
        if not _may_withdraw(unit, work, proof):
            _refuse_role(work, unit.ruleset().purge)
        unit.put_evidence(story.id, replace(proof, purge=None))
        work.record(unit, "purge.withdrawn", story.id, None, {"evidence": proof.id})
    return Changes((story.id,), messages=(Message("purge.withdrawn"),))


def purge(
    work: Work, evidence_ref: str, watch: Watch = unwatched, second_folder: Path | None = None
) -> Changes:
    """Do what somebody else asked for: the proof's words and its file are gone for good when this returns.

    The marker that stays counts as the proof did: no verdict and no sign-off falls. Blanked in one act; then the
    file of the store is written anew (seconds for a large one), which ``watch`` may stop: then its old bytes go
    at the next opening. The messages say what holds it still. Raises ``Refused`` for all that stands in the way.
    """
    work.store.refuse_while_read()
    with work.store.unit() as unit:
        story, proof = _purgeable(unit, evidence_ref)
        asked = _refuse_unless_asked(work, proof)
        _refuse_role(work, unit.ruleset().purge)
        gone = Evidence(
            proof.id,
            proof.kind,
            title="",
            language=proof.language,
            is_primary=proof.is_primary,
            is_on_record=proof.is_on_record,
            is_protected=True,
            added_by=proof.added_by,
            added_at=proof.added_at,
            purge=replace(
                asked, reason="", by=work.person.id, at=work.now(), had_locator=bool(proof.locator.strip())
            ),
        )
        unit.put_evidence(story.id, gone)
        words = _words(proof)
        blanked = unit.blank_payloads(words)
        # One plain word ("minutes") leads nobody anywhere, and half the memory may hold it.
        unit.memory.forget([each for each in words if len(each.split()) > 1 or not each.isalpha()])
        work.record(unit, "purge.done", story.id, None, {"evidence": proof.id})
        due = _due(unit) | ({proof.file.sha256} if proof.file else set())
        unit.put_setting(DUE, json.dumps(sorted(due)))
        places = _places(story, words)
        settle(unit, work, unit.story(story.id))
    said = [Message("purge.done")]
    if blanked:
        said.append(Message("purge.payloads", {"count": blanked}))
    said += _forgotten_in_mirror(work, story.id, words)
    said += _cleared(work, watch)
    if places:
        said.append(Message("purge.elsewhere", {"where_field": places}))
    said += told_of(copies_holding(work.store.path, proof.id, second_folder))
    return Changes((story.id,), messages=tuple(said))


def finish_purges(work: Work, watch: Watch = unwatched) -> bool:
    """Do on the disk what a purge that was stopped or killed left; whether nothing is left. Quick where nothing is."""
    with work.store.look() as unit:
        if not unit.setting(DUE):
            return True
    return not _cleared(work, watch)


def delete_old_backups(
    work: Work, evidence_ref: str, watch: Watch = unwatched, second_folder: Path | None = None
) -> Changes:
    """Make a new backup, then delete the older ones that still hold what was purged. Nothing else may ask for it.

    Raises ``Refused`` where the proof was not purged; a backup that fails deletes nothing.
    """
    with work.store.look() as unit:
        story, proof = unit.story_of_evidence(evidence_ref)
    refuse_on_legal_hold(story)
    if not proof.is_purged:
        raise Refused("purge.not_yet")
    finish_purges(work, watch)
    held = copies_holding(work.store.path, proof.id, second_folder)
    if not held.backups:
        return Changes(messages=(Message("purge.no_backups"), *told_of(held)))
    work.store.backup(watch=watch)
    gone = let_go(work.store.path, held.backups, watch)
    with work.store.unit() as unit:
        work.record(unit, "purge.backups", story.id, None, {"evidence": proof.id, "count": len(gone)})
    left = copies_holding(work.store.path, proof.id, second_folder)
    return Changes(messages=(Message("purge.backups_gone", {"count": len(gone)}), *told_of(left)))


def told_of(held: HoldingCopies) -> tuple[Message, ...]:
    """What still holds it, in sentences."""
    found = (
        ("purge.backups", held.backups),
        ("purge.unreadable", held.unreadable),
        ("purge.set_aside", held.set_aside),
    )
    return tuple(
        Message(code, {"count": len(paths), "names": tuple(dict.fromkeys(path.name for path in paths))})
        for code, paths in found
        if paths
    )  # fmt: skip


def _purgeable(unit: Unit, evidence_ref: str) -> tuple[Story, Evidence]:
    story, proof = unit.story_of_evidence(evidence_ref)
    if proof.is_purged:
        raise Refused("purge.already")
    if not proof.is_protected:
        raise Refused("purge.not_protected")
    refuse_on_legal_hold(story)
    return story, proof


def _refuse_unless_asked(work: Work, proof: Evidence) -> Purge:
    if proof.purge is None:
        raise Refused("purge.not_asked")
    if not proof.purge.is_open(work.now()):
        raise Refused("purge.lapsed")
    if proof.purge.asked_by == work.person.id:
        raise Refused("purge.same_person", person=work.person.name)
    return proof.purge


def _refuse_role(work: Work, allowed: frozenset[Role]) -> None:
    if not work.person.may_act_as(allowed, work.now()):
        roles = tuple(sorted(role.value for role in allowed))
        raise Refused("purge.role", person=work.person.name, role=roles)


def _may_withdraw(unit: Unit, work: Work, proof: Evidence) -> bool:
    if proof.purge is None or proof.is_purged:
        return False
    is_theirs = proof.purge.asked_by == work.person.id
    return is_theirs or work.person.may_act_as(unit.ruleset().purge, work.now())


def _words(proof: Evidence) -> tuple[str, ...]:
    """What leads to the source, as far as it is telling: short words stand everywhere by chance."""
    said = (
        proof.contact,
        proof.url,
        proof.title,
        proof.excerpt,
        proof.locator,
        proof.file.name if proof.file else "",
    )
    return tuple(dict.fromkeys(word.strip() for word in said if len(word.strip()) >= _TELLING))


def _places(story: Story, words: Sequence[str]) -> tuple[str, ...]:
    """Where people wrote the same words into the story: they wrote them, so they stay."""
    texts = {
        "fact_notes": [claim.note for claim in story.claims],
        "notes": [note.text for note in story.notes],
        "body": [
            text
            for edition in story.editions.values()
            for text in (edition.body, *(getattr(edition.furniture, name) for name in FURNITURE_FIELDS))
        ],
    }
    folded = [word.casefold() for word in words]
    return tuple(
        place
        for place, written in texts.items()
        if any(word in text.casefold() for text in written for word in folded)
    )


def _due(unit: Unit) -> set[str]:
    return set(json.loads(unit.setting(DUE) or "[]"))


def _forgotten_in_mirror(work: Work, story_id: str, words: Sequence[str]) -> tuple[Message, ...]:
    if folder_of(work.store.path, story_id) is None:
        return ()
    try:
        forget(work.store, story_id, words)
    except KnownProblem as problem:
        return (problem.message,)
    return ()


def _cleared(work: Work, watch: Watch) -> tuple[Message, ...]:
    """Let files and old bytes go; what stands in the way is said, and stays due."""
    with work.store.look() as unit:
        files = {sha256 for sha256 in _due(unit) if not unit.is_named_evidence(sha256)}
    try:
        for sha256 in files:
            work.store.let_file_go(sha256)
        work.store.clear_old_bytes(watch)
    except (Stopped, Refused, BrokenInput):
        return (Message("purge.old_bytes_stay"),)
    with work.store.unit() as unit:
        unit.put_setting(DUE, "")
    return ()
