# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The name of a difference: by what it is and the words around it, never by where it stands."""

from __future__ import annotations

import hashlib
import re

from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.text.canonical import canonical

_WORD = re.compile(r"\w+")
_AROUND = 2


def identity_of(found: Found, en_text: str, es_text: str, field: str) -> str:
    """What "accept as is" remembers a difference by; edits elsewhere do not change it."""
    said = [
        found.canonical[side] or (canonical(text[slice(*span)]).lower() if span else "")
        for side, (text, span) in enumerate(((en_text, found.en), (es_text, found.es)))
    ]
    around = [_around(en_text, found.en), _around(es_text, found.es)]
    words = "\x1f".join([field, *said, *around])
    return f"{found.kind.value}:{hashlib.sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}"


def _around(text: str, span: Span | None) -> str:
    """The words before and after a span; of a passage that is missing, none."""
    if span is None or span[0] == span[1]:
        return ""
    letters = plain_letters(text)
    before = _WORD.findall(letters, max(0, span[0] - 40), span[0])[-_AROUND:]
    after = _WORD.findall(letters, span[1], span[1] + 40)[:_AROUND]
    return " ".join([*before, "|", *after])
