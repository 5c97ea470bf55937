# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions as one file a person can read, change and take to another desk (TOML; JSON is read too)."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from editor_desk import __version__
from editor_desk.newsroom.gates import is_built
from editor_desk.newsroom.problems import BrokenInput, WrongUsage
from editor_desk.newsroom.rules_check import refuse_wrong
from editor_desk.newsroom.rules_differences import rule_words
from editor_desk.newsroom.rules_update import by_pair, decisions, folded
from editor_desk.newsroom.ruleset import RulesVersion
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Translate, in_english
from editor_desk.workflow.decisions import shipped_rules

WORDINGS = {
    "rules.file_broken": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{name} cannot be read as rules: line {line} is not written as it should be. Nothing was changed.",
    ),
    "rules.file_unreadable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{name} is no file of rules: it is not written as text, or it is too large. Nothing was changed.",
    ),
    "rules.file_not_there": QT_TRANSLATE_NOOP("Newsroom", "{name} is not there. Nothing was changed."),
    "rules.say_which": QT_TRANSLATE_NOOP(
        "Newsroom", "Say which file or version after {name}. Nothing was changed."
    ),
    "rules.file_empty": QT_TRANSLATE_NOOP(
        "Newsroom", "{name} names no kind and no rule. Nothing was changed."
    ),
    "rules.file_not_written": QT_TRANSLATE_NOOP(
        "Newsroom",
        "{name} could not be written. Nothing was changed; choose another folder.",
    ),
}

_LARGEST = 2_000_000
_LINE = re.compile(r"line (\d+)")


def export_rules(path: Path, version: RulesVersion, by: str, translate: Translate = in_english) -> None:
    """Write the decisions of a version into a file; ``BrokenInput`` where that cannot be done."""
    try:
        path.write_text(rules_text(version, by, translate), "utf-8")
    except OSError as error:
        raise BrokenInput("rules.file_not_written", name=path.name) from error


def rules_text(version: RulesVersion, by: str, translate: Translate = in_english) -> str:
    """The file: what it is, then rules, kinds, steps; each rule says above itself what it asks for."""
    return "\n".join(_lines(version, by, translate)) + "\n"


def read_rules(path: Path, in_force: Mapping[str, Any]) -> dict[str, Any]:
    """The decisions in force with those of a file laid over them; what it does not name stays.

    Raises ``BrokenInput`` with the line where it cannot be read, ``WrongUsage`` where a desk may not decide this.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise BrokenInput("rules.file_unreadable", name=path.name)
        text = path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise BrokenInput("rules.file_not_there", name=path.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenInput("rules.file_unreadable", name=path.name) from error
    return _laid_over(text, path.name, in_force)


def _laid_over(text: str, name: str, in_force: Mapping[str, Any]) -> dict[str, Any]:
    said = _parsed(text, name)
    said.pop("about", None)
    said.pop("shipped", None)
    if not said:
        raise BrokenInput("rules.file_empty", name=name)
    try:
        try:
            data = {**decisions(in_force), **_joined(said, in_force)}
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise WrongUsage("rules.wrong.form", place="rules", value=str(error)) from error
        refuse_wrong(data, in_force, shipped_rules())
    except WrongUsage as wrong:
        params = dict(wrong.message.params)
        place = str(params.pop("place", "rules"))
        line = _line_of(text, place)
        where = f"{name}:{line}, {place}" if line else f"{name}, {place}"
        raise WrongUsage(wrong.message.code, place=where, **params) from wrong
    return data


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        said = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (tomllib.TOMLDecodeError, json.JSONDecodeError, RecursionError) as error:
        found = _LINE.search(str(error))
        raise BrokenInput(
            "rules.file_broken", name=name, line=int(found.group(1)) if found else text.count("\n") + 1
        ) from error
    return dict(said)


_TABLES = ("legal_hold", "change", "purge", "flags", "sponsored")
"""Tables of their own besides the rows of rules, kinds, steps and subjects."""


def _joined(said: Mapping[str, Any], in_force: Mapping[str, Any]) -> dict[str, Any]:
    """The tables a file names, with the rows in force that it does not."""
    data = dict(said)
    if "rule" in said:
        data["rule"] = _rows(said["rule"], in_force["rule"], ("override", "built"))
    if "kind" in said:
        named = [row["id"] for row in said["kind"]]
        data["kind"] = [
            next((row for row in said["kind"] if row["id"] == old["id"]), old) for old in in_force["kind"]
        ]
        known = {old["id"] for old in in_force["kind"]}
        data["kind"] += [row for row in said["kind"] if row["id"] not in known]
        data["kind"] += [
            row for n, row in enumerate(said["kind"]) if row["id"] in named[:n]
        ]  # refused as a twin
    if "step" in said:
        pairs = [(source, row["to"]) for row in said["step"] for source in row["from"]]
        if len(set(pairs)) < len(pairs):
            data["step"] = said["step"]
        else:
            data["step"] = folded({**by_pair(in_force["step"]), **by_pair(said["step"])})
    if "may_edit" in said:
        data["may_edit"] = {**in_force["may_edit"], **said["may_edit"]}
    for table in _TABLES:
        if table in said:
            data[table] = {**in_force.get(table, {}), **said[table]}
    if "subject" in said:
        data["subject"] = _rows(said["subject"], in_force.get("subject", []), ("help",))
    return data


def _rows(said: Any, in_force: Any, left_out: tuple[str, ...]) -> list[dict[str, Any]]:
    """Rows by id in the order in force; what a file's row leaves out of ``left_out`` it takes away."""
    old = {row["id"]: row for row in in_force}
    new: dict[str, dict[str, Any]] = {}
    twins = []
    for row in said:
        kept = {key: value for key, value in old.get(row["id"], {}).items() if key not in left_out}
        whole = {**kept, **row}
        if row["id"] in new:
            twins.append(whole)
        new[row["id"]] = whole
    return [*(new.pop(name, dict(row)) for name, row in old.items()), *new.values(), *twins]


def _line_of(text: str, place: str) -> int:
    """The line a place stands on: that of its row's id, then of the key in it; 0 where it is not found."""
    head, *rest = place.split(", ")
    kind, _, name = head.partition(" ")
    lines = text.splitlines()
    start = 0
    if kind in ("rule", "kind") and name:
        wanted = re.compile(rf'^\s*"?id"?\s*[=:]\s*"{re.escape(name)}"')
        start = next((n for n, line in enumerate(lines, 1) if wanted.match(line)), 0)
    elif kind == "step" and " → " in name:
        source, target = name.split(" → ")
        for number, line in enumerate(lines, 1):
            if (
                re.match(rf'^\s*to\s*=\s*"{re.escape(target)}"', line)
                and source.split("/")[0] in lines[number - 2]
            ):
                start = number
                break
    elif kind == "may_edit" or kind in _TABLES:
        start = next((n for n, line in enumerate(lines, 1) if line.strip() == f"[{kind}]"), 0)
    for key in rest:
        for number in range(start, min(start + 12, len(lines) + 1)):
            if number and re.search(rf'(^|[\s"{{]){re.escape(key)}"?\s*[=:]', lines[number - 1]):
                return number
    return start


def _lines(version: RulesVersion, by: str, translate: Translate) -> Iterator[str]:
    data = decisions(version.data)
    yield "# Editor Desk: kinds of story, rules of the gates, steps and who may take them, as one desk decided them."
    yield "# Change what you like and import it (Preferences, Kinds and rules); what is left out stays as it is."
    yield "# severity: block, warn or off. fixed rules are the same at every desk. Gates of a step are only added to."
    yield ""
    yield "[about]"
    yield f"version = {version.version}"
    yield f"decided_at = {_value(version.at.isoformat(timespec='seconds'))}"
    yield f"reason = {_value(version.reason)}"
    yield f"exported_by = {_value(by)}"
    yield f"program = {_value(__version__)}"
    for rule in data["rule"]:
        yield ""
        built = "" if is_built(rule["id"]) else " (not checked by this version)"
        yield f"# {rule_words(rule['id'], translate)}{built}"
        yield from _table("[[rule]]", rule)
    for kind in data["kind"]:
        yield ""
        yield from _table("[[kind]]", kind)
    for step in data["step"]:
        yield ""
        yield from _table("[[step]]", step)
    for key in ("may_edit", *_TABLES):
        if key in data:
            yield ""
            yield from _table(f"[{key}]", data[key])
    for subject in data.get("subject", []):
        yield ""
        yield from _table("[[subject]]", subject)
    for row in data.get("history", []):
        yield ""
        yield from _table("[[history]]", row)


def _table(head: str, row: Mapping[str, Any]) -> Iterator[str]:
    yield head
    for key, value in row.items():
        yield f"{key} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # A JSON string is a TOML string but for what stands outside the first plane of Unicode, which stays itself.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return str(value)


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json.dumps(key, ensure_ascii=False)
