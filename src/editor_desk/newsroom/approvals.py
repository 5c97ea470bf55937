# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Approval: somebody put their name to exactly this content."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from editor_desk.newsroom.languages import Language


class ApprovalKind(StrEnum):
    """How the sign-off was given; anything but regular is marked wherever it shows."""

    REGULAR = "regular"
    SELF = "self"
    PHONE = "phone"


CONFIRM_WITHIN = timedelta(hours=24)
"""How long an approver has to confirm what they said on the phone."""


@dataclass(frozen=True, slots=True)
class Approval:
    """A sign-off of one edition at one content hash; it counts while that hash is the content's.

    ``unbuilt`` lists the rules this version did not check, ``warnings`` those that warned, ``overrides`` the
    overrides (their ids) without which it could not have been given.
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
    overrides: tuple[str, ...] = ()
    revoked_at: datetime | None = None
    revoked_by: str | None = None
    revoked_why: str = ""
    deputy_of: str | None = None
    """Who had named the signer deputy for that time; None: they signed in their own right."""
    machine_drafts: int | None = None
    """How many of its paragraphs began as machine draft; None: none did."""

    @property
    def is_revoked(self) -> bool:
        """Whether a return, withdrawal or kill took it back for good."""
        return self.revoked_at is not None

    @property
    def is_unconfirmed(self) -> bool:
        """Whether it was said on the phone, and nobody has confirmed or revoked it since."""
        return self.kind is ApprovalKind.PHONE and self.confirmed_at is None and not self.is_revoked

    @property
    def confirm_until(self) -> datetime:
        """Until when an approval by phone is to be confirmed (end exclusive)."""
        return self.at + CONFIRM_WITHIN

    def is_overdue(self, now: datetime) -> bool:
        """Whether it should have been confirmed by now: it lapses, unless what it is of has been sent."""
        return self.is_unconfirmed and now >= self.confirm_until
