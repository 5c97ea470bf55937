# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What two versions of a text differ by, and telling our own text from a change by others."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.desktop.split_editor.known_text import KnownText
from editor_desk.desktop.split_editor.source_text import apply, changes, clean, merge, one_line

texts = st.text(alphabet="ab\nñ 🎈e\u0301", max_size=40)


@given(texts, texts)
def test_changes_make_one_text_of_the_other(old, new):
    assert apply(old, changes(old, new)) == new


def test_changes_are_small():
    old = "one\ntwo\nthree\nfour\nfive"
    assert changes(old, "one\n2\nthree\nfour\n5") == [(4, 7, "2"), (19, 23, "5")]
    assert changes(old, old) == []


@given(texts, texts)
def test_merging_takes_theirs_where_nothing_of_ours_is(base, theirs):
    assert apply(base, merge(base, base, theirs)) == theirs
    assert merge(base, theirs, base) == []


def test_merging_keeps_both():
    merged = apply(
        "Alpha.\nBeta!\nGamma", merge("Alpha\nBeta\nGamma", "Alpha.\nBeta!\nGamma", "Alpha\nBeta\nDelta")
    )
    assert merged == "Alpha.\nBeta!\nDelta"


@given(st.text(max_size=40))
def test_clean_text_is_nfc_has_our_line_ends_and_stays_clean(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not set(cleaned) & set("\r\u2029\0\ufffc")
    cleaned.encode()


def test_a_headline_has_one_line():
    assert one_line("Mayor\r\n  says\u2029no") == "Mayor says no"
    assert one_line("11\u00a0a.m.") == "11\u00a0a.m."


def test_old_texts_of_our_own_are_recognised_in_any_order_of_answers():
    known = KnownText("a")
    known.send("ab")
    known.send("abc")
    assert known.arrive("ab", "abcd") == []
    assert known.arrive("abc", "abcd") == []
    assert known.latest == "abc"
    assert known.arrive("abc", "abcd") == []


def test_going_back_outside_to_an_older_text_is_a_change():
    known = KnownText("a")
    known.send("ab")
    assert known.arrive("ab", "ab") == []
    assert known.arrive("a", "ab") == [(1, 2, "")]
    assert known.latest == "a"


def test_a_change_made_on_top_of_what_we_sent_is_taken_whole():
    known = KnownText("")
    known.send("One.")
    assert known.arrive("One. Two.", "One.") == [(4, 4, " Two.")]


def test_a_change_made_before_what_we_sent_keeps_both():
    known = KnownText("Alpha. Beta.")
    known.send("Alpha! Beta.")
    assert apply("Alpha! Beta.", known.arrive("Alpha. Beta. Gamma.", "Alpha! Beta.")) == "Alpha! Beta. Gamma."
