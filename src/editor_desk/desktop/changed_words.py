# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Changed words on a page to be read, as HTML for a text browser: what came, what went, what stayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from editor_desk.desktop import theme
from editor_desk.text.paragraph_changes import ParagraphChange
from editor_desk.text.word_diff import Change, word_diff


def style() -> str:
    """The look of a page of boxes, in the colours of now."""
    colors = theme.colors()
    box = f"background-color: {colors.base}; border: 1px solid {colors.line}; padding: 8px;"
    return f"{words_style()}td {{ {box} font-family: {_reading_families()}; }}\n"


def words_style() -> str:
    """The look of the words on every page; what came and went differs by shape too."""
    colors = theme.colors()
    came, gone = colors.tones["good"], colors.tones["bad"]
    plain = f"'{QGuiApplication.font().family()}', sans-serif"
    return f"""
body {{ color: {colors.text}; font-family: {_reading_families()}; }}
p {{ margin-top: 0; margin-bottom: 9px; }}
.small {{ color: {colors.muted}; font-family: {plain}; font-size: small; }}
.head {{ font-size: x-large; font-weight: 600; }}
.dek {{ color: {colors.muted}; }}
.came {{ background-color: {came.ground}; color: {came.ink}; text-decoration: underline; }}
.gone {{ background-color: {gone.ground}; color: {gone.ink}; text-decoration: line-through; }}
.bad {{ color: {colors.bad}; font-family: {plain}; }}
.proof {{ font-family: {plain}; }}
a {{ color: {colors.accent_text}; }}
"""


def _reading_families() -> str:
    return ", ".join(f"'{family}'" for family in theme.READING_FAMILIES)


def nothing_below(_paragraph: ParagraphChange) -> str:
    """For a page on which a change can only be read."""
    return ""


def changed_paragraphs(
    paragraphs: Sequence[ParagraphChange], below: Callable[[ParagraphChange], str] = nothing_below
) -> str:
    """Each changed paragraph in a box, and how many lie unchanged between them; ``below`` it stands more HTML."""
    parts, unchanged = [], 0
    for paragraph in paragraphs:
        if paragraph.kind == "same":
            unchanged += 1
            continue
        parts.append(unchanged_words(unchanged))
        unchanged = 0
        changes = paragraph.changes or word_diff(paragraph.before or "", paragraph.after or "")
        parts.append(box(marked(changes) + below(paragraph)))
    return "".join([*parts, unchanged_words(unchanged)])


def unchanged_words(count: int) -> str:
    """How many paragraphs lie between two changes; none says nothing."""
    if not count:
        return ""
    one = QCoreApplication.translate("ChangedWords", "1 paragraph unchanged")
    several = QCoreApplication.translate("ChangedWords", "{count} paragraphs unchanged")
    return f"<p class='small'>&nbsp;&nbsp;{escape(one if count == 1 else several.format(count=count))}</p>"


def box(inner: str, title: str = "") -> str:
    """A place of its own on the page, with a title in small letters."""
    head = f"<div class='small'><b>{title}</b></div>" if title else ""
    return f"<table width='100%' cellspacing='0'><tr><td>{head}{inner}</td></tr></table><p></p>"


def marked(changes: Iterable[Change]) -> str:
    """Words with what came underlined and what went struck through."""
    classes = {"insert": "came", "delete": "gone"}
    parts: list[str] = []
    was = "equal"
    for change in changes:
        text = escape(change.text).replace("\n", "<br>")
        if change.kind != "equal":
            text = f"<span class='{classes[change.kind]}'>{text}</span>"
        # What came stands apart from what went.
        parts.append(f" {text}" if was == "delete" and change.kind == "insert" else text)
        was = change.kind
    return "".join(parts)
