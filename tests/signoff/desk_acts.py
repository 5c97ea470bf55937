# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What happens to the desk as a whole: clocks, crashes, backups, rebuilding, thinning, people and rules that change."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from editor_desk.newsroom.people import Role
from editor_desk.store.mirror.writing import write_due
from editor_desk.workflow import deciding, moments, people
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.thinning import thin
from tests.signoff import checks, law
from tests.signoff.deeds import OF_ALL, Act, Deed
from tests.signoff.room import DEPUTY, STAFF, Turn

ROOT = Path(__file__).resolve().parents[2]


def jump(turn: Turn) -> Deed:
    """The clock jumps, back too."""
    turn.room.clock.at += timedelta(hours=turn.chance.choice((-900, -50, -3, 2, 26, 72, 500)))
    return OF_ALL


def crash(turn: Turn) -> Deed:
    """The power goes."""
    turn.room.crash()
    return OF_ALL


def reopen(turn: Turn) -> Deed:
    """Closed in the evening, opened in the morning."""
    turn.room.reopen()
    return OF_ALL


def back_up(turn: Turn) -> Deed:
    """A backup is made."""
    turn.room.back_up()
    return OF_ALL


def put_back(turn: Turn) -> Deed | None:
    """A backup is put back: everything as it was then."""
    return OF_ALL if turn.room.put_back(turn.chance) else None


def mirror(turn: Turn) -> Deed:
    """The plain files are brought up to date."""
    write_due(turn.work.store)
    return OF_ALL


def rebuild(turn: Turn) -> Deed | None:
    """The store is made anew from plain files: nobody's sign-off comes back from a text file."""
    room = turn.room
    every = (*room.promised.stories, *room.promised.retired)
    before = {story_id: room.read(story_id) for story_id in every}
    if any(story.flags.withheld for story in before.values()):
        return None  # a withheld name stands in no plain file: what comes back has a bar in its place
    room.rebuild()
    room.promised.known.signed.clear()
    room.promised.known.accepted.clear()
    room.promised.known.read.clear()
    room.promised.kept.clear()
    for story_id, was in before.items():
        now = room.read(story_id)
        assert now.approvals == ()
        for language, edition in now.editions.items():
            old, new = was.edition(language).stage.value, edition.stage.value
            waits = {"checking", "ready"}
            may_be = (
                waits if old in waits or old in law.SIGNED else {old, "draft"} if old == "planned" else {old}
            )
            assert new in may_be, f"{old} became {new}"
        _forget_lost_proof(turn, story_id)
    return OF_ALL


def _forget_lost_proof(turn: Turn, story_id: str) -> None:
    """A protected source is in no plain file; what is left of it is what the store says."""
    verdicts = turn.room.promised.known.verdicts
    claims = {claim.id for claim in turn.room.read(story_id).claims}
    for claim_id, language in list(verdicts):
        if claim_id in claims and turn.room.read(story_id).claim(claim_id) is None:
            del verdicts[claim_id, language]


def killed(turn: Turn) -> Deed:
    """A third program works at the same stories and is killed at it; what it had done stands, whole."""
    room = turn.room
    command = [sys.executable, "-m", "tests.signoff.third_program", str(room.path), str(room.folder)]
    with subprocess.Popen(
        [*command, *room.promised.stories], stdout=subprocess.PIPE, cwd=ROOT, env=_env()
    ) as child:
        assert child.stdout is not None
        for _ in range(turn.chance.randint(1, 25)):
            child.stdout.readline()
        child.kill()
    for story_id in room.promised.stories:
        room.note_texts(story_id)
    checks.sound(room)
    return OF_ALL


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}


def thin_out(turn: Turn) -> Deed:
    """Old checkpoints go."""
    thin(turn.work)
    return OF_ALL


def other_roles(turn: Turn) -> Deed:
    """Somebody's roles change, or come back, or they leave for a while."""
    room = turn.room
    name = turn.chance.choice([each for each in STAFF if each not in ("Gil Paz", "Ben Ortiz", "Carla Soto")])
    roles = STAFF[name] if turn.chance.random() < 0.6 else frozenset(turn.chance.sample(list(Role), 2))
    stays = turn.chance.random() < 0.85
    roles = roles or frozenset({"reporter"})
    people.change_person(turn.work, room.person(name).id, roles=frozenset(map(Role, roles)), is_active=stays)
    _only_by(turn, "administrator")
    room.promised.roles[name] = frozenset(Role(role).value for role in roles) if stays else frozenset()
    if not stays and name == DEPUTY:
        room.promised.deputy = None
    return OF_ALL


def deputy(turn: Turn) -> Deed:
    """Dan is named deputy for a day, or is not any more."""
    room, dan = turn.room, turn.room.person(DEPUTY)
    if dan.will_be_deputy(room.clock.at) and turn.chance.random() < 0.4:
        people.end_deputy(turn.work, dan.id)
        room.promised.deputy = None
        return OF_ALL
    begin = room.clock.at + timedelta(hours=turn.chance.choice((-2, -2, 5)))
    span = (begin, begin + timedelta(hours=24))
    people.name_deputy(turn.work, dan.id, *span)
    held = room.promised.roles[turn.name]
    assert held & {"approver", "administrator"}, f"{turn.name} named a deputy"
    room.promised.deputy = span
    return OF_ALL


def _only_by(turn: Turn, role: str) -> None:
    assert role in turn.room.roles(turn.name, turn.room.clock.at), f"{turn.name} is no {role}"


def time_passes(turn: Turn) -> Deed:
    """What time brings: a yes on the phone that nobody confirmed lapses, and nothing else happens."""
    room, every = turn.room, (*turn.room.promised.stories, *turn.room.promised.retired)
    before = {story_id: room.read(story_id) for story_id in every}
    moments.let_time_pass(turn.work)
    for story_id, was in before.items():
        for old, new in zip(was.approvals, room.read(story_id).approvals, strict=True):
            if old == new:
                continue
            assert (old.kind.value, old.confirmed_at, old.revoked_at) == ("phone", None, None)
            assert room.clock.at >= old.at + law.CONFIRM_WITHIN, "it lapsed early"
            assert was.edition(old.language).sent_hash != old.content_hash, "it had been sent"
    return OF_ALL


def other_rules(turn: Turn) -> Deed:
    """The newsroom decides otherwise: a label, a rule that blocks or not for a kind."""
    known = turn.room.promised.known
    labels, hardened, bent = dict(known.labels), set(known.hardened), set(known.bent)
    kind = turn.chance.choice(("news", "opinion", "interview"))
    match turn.chance.randrange(4):
        case 0 | 1:
            labels["opinion", "es"] = turn.pick("Opinión", "Tribuna")
        case 2:
            hardened ^= {(kind, "g1.dek")}
        case _:
            bent ^= {(kind, "g1.section")}
    work = turn.work if turn.chance.random() < 0.3 else turn.by("Ben Ortiz")
    deciding.decide(work, _data(labels, hardened, bent), "So decided")
    if work is turn.work:
        _only_by(turn, "administrator")
    known.labels, known.hardened, known.bent = labels, hardened, bent
    return OF_ALL


def _data(
    labels: dict[tuple[str, str], str], hardened: set[tuple[str, str]], bent: set[tuple[str, str]]
) -> dict[str, Any]:
    data = copy.deepcopy(dict(shipped_rules()))
    rows = {row["id"]: row for row in data["kind"]}
    for (kind, language), label in labels.items():
        rows[kind].setdefault("label", {})[language] = label
    for kind, rule in hardened:
        rows[kind].setdefault("rules", {})[rule] = "block"
    for kind, rule in bent:
        rows[kind].setdefault("rules", {})[rule] = "warn"
    return data


ACTS: dict[Act, int] = {
    jump: 4, crash: 1, reopen: 1, back_up: 1, put_back: 1, mirror: 2, rebuild: 1, thin_out: 1, killed: 1, other_roles: 8,
    deputy: 2, other_rules: 4, time_passes: 3,
}  # fmt: skip
