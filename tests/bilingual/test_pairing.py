# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every paragraph has one link; what a person decided holds; between that, the order."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.bilingual.pairing import (
    Ground,
    Link,
    PairByOrder,
    Pinned,
    without_crossings,
)
from editor_desk.bilingual.paragraphs import Paragraph

KINDS = ("paragraph", "paragraph", "paragraph", "heading", "photo", "list_item", "quotation", "table_row")


def body(kinds: str | list[str]) -> list[Paragraph]:
    """Paragraphs of these kinds; ``p`` a paragraph, ``H`` a heading, ``F`` a photo, ``L`` a list item."""
    names = {"p": "paragraph", "H": "heading", "F": "photo", "L": "list_item"}
    return [
        Paragraph(at, names.get(kind, kind), at * 10, at * 10 + 8, "words") for at, kind in enumerate(kinds)
    ]


def pairs(en: str, es: str, *pinned: Pinned) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.en, link.es) for link in PairByOrder().pair(body(en), body(es), pinned)]


def test_paragraphs_are_paired_by_their_order():
    assert pairs("ppp", "ppp") == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert pairs("ppp", "p") == [((0,), (0,)), ((1,), ()), ((2,), ())]
    assert pairs("", "pp") == [((), (0,)), ((), (1,))]
    assert pairs("", "") == []


def test_headings_go_with_headings_and_photos_with_photos():
    assert pairs("ppHpp", "pppp") == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,)), ((4,), (3,))]
    assert pairs("pFpp", "ppFp") == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((), (2,)), ((3,), (3,))]
    assert pairs("HpHp", "Hpp") == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,))]


def test_a_heading_written_as_a_paragraph_is_still_its_counterpart():
    assert pairs("pHp", "ppp") == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    assert pairs("pLLp", "pppp")[1:3] == [((1,), (1,)), ((2,), (2,))]


def test_one_cut_sets_all_that_follows_right():
    cut = Pinned("cut", (1,), ())
    links = PairByOrder().pair(body("pppp"), body("ppp"), [cut])
    assert [(link.en, link.es) for link in links] == [
        ((0,), (0,)),
        ((1,), ()),
        ((2,), (1,)),
        ((3,), (2,)),
    ]
    assert links[1] == Link((1,), (), Ground.CUT, ("cut",))
    assert links[2].ground is Ground.ORDER


def test_a_pin_divides_what_is_above_it_from_what_is_below():
    assert pairs("pppp", "pppp", Pinned("a", (1,), (2,))) == [
        ((0,), (0,)),
        ((), (1,)),
        ((1,), (2,)),
        ((2,), (3,)),
        ((3,), ()),
    ]


def test_one_paragraph_can_have_two_counterparts():
    assert pairs("ppp", "pppp", Pinned("a", (1,), (1, 2))) == [
        ((0,), (0,)),
        ((1,), (1, 2)),
        ((2,), (3,)),
    ]


def test_pins_that_cross_leave_the_order_of_the_others_alone():
    links = pairs("ppppp", "ppppp", Pinned("a", (1,), (3,)), Pinned("b", (3,), (1,)))
    assert links == [((0,), (0,)), ((1,), (3,)), ((2,), (2,)), ((3,), (1,)), ((4,), (4,))]


def test_decisions_that_share_a_paragraph_are_one_link():
    links = PairByOrder().pair(
        body("ppp"), body("ppp"), [Pinned("a", (0,), (0,)), Pinned("b", (0,), (2,)), Pinned("c", (0,), ())]
    )
    assert Link((0,), (0, 2), Ground.PIN, ("a", "b", "c")) in links


def test_a_decision_about_paragraphs_that_are_not_there_waits():
    assert pairs("pp", "pp", Pinned("a", (7,), (0,))) == [((0,), (0,)), ((1,), (1,))]


def test_hundreds_of_paragraphs_of_other_kinds_are_paired_without_weighing_each():
    links = PairByOrder().pair(body("pH" * 400), body("Hp" * 400), ())
    assert len(links) == 800


kinds = st.lists(st.sampled_from(KINDS), max_size=40)
numbers = st.frozensets(st.integers(0, 40), max_size=3).map(lambda found: tuple(sorted(found)))
decisions = st.lists(st.tuples(numbers, numbers), max_size=6).map(
    lambda all_: [Pinned(str(at), en, es) for at, (en, es) in enumerate(all_)]
)


def in_force(pinned: list[Pinned], en: list[Paragraph], es: list[Paragraph]) -> list[Pinned]:
    """The decisions that name a paragraph on each side they speak of."""
    there = []
    for each in pinned:
        named_en = tuple(number for number in each.en if number < len(en))
        named_es = tuple(number for number in each.es if number < len(es))
        if bool(named_en) == bool(each.en) and bool(named_es) == bool(each.es) and (named_en or named_es):
            there.append(Pinned(each.id, named_en, named_es))
    return there


@given(kinds, kinds, decisions)
def test_every_paragraph_is_in_exactly_one_link(en_kinds, es_kinds, pinned):
    en, es = body(en_kinds), body(es_kinds)
    links = PairByOrder().pair(en, es, pinned)
    assert Counter(number for link in links for number in link.en) == Counter(range(len(en)))
    assert Counter(number for link in links for number in link.es) == Counter(range(len(es)))
    assert all(list(link.en) == sorted(link.en) and list(link.es) == sorted(link.es) for link in links)


@given(kinds, kinds, decisions)
def test_pins_and_cuts_hold(en_kinds, es_kinds, pinned):
    en, es = body(en_kinds), body(es_kinds)
    links = PairByOrder().pair(en, es, pinned)
    for each in in_force(pinned, en, es):
        mine = [link for link in links if each.id in link.pins]
        assert mine
        if each.en and each.es:
            (link,) = mine
            assert link.ground is Ground.PIN
            assert set(each.en) <= set(link.en)
            assert set(each.es) <= set(link.es)
        else:
            # A cut gives way only to a pin of the same paragraph.
            assert all(link.ground is Ground.CUT or link.is_pair for link in mine)
            assert {n for link in mine for n in (*link.en, *link.es)} >= {*each.en, *each.es}


@given(kinds, kinds, decisions)
def test_what_nobody_decided_keeps_its_order_between_pins_that_do_not_cross(en_kinds, es_kinds, pinned):
    links = PairByOrder().pair(body(en_kinds), body(es_kinds), pinned)
    by_order = [link for link in links if link.ground is Ground.ORDER and link.is_pair]
    assert all(one.en < other.en and one.es < other.es for one, other in pairwise(by_order))
    pins = [link for link in links if link.ground is Ground.PIN]
    for pin in pins:
        crosses = any(
            not (pin.en[-1] < other.en[0] and pin.es[-1] < other.es[0])
            and not (other.en[-1] < pin.en[0] and other.es[-1] < pin.es[0])
            for other in pins
            if other is not pin
        )
        if not crosses:
            for link in by_order:
                assert (link.en < pin.en) == (link.es < pin.es)


@given(kinds, kinds)
def test_a_photo_goes_only_with_a_photo(en_kinds, es_kinds):
    en, es = body(en_kinds), body(es_kinds)
    for link in PairByOrder().pair(en, es, ()):
        if link.is_pair:
            assert (en[link.en[0]].kind == "photo") == (es[link.es[0]].kind == "photo")


@given(kinds, kinds, decisions)
def test_the_pairs_to_scroll_along_run_the_same_way_in_both(en_kinds, es_kinds, pinned):
    links = PairByOrder().pair(body(en_kinds), body(es_kinds), pinned)
    chain = without_crossings(links)
    assert all(one.en[-1] < other.en[0] and one.es[-1] < other.es[0] for one, other in pairwise(chain))
    assert set(chain) <= set(links)
    assert len(chain) >= sum(link.ground is Ground.ORDER and link.is_pair for link in links)
