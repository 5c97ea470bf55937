# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Pairs that a comparison found stay with their paragraphs while somebody types on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.bilingual.kept_pairs import KeptPairing, moved
from editor_desk.bilingual.pairing import Ground, Pinned
from editor_desk.bilingual.paragraphs import read_paragraphs
from editor_desk.newsroom.comparison import ComparedLink

EN = ("One.", "Two.", "Three.", "Four.")
ES = ("Uno.", "Tres.", "Cuatro.", "Cinco.")
LINKS = (
    ComparedLink((0,), (0,), "order"),
    ComparedLink((1,), (), "order"),
    ComparedLink((2,), (1,), "order"),
    ComparedLink((3,), (2,), "order"),
    ComparedLink((), (3,), "order"),
)


def pair(en: tuple[str, ...] = EN, es: tuple[str, ...] = ES, pinned: tuple[Pinned, ...] = ()) -> KeptPairing:
    kept = KeptPairing(LINKS, EN, ES)
    links = kept.pair(read_paragraphs("\n\n".join(en)), read_paragraphs("\n\n".join(es)), pinned)
    assert set(links) == set(kept.came_from)
    return kept


def found(kept: KeptPairing) -> dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[int, ...]]:
    return {(link.en, link.es): places for link, places in kept.came_from.items()}


def test_words_typed_within_a_paragraph_change_no_pair():
    assert found(pair(("One.", "Two.", "Three and more.", "Four."))) == {
        ((0,), (0,)): (0,), ((1,), ()): (1,), ((2,), (1,)): (2,), ((3,), (2,)): (3,), ((), (3,)): (4,),
    }  # fmt: skip


def test_a_new_paragraph_moves_those_below_it_and_stands_alone():
    kept = found(pair(("One.", "New.", "Two.", "Three.", "Four.")))
    assert kept[(3,), (1,)] == (2,)
    assert kept[(4,), (2,)] == (3,)
    assert kept[(1,), ()] == ()


def test_a_divided_paragraph_stays_with_its_counterpart_whole():
    assert found(pair(("One.", "Two.", "Thr", "ee.", "Four.")))[(2, 3), (1,)] == (2,)


def test_paragraphs_joined_bring_their_pairs_together():
    assert found(pair(("One.", "Two.", "Three. Four.")))[(2,), (1, 2)] == (2, 3)


def test_a_paragraph_taken_out_leaves_its_counterpart_alone():
    assert found(pair(("One.", "Two.", "Four.")))[(), (1,)] == (2,)


def test_what_a_person_decides_meanwhile_holds_at_once():
    kept = pair(pinned=(Pinned("p", (1,), (3,)), Pinned("c", (0,), ())))
    grounds = {(link.en, link.es): link.ground for link in kept.came_from}
    assert grounds[(1,), (3,)] is Ground.PIN
    assert grounds[(0,), ()] is Ground.CUT
    assert grounds[(), (0,)] is Ground.ORDER


def test_a_pin_taken_away_leaves_its_pair_until_the_next_comparison():
    kept = KeptPairing((ComparedLink((0,), (0,), "pin"),), ("One.",), ("Uno.",))
    (link,) = kept.pair(read_paragraphs("One."), read_paragraphs("Uno."), ())
    assert (link.ground, link.pins) == (Ground.ORDER, ())


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ("abc", "abc", {0: (0,), 1: (1,), 2: (2,)}),
        ("abc", "ac", {0: (0,), 2: (1,)}),
        ("", "ab", {}),
        ("aa", "aaa", {0: (0,), 1: (1,)}),
    ],
)
def test_paragraphs_are_followed(then, now, expected):
    assert moved(then, now) == expected


@given(st.lists(st.sampled_from("abcd"), max_size=7), st.lists(st.sampled_from("abcd"), max_size=7))
def test_every_paragraph_is_in_exactly_one_link(en, es):
    kept = KeptPairing(LINKS, EN, ES)
    links = kept.pair(read_paragraphs("\n\n".join(en)), read_paragraphs("\n\n".join(es)), ())
    assert sorted(number for link in links for number in link.en) == list(range(len(en)))
    assert sorted(number for link in links for number in link.es) == list(range(len(es)))
