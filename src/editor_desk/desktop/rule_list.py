# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the rules say of a story, line by line: what blocks, what warns, what was not checked, what passes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from editor_desk.desktop import words
from editor_desk.newsroom.gates import RuleResult, State
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.people import Role
from editor_desk.newsroom.ruleset import SwitchedOff
from editor_desk.newsroom.wording import Message

NOBODY: Mapping[str, str] = MappingProxyType({})
LineRole = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class Sign(Enum):
    """The mark in front of a line; its shape says what its colour says."""

    BLOCK = "✕"
    WARN = "!"
    ACCEPTED = "="
    UNBUILT = "○"
    OFF = "–"
    PASS = "✓"  # noqa: S105 - a mark, not a password


@dataclass(frozen=True, slots=True)
class Link:
    """The place that mends something (a field, a panel, ``facts:UUID``, ``photos:UUID``) in an edition."""

    link: str
    language: Language


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line. A line with ``opens`` stands for a group and shows or hides it; ``is_inner`` lies in one.

    ``results`` are the failures it tells of.
    """

    sign: Sign
    text: str
    link: Link | None = None
    opens: Sign | None = None
    is_open: bool = False
    is_inner: bool = False
    results: tuple[RuleResult, ...] = ()

    @property
    def may_accept(self) -> frozenset[Role]:
        """The roles that may accept it as it is; empty where nobody may."""
        allowed = [result.may_accept for result in self.results]
        return frozenset.intersection(*allowed) if allowed else frozenset()

    @property
    def spoken(self) -> str:
        """The line for a screen reader, its mark in words."""
        said = {
            Sign.BLOCK: QCoreApplication.translate("RuleList", "blocks: {text}"),
            Sign.WARN: QCoreApplication.translate("RuleList", "warning: {text}"),
            Sign.ACCEPTED: QCoreApplication.translate("RuleList", "fails, accepted: {text}"),
            Sign.UNBUILT: QCoreApplication.translate("RuleList", "not checked: {text}"),
            Sign.OFF: QCoreApplication.translate("RuleList", "switched off: {text}"),
            Sign.PASS: QCoreApplication.translate("RuleList", "passes: {text}"),
        }
        if self.opens is None:
            return said[self.sign].format(text=self.text)
        if self.is_open:
            return QCoreApplication.translate("RuleList", "{text}, shown").format(text=self.text)
        return QCoreApplication.translate("RuleList", "{text}, hidden; Enter shows them").format(
            text=self.text
        )


def lines_of(
    results: Iterable[RuleResult],
    opened: frozenset[Sign] = frozenset(),
    names: Mapping[str, str] = NOBODY,
    off: Iterable[SwitchedOff] = (),
) -> tuple[RuleLine, ...]:
    """The lines in their order: what blocks, warnings, what was accepted, what the desk switched off, the group not
    checked, that which passes.

    ``names`` are everybody's by id.
    """
    results = tuple(results)
    lines = [*_failures(results, Sign.BLOCK), *_failures(results, Sign.WARN), *_accepted(results, names)]
    lines += [RuleLine(Sign.OFF, _say_off(one, names)) for one in off]
    for sign, state in ((Sign.UNBUILT, State.UNBUILT), (Sign.PASS, State.PASS)):
        inner = _rules(results, state, sign)
        if inner:
            lines.append(RuleLine(sign, _group_words(sign, len(inner)), opens=sign, is_open=sign in opened))
            lines += inner if sign in opened else []
    return tuple(lines)


def _failures(results: Sequence[RuleResult], sign: Sign) -> list[RuleLine]:
    failing = (result for result in results if (result.blocks if sign is Sign.BLOCK else result.warns))
    return _lines(sign, ((words.say(result.message), result) for result in failing))


def _accepted(results: Sequence[RuleResult], names: Mapping[str, str]) -> list[RuleLine]:
    said = QCoreApplication.translate("RuleList", "{text} – accepted as is by {person}: {reason}")
    return _lines(
        Sign.ACCEPTED,
        (
            (
                said.format(
                    text=words.say(result.message),
                    person=names.get(result.override.by, result.override.by),
                    reason=result.override.reason,
                ),
                result,
            )
            for result in results
            if result.override is not None
        ),
    )


def _lines(sign: Sign, said: Iterable[tuple[str, RuleResult]]) -> list[RuleLine]:
    """What is missing of the whole story fails in both editions, and is said once."""
    found: dict[str, RuleLine] = {}
    for text, result in said:
        first = found.get(text) or RuleLine(sign, text, Link(result.link, result.language))
        found[text] = replace(first, results=(*first.results, result))
    return list(found.values())


def _rules(results: Sequence[RuleResult], state: State, sign: Sign) -> list[RuleLine]:
    languages = {result.language for result in results}
    found: dict[str, list[RuleResult]] = {}
    for result in results:
        if result.state is state:
            found.setdefault(result.rule, []).append(result)
    lines = []
    for same in found.values():
        text = words.say(same[0].message)
        if {result.language for result in same} != languages:
            names = words.language_names(result.language for result in same)
            text = f"{words.capital(names)}: {text}"
        lines.append(RuleLine(sign, text, is_inner=True))
    return lines


def _say_off(one: SwitchedOff, names: Mapping[str, str]) -> str:
    said = QCoreApplication.translate(
        "RuleList", "{rule} – not asked at this desk: {person} switched it off (version {version}: {reason})"
    )
    return said.format(
        rule=words.say(Message(f"{one.rule}.rule")),
        person=names.get(one.by, one.by),
        version=one.version,
        reason=one.reason,
    )


def _group_words(sign: Sign, count: int) -> str:
    if sign is Sign.PASS:
        one = QCoreApplication.translate("RuleList", "1 rule passes")
        several = QCoreApplication.translate("RuleList", "{count} rules pass")
    else:
        one = QCoreApplication.translate("RuleList", "1 rule not checked by this version")
        several = QCoreApplication.translate("RuleList", "{count} rules not checked by this version")
    return one if count == 1 else several.format(count=count)


class RuleModel(QAbstractListModel):
    """The lines as a list; groups open and close in place."""

    def __init__(self) -> None:
        super().__init__()
        self._results: tuple[RuleResult, ...] = ()
        self._opened: frozenset[Sign] = frozenset()
        self._lines: tuple[RuleLine, ...] = ()
        self._names = NOBODY
        self._off: tuple[SwitchedOff, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence to show, the line in words to hear, the line itself to paint."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None

    @property
    def lines(self) -> tuple[RuleLine, ...]:
        """What stands there now."""
        return self._lines

    def show(
        self,
        results: Iterable[RuleResult],
        names: Mapping[str, str] = NOBODY,
        off: Iterable[SwitchedOff] = (),
    ) -> None:
        """These results, and what is switched off; the same ones again change nothing."""
        self._results, self._names, self._off = tuple(results), names, tuple(off)
        self.retell()

    def open_groups(self, groups: frozenset[Sign]) -> None:
        """Show what lies in these groups."""
        self._opened |= groups
        self.retell()

    def retell(self) -> None:
        """Say everything again: something changed, or the language did."""
        lines = lines_of(self._results, self._opened, self._names, self._off)
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def toggle(self, row: int) -> None:
        """Show or hide the group this line stands for."""
        group = self._lines[row].opens
        if group is None:
            return
        self._opened ^= {group}
        lines = lines_of(self._results, self._opened, self._names, self._off)
        count = len(lines) - len(self._lines)
        if count > 0:
            self.beginInsertRows(QModelIndex(), row + 1, row + count)
            self._lines = lines
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), row + 1, row - count)
            self._lines = lines
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row), self.index(row))
