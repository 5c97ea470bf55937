# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What comes of a sign-off dialog: approved, sent back, or off to mend something first."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.desktop.rule_list import Link
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class SignOffAnswer:
    """What the approver decided.

    Whatever it was, ``seen`` was read; ``is_left``: nothing was decided, and ``note`` waits for the next time.
    To approve ``languages``, all of them ``seen``, with ``phone`` in the name of an approver who said so on the
    phone; or, with ``sends_back``, to return the story; or, with ``mends``, to go to the place of a rule first.
    """

    languages: tuple[Language, ...]
    seen: frozenset[Language] = frozenset()
    note: str = ""
    self_approval: str = ""
    sends_back: bool = False
    mends: Link | None = None
    phone: str = ""
    is_left: bool = False
