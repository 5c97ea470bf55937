# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command rules: what is in force, every version of it, and the one file it is taken away and brought in by."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from editor_desk.cli.call import call_of, said, spoken_language, translator
from editor_desk.cli.choices import choice
from editor_desk.desk import Desk
from editor_desk.newsroom.gates import is_built
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.rules_differences import differences, own_names, rule_words
from editor_desk.newsroom.rules_differences import say as say_difference
from editor_desk.newsroom.ruleset import AS_SHIPPED, PROGRAM_UPDATE, Ruleset, RulesVersion
from editor_desk.newsroom.wording import word
from editor_desk.workflow import deciding
from editor_desk.workflow.rules_file import export_rules, read_rules

Row = dict[str, object]


class _Action(StrEnum):
    SHOW = "show"
    HISTORY = "history"
    EXPORT = "export"
    IMPORT = "import"
    BACK = "back"


def add_to(app: typer.Typer) -> None:
    """Register this command."""
    app.command("rules")(rules)


def rules(
    context: typer.Context,
    what: Annotated[str, typer.Argument(help="show, history, export, import or back.")] = "show",
    which: Annotated[str, typer.Argument(help="The file, or the version to go back to.")] = "",
    reason: Annotated[str, typer.Option(help="Why the rules change; stays with the version.")] = "",
) -> None:
    """The kinds and rules of this desk; only an administrator changes them, for a reason."""
    call = call_of(context)
    action = choice(_Action, what, "what")
    if action not in (_Action.SHOW, _Action.HISTORY) and not which:
        raise WrongUsage("rules.say_which", name=what)
    with call.open() as desk:
        if action is _Action.SHOW:
            found = desk.ruleset()
            call.show(_all(found), _shown(found))
        elif action is _Action.HISTORY:
            versions = _versions(desk)
            call.show([_version(one, _names(desk)) for one in versions], _history(versions, _names(desk)))
        elif action is _Action.EXPORT:
            export_rules(Path(which), _versions(desk)[-1], desk.person.name, translator(spoken_language()))
            call.show({"file": which, "version": _versions(desk)[-1].version}, [which])
        else:
            with desk.store.look() as unit:
                deciding.refuse_others(unit, desk.work)
            newest = _versions(desk)[-1]
            data = (
                read_rules(Path(which), newest.data)
                if action is _Action.IMPORT
                else deciding.as_of(_versions(desk), int(which) if which.isdecimal() else 0)
            )
            changed = [
                say_difference(one, translator(spoken_language()), own_names(data, spoken_language()))
                for one in differences(newest.data, data)
            ]
            if not reason.strip() and not call.as_json:
                for line in changed:
                    typer.echo(line)
            messages = said(deciding.decide(desk.work, data, reason, newest.version).messages)
            call.show(
                {"version": newest.version + 1, "changed": changed, "messages": messages},
                [*changed, *messages],
            )


def _versions(desk: Desk) -> tuple[RulesVersion, ...]:
    with desk.store.look() as unit:
        return unit.rules_versions()


def _names(desk: Desk) -> dict[str, str]:
    return {person.id: person.name for person in desk.people()}


def _version(one: RulesVersion, names: dict[str, str]) -> Row:
    return {
        "version": one.version,
        "by": names.get(one.by, one.by),
        "at": one.at.isoformat(timespec="seconds"),
        "reason": one.reason,
    }


def _history(versions: tuple[RulesVersion, ...], names: dict[str, str]) -> Iterator[str]:
    translate = translator(spoken_language())
    for before, one in zip((None, *versions), versions, strict=False):
        day = one.at.astimezone().strftime("%Y-%m-%d %H:%M")
        reason = (
            word("because", one.reason, translate)
            if one.reason in (AS_SHIPPED, PROGRAM_UPDATE)
            else one.reason
        )
        yield "  ".join(filter(None, (str(one.version), day, names.get(one.by, one.by), reason)))
        if before is not None:
            kinds = own_names(one.data, spoken_language())
            for each in differences(before.data, one.data):
                yield f"   {say_difference(each, translate, kinds)}"


def _all(found: Ruleset) -> Row:
    return {
        "version": found.version,
        "rules": [
            {
                "id": rule.id,
                "gate": rule.gate,
                "severity": rule.severity.value,
                "override": sorted(rule.override),
                "fixed": rule.is_fixed,
                "built": is_built(rule.id),
                "kinds": {
                    kind: found.severity(rule, kind).value
                    for kind in found.kinds
                    if found.severity(rule, kind) is not rule.severity
                },
            }
            for rule in found.rules
        ],
        "kinds": [
            {
                "id": kind.id,
                "name": dict(kind.name),
                "fields": list(kind.fields),
                "label": dict(kind.label),
                "needs_label": kind.needs_label,
                "retired": kind.is_retired,
            }
            for kind in found.kinds.values()
        ],
        "steps": [
            {
                "from": step.source.value,
                "to": step.target.value,
                "who": sorted(step.who),
                "gates": list(step.gates),
                "needs_reason": step.needs_reason,
            }
            for step in found.stages.steps
        ],
    }


def _shown(found: Ruleset) -> Iterator[str]:
    translate = translator(spoken_language())
    for rule in found.rules:
        severity = word("severity", rule.severity.value, translate)
        bent = {
            word("kind", kind, translate): word("severity", found.severity(rule, kind).value, translate)
            for kind in found.kinds
            if found.severity(rule, kind) is not rule.severity
        }
        kinds = "; ".join(f"{kind}: {how}" for kind, how in bent.items())
        said_all = f"{rule.id:24} {severity:8} {rule_words(rule.id, translate)}"
        yield said_all + (f"  ({kinds})" if kinds else "")
