# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The yardstick: a PySide6 window with two editors and nothing else, painted once."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget


class FirstPaint(QObject):
    """Says when the window was first painted, then waits to be looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"first paint {time.time():.6f}", file=sys.stderr, flush=True)


def main() -> int:
    app = QApplication(sys.argv)
    window = QWidget()
    row = QHBoxLayout(window)
    for _ in range(2):
        editor = QTextEdit()
        editor.setPlainText("A bilingual story. " * 60)
        row.addWidget(editor)
    window.resize(1440, 900)
    watch = FirstPaint(window)
    watch.setObjectName("first paint")
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
