# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An approval in one sentence, the same wherever it shows; what is out of the ordinary about it is always said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param

REGULAR = "approval.told"
"""Of an approval with nothing out of the ordinary."""


def told(approval: Approval, names: Mapping[str, str], now: datetime) -> Message:
    """Who approved, and as whose deputy; for one's own text why, for a call who heard it and whether it was confirmed.

    ``names`` by id.
    """
    params: dict[str, Param] = {"person": names.get(approval.by, approval.by)}
    as_deputy = ""
    if approval.deputy_of is not None:
        as_deputy = ".deputy"
        params["named_by"] = names.get(approval.deputy_of, approval.deputy_of or "?")
    if approval.kind is ApprovalKind.SELF:
        return Message(f"approval.told.self{as_deputy}", {**params, "reason": approval.reason})
    if approval.kind is ApprovalKind.REGULAR:
        return Message(f"{REGULAR}{as_deputy}", params)
    params["heard_by"] = names.get(approval.heard_by or "", approval.heard_by or "")
    if approval.confirmed_at is not None:
        return Message(f"approval.told.phone_confirmed{as_deputy}", params)
    params["time"] = approval.confirm_until.isoformat(timespec="minutes")
    code = "approval.told.phone_overdue" if now >= approval.confirm_until else "approval.told.phone"
    return Message(f"{code}{as_deputy}", params)


def is_out_of_the_ordinary(approval: Approval) -> bool:
    """Whether more is to be said of it than who gave it."""
    return approval.kind is not ApprovalKind.REGULAR or approval.deputy_of is not None


def machine_told(count: int | None) -> Message | None:
    """How many paragraphs of an edition began as machine draft; None where none did."""
    if not count:
        return None
    return Message("approval.machine" if count > 1 else "approval.machine.one", {"count": count})


WORDINGS: Mapping[str, str] = {
    "approval.machine": QT_TRANSLATE_NOOP("Newsroom", "{count} paragraphs began as machine draft"),
    "approval.machine.one": QT_TRANSLATE_NOOP("Newsroom", "1 paragraph began as machine draft"),
    "approval.told": QT_TRANSLATE_NOOP("Newsroom", "Approved by {person}"),
    "approval.told.self": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person}, whose own text it is: {reason}"
    ),
    "approval.told.phone": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person} on the phone, heard by {heard_by}; to be confirmed until {time}"
    ),
    "approval.told.phone_confirmed": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person} on the phone, heard by {heard_by}, and confirmed"
    ),
    "approval.told.deputy": QT_TRANSLATE_NOOP("Newsroom", "Approved by {person} as deputy of {named_by}"),
    "approval.told.self.deputy": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person}, deputy of {named_by}, who wrote it: {reason}"
    ),
    "approval.told.phone.deputy": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}; to be confirmed until {time}",
    ),
    "approval.told.phone_confirmed.deputy": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}, and confirmed",
    ),
    "approval.told.phone_overdue.deputy": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Approved by {person} as deputy of {named_by} on the phone, heard by {heard_by}; overdue, never confirmed",
    ),
    "approval.told.phone_overdue": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person} on the phone, heard by {heard_by}; overdue, never confirmed"
    ),
}
