# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the mirror tells an editor when it cannot be written; the store itself is safe whatever it says."""

from __future__ import annotations

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

WORDINGS = {
    "mirror.full": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The disk is full: the plain-file copy of the stories could not be brought up to date. Everything is saved"
        " in the store; the copy follows when there is room.",
    ),
    "mirror.not_writable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The plain-file copy at {path} could not be written (the folder is read-only, or a file in it is open in"
        " another program). Everything is saved in the store; the copy is tried again later.",
    ),
}
"""Sentences of the mirror by code."""
