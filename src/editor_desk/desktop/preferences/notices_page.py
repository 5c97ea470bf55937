# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Preferences of what the desk tells by itself: which things, and at which hours nothing."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.forms.ui_preferences_notices import Ui_PreferencesNotices
from editor_desk.desktop.preferences.page import Page
from editor_desk.desktop.settings import Settings
from editor_desk.newsroom.waking import Waking

_HOUR = 60


class NoticesPage(Page):
    """A box for each kind of thing; what is off is never told, and told when it is on again and still so."""

    settings = (
        remembered.NOTICES_OFF,
        remembered.QUIET_HOURS,
        remembered.QUIET_FROM,
        remembered.QUIET_TO,
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PreferencesNotices()
        self._form.setupUi(self)
        form = self._form
        self._boxes: dict[Waking, QCheckBox] = {
            Waking.DUE_SOON: form.due_soon_box,
            Waking.OVERDUE: form.overdue_box,
            Waking.RETURNED: form.returned_box,
            Waking.ASSIGNED: form.assigned_box,
            Waking.CHANGED: form.changed_box,
            Waking.DELIVER: form.deliver_box,
            Waking.CONFIRM: form.confirm_box,
            Waking.FOLLOW: form.follow_box,
            Waking.ANSWER: form.answer_box,
        }
        self.retell()
        self._connect()

    def _connect(self) -> None:
        form = self._form
        for box in self._boxes.values():
            box.toggled.connect(self._kinds_chosen)
        form.quiet_box.toggled.connect(self._quiet_chosen)
        form.from_edit.timeChanged.connect(
            lambda time: self.chosen.emit(remembered.QUIET_FROM, _minutes(time))
        )
        form.to_edit.timeChanged.connect(lambda time: self.chosen.emit(remembered.QUIET_TO, _minutes(time)))

    def title(self) -> str:
        return self.tr("Notices")

    def show_settings(self, settings: Settings) -> None:
        form = self._form
        off = settings.get(remembered.NOTICES_OFF).split()
        for kind, box in self._boxes.items():
            blocker = QSignalBlocker(box)
            box.setChecked(kind.value not in off)
            blocker.unblock()
        for edit, setting in ((form.from_edit, remembered.QUIET_FROM), (form.to_edit, remembered.QUIET_TO)):
            blocker = QSignalBlocker(edit)
            minutes = settings.get(setting)
            edit.setTime(QTime(minutes // _HOUR % 24, minutes % _HOUR))
            blocker.unblock()
        blocker = QSignalBlocker(form.quiet_box)
        form.quiet_box.setChecked(settings.get(remembered.QUIET_HOURS))
        blocker.unblock()
        self._show_quiet()

    def retell(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.from_edit.setAccessibleName(self.tr("Quiet from"))
        form.to_edit.setAccessibleName(self.tr("Quiet until"))

    def _kinds_chosen(self) -> None:
        off = " ".join(kind.value for kind, box in self._boxes.items() if not box.isChecked())
        self.chosen.emit(remembered.NOTICES_OFF, off)

    def _quiet_chosen(self, is_on: bool) -> None:
        self.chosen.emit(remembered.QUIET_HOURS, is_on)
        self._show_quiet()

    def _show_quiet(self) -> None:
        form, is_on = self._form, self._form.quiet_box.isChecked()
        for part in (form.from_edit, form.to_label, form.to_edit):
            part.setEnabled(is_on)


def _minutes(time: QTime) -> int:
    return time.hour() * _HOUR + time.minute()
