# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever two editors typed: it is compared, passages hold what they say, and what was remembered changes nothing."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.bilingual.compare import Comparer
from editor_desk.bilingual.compare.asked_words import AskedWords, still_answered
from editor_desk.newsroom.comparison import BODY, CompareRequest, EditionText
from editor_desk.newsroom.languages import Language

_PIECES = (
    "Kim met 82 people in Vietnam on June 3. ",
    "Kim se reunió con 28 personas en Tailandia el 3 de julio. ",
    "“We will not pay,” said Ana Ruiz, who was charged. ",
    "—No pagaremos —dijo Ana Ruiz, condenada—. ",
    "# Heading\n",
    "- item one\n",
    "- ",
    "> “",
    "»",
    "\n\n",
    "\n",
    "**bold** *it* [link](https://example.org/en/a) ",
    "![alt](photo:2b7e1516-28ae-4d2a-8c3f-0123456789ab)\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "\u00a0",
    "\U0001f600",
    "e\u0301",
    "$3bn 3 billones 1.500 1,500 ",
    "\t",
    "'",
    '"',
    "<b>",
    "&amp;",
    "`",
)
_TEXTS = st.one_of(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.text(max_size=80))


@cache
def _comparer() -> Comparer:
    return Comparer()


def request(en: str, es: str, headline: str = "") -> CompareRequest:
    return CompareRequest(
        EditionText({BODY: en, "headline": headline}),
        EditionText({BODY: es, "headline": headline}),
        original=Language.EN,
    )


@settings(max_examples=150, deadline=None)
@given(_TEXTS, _TEXTS)
def test_any_two_texts_are_compared_and_passages_hold_their_words(en: str, es: str):
    comparison = _comparer().compare(request(en, es, "Kim met 82 people"))
    sources = {"en": {BODY: en}, "es": {BODY: es}}
    for difference in comparison.differences:
        assert difference.en is not None or difference.es is not None
        for side, passage in (("en", difference.en), ("es", difference.es)):
            if passage is not None and passage.field == BODY:
                source = sources[side][passage.field]
                assert source[passage.start : passage.end] == passage.text
    numbers = [number for link in comparison.links for number in link.en]
    assert sorted(numbers) == list(range(len(numbers)))


@settings(max_examples=60, deadline=None)
@given(_TEXTS, _TEXTS)
def test_what_was_remembered_of_other_texts_changes_nothing(en: str, es: str):
    asked = request(en, es)
    assert Comparer().compare(asked) == _comparer().compare(asked)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=10).map("".join))
def test_a_text_differs_from_itself_only_where_a_language_reads_otherwise(text: str):
    kinds = {each.kind.value for each in _comparer().compare(request(text, text)).differences}
    assert "missing_sentence" not in kinds
    assert "missing_link" not in kinds


def test_the_words_of_an_edition_remember_what_they_were_asked():
    words = AskedWords(frozenset({"kim", "putin"}))
    assert "kim" in words
    assert "blinken" not in words
    assert frozenset({"putin", "xi"}) & words == {"putin"}
    assert "kim" in (words | {"ruiz"})
    assert "ruiz" in (words | {"ruiz"})
    assert words.asked == {"kim": True, "blinken": False, "putin": True, "xi": False}
    assert still_answered(words.asked, frozenset({"kim", "putin", "ushakov"}))
    assert not still_answered(words.asked, frozenset({"kim", "putin", "xi"}))
