# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions in the store: every version kept, the newest one in force."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.rules_update import decisions, updated
from editor_desk.newsroom.ruleset import (
    PROGRAM_UPDATE,
    SPONSORED_FLAG,
    SPONSORED_LABEL,
    Ruleset,
    RulesVersion,
    read_ruleset,
)
from editor_desk.store.columns import instant, instant_text
from editor_desk.store.tables import RulesetRow
from editor_desk.store.writing import plain

ReadRulesets = dict[tuple[int, str], Ruleset]
"""Rule sets read before, by version and exact text, so that an act need not read JSON again."""


class Rulesets:
    """Kinds, stages and gate rules, by version."""

    def __init__(self, session: Session, read_before: ReadRulesets) -> None:
        self._session = session
        self._read_before = read_before

    def newest(self) -> Ruleset:
        """The rule set in force."""
        version, data = (
            plain(self._session)
            .execute("SELECT version, data FROM ruleset ORDER BY version DESC LIMIT 1")
            .fetchone()
        )
        if (version, data) not in self._read_before:
            found = read_ruleset(json.loads(data), version)
            self._read_before[(version, data)] = replace(found, labels_then=self._labels_before(version))
        return self._read_before[(version, data)]

    def versions(self) -> tuple[RulesVersion, ...]:
        """Every version, oldest first."""
        rows = plain(self._session).execute(
            "SELECT version, by, at, reason, data FROM ruleset ORDER BY version"
        )
        return tuple(
            RulesVersion(version, by, instant(at), reason, json.loads(data))
            for version, by, at, reason, data in rows
        )

    def _labels_before(self, newest: int) -> dict[int, dict[str, dict[str, str]]]:
        """What readers were told under older versions: an approval given then holds with that label."""
        rows = plain(self._session).execute(
            "SELECT version, data FROM ruleset WHERE version < ? ORDER BY version", (newest,)
        )
        return {version: _labels(json.loads(data)) for version, data in rows}

    def put(self, data: Mapping[str, Any], *, by: str, at: datetime, reason: str) -> int:
        """A new version, in force from now on; raises ValueError or KeyError where a name is unknown."""
        last = self._session.exec(select(RulesetRow.version).order_by(col(RulesetRow.version).desc())).first()
        version = (last or 0) + 1
        read_ruleset(data, version)
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        self._session.add(RulesetRow(version=version, data=text, by=by, at=instant_text(at), reason=reason))
        self._session.flush()
        return version

    def keep_up(self, shipped: Mapping[str, Any], program: str, at: datetime) -> int | None:
        """Bring the rules in force up to what this program ships; the number of the version that made, if any.

        The desk's own decisions stay. Rules that a newer program left are taken as they are; raises
        ``BrokenInput`` where they name what this one does not know.
        """
        versions = self.versions()
        newest, (made_by, base) = versions[-1].data, base_of(versions)
        try:
            if _numbers(made_by) > _numbers(program):
                read_ruleset(newest, versions[-1].version)
                return None
            merged = updated(base, newest, shipped)
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise BrokenInput(
                "store.rules_unknown", version=versions[-1].version, words=str(error)
            ) from error
        if merged_alike(merged, newest):
            return None
        data = {**merged, "shipped": {"program": program, "rules": dict(shipped)}}
        return self.put(data, by="", at=at, reason=PROGRAM_UPDATE)


def _labels(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    flagged = data.get("sponsored", {}).get("label", SPONSORED_LABEL)
    return {SPONSORED_FLAG: dict(flagged)} | {
        kind["id"]: dict(kind.get("label", {})) for kind in data["kind"]
    }


def base_of(versions: tuple[RulesVersion, ...]) -> tuple[str, Mapping[str, Any]]:
    """The shipped rules the newest version came from, and the program that shipped them ("" for one of old)."""
    for each in reversed(versions):
        said = each.data.get("shipped")
        if said is not None:
            return said.get("program", ""), said.get("rules") or each.data
    return "", versions[0].data


def merged_alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two sets decide the same, to the letter."""
    return _text(decisions(one)) == _text(decisions(other))


def _text(data: Mapping[str, Any]) -> str:
    return json.dumps(data, sort_keys=True, ensure_ascii=False)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
