# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Find and replace finds what an editor sees, changes that alone, and never hangs on a pattern."""

import re
import time
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.newsroom.problems import WrongUsage
from editor_desk.newsroom.wording import render
from editor_desk.text.find import (
    WORDINGS,
    Found,
    Query,
    find_all,
    preview,
    replaced,
    without_accents,
)
from editor_desk.text.markdown_map import read_markdown
from tests.text.documents import WORDS, broken, story

TEXT = "The mayor of Mayorca spoke. MAYOR Peña, mayor.\n\nEl niño “no” vio [al mayor](https://x.org/mayor 'mayor')."


def hits(query: Query, source: str = TEXT) -> list[str]:
    return [source[hit.start : hit.end] for hit in find_all(source, query)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("mayor"), ["mayor", "Mayor", "MAYOR", "mayor", "mayor"]),
        (Query("mayor", match_case=True), ["mayor", "mayor", "mayor"]),
        (Query("mayor", whole_words=True), ["mayor", "MAYOR", "mayor", "mayor"]),
        (Query("mayor", whole_words=True, in_addresses=True), ["mayor", "MAYOR", *["mayor"] * 4]),
        (Query("nino"), []),
        (Query("nino", ignore_accents=True), ["niño"]),
        (Query("pená", ignore_accents=True), ["Peña"]),
        (Query('"no"'), ["“no”"]),
        (Query("“no”"), ["“no”"]),
        (Query(r"m\w+r", regex=True, match_case=True), ["mayor", "mayor", "mayor"]),
        (Query(r"^the|spoke\.", regex=True), ["The", "spoke."]),
        (Query("nin[oá]", regex=True, ignore_accents=True), ["niño"]),
        (Query("may|of", regex=True, whole_words=True), ["of"]),
        (Query(".", match_case=True), [".", ".", "."]),
        (Query("x*", regex=True), []),
        (Query(""), []),
    ],
)
def test_what_a_query_finds(query: Query, found: list[str]):
    assert hits(query) == found


@pytest.mark.parametrize(
    "source",
    [
        "![mayor](photo:mayor)",
        "<https://mayor.org>",
        "[mayor]: https://mayor.org",
        '<a href="mayor">mayor</a>',
        "a [mayor](mayor)",
        "[a\nmayor](https://mayor.org/mayor)",
    ],
)
def test_addresses_are_found_only_when_asked_for(source: str):
    plain, asked = find_all(source, Query("mayor")), find_all(source, Query("mayor", in_addresses=True))
    assert len(plain) < len(asked)
    assert len(asked) == source.count("mayor")


def test_a_replaced_word_leaves_photos_and_links_alone():
    source = "Photo of the photo: ![photo](photo:0b6f) [photo](https://x.org/photo)"
    result = replaced(source, find_all(source, Query("photo")), "picture", preserve_case=True)
    assert result == "Picture of the picture: ![picture](photo:0b6f) [picture](https://x.org/photo)"


@pytest.mark.parametrize(
    ("hit", "new", "result"),
    [
        ("MAYOR", "alcalde", "ALCALDE"),
        ("Mayor", "alcalde", "Alcalde"),
        ("mayor", "Alcalde", "Alcalde"),
        ("A", "un", "Un"),
        ("¿Qué", "cómo", "Cómo"),
        ("3", "tres", "tres"),
    ],
)
def test_a_replacement_takes_the_case_of_what_it_replaces(hit: str, new: str, result: str):
    assert replaced(hit, [Found(0, len(hit))], new, preserve_case=True) == result


def test_groups_are_taken_over():
    query = Query(r"(\d+)/(\d+)/(\d{4})", regex=True)
    source = "On 3/14/2026 and 4/1/2026."
    found = find_all(source, query)
    assert replaced(source, found, r"\g<2>.\1.\3") == "On 14.3.2026 and 1.4.2026."
    assert replaced(source, found[:1], r"[\0]\\") == "On [3/14/2026]\\ and 4/1/2026."
    accented = find_all("El niño", Query("(nino)", regex=True, ignore_accents=True))
    assert replaced("El niño", accented, r"\1s") == "El niños"


def test_a_backslash_in_plain_words_stays_one():
    assert replaced("a", find_all("a", Query("a")), r"\1\n") == r"\1\n"


@pytest.mark.parametrize(
    ("pattern", "place"), [("(", 1), ("a)", 2), ("[z-a]", 2), ("a**", 3), (r"\k", 1), ("(?P<", 5)]
)
@pytest.mark.parametrize("whole_words", [False, True])
def test_a_pattern_that_cannot_be_read_is_said_with_its_place(pattern: str, place: int, whole_words: bool):
    with pytest.raises(WrongUsage) as caught:
        find_all(TEXT, Query(pattern, regex=True, whole_words=whole_words))
    message = caught.value.message
    assert message.code == "find.pattern"
    assert isinstance(message.params["place"], int)
    assert whole_words or abs(message.params["place"] - place) <= 1
    assert str(message.params["place"]) in render(message, WORDINGS)


def test_a_group_that_is_not_there_is_said():
    with pytest.raises(WrongUsage) as caught:
        replaced("a", find_all("a", Query("(a)", regex=True)), r"\2")
    assert render(caught.value.message, WORDINGS).startswith("The replacement names group 2")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(a+)+b", "a" * 3000),
        ("(a|a)*b", "x" * 500 + "a" * 60 + "!"),
        (r"(\w+\s?)+!", "the mayor spoke to the council about the plan for the year " * 20),
        (r"(?:\w*)*$", "palabra " * 400 + "!"),
        (r".*.*.*.*.*=", "palabra " * 400),
        (r"(x+x+)+y", "x" * 5000),
        (r"(.*)\1\1\1b", "ab" * 3000),
        ("(a?){30}a{30}", "a" * 29),
    ],
)
def test_a_pattern_that_would_run_for_ever_is_refused_or_done_in_time(pattern: str, text: str):
    began = time.process_time()
    with suppress(WrongUsage):
        find_all(text, Query(pattern, regex=True))
    assert time.process_time() - began < 4


@pytest.mark.parametrize(
    "pattern",
    [r"(\w+) (\w+)", r"\b(\d+)\s+de\s+(\w+)\s+de\s+(\d+)", r"([A-Z]\w+ )+", r"(?:Sr|Sra)\.\s*\w+", "“[^”]*”"],
)
def test_the_patterns_of_a_newsroom_run_over_a_long_story(pattern: str):
    source = "El 3 de marzo de 2026 la Sra. Ana María Ruiz dijo “no” al plan de la ciudad. " * 6
    source = "\n\n".join([source] * 60)
    assert find_all(source, Query(pattern, regex=True))


def test_a_search_over_its_time_stops_between_paragraphs():
    with pytest.raises(WrongUsage, match=r"find\.slow"):
        find_all("a\n\n" * 100, Query("a"), seconds=-1)


def test_a_preview_row_shows_the_line_before_and_after():
    source = "# Head\n\n" + "x" * 100 + " mayor " + "y" * 100 + "\nThe mayor."
    far, near = preview(source, find_all(source, Query("mayor")), "alcaldesa")
    assert (far.line, near.line) == (3, 4)
    assert (far.whole, near.whole) == (False, True)
    assert far.before[far.start : far.end] == "mayor"
    assert far.after[far.start : far.after_end] == "alcaldesa"
    assert (near.before, near.after) == ("The mayor.", "The alcaldesa.")


@given(st.one_of(story, broken), st.sampled_from([*WORDS, "a", "*", "example"]), st.booleans(), st.booleans())
def test_hits_are_in_order_and_replacing_by_themselves_changes_nothing(
    source: str, words: str, accents: bool, whole: bool
):
    query = Query(words, match_case=True, whole_words=whole, ignore_accents=accents)
    found = find_all(source, query)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert (
        replaced(source, [Found(h.start, h.end, (source[h.start : h.end],)) for h in found], r"\0") == source
    )
    if not accents:
        assert replaced(source, found, words) == source or any(mark in words for mark in "'\" -")
    everywhere = find_all(source, Query(words, True, whole, False, accents, True))
    assert set(found) <= set(everywhere)


@given(story, st.sampled_from(["mayor", "example", "org", "photo", "a"]))
def test_no_target_changes_unless_asked(source: str, words: str):
    changed = read_markdown(replaced(source, find_all(source, Query(words)), "Z"))
    before = read_markdown(source)
    assert [link.target for link in changed.links] == [link.target for link in before.links]
    assert changed.photos == before.photos


@given(st.text(max_size=40), st.text(max_size=6), st.booleans())
def test_any_words_can_be_sought_in_any_text(source: str, words: str, accents: bool):
    for hit in find_all(source, Query(words, ignore_accents=accents)):
        assert 0 <= hit.start < hit.end <= len(source)
    assert len(without_accents(source)) == len(source)


@given(st.text(alphabet="ab()[]{}*+?|\\.^$1,", max_size=12), st.text(alphabet="ab1 \n", max_size=60))
def test_any_pattern_is_run_or_refused_with_a_sentence(pattern: str, source: str):
    try:
        found = find_all(source, Query(pattern, regex=True))
    except WrongUsage as problem:
        if problem.message.code not in ("find.pattern", "find.slow"):
            raise
        return
    expected = [
        hit[0]
        for each in re.split(r"\n(?:[ \t]*\n)+", source)
        for hit in re.finditer(pattern, each, re.M | re.I)
    ]
    assert [source[hit.start : hit.end] for hit in found] == [hit for hit in expected if hit]
