# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""One set of drawings for the whole desk: of one hand, in the ink of the theme, sharp at every scale."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from editor_desk import assets
from editor_desk.desktop import theme
from editor_desk.desktop.actions import ACTIONS, TOOLBAR
from editor_desk.desktop.icons import icon, paint_icon

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import contents  # noqa: E402

DRAWINGS = sorted((ROOT / "resources" / "icons" / "ui").glob("*.svg"))


@pytest.fixture
def dressed(qapp):
    """The application in its light theme, and afterwards as it was."""
    before = qapp.palette(), qapp.styleSheet()
    appearance = theme.Appearance(qapp, theme.Look.LIGHT)
    yield appearance
    appearance.deleteLater()
    theme.dress(qapp, *before)


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are covered whole."""
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_of_the_one_hand(drawing):
    text = drawing.read_text("utf-8")
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    assert 'viewBox="0 0 16 16"' in text
    assert 'stroke="currentColor"' in text
    assert text.count("currentColor") == 1, "the ink is said once"
    assert "<text" not in text
    assert "SPDX-License-Identifier" in text
    assert len(text) < 1500


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_an_action_has_a_drawing_or_is_words_alone(action):
    there = (ROOT / "resources" / "icons" / "ui" / f"{action.drawing}.svg").is_file()
    assert there or (not action.icon and action.id not in {name for group in TOOLBAR for name in group})


def test_a_name_without_a_drawing_is_a_mistake(qapp):
    with pytest.raises(assets.MissingAsset):
        icon("no-such-drawing")


def test_an_icon_takes_the_ink_of_the_theme(dressed):
    drawn = icon("list")
    picture = drawn.pixmap(QSize(32, 32), 1.0).toImage()
    assert inks(picture) == {theme.LIGHT.text}
    disabled = drawn.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled).toImage()
    assert inks(disabled) == {theme.LIGHT.muted}
    dressed.choose(theme.Look.DARK)
    assert inks(drawn.pixmap(QSize(32, 32), 1.0).toImage()) == {theme.DARK.text}
    assert inks(icon("list", "on_accent").pixmap(QSize(32, 32), 1.0).toImage()) == {theme.DARK.on_accent}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(dressed, scale):
    picture = icon("close").pixmap(QSize(16, 16), scale)
    assert picture.size() == QSize(16, 16) * scale
    assert picture.devicePixelRatio() == scale
    assert inks(picture.toImage()) <= {theme.LIGHT.text}


def test_icons_outlive_those_who_made_them(dressed, qtbot):
    buttons = []
    for drawing in DRAWINGS:
        button = QToolButton()
        qtbot.addWidget(button)
        button.setIcon(icon(drawing.stem))
        buttons.append(button)
    gc.collect()
    for button in buttons:
        assert not button.icon().pixmap(QSize(16, 16), 1.0).isNull()
        assert not button.grab().isNull()


def test_a_delegate_paints_an_icon_where_it_wants_one(dressed):
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_icon(painter, QRect(20, 2, 16, 16), "less", "#a3271f")
    painter.end()
    assert image.pixelColor(28, 10).lightness() < image.pixelColor(28, 4).lightness()
    assert image.pixelColor(5, 10).name() == "#ffffff"


def test_every_drawing_goes_into_the_built_program():
    shipped = {Path(source).name for source, _ in contents.data()}
    assert {path.name for path in DRAWINGS} <= shipped
