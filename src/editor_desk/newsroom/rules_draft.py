# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Rules as somebody is about to change them: nothing is in force until they are saved as a version.

Every change is tried at once; one that no desk may decide is refused with its sentence and leaves the draft as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from copy import deepcopy
from typing import Any

from editor_desk.newsroom.people import Role
from editor_desk.newsroom.rules_check import refuse_wrong
from editor_desk.newsroom.rules_differences import differences
from editor_desk.newsroom.rules_update import Pair, by_pair, decisions, folded
from editor_desk.newsroom.wording import Message

Data = dict[str, Any]
AS_FOR_EVERY_KIND = "usual"


class Draft:
    """The decisions in force and what they are to become; ``undo`` takes back one change after the other."""

    def __init__(self, in_force: Mapping[str, Any], version: int, shipped: Mapping[str, Any]) -> None:
        self.version = version
        self.in_force: Data = decisions(in_force)
        self.shipped: Data = decisions(shipped)
        self._shipped = shipped
        self.data: Data = deepcopy(self.in_force)
        self._done: list[Data] = []
        self._undone: list[Data] = []

    # What stands in it

    def rule(self, name: str) -> Mapping[str, Any]:
        """A rule as it would be."""
        return _row(self.data["rule"], name)

    def kind(self, name: str) -> Mapping[str, Any]:
        """A kind as it would be."""
        return _row(self.data["kind"], name)

    def steps(self) -> dict[Pair, dict[str, Any]]:
        """The stage table as it would be, step by step."""
        return by_pair(self.data["step"])

    def changes(self) -> tuple[Message, ...]:
        """What is not in force yet."""
        return differences(self.in_force, self.data)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return bool(self._undone)

    # Changes; each raises WrongUsage where a desk may not decide it

    def set_severity(self, rule: str, severity: str) -> None:
        """How a rule counts where no kind bends it."""
        self._change(lambda data: _row(data["rule"], rule).update(severity=severity))

    def set_override(self, rule: str, roles: Collection[str]) -> None:
        """Who may accept a failure of it as it is; nobody: nobody may."""
        self._change(lambda data: _put(_row(data["rule"], rule), "override", _in_order(roles)))

    def bend(self, kind: str, rule: str, severity: str) -> None:
        """How a rule counts for one kind; ``AS_FOR_EVERY_KIND`` takes the bend away."""

        def change(data: Data) -> None:
            row = _row(data["kind"], kind)
            bends = {name: value for name, value in row.get("rules", {}).items() if name != rule}
            if severity != AS_FOR_EVERY_KIND:
                bends[rule] = severity
            _put(row, "rules", bends)

        self._change(change)

    def set_of_kind(self, kind: str, key: str, value: object) -> None:
        """A value of a kind: ``fields``, ``label``, ``name``, ``needs_label``, ``lengths``, ``retired``."""

        def change(data: Data) -> None:
            row = _row(data["kind"], kind)
            if key == "fields":
                row[key] = value
            else:
                _put(row, key, value)

        self._change(change)

    def add_kind(self, name: str, like: str, words: Mapping[str, str]) -> None:
        """A new kind that begins as another is."""

        def change(data: Data) -> None:
            source = deepcopy(dict(_row(data["kind"], like)))
            source.pop("retired", None)
            data["kind"].append(
                {**source, "id": name, "name": dict(words), "like": source.get("like") or like}
            )

        self._change(change)

    def set_who(self, pair: Pair, roles: Collection[str]) -> None:
        """Who may take a step."""
        self._step(pair, "who", _in_order(roles))

    def set_gates(self, pair: Pair, gates: list[str]) -> None:
        """The gates before a step."""
        self._step(pair, "gates", gates)

    def set_needs_reason(self, pair: Pair, *, needed: bool) -> None:
        """Whether a step needs a reason."""
        self._step(pair, "needs_reason", needed)

    def set_may_edit(self, stage: str, roles: Collection[str]) -> None:
        """Who may edit the text of an edition at a stage."""
        self._change(lambda data: data["may_edit"].update({stage: _in_order(roles)}))

    def set_roles(self, table: str, key: str, roles: Collection[str]) -> None:
        """Who may do one of the rest: legal hold, purge."""
        self._change(lambda data: data[table].update({key: _in_order(roles)}))

    def take(self, data: Mapping[str, Any]) -> None:
        """Everything at once, as from a file or an older version."""
        self._try(decisions(data))

    def rule_back(self, name: str) -> None:
        """A rule as it was shipped."""
        self._change(lambda data: _replace(data["rule"], deepcopy(dict(_row(self.shipped["rule"], name)))))

    def kind_back(self, name: str) -> None:
        """A shipped kind as it was shipped."""
        self._change(lambda data: _replace(data["kind"], deepcopy(dict(_row(self.shipped["kind"], name)))))

    def step_back(self, pair: Pair) -> None:
        """A step as it was shipped."""
        ships = by_pair(self.shipped["step"])[pair]

        def change(data: Data) -> None:
            steps = by_pair(data["step"])
            steps[pair] = deepcopy(ships)
            data["step"] = folded(steps)

        self._change(change)

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            self._undone.append(self.data)
            self.data = self._done.pop()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._undone:
            self._done.append(self.data)
            self.data = self._undone.pop()

    # What stands behind it

    def _step(self, pair: Pair, key: str, value: object) -> None:
        def change(data: Data) -> None:
            steps = by_pair(data["step"])
            steps[pair] = {**steps[pair], key: value}
            data["step"] = folded(steps)

        self._change(change)

    def _change(self, change: Callable[[Data], object]) -> None:
        data = deepcopy(self.data)
        change(data)
        self._try(data)

    def _try(self, data: Data) -> None:
        refuse_wrong(data, self.in_force, self._shipped)
        if data != self.data:
            self._done.append(self.data)
            self._undone.clear()
            self.data = data


def _row(rows: list[Data], name: str) -> Data:
    return next(row for row in rows if row["id"] == name)


def _replace(rows: list[Data], new: Data) -> None:
    rows[[row["id"] for row in rows].index(new["id"])] = new


def _put(row: Data, key: str, value: Any) -> None:
    """Keep only what says something, as ``decisions`` has it."""
    if value:
        row[key] = value
    else:
        row.pop(key, None)


def _in_order(roles: Collection[str]) -> list[str]:
    return [role.value for role in Role if role.value in roles]
