# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a word is a word of the language, as the lists of pyspellchecker know it, and not only a name.

The lists are searched as they lie: reading one whole takes ten times as long as the few questions asked of it. Names
are in the English one too, so whoever asks looks into the list of people first.
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.resources import files

from editor_desk.newsroom.languages import Language

_ENOUGH = {Language.EN: 500, Language.ES: 1}
"""How often a list must have seen a word: the English one knows many names, each of them seldom."""
_ENDS = {
    Language.ES: (("s", ""), ("es", ""), ("ones", "ón"), ("ces", "z"), ("a", "o"), ("as", "o")),
    Language.EN: (
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ised", "ized"),
        ("isation", "ization"),
        ("our", "or"),
    ),
}


@lru_cache(maxsize=16384)
def is_vocabulary(word: str, language: Language) -> bool:
    """Whether a word (as written, whatever its case) is in the word list, or its singular is."""
    small = word.lower()
    if is_listed(small, language, _ENOUGH[language]):
        return True
    return any(
        small.endswith(end)
        and len(small) > len(end) + 3
        and is_listed(small.removesuffix(end) + put, language, _ENOUGH[language])
        for end, put in _ENDS[language]
    )


def is_listed(word: str, language: Language, least: int = 1) -> bool:
    """Whether the list has a word in small letters as it stands, seen at least so often."""
    words = _word_list(language)
    key = f'"{word}": '
    at = words.find(key, *_stretch(word[:1], language))
    if at < 0:
        return False
    number = at + len(key)
    return int(words[number : words.index("\n", number)].rstrip(",")) >= least


@cache
def _stretch(letter: str, language: Language) -> tuple[int, int]:
    """Where the words with this first letter stand: the lists are in the order of the alphabet."""
    words = _word_list(language)
    first = words.find(f'\n"{letter}')
    last = words.rfind(f'\n"{letter}')
    return (first, words.index("\n", last + 1)) if first >= 0 else (0, 0)


@cache
def _word_list(language: Language) -> str:
    packed = files("spellchecker") / "resources" / f"{language.value}.json.gz"
    return gzip.decompress(packed.read_bytes()).decode("utf-8")
