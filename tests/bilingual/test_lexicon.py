# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lexicon knows the words of the news in both languages, inflected too, and stays small."""

from __future__ import annotations

from collections import Counter
from time import process_time

import pytest

from editor_desk.assets import resource
from editor_desk.bilingual.align.lexicon import load_lexicon
from editor_desk.bilingual.align.words import english_stems, skeleton, spanish_stem

LARGEST = 400_000


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("governor", "gobernadora"),
        ("lawmakers", "legisladores"),
        ("indicted", "acusado"),
        ("Flooding", "inundaciones"),
        ("approved", "aprobaron"),
        ("votes", "votos"),
        ("school", "escuelas"),
        ("percent", "ciento"),
        ("however", "embargo"),
        ("Wednesday", "miércoles"),
    ],
)
def test_a_word_of_the_news_has_its_translation(english: str, spanish: str):
    assert load_lexicon().likely(english, spanish) >= 0.4


def test_words_that_have_nothing_to_do_with_each_other_are_not_likely():
    lexicon = load_lexicon()
    assert lexicon.likely("governor", "escuela") == 0.0
    assert lexicon.likely("xyzzy", "casa") == 0.0
    assert lexicon.likely("Houston", "Houston") == 1.0
    assert not lexicon.translations("xyzzy")


def test_inflected_words_share_a_stem():
    assert spanish_stem("votaron") == spanish_stem("votar") == spanish_stem("votacion")
    assert "city" in english_stems("cities")
    assert "stop" in english_stems("stopped")
    assert skeleton("philosophy")[:4] == skeleton("filosofia")[:4]
    assert skeleton("spain")[:2] == skeleton("espana")[:2]


def test_it_is_small_and_quickly_read():
    files = [resource("bilingual", name) for name in ("learned.tsv", "news.tsv")]
    assert sum(path.stat().st_size for path in files) <= LARGEST
    load_lexicon.cache_clear()
    began = process_time()
    assert len(load_lexicon()) > 8000
    assert process_time() - began < 0.15


def test_every_line_a_person_wrote_is_a_word_and_what_it_is_called():
    lines = [
        line.split("\t")
        for line in resource("bilingual", "news.tsv").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert len(lines) >= 3000
    assert all(len(parts) == 2 and parts[0] and parts[1].split() for parts in lines)
    assert all(count == 1 for count in Counter(parts[0] for parts in lines).values())
