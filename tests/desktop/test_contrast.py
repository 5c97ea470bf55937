# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every colour of the desk says what it is for, and is seen there: words 4.5:1, marks 3:1, light and dark.

A new colour in ``tokens.Colors`` is measured here by the type it declares; without one the test fails.
"""

from __future__ import annotations

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest

from editor_desk.desktop import contrast, tokens
from editor_desk.desktop.contrast import Decoration, Ground, Ink, Mark

THEMES = {"light": tokens.LIGHT, "dark": tokens.DARK}
_PURPOSES = (Ground, Decoration, Ink, Mark)
_NO_COLOURS = {"is_dark", "tones"}


def purposes() -> dict[str, list[object]]:
    """What each colour is for, by its name."""
    hints = get_type_hints(tokens.Colors, vars(contrast) | vars(tokens), include_extras=True)
    return {
        field.name: [each for each in get_args(hints[field.name])[1:] if isinstance(each, _PURPOSES)]
        for field in fields(tokens.Colors)
        if field.name not in _NO_COLOURS
    }


@pytest.mark.parametrize("name", purposes())
def test_every_colour_says_what_it_is_for(name):
    assert purposes()[name], f"{name}: declare it Ink, Mark, Ground or Decoration in tokens.py"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", purposes())
def test_it_is_seen_on_every_ground_it_stands_on(name, theme):
    colors = THEMES[theme]
    for purpose in purposes()[name]:
        if isinstance(purpose, (Ink, Mark)):
            assert purpose.grounds, f"{name} stands nowhere"
            for ground in purpose.grounds:
                assert any(isinstance(each, Ground) for each in purposes()[ground]), f"{ground} is no ground"
                found = contrast.contrast(getattr(colors, name), getattr(colors, ground))
                assert found >= purpose.least, f"{name} on {ground}: {found:.2f}"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", tokens.LIGHT.tones)
def test_chips_are_read(tone, theme):
    found = THEMES[theme].tones[tone]
    assert contrast.contrast(found.ink, found.ground) >= contrast.WORDS


def test_every_colour_is_written_in_full():
    for colors in THEMES.values():
        for name in purposes():
            value = getattr(colors, name)
            assert len(value) == 7, f"{name}: {value}"
            assert int(value[1:], 16) >= 0


def test_black_on_white_is_21_to_1():
    assert contrast.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01), "as WCAG's own examples"
