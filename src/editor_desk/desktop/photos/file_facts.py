# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What new picture files say of themselves, read on a thread of its own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor_desk.intake.picture_facts import PictureFacts


@dataclass(frozen=True, slots=True)
class FileFacts:
    """The words found in one file."""

    path: Path
    facts: PictureFacts


class FactsReader(QObject):
    """Reads files in the order asked for. ``read`` carries a ``FileFacts`` on the thread this lives on."""

    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = ThreadPoolExecutor(1, "picture-facts")

    def want(self, path: Path) -> None:
        """Read this file."""
        self._reader.submit(self._read, path)

    def close(self) -> None:
        """Read no more; waits for the one being read."""
        self._reader.shutdown(wait=True, cancel_futures=True)

    def _read(self, path: Path) -> None:
        from editor_desk.workflow.photo_files import read_facts

        self.read.emit(FileFacts(path, read_facts(path)))
