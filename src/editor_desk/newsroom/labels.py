# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The public label: what readers are told above the headline, in their language, wherever the story goes."""

from __future__ import annotations

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import SPONSORED_FLAG, Ruleset
from editor_desk.newsroom.stories import Story

_BY = {Language.EN: "by", Language.ES: "por"}


def is_sponsored(story: Story, ruleset: Ruleset) -> bool:
    """Whether somebody pays for it, by its kind or its flag."""
    kind = ruleset.kinds.get(story.kind)
    return story.flags.sponsored or (kind is not None and kind.is_sponsored)


def public_label(story: Story, language: Language, ruleset: Ruleset, version: int | None = None) -> str:
    """The label of an edition, today or as an older version of the rules had it; empty where it has none.

    A flag adds to the label of the kind ("Sponsored content by Acme · Opinion"), it never hides it. The sponsor
    is named once somebody gave a name.
    """
    kind = ruleset.kinds.get(story.kind)
    own = ruleset.label(story.kind, language.value, version)
    if not is_sponsored(story, ruleset):
        return own
    by_kind = kind is not None and kind.is_sponsored
    paid = own if by_kind else ruleset.label(SPONSORED_FLAG, language.value, version)
    sponsor = " ".join(story.flags.sponsor.split())
    if paid and sponsor:
        paid = f"{paid} {_BY[language]} {sponsor}"
    return " · ".join(filter(None, (paid, "" if by_kind else own)))
