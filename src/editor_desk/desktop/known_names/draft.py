# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A name as somebody writes it into a form."""

from __future__ import annotations

from dataclasses import dataclass

from editor_desk.newsroom.known_names import KnownName, NameKind, tidy_forms


@dataclass(frozen=True, slots=True)
class NameDraft:
    """The forms of both languages, the newsroom's own first; what it names; a word on its use."""

    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()
    kind: NameKind = NameKind.PERSON
    note: str = ""

    @classmethod
    def of(cls, name: KnownName) -> NameDraft:
        """What stands on the list."""
        return cls(name.en, name.es, name.kind, name.note)

    @property
    def is_empty(self) -> bool:
        """Whether there is no form in it."""
        return not self.en and not self.es


def forms_in(text: str) -> tuple[str, ...]:
    """The forms in a field, one a line."""
    return tidy_forms(text.splitlines())
