# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which of the files that came together tell one story in two languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from editor_desk.intake.likeness import ENOUGH, likeness
from editor_desk.intake.recognised import Recognised
from editor_desk.newsroom.languages import Language

_MARKS = {
    **dict.fromkeys(("en", "eng", "english", "ingles"), Language.EN),
    **dict.fromkeys(("es", "esp", "spa", "spanish", "espanol", "castellano"), Language.ES),
}
_PARTS = re.compile(r"[^\W_]+")

Arrival = tuple[Recognised, ...]
"""The texts of one story to be: one, or both editions with the English first."""


def pair_up(texts: Sequence[Recognised]) -> tuple[Arrival, ...]:
    """The stories that these files make, in the order of the files.

    Files named alike but for a language ("pact.en.txt", "pact.es.txt") belong together; of the others those
    in different languages that share names and figures. Two files alone, one in each language, are taken
    for one story unless they share nothing.
    """
    known = [with_language_of_name(text) for text in texts]
    partner = _by_name(known)
    _by_likeness(known, partner)
    arrivals: list[Arrival] = []
    for place, text in enumerate(known):
        other = partner.get(place)
        if other is None:
            arrivals.append((text,))
        elif place < other:
            arrivals.append(in_order(text, known[other]))
    return tuple(arrivals)


def in_order(one: Recognised, other: Recognised) -> Arrival:
    """Both editions of a story, the English one first."""
    return (one, other) if one.language is Language.EN else (other, one)


def with_language_of_name(text: Recognised) -> Recognised:
    """A text whose words do not tell its language is in the one its file's name says."""
    language = _mark_of(text.source.name)[1]
    if text.language_is_sure or language is None:
        return text
    warnings = tuple(each for each in text.warnings if each.code != "intake.language_unsure")
    return replace(text, language=language, language_is_sure=True, warnings=warnings)


def _by_name(texts: Sequence[Recognised]) -> dict[int, int]:
    partner: dict[int, int] = {}
    waiting: dict[tuple[str, Language], int] = {}
    for place, text in enumerate(texts):
        rest, language = _mark_of(text.source.name)
        if language is None or language is not text.language:
            continue
        other = waiting.pop((rest, language.other), None)
        if other is None:
            waiting[rest, language] = place
        else:
            partner[place], partner[other] = other, place
    return partner


def _by_likeness(texts: Sequence[Recognised], partner: dict[int, int]) -> None:
    """Pair what is most alike first; ``partner`` gets them both ways."""
    single = [place for place in range(len(texts)) if place not in partner]
    least = 0.0 if len(texts) == 2 else ENOUGH
    alike = []
    for one in single:
        for other in single:
            if texts[one].language is Language.EN and texts[other].language is Language.ES:
                share = likeness(_words(texts[one]), _words(texts[other]))
                # Too short to tell: two files that came alone are probably one story all the same.
                if share is None and len(texts) == 2:
                    share = ENOUGH
                if share is not None and share >= least and share > 0:
                    alike.append((-share, one, other))
    for _, one, other in sorted(alike):
        if one not in partner and other not in partner:
            partner[one], partner[other] = other, one


def _mark_of(name: str) -> tuple[str, Language | None]:
    """A file's name without the word for its language, and that language: "pact.en.txt" is ("pact", English).

    The word stands first or last in the name.
    """
    split = unicodedata.normalize("NFKD", PurePath(name).stem.casefold())
    parts = _PARTS.findall("".join(letter for letter in split if not unicodedata.combining(letter)))
    if len(parts) > 1:
        for place, rest in ((-1, parts[:-1]), (0, parts[1:])):
            if parts[place] in _MARKS:
                return " ".join(rest), _MARKS[parts[place]]
    return " ".join(parts), None


def _words(text: Recognised) -> str:
    return f"{text.headline} {text.dek} {text.dateline} {text.body}"
