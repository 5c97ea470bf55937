# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What withdraws an approval and what does not: dress changes nothing, words and links change everything."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_desk.text.canonical import (
    CANONICAL_VERSION,
    canonical,
    canonical_blocks,
    canonical_span,
    span_hash,
)
from editor_desk.text.markdown_map import read_markdown
from tests.text.documents import WORDS, story

typographic = st.text(
    st.sampled_from(
        "ab1é.,-–—“”‘’«»…\"' \u00a0\u2009\n\t\u00ad\u200b\u200d\ufeff\u0301\ufe0f😀👩❤\u1ffd\u2212\u0338"
    ),
    max_size=30,
)


@given(st.one_of(typographic, st.text()))
def test_the_canonical_form_is_its_own_canonical_form(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()
    assert "  " not in once


@given(st.text())
def test_composed_and_combining_accents_are_one_text(text: str) -> None:
    assert canonical(unicodedata.normalize("NFD", text)) == canonical(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“No,” he said", '"No," he said'),
        ("«No», dijo", "“No”, dijo"),
        ("O’Neil’s", "O'Neil's"),
        ("10–12", "10-12"),
        ("−5", "-5"),
        ("yes -- no", "yes — no"),
        ("5 p. m.", "5\u00a0p.\u202fm."),
        ("wait…", "wait..."),
        ("co\u00adope\u200bración\ufeff", "cooperación"),
        ("one\n  two\t ", "one two"),
        ("☎️", "☎"),
    ],
)
def test_another_typographers_hand_is_the_same_text(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("si", "sí"),
        ("2,000", "2.000"),
        ("8", "9"),
        ("No.", "No"),
        ("ano", "año"),
        ("He", "he"),
        ("¿Sí?", "Sí?"),
    ],
)
def test_letters_accents_figures_and_stops_are_the_text(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_a_joined_emoji_stays_whole_and_a_loose_joiner_goes() -> None:
    assert canonical("👩‍👧") == "👩‍👧"
    assert canonical("a\u200db 👩\u200d") == "ab 👩"


def test_empty_text_has_an_empty_form() -> None:
    assert canonical("") == canonical(" \n\u200b") == ""
    assert canonical_blocks("") == canonical_blocks("\n\n<!-- note -->\n") == ()


BODY = "The mayor said [the plan](https://example.org) costs $18.5 million.\n\nHe left."


@pytest.mark.parametrize(
    "dressed",
    [
        BODY.replace("mayor", "**mayor**"),
        BODY.replace("The mayor", "*The* __mayor__"),
        BODY.replace("costs $18.5", "costs\n$18.5"),
        BODY.replace(" costs", "   costs"),
        BODY + "  \n\n\n",
        BODY.replace("\n\n", "\n\n\n \n"),
        BODY.replace("million.", "million.  "),
        BODY.replace("The mayor", "The&nbsp;mayor"),
        BODY.replace("said ", "said\u00a0"),
        BODY.replace("\n", "\r\n"),
        BODY + "\n\n<!-- to the desk: check -->",
        BODY.replace("[the plan](https://example.org)", "[the plan][p]") + "\n\n[p]: https://example.org",
    ],
)
def test_dress_does_not_withdraw_an_approval(dressed: str) -> None:
    assert canonical_blocks(dressed) == canonical_blocks(BODY)


@pytest.mark.parametrize(
    "changed",
    [
        BODY.replace("18.5", "18.6"),
        BODY.replace("He left.", "She left."),
        BODY.replace("He left.", "He left!"),
        BODY.replace("https://example.org", "https://example.net"),
        BODY.replace("[the plan](https://example.org)", "the plan"),
        BODY.replace("[the plan](https://example.org)", '[the plan](https://example.org "really")'),
        BODY.replace("He left.", "## He left."),
        BODY.replace("He left.", "- He left."),
        BODY.replace("He left.", "1. He left."),
        BODY.replace("He left.", "> He left."),
        BODY.replace("\n\n", " "),
        BODY + "\n\n![](photo:6f1c)",
        BODY + "\n\n---",
        BODY.replace("mayor", "máyor"),
    ],
)
def test_words_links_and_kinds_of_block_withdraw_it(changed: str) -> None:
    assert canonical_blocks(changed) != canonical_blocks(BODY)


def test_photos_and_their_words_are_in_the_form() -> None:
    (photo,) = canonical_blocks("![The “mayor”](photo:6f1c)")
    assert (photo.kind, photo.photos, photo.unseen) == ("photo", ("6f1c",), ('The "mayor"',))
    assert canonical_blocks("![The mayor](photo:6f1c)") != canonical_blocks("![A mayor](photo:6f1c)")
    assert canonical_blocks("![x](photo:6f1c)") != canonical_blocks("![x](photo:6f1d)")


def test_another_list_number_is_another_list() -> None:
    assert canonical_blocks("3. a\n4. b") != canonical_blocks("1. a\n2. b")
    assert canonical_blocks("- a\n  - b") != canonical_blocks("- a\n- b")


@given(story, st.data())
def test_a_story_with_a_bold_word_is_the_same_story(source: str, data: st.DataObject) -> None:
    marked = read_markdown(source)
    plain = [
        block
        for block in marked.blocks
        if block.kind == "paragraph" and not set("*_`[]<>&\\\n") & set(marked.source_of(block))
    ]
    if plain:
        block = data.draw(st.sampled_from(plain))
        words = marked.source_of(block).split(" ")
        place = data.draw(st.integers(0, len(words) - 1))
        if words[place].strip("—-"):
            words[place] = f"**{words[place]}**"
            bold = source[: block.start] + " ".join(words) + source[block.end :]
            assert canonical_blocks(bold) == canonical_blocks(source)


@given(story, st.data())
def test_a_story_with_another_word_is_another_story(source: str, data: st.DataObject) -> None:
    marked = read_markdown(source)
    places = [place for place, letter in enumerate(marked.visible) if letter.isalnum()]
    if places:
        start, end = marked.source_span(
            *(lambda place: (place, place + 1))(data.draw(st.sampled_from(places)))
        )
        changed = source[:start] + ("7" if source[start:end] != "7" else "8") + source[end:]
        assert canonical_blocks(changed) != canonical_blocks(source)


@given(st.lists(st.sampled_from([word for word in WORDS if word != "—"]), min_size=1, max_size=30))
def test_wrapping_a_paragraph_elsewhere_changes_nothing(words: list[str]) -> None:
    wrapped = "\n".join(" ".join(words[place : place + 3]) for place in range(0, len(words), 3))
    assert canonical_blocks(wrapped) == canonical_blocks(" ".join(words))


def test_a_verdict_is_stale_when_its_words_change_and_not_when_their_dress_does() -> None:
    first = "He said the *bridge* cost $18 million. More."
    dressed = "He said the **bridge**  cost $18\u00a0million. Much more."
    other = "He said the *bridge* cost $19 million. More."
    spans = [(text.index("the"), text.index("million") + 7) for text in (first, dressed, other)]
    hashes = [
        span_hash(read_markdown(text), *span)
        for text, span in zip((first, dressed, other), spans, strict=True)
    ]
    assert hashes[0] == hashes[1] != hashes[2]
    assert hashes[0].startswith(CANONICAL_VERSION + ":")
    assert len(hashes[0]) == 3 + 64
    assert canonical_span(read_markdown(first), *spans[0]) == "the bridge cost $18 million"
