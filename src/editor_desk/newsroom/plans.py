# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The plan of a story: which languages it will be told in, and which goes first."""

from __future__ import annotations

from enum import StrEnum

from editor_desk.newsroom.languages import Language


class Plan(StrEnum):
    """What the plan leaves out is never marked missing."""

    BOTH = "en+es"
    EN_FIRST = "en-first"
    ES_FIRST = "es-first"
    EN_ONLY = "en-only"
    ES_ONLY = "es-only"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The editions the plan asks for, the one that leads first."""
        return _LANGUAGES[self]

    @property
    def waits_for_both(self) -> bool:
        """Whether the two editions are meant to go out together."""
        return self is Plan.BOTH

    def follower(self) -> Language | None:
        """The edition that follows later, when one goes first."""
        if self in (Plan.EN_FIRST, Plan.ES_FIRST):
            return self.languages[1]
        return None


_LANGUAGES = {
    Plan.BOTH: (Language.EN, Language.ES),
    Plan.EN_FIRST: (Language.EN, Language.ES),
    Plan.ES_FIRST: (Language.ES, Language.EN),
    Plan.EN_ONLY: (Language.EN,),
    Plan.ES_ONLY: (Language.ES,),
}
