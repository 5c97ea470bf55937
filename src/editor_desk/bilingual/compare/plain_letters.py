# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A text in lower-case letters without accents, one letter for one, so that places in it are places in the text."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

_MARKS = {ord(each): "'" for each in "‘’ʼ`´"} | {0xA0: " ", 0x202F: " ", ord("\n"): " ", ord("\t"): " "}


@lru_cache(maxsize=4096)
def plain_letters(text: str) -> str:
    """Lower case, accents off (``ñ`` stays), apostrophes and spaces in one form; as long as the text itself."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return lowered.translate(_table())


@cache
def _table() -> dict[int, str]:
    table = dict(_MARKS)
    for code in range(0xC0, 0x250):
        letter = chr(code)
        bare = unicodedata.normalize("NFD", letter)[0]
        if letter.lower() != "ñ" and bare != letter and bare.isalpha():
            table[code] = bare
    return table
