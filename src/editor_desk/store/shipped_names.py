# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The names and terms that the program brings; they lie in no store, so that a newer program brings better ones."""

from __future__ import annotations

import tomllib
from functools import cache

from editor_desk import assets
from editor_desk.newsroom.known_names import FROM_PROGRAM, KnownName, NameKind, tidy_forms


@cache
def shipped_names() -> tuple[KnownName, ...]:
    """Every entry of ``resources/newsroom/names.toml``, in its order."""
    data = tomllib.loads(assets.resource("newsroom", "names.toml").read_text(encoding="utf-8"))
    return tuple(
        KnownName(
            f"{FROM_PROGRAM}{one['id']}",
            NameKind(one["kind"]),
            tidy_forms(one["en"]),
            tidy_forms(one.get("es", ())),
            note=one.get("note", ""),
        )
        for one in data["name"]
    )
