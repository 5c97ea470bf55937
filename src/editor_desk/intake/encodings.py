# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the letters of a file are stored: UTF-8, UTF-16 or the old Windows set, recognised and read strictly."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

from editor_desk.newsroom.problems import BrokenInput
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 8192
_MANY_ZEROS = 0.4
_FEW_ZEROS = 0.05
_STRAY_CONTROLS = 1 / 200
_CONTROLS = re.compile("[\x00-\x08\x0e-\x19\x1b\x7f]")
_UTF8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_GARBLED = re.compile("Ã[\x80-\xbf±³©¡­‘’“”•–—˜™š›œ]|â€[œ\x9d™˜“”¦]|Â[¿¡«»]|\ufffd")


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file and the encoding it was read in.

    Raises ``BrokenInput``: ``intake.binary`` when it is no text, ``intake.undecodable`` when no encoding fits.
    """
    encoding, skip = _encoding_of(data)
    try:
        text = data[skip:].decode(encoding)
    except UnicodeDecodeError as problem:
        if encoding != "utf-8" or skip:
            raise BrokenInput("intake.undecodable", name=name) from problem
        encoding, text = "cp1252", _old_windows(data, name)
    if len(_CONTROLS.findall(text)) > max(1, len(text) * _STRAY_CONTROLS):
        raise BrokenInput("intake.binary", name=name)
    return text, encoding


def looks_garbled(text: str) -> bool:
    """Whether letters were read in the wrong set before they came to us ("SeÃºl", "â€œ")."""
    return _GARBLED.search(text) is not None


def _encoding_of(data: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return encoding, len(mark)
    sample = data[: min(len(data), _SAMPLE) & ~1]
    pairs = max(1, len(sample) // 2)
    first, second = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if second >= _MANY_ZEROS and first <= _FEW_ZEROS:
        return "utf-16-le", 0
    if first >= _MANY_ZEROS and second <= _FEW_ZEROS:
        return "utf-16-be", 0
    return "utf-8", 0


def _old_windows(data: bytes, name: str) -> str:
    """Windows-1252; five of its bytes mean nothing, and they mean that it is something else.

    A file that is mostly good UTF-8 is damaged UTF-8: read as Windows text every accent would be garbled.
    """
    high = len(_HIGH.findall(data))
    if len(_UTF8_LETTER.findall(data)) * 2 > high:
        raise BrokenInput("intake.undecodable", name=name)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as problem:
        code = "intake.binary" if b"\x00" in data else "intake.undecodable"
        raise BrokenInput(code, name=name) from problem


WORDINGS: Mapping[str, str] = {
    "intake.undecodable": QT_TRANSLATE_NOOP(
        "Newsroom",
        "The letters of “{name}” are stored in a way this desk cannot read, or the file is damaged. Nothing was brought in. Open it where it was written and save it as text in UTF-8.",
    ),
    "intake.garbled": QT_TRANSLATE_NOOP(
        "Newsroom",
        "Some letters in “{name}” were garbled before it came here (like “Ã±” for “ñ”). Ask for the file again, or mend them.",
    ),
}
