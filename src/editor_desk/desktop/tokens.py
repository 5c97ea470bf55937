# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The colours, spaces and sizes of the desk, each named and valued once, for light and for dark.

What a colour is for stands in its type, and ``tests/desktop/test_contrast.py`` computes the contrast from it: an
``Ink`` is read on its grounds (4.5:1), a ``Mark`` is seen on them (3:1: lines under words, borders of controls, the
focus ring, bands); a ``Ground`` is what others stand on, a ``Decoration`` says nothing by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

if TYPE_CHECKING:
    from editor_desk.desktop.contrast import Decoration, Ground, Ink, Mark

SPACE_SMALL, SPACE, SPACE_LARGE = 4, 8, 14
"""Distances in logical pixels: within a control, between controls, around running text."""
RADIUS = 5

READING_FAMILIES = ("Noto Serif", "Source Serif 4", "Georgia", "Cambria", "DejaVu Serif")
"""Fonts for running text, the first one there is; ``QFont.StyleHint.Serif`` after them."""
READING_SIZE = 11.5
HEADLINE_SIZE, DEK_SIZE, SMALL_SIZE = 12.5, 10.0, 9.0
"""Sizes in points, at zoom 0."""
LINE_HEIGHT, GAP_HEIGHT = 114, 50
"""Per cent of the font's own height: a line of text, and the blank line between two paragraphs."""


@dataclass(frozen=True, slots=True)
class Density:
    """How much room controls take around their words, in logical pixels."""

    button: tuple[int, int]
    """Above and below, left and right of a button's words."""
    field: int
    bar: int
    """Above and below the buttons of the toolbar."""
    tool: tuple[int, int]
    tab: int
    item: int
    """Above and below an entry of a menu or a plain list."""
    row: int
    """Above the first and below the last line of a card or a row."""


COMFORTABLE = Density(button=(5, 13), field=5, bar=6, tool=(5, 9), tab=8, item=5, row=9)
COMPACT = Density(button=(3, 10), field=3, bar=3, tool=(3, 6), tab=5, item=3, row=6)


@dataclass(frozen=True, slots=True)
class Tone:
    """Ground and ink of a chip or a banner."""

    ground: str
    ink: str


@dataclass(frozen=True, slots=True)
class Colors:
    """The colours of one theme, as ``#rrggbb``."""

    is_dark: bool
    window: Annotated[str, Ground()]
    panel: Annotated[str, Ground()]
    base: Annotated[str, Ground()]
    control: Annotated[str, Ground()]
    hover: Annotated[str, Ground()]
    """A button or an entry under the pointer."""
    line: Annotated[str, Decoration("panes and rows also differ by their place and their words")]
    control_line: Annotated[str, Mark("window", "panel", "base", "control", "hover", "selected")]
    """The border of whatever is pressed, chosen or typed into."""
    focus: Annotated[str, Mark("window", "panel", "base", "control", "hover", "selected", "lit")]
    """The ring around what has the keyboard."""
    text: Annotated[
        str, Ink("window", "panel", "base", "control", "hover", "selected", "text_selection", "lit")
    ]
    muted: Annotated[str, Ink("window", "panel", "base", "control", "hover", "selected", "lit")]
    accent: Annotated[str, Ground(), Mark("window", "panel", "base", "control")]
    accent_hover: Annotated[str, Ground()]
    accent_text: Annotated[str, Ink("window", "panel", "base", "selected", "lit")]
    on_accent: Annotated[str, Ink("accent", "accent_hover")]
    selected: Annotated[str, Ground()]
    text_selection: Annotated[str, Ground()]
    lit: Annotated[str, Ground()]
    good: Annotated[str, Ink("window", "panel", "base", "selected")]
    warn: Annotated[str, Ink("window", "panel", "base", "selected")]
    bad: Annotated[str, Ink("window", "panel", "base", "selected")]
    band: Annotated[str, Ground(), Decoration("the mark on a band says what the pair is")]
    band_lit: Annotated[str, Ground(), Decoration("the paragraphs it joins are lit as well")]
    band_mark: Annotated[str, Mark("panel", "band", "band_lit")]
    band_pin: Annotated[str, Mark("panel", "band", "band_lit")]
    mark_open: Annotated[str, Mark("base", "lit")]
    mark_verified: Annotated[str, Mark("base", "lit", "selected")]
    mark_disputed: Annotated[str, Mark("base", "lit")]
    mark_quote: Annotated[str, Mark("base", "lit")]
    mark_spelling: Annotated[str, Mark("base", "lit")]
    mark_style: Annotated[str, Mark("base", "lit")]
    mark_machine: Annotated[str, Mark("base", "lit")]
    mark_differs: Annotated[str, Mark("base", "lit")]
    mark_differs_perhaps: Annotated[str, Mark("base", "lit")]
    tones: Mapping[str, Tone]


LIGHT = Colors(
    is_dark=False,
    window="#efeeea",
    panel="#fbfaf8",
    base="#ffffff",
    control="#ffffff",
    hover="#f3f1ec",
    line="#dedcd6",
    control_line="#86847e",
    focus="#0c6263",
    text="#1b1e20",
    muted="#5c6166",
    accent="#0f6e6e",
    accent_hover="#0b5c5c",
    accent_text="#0c6263",
    on_accent="#ffffff",
    selected="#dff0ef",
    text_selection="#b9dedd",
    lit="#edf6f5",
    good="#176338",
    warn="#7d4f00",
    bad="#a3271f",
    band="#f1efea",
    band_lit="#cfe6e4",
    band_mark="#6b7075",
    band_pin="#0c6263",
    mark_open="#6b7075",
    mark_verified="#1f8f55",
    mark_disputed="#c0362c",
    mark_quote="#b97509",
    mark_spelling="#cf2f2b",
    mark_style="#2a63c9",
    mark_machine="#7a4fb5",
    mark_differs="#b3261e",
    mark_differs_perhaps="#a36300",
    tones={
        "neutral": Tone("#ebe9e4", "#55534c"),
        "info": Tone("#e4edfc", "#1f55b5"),
        "warn": Tone("#fdf0d3", "#855400"),
        "good": Tone("#e2f3e8", "#1d6b3a"),
        "bad": Tone("#fde4e1", "#a3271f"),
        "done": Tone("#dff0ef", "#0c5f62"),
    },
)
DARK = Colors(
    is_dark=True,
    window="#14181b",
    panel="#1c2024",
    base="#191d20",
    control="#23282d",
    hover="#2c3238",
    line="#31373c",
    control_line="#7a8288",
    focus="#6fcac5",
    text="#e7e9ea",
    muted="#a4abb1",
    accent="#1b7f7c",
    accent_hover="#17706d",
    accent_text="#6fcac5",
    on_accent="#ffffff",
    selected="#1f3a3b",
    text_selection="#2c5f60",
    lit="#1d2b2b",
    good="#83d6a2",
    warn="#f1c36d",
    bad="#f7a69f",
    band="#262c31",
    band_lit="#24484a",
    band_mark="#9aa1a7",
    band_pin="#6fcac5",
    mark_open="#9aa1a7",
    mark_verified="#58b981",
    mark_disputed="#f0766c",
    mark_quote="#e0a23c",
    mark_spelling="#ff6f66",
    mark_style="#6ea0f2",
    mark_machine="#b794f0",
    mark_differs="#ff8a80",
    mark_differs_perhaps="#f1c36d",
    tones={
        "neutral": Tone("#2c3136", "#bcc2c7"),
        "info": Tone("#203458", "#9bbdf9"),
        "warn": Tone("#42341a", "#f1c36d"),
        "good": Tone("#1c3a28", "#83d6a2"),
        "bad": Tone("#4b2424", "#f7a69f"),
        "done": Tone("#1f3c3d", "#7fd3cf"),
    },
)
