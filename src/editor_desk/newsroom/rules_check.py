# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a desk may decide in its rules and what it may not; each refusal names the place.

The editor of the preferences, a file that is imported and the command line all ask here. A desk decides severities,
who overrides, kinds, who takes a step, reasons and gates that are added. It never takes a gate away from a step, adds
or removes a step, bends a fixed rule, removes a kind that stories may have, or leaves a step to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from editor_desk.newsroom.people import Role
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.rules_update import by_pair
from editor_desk.newsroom.ruleset import Severity, read_ruleset
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

Data = Mapping[str, Any]

FIELDS = ("headline", "dek", "byline", "dateline", "photos")
"""The furniture a kind may have."""
LANGUAGES = ("en", "es")
GATES = ("text", "G1", "G2", "G3", "G4", "G5", "G6", "G7")
_FLAG_TABLES = ("flags", "sponsored", "subject")
_SUBJECT_KEYS = ("id", "label", "help")
_RULE_KEYS = ("id", "gate", "severity", "link", "override", "fixed", "built")
_KIND_KEYS = (
    "id",
    "fields",
    "rules",
    "label",
    "needs_label",
    "lengths",
    "name",
    "like",
    "retired",
    "sponsored",
)
_STEP_KEYS = ("from", "to", "who", "gates", "needs_reason", "revokes", "main")
_TABLES = ("rule", "kind", "step", "may_edit", "legal_hold", "change", "purge", "history", *_FLAG_TABLES)

WORDINGS = {
    "rules.wrong.unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: “{value}” is not known here. Choose among: {choices}. Nothing was changed."
    ),
    "rules.wrong.missing": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: “{value}” is missing. Nothing was changed."
    ),
    "rules.wrong.twice": QT_TRANSLATE_NOOP("Newsroom", "{place} stands there twice. Nothing was changed."),
    "rules.wrong.form": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: what stands there ({value}) cannot be read. Nothing was changed."
    ),
    "rules.wrong.fixed": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{place}: this rule is the same at every desk; it is not bent, switched off or overridden."
        " Nothing was changed.",
    ),
    "rules.wrong.nobody": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: somebody must be allowed to do this; name a role. Nothing was changed."
    ),
    "rules.wrong.step": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: steps can be neither added nor taken away. Nothing was changed."
    ),
    "rules.wrong.gates": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{place}: {value} stands before this step at every desk and cannot be taken away. Nothing was changed.",
    ),
    "rules.wrong.shipped": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: this is the same at every desk ({value}). Nothing was changed."
    ),
    "rules.wrong.kind_gone": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{place}: stories may be of this kind. Retire it instead: then no new story is offered it."
        " Nothing was changed.",
    ),
    "rules.wrong.kind_id": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{place}: the id of a kind is small letters a–z, digits and _, and begins with a letter."
        " Nothing was changed.",
    ),
    "rules.wrong.kind_name": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: a kind needs its name in English and in Spanish. Nothing was changed."
    ),
    "rules.wrong.label": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{place}: readers must see a label, so write it in English and in Spanish. Nothing was changed.",
    ),
    "rules.wrong.last_kind": QT_TRANSLATE_NOOP(
        "Newsroom", "{place}: one kind at least must be left for new stories. Nothing was changed."
    ),
}


def refuse_wrong(data: Data, in_force: Data, shipped: Data) -> None:
    """Raise ``WrongUsage`` where a desk may not decide this; ``in_force`` is what it would take the place of."""
    try:
        _tables(data)
        _rules(data, in_force, shipped)
        _kinds(data, in_force, shipped)
        _steps(data, shipped)
        _may_edit(data, shipped)
        _settings(data, shipped)
        _flagged(data)
        read_ruleset(data, 0)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WrongUsage("rules.wrong.form", place="rules", value=str(error)) from error


def _tables(data: Data) -> None:
    _known("rules", [key for key in data if key != "shipped"], _TABLES)
    for key in ("rule", "kind", "step", "may_edit"):
        if not data.get(key):
            raise WrongUsage("rules.wrong.missing", place="rules", value=key)


def _rules(data: Data, in_force: Data, shipped: Data) -> None:
    ships = {rule["id"]: rule for rule in shipped["rule"]}
    stands = {rule["id"]: rule for rule in in_force["rule"]} | ships
    seen = set()
    for rule in data["rule"]:
        place = f"rule {rule.get('id', '?')}"
        _known(place, rule, _RULE_KEYS)
        _known("rule", [rule.get("id")], stands)
        if rule["id"] in seen:
            raise WrongUsage("rules.wrong.twice", place=place)
        seen.add(rule["id"])
        _known(f"{place}, severity", [rule.get("severity")], [one.value for one in Severity])
        _known(f"{place}, override", rule.get("override", []), [one.value for one in Role])
        own = stands[rule["id"]]
        if own.get("fixed") and (rule["severity"] != own["severity"] or rule.get("override")):
            raise WrongUsage("rules.wrong.fixed", place=place)
        for key in ("gate", "link", "fixed"):
            if rule.get(key, False) != own.get(key, False):
                raise WrongUsage("rules.wrong.shipped", place=f"{place}, {key}", value=str(own.get(key)))
    for name in ships:
        if name not in seen:
            raise WrongUsage("rules.wrong.missing", place="rule", value=name)


def _kinds(data: Data, in_force: Data, shipped: Data) -> None:
    rules = {rule["id"]: rule for rule in data["rule"]}
    ships = {kind["id"]: kind for kind in shipped["kind"]}
    seen = set()
    for kind in data["kind"]:
        name = kind.get("id", "?")
        place = f"kind {name}"
        _known(place, kind, _KIND_KEYS)
        if name in seen:
            raise WrongUsage("rules.wrong.twice", place=place)
        seen.add(name)
        _kind(kind, place, rules, ships)
    began = {kind["id"]: kind.get("like", "") for kind in data["kind"]}
    for one in in_force["kind"]:
        if one["id"] not in seen:
            raise WrongUsage("rules.wrong.kind_gone", place=f"kind {one['id']}")
        if began[one["id"]] != one.get("like", ""):
            # What it began as decides which rules count as switched off.
            place = f"kind {one['id']}, like"
            raise WrongUsage("rules.wrong.shipped", place=place, value=one.get("like", "–"))
    if all(kind.get("retired") for kind in data["kind"]):
        raise WrongUsage("rules.wrong.last_kind", place="kind")


def _kind(kind: Data, place: str, rules: Mapping[str, Data], ships: Mapping[str, Data]) -> None:
    name = kind["id"]
    ok = isinstance(name, str) and name.isascii() and name[:1].isalpha() and name == name.lower()
    if not ok or not name.replace("_", "a").isalnum():
        raise WrongUsage("rules.wrong.kind_id", place=place)
    _known(f"{place}, fields", kind["fields"], FIELDS)
    if name not in ships:
        _known(f"{place}, like", [kind["like"]] if kind.get("like") else [], ships)
    for key in ("label", "name"):
        _known(f"{place}, {key}", kind.get(key, {}), LANGUAGES)
        for words in kind.get(key, {}).values():
            if not isinstance(words, str):
                raise WrongUsage("rules.wrong.form", place=f"{place}, {key}", value=str(words))
    if name not in ships and not all(kind.get("name", {}).get(one, "").strip() for one in LANGUAGES):
        raise WrongUsage("rules.wrong.kind_name", place=place)
    _stays_labelled(kind, place, ships.get(name, {}))
    if kind.get("needs_label") and not all(kind.get("label", {}).get(one, "").strip() for one in LANGUAGES):
        raise WrongUsage("rules.wrong.label", place=place)
    _known(f"{place}, rules", kind.get("rules", {}), rules)
    for rule, severity in kind.get("rules", {}).items():
        if rules[rule].get("fixed"):
            raise WrongUsage("rules.wrong.fixed", place=f"{place}, {rule}")
        _known(f"{place}, {rule}", [severity], [one.value for one in Severity])
    lengths = kind.get("lengths", {})
    _known(f"{place}, lengths", lengths, ("words", "headline", "dek"))
    for key, number in lengths.items():
        if not isinstance(number, int) or isinstance(number, bool) or number < 0:
            raise WrongUsage("rules.wrong.form", place=f"{place}, lengths, {key}", value=str(number))


def _stays_labelled(kind: Data, place: str, ship: Data) -> None:
    for key in ("needs_label", "sponsored"):
        if ship.get(key) and not kind.get(key):
            raise WrongUsage("rules.wrong.shipped", place=f"{place}, {key}", value="true")


def _steps(data: Data, shipped: Data) -> None:
    ships = by_pair(shipped["step"])
    pairs = [(source, row["to"]) for row in data["step"] for source in row["from"]]
    for source, target in pairs:
        if pairs.count((source, target)) > 1:
            raise WrongUsage("rules.wrong.twice", place=_step_place(source, target))
    for row in data["step"]:
        _known(_step_place("/".join(row["from"]), row["to"]), row, _STEP_KEYS)
    own = by_pair(data["step"])
    for pair in [*own, *ships]:
        if pair not in ships or pair not in own:
            raise WrongUsage("rules.wrong.step", place=_step_place(*pair))
    for pair, step in own.items():
        place, ship = _step_place(*pair), ships[pair]
        _roles(place, step.get("who", []))
        gates = step.get("gates", [])
        _known(f"{place}, gates", gates, (*GATES, *ship.get("gates", [])))
        gone = [gate for gate in ship.get("gates", []) if gate not in gates]
        if gone:
            raise WrongUsage("rules.wrong.gates", place=place, value=", ".join(gone))
        for key in ("needs_reason", "revokes", "main"):
            if ship.get(key, False) != step.get(key, False) and not (key == "needs_reason" and step.get(key)):
                raise WrongUsage(
                    "rules.wrong.shipped", place=f"{place}, {key}", value=str(ship.get(key, False)).lower()
                )


def _step_place(source: str, target: str) -> str:
    return f"step {source} → {target}"


def _may_edit(data: Data, shipped: Data) -> None:
    own, ships = data["may_edit"], shipped["may_edit"]
    _known("may_edit", own, ships)
    for stage, roles in ships.items():
        place = f"may_edit, {stage}"
        if stage not in own:
            raise WrongUsage("rules.wrong.missing", place="may_edit", value=stage)
        if roles:
            _roles(place, own[stage])
        elif own[stage]:
            raise WrongUsage("rules.wrong.shipped", place=place, value="[]")


_ROLES_OF = (
    ("legal_hold", ("who",)),
    ("change", ("who",)),
    ("purge", ("ask", "confirm")),
    ("flags", ("lift",)),
)
"""Settings that name who may do something."""


def _flagged(data: Data) -> None:
    """What a story flagged sponsored or sensitive says to its readers."""
    if "sponsored" in data:
        _known("sponsored", data["sponsored"], ("label",))
        _both("sponsored, label", data["sponsored"]["label"])
    for subject in data.get("subject", ()):
        place = f"subject {subject.get('id', '?')}"
        _known(place, subject, _SUBJECT_KEYS)
        _both(f"{place}, label", subject["label"])
        _known(f"{place}, help", subject.get("help", {}), LANGUAGES)
        for words in subject.get("help", {}).values():
            if isinstance(words, str) or not all(isinstance(one, str) and one.strip() for one in words):
                raise WrongUsage("rules.wrong.form", place=f"{place}, help", value=str(words))


def _both(place: str, label: Data) -> None:
    _known(place, label, LANGUAGES)
    if not all(isinstance(label.get(one), str) and label[one].strip() for one in LANGUAGES):
        raise WrongUsage("rules.wrong.label", place=place)


def _settings(data: Data, shipped: Data) -> None:
    for table, keys in _ROLES_OF:
        own = data.get(table, {})
        _known(table, own, keys)
        for key in keys:
            if key in own:
                _roles(f"{table}, {key}", own[key])
            elif key in shipped.get(table, {}):
                raise WrongUsage("rules.wrong.missing", place=table, value=key)


def _roles(place: str, roles: Any) -> None:
    _known(place, roles, [one.value for one in Role])
    if not roles:
        raise WrongUsage("rules.wrong.nobody", place=place)


def _known(place: str, found: Iterable[Any], choices: Iterable[str]) -> None:
    """Raise for the first that is none of the choices."""
    among = list(choices)
    if isinstance(found, str):
        raise WrongUsage("rules.wrong.form", place=place, value=found)
    for one in found:
        if one is None:
            raise WrongUsage("rules.wrong.missing", place=place, value=", ".join(among[:6]))
        if one not in among:
            raise WrongUsage("rules.wrong.unknown", place=place, value=str(one), choices=tuple(among))
