# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Putting one's name to a story, or sending it back: the dialogs and what they are given to show."""

from editor_desk.desktop.approval.accept_dialog import AcceptDialog, DenyDialog
from editor_desk.desktop.approval.answer import SignOffAnswer
from editor_desk.desktop.approval.confirm_dialog import ConfirmDialog
from editor_desk.desktop.approval.reading_dialog import ReadingDialog
from editor_desk.desktop.approval.reason_dialog import LegalStep, ReasonDialog
from editor_desk.desktop.approval.release_dialog import ReleaseAnswer, ReleaseDialog
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest, read_request
from editor_desk.desktop.approval.return_dialog import ReturnAnswer, ReturnDialog
from editor_desk.desktop.approval.sign_off_dialog import SignOffDialog

__all__ = [
    "AcceptDialog",
    "ConfirmDialog",
    "DenyDialog",
    "EditionToRead",
    "LegalStep",
    "ReadingDialog",
    "ReasonDialog",
    "ReleaseAnswer",
    "ReleaseDialog",
    "ReturnAnswer",
    "ReturnDialog",
    "SignOffAnswer",
    "SignOffDialog",
    "SignOffRequest",
    "read_request",
]
