# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the find bar says: how many in which edition, which of them this is, and what may only be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.finding import Hit
from editor_desk.desktop.words import language_label
from editor_desk.newsroom.languages import Language


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Where was sought, what was found, the number of the hit in hand (-1: none), what may only be read."""

    languages: Sequence[Language]
    hits: Sequence[Hit]
    current: int
    read_only: frozenset[Language]

    def say(self) -> str:
        """ "English 3 of 7 · Spanish 5", and what there is to know of the hit in hand."""
        if not self.hits:
            return QCoreApplication.translate("FoundWords", "Not found")
        said = [self._count(language) for language in self.languages]
        if self.current >= 0:
            if self.hits[self.current].is_quoted:
                said.append(QCoreApplication.translate("FoundWords", "this one is in a quotation"))
            if self.hits[self.current].field != "body":
                said.append(QCoreApplication.translate("FoundWords", "this one is above the text"))
        return " · ".join([*said, *self.left_alone()])

    def left_alone(self) -> list[str]:
        """A sentence for each edition with hits that may only be read."""
        found = {hit.language for hit in self.hits}
        template = QCoreApplication.translate(
            "FoundWords", "{language} may only be read: nothing is replaced there"
        )
        return [
            template.format(language=language_label(language))
            for language in self.languages
            if language in self.read_only and language in found
        ]

    def _count(self, language: Language) -> str:
        own = [number for number, hit in enumerate(self.hits) if hit.language is language]
        name = language_label(language)
        if self.current in own:
            template = QCoreApplication.translate("FoundWords", "{language} {number} of {count}")
            return template.format(language=name, number=own.index(self.current) + 1, count=len(own))
        return QCoreApplication.translate("FoundWords", "{language} {count}").format(
            language=name, count=len(own)
        )
