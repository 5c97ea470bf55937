# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Files that are no text at all: what they look like, and what a person does about it."""

from __future__ import annotations

from collections.abc import Mapping

from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_ENDINGS = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rich_text"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "word"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF87a", "picture"),
    (b"GIF89a", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"8BPS\x00", "picture"),
    (b"ID3\x02", "recording"),
    (b"ID3\x03", "recording"),
    (b"ID3\x04", "recording"),
    (b"OggS\x00", "recording"),
    (b"fLaC\x00", "recording"),
    (b"\x1aE\xdf\xa3", "recording"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!\x1a", "archive"),
)
_OFFICE = ((b"word/", "word"), (b"opendocument.text", "word"), (b"xl/", "sheet"), (b"spreadsheet", "sheet"))
_PAGES = (b"<!doctype html", b"<html", b"<?xml")


def foreign_kind(data: bytes) -> str | None:
    """What a file is when its first bytes say that it is no plain text; None where they do not."""
    for start, kind in _ENDINGS:
        if data.startswith(start):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _OFFICE if mark in data), "archive")
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "picture" if data[8:12] == b"WEBP" else "recording"
    if data[:1] == b"\x00" and data[4:8] == b"ftyp":
        return "picture" if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "recording"
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:16].lower().startswith(_PAGES):
        return "web_page"
    return None


WORDINGS: Mapping[str, str] = {
    "intake.binary": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is not a text file. Nothing was brought in. Open it in the program that made it and save it as text.",
    ),
    "intake.binary.word": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a word processor’s document. Nothing was brought in. Open it there and save it as text (.txt).",
    ),
    "intake.binary.sheet": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a spreadsheet. Nothing was brought in. Copy what you need into a text file, or add it to a fact as evidence.",
    ),
    "intake.binary.pdf": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a PDF. Nothing was brought in. Open it, copy its text and save that as text (.txt), or add it to a fact as evidence.",
    ),
    "intake.binary.rich_text": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a rich text document. Nothing was brought in. Open it and save it as text (.txt).",
    ),
    "intake.binary.picture": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” is a picture. Nothing was brought in. Add it to a story as a photo instead."
    ),
    "intake.binary.recording": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a recording. Nothing was brought in. Add it to a fact as evidence instead.",
    ),
    "intake.binary.archive": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a packed folder. Nothing was brought in. Unpack it and choose the text file inside it.",
    ),
    "intake.binary.web_page": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is a saved web page or XML. Nothing was brought in. Open it, copy the text you see and save that as text (.txt).",
    ),
}
