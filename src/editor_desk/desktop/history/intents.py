# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody wants to see of a history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor_desk.newsroom.languages import Language


class Against(StrEnum):
    """What a revision is compared with."""

    NOW = "now"
    ONE_BEFORE = "one_before"


@dataclass(frozen=True, slots=True)
class Comparing:
    """From revision ``before`` (None: an empty page) to ``after`` (None: the text now)."""

    language: Language
    before: int | None
    after: int | None
