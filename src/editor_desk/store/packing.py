# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How kept texts are compressed; a column beside each says how, so that other ways can come later."""

from __future__ import annotations

import zlib

_ZLIB = "zlib"


class Unreadable(ValueError):
    """A kept text that cannot be read again: its bytes or the name of its encoding were changed."""


def pack(text: str) -> tuple[str, bytes]:
    """The name of the encoding and the compressed UTF-8 text."""
    return _ZLIB, zlib.compress(text.encode())


def unpack(encoding: str, packed: bytes) -> str:
    """The text again; raises ``Unreadable`` for an encoding or content that is not ours."""
    if encoding != _ZLIB:
        raise Unreadable(f"unknown encoding {encoding}")
    try:
        return zlib.decompress(packed).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise Unreadable(f"unreadable content: {error}") from error
