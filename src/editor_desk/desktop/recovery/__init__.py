# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The one screen for when something went wrong: imported when there is something to say."""

from editor_desk.desktop.recovery.page import Card, CardButton, Page, Step
from editor_desk.desktop.recovery.screen import RecoveryScreen

__all__ = ["Card", "CardButton", "Page", "RecoveryScreen", "Step"]
