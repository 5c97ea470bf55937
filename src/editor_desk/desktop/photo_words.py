# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is said of a photo: its name, what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.photos import PhotoPart, PhotoUse
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

CONTEXT = "Photos"
_PARTS = {
    PhotoPart.PICTURE: QT_TRANSLATE_NOOP("Photos", "picture"),
    PhotoPart.CUTLINE: QT_TRANSLATE_NOOP("Photos", "cutline"),
    PhotoPart.ALT: QT_TRANSLATE_NOOP("Photos", "alt"),
    PhotoPart.CREDIT: QT_TRANSLATE_NOOP("Photos", "credit"),
}
_COMPLETE = QT_TRANSLATE_NOOP("Photos", "complete")
LACKING = "✕"
WHOLE = "✓"


def tell(text: str) -> str:
    """A text of this module, or of those who speak of photos with it, in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def photo_name(use: PhotoUse, language: Language) -> str:
    """What a photo is called: its cutline in this language or the other, else its file."""
    for each in (language, language.other):
        if words := " ".join(use.cutline.get(each, "").split()):
            return words
    return use.asset.file.name if use.asset else tell(QT_TRANSLATE_NOOP("Photos", "Picture to come"))


def lack_words(lacks: Mapping[PhotoPart, tuple[Language, ...]]) -> str:
    """What a photo lacks, in few words: "no cutline ES, alt EN ES"; empty where it lacks nothing."""
    if not lacks:
        return ""
    said = [
        " ".join((tell(_PARTS[part]), *(language.value.upper() for language in languages)))
        for part, languages in lacks.items()
    ]
    return tell(QT_TRANSLATE_NOOP("Photos", "no %1")).replace("%1", ", ".join(said))


def state_words(use: PhotoUse, languages: Iterable[Language]) -> str:
    """A mark and words: what it lacks, or that it is whole."""
    lacking = lack_words(use.lacks(languages))
    return f"{LACKING} {lacking}" if lacking else f"{WHOLE} {tell(_COMPLETE)}"
