# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which language a text is written in, by the small words that only one of the two has."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor_desk.newsroom.languages import Language


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ENGLISH = _words("""
    the of and to is was for on with that at by from his her they their this these have has are were be been it
    its which will would could should said who what when where there about after an as or not but than into out
    more can had we you your our all also new while how
""")
_SPANISH = _words("""
    el los las del y en que por con para una un se su sus al es fue como más pero este esta estos estas está
    están han ha dijo lo le les desde hasta entre cuando donde sobre según también muy ya o ni si sin porque
    quien quienes qué cuál cómo ser son era fueron hay nuestro nuestra de
""")
_WORD = re.compile(r"[^\W\d_]+")
_SPANISH_ONLY = re.compile("[ñÑ¿¡]|[áéíóúÁÉÍÓÚü]")
_ENOUGH = 3.0
_MUCH_MORE = 2.5


class LanguageGuess(NamedTuple):
    """The more likely language, and whether it is beyond doubt."""

    language: Language
    is_sure: bool


def guess_language(text: str) -> LanguageGuess:
    """The language of a text; English, unsure, where nothing tells."""
    words = [word.lower() for word in _WORD.findall(text)]
    english = float(sum(word in _ENGLISH for word in words))
    spanish = sum(word in _SPANISH for word in words) + len(_SPANISH_ONLY.findall(text)) / 2
    language = Language.ES if spanish > english else Language.EN
    most, least = max(english, spanish), min(english, spanish)
    return LanguageGuess(language, most >= _ENOUGH and most >= _MUCH_MORE * least)


def has_both(paragraphs: list[str]) -> bool:
    """Whether whole paragraphs stand in each language: two editions came in one file."""
    sure = [guess.language for guess in map(guess_language, paragraphs) if guess.is_sure]
    return min(sure.count(Language.EN), sure.count(Language.ES)) >= 2
