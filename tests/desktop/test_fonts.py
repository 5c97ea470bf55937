# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The letters an editor reads eight hours are those the desk brings, whatever the computer has."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont

from editor_desk.desktop import fonts, theme

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import contents  # noqa: E402

FOLDER = ROOT / "resources" / "fonts"
WRITTEN = "AÁaáEÉeéIÍiíOÓoóUÚuúÜüÑñ¿?¡!“”‘’«»–—…·•№°ºª¶§€£¢$½×→✓○"


@pytest.fixture
def dressed(qapp):
    """The application with its letters, and afterwards as it was."""
    before = qapp.font()
    fonts.load_first(qapp)
    fonts.load_rest(qapp)
    yield qapp
    qapp.setFont(before)


@pytest.mark.parametrize(
    ("is_bold", "is_italic", "style"),
    [(False, False, "Regular"), (True, False, "Bold"), (False, True, "Italic"), (True, True, "Bold Italic")],
)
def test_stories_are_read_in_the_serif_that_ships(dressed, is_bold, is_italic, style):
    font = theme.reading_font(bold=is_bold)
    font.setItalic(is_italic)
    assert QFontInfo(font).family() == fonts.SERIF
    assert QRawFont.fromFont(font).styleName() == style


def test_the_window_speaks_in_the_sans_that_ships(dressed):
    assert QFontInfo(dressed.font()).family() == fonts.SANS
    bold = QFont(dressed.font())
    bold.setWeight(QFont.Weight.DemiBold)
    assert QRawFont.fromFont(bold).styleName() == "Bold"


def test_what_the_computer_had_serves_for_letters_that_do_not_ship(dressed):
    assert len(dressed.font().families()) > 1


def test_the_serif_has_every_letter_and_mark_of_both_languages(dressed):
    metrics = QFontMetrics(theme.reading_font())
    raw = QRawFont.fromFont(theme.reading_font())
    lacking = [mark for mark in WRITTEN if not raw.supportsCharacter(ord(mark))]
    assert set(lacking) <= set("→✓○№"), "marks of the interface may come from the sans"
    assert metrics.horizontalAdvance("ñandú") > 0


def test_the_sans_has_every_letter_and_mark_of_both_languages(dressed):
    raw = QRawFont.fromFont(dressed.font())
    assert [mark for mark in WRITTEN if not raw.supportsCharacter(ord(mark))] == []


def test_fonts_are_loaded_once(dressed):
    font = dressed.font()
    fonts.load_first(dressed)
    assert dressed.font() == font


def test_every_font_is_small_and_has_its_licence_beside_it():
    files = sorted(path for path in FOLDER.iterdir() if path.suffix in (".ttf", ".otf"))
    assert len(files) == 7
    for file in files:
        assert file.stat().st_size < 150_000, file.name
        licence = FOLDER / f"{file.stem.partition('-')[0]}-OFL.txt"
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence.read_text("utf-8")


def test_the_fonts_go_into_the_built_program():
    shipped = {Path(source).name for source, _ in contents.data()}
    assert {path.name for path in FOLDER.iterdir()} <= shipped
