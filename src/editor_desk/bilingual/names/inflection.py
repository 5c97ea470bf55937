# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The forms of a Spanish noun or adjective, and of an English one, from the form a dictionary has; folded words."""

from __future__ import annotations

from editor_desk.bilingual.names.words import listed

_STAY = listed("de del la el los las y e en para por a al sin con")


def spanish_forms(word: str) -> tuple[str, str, str, str]:
    """A folded word in the masculine and feminine singular, the masculine and feminine plural."""
    if word in _STAY or len(word) < 3:
        return word, word, word, word
    if word in ("primer", "tercer", "buen"):
        return word, word + "a", word + "os", word + "as"
    if word.endswith("o"):
        return word, word[:-1] + "a", word + "s", word[:-1] + "as"
    if word.endswith(("es", "an", "in", "on", "or", "ol", "uz")) and not word.endswith(
        ("ones", "entes", "ales")
    ):
        plural = word[:-1] + "ces" if word.endswith("z") else word + "es"
        return word, word + "a", plural, word + "as"
    if word.endswith("z"):
        return word, word[:-1] + "za", word[:-1] + "ces", word[:-1] + "zas"
    if word.endswith("te"):
        return word, word[:-1] + "a", word + "s", word[:-1] + "as"
    if word.endswith(("i", "u")):
        return word, word, word + "es", word + "s"
    if word.endswith(("a", "e")):
        return word, word, word + "s", word + "s"
    if word.endswith("s"):
        return word, word, word, word
    return word, word + "a", word + "es", word + "as"


def all_spanish(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Every form of a noun phrase; what stands behind a preposition stays as it is."""
    turned: list[tuple[str, str, str, str]] = []
    stays = False
    for word in words:
        stays = stays or word in _STAY
        turned.append((word, word, word, word) if stays else spanish_forms(word))
    return frozenset({words, *(tuple(each[form] for each in turned) for form in range(4))})


def all_english(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Singular and plural of an English noun phrase: its last word, or the one before "of" and "general"."""
    if not words:
        return frozenset()
    head = len(words) - 1
    for place, word in enumerate(words):
        if place and word in ("of", "general", "in", "by"):
            head = place - 1
            break
    plural = (*words[:head], _plural(words[head]), *words[head + 1 :])
    return frozenset({words, plural})


def _plural(word: str) -> str:
    if word.endswith(("s", "sh", "ch", "x")):
        return word + "es" if not word.endswith("ese") else word
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"
