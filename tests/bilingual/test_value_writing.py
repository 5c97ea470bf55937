# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A mend writes the value as the other edition would, in the manner of the words it takes the place of."""

import pytest

from editor_desk.bilingual.values import find_values, match_values, write_value
from editor_desk.newsroom.languages import Language

EN, ES = Language.EN, Language.ES

TO_SPANISH = [
    ("$3 billion", "3 millones de dólares", "3 mil millones de dólares"),
    ("$3bn", None, "3 mil millones de dólares"),
    ("$1.2 billion", "1,300 millones de dólares", "1,200 millones de dólares"),
    ("$250,000", "2.500.000 dólares", "250.000 dólares"),
    ("$250,000", "$25,000", "$250,000"),
    ("$1.50", None, "1.50 dólares"),
    ("€2.4 million", "2,4 millones de dólares", "2,4 millones de euros"),
    ("60 pesos", "60 dólares", "60 pesos"),
    ("12,500", "15,200", "12,500"),
    ("12,500", "15.200", "12.500"),
    ("nine", "ocho", "nueve"),
    ("nine", "19", "9"),
    ("two hundred", "trescientas", "doscientas"),
    ("two dozen", "una docena", "dos docenas"),
    ("1.2 million", "1.3 millones", "1.2 millones"),
    ("4.1%", "4,7 %", "4,1 %"),
    ("8.5%", "85 por ciento", "8.5 por ciento"),
    ("2 percentage points", "2%", "2 puntos porcentuales"),
    ("Sept. 13, 2008", "13 de diciembre de 2008", "13 de septiembre de 2008"),
    ("January 1", "1.º de junio", "1.º de enero"),
    ("Saturday, Sept. 29, 2018", "domingo 29 de septiembre", "sábado 29 de septiembre"),
    ("2018", "junio de 2017", "junio de 2018"),
    ("Saturday", "martes", "sábado"),
    ("in June", "en febrero", "junio"),
    ("1990s", "años 80", "años 90"),
    ("1990s", "década de 1980", "década de 1990"),
    ("21st century", "siglo XX", "siglo XXI"),
    ("8:15 a.m.", "8:15 de la noche", "8:15 de la mañana"),
    ("6 p.m.", "17:00", "18:00"),
    ("6 p.m.", "5 p. m.", "6 p. m."),
    ("noon", "3 p.m.", "mediodía"),
    ("10 inches", "10 pies", "10 pulgadas"),
    ("13-year-old", "12 años", "13 años"),
    ("three weeks", "tres meses", "tres semanas"),
    ("6-foot-6", "6 pies", "6 pies 6 pulgadas"),
    ("21st", "12.º", "21.º"),
    ("third", "cuarta", "tercera"),
    ("third", "primer", "tercer"),
    ("two-thirds", "un tercio", "dos tercios"),
    ("one in five", "uno de cada cuatro", "uno de cada cinco"),
    ("tens of thousands", "millones", "decenas de miles"),
    ("713-555-0123", "713-555-0124", "713-555-0123"),
    ("yesterday", "hoy", "ayer"),
    ("ten times", "once veces", "diez veces"),
    ("50 cents", "70 céntimos", "50 céntimos"),
    ("531,900 Czech crowns", "531.100 coronas", "531.900 coronas"),
    ("20 Canadian dollars", "20 euros", "20 dólares canadienses"),
]
TO_ENGLISH = [
    ("3 mil millones de dólares", "$3 million", "$3 billion"),
    ("13 de septiembre de 2008", "Dec. 13, 2008", "Sept. 13, 2008"),
    ("13 de septiembre", "13 December", "13 September"),
    ("42 años", "41-year-old", "42-year-old"),
    ("42 años", "41 years old", "42 years old"),
    ("4,1 %", "4.7%", "4.1%"),
    ("21.º", "12th", "21st"),
    ("tercera", "fourth", "third"),
    ("a las seis y media de la tarde", "7:30 p.m.", "6:30 p.m."),
    ("siglo XXI", "20th century", "21st century"),
    ("años 90", "1980s", "1990s"),
    ("veintiún mil", "20,000", "21,000"),
    ("miércoles", "Tuesday", "Wednesday"),
    ("1.200 millones de euros", "€12 billion", "€1.2 billion"),
    ("100 pesos", "$100", "100 pesos"),
]


@pytest.mark.parametrize(
    ("value", "like", "written", "language"),
    [(*row, ES) for row in TO_SPANISH] + [(*row, EN) for row in TO_ENGLISH],
)
def test_a_mend_keeps_the_manner_of_what_it_replaces(value, like, written, language):
    (mine,) = find_values(value, language.other)
    there = find_values(like, language)[0] if like else None
    assert write_value(mine, language, there) == written


@pytest.mark.parametrize(
    ("value", "language"),
    [(row[0], ES) for row in TO_SPANISH] + [(row[0], EN) for row in TO_ENGLISH],
)
def test_what_a_mend_writes_says_the_same(value, language):
    mine = find_values(value, language.other)
    written = write_value(mine[0], language)
    assert written is not None
    there = find_values(written, language)
    found = match_values(mine, there) if language is ES else match_values(there, mine)
    assert found.agree
    assert (found.differ, found.only_en, found.only_es) == ((), (), ())


def test_a_bare_number_counts_what_stood_there():
    (two,), (years,) = find_values("for 2", EN), find_values("durante 3 años", ES)
    assert write_value(two, ES, years) == "2 años"
    (half,), (percent,) = find_values("half of them", EN), find_values("el 60% de ellos", ES)
    assert write_value(half, ES, percent) == "50%"


def test_a_day_without_its_month_is_not_mended():
    (day,) = find_values("July 15", EN)
    first, _ = find_values("del 15 al 17 de junio", ES)
    assert write_value(day, ES, first) is None


def test_twice_is_not_written_for_anybody():
    (value,) = find_values("twice", EN)
    assert write_value(value, ES) is None
