# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A remembered translation for a sentence that is nearly the remembered one: figures and names that differ are exchanged.

What cannot be exchanged for certain is marked, and G1 lets no such mark out: a remembered figure never slips through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.memory import EXACT, Found

_FIGURE = re.compile(r"[$€£]?\d[\d.,:]*%?")
_NAME = re.compile(r"[^\W\d_a-záéíóúüñ][\w’'-]*(?:\s+[^\W\d_a-záéíóúüñ][\w’'-]*)*")
_TOKEN = re.compile(r"[$€£]?\d+(?:[.,:]\d+)*%?|\w+(?:[’'-]\w+)*|[^\w\s]")
_EDGES = " \t\n.,;:!?¡¿“”\"'’()—–-"


@dataclass(frozen=True, slots=True)
class Adapted:
    """What is proposed for ``wanted``: ``text``; ``was`` is the remembered sentence.

    What of it is ``exchanged``, as old and new; what is left ``marked``.
    """

    wanted: str
    was: str
    text: str
    found: Found
    exchanged: tuple[tuple[str, str], ...] = ()
    marked: tuple[str, ...] = ()


def adapt(wanted: str, found: Found, language: Language) -> Adapted:
    """The translation of a remembered sentence made to fit ``wanted``, which is written in ``language``."""
    was, text = found.segment.words(language), found.segment.words(language.other)
    if found.likeness >= EXACT:
        return Adapted(wanted, was, text, found)
    exchanged: list[tuple[str, str]] = []
    marked: list[str] = []
    for old, new, is_first in _differences(was, wanted):
        if not _carries(old, is_first=is_first) and not _carries(new, is_first=is_first):
            continue
        places = list(re.finditer(rf"(?<!\w){re.escape(old)}(?!\w)", text)) if old and new else []
        if len(places) == 1 and _carries(old, is_first=False) and _carries(new, is_first=False):
            text = text[: places[0].start()] + new + text[places[0].end() :]
            exchanged.append((old, new))
        else:
            marked.append(new or f"{old}?")
    if marked:
        text = f"{text} [TK {' · '.join(marked)}]"
    return Adapted(wanted, was, text, found, tuple(exchanged), tuple(marked))


def _differences(before: str, after: str) -> Iterator[tuple[str, str, bool]]:
    """What stands in the place of what, and whether it is the first word of the sentence."""
    old, new = list(_TOKEN.finditer(before)), list(_TOKEN.finditer(after))
    matcher = SequenceMatcher(None, [each[0] for each in old], [each[0] for each in new], autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        gone = before[old[first].start() : old[last - 1].end()] if first < last else ""
        came = after[new[start].start() : new[end - 1].end()] if start < end else ""
        yield gone.strip(_EDGES), came.strip(_EDGES), min(first, start) == 0


def _carries(words: str, *, is_first: bool) -> bool:
    """Whether these words are a figure or a name; a capital at the beginning of a sentence is none."""
    if _FIGURE.search(words):
        return True
    return bool(_NAME.fullmatch(words)) and not (is_first and " " not in words)
