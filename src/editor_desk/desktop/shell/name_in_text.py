# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The name somebody has chosen in a text, and how the other edition probably writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.known_names import NameDraft

_MARKS = '*_[]#>`“”"«»()'
_ENDS = " \t\n,;:.!?¿¡"


class NameInText:
    """Reads the selection of the split editor and the paragraph that is paired with it."""

    def __init__(self, editor: SplitEditor) -> None:
        self._editor = editor

    def proposed(self) -> NameDraft | None:
        """What is chosen, in both languages; None where nothing is."""
        from editor_desk.bilingual.likely_name import likely_name
        from editor_desk.desktop.known_names import NameDraft
        from editor_desk.newsroom.known_names import likely_kind, tidy_forms

        chosen = self._editor.selection()
        words = bare(chosen.text) if chosen is not None else ""
        if chosen is None or not words:
            return None
        there = likely_name(words, self._counterpart(chosen.language))
        forms = {chosen.language: tidy_forms((words,)), chosen.language.other: tidy_forms((there,))}
        kind = likely_kind(forms[Language.EN][0] if forms[Language.EN] else words)
        return NameDraft(forms[Language.EN], forms[Language.ES], kind)

    def _counterpart(self, language: Language) -> str:
        """The words of the other edition that stand beside the caret's paragraph."""
        paired = self._editor.paired
        link = paired.in_hand if paired.language is language else None
        numbers = () if link is None else (link.es if language is Language.EN else link.en)
        paragraphs = paired.pairs.sides[language.other].paragraphs
        return "\n".join(paragraphs[number].words for number in numbers if number < len(paragraphs))


def bare(text: str) -> str:
    """The words without Markdown's marks and without what stands around a name."""
    for mark in _MARKS:
        text = text.replace(mark, "")
    return " ".join(text.split()).strip(_ENDS)
