# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Files are read whole and strictly, or refused with a sentence."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from editor_desk.intake import WORDINGS, read_text_file, source_from_words
from editor_desk.intake.source_text import LARGEST
from editor_desk.newsroom.problems import BrokenInput, ExitCode
from editor_desk.newsroom.wording import render

WORDS = "El niño dijo: “¿Mañana?” — y se fue.\nThe café’s owner agreed.\n"


def _file(folder: Path, data: bytes, name: str = "story.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _refusal(path: Path) -> BrokenInput:
    with pytest.raises(BrokenInput) as caught:
        read_text_file(path)
    sentence = render(caught.value.message, WORDINGS)
    assert sentence != caught.value.message.code
    assert "…" not in sentence
    assert "{" not in sentence
    assert "Nothing was brought in" in sentence
    assert caught.value.exit_code is ExitCode.BROKEN
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "mark", "read_as"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "utf-32-le"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_every_usual_encoding_reads_the_same(tmp_path: Path, encoding: str, mark: bytes, read_as: str):
    data = mark + WORDS.encode(encoding)
    source = read_text_file(_file(tmp_path, data))
    assert source.text == WORDS
    assert source.encoding == read_as
    assert source.data == data
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert source.name == "story.txt"


def test_old_windows_quotes_and_spanish_letters_are_read(tmp_path: Path):
    source = read_text_file(_file(tmp_path, b"\x93\xbfQu\xe9 a\xf1o?\x94 \x97 dijo"))
    assert source.text == "“¿Qué año?” — dijo"


def test_line_ends_and_letters_take_one_form(tmp_path: Path):
    source = read_text_file(_file(tmp_path, "Sen\u0303or\r\nuno\rdos\u2028tres\x0ccuatro\x1a".encode()))
    assert source.text == "Señor\nuno\ndos\ntres\ncuatro"


@pytest.mark.parametrize(
    "data", [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\x20\x00", b"\x00" * 40]
)
def test_a_file_without_words_is_refused(tmp_path: Path, data: bytes):
    assert _refusal(_file(tmp_path, data)).message.code == "intake.empty"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04" + b"\x14\x00" * 20 + b"word/document.xml", ".word"),
        (b"PK\x03\x04" + b"mimetypeapplication/vnd.oasis.opendocument.text", ".word"),
        (b"PK\x03\x04" + b"\x14\x00" * 20 + b"xl/workbook.xml", ".sheet"),
        (b"PK\x03\x04" + b"\x14\x00" * 20 + b"stories/one.txt", ".archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), ".word"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", ".pdf"),
        (b"{\\rtf1\\ansi Hola}", ".rich_text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), ".picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", ".picture"),
        (b"\x00\x00\x00\x18ftypheic", ".picture"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", ".recording"),
        (b"\x1f\x8b\x08\x00\x00", ".archive"),
        (b"\xef\xbb\xbf <!DOCTYPE html><html><body>Hola", ".web_page"),
        (b"Hello \x00\x01\x02 there " * 40, ""),
        (bytes(range(256)) * 8, ""),
        (os.urandom(3000) + b"\x00\x81\x8d", ""),
    ],
)
def test_what_is_no_text_is_named_and_refused(tmp_path: Path, data: bytes, kind: str):
    assert _refusal(_file(tmp_path, data)).message.code == f"intake.binary{kind}"


@pytest.mark.parametrize(
    "words", ["ID3 tags tell who sings.", "RIFF is a format.", "MM sells fish.", "GIF8 wins"]
)
def test_a_story_may_begin_like_a_foreign_file(tmp_path: Path, words: str):
    assert read_text_file(_file(tmp_path, words.encode())).text == words


@pytest.mark.parametrize(
    "data",
    [
        b"Undefined in Windows: \x81 \x8d here",
        "Año nuevo en España: señal dañada".encode()[:-4] + b"\xf1\xe9 mitad y mitad",
        b"\xff\xfe" + "año".encode("utf-16-le") + b"\x00",
        b"\xef\xbb\xbfsaid \xff\xfe no",
    ],
)
def test_letters_that_cannot_be_read_are_refused_not_garbled(tmp_path: Path, data: bytes):
    assert _refusal(_file(tmp_path, data)).message.code == "intake.undecodable"


def test_a_file_of_50_megabytes_is_refused_without_being_read(tmp_path: Path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    problem = _refusal(path)
    assert problem.message.code == "intake.too_large"
    assert problem.message.params == {"name": "huge.txt", "size": 50, "most": 10}


def test_a_file_at_the_limit_is_read(tmp_path: Path):
    assert len(read_text_file(_file(tmp_path, b"a" * LARGEST)).text) == LARGEST


def test_missing_files_folders_and_pipes_are_refused(tmp_path: Path):
    assert _refusal(tmp_path / "gone.txt").message.code == "intake.missing"
    assert _refusal(tmp_path).message.code == "intake.folder"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert _refusal(tmp_path / "pipe").message.code == "intake.not_a_file"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read every file"
)
def test_a_file_one_may_not_read_is_refused(tmp_path: Path):
    path = _file(tmp_path, b"secret")
    path.chmod(0)
    assert _refusal(path).message.code == "intake.unreadable"


def test_pasted_words_are_a_source_too():
    assert source_from_words("Hola, Houston").text == "Hola, Houston"
    with pytest.raises(BrokenInput):
        source_from_words("  ")
