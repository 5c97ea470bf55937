# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions in the store: every version kept, the newest one in force."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from editor_desk.newsroom.ruleset import Ruleset, read_ruleset
from editor_desk.store.columns import instant_text
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
            self._read_before[(version, data)] = read_ruleset(json.loads(data), version)
        return self._read_before[(version, data)]

    def put(self, data: Mapping[str, Any], *, by: str, at: datetime, reason: str) -> int:
        """A new version, in force from now on; raises ValueError or KeyError where a name is unknown."""
        last = self._session.exec(select(RulesetRow.version).order_by(col(RulesetRow.version).desc())).first()
        version = (last or 0) + 1
        read_ruleset(data, version)
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        self._session.add(RulesetRow(version=version, data=text, by=by, at=instant_text(at), reason=reason))
        self._session.flush()
        return version
