# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the store is known to hold of one text, and what was sent to it and is still on its way."""

from __future__ import annotations

from collections import deque

from editor_desk.desktop.split_editor.source_text import Change, changes

_MOST_ON_THE_WAY = 50


class KnownText:
    """Tells our own text coming back from the store from a change that somebody else made.

    ``latest`` is what the words on the screen were typed on: a save says so, and where the store has moved on
    since, the two are brought together there, never one written over the other.
    """

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

    def arrive(self, text: str, shown: str, *, is_saved: bool = False) -> list[Change]:
        """The store holds ``text``: what to change in the text shown so that a change from outside is seen.

        ``is_saved``: nothing is on its way any more, so whatever the store has is newer than what was sent.
        Nothing when it is an older text of our own, or where the words shown are about the same place: the
        next save brings the two together.
        """
        if text == shown:
            self._adopt(text)
            return []
        if is_saved and text != self.latest:
            return self._take_in(self.latest, text, shown) or []
        if text == self._stored:
            return []
        if text in self._sent:
            while self._sent.popleft() != text:
                pass
            self._stored = text
            return []
        return self._take_in(self._base_of(text), text, shown) or []

    def meet(self, sent: str, text: str, shown: str) -> list[Change]:
        """The store brought ``sent`` together with somebody else's change into ``text``."""
        found = self._take_in(sent, text, shown)
        if found is None:
            # What was typed since is about the same words: it goes on from what was sent.
            self._adopt(sent)
            return []
        return found

    def give_way(self, text: str, shown: str) -> list[Change]:
        """The store holds ``text``, and the words shown are kept elsewhere: show that and nothing else."""
        self._adopt(text)
        return changes(shown, text)

    def _adopt(self, text: str) -> None:
        self._stored = text
        self._sent.clear()

    def _take_in(self, base: str, text: str, shown: str) -> list[Change] | None:
        if shown == base:
            merged: str | None = text
        else:
            from editor_desk.text.merge import merge  # the first paint does not wait for it

            merged = merge(base, shown, text)
        if merged is None:
            return None
        self._adopt(text)
        return changes(shown, merged)

    def _base_of(self, text: str) -> str:
        """The text that somebody else changed: of those the store had or may have by now, the nearest."""
        return min((*reversed(self._sent), self._stored), key=lambda base: _distance(base, text))


def _distance(one: str, two: str) -> int:
    return sum(change.end - change.start + len(change.text) for change in changes(one, two))
