# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When something goes out, and before when it must not: a time on the clock of the story's place."""

from editor_desk.desktop.scheduling.deliver_dialog import DeliverDialog, Delivery, deliveries
from editor_desk.desktop.scheduling.embargo_dialog import EmbargoDialog
from editor_desk.desktop.scheduling.schedule_dialog import ScheduleAnswer, ScheduleDialog

__all__ = ["DeliverDialog", "Delivery", "EmbargoDialog", "ScheduleAnswer", "ScheduleDialog", "deliveries"]
