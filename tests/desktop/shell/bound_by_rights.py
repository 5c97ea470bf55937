# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A window whose process has no more rights than a person has; says as JSON what stands on its recovery screen.

Argument: the store.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor_desk.desktop.app import DeskApplication
from tests.faults import mounts


def main() -> int:
    mounts.give_up_power()
    application = QApplication(sys.argv[:1])
    desk = DeskApplication(application, Path(sys.argv[1]), language="en")
    looks = QTimer()

    def look() -> None:
        if desk.window.workroom is None or not desk.window.workroom.trouble.is_open:
            return
        page = desk.window.recovery_screen().page
        if page is not None:
            looks.stop()
            told = {"heading": page.heading, "lead": page.lead, "steps": [step.id for step in page.steps]}
            sys.stdout.write(json.dumps(told))
            sys.stdout.flush()
            desk.window.close()

    looks.timeout.connect(look)
    desk.window.painted.connect(lambda: looks.start(50))
    QTimer.singleShot(30_000, lambda: application.exit(3))
    desk.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
