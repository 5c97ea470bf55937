# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One window for each store: whoever starts the desk a second time gets the first window back.

The only module that talks to a socket: a local one, between two processes of this computer.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QThread, Signal

_TRIES = 30
_PAUSE_MS = 100
_TO_ANSWER_MS = 500


class OneWindow(QObject):
    """Holds the store's window lock, and hears when somebody else asks for the window."""

    asked_for = Signal()

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._lock = QLockFile(str(store.with_suffix(store.suffix + ".window")))
        # Not by age: a desk may stay open for weeks. A holder that died is noticed by its process id.
        self._lock.setStaleLockTime(0)
        self._server: QObject | None = None

    def take(self) -> bool:
        """Whether this process may open the window; False when another one has it."""
        if self._lock.tryLock(0):
            return True
        # A folder that cannot be written to is the store's problem, and the store says it in words.
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear others from now on. Apart from ``take``, so that its import comes after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        QLocalServer.removeServer(_socket_name(self._store))  # left by a window that was killed
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._heard)
        server.listen(_socket_name(self._store))
        self._server = server

    def raise_the_other(self) -> bool:
        """Ask the process that has the window to show it; False when nobody answers."""
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(_socket_name(self._store))
            if socket.waitForConnected(_TO_ANSWER_MS):
                socket.disconnectFromServer()
                return True
            QThread.msleep(_PAUSE_MS)  # it may still be starting
        return False

    def release(self) -> None:
        """Let the next window open."""
        self._lock.unlock()

    def _heard(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.deleteLater()
            self.asked_for.emit()


def _socket_name(store: Path) -> str:
    """The same for every way to write the same path; short, as some systems want."""
    import hashlib  # loads OpenSSL; needed only after the first paint, or by a second start

    digest = hashlib.sha256(str(store.resolve()).encode()).hexdigest()
    return f"editor-desk-{digest[:24]}"
