# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The stories that several files make, as an editor leaves them: which texts belong together, as what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from editor_desk.intake import Arrival, Recognised, in_order
from editor_desk.newsroom.plans import Plan
from editor_desk.workflow.importing import Accepted


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """A story to be: its texts (both editions with the English first), and what it becomes.

    ``joins`` is the id of the open story whose other edition a single text becomes.
    """

    texts: Arrival
    kind: str
    plan: Plan
    slug: str
    is_wanted: bool = True
    joins: str = ""

    @property
    def is_pair(self) -> bool:
        """Whether both editions are here."""
        return len(self.texts) > 1

    @property
    def is_sure(self) -> bool:
        """Whether the language of each text is known, and they are not the same."""
        languages = [text.language for text in self.texts if text.language_is_sure]
        return len(languages) == len(self.texts) == len(set(languages))

    @property
    def files(self) -> str:
        """The names of the files, for a line."""
        return ", ".join(text.source.name for text in self.texts)

    def pieces(self) -> tuple[tuple[Recognised, Accepted], ...]:
        """Each text with what it becomes, the original first; the plan says which leads."""
        # Two texts need a plan with room for both.
        plan = Plan.BOTH if self.is_pair and len(self.plan.languages) == 1 else self.plan
        texts = sorted(self.texts, key=lambda text: self.is_pair and plan.languages.index(text.language))
        return tuple(
            (
                replace(text, slug=self.slug),
                Accepted(text.language, self.kind, plan, self.joins or None, section=text.section),
            )
            for text in texts
        )


def drafts_of(arrivals: Iterable[Arrival], kind: str) -> tuple[StoryDraft, ...]:
    """What is proposed: every story of the files, in both languages."""
    return tuple(StoryDraft(texts, kind, Plan.BOTH, texts[0].slug) for texts in arrivals)


def joined(drafts: Sequence[StoryDraft], one: int, other: int) -> tuple[StoryDraft, ...]:
    """The second of two single texts goes to the first: one story in two languages."""
    texts = in_order(drafts[one].texts[0], drafts[other].texts[0])
    both = replace(drafts[one], texts=texts, slug=texts[0].slug, plan=Plan.BOTH, joins="")
    return tuple(both if place == one else draft for place, draft in enumerate(drafts) if place != other)


def separated(drafts: Sequence[StoryDraft], place: int) -> tuple[StoryDraft, ...]:
    """A pair becomes two stories again."""
    pair = drafts[place]
    singles = tuple(replace(pair, texts=(text,), slug=text.slug, plan=Plan.BOTH) for text in pair.texts)
    return (*drafts[:place], *singles, *drafts[place + 1 :])
