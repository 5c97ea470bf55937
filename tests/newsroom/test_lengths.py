# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A text is as long as wanted within a tenth; a headline may be shorter, never longer."""

import pytest

from editor_desk.newsroom.lengths import Fit, Lengths, fit_of_line, fit_of_text, read_lengths, wanted


@pytest.mark.parametrize(
    ("words", "fit"), [(0, Fit.UNDER), (449, Fit.UNDER), (450, Fit.RIGHT), (550, Fit.RIGHT), (551, Fit.OVER)]
)
def test_a_text_may_differ_by_a_tenth(words, fit):
    assert fit_of_text(words, 500) is fit


@pytest.mark.parametrize(("characters", "fit"), [(0, Fit.RIGHT), (80, Fit.RIGHT), (81, Fit.OVER)])
def test_a_line_may_be_short(characters, fit):
    assert fit_of_line(characters, 80) is fit


def test_a_story_may_say_otherwise_than_its_kind():
    of_kind = Lengths(words=500, headline=80)
    assert wanted(of_kind, None) == of_kind
    assert wanted(of_kind, 320) == Lengths(words=320, headline=80)


def test_what_a_kind_does_not_say_is_not_wanted():
    assert read_lengths({"words": 120}) == Lengths(words=120)
