# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The filters of the search and the words they know, each in English and in Spanish.

They are understood in both languages whatever the window speaks: in a newsroom people type as they think.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from editor_desk.newsroom.folded import folded
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.stages import Stage

Names = tuple[str, ...]
"""The English word, the Spanish word, and others that are understood."""


class Filter(StrEnum):
    """What a search can be narrowed by."""

    STAGE = "stage"
    LANGUAGE = "lang"
    BY = "by"
    KIND = "kind"
    BEFORE = "before"
    AFTER = "after"
    SECTION = "section"
    SLUG = "slug"


NAMES: Mapping[Filter, Names] = {
    Filter.STAGE: ("stage", "etapa"),
    Filter.LANGUAGE: ("lang", "idioma", "language"),
    Filter.BY: ("by", "por"),
    Filter.KIND: ("kind", "tipo"),
    Filter.BEFORE: ("before", "antes"),
    Filter.AFTER: ("after", "desde", "since", "después"),
    Filter.SECTION: ("section", "sección"),
    Filter.SLUG: ("slug", "slug"),
}
STAGES: Mapping[Stage, Names] = {
    Stage.PLANNED: ("planned", "planeada"),
    Stage.DRAFT: ("draft", "borrador"),
    Stage.EDITING: ("editing", "corrección", "copyedit", "edición"),
    Stage.CHECKING: ("checking", "verificación", "factcheck"),
    Stage.READY: ("ready", "lista"),
    Stage.APPROVED: ("approved", "aprobada"),
    Stage.SCHEDULED: ("scheduled", "programada"),
    Stage.SENT: ("sent", "enviada"),
    Stage.LIVE: ("live", "publicada", "published"),
    Stage.WITHDRAWN: ("withdrawn", "retirada"),
    Stage.KILLED: ("killed", "anulada"),
    Stage.RETURNED: ("returned", "devuelta"),
    Stage.HOLD: ("hold", "espera"),
    Stage.SPIKED: ("spiked", "descartada"),
}
LANGUAGES: Mapping[Language, Names] = {
    Language.EN: ("en", "en", "english", "inglés"),
    Language.ES: ("es", "es", "spanish", "español"),
}
KINDS: Mapping[str, Names] = {
    "news": ("news", "noticia"),
    "breaking": ("breaking", "última-hora", "urgente"),
    "brief": ("brief", "breve"),
    "wire": ("wire", "agencia"),
    "press_release": ("press-release", "comunicado"),
    "interview": ("interview", "entrevista"),
    "obituary": ("obituary", "obituario"),
    "calendar": ("calendar", "agenda"),
    "opinion": ("opinion", "opinión"),
    "sponsored": ("sponsored", "patrocinada"),
    "gallery": ("gallery", "galería"),
    "results": ("results", "resultados"),
}
DAYS: Mapping[str, Names] = {"today": ("today", "hoy"), "yesterday": ("yesterday", "ayer")}
ME: Names = ("me", "mí", "yo")
_VALUES: Mapping[Filter, Mapping[str, Names]] = {
    Filter.STAGE: {stage.value: names for stage, names in STAGES.items()},
    Filter.LANGUAGE: {language.value: names for language, names in LANGUAGES.items()},
    Filter.KIND: KINDS,
    Filter.BEFORE: DAYS,
    Filter.AFTER: DAYS,
    Filter.BY: {"me": ME},
}
_CLOSED = (Filter.STAGE, Filter.LANGUAGE, Filter.KIND)


def name_in(filter_: Filter, *, spanish: bool) -> str:
    """How a filter is called in a language, without its colon."""
    return NAMES[filter_][spanish]


def values_in(filter_: Filter, *, spanish: bool) -> tuple[str, ...]:
    """What a filter may be followed by, in a language; empty where that is anything."""
    return tuple(names[spanish] for names in _VALUES.get(filter_, {}).values())


def is_closed(filter_: Filter) -> bool:
    """Whether a filter knows its own words only."""
    return filter_ in _CLOSED


def filter_called(typed: str) -> Filter | None:
    """The filter of a name in either language."""
    word = folded(typed)
    return next((each for each, names in NAMES.items() if word in map(folded, names)), None)


def values_meant(filter_: Filter, typed: str) -> tuple[str, ...]:
    """The values a word names, or, while it is being typed, begins; empty where that is none."""
    word = folded(typed).replace("_", "-").replace(" ", "-")
    known = {value: tuple(map(folded, names)) for value, names in _VALUES.get(filter_, {}).items()}
    whole = tuple(value for value, names in known.items() if word in names or word == value)
    if whole or not word:
        return whole
    return tuple(v for v, names in known.items() if any(name.startswith(word) for name in names))
