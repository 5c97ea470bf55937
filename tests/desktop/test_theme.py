# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the desk looks, as far as a test can tell: both themes, both densities, following the system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from editor_desk.desktop import theme
from editor_desk.desktop.stylesheet import stylesheet
from editor_desk.newsroom.stages import Stage

THEMES = pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@THEMES
def test_a_stylesheet_is_made_of_every_theme(colors, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    for density in (theme.COMFORTABLE, theme.COMPACT):
        label.setStyleSheet(stylesheet(colors, density))
        label.ensurePolished()
        assert "None" not in stylesheet(colors, density)


@THEMES
def test_every_drawing_the_stylesheet_shows_is_there(colors):
    drawings = re.findall(r'url\("([^"]+)"\)', stylesheet(colors))
    assert drawings
    for drawing in drawings:
        assert Path(drawing).is_file(), drawing


def test_both_themes_have_the_same_tones_and_every_stage_has_one():
    assert set(theme.LIGHT.tones) == set(theme.DARK.tones)
    for stage in Stage:
        assert theme.stage_tone(stage) in theme.LIGHT.tones


@pytest.fixture
def plain_application(qapp):
    before = qapp.palette(), qapp.styleSheet()
    yield qapp
    theme.dress(qapp, *before)


def test_a_person_chooses_light_or_dark(plain_application, qtbot):
    appearance = theme.Appearance(plain_application, theme.Look.LIGHT)
    assert theme.colors() is theme.LIGHT
    with qtbot.waitSignal(appearance.changed) as changed:
        appearance.choose(theme.Look.DARK)
    assert changed.args == [theme.DARK]
    assert theme.colors() is theme.DARK
    assert plain_application.palette().color(QPalette.ColorRole.Base).name() == theme.DARK.base
    assert theme.stage_colors(Stage.CHECKING) == (
        theme.DARK.tones["warn"].ground,
        theme.DARK.tones["warn"].ink,
    )
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(theme.Look.DARK)
    appearance.deleteLater()


def test_the_system_is_followed_until_a_person_chooses(plain_application, qtbot):
    appearance = theme.Appearance(plain_application)
    assert appearance.look is theme.Look.SYSTEM
    assert theme.colors() is theme.LIGHT
    appearance.deleteLater()


def test_a_chip_takes_the_tone_it_is_given(plain_application, qtbot):
    appearance = theme.Appearance(plain_application, theme.Look.LIGHT)
    appearance.finish()
    label = QLabel("Fact check")
    qtbot.addWidget(label)
    theme.set_tone(label, "warn")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()).name() == theme.LIGHT.tones["warn"].ink
    theme.set_tone(label, "good")
    assert label.palette().color(label.foregroundRole()).name() == theme.LIGHT.tones["good"].ink
    appearance.deleteLater()


def test_controls_are_dressed_behind_the_first_paint(plain_application):
    theme.dress(plain_application, plain_application.palette(), "")
    appearance = theme.Appearance(plain_application, theme.Look.DARK)
    assert "QPushButton" not in plain_application.styleSheet()
    appearance.finish()
    assert "QPushButton" in plain_application.styleSheet()
    appearance.deleteLater()


def test_a_person_chooses_how_much_room_controls_take(plain_application, qtbot):
    appearance = theme.Appearance(plain_application, theme.Look.LIGHT, room=theme.Room.COMFORTABLE)
    appearance.finish()
    button = QPushButton("Keep")
    qtbot.addWidget(button)
    button.ensurePolished()
    roomy = button.sizeHint().height()
    with qtbot.waitSignal(appearance.changed):
        appearance.choose_room(theme.Room.COMPACT)
    assert theme.density() is theme.COMPACT
    button.ensurePolished()
    assert button.sizeHint().height() < roomy
    appearance.deleteLater()


def test_a_small_screen_gets_compact_controls_unless_somebody_chose(plain_application):
    appearance = theme.Appearance(plain_application)
    screen = plain_application.primaryScreen().availableSize()
    assert (screen.width(), screen.height()) == (800, 800), "the offscreen platform's own"
    assert theme.density() is theme.COMPACT
    appearance.choose_room(theme.Room.COMFORTABLE)
    assert theme.density() is theme.COMFORTABLE
    appearance.deleteLater()


def test_a_ring_moves_no_words(plain_application, qtbot):
    appearance = theme.Appearance(plain_application, theme.Look.LIGHT)
    appearance.finish()
    for widget in (QPushButton("Keep"), QLineEdit(), QComboBox()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        before = widget.sizeHint()
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert widget.sizeHint() == before, type(widget).__name__
    appearance.deleteLater()
