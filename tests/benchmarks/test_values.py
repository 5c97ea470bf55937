# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Values in figures: numbers of every style read back, clean news that is flagged, errors that are found.

``python3 run.py bench -k values -s``. The pairs (newstest 2008–2013 and Tatoeba, translated by people) lie beside the checkout
and are only measured with; "flagged" counts the slips of their translators too.
"""

from __future__ import annotations

import gzip
import re
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from editor_desk.bilingual.values import find_values, match_values
from editor_desk.bilingual.values import tables as value_tables
from editor_desk.bilingual.values.tables import families, tables, units
from editor_desk.newsroom.languages import Language
from tests.bilingual.number_styles import is_read_back, some_number, styles

pytestmark = pytest.mark.bench

EN, ES = Language.EN, Language.ES
NUMBERS = 100_000
EACH = 300
MOST_FLAGGED, LEAST_FOUND, MOST_MS, MOST_LOADING_MS = 1 / 90, 0.9, 0.3, 40.0
MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
WORDS = [
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "quince",
    "veinte",
    "treinta",
    "cuarenta",
]
SCALES = ["mil millones", "millones", "billones"]
MONEY = ["dólares", "euros", "pesos"]
UNITS = ["kilómetros", "metros", "millas", "días", "horas", "semanas", "meses", "toneladas"]
Pairs = list[tuple[str, str]]
Change = Callable[[str, Random], str]


def test_a_hundred_thousand_numbers_are_read_back():
    random = Random(15)
    every = (style for _ in range(NUMBERS) for style in styles(some_number(random), random))
    wrong = [style[:3] for style in islice(every, NUMBERS) if not is_read_back(style)]
    print(f"\nnumbers of every style read back: {NUMBERS - len(wrong)} of {NUMBERS}")
    assert wrong == []


def test_the_words_are_loaded_at_once():
    for cached in (tables, units, families, value_tables._read):
        cached.cache_clear()
    began = time.perf_counter()
    for language in Language:
        tables(language)
    units(), families()
    took = (time.perf_counter() - began) * 1000
    print(f"\ntables of both languages: {took:.1f} ms")
    assert took < MOST_LOADING_MS


def test_clean_news_is_seldom_flagged(news: Pairs):
    assert _flagged("news", news) <= MOST_FLAGGED


def test_everyday_sentences_are_hardly_ever_flagged(everyday: Pairs):
    assert _flagged("everyday", everyday) <= MOST_FLAGGED / 10


def test_errors_put_into_clean_news_are_found(news: Pairs):
    random = Random(3)
    random.shuffle(news)
    made = found = right = 0
    for kind, (pattern, change) in _changes().items():
        tried = [each for each in (_broken(pair, pattern, change, random) for pair in news) if each][:EACH]
        matches = [match_values(find_values(en, EN), find_values(es, ES)) for en, es in tried]
        hits = sum(bool(each.differ) for each in matches)
        named = sum(any(each.value == kind for _, _, each in match.differ) for match in matches)
        print(
            f"{kind:10} {hits / len(tried):.3f} found, {named / len(tried):.3f} named rightly, of {len(tried)}"
        )
        made, found, right = made + len(tried), found + hits, right + named
    print(f"all        {found / made:.3f} found, {right / made:.3f} named rightly, of {made}")
    assert found / made >= LEAST_FOUND


def _flagged(name: str, pairs: Pairs) -> float:
    """The share of clean pairs with a difference; tells it, and how long finding took."""
    began = time.process_time()
    found = [(find_values(en, EN), find_values(es, ES)) for en, es in pairs]
    each = (time.process_time() - began) * 1000 / len(pairs) / 2
    matches = [match_values(en, es) for en, es in found]
    flagged = sum(bool(each.differ) for each in matches)
    alone = sum(any(not value.is_optional for value in (*each.only_en, *each.only_es)) for each in matches)
    kinds = Counter(kind.value for each in matches for _, _, kind in each.differ)
    print(
        f"\n{len(pairs)} clean {name} pairs: {flagged} differ, {alone} with a sure value alone; {dict(kinds)}"
    )
    print(f"{each:.3f} ms a sentence")
    assert each <= MOST_MS
    return flagged / len(pairs)


@pytest.fixture
def news(shared: Path) -> Pairs:
    return _pairs(shared, "newstest2008-2013")


@pytest.fixture
def everyday(shared: Path) -> Pairs:
    return _pairs(shared, "tatoeba")


def _pairs(shared: Path, name: str) -> Pairs:
    file = shared / "data" / "parallel" / f"{name}.en-es.tsv.gz"
    if not file.exists():
        pytest.skip("needs the parallel texts beside the checkout")
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [(row[1], row[2]) for row in rows]


def _broken(
    pair: tuple[str, str], pattern: re.Pattern[str], change: Change, random: Random
) -> tuple[str, str] | None:
    """A pair that agreed, with one error in its Spanish."""
    en, es = pair
    places = list(pattern.finditer(es))
    if not places or match_values(find_values(en, EN), find_values(es, ES)).differ:
        return None
    place = random.choice(places)
    return en, es[: place.start()] + change(place[0], random) + es[place.end() :]


def _changes() -> dict[str, tuple[re.Pattern[str], Change]]:
    def other_of(words: list[str]) -> Change:
        return lambda old, random: random.choice([word for word in words if word != old.lower()])

    def other_digit(old: str, random: Random) -> str:
        at = random.choice([n for n, each in enumerate(old) if each.isdigit()])
        return old[:at] + random.choice([each for each in "123456789" if each != old[at]]) + old[at + 1 :]

    def other_year(old: str, random: Random) -> str:
        return str(int(old) + random.choice([-3, -2, -1, 1, 2, 3]))

    def one_of(words: list[str]) -> str:
        return "|".join(words)

    months = one_of(MONTHS)
    return {
        "number": (
            re.compile(
                rf"(?<![\d.,:/\w-])\d{{1,3}}(?:[.,]\d{{3}})*(?![\d.,:/]|\s?%| por ciento)(?! de (?:{months}))(?!\w)"
                rf"|\b(?:{one_of(WORDS)})\b"
            ),
            lambda old, random: (other_digit if old[0].isdigit() else other_of(WORDS))(old, random),
        ),
        "percent": (re.compile(r"\d+(?:[.,]\d+)?(?=\s?%| por ciento)"), other_digit),
        "year": (re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d.,-])"), other_year),
        "weekday": (re.compile(rf"\b(?:{one_of(DAYS)})\b"), other_of(DAYS)),
        "date": (re.compile(rf"\b(?:{months})\b"), other_of(MONTHS)),
        "magnitude": (re.compile(r"\b(?:mil millones|millones|billones)\b"), other_of(SCALES)),
        "currency": (re.compile(r"(?:(?<=\d )|(?<=millones de ))(?:dólares|euros)\b"), other_of(MONEY)),
        "unit": (re.compile(rf"(?<=\d )(?:{one_of(UNITS)})\b"), other_of(UNITS)),
    }
