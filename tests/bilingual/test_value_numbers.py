# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever number is written in whatever style of either language is read back as that number."""

from itertools import islice
from random import Random

import pytest

from editor_desk.bilingual.values.spelled import spell, spell_ordinal
from editor_desk.newsroom.languages import Language
from tests.bilingual.number_styles import is_read_back, some_number, styles

EN, ES = Language.EN, Language.ES
AS_MANY = 1_500


def test_a_number_in_any_style_is_read_back():
    random = Random(33)
    every = (style for _ in range(AS_MANY) for style in styles(some_number(random), random))
    assert [style[:3] for style in islice(every, AS_MANY) if not is_read_back(style)] == []


@pytest.mark.parametrize(
    ("number", "english", "spanish"),
    [
        (0, "zero", "cero"),
        (16, "sixteen", "dieciséis"),
        (21, "twenty-one", "veintiuno"),
        (100, "one hundred", "cien"),
        (101, "one hundred one", "ciento uno"),
        (555, "five hundred fifty-five", "quinientos cincuenta y cinco"),
        (1000, "one thousand", "mil"),
        (21_000, "twenty-one thousand", "veintiún mil"),
        (31_001, "thirty-one thousand one", "treinta y un mil uno"),
        (1_000_000, "one million", "un millón"),
        (21_000_000, "twenty-one million", "veintiún millones"),
        (10**9, "one billion", "mil millones"),
        (10**12, "one trillion", "un billón"),
        (10**15, "one quadrillion", "mil billones"),
    ],
)
def test_numbers_are_spelled_as_each_language_does(number, english, spanish):
    assert (spell(number, EN), spell(number, ES)) == (english, spanish)


def test_spanish_numbers_agree_with_what_they_count():
    assert spell(21, ES, feminine=True) == "veintiuna"
    assert spell(21, ES, before_noun=True) == "veintiún"
    assert spell(231_501, ES, feminine=True) == "doscientas treinta y una mil quinientas una"
    assert spell(200_000_200, ES, feminine=True) == "doscientos millones doscientas"
    assert spell_ordinal(121, ES, feminine=True) == "centésima vigésima primera"
    assert spell_ordinal(121, EN) == "one hundred twenty-first"
