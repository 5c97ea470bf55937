# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Bold, italic, link, heading, quotation and list, given and taken by the same key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.desktop.split_editor.dressed import styles_at
from editor_desk.desktop.split_editor.formatting import restyle
from editor_desk.desktop.split_editor.payloads import TextStyle
from editor_desk.desktop.split_editor.source_text import apply
from editor_desk.newsroom.languages import Language

B, IT, L, H, Q, P, N, S, U, X = (
    TextStyle.BOLD,
    TextStyle.ITALIC,
    TextStyle.LINK,
    TextStyle.HEADING,
    TextStyle.QUOTATION,
    TextStyle.LIST,
    TextStyle.NUMBERED,
    TextStyle.SUBHEADING,
    TextStyle.UNLINK,
    TextStyle.PLAIN,
)


def styled(style: TextStyle, marked: str, **options: str) -> str:
    """Restyle a text whose selection is written ⟦so⟧, and write it the same way afterwards."""
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    made = restyle(style, text, start, end, **options)
    after = apply(text, made.changes)
    return f"{after[: made.start]}⟦{after[made.start : made.end]}⟧{after[made.end :]}"


@pytest.mark.parametrize(
    ("style", "before", "after"),
    [
        (B, "The ⟦mayor⟧ said", "The **⟦mayor⟧** said"),
        (B, "The **⟦mayor⟧** said", "The ⟦mayor⟧ said"),
        (B, "The ⟦**mayor**⟧ said", "The ⟦mayor⟧ said"),
        (B, "The⟦ mayor ⟧said", "The **⟦mayor⟧** said"),
        (B, "The ma⟦⟧yor said", "The **⟦mayor⟧** said"),
        (B, "⟦⟧", "**⟦⟧**"),
        (B, "a *⟦b⟧* c", "a ***⟦b⟧*** c"),
        (IT, "a ⟦b⟧ c", "a *⟦b⟧* c"),
        (IT, "a *⟦b⟧* c", "a ⟦b⟧ c"),
        (IT, "a **⟦b⟧** c", "a ***⟦b⟧*** c"),
        (IT, "a ***⟦b⟧*** c", "a **⟦b⟧** c"),
        (B, "- ⟦one\n- two⟧", "- **⟦one**\n- **two⟧**"),
        (B, "- **⟦one**\n- **two⟧**", "- ⟦one\n- two⟧"),
        (B, "⟦One.\n\n🎈 Two.⟧", "**⟦One.**\n\n**🎈 Two.⟧**"),
        (L, "see ⟦the report⟧.", "see [the report](⟦⟧)."),
        (L, "see ⟦https://example.org⟧.", "see [⟦⟧](https://example.org)."),
        (L, "see [⟦this⟧](https://example.org).", "see ⟦this⟧."),
        (L, "⟦⟧", "[⟦⟧]()"),
        (H, "On⟦⟧e", "## On⟦⟧e"),
        (H, "## On⟦⟧e", "On⟦⟧e"),
        (H, "- ⟦item⟧", "## ⟦item⟧"),
        (Q, "⟦One.\n\nTwo.⟧", "> ⟦One.\n\n> Two.⟧"),
        (Q, "> ⟦One.\n\n> Two.⟧", "⟦One.\n\nTwo.⟧"),
        (P, "⟦one\ntwo⟧", "- ⟦one\n- two⟧"),
        (P, "- ⟦one\n- two⟧", "⟦one\ntwo⟧"),
        (P, "⟦⟧", "- ⟦⟧"),
        (P, "1. ⟦one\n2. two⟧", "- ⟦one\n- two⟧"),
        (N, "⟦one\n\ntwo⟧", "1. ⟦one\n\n2. two⟧"),
        (N, "- ⟦one\n- two⟧", "1. ⟦one\n2. two⟧"),
        (N, "1. ⟦one\n2. two⟧", "⟦one\ntwo⟧"),
        (S, "On⟦⟧e", "### On⟦⟧e"),
        (S, "## On⟦⟧e", "### On⟦⟧e"),
        (H, "### On⟦⟧e", "## On⟦⟧e"),
        (S, "### On⟦⟧e", "On⟦⟧e"),
        (U, "see [th⟦⟧is **one**](https://example.org/a_(b)).", "see th⟦⟧is **one**."),
        (U, "⟦a [b](c) d [e](f)⟧ [g](h)", "⟦a b d e⟧ [g](h)"),
        (U, "no li⟦⟧nk", "no li⟦⟧nk"),
        (X, "## A **bo⟦⟧ld** [link](x) and `code`", "A bo⟦⟧ld link and code"),
        (X, "**one** ⟦*two*⟧ **three**", "**one** ⟦two⟧ **three**"),
        (X, "⟦> - **one**\n> - two⟧", "⟦one\ntwo⟧"),
        (X, "![⟦⟧a](photo:1)", "![⟦⟧a](photo:1)"),
    ],
)
def test_styles(style, before, after):
    assert styled(style, before) == after


def test_a_link_leads_where_it_was_told():
    assert (
        styled(L, "see ⟦this⟧.", address="https://example.org/a b")
        == "see [this](https://example.org/a%20b)⟦⟧."
    )


def test_a_link_within_a_link_changes_where_that_leads():
    marked = "see [the ⟦report⟧ of May](https://example.org/old)."
    assert (
        styled(L, marked, address="https://example.org/new")
        == "see [the ⟦report⟧ of May](https://example.org/new)."
    )


@pytest.mark.parametrize(
    ("marked", "styles"),
    [
        ("a ⟦b⟧ c", set()),
        ("a **⟦b⟧** c", {B}),
        ("a ⟦**b**⟧ c", {B}),
        ("a **b⟦⟧** c", {B}),
        ("a ***b⟦⟧b*** c", {B, IT}),
        ("⟦a **b**⟧ c", set()),
        ("## *[wo⟦⟧rds](x)*", {H, IT, L}),
        ("### wo⟦⟧rds", {S}),
        ("> 1. wo⟦⟧rds", {Q, N}),
        ("- wo⟦⟧rds", {P}),
        ("🎈 **ñ⟦⟧**", {B}),
        ("⟦⟧", set()),
    ],
)
def test_the_styles_at_the_caret_are_known(marked, styles):
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    assert styles_at(marked.replace("⟦", "").replace("⟧", ""), start, end) == styles


@given(
    st.sampled_from([B, IT, H, S, Q, P, N]),
    st.text(alphabet="ab ñ🎈\n", min_size=1, max_size=30),
    st.data(),
)
def test_a_style_given_twice_is_taken_again(style, text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if not text[start:end].strip():
        return
    once = restyle(style, text, start, end)
    middle = apply(text, once.changes)
    twice = restyle(style, middle, once.start, once.end)
    assert apply(middle, twice.changes) == text


def test_a_style_is_applied_where_the_caret_is_behind_emoji(editor, body, show, hands):
    show("🎈🎈 uno dos")
    hands.caret(body, 5, 8)
    editor.restyle(TextStyle.ITALIC)
    assert editor.text(Language.EN) == "🎈🎈 *uno* dos"
    assert editor.selection().text == "uno"
    editor.restyle(TextStyle.QUOTATION)
    assert editor.text(Language.EN) == "> 🎈🎈 *uno* dos"
    editor.restyle(TextStyle.HEADING)
    editor.restyle(TextStyle.LIST)
    editor.restyle(TextStyle.LINK, "https://example.org")
    hands.undo(body)
    hands.undo(body)
    hands.undo(body)
    assert editor.text(Language.EN) == "> 🎈🎈 *uno* dos"
