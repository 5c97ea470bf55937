# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Stories that need more care: which flags they carry, and the look at every place of a sensitive one."""

from editor_desk.desktop.flags.dialog import FlagsDialog, FlagsWish
from editor_desk.desktop.flags.review_dialog import ReviewDialog, ReviewPage, ReviewPlace

__all__ = ["FlagsDialog", "FlagsWish", "ReviewDialog", "ReviewPage", "ReviewPlace"]
