# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a new store begins with, and what is said about it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from editor_desk.desk import Desk


def lay_out_samples(desk: Desk) -> str:
    """Put the sample stories on a new desk; the id of the one to open. On the desk's thread."""
    from editor_desk.workflow.samples import load_samples

    return load_samples(desk.work)


def welcome_line() -> str:
    """The line a new desk opens with."""
    return QCoreApplication.translate(
        "Welcome",
        "Welcome. These are sample stories to play with. Begin your own with Ctrl+N, or drop a text file on "
        "this window. Anyone at this computer can read and sign here until people set a passphrase (Story → People "
        "and roles).",
    )
