# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When the comparison of the two editions has a say, and asking for it: once in an act, and only where it has."""

from __future__ import annotations

from collections.abc import Collection

from editor_desk.checks.parity import judged, request_for
from editor_desk.newsroom.comparison import Comparison
from editor_desk.newsroom.gates.parity import GATE
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story
from editor_desk.store.unit import Unit
from editor_desk.workflow.work import Work

_ASKING = (GATE, "G6")
"""The gates that ask for it: G6 asks again for everything that blocks a sign-off."""
BOTH = frozenset(Language)
ALONE: frozenset[Language] = frozenset()


class Compared:
    """The editions of a story as an act found them, compared when somebody asks for the first time."""

    def __init__(self, unit: Unit, work: Work, story: Story) -> None:
        self._unit, self._work, self._story = unit, work, story
        self._found: Comparison | None = None

    @property
    def was_asked(self) -> bool:
        """Whether anybody needed it."""
        return self._found is not None

    def judged(self) -> Comparison:
        """What differs, with what the newsroom knows of it."""
        if self._found is None:
            request = request_for(self._story, self._unit.known_names())
            self._found = judged(self._story, request, self._work.compare(request))
        return self._found

    def for_gates(
        self, gates: Collection[str], language: Language, together: frozenset[Language]
    ) -> Comparison | None:
        """The same where one of these gates looks at it and the comparison has a say; else None."""
        asked = any(gate in gates for gate in _ASKING)
        return self.judged() if asked and has_a_say(self._story, language, together) else None


def compared(unit: Unit, work: Work, story: Story) -> Comparison:
    """The editions of a story compared now, whether a gate has a say or not."""
    return Compared(unit, work, story).judged()


def has_a_say(story: Story, language: Language, together: frozenset[Language] = ALONE) -> bool:
    """Whether an edition is compared with the other before it goes on.

    The other belongs to the plan, somebody has written in it, and it is or was signed off, or both are signed off
    ``together``. Its words here are those of its open change, else those last sent: what was sent is read-only.
    """
    other = story.edition(language.other)
    if language.other not in story.plan.languages or other.is_empty or other.stage is Stage.KILLED:
        return False
    was_signed = other.is_public or any(each.language is other.language for each in story.approvals)
    return was_signed or together >= BOTH


def waiting_together(story: Story) -> frozenset[Language]:
    """Both editions where both wait for their sign-off: whoever signs now is shown what stands between them."""
    waits = all(story.edition(language).working_stage is Stage.READY for language in Language)
    return BOTH if waits else ALONE
