# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approval: somebody put their name to exactly this content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from editor_desk.newsroom.languages import Language


class ApprovalKind(StrEnum):
    """How the sign-off was given; anything but regular is marked wherever it shows."""

    REGULAR = "regular"
    SELF = "self"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Approval:
    """A sign-off of one edition at one content hash; it counts while that hash is the content's.

    ``unbuilt`` lists the rules this version did not check, ``warnings`` those that warned.
    For a phone approval ``by`` is who approved and ``heard_by`` who took the call.
    """

    id: str
    language: Language
    content_hash: str
    rules_version: int
    by: str
    at: datetime
    note: str = ""
    kind: ApprovalKind = ApprovalKind.REGULAR
    reason: str = ""
    heard_by: str | None = None
    confirmed_at: datetime | None = None
    unbuilt: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    revoked_at: datetime | None = None
    revoked_by: str | None = None
    revoked_why: str = ""

    @property
    def is_revoked(self) -> bool:
        """Whether a return, withdrawal or kill took it back for good."""
        return self.revoked_at is not None
