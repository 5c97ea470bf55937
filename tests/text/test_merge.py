# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two people in one text: both changes come in where they are clearly apart, and nothing of either goes missing."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.text.merge import applied, hunks, merge

_WORDS = ["the", "mayor", "said", "18.5", ",", "niño", "e\u0301l", "👩\u200d🚒", "“sí”", "é", "Houston"]
_SPACES = [" ", "\n\n", "\n", "\n- ", " "]
texts = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_SPACES)), max_size=24).map(
    lambda parts: unicodedata.normalize("NFC", "".join(word + space for word, space in parts))
)
STORY = """The flu season came early to Houston this year, doctors say.

Clinics in Harris County gave 40 percent more shots than last October.

“We were ready,” said Ana Ruiz, who runs the clinic on Main Street."""


@st.composite
def edited(draw: st.DrawFn, base: str, mark: str) -> str:
    """A text somebody made of another one; every word that is new carries a mark."""
    text = base
    for number in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        came = draw(st.sampled_from(["", " ", "\n\n", f" {mark}{number} ", f"\n\n{mark}{number}\n\n"]))
        text = text[:start] + came + text[end:]
    return unicodedata.normalize("NFC", text)


@st.composite
def three(draw: st.DrawFn) -> tuple[str, str, str]:
    base = draw(st.one_of(texts, st.just(STORY)))
    return base, draw(edited(base, "mine")), draw(edited(base, "theirs"))


@given(texts, texts)
def test_a_side_that_changed_nothing_takes_the_other(base: str, other: str) -> None:
    assert merge(base, base, other) == other
    assert merge(base, other, base) == other
    assert merge(base, other, other) == other


@given(texts, texts)
def test_the_changes_of_one_side_make_its_text(base: str, other: str) -> None:
    found = hunks(base, other)
    assert applied(base, found) == other
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


@given(three())
def test_it_is_the_same_for_both_and_no_new_word_disappears(texts: tuple[str, str, str]) -> None:
    base, mine, theirs = texts
    merged = merge(base, mine, theirs)
    assert merged == merge(base, theirs, mine)
    if merged is None:
        return
    assert unicodedata.is_normalized("NFC", merged)
    for side in (mine, theirs):
        for hunk in hunks(base, side):
            for word in hunk.text.split():
                assert unicodedata.normalize("NFC", word) in merged


@given(three())
def test_words_that_neither_took_away_are_still_there(texts: tuple[str, str, str]) -> None:
    base, mine, theirs = texts
    merged = merge(base, mine, theirs)
    if merged is not None:
        for word in {word for word in base.split() if word in mine and word in theirs}:
            assert word in merged or word not in _kept(base, mine, theirs)


def _kept(base: str, mine: str, theirs: str) -> str:
    """The text with everything taken away that either side took away."""
    gone = [hunk._replace(text="") for side in (mine, theirs) for hunk in hunks(base, side)]
    held = [True] * len(base)
    for hunk in gone:
        held[hunk.start : hunk.end] = [False] * (hunk.end - hunk.start)
    return "".join(letter for letter, stays in zip(base, held, strict=True) if stays)


def test_two_paragraphs_changed_by_two_people_are_both_changed() -> None:
    mine = STORY.replace("came early", "came very early")
    theirs = STORY.replace("40 percent", "45 percent")
    assert merge(STORY, mine, theirs) == mine.replace("40 percent", "45 percent")


def test_neighbouring_paragraphs_do_not_disturb_each_other() -> None:
    mine = STORY.replace("doctors say.", "two doctors said.")
    theirs = STORY.replace("Clinics in", "All clinics in")
    assert merge(STORY, mine, theirs) == mine.replace("Clinics in", "All clinics in")


def test_a_new_paragraph_beside_a_changed_one_is_no_clash() -> None:
    mine = STORY.replace("doctors say.", "doctors say.\n\nSchools closed in Katy.")
    for theirs in (STORY.replace("doctors say", "nurses say"), STORY.replace("Clinics", "Hospitals")):
        merged = merge(STORY, mine, theirs)
        assert merged is not None
        assert "Schools closed in Katy.\n\n" in merged
        assert merged.replace("Schools closed in Katy.\n\n", "") == theirs


def test_a_paragraph_added_at_the_end_comes_after_the_last_one_rewritten() -> None:
    mine = STORY + "\n\nThe clinic opens at 8 a.m."
    theirs = STORY.replace("Main Street.", "Elm Street, downtown.")
    assert merge(STORY, mine, theirs) == theirs + "\n\nThe clinic opens at 8 a.m."


def test_two_ends_of_a_long_sentence_are_apart_and_neighbouring_words_are_not() -> None:
    sentence = "Clinics in Harris County gave 40 percent more shots than last October."
    mine = sentence.replace("Clinics", "Hospitals")
    assert merge(sentence, mine, sentence.replace("October", "November")) == (
        "Hospitals in Harris County gave 40 percent more shots than last November."
    )
    assert merge(sentence, mine, sentence.replace("Harris", "Fort Bend")) is None


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("The vote was 11 to 4.", "The vote was 10 to 5."),
        ("The vote was 11 to 5. No more.", "The vote was 11 to 5. Nothing else."),
        ("", "The vote was 11 to 6."),
        ("The vote was 11 to 5.\n\nOne.", "The vote was 11 to 5.\n\nTwo."),
    ],
)
def test_the_same_words_changed_twice_are_a_clash(mine: str, theirs: str) -> None:
    assert merge("The vote was 11 to 5.", mine, theirs) is None


def test_items_of_a_list_are_paragraphs_of_their_own() -> None:
    base = "- One vote\n- Two votes\n- Three votes"
    merged = merge(base, base.replace("One vote", "1 vote"), base.replace("Two votes", "2 votes"))
    assert merged == "- 1 vote\n- 2 votes\n- Three votes"


def test_a_paragraph_taken_away_while_the_other_changed_it_is_a_clash() -> None:
    mine = STORY.replace("Clinics in Harris County gave 40 percent more shots than last October.\n\n", "")
    assert merge(STORY, mine, STORY.replace("40 percent", "45 percent")) is None


def test_accents_and_emoji_stay_whole() -> None:
    base = "El niño habló.\n\nLa bombera 👩\u200d🚒 llegó a las 5:30 p. m."
    mine, theirs = base.replace("niño", "ni\u00f1o peque\u00f1o"), base.replace("👩\u200d🚒", "👩🏽\u200d🚒")
    assert merge(base, mine, theirs) == mine.replace("👩\u200d🚒", "👩🏽\u200d🚒")


def test_the_same_change_made_by_both_is_made_once() -> None:
    both = STORY.replace("40 percent", "45 percent")
    mine = both.replace("came early", "came very early")
    theirs = both.replace("Main Street", "Elm Street")
    assert merge(STORY, mine, theirs) == mine.replace("Main Street", "Elm Street")


def test_a_long_text_is_merged_within_a_blink() -> None:
    base = "\n\n".join(f"Paragraph {number} of a long story about the flu." for number in range(2000))
    mine, theirs = base.replace("Paragraph 7 ", "Part 7 "), base.replace("Paragraph 1900 ", "Part 1900 ")
    assert merge(base, mine, theirs) == mine.replace("Paragraph 1900 ", "Part 1900 ")
