# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a story may begin with: a kind, a plan, a section, and a skeleton to fill in each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.plans import Plan
from editor_desk.newsroom.stories import FURNITURE_FIELDS, Furniture


@dataclass(frozen=True, slots=True)
class Skeleton:
    """One language of a template: what it is called there, furniture, and a body in Markdown with TK for each fact."""

    name: str
    furniture: Furniture
    body: str


@dataclass(frozen=True, slots=True)
class Template:
    """A way to begin. ``section`` may be empty, ``urgency`` is 1 (first) to 9."""

    id: str
    kind: str
    plan: Plan
    section: str
    urgency: int
    skeletons: Mapping[Language, Skeleton]

    def name(self, language: Language) -> str:
        """What people call it in a language; in the other where it has no name there."""
        named = self.skeletons.get(language) or next(iter(self.skeletons.values()))
        return named.name


def read_templates(data: Mapping[str, Any]) -> tuple[Template, ...]:
    """Templates from their data, in its order.

    Raises ``KeyError`` where one lacks its id, kind or plan, ``ValueError`` for an unknown plan, an id that stands
    twice, or a template without a skeleton.
    """
    found = tuple(_template(row) for row in data.get("template", ()))
    if len({template.id for template in found}) != len(found):
        raise ValueError("two templates have the same id")
    return found


def _template(row: Mapping[str, Any]) -> Template:
    skeletons = {language: _skeleton(row[language]) for language in Language if language in row}
    if not skeletons:
        raise ValueError(f"template {row['id']} has no skeleton in any language")
    return Template(
        id=row["id"],
        kind=row["kind"],
        plan=Plan(row["plan"]),
        section=row.get("section", ""),
        urgency=int(row.get("urgency", 4)),
        skeletons=skeletons,
    )


def _skeleton(row: Mapping[str, Any]) -> Skeleton:
    furniture = Furniture(**{name: row.get(name, "") for name in FURNITURE_FIELDS})
    body = row.get("body", "").strip()
    return Skeleton(row["name"], furniture, f"{body}\n" if body else "")
