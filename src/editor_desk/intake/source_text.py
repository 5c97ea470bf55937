# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The file a story came in: read whole, its letters made one form, its bytes kept as the first evidence."""

from __future__ import annotations

import hashlib
import re
import stat
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor_desk.intake import encodings, signatures
from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

MEGABYTE = 1024 * 1024
LARGEST = 10 * MEGABYTE
"""Bytes. The longest magazine piece is a hundredth of it; beyond is a log, a book or a mistake."""

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class SourceText:
    """What a file says and the file itself.

    ``text`` is NFC with ``\\n`` line ends and without control characters; every offset of intake counts its
    code points. ``data`` are the bytes as they were, ``sha256`` theirs; ``encoding`` how they were read.
    """

    text: str
    encoding: str
    name: str
    sha256: str
    data: bytes = field(repr=False)


def read_text_file(path: Path) -> SourceText:
    """Read a text or Markdown file.

    Raises ``BrokenInput`` (``intake.missing``, ``folder``, ``not_a_file``, ``unreadable``, ``too_large``,
    ``empty``, ``binary`` and its kinds, ``undecodable``), each with the file's name; nothing is changed by it.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise BrokenInput("intake.folder", name=path.name)
        if not stat.S_ISREG(status.st_mode):  # a pipe would wait for ever
            raise BrokenInput("intake.not_a_file", name=path.name)
        _refuse_large(path.name, status.st_size)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as problem:
        raise BrokenInput("intake.missing", name=path.name) from problem
    except PermissionError as problem:
        raise BrokenInput("intake.unreadable", name=path.name) from problem
    except (OSError, ValueError) as problem:  # ValueError: a NUL in the name
        reason = getattr(problem, "strerror", "") or str(problem)
        raise BrokenInput("intake.device", name=path.name, reason=reason) from problem
    return source_from_bytes(data, path.name)


def source_from_bytes(data: bytes, name: str) -> SourceText:
    """The same for bytes already at hand; raises as ``read_text_file`` does."""
    _refuse_large(name, len(data))
    if not data.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf\xff\xfe"):
        raise BrokenInput("intake.empty", name=name)
    if foreign := signatures.foreign_kind(data):
        raise BrokenInput(f"intake.binary.{foreign}", name=name)
    text, encoding = encodings.decode(data, name)
    text = one_form(text)
    if not text.strip():
        raise BrokenInput("intake.empty", name=name)
    return SourceText(text, encoding, name, hashlib.sha256(data).hexdigest(), data)


def source_from_words(words: str, name: str = "pasted.txt") -> SourceText:
    """Words that came without a file, from the clipboard; raises ``BrokenInput`` when there are none."""
    return source_from_bytes(words.encode("utf-8", "replace"), name)


def one_form(text: str) -> str:
    """Text with one kind of line end, composed letters, and no characters that nobody sees or XML forbids."""
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def _refuse_large(name: str, size: int) -> None:
    if size > LARGEST:
        raise BrokenInput("intake.too_large", name=name, size=-(-size // MEGABYTE), most=LARGEST // MEGABYTE)


WORDINGS: Mapping[str, str] = {
    **signatures.WORDINGS,
    **encodings.WORDINGS,
    "intake.missing": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no file “{name}”: it was moved, renamed or deleted. Nothing was brought in. Choose it again.",
    ),
    "intake.folder": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” is a folder. Nothing was brought in. Choose the file inside it."
    ),
    "intake.not_a_file": QT_TRANSLATE_NOOP(
        "Newsroom", "“{name}” is no ordinary file. Nothing was brought in. Save its text to a file first."
    ),
    "intake.unreadable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "You may not read “{name}” on this computer. Nothing was brought in. Copy it to a folder of your own, or ask its owner.",
    ),
    "intake.device": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” could not be read ({reason}). Nothing was brought in. Copy it to this computer and try again.",
    ),
    "intake.too_large": QT_TRANSLATE_NOOP(
        "Newsroom",
        "“{name}” is {size} MB long; a story may be {most} MB at most. Nothing was brought in. Save only the story’s text.",
    ),
    "intake.empty": QT_TRANSLATE_NOOP(
        "Newsroom",
        "There is no text in “{name}”. Nothing was brought in. Check that it was saved where you wrote it.",
    ),
}
