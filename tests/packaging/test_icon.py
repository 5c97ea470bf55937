# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The application's icon: drawn in every size, and still two pages and a sign-off at 16 pixels."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
DRAWING = PROJECT / "resources" / "icons" / "app" / "editor-desk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that the script draws."""
    folder = tmp_path_factory.mktemp("icons")
    command = [sys.executable, str(PROJECT / "packaging" / "icons.py"), str(folder)]
    subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True)
    return folder


def picture(icons: Path, size: int) -> Image.Image:
    """One size, with its transparency."""
    with Image.open(icons / f"editor-desk-{size}.png") as drawn:
        return drawn.convert("RGBA")


def luminance(pixel: tuple[int, ...]) -> float:
    """Relative luminance, by WCAG 2."""
    channels = [value / 255 for value in pixel[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Contrast of two colours, by WCAG 2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_drawn_with_clear_corners(icons: Path, size: int):
    drawn = picture(icons, size)
    assert drawn.size == (size, size)
    assert drawn.getpixel((0, size - 1))[3] == 0  # type: ignore[index]
    assert drawn.getpixel((size // 4, size * 11 // 16))[3] == 255  # type: ignore[index]


def test_at_16_pixels_the_pages_and_the_check_mark_stand_apart(icons: Path):
    small = picture(icons, 16)
    english, spanish, disc, mark = (small.getpixel(place) for place in ((1, 9), (9, 7), (11, 9), (11, 12)))
    assert contrast(english, spanish) >= 4.5  # type: ignore[arg-type]
    assert contrast(disc, mark) >= 4.5  # type: ignore[arg-type]


def test_windows_and_mac_get_every_size_in_one_file(icons: Path):
    with Image.open(icons / "editor-desk.ico") as windows, Image.open(icons / "editor-desk.icns") as mac:
        assert {size for size, _ in windows.info["sizes"]} >= {16, 32, 48, 256}
        assert {size for size, *_ in mac.info["sizes"]} >= {16, 32, 128, 512}


def test_the_drawing_needs_no_font_and_stays_small():
    drawing = DRAWING.read_text(encoding="utf-8")
    assert "<text" not in drawing
    assert len(drawing) < 4096
