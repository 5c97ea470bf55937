# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's decisions as shipped; a store keeps its own version of the rules from its first day."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from editor_desk import assets
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.templates import Template, read_templates
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS = {
    "story.template_unknown": QT_TRANSLATE_NOOP(
        "Newsroom", "There is no template called “{name}”. Nothing was changed; choose one of: {choices}"
    ),
}


def shipped_rules() -> Mapping[str, Any]:
    """Kinds of story, stage table and rules of the gates, as ``read_ruleset`` takes them."""
    data: dict[str, Any] = {}
    for name in ("stages", "rules", "kinds"):
        text = assets.resource("newsroom", f"{name}.toml").read_text(encoding="utf-8")
        data |= tomllib.loads(text)
    return data


def shipped_templates() -> tuple[Template, ...]:
    """What a story may begin with, in the order it is offered."""
    text = assets.resource("newsroom", "templates.toml").read_text(encoding="utf-8")
    return read_templates(tomllib.loads(text))


def template_named(name: str) -> Template:
    """A template by its id; ``WrongUsage`` with the choices otherwise."""
    templates = {template.id: template for template in shipped_templates()}
    if name not in templates:
        raise WrongUsage("story.template_unknown", name=name, choices=tuple(templates))
    return templates[name]
