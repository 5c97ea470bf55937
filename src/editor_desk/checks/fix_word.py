# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether one word in the place of another is a corrected slip of the pen, and nothing else could have been meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from editor_desk.checks.meaning_words import MeaningWords, meaning_words, without_accents
from editor_desk.newsroom.languages import Language

Knows = Callable[[str], bool]
"""Whether a word list has a word in lower case."""

_SHORTEST = 4
"""Words shorter than this carry grammar and sense by every letter."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "anti", "mis", "re", "de")
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ness", "ment", "less", "able", "ible", "al")
_NEVER_DOUBLED = re.compile(r"([bdfghjkmpqstvwxyz])\1")
_WITHOUT_ACCENT = re.compile(r"(cion|sion)$")


@lru_cache(maxsize=1024)  # asked again at every look at a fix, and some thousand words are tried for each
def why_no_slip(old: str, new: str, language: Language, knows: Knows | None) -> str | None:
    """Why one word for another is more than a corrected slip, as a code; None where it is nothing more.

    ``knows``: the word list of the language, None where this program has none: then only what the language itself
    forbids is known to be wrong.
    """
    if any(letter.isdigit() for letter in old + new):
        return "figure"
    if old != old.lower() or new != new.lower():
        return "capital"
    if not (old.isalpha() and new.isalpha()):
        return "word"
    listed = meaning_words(language)
    if listed.slips.get(old) == new:
        return None
    for word in (old, new):
        sort = listed.sort_of(word)
        if sort is not None:
            return sort
    if min(len(old), len(new)) < _SHORTEST:
        return "word"
    if knows is None:
        return None if _is_forbidden(old, new) else "no_word_list"
    return _why_by_list(old, new, listed, knows)


def _is_forbidden(old: str, new: str) -> bool:
    """Whether Spanish itself says that ``old`` is no word, and that it is ``new``."""
    if _WITHOUT_ACCENT.search(old) and new == f"{old[:-2]}ón":
        return True
    mended = _NEVER_DOUBLED.sub(r"\1", old)
    return mended == new and len(old) - len(new) == 1 and without_accents(new) == new


def _why_by_list(old: str, new: str, listed: MeaningWords, knows: Knows) -> str | None:
    if _could_be_a_word(old, knows):
        return "known_word"
    if not knows(new):
        return "unknown_word"
    if new not in set(_one_off(old)):
        return "far"
    if any(new.startswith(prefix) and _is_near(new.removeprefix(prefix), old) for prefix in _PREFIXES):
        return "negation"
    # What a reader may have taken it for: a word that carries meaning, or any other that is as near.
    if any(near in listed.words() for near in _one_off(old)):
        return "ambiguous"
    slips = {each for each in _slips(old) if knows(each)}
    if new in slips:
        return None if slips == {new} else "ambiguous"
    others = {each for each in _one_off(old) if each != new and knows(each)}
    return "ambiguous" if others else None


def _could_be_a_word(word: str, knows: Knows) -> bool:
    """Whether a word is in the list, or made of one that is: lists do not have every form."""
    if knows(word):
        return True
    stems = [word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending)]
    stems += [word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix)]
    return any(len(stem) >= _SHORTEST and (knows(stem) or knows(f"{stem}e")) for stem in stems)


def _is_near(one: str, other: str) -> bool:
    return one == other or one in set(_one_off(other))


def _slips(word: str) -> Iterator[str]:
    """What somebody meant whose fingers changed two letters' places, or took one of a double letter for both."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at, letter in enumerate(word):
        yield word[:at] + letter + word[at:]
        if at and word[at - 1] == letter:
            yield word[:at] + word[at + 1 :]


def _one_off(word: str) -> Iterator[str]:
    """Every word that is one letter away: two changed places, one more, one less, another."""
    yield from _slips(word)
    for at in range(len(word) + 1):
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
            if at < len(word) and word[at] != letter:
                yield word[:at] + letter + word[at + 1 :]
        if at < len(word):
            yield word[:at] + word[at + 1 :]
