# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Straight marks become printed ones where they are marks, and never where they are inches, code or links."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.newsroom.languages import Language
from editor_desk.text.canonical import canonical, canonical_blocks
from editor_desk.text.render import to_html
from editor_desk.text.smart_marks import smart, smarten
from tests.text.documents import broken, story

EN, ES = Language.EN, Language.ES


def typed(words: str, language: Language = EN, after: str = "") -> str:
    """What stands there after somebody typed these words letter by letter."""
    text = ""
    for letter in words:
        change = smart(text, letter, after, language)
        text = text[: len(text) - change.cut] + change.words if change else text + letter
    return text


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ('He said "no."', "He said “no.”"),
        ("\"He said 'no.'\"", "“He said ‘no.’”"),
        ('("no")', "(“no”)"),
        ('**"Bold"** word', "**“Bold”** word"),
        ('"**Bold**" word', "“**Bold**” word"),
        ('["Title"](https://x.org/a"b\'c--d...e)', "[“Title”](https://x.org/a\"b'c--d...e)"),
        ("don't, Ibarra's, O'Neal", "don’t, Ibarra’s, O’Neal"),
        ("the '90s were", "the ’90s were"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("'tis late", "’tis late"),
        ("5'10\" tall", "5'10\" tall"),
        ('a 6" pipe', 'a 6" pipe'),
        ('"It was 1990" again', "“It was 1990” again"),
        ("“He is 5'10\"” he", "“He is 5'10\"” he"),
        ("wait--what", "wait—what"),
        ('"I was going to--"', "“I was going to—”"),
        ('No -- "yes"', "No — “yes”"),
        ("10--12", "10–12"),
        ("so...", "so…"),
        ("so....", "so…."),
        ("---", "---"),
        ("| a | b |\n|---|---|", "| a | b |\n|---|---|"),
        ('`a "b" -- c...` "d"', '`a "b" -- c...` “d”'),
        ('```\nx = "y" -- z\n```\n"q"', '```\nx = "y" -- z\n```\n“q”'),
        ('https://x.org/a--b...c\'d "e"', "https://x.org/a--b...c'd “e”"),
        ('<a href="x">"q"</a>', '<a href="x">“q”</a>'),
        ('<!-- "x" -->', '<!-- "x" -->'),
        ('[a]: https://x.org "t"', '[a]: https://x.org "t"'),
        ('> "Said"\n- "Item"', "> “Said”\n- “Item”"),
        ('😀 "é"', "😀 “é”"),
    ],
)
def test_what_typing_becomes_in_english(keys: str, printed: str):
    assert typed(keys) == printed
    assert canonical(printed) == canonical(keys)


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ('Dijo "no".', "Dijo “no”."),
        ("«Dijo 'no'»", "“Dijo ‘no’”"),
        ('¿"Qué"?', "¿“Qué”?"),
        ("--No sé --dijo Peña--.", "—No sé —dijo Peña—."),
        ("los '90s", "los ’90s"),
        ("D'Artagnan...", "D’Artagnan…"),
        ("mide 5'10\"", "mide 5'10\""),
    ],
)
def test_what_typing_becomes_in_spanish(keys: str, printed: str):
    assert typed(keys, ES) == printed
    assert smarten(keys, ES) == printed


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ('"**Bold**" and **"bold"**', "“**Bold**” and **“bold”**"),
        ("class of '24, the '90s, 'tis", "class of ’24, the ’90s, ’tis"),
        ("in the 1990's", "in the 1990’s"),
        ("'24 hours' is a show", "‘24 hours’ is a show"),
        ('[x](https://x.org "a title") "y"', '[x](https://x.org "a title") “y”'),
        ('![a "b"](photo:6f1c) "y"', '![a "b"](photo:6f1c) “y”'),
        ("Title\n--\n\na -- b", "Title\n--\n\na — b"),
        ('`a -- b` &quot;c&quot; \\-- "d"', "`a -- b` &quot;c&quot; \\-- “d”"),
        ("| \"a\" | 'b' |\n|---|---|\n| c... | d--e |", "| “a” | ‘b’ |\n|---|---|\n| c… | d—e |"),
        ('"One.\n\n"Two."', "“One.\n\n“Two.”"),
        ('> "a\nb"', "> “a\nb”"),
        ("no marks", "no marks"),
        ("", ""),
        ("“done” — already…", "“done” — already…"),
    ],
)
def test_a_whole_text_made_smart(source: str, printed: str):
    assert smarten(source, EN) == printed


def test_typing_before_words_opens():
    assert typed('x--"', after="word") == "x—“"
    assert typed("'", after="tis late") == "’"


def test_a_key_that_is_no_mark_stays():
    assert smart("a", "b", "", EN) is None
    assert smart("", "", "", EN) is None
    assert smart("..", "word", "", EN) is None


_quoted = st.sampled_from(
    ['"', "'", "--", "...", " ", "«", "»", "-", ".", "don't", "'90s", "5'10\"", "`", "](", "1"]
)
_marks = st.lists(
    st.one_of(_quoted, st.sampled_from(["a", "é", "word ", "*", "\n\n", "> "])), max_size=25
).map("".join)


@given(
    st.one_of(story, broken, _marks, st.tuples(_marks, story, _marks).map("\n\n".join)),
    st.sampled_from(Language),
)
@settings(max_examples=300, deadline=None)
def test_nothing_else_changes_and_once_is_enough(source: str, language: Language):
    printed = smarten(source, language)
    assert canonical_blocks(printed) == canonical_blocks(source)
    assert smarten(printed, language) == printed
    assert to_html(printed).count("<") == to_html(source).count("<")


@given(_marks, st.sampled_from([*"\"'-.«» s,"]), _marks, st.sampled_from(Language))
@settings(deadline=None)
def test_typing_never_changes_the_canonical_text(before: str, key: str, after: str, language: Language):
    change = smart(before, key, after, language)
    if change:
        assert change.words != key
        assert 0 <= change.cut <= len(before)
        kept, gone = before[: len(before) - change.cut], before[len(before) - change.cut :]
        assert canonical(f"{kept}{change.words}x") == canonical(f"{kept}{gone}{key}x")
