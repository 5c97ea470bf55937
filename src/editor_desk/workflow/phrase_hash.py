# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A passphrase as argon2id hashes it; the only place that knows the library, which is loaded when one is asked for.

Both take about a tenth of a second and much memory by design: off the main thread, outside any act of the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_desk.newsroom.passphrases import HashCost, prepared

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_SALT, _TAG = 16, 32
"""In bytes, as RFC 9106 recommends."""


def hash_of(phrase: str, cost: HashCost) -> str:
    """The hash of a phrase with a salt of its own; it says in itself how it was made."""
    return _hasher(cost).hash(prepared(phrase))


def is_right(hashed: str, phrase: str, cost: HashCost) -> bool:
    """Whether this phrase made this hash, whatever it cost then."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher(cost).verify(hashed, prepared(phrase))
    except (VerificationError, InvalidHashError):
        return False


def is_of_today(hashed: str, cost: HashCost) -> bool:
    """Whether a hash costs what one made now would; else it is made again while the phrase is at hand."""
    return not _hasher(cost).check_needs_rehash(hashed)


def _hasher(cost: HashCost) -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(cost.passes, cost.memory, cost.lanes, _TAG, _SALT)
