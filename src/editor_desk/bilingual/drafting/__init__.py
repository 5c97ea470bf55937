# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A machine's draft of a paragraph: what it must not touch is taken out before, and put back after."""

from editor_desk.bilingual.drafting.protecting import KIND_REFUSED, Protected, Undraftable, protect
from editor_desk.bilingual.drafting.restoring import LEFT_TO_DO, restore

__all__ = ["KIND_REFUSED", "LEFT_TO_DO", "Protected", "Undraftable", "protect", "restore"]
