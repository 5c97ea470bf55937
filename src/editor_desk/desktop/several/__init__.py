# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Several stories at once: what is asked before, and what is told after, story by story."""

from editor_desk.desktop.several.due_dialog import SeveralDueDialog
from editor_desk.desktop.several.report_dialog import ReportDialog, ReportRow
from editor_desk.desktop.several.return_dialog import SeveralReturnDialog
from editor_desk.desktop.several.sign_off_list import SignOffList
from editor_desk.desktop.several.steps_dialog import StepPlan, StepsDialog

__all__ = [
    "ReportDialog",
    "ReportRow",
    "SeveralDueDialog",
    "SeveralReturnDialog",
    "SignOffList",
    "StepPlan",
    "StepsDialog",
]
