# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The file as it was understood: each piece under its name, what is left out struck through."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import theme, words
from editor_desk.intake import Piece, PieceKind, Recognised

_SHOWN = 240
"""Characters of a paragraph shown; the whole of it stands in the text beside."""


def pieces_page(recognised: Recognised) -> str:
    """The pieces as HTML for a text browser."""
    colors = theme.colors()
    parts, was = [], None
    for piece in recognised.pieces:
        name = _name(piece)
        head = (
            ""
            if piece.kind is PieceKind.BODY and was is PieceKind.BODY and piece.is_sure
            else (
                f"<div style='color:{colors.warn if not piece.is_sure else colors.muted}; font-size:small'>{escape(name)}</div>"
            )
        )
        text = escape(_shortened(recognised.source.text[piece.start : piece.end])).replace("\n", "<br>")
        if piece.kind is PieceKind.MASTHEAD:
            text = f"<span style='color:{colors.muted}; text-decoration:line-through'>{text}</span>"
        elif piece.kind is PieceKind.HEADLINE:
            text = f"<b>{text}</b>"
        parts.append(f"{head}<p style='margin-top:0; margin-bottom:8px'>{text}</p>")
        was = piece.kind if piece.is_sure else None
    return "".join(parts)


def _name(piece: Piece) -> str:
    translate = QCoreApplication.translate
    names = {
        PieceKind.MASTHEAD: translate("ImportPieces", "left out"),
        PieceKind.CUTLINE: translate("ImportPieces", "cutline – picture to come"),
        PieceKind.FRONT_MATTER: translate("ImportPieces", "details"),
    }
    name = names.get(piece.kind) or words.word("field", piece.kind.value)
    if not piece.is_sure:
        name = translate("ImportPieces", "? {name}, not sure: it stays in the text").format(name=name)
    return name


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
