# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the store is known to hold of one text, and what was sent to it and is still on its way."""

from __future__ import annotations

from collections import deque

from editor_desk.desktop.split_editor.source_text import Change, changes, merge

_MOST_ON_THE_WAY = 50


class KnownText:
    """Tells our own text coming back from the store from a change that somebody else made."""

    __slots__ = ("_sent", "_stored")

    def __init__(self, stored: str = "") -> None:
        self._stored = stored
        self._sent: deque[str] = deque(maxlen=_MOST_ON_THE_WAY)

    @property
    def latest(self) -> str:
        """The text as last sent, or else as the store gave it."""
        return self._sent[-1] if self._sent else self._stored

    def send(self, text: str) -> None:
        """This text is given to be saved."""
        self._sent.append(text)

    def arrive(self, text: str, shown: str) -> list[Change]:
        """The store holds ``text``: what to change in the text shown so that a change from outside is seen.

        Nothing when it is an older text of our own, or ours but for spaces at its ends.
        """
        if text == shown:
            self._stored = text
            self._sent.clear()
            return []
        if _same(text, self._stored):
            return []
        for count, sent in enumerate(self._sent, 1):
            if _same(text, sent):
                self._stored = sent
                for _ in range(count):
                    self._sent.popleft()
                return []
        wanted = merge(self._stored, shown, text) if shown != self._stored else changes(shown, text)
        self._stored = text
        return wanted


def _same(one: str, two: str) -> bool:
    return one == two or one.strip() == two.strip()
