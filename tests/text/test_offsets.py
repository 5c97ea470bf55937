# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The two ways of counting a text agree at every place, whatever emoji and accents stand in it."""

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.text.offsets import Utf16Map

texts = st.text(st.sampled_from("aé ñ😀👩‍🔥\u0301\ufeff\n𝒳"), max_size=40)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_place_counts_as_qt_counts_it(text: str) -> None:
    places = Utf16Map(text)
    for place in range(len(text) + 1):
        assert places.to_utf16(place) == _units(text[:place])
        assert places.to_code_points(places.to_utf16(place)) == place
    assert places.utf16_length == _units(text)


def test_the_middle_of_an_emoji_is_its_beginning() -> None:
    places = Utf16Map("a😀b😀")
    assert [places.to_code_points(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]


def test_a_family_of_joined_emoji_counts_letter_by_letter() -> None:
    family = "👩‍👩‍👧"
    places = Utf16Map("Sí " + family + " fin")
    assert places.to_utf16(3 + len(family)) == 3 + 8
    assert places.to_code_points(3 + 8) == 3 + len(family)


def test_a_combining_accent_is_a_place_of_its_own() -> None:
    assert Utf16Map("cafe\u0301s").to_utf16(5) == 5


def test_offsets_outside_the_text_are_drawn_to_its_ends() -> None:
    for text in ("", "ab", "😀"):
        places = Utf16Map(text)
        assert places.to_utf16(-3) == 0
        assert places.to_utf16(99) == _units(text)
        assert places.to_code_points(-3) == 0
        assert places.to_code_points(99) == len(text)
