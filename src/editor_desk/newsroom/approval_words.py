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
    """Who approved; for one's own text why, for a call who heard it and whether it was confirmed. ``names`` by id."""
    params: dict[str, Param] = {"person": names.get(approval.by, approval.by)}
    if approval.kind is ApprovalKind.SELF:
        return Message("approval.told.self", {**params, "reason": approval.reason})
    if approval.kind is ApprovalKind.REGULAR:
        return Message(REGULAR, params)
    params["heard_by"] = names.get(approval.heard_by or "", approval.heard_by or "")
    if approval.confirmed_at is not None:
        return Message("approval.told.phone_confirmed", params)
    params["time"] = approval.confirm_until.isoformat(timespec="minutes")
    code = "approval.told.phone_overdue" if now >= approval.confirm_until else "approval.told.phone"
    return Message(code, params)


WORDINGS: Mapping[str, str] = {
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
    "approval.told.phone_overdue": QT_TRANSLATE_NOOP(
        "Newsroom", "Approved by {person} on the phone, heard by {heard_by}; overdue, never confirmed"
    ),
}
