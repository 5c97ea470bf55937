# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""When the panes take the place of the first sight, no word jumps."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from editor_desk.desktop import settings as remembered
from editor_desk.desktop.appearance import Room
from editor_desk.desktop.early_sight import EarlySight

_DARK, _DARKISH = 90, 150
_REACH = 1
"""Pixels a letter may be away from its later place."""


def grey(image: QImage) -> tuple[bytes, int, int]:
    """The pixels as shades of grey, with the length of a line of them and their number of lines."""
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(plain.constBits()), plain.bytesPerLine(), plain.height()


def share_that_stays(early: QImage, later: QImage) -> float:
    """How much of the ink of a picture is in its place, within a pixel, in another."""
    (first, width, height), (second, other_width, other_height) = grey(early), grey(later)
    assert (width, height) == (other_width, other_height)
    ink = [place for place, shade in enumerate(first) if shade < _DARK]
    reach = [y * width + x for y in range(-_REACH, _REACH + 1) for x in range(-_REACH, _REACH + 1)]
    stays = sum(
        any(second[near] < _DARKISH for move in reach if 0 <= (near := place + move) < len(second))
        for place in ink
    )
    return stays / len(ink)


@pytest.mark.parametrize("slug", ["tejano-festival", "library-budget-vote"])
@pytest.mark.parametrize("room", [Room.COMFORTABLE, Room.COMPACT])
def test_no_word_jumps_when_the_panes_come(start, desk, room, slug):
    desk.open(slug)
    desk.window.resize(1400, 820)
    desk.application.appearance.choose_room(room)
    desk.application.settings.put(remembered.DENSITY, room.value)
    desk.close()
    again = start(desk.window.store, waits=False)
    # The offscreen platform puts every window back on its own small screen.
    again.window.resize(1400, 820)
    assert isinstance(again.window.centralWidget(), EarlySight)
    early = again.window.grab().toImage()
    again.wait_for(lambda: again.is_open() and again.room.jobs.is_idle)
    assert again.story().slug == slug
    again.window.messages.clear()
    again.window.editor.setFocus()
    later = again.window.grab().toImage()
    later.save("/tmp/looks/e2.png")
    assert share_that_stays(early, later) > 0.75
