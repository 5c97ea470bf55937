# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Editors see what changed in words, not in letters, and nothing is lost in between."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from editor_desk.text.paragraph_changes import paragraph_changes
from editor_desk.text.word_diff import word_diff

texts = st.one_of(
    st.text(st.sampled_from("ab .,\n18é😀"), max_size=40),
    st.lists(st.sampled_from(["the", "mayor", "said", "18.5", ",", "niño", "\n\n"]), max_size=20).map(
        " ".join
    ),
)


def _shown(before: str, after: str) -> str:
    signs = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    return "".join(signs[change.kind].format(change.text) for change in word_diff(before, after))


@given(texts, texts)
def test_both_texts_can_be_read_from_the_changes(before: str, after: str) -> None:
    changes = word_diff(before, after)
    assert "".join(change.text for change in changes if change.kind != "insert") == before
    assert "".join(change.text for change in changes if change.kind != "delete") == after
    kinds = [change.kind for change in changes]
    assert all(one != other for one, other in itertools.pairwise(kinds))
    assert ("insert", "delete") not in set(itertools.pairwise(kinds))
    assert all(change.text for change in changes)


def test_a_changed_figure_is_shown_whole() -> None:
    assert _shown("It cost $18.5 million.", "It cost $19.5 million.") == "It cost $[-18.5-]{+19.5+} million."


def test_a_word_is_never_cut_in_two() -> None:
    assert _shown("El alcalde habló.", "El alcaldesa habló.") == "El [-alcalde-]{+alcaldesa+} habló."
    assert _shown("no se", "no sé") == "no [-se-]{+sé+}"


def test_a_word_that_stayed_by_chance_is_part_of_the_rewriting() -> None:
    before, after = "He was arrested on Monday in Houston", "She had been charged on Friday in Dallas"
    assert _shown(before, after) == f"[-{before}-]{{+{after}+}}"


def test_unchanged_text_between_two_edits_stays_readable() -> None:
    shown = _shown(
        "The vote was 11 to 5 after a long debate on Tuesday.",
        "The vote was 10 to 5 after a long debate on Friday.",
    )
    assert shown == "The vote was [-11-]{+10+} to 5 after a long debate on [-Tuesday-]{+Friday+}."


def test_equal_and_empty_texts() -> None:
    assert word_diff("", "") == ()
    assert [change.kind for change in word_diff("Same.", "Same.")] == ["equal"]
    assert [change.kind for change in word_diff("", "New.")] == ["insert"]


def test_paragraphs_are_shown_beside_what_they_were() -> None:
    before = "The first stays.\n\nThe mayor said yes to the plan.\n\nThis one goes away entirely."
    after = "The first stays.\n\nA wholly new beginning: xyz 123.\n\nThe mayor said no to the plan."
    changes = paragraph_changes(before, after)
    assert [change.kind for change in changes] == ["same", "added", "changed", "removed"]
    changed = changes[2]
    assert changed.before is not None
    assert changed.after is not None
    assert before[changed.before_start :].startswith(changed.before)
    assert after[changed.after_start :].startswith(changed.after)
    assert [change.text for change in changed.changes if change.kind == "delete"] == ["yes"]


def test_a_paragraph_replaced_by_another_subject_is_not_its_new_wording() -> None:
    before = "Stays.\n\nThe mayor said yes to the flood plan."
    after = "Stays.\n\nQué lindo, 123: xyz!"
    assert [change.kind for change in paragraph_changes(before, after)] == ["same", "removed", "added"]


@given(st.lists(texts, max_size=5).map("\n\n".join), st.lists(texts, max_size=5).map("\n\n".join))
def test_every_paragraph_of_both_texts_is_shown_once_in_order(before: str, after: str) -> None:
    changes = paragraph_changes(before, after)
    for text, shown, starts in (
        (before, [c.before for c in changes if c.before is not None], [c.before_start for c in changes]),
        (after, [c.after for c in changes if c.after is not None], [c.after_start for c in changes]),
    ):
        assert "".join("".join(shown).split()) == "".join(text.split())
        places = [start for start in starts if start is not None]
        assert places == sorted(set(places))
        for words, start in zip(shown, places, strict=True):
            assert text[start : start + len(words)] == words
