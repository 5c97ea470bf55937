# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is sought, and what was found where, in the order in which a person reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor_desk.newsroom.languages import Language
from editor_desk.text.find import Found, Query


class Scope(StrEnum):
    """Where to look."""

    THIS = "this"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Sought:
    """What stands in the bar."""

    query: Query
    scope: Scope = Scope.THIS
    replacement: str = ""
    preserve_case: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit: in which edition and field (``headline``, ``dek``, …, ``body``), and the code points of it there.

    ``is_quoted`` where it touches a direct quotation: somebody's words, replaced only when asked for.
    """

    language: Language
    field: str
    found: Found
    is_quoted: bool = False
