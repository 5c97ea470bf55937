# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is underlined in an English story, and above all what is not."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.language.spelling import EnglishWords, unknown_words


@pytest.fixture(scope="module")
def english():
    return EnglishWords()


@pytest.fixture
def flagged(english):
    def words(source):
        return [source[start:end] for start, end in unknown_words(source, english.knows)]

    return words


def test_a_misspelled_word_is_found_where_it_stands(flagged):
    assert flagged("The comittee aproved it. 🎈 Their seperate plans.") == ["comittee", "aproved", "seperate"]


@pytest.mark.parametrize(
    "clean",
    [
        "Read [the agenda](https://agenda.harriscountytx.gov/meet?id=88&q=zzx) or mail news@quondamag.com.",
        "Tag us @quondamagazine with #htxcomunidad, or see www.example.org and agenda.txt.",
        "The mayor’s office won’t say; the workers' union didn't, and they’ve ‘no comment’.",
        "It opened in the mid-1990s, on the 2nd floor of a 61-year-old house, at 5 p.m.",
        "Houston’s Zúñiga met NASA and HISD in Tepoztlán.",
        "Set `htmlz_qq` and see ![pozzole zz](photo:0d4c).",
        "```\nfoo zzqx\n```",
        "A café with jalapeños and naïve hopes — semi-retired, well-known.",
        "“Ya basta con tanto dolor,” said the mother.",
        "“Ya basta,” said the mother.",
        "",
    ],
)
def test_clean_copy_is_left_alone(flagged, clean):
    assert flagged(clean) == []


def test_markdown_does_not_hide_a_misspelling(flagged):
    source = "## A **finaly** good [wrod](https://zzx.org) day\n\n- teh list\n\n> an _eror_"
    assert flagged(source) == ["finaly", "wrod", "teh", "eror"]


def test_the_lines_of_the_development_set_that_hold_no_capitals(flagged, shared):
    lines = (shared / "data/dev/spelling/lines.jsonl").read_text(encoding="utf-8").splitlines()
    for case in map(json.loads, lines):
        if case["lang"] == "en":
            found = set(flagged(case["text"]))
            assert found <= set(case["expect"]), case


@given(st.text(alphabet="abcñé'’*_`[]()<>#-> \n🎈.@1A", max_size=60))
def test_spans_are_always_words_of_the_source(source):
    for start, end in unknown_words(source, lambda _word: False):
        assert 0 <= start < end <= len(source)
        assert source[start:end].islower()
