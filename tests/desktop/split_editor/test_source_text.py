# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What two versions of a text differ by, and telling our own text from a change by others."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.desktop.split_editor.known_text import KnownText
from editor_desk.desktop.split_editor.source_text import apply, changes, clean, one_line

texts = st.text(alphabet="ab\nñ 🎈e\u0301", max_size=40)


@given(texts, texts)
def test_changes_make_one_text_of_the_other(old, new):
    assert apply(old, changes(old, new)) == new


def test_changes_are_small():
    old = "one\ntwo\nthree\nfour\nfive"
    assert changes(old, "one\n2\nthree\nfour\n5") == [(4, 7, "2"), (19, 23, "5")]
    assert changes(old, old) == []


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
    known = KnownText("Alpha.\n\nBeta.")
    known.send("Alpha!\n\nBeta.")
    found = known.arrive("Alpha.\n\nBeta. Gamma.", "Alpha!\n\nBeta.")
    assert apply("Alpha!\n\nBeta.", found) == "Alpha!\n\nBeta. Gamma."


def test_where_both_are_about_the_same_words_ours_go_on_from_what_we_knew():
    known = KnownText("Alpha")
    assert known.arrive("Alphas", "Alphabet") == []
    assert known.latest == "Alpha"


def test_what_the_store_brought_together_is_taken_in_and_gone_on_from():
    known = KnownText("Alpha.\n\nBeta.")
    known.send("Alpha!\n\nBeta.")
    known.send("Alpha!?\n\nBeta.")
    shown = "Alpha!?\n\nBeta."
    found = known.meet("Alpha!\n\nBeta.", "Alpha!\n\nBeta. Gamma.", shown)
    assert apply(shown, found) == "Alpha!?\n\nBeta. Gamma."
    assert known.latest == "Alpha!\n\nBeta. Gamma."


def test_what_was_typed_since_about_the_same_words_goes_on_from_what_was_sent():
    known = KnownText("Alpha. Beta.")
    known.send("Alpha! Beta.")
    assert known.meet("Alpha! Beta.", "Alpha! Gamma.", "Alpha! Delta.") == []
    assert known.latest == "Alpha! Beta."


def test_words_that_give_way_are_replaced_whole():
    known = KnownText("Alpha")
    known.send("Alphabet")
    assert apply("Alphabets", known.give_way("Alphas", "Alphabets")) == "Alphas"
    assert known.latest == "Alphas"


def test_once_all_is_saved_the_store_is_right_whatever_was_sent():
    known = KnownText("Alpha.\n\nBeta.")
    known.send("Alpha. One.\n\nBeta.")
    shown = "Alpha. One.\n\nBeta."
    found = known.arrive("Alpha.\n\nBeta. Gamma.", shown, is_saved=True)
    assert apply(shown, found) == "Alpha.\n\nBeta. Gamma."
    assert known.latest == "Alpha.\n\nBeta. Gamma."
