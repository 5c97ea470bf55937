# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the two languages of a story of the walk say the same, as far as that is plain without any engine.

The walk's texts are translations of one another with figures that are typed over. Where nothing else was changed, what
differs is plain to see; of anything else nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stories import Story
from tests.workflow.newsroom import BODIES

RULES = frozenset({"g4.values", "g4.legal_status", "g4.one_language_only", "g4.translation_reviewed"})
_FIGURE = re.compile(r"\b(?:24|42|12|21)\b")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_PLAIN = str.maketrans({"“": '"', "”": '"', "*": None})


def has_a_say(story: Story, language: Language, *, together: bool) -> bool:
    """Whether an edition is compared with the other: that is or was signed off, or both are signed at once."""
    other = story.edition(language.other)
    lines = (other.furniture.headline, other.furniture.dek, other.body)
    if other.language not in story.plan.languages or other.stage.value == "killed":
        return False
    if not any(line.strip() for line in lines):
        return False
    signed = any(approval.language is other.language for approval in story.approvals)
    return together or signed or other.position.value in ("sent", "live")


def differences(story: Story, language: Language, *, together: bool) -> Iterator[tuple[str, str]]:
    """The rules that are plainly false of an edition, with what each is about."""
    if not has_a_say(story, language, together=together) or _is_to_follow(story, language):
        return
    en, es = (_figures(story, each) for each in Language)
    if en is not None and es is not None:
        for at, (one, other) in enumerate(zip(en, es, strict=True)):
            if one != other:
                yield "g4.values", f"{at} {one} {other}"


def is_the_same(story: Story) -> bool:
    """Whether both editions plainly say the same."""
    en, es = (_figures(story, each) for each in Language)
    lines = [story.edition(each).furniture.headline for each in Language]
    heads = all(lines) and lines[0].startswith("Council") and lines[1].startswith("El concejo")
    is_torn = any(len({anchor.is_orphan for anchor in claim.anchors.values()}) > 1 for claim in story.claims)
    in_heads = {tuple(_FIGURE.findall(line)) for line in lines}
    return en is not None and en == es and heads and len(in_heads) == 1 and not story.photos and not is_torn


def in_step_with(story: Story, language: Language) -> str:
    """The text of an edition with the figures of the other, where they can be told."""
    figures = iter(_figures(story, language.other) or ())
    return _FIGURE.sub(lambda own: next(figures, own[0]), BODIES[language])


def _is_to_follow(story: Story, language: Language) -> bool:
    change = next((each for each in story.changes if each.id == story.edition(language).change), None)
    effect = change.effects.get(language.other) if change else None
    return effect is not None and effect.effect.value == "to_follow" and effect.closed_at is None


def _figures(story: Story, language: Language) -> tuple[str, ...] | None:
    """The figures of an edition whose text is the walk's own but for them; None for any other."""
    body = story.edition(language).body
    if _shape(body) != _shape(BODIES[language]):
        return None
    return tuple(_FIGURE.findall(_words(body)))


def _shape(body: str) -> str:
    return _FIGURE.sub("#", _words(body))


def _words(body: str) -> str:
    blocks = re.split(r"\n[ \t]*\n", _LINK.sub(r"\1", body).translate(_PLAIN))
    return "\n".join(" ".join(block.split()) for block in blocks if block.strip())
