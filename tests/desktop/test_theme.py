# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How the desk looks, as far as figures can tell: contrast, both themes, following the system."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from editor_desk.desktop import theme
from editor_desk.desktop.stylesheet import stylesheet
from editor_desk.newsroom.stages import Stage

THEMES = pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
GROUNDS = ("window", "panel", "base")
INKS = ("text", "muted", "accent_text", "good", "warn", "bad")


def luminance(color: str) -> float:
    shade = QColor(color)
    channels = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (shade.redF(), shade.greenF(), shade.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, two: str) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
def test_text_is_readable_on_every_ground(colors):
    for ink in INKS:
        for ground in GROUNDS:
            assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5, (ink, ground)
    for ground in ("selected", "text_selection", "control", "lit"):
        assert contrast(colors.text, getattr(colors, ground)) >= 4.5, ground
    assert contrast(colors.muted, colors.selected) >= 4.5
    assert contrast(colors.on_accent, colors.accent) >= 4.5


@THEMES
def test_chips_are_readable(colors):
    for name, tone in colors.tones.items():
        assert contrast(tone.ink, tone.ground) >= 4.5, name


@THEMES
def test_marks_are_seen(colors):
    for field in fields(colors):
        if field.name.startswith("mark_"):
            assert contrast(getattr(colors, field.name), colors.base) >= 3.0, field.name


@THEMES
def test_a_stylesheet_is_made_of_every_theme(colors, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setStyleSheet(stylesheet(colors))
    label.ensurePolished()
    assert "None" not in stylesheet(colors)


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
    label = QLabel("Fact check")
    qtbot.addWidget(label)
    theme.set_tone(label, "warn")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()).name() == theme.LIGHT.tones["warn"].ink
    theme.set_tone(label, "good")
    assert label.palette().color(label.foregroundRole()).name() == theme.LIGHT.tones["good"].ink
    appearance.deleteLater()
