# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How each block of a page is set: its type, its spaces, its pictures' places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from editor_desk.desktop import theme
from editor_desk.desktop.theme import Colors
from editor_desk.publishing.page_blocks import PageBlock, Run
from editor_desk.publishing.preview import Shown

_HEADINGS = {"h1": 4.5, "h2": 2.5, "h3": 1.5, "h4": 0.5, "h5": 0.0, "h6": 0.0}
_PARTS = {"label": -2.0, "headline": 5.5, "dek": 1.0, "byline": -1.5, "updated": -1.5, "notes": -1.0}
"""Points more or less than running text."""
_STEP = 22
"""Pixels a list or a quotation stands in."""
_SIDES = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
_BREAK = "\u2028"
_TALLEST = 420


class Look(NamedTuple):
    """Colours, steps of zoom, pixels of room, font: what the setting of a page depends on besides its words."""

    colors: Colors
    zoom: int
    room: int
    family: str


def count_of(block: PageBlock) -> int:
    """How many text blocks of a document it takes: a table has one for each cell, and one before and after it."""
    return sum(map(len, block.rows)) + 2 if block.kind == "table" else 1


def lead_of(block: PageBlock) -> int:
    """How many letters stand before its own words: the marker of a list item."""
    return len(block.marker) + 1 if block.marker else 0


def write_top(cursor: QTextCursor) -> None:
    """The top of an empty document: a block that shows nothing and that the page stands below."""
    cursor.setBlockFormat(_tiny(1.0))


def write_block(cursor: QTextCursor, block: PageBlock, photos: Mapping[str, Shown], look: Look) -> None:
    """Write a block behind the one the cursor stands at the end of."""
    cursor.insertBlock(_block_format(block), QTextCharFormat())
    if block.kind == "table":
        _write_table(cursor, block, look)
        return
    usual = _char_format(block, look)
    if block.marker:
        cursor.insertText(f"{block.marker}\t", usual)
    for run in block.runs:
        if run.picture in photos:
            _write_picture(cursor, run, photos[run.picture], look)
        elif run.picture:
            cursor.insertText(f"▢ {run.text}", _muted(usual, look))
        else:
            cursor.insertText(run.text.replace("\n", _BREAK), _run_format(usual, run, look))


def picture_size(photo: Shown, room: int) -> tuple[int, int]:
    """How large a photo stands on a page with so much room."""
    width, height = max(photo.width, 1), max(photo.height, 1)
    share = min(1.0, room / width, _TALLEST / height)
    return max(1, round(width * share)), max(1, round(height * share))


def _write_picture(cursor: QTextCursor, run: Run, photo: Shown, look: Look) -> None:
    made = QTextImageFormat()
    made.setName(run.picture)
    width, height = picture_size(photo, look.room)
    made.setWidth(width)
    made.setHeight(height)
    made.setToolTip(run.text)
    cursor.insertImage(made)


def _write_table(cursor: QTextCursor, block: PageBlock, look: Look) -> None:
    columns = max(map(len, block.rows))
    form = QTextTableFormat()
    form.setCellPadding(4)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(look.colors.line))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table = cursor.insertTable(len(block.rows), columns, form)
    usual = _char_format(block, look)
    for row, cells in enumerate(block.rows):
        for column, runs in enumerate(cells):
            inside = table.cellAt(row, column).firstCursorPosition()
            side = _SIDES.get(block.aligns[column] if column < len(block.aligns) else "")
            if side is not None:
                form_of_cell = QTextBlockFormat()
                form_of_cell.setAlignment(side)
                inside.setBlockFormat(form_of_cell)
            for run in runs:
                made = _run_format(usual, run, look)
                if row == 0 and block.has_head:
                    made.setFontWeight(QFont.Weight.Bold)
                inside.insertText(run.text.replace("\n", _BREAK), made)
    cursor.setPosition(table.lastPosition() + 1)
    cursor.setBlockFormat(_tiny())


def _block_format(block: PageBlock) -> QTextBlockFormat:
    made = QTextBlockFormat()
    if block.kind == "table":
        return _tiny()
    made.setLineHeight(float(theme.LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(10)
    indent = _STEP * (block.depth + block.quotes)
    made.setLeftMargin(indent)
    if block.marker:
        made.setTextIndent(-_STEP + 4)
        made.setTabPositions([QTextOption.Tab(_STEP - 4, QTextOption.TabType.LeftTab)])
    if block.kind == "item":
        made.setBottomMargin(5)
    elif block.kind in _HEADINGS:
        made.setTopMargin(8)
        made.setBottomMargin(4)
        made.setHeadingLevel(int(block.kind[1]))
    elif block.kind == "rule":
        made.setProperty(
            QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
    elif block.kind == "figure":
        made.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setTopMargin(12)
        made.setBottomMargin(4)
    elif block.kind == "caption":
        made.setBottomMargin(16)
    if block.part in ("label", "headline", "dek"):
        made.setTopMargin(0)
        made.setBottomMargin(4)
    elif block.part in ("byline", "updated"):
        made.setBottomMargin(14)
    elif block.part == "notes":
        made.setTopMargin(10)
    return made


def _tiny(height: float = 6.0) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


def _char_format(block: PageBlock, look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    size = theme.READING_SIZE + look.zoom
    if block.part in _PARTS:
        size += _PARTS[block.part]
    elif block.kind in _HEADINGS:
        size += _HEADINGS[block.kind]
    elif block.kind == "caption":
        size -= 1.5
    font = theme.reading_font(max(6.0, size), bold=block.part == "headline" or block.kind in _HEADINGS)
    font.setItalic(block.part in ("byline", "notes"))
    made.setFont(font)
    quiet = block.part in ("dek", "byline", "updated") or block.kind == "caption"
    made.setForeground(QColor(look.colors.muted if quiet else look.colors.text))
    if block.part == "label":
        made.setFontCapitalization(QFont.Capitalization.AllUppercase)
        made.setFontWeight(QFont.Weight.Bold)
        made.setFontLetterSpacing(105.0)
        made.setForeground(QColor(look.colors.accent_text))
    return made


def _run_format(usual: QTextCharFormat, run: Run, look: Look) -> QTextCharFormat:
    made = QTextCharFormat(usual)
    if "strong" in run.styles:
        made.setFontWeight(QFont.Weight.Bold)
    if "emphasis" in run.styles:
        made.setFontItalic(True)
    if "code" in run.styles:
        made.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    if "sub" in run.styles:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    if "sup" in run.styles:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if "credit" in run.styles:
        made.setFontItalic(True)
    if run.link:
        made.setForeground(QColor(look.colors.accent_text))
        made.setFontUnderline(True)
        made.setToolTip(run.link)
    return made


def _muted(usual: QTextCharFormat, look: Look) -> QTextCharFormat:
    made = QTextCharFormat(usual)
    made.setForeground(QColor(look.colors.muted))
    return made
