# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The way of an edition as a map, drawn from the stage table itself: for the guide, the screen and whoever listens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor_desk.newsroom.people import Role
from editor_desk.newsroom.rules_differences import rule_words
from editor_desk.newsroom.ruleset import Ruleset
from editor_desk.newsroom.stages import BEFORE_SENT, WHOLE_STORY, Stage, StageTable, Step
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Translate, word

_IN_A_ROW = 2
ANY = "any"
"""Stands for every stage before an edition is sent."""

WORDINGS = {
    "map.any": QT_TRANSLATE_NOOP("Newsroom", "any stage before it is sent"),
    "map.named": QT_TRANSLATE_NOOP("Newsroom", "back to the stage named"),
    "map.where_it_was": QT_TRANSLATE_NOOP("Newsroom", "back to where it was"),
    "map.reason": QT_TRANSLATE_NOOP("Newsroom", "with a reason"),
    "map.from": QT_TRANSLATE_NOOP("Newsroom", "From"),
    "map.to": QT_TRANSLATE_NOOP("Newsroom", "To"),
    "map.who": QT_TRANSLATE_NOOP("Newsroom", "Who may"),
    "map.gates": QT_TRANSLATE_NOOP("Newsroom", "Gates before it"),
    "map.rule": QT_TRANSLATE_NOOP("Newsroom", "Rule"),
    "map.everybody": QT_TRANSLATE_NOOP("Newsroom", "everybody"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """Steps to one stage that are alike, drawn as one line; ``source`` is a stage or ``ANY``."""

    source: str
    target: Stage
    step: Step


def ways(table: StageTable) -> tuple[Way, ...]:
    """The lines of the map in the order of the table; where every stage before sending may go, one line says so."""
    found: list[Way] = []
    by_target: dict[Stage, list[Step]] = {}
    for step in table.steps:
        by_target.setdefault(step.target, []).append(step)
    for target, steps in by_target.items():
        if {step.source for step in steps} >= set(BEFORE_SENT):
            found.append(Way(ANY, target, steps[0]))
            steps = [step for step in steps if step.source not in BEFORE_SENT]
        found += [Way(step.source.value, target, step) for step in steps]
    return tuple(found)


def mermaid(table: StageTable, translate: Translate) -> str:
    """The map as a Mermaid flow chart: thick lines are the main way, dotted ones lead back."""
    lines = ["flowchart TD"]
    lines += [f'    {stage.value}["{word("stage", stage.value, translate)}"]' for stage in Stage]
    lines.append(f'    {ANY}(["{translate(WORDINGS["map.any"])}"])')
    for way in ways(table):
        label = ", ".join(on_the_line(way.step, translate))
        arrow = "==>" if way.step.is_main else "-->"
        lines.append(f"    {way.source} {arrow}{f'|{label}|' if label else ''} {way.target.value}")
    for stage, said in (
        (Stage.RETURNED, "map.named"),
        *((stage, "map.where_it_was") for stage in WHOLE_STORY),
    ):
        lines.append(f"    {stage.value} -.->|{translate(WORDINGS[said])}| {ANY}")
    return "\n".join(lines)


def steps_table(table: StageTable, translate: Translate) -> str:
    """Every step with who may take it and what stands before it, as a Markdown table."""
    heads = [translate(WORDINGS[f"map.{name}"]) for name in ("from", "to", "who", "gates")]
    rows = []
    for way in ways(table):
        source = translate(WORDINGS["map.any"]) if way.source == ANY else word("stage", way.source, translate)
        rows.append(
            [
                source,
                word("stage", way.target.value, translate),
                who_words(way.step, translate),
                before_words(way.step, translate),
            ]
        )
    return _markdown(heads, rows)


def kinds_table(ruleset: Ruleset, translate: Translate) -> str:
    """How each rule that differs by kind counts for every kind, and below what counts alike for all."""
    heads = [
        translate(WORDINGS["map.rule"]),
        *(word("kind", kind, translate) for kind in ruleset.kinds),
    ]
    rows = []
    for rule in ruleset.rules:
        severities = [ruleset.severity(rule, kind) for kind in ruleset.kinds]
        cells = [word("severity", severity.value, translate) for severity in severities]
        if len(set(severities)) == 1:
            continue
        rows.append([rule_words(rule.id, translate), *cells])
    return _markdown(heads, rows)


def rules_list(ruleset: Ruleset, translate: Translate) -> str:
    """Every rule by gate with how it counts, as Markdown lists."""
    lines: list[str] = []
    gate = ""
    for rule in ruleset.rules:
        if rule.gate != gate:
            gate = rule.gate
            lines += ["", f"**{word('gate', gate, translate)}**", ""]
        who = ", ".join(word("role", role.value, translate) for role in Role if role in rule.override)
        how = word("severity", rule.severity.value, translate)
        lines.append(f"- {rule_words(rule.id, translate)} – {how}{f' ({who})' if who else ''}")
    return "\n".join(lines).strip()


def who_words(step: Step, translate: Translate) -> str:
    """The roles that may take a step."""
    if step.who >= frozenset(Role):
        return translate(WORDINGS["map.everybody"])
    return ", ".join(word("role", role.value, translate) for role in Role if role in step.who)


def on_the_line(step: Step, translate: Translate) -> Iterator[str]:
    """The gates of a step, short."""
    if "text" in step.gates:
        yield word("gate", "text", translate)
    runs: list[list[int]] = []
    for number in sorted(int(gate[1:]) for gate in step.gates if gate != "text"):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    for run in runs:
        if len(run) > _IN_A_ROW:
            yield f"G{run[0]}–G{run[-1]}"
        else:
            yield from (f"G{number}" for number in run)


def before_words(step: Step, translate: Translate) -> str:
    """What stands before a step: gates, a reason."""
    found = [*on_the_line(step, translate)]
    if step.needs_reason:
        found.append(translate(WORDINGS["map.reason"]))
    return ", ".join(found) or "–"


def _markdown(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
