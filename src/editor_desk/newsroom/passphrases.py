# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A person's passphrase, where they set one: what may be one, and how long a wrong one makes them wait.

The phrase itself is nowhere but in the hand of who types it; what is kept is a hash that says how it was made.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

SHORTEST = 8
LONGEST = 1024
"""In characters, as prepared. Nothing is asked of which characters: length is what holds (NIST SP 800-63B)."""
FREE_TRIES = 5
_FIRST_WAIT_S, _LONGEST_WAIT_S = 5, 300


@dataclass(frozen=True, slots=True)
class HashCost:
    """What a hash costs whoever makes it, and whoever guesses: passes, memory in KiB, lanes (argon2id)."""

    passes: int
    memory: int
    lanes: int


ORDINARY = HashCost(passes=3, memory=64 * 1024, lanes=4)
"""RFC 9106, section 4, second recommended option, for where 2 GiB are too much: 0.1 s on an ordinary computer."""


@dataclass(frozen=True, slots=True)
class KeptPassphrase:
    """What the store keeps of a person's passphrase; without a hash there is none (any more).

    ``wrong`` counts the tries since the last right one, ``wrong_at`` is when the last of them was.
    ``given_by`` is the administrator who set or removed it for somebody who has not been told yet.
    """

    hash: str | None = field(default=None, repr=False)
    wrong: int = 0
    wrong_at: datetime | None = None
    given_by: str | None = None
    given_at: datetime | None = None

    def tried(self, now: datetime) -> KeptPassphrase:
        """One try more. It counts before it is looked at, so that ending the program makes it no cheaper."""
        return replace(self, wrong=self.wrong + 1, wrong_at=now)

    def got_right(self) -> KeptPassphrase:
        """The person was here: what went wrong before is forgotten, and what they had to be told is told."""
        return replace(self, wrong=0, wrong_at=None, given_by=None, given_at=None)

    def wait_left(self, now: datetime) -> timedelta:
        """How long until the next try; nothing where it may be now.

        A clock set back starts the wait again, and never makes it longer than it is.
        """
        if self.wrong_at is None:
            return timedelta()
        wait = wait_after(self.wrong)
        return min(wait, max(self.wrong_at + wait - now, timedelta()))


def wait_after(wrong: int) -> timedelta:
    """How long so many wrong tries make somebody wait: some are free, then it doubles up to five minutes."""
    if wrong < FREE_TRIES:
        return timedelta()
    return timedelta(seconds=min(_FIRST_WAIT_S * 2 ** min(wrong - FREE_TRIES, 10), _LONGEST_WAIT_S))


def prepared(phrase: str) -> str:
    """The phrase as it is hashed, the same from every keyboard and every paste.

    NFC, every kind of space a plain one, none at the ends (as RFC 8265, OpaqueString, has it; the ends because
    a paste brings them along).
    """
    spaced = "".join(" " if character.isspace() else character for character in phrase)
    return unicodedata.normalize("NFC", spaced).strip()
