# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Which entry of the list has which form, how forms are kept, and how a person names an entry."""

from __future__ import annotations

from collections.abc import Iterable

from editor_desk.newsroom.known_names import (
    LONGEST_FORM,
    KnownName,
    NameChange,
    NameVersion,
    form_key,
    tidy_forms,
)
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.problems import WrongUsage
from editor_desk.store.unit import Unit

_SHORTEST_REF = 4


class Forms:
    """Which entry has a form, in which language."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        self._of: dict[tuple[Language, str], KnownName] = {}
        for name in names:
            self.take(name)

    def take(self, name: KnownName) -> None:
        """An entry more, or as it is now."""
        for language in Language:
            for form in name.forms(language):
                self._of[language, form_key(form)] = name

    def of(self, language: Language, form: str) -> KnownName | None:
        """The entry that has this form; None where none has."""
        return self._of.get((language, form_key(form)))

    def all_of(self, en: Iterable[str], es: Iterable[str]) -> list[tuple[str, KnownName]]:
        """The entries that have these forms, each with its form."""
        sides = ((Language.EN, en), (Language.ES, es))
        return [
            (form, entry)
            for language, forms in sides
            for form in forms
            if (entry := self.of(language, form)) is not None
        ]

    def taken(self, name: KnownName) -> tuple[str, KnownName] | None:
        """A form of an entry that another entry has, with that one."""
        for language in Language:
            for form in name.forms(language):
                other = self.of(language, form)
                if other is not None and other.id != name.id:
                    return form, other
        return None


def written(en: Iterable[str], es: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The forms of both languages as they are kept; raises ``WrongUsage`` where there is nothing to read."""
    english, spanish = _distinct(tidy_forms(en)), _distinct(tidy_forms(es))
    english = english or spanish
    if not english or not all(any(map(str.isalpha, form)) for form in (*english, *spanish)):
        raise WrongUsage("names.empty")
    for form in (*english, *spanish):
        if len(form) > LONGEST_FORM:
            raise WrongUsage("names.long", most=LONGEST_FORM, form=f"{form[:40]}…")
    return english, () if spanish == english else spanish


def first_form(name: KnownName) -> str:
    """What an entry is called."""
    return (name.forms(Language.EN) or ("",))[0]


def last_change(history: tuple[NameVersion, ...]) -> NameVersion | None:
    """The newest change of an entry that was not taken back."""
    undone = {each.undoes for each in history if each.undoes is not None}
    changes = (each for each in reversed(history) if each.what is not NameChange.UNDONE)
    return next((each for each in changes if each.number not in undone), None)


def find_name(unit: Unit, ref: str) -> KnownName:
    """The entry a person means: its id, an unambiguous start of it (4 letters or more), or one of its forms."""
    names = unit.known_names()
    index = Forms(names)
    found = index.of(Language.EN, ref) or index.of(Language.ES, ref)
    if found is not None:
        return found
    start = ref.strip().lower()
    begins = [each for each in names if len(start) >= _SHORTEST_REF and each.id.startswith(start)]
    if len(begins) > 1 and start not in (each.id for each in begins):
        choices = tuple(each.id for each in begins[:9])
        raise WrongUsage("names.ambiguous", ref=ref, choices=choices)
    exact = [each for each in begins if each.id == start] or begins
    if not exact:
        raise WrongUsage("names.unknown", ref=ref)
    return exact[0]


def _distinct(forms: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for form in forms:
        found.setdefault(form_key(form), form)
    return tuple(found.values())
