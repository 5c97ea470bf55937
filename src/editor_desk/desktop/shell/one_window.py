# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One window for each store: whoever starts the desk a second time gets the first window back.

The only module that talks to a socket: a local one, between two processes of this computer.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, QSysInfo, QThread, Signal

_TRIES = 30
_PAUSE_MS = 100
_TO_ANSWER_MS = 500
_BEING_WRITTEN = timedelta(seconds=5)
_IGNORES_CASE = sys.platform in ("win32", "darwin")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the window: a process of a computer, and since when as far as the lock tells."""

    host: str
    pid: int
    since: datetime | None
    is_here: bool
    """Whether it is this computer."""


class OneWindow(QObject):
    """Holds the store's window lock, and hears when somebody else asks for the window."""

    asked_for = Signal()

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # However it was written: by a relative path, over a link.
        self._store = store.resolve()
        self._lock = _lock_at(self._store.with_suffix(self._store.suffix + ".window"))
        self._server: QObject | None = None

    def take(self) -> bool:
        """Whether this process may open the window; False when another one has it."""
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return self._was_empty() and self._lock.tryLock(0)
        # No file can be made in this folder. That is the store's problem, and the store says it in words; two
        # windows must not come of it.
        self._lock = _lock_at(Path(QDir.tempPath()) / f"{_name_of(self._store)}.window")
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def holder(self) -> Holder:
        """Who has it, as the lock says."""
        pid, host = _info_of(self._lock)
        is_here = host in ("", QSysInfo.machineHostName())
        return Holder(host or QSysInfo.machineHostName(), pid, _written_at(self._lock), is_here)

    def take_from(self, holder: Holder) -> bool:
        """Open here although a computer elsewhere says that it has the window; only after the person was asked."""
        if not holder.is_here and self.holder() == holder:
            Path(self._lock.fileName()).unlink(missing_ok=True)
        return self.take()

    def listen(self) -> None:
        """Hear others from now on. Apart from ``take``, so that its import comes after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        QLocalServer.removeServer(_name_of(self._store))  # left by a window that was killed
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._heard)
        server.listen(_name_of(self._store))
        self._server = server

    def raise_the_other(self, tries: int = _TRIES) -> bool:
        """Ask the process that has the window to show it; False when nobody answers, or it ended meanwhile."""
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(tries):
            socket = QLocalSocket()
            socket.connectToServer(_name_of(self._store))
            if socket.waitForConnected(_TO_ANSWER_MS):
                socket.disconnectFromServer()
                return True
            if not Path(self._lock.fileName()).exists():
                return False
            QThread.msleep(_PAUSE_MS)  # it may still be starting
        return False

    def release(self) -> None:
        """Let the next window open."""
        self._lock.unlock()

    def _was_empty(self) -> bool:
        """A lock file without a word in it, left by a power cut: taken away, unless a process has it open."""
        path = Path(self._lock.fileName())
        written, now = _written_at(self._lock), datetime.now(UTC)
        if written is None or abs(now - written) < _BEING_WRITTEN:
            return False  # whoever starts at this very moment writes it just now
        if _info_of(self._lock)[0] or not _is_free(path):
            return False
        path.unlink(missing_ok=True)
        return True

    def _heard(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.deleteLater()
            self.asked_for.emit()


def _lock_at(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    # Not by age: a desk may stay open for weeks. A holder that died is noticed by its process id.
    lock.setStaleLockTime(0)
    return lock


def _info_of(lock: QLockFile) -> tuple[int, str]:
    """The process and the computer that a lock names; 0 and "" where it says nothing that can be read."""
    pid, host, _program = lock.getLockInfo()
    return pid, host


def _written_at(lock: QLockFile) -> datetime | None:
    try:
        return datetime.fromtimestamp(Path(lock.fileName()).stat().st_mtime, UTC)
    except OSError:
        return None


def _is_free(path: Path) -> bool:
    """Whether no process of this computer has the file locked; on Windows a locked one cannot be deleted."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with path.open("rb+") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _name_of(store: Path) -> str:
    """The same for every way to write the same path, other capitals included; short, as some systems want."""
    import hashlib  # loads OpenSSL; needed only after the first paint, or by a second start

    name = store.name.casefold() if _IGNORES_CASE else store.name
    try:
        folder = store.parent.stat()
        place = f"{folder.st_dev}:{folder.st_ino}"
    except OSError:
        place = str(store.parent)
    digest = hashlib.sha256(f"{place}/{name}".encode()).hexdigest()
    return f"editor-desk-{digest[:24]}"
