# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions as shipped; a store keeps its own version of them from its first day."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from editor_desk import assets


def shipped_rules() -> Mapping[str, Any]:
    """Kinds of story, stage table and rules of the gates, as ``read_ruleset`` takes them."""
    data: dict[str, Any] = {}
    for name in ("stages", "rules", "kinds"):
        text = assets.resource("newsroom", f"{name}.toml").read_text(encoding="utf-8")
        data |= tomllib.loads(text)
    return data
