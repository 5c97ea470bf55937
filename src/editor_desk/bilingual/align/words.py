# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Words as the alignment compares them: small letters, no accents; and what is left of them across two languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_PLAIN = re.compile(r"[^\W\d_]+|\d+")
_TRAVELS = (
    ("ph", "f"),
    ("th", "t"),
    ("ck", "c"),
    ("qu", "cu"),
    ("kh", "c"),
    ("k", "c"),
    ("y", "i"),
    ("tion", "cion"),
    ("sh", "s"),
    ("w", "u"),
)
_TWICE = re.compile(r"(.)\1")
_ENDINGS = re.compile(
    r"(?:imientos?|amientos?|aciones|acion|iciones|icion|ciones|cion|siones|sion|adores|adoras|adora|ador|antes|ante"
    r"|entes|ente|mente|idades|idad|arian|erian|irian|aremos|eremos|aran|eran|iran|aria|eria|iria|ara|era|ira"
    r"|ieron|iendo|ando|aron|aban|abas|aba|ados|adas|ado|ada|idos|idas|ido|ida|ian|ias|ia|ase|iese"
    r"|ar|er|ir|an|en|as|os|es|io|a|o|e|s)\Z"
)
_STEM = 3
"""Letters a stem keeps at least."""


def fold(word: str) -> str:
    """Small letters without accents; ñ becomes n."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def folded_words(text: str) -> Iterator[str]:
    """Every word and figure of a text, folded, an apostrophe's tail left out: "Houston's" is "houston"."""
    text = text.replace("’", "'").replace("n't", " not").replace("'s ", " ")
    return (fold(found[0]) for found in _PLAIN.finditer(text))


def spanish_stem(folded: str) -> str:
    """A word without its ending: "votaron", "votar" and "votación" are one."""
    found = _ENDINGS.search(folded, _STEM)
    return folded[: found.start()] if found else folded


def english_stems(folded: str) -> Iterator[str]:
    """What an inflected word may be inflected from, the likeliest first."""
    if len(folded) < _STEM + 1:
        return
    if folded.endswith("ies"):
        yield folded[:-3] + "y"
    if folded.endswith("es"):
        yield folded[:-2]
    if folded.endswith("s"):
        yield folded[:-1]
    for ending in ("ing", "ed", "er", "ly", "est"):
        if folded.endswith(ending) and len(folded) - len(ending) >= _STEM:
            stem = folded[: -len(ending)]
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def skeleton(folded: str) -> str:
    """What a word of Latin or Greek descent, or a foreign name, keeps in both spellings."""
    for english, spanish in _TRAVELS:
        if english in folded:
            folded = folded.replace(english, spanish)
    if folded.startswith("es") and folded[2:3] not in ("", "a", "e", "i", "o", "u"):
        folded = folded[1:]
    return _TWICE.sub(r"\1", folded)
