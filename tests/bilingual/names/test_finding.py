# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Names are found where they stand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_desk.bilingual.names import NameClass, NameContext, NameReader, edition_words
from editor_desk.newsroom.languages import Language

READER = NameReader()


@pytest.mark.parametrize(
    ("language", "text", "said", "kind"),
    [
        (Language.EN, "The mayor met the U.S. envoy in The Hague.", "U.S.", NameClass.PLACE),
        (Language.ES, "El alcalde viajó a EE. UU. para verlo.", "EE. UU.", NameClass.PLACE),
        (Language.ES, "Vive en Nueva York desde niño.", "Nueva York", NameClass.PLACE),
        (Language.ES, "Dos rusas ganaron la carrera.", "rusas", NameClass.PEOPLE),
        (Language.ES, "Lo dijo la OMS.", "OMS", NameClass.ORGANISATION),
        (Language.EN, "It was Harris County that paid.", "Harris County", NameClass.PLACE),
        (Language.EN, "He met former President Vicente Fox.", "former President", NameClass.ROLE),
        (Language.ES, "Habló la exgobernadora.", "exgobernadora", NameClass.ROLE),
        (Language.ES, "Habló la vicealcaldesa.", "vicealcaldesa", NameClass.ROLE),
        (Language.EN, "Yesterday Michael Jordan flew home.", "Michael Jordan", NameClass.NAME),
        (Language.EN, "The team lost to Jordan.", "Jordan", NameClass.PLACE),
    ],
)
def test_a_name_is_found_where_it_stands(language, text, said, kind):
    found = {name.text: name for name in READER.find(text, language)}
    assert found[said].kind is kind
    assert text[found[said].start : found[said].end] == said


def test_words_that_open_a_sentence_are_no_names():
    assert READER.find("Yesterday the rain stopped. According to nobody, it will return.", Language.EN) == ()
    assert READER.find("Según nadie, ayer dejó de llover. ¿Cuándo volverá?", Language.ES) == ()


WORDS = re.findall(
    r"\S+",
    "Houston Harris County president ex former vice the de la Rusia ruso Russian U.S. EE. UU. OTAN ONU Blinken. "
    "Sheriff López’s ¿Qué «Sí» St. Mary's ñandú — , ; : alcaldesa Nueva York 2024 a\u0301 🙂",
)
TEXTS = st.lists(st.sampled_from([*WORDS, "", "\u00a0"])).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(TEXTS | st.text(max_size=60), st.sampled_from(list(Language)))
def test_spans_lie_in_the_text_and_never_overlap(text, language):
    end = 0
    for name in READER.find(text, language):
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        end = name.end


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_a_text_beside_itself_has_no_difference(text):
    everywhere = edition_words(text)
    for language in Language:
        names = READER.find(text, language)
        one = NameContext(text, names, everywhere)
        assert READER.match(one, one).differ == ()
