# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The administrator changes the newsroom's decisions: a new version of kinds and rules, with who and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from editor_desk.newsroom.people import Person, Role
from editor_desk.newsroom.problems import Refused, WrongUsage
from editor_desk.newsroom.rules_check import WORDINGS as CHECKED
from editor_desk.newsroom.rules_check import refuse_wrong
from editor_desk.newsroom.rules_update import decisions, updated
from editor_desk.newsroom.ruleset import RulesVersion, Severity, SwitchedOff, read_ruleset
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message
from editor_desk.store.rulesets import base_of
from editor_desk.store.unit import Unit
from editor_desk.workflow.decisions import shipped_rules
from editor_desk.workflow.standing import settle_signed
from editor_desk.workflow.work import Changes, Work

WORDINGS = {
    **CHECKED,
    "rules.changed": QT_TRANSLATE_NOOP("Newsroom", "Version {version} of the rules is in force."),
    "rules.role": QT_TRANSLATE_NOOP(
        "Newsroom", "{person} may not change the rules; that takes {role}. Nothing was changed."
    ),
    "rules.reason": QT_TRANSLATE_NOOP(
        "Newsroom", "Rules are changed for a reason, which stays with the version. Nothing was changed."
    ),
    "rules.alike": QT_TRANSLATE_NOOP(
        "Newsroom", "These are the rules in force already. Nothing was changed."
    ),
    "rules.meanwhile": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Version {version} of the rules came into force meanwhile. Nothing was changed; look at it and decide again.",
    ),
    "rules.no_version": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no version {version} of the rules. Nothing was changed; the newest is {newest}."
    ),
}

_ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


def may_decide(person: Person, now: datetime) -> bool:
    """Whether somebody may change the rules."""
    return person.may_act_as(_ADMINISTRATORS, now)


def decide(work: Work, data: Mapping[str, Any], reason: str, based_on: int | None = None) -> Changes:
    """Put new rules in force. ``based_on`` is the version the person had before them.

    Raises ``Refused`` where this person may not or another version came meanwhile, ``WrongUsage`` without a reason
    and where a desk may not decide this. No approval is touched: today's rules are asked again at sending.
    """
    reason = " ".join(reason.split())
    with work.store.unit() as unit:
        refuse_others(unit, work)
        if not reason:
            raise WrongUsage("rules.reason")
        versions = unit.rules_versions()
        newest = versions[-1]
        if based_on is not None and newest.version != based_on:
            raise Refused("rules.meanwhile", version=newest.version)
        refuse_wrong(data, newest.data, shipped_rules())
        wanted = decisions(data)
        if wanted == decisions(newest.data):
            raise Refused("rules.alike")
        version = unit.put_ruleset(wanted, work.person.id, reason)
        work.record(unit, "rules.changed", payload={"version": version, "reason": reason})
        stories, said = settle_signed(unit, work)
    return Changes(stories, messages=(Message("rules.changed", {"version": version}), *said))


def refuse_others(unit: Unit, work: Work) -> None:
    """Raise ``Refused`` for anybody who is no administrator at this instant."""
    person = unit.person(work.person.id)
    if person is None or not person.is_active or not may_decide(person, work.now()):
        raise Refused("rules.role", person=work.person.name, role=Role.ADMINISTRATOR.value)


def go_back(work: Work, version: int, reason: str) -> Changes:
    """Put an older version in force again, as a new one; what the program brought since stays."""
    with work.store.look() as unit:
        versions = unit.rules_versions()
    return decide(work, as_of(versions, version), reason, versions[-1].version)


def as_of(versions: tuple[RulesVersion, ...], version: int) -> dict[str, Any]:
    """The decisions of an older version, brought up to what this program ships."""
    until = tuple(each for each in versions if each.version <= version)
    if not until or until[-1].version != version:
        raise WrongUsage("rules.no_version", version=version, newest=versions[-1].version)
    _, base = base_of(until)
    found = updated(base, until[-1].data, shipped_rules())
    # A kind that was made since may have stories: it is retired, never gone.
    kinds = {kind["id"] for kind in found["kind"]}
    found["kind"] += [
        {**kind, "retired": True} for kind in versions[-1].data["kind"] if kind["id"] not in kinds
    ]
    return decisions(found)


def switched_off(unit: Unit, kind: str) -> tuple[SwitchedOff, ...]:
    """The rules that count for a kind as shipped and that this desk switched off, as every sign-off shows them."""
    ships, now = read_ruleset(shipped_rules(), 0), unit.ruleset()
    like = now.kinds[kind].like if kind in now.kinds else ""
    shipped_kind = kind if kind in ships.kinds else like
    off = [
        rule
        for rule in now.rules
        if now.severity(rule, kind) is Severity.OFF
        and any(
            one.id == rule.id and ships.severity(one, shipped_kind) is not Severity.OFF for one in ships.rules
        )
    ]
    if not off:
        return ()
    versions = unit.rules_versions()
    sets = [(each, read_ruleset(each.data, each.version)) for each in versions]
    found = []
    for rule in off:
        since = versions[-1]
        for each, rules in reversed(sets):
            own = next((one for one in rules.rules if one.id == rule.id), None)
            if own is None or rules.severity(own, kind) is not Severity.OFF:
                break
            since = each
        found.append(SwitchedOff(rule.id, since.version, since.by, since.at, since.reason))
    return tuple(found)
