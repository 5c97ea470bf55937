# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The name somebody has chosen in a text, and how the other edition probably writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from editor_desk.desktop.split_editor import SplitEditor
from editor_desk.newsroom.languages import Language

if TYPE_CHECKING:
    from editor_desk.desktop.known_names import NameDraft

_FURNITURE = ("headline", "dek")
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

        chosen, language = self._chosen(), self._editor.focused_language()
        words = bare(chosen)
        if not words:
            return None
        there = likely_name(words, self._counterpart(language))
        forms = {language: tidy_forms((words,)), language.other: tidy_forms((there,))}
        kind = likely_kind(forms[Language.EN][0] if forms[Language.EN] else words)
        return NameDraft(forms[Language.EN], forms[Language.ES], kind)

    def _chosen(self) -> str:
        """The words chosen in the headline or dek in hand, else in the body."""
        field = QApplication.focusWidget()
        if isinstance(field, QPlainTextEdit) and self._editor.isAncestorOf(field):
            return field.textCursor().selectedText()
        chosen = self._editor.selection()
        return chosen.text if chosen is not None else ""

    def _counterpart(self, language: Language) -> str:
        """The words of the other edition that stand beside the caret's paragraph, and above its text."""
        paired = self._editor.paired
        link = paired.in_hand if paired.language is language else None
        numbers = () if link is None else (link.es if language is Language.EN else link.en)
        paragraphs = paired.pairs.sides[language.other].paragraphs
        texts = self._editor.tools(language.other).texts
        beside = (paragraphs[number].words for number in numbers if number < len(paragraphs))
        return "\n".join((*beside, *(texts[name] for name in _FURNITURE)))


def bare(text: str) -> str:
    """The words without Markdown's marks and without what stands around a name."""
    for mark in _MARKS:
        text = text.replace(mark, "")
    return " ".join(text.split()).strip(_ENDS)
