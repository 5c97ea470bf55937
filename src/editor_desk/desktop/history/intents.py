# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody wants to see of a history."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.workflow.part_restore import Part


class Against(StrEnum):
    """What a revision is compared with."""

    NOW = "now"
    ONE_BEFORE = "one_before"
    EACH_OTHER = "each_other"
    """The older of the chosen ones with the newest of them."""


class Since(StrEnum):
    """From when on somebody wants to see what changed."""

    SIGN_OFF = "sign_off"
    SENT = "sent"
    LAST_READ = "last_read"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class Comparing:
    """From revision ``before`` (None: an empty page) to ``after`` (None: the text now)."""

    language: Language
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class PartWanted:
    """One difference from revision ``number`` to the text now that is to be undone."""

    language: Language
    number: int
    part: Part
