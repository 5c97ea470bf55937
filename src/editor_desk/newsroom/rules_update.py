# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a newer program ships joined with what a desk decided: the desk's own decisions stay, the rest follows.

Three sides: the *base* a desk's version came from, the desk's version, and what is shipped now. Where the desk has
what the base had, it decided nothing and takes what is shipped; where it differs, it decided. Fixed rules, the rows
of the stage table and the gates before them are the program's alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Data = Mapping[str, Any]
Pair = tuple[str, str]

NOT_OF_A_DESK = ("shipped",)
"""Keys of a stored version that are no decision: which shipped rules it came from."""
_KIND_VALUES = ("fields", "lengths", "label", "needs_label", "name", "like", "retired", "sponsored")
_SETTINGS = ("legal_hold", "change", "history", "purge", "flags", "sponsored", "subject")


def updated(base: Data, desk: Data, shipped: Data) -> dict[str, Any]:
    """A desk's rules as they should be under a program that ships ``shipped``."""
    rules = _rules(base, desk, shipped)
    known = {rule["id"]: rule for rule in rules}
    before = {rule["id"] for rule in desk["rule"]}
    merged: dict[str, Any] = {
        "step": _steps(base, desk, shipped),
        "may_edit": _may_edit(base, desk, shipped),
        "rule": rules,
        "kind": _kinds(base, desk, shipped, known, before),
    }
    for key in _SETTINGS:
        value = _settled(base.get(key), desk.get(key), shipped.get(key))
        if value is not None:
            merged[key] = value
    return merged


def decisions(data: Data) -> dict[str, Any]:
    """The data without what is no decision, in one form, so that two sets can be compared."""
    found = {key: value for key, value in data.items() if key not in NOT_OF_A_DESK}
    found["rule"] = [_bare(rule) for rule in data["rule"]]
    found["kind"] = [_bare(kind) for kind in data["kind"]]
    found["step"] = folded(by_pair(data["step"]))
    return found


def _bare(row: Data) -> dict[str, Any]:
    """A row without what says nothing: a built mark of old days, a value that is the same when left out."""
    return {
        key: value
        for key, value in row.items()
        if key != "built" and not (value in (False, "", [], {}) and key != "fields")
    }


def _settled(base: Any, desk: Any, shipped: Any) -> Any:
    """One value: the desk's where it decided, else what is shipped; a desk that has none takes what is shipped."""
    if desk is None or desk == base:
        return shipped
    return desk


def _rules(base: Data, desk: Data, shipped: Data) -> list[dict[str, Any]]:
    was = {rule["id"]: rule for rule in base["rule"]}
    own = {rule["id"]: rule for rule in desk["rule"]}
    found = []
    for rule in shipped["rule"]:
        row = dict(rule)
        if not rule.get("fixed") and rule["id"] in own:
            before, mine = was.get(rule["id"], {}), own[rule["id"]]
            row["severity"] = _settled(before.get("severity"), mine["severity"], rule["severity"])
            who = _settled(before.get("override", []), mine.get("override", []), rule.get("override", []))
            row.pop("override", None)
            if who:
                row["override"] = list(who)
        found.append(row)
    return found


def _kinds(
    base: Data, desk: Data, shipped: Data, rules: Mapping[str, Data], before: set[str]
) -> list[dict[str, Any]]:
    was = {kind["id"]: kind for kind in base["kind"]}
    own = {kind["id"]: kind for kind in desk["kind"]}
    new = {kind["id"]: kind for kind in shipped["kind"]}
    order = [*new, *(name for name in own if name not in new)]
    return [
        _kind(name, was.get(name, {}), own.get(name), new.get(name), new, rules, before) for name in order
    ]


def _kind(
    name: str,
    was: Data,
    own: Data | None,
    new: Data | None,
    shipped: Mapping[str, Data],
    rules: Mapping[str, Data],
    before: set[str],
) -> dict[str, Any]:
    if own is None:
        return dict(new or {})
    row: dict[str, Any] = {"id": name}
    for key in _KIND_VALUES:
        value = own.get(key)
        if new is not None:
            mine = value if value is not None else _nothing(was.get(key))
            value = _settled(was.get(key), mine, new.get(key))
        if value is not None:
            row[key] = value
    if new and new.get("needs_label"):
        row["needs_label"] = True
    bends = _bends(was.get("rules", {}), own.get("rules", {}), new, rules)
    # A rule that is new at this desk bends for a kind of its own as it does for the kind that began as.
    like = shipped.get(own.get("like", ""), {}).get("rules", {})
    if new is None:
        bends |= {rule: value for rule, value in like.items() if rule in rules and rule not in before}
    bends = {rule: value for rule, value in bends.items() if not rules[rule].get("fixed")}
    if bends:
        row["rules"] = bends
    return row


def _nothing(value: Any) -> Any:
    """What a value that was there and was taken away is now: the empty one, which is a decision."""
    return type(value)() if value else value


def _bends(was: Data, own: Data, new: Data | None, rules: Mapping[str, Data]) -> dict[str, str]:
    found = {}
    ships = new.get("rules", {}) if new else {}
    for rule in rules:
        mine = own.get(rule)
        value = mine if new is None else ships.get(rule) if mine == was.get(rule) else mine
        if value is not None:
            found[rule] = value
    return found


def by_pair(rows: Iterable[Data]) -> dict[Pair, dict[str, Any]]:
    """The rows of a stage table step by step: (from, to) → who, gates and the rest."""
    return {
        (source, row["to"]): {key: value for key, value in row.items() if key not in ("from", "to")}
        for row in rows
        for source in row["from"]
    }


def folded(steps: Mapping[Pair, Data]) -> list[dict[str, Any]]:
    """The rows of a table again: steps to one stage that are alike stand in one."""
    rows: list[dict[str, Any]] = []
    for (source, target), values in steps.items():
        plain = {key: value for key, value in values.items() if value not in (False, [])}
        last = rows[-1] if rows else {}
        if last.get("to") == target and {k: v for k, v in last.items() if k not in ("from", "to")} == plain:
            last["from"].append(source)
        else:
            rows.append({"from": [source], "to": target, **plain})
    return rows


def _steps(base: Data, desk: Data, shipped: Data) -> list[dict[str, Any]]:
    was, own, new = by_pair(base["step"]), by_pair(desk["step"]), by_pair(shipped["step"])
    steps: dict[Pair, dict[str, Any]] = {}
    for pair, ships in new.items():
        before, mine = was.get(pair, {}), own.get(pair)
        step = dict(ships)
        if mine is not None:
            step["who"] = list(_settled(before.get("who"), mine.get("who") or None, ships["who"]))
            gates = list(ships.get("gates", []))
            added = [gate for gate in mine.get("gates", []) if gate not in before.get("gates", [])]
            step["gates"] = gates + [gate for gate in added if gate not in gates]
            if mine.get("needs_reason") and not before.get("needs_reason"):
                step["needs_reason"] = True
        steps[pair] = step
    return folded(steps)


def _may_edit(base: Data, desk: Data, shipped: Data) -> dict[str, list[str]]:
    was, own = base["may_edit"], desk["may_edit"]
    return {
        stage: list(_settled(was.get(stage), own.get(stage) or None, roles)) if roles else []
        for stage, roles in shipped["may_edit"].items()
    }
