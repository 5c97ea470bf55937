# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The facts of a story and what stands before its sign-off: the pane beside the editors.

``evidence_dialog`` is imported when somebody first adds a proof.
"""

from editor_desk.desktop.facts.before_sign_off import BeforeSignOff
from editor_desk.desktop.facts.intents import Description, Placing, ProofWanted, Verdict
from editor_desk.desktop.facts.panel import FactsPanel
from editor_desk.desktop.facts.sign_off_door import Door, sign_off_door
from editor_desk.desktop.rule_list import Link

__all__ = [
    "BeforeSignOff",
    "Description",
    "Door",
    "FactsPanel",
    "Link",
    "Placing",
    "ProofWanted",
    "Verdict",
    "sign_off_door",
]
