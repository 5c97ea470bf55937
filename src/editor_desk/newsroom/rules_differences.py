# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What differs between two sets of the newsroom's decisions, in words an administrator reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from editor_desk.newsroom.gates import WORDINGS as RULES
from editor_desk.newsroom.rules_update import by_pair
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Translate, render

Data = Mapping[str, Any]
_NONE = ("—",)

WORDINGS = {
    "rules.diff.severity": QT_TRANSLATE_NOOP("Newsroom", "“{rule}”: {before_severity} → {after_severity}"),
    "rules.diff.override": QT_TRANSLATE_NOOP(
        "Newsroom", "“{rule}”: who may accept it as it is: {before_role} → {after_role}"
    ),
    "rules.diff.rule_new": QT_TRANSLATE_NOOP("Newsroom", "New rule: “{rule}” ({severity})"),
    "rules.diff.rule_gone": QT_TRANSLATE_NOOP("Newsroom", "“{rule}” is no rule any more"),
    "rules.diff.kind_new": QT_TRANSLATE_NOOP("Newsroom", "New kind of story: {kind}"),
    "rules.diff.kind_gone": QT_TRANSLATE_NOOP("Newsroom", "No kind of story any more: {kind}"),
    "rules.diff.retired": QT_TRANSLATE_NOOP("Newsroom", "{kind}: retired, offered for no new story"),
    "rules.diff.brought_back": QT_TRANSLATE_NOOP("Newsroom", "{kind}: offered for new stories again"),
    "rules.diff.bend": QT_TRANSLATE_NOOP(
        "Newsroom", "{kind}: “{rule}”: {before_severity} → {after_severity}"
    ),
    "rules.diff.fields": QT_TRANSLATE_NOOP("Newsroom", "{kind}: fields: {before_field} → {after_field}"),
    "rules.diff.label": QT_TRANSLATE_NOOP("Newsroom", "{kind}: label in {language}: “{before}” → “{after}”"),
    "rules.diff.name": QT_TRANSLATE_NOOP("Newsroom", "{kind}: name in {language}: “{before}” → “{after}”"),
    "rules.diff.label_needed": QT_TRANSLATE_NOOP("Newsroom", "{kind}: readers must see its label"),
    "rules.diff.label_free": QT_TRANSLATE_NOOP("Newsroom", "{kind}: readers need not see a label"),
    "rules.diff.length": QT_TRANSLATE_NOOP("Newsroom", "{kind}: length ({what_length}): {before} → {after}"),
    "rules.diff.who": QT_TRANSLATE_NOOP(
        "Newsroom", "{from_stage} → {to_stage}: who may: {before_role} → {after_role}"
    ),
    "rules.diff.gates": QT_TRANSLATE_NOOP("Newsroom", "{from_stage} → {to_stage}: gates: {before} → {after}"),
    "rules.diff.reason_needed": QT_TRANSLATE_NOOP("Newsroom", "{from_stage} → {to_stage}: needs a reason"),
    "rules.diff.reason_free": QT_TRANSLATE_NOOP(
        "Newsroom", "{from_stage} → {to_stage}: needs no reason any more"
    ),
    "rules.diff.step_new": QT_TRANSLATE_NOOP("Newsroom", "New step: {from_stage} → {to_stage}"),
    "rules.diff.step_gone": QT_TRANSLATE_NOOP("Newsroom", "No step any more: {from_stage} → {to_stage}"),
    "rules.diff.may_edit": QT_TRANSLATE_NOOP(
        "Newsroom", "{stage}: who may edit the text: {before_role} → {after_role}"
    ),
    "rules.diff.legal_hold": QT_TRANSLATE_NOOP(
        "Newsroom", "Who may put a story on legal hold: {before_role} → {after_role}"
    ),
    "rules.diff.purge_ask": QT_TRANSLATE_NOOP(
        "Newsroom", "Who may ask for a protected source to be purged: {before_role} → {after_role}"
    ),
    "rules.diff.purge_confirm": QT_TRANSLATE_NOOP(
        "Newsroom", "Who may purge it: {before_role} → {after_role}"
    ),
    "rules.diff.change": QT_TRANSLATE_NOOP(
        "Newsroom", "Who may begin a change after publication: {before_role} → {after_role}"
    ),
    "rules.diff.lift_flags": QT_TRANSLATE_NOOP(
        "Newsroom", "Who may take off what protects somebody (flags, names): {before_role} → {after_role}"
    ),
    "rules.diff.sponsored": QT_TRANSLATE_NOOP(
        "Newsroom", "What readers see above a story flagged sponsored: {before} → {after}"
    ),
    "rules.diff.subjects": QT_TRANSLATE_NOOP(
        "Newsroom", "What a sensitive story may touch on, and its words of help"
    ),
    "rules.diff.history": QT_TRANSLATE_NOOP("Newsroom", "How checkpoints thin out with age"),
}


def differences(before: Data, after: Data) -> tuple[Message, ...]:
    """Each difference once, rules first, then kinds, then steps; ``say`` gives its sentence."""
    return (
        *_of_rules(before, after),
        *_of_kinds(before, after),
        *_of_steps(before, after),
        *_of_the_rest(before, after),
    )


def say(message: Message, translate: Translate, kinds: Mapping[str, str]) -> str:
    """A difference as a sentence; ``kinds`` names the kinds a desk made itself."""
    params = dict(message.params)
    rule, kind = params.get("rule"), params.get("kind")
    if isinstance(rule, str):
        params["rule"] = rule_words(rule, translate)
    if isinstance(kind, str) and kind in kinds:
        params["kind"] = kinds[kind]
    return render(replace(message, params=params), WORDINGS, translate)


def rule_words(rule: str, translate: Translate) -> str:
    """What a rule asks for; its id where this program does not know it."""
    text = RULES.get(f"{rule}.rule")
    return translate(text) if text else rule


def own_names(data: Data, language: str) -> dict[str, str]:
    """The names of the kinds a desk made itself, in one language."""
    named = {kind["id"]: kind.get("name", {}).get(language, "") for kind in data["kind"]}
    return {kind: name for kind, name in named.items() if name}


def _of_rules(before: Data, after: Data) -> Iterator[Message]:
    was = {rule["id"]: rule for rule in before["rule"]}
    now = {rule["id"]: rule for rule in after["rule"]}
    for name, rule in now.items():
        old = was.get(name)
        if old is None:
            yield Message("rules.diff.rule_new", {"rule": name, "severity": rule["severity"]})
            continue
        if old["severity"] != rule["severity"]:
            yield Message(
                "rules.diff.severity",
                {"rule": name, "before_severity": old["severity"], "after_severity": rule["severity"]},
            )
        if set(old.get("override", [])) != set(rule.get("override", [])):
            yield Message(
                "rules.diff.override", {"rule": name, **_roles(old.get("override"), rule.get("override"))}
            )
    for name in was:
        if name not in now:
            yield Message("rules.diff.rule_gone", {"rule": name})


def _of_kinds(before: Data, after: Data) -> Iterator[Message]:
    was = {kind["id"]: kind for kind in before["kind"]}
    now = {kind["id"]: kind for kind in after["kind"]}
    for name, kind in now.items():
        if name in was:
            yield from _of_kind(name, was[name], kind)
        else:
            yield Message("rules.diff.kind_new", {"kind": name})
    for name in was:
        if name not in now:
            yield Message("rules.diff.kind_gone", {"kind": name})


def _of_kind(name: str, old: Data, new: Data) -> Iterator[Message]:
    said = {"kind": name}
    if bool(old.get("retired")) != bool(new.get("retired")):
        yield Message("rules.diff.retired" if new.get("retired") else "rules.diff.brought_back", said)
    bent, bends = old.get("rules", {}), new.get("rules", {})
    for rule in dict.fromkeys([*bent, *bends]):
        if bent.get(rule) != bends.get(rule):
            how = {"before_severity": bent.get(rule, "usual"), "after_severity": bends.get(rule, "usual")}
            yield Message("rules.diff.bend", {**said, "rule": rule, **how})
    if list(old["fields"]) != list(new["fields"]):
        fields = {"before_field": tuple(old["fields"]) or _NONE, "after_field": tuple(new["fields"]) or _NONE}
        yield Message("rules.diff.fields", {**said, **fields})
    for key in ("label", "name"):
        for language in ("en", "es"):
            one, other = old.get(key, {}).get(language, ""), new.get(key, {}).get(language, "")
            if one != other:
                yield Message(
                    f"rules.diff.{key}", {**said, "language": language, "before": one, "after": other}
                )
    if bool(old.get("needs_label")) != bool(new.get("needs_label")):
        yield Message("rules.diff.label_needed" if new.get("needs_label") else "rules.diff.label_free", said)
    for key in ("words", "headline", "dek"):
        wanted, wants = old.get("lengths", {}).get(key, 0), new.get("lengths", {}).get(key, 0)
        if wanted != wants:
            yield Message(
                "rules.diff.length",
                {**said, "what_length": key, "before": wanted or "—", "after": wants or "—"},
            )


def _of_steps(before: Data, after: Data) -> Iterator[Message]:
    was, now = by_pair(before["step"]), by_pair(after["step"])
    for pair, step in now.items():
        said = {"from_stage": pair[0], "to_stage": pair[1]}
        old = was.get(pair)
        if old is None:
            yield Message("rules.diff.step_new", said)
            continue
        if set(old["who"]) != set(step["who"]):
            yield Message("rules.diff.who", {**said, **_roles(old["who"], step["who"])})
        if list(old.get("gates", [])) != list(step.get("gates", [])):
            gates = {
                "before": tuple(old.get("gates", [])) or _NONE,
                "after": tuple(step.get("gates", [])) or _NONE,
            }
            yield Message("rules.diff.gates", {**said, **gates})
        if bool(old.get("needs_reason")) != bool(step.get("needs_reason")):
            code = "rules.diff.reason_needed" if step.get("needs_reason") else "rules.diff.reason_free"
            yield Message(code, said)
    for pair in was:
        if pair not in now:
            yield Message("rules.diff.step_gone", {"from_stage": pair[0], "to_stage": pair[1]})


def _of_the_rest(before: Data, after: Data) -> Iterator[Message]:
    for stage in dict.fromkeys([*before["may_edit"], *after["may_edit"]]):
        one, other = before["may_edit"].get(stage, []), after["may_edit"].get(stage, [])
        if set(one) != set(other):
            yield Message("rules.diff.may_edit", {"stage": stage, **_roles(one, other)})
    for table, key, code in (
        ("legal_hold", "who", "legal_hold"),
        ("purge", "ask", "purge_ask"),
        ("purge", "confirm", "purge_confirm"),
        ("change", "who", "change"),
        ("flags", "lift", "lift_flags"),
    ):
        one, other = before.get(table, {}).get(key, []), after.get(table, {}).get(key, [])
        if set(one) != set(other):
            yield Message(f"rules.diff.{code}", _roles(one, other))
    labels = [
        " · ".join(map(str, data.get("sponsored", {}).get("label", {}).values())) for data in (before, after)
    ]
    if labels[0] != labels[1]:
        yield Message("rules.diff.sponsored", {"before": labels[0] or "–", "after": labels[1] or "–"})
    if before.get("subject") != after.get("subject"):
        yield Message("rules.diff.subjects")
    if before.get("history") != after.get("history"):
        yield Message("rules.diff.history")


def _roles(before: Any, after: Any) -> dict[str, tuple[str, ...]]:
    return {"before_role": tuple(before or ()) or _NONE, "after_role": tuple(after or ()) or _NONE}
