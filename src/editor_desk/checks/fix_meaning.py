# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The comparison's own readers asked of a text before and after a fix: no value, name, quotation, denial or status moves.

A second net under ``fix_text``, which looks at words one by one: these read what several words mean together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from editor_desk.newsroom.changes import NotAFix
from editor_desk.newsroom.languages import Language

_Said = Counter[tuple[str, str]]
"""What is said, with the words that say it."""


def meaning_faults(place: str, before: str, after: str, language: Language) -> Iterator[NotAFix]:
    """What one text says and the other does not, in the same language; nothing where both say the same."""
    if before == after:
        return
    for why, read in _readers().items():
        old, new = (read(text, language) for text in (before, after))
        gone, come = (Counter(meant for meant, _ in side.elements()) for side in (old, new))
        if gone != come:
            yield NotAFix(place, _words(old, gone - come), _words(new, come - gone), why)


def _words(said: _Said, different: Counter[str]) -> str:
    return ", ".join(words for meant, words in said if meant in different)


@cache
def _readers() -> dict[str, Callable[[str, Language], _Said]]:
    """Each with the code that says what moved. They load word lists, so nobody asks before there is a fix to prove."""
    from editor_desk.bilingual.compare.legal import find_legal
    from editor_desk.bilingual.compare.polarity import read_polarity
    from editor_desk.bilingual.compare.quotes import find_quotes
    from editor_desk.bilingual.names import NameReader
    from editor_desk.bilingual.values import find_values

    names = NameReader()

    def values(text: str, language: Language) -> _Said:
        return Counter(
            (f"{each.kind.value} {sorted(map(repr, each.readings))}", each.text)
            for each in find_values(text, language)
        )

    def named(text: str, language: Language) -> _Said:
        return Counter((each.text, each.text) for each in names.find(text, language))

    def quotes(text: str, _language: Language) -> _Said:
        return Counter((said, said) for each in find_quotes(text) if (said := text[each.start : each.end]))

    def denials(text: str, language: Language) -> _Said:
        found = read_polarity(text, language)
        return Counter((text[start:end].lower(), text[start:end]) for start, end in found.denials)

    def statuses(text: str, language: Language) -> _Said:
        return Counter((" ".join(sorted(each.means)), each.text) for each in find_legal(text, language))

    return {
        "figure": values,
        "name": named,
        "quotation": quotes,
        "negation": denials,
        "legal": statuses,
    }
