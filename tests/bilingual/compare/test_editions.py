# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Two editions of a story as the desk keeps them: Markdown bodies, furniture, what was verified."""

from dataclasses import replace

import pytest

from editor_desk.bilingual.compare import Comparer
from editor_desk.newsroom.comparison import (
    BODY,
    Basis,
    CompareRequest,
    Difference,
    DifferenceKind,
    EditionText,
    Level,
    Proven,
)
from editor_desk.newsroom.languages import Language


@pytest.fixture(scope="module")
def comparer() -> Comparer:
    return Comparer()


def request(en: str, es: str, **fields: tuple[str, str]) -> CompareRequest:
    return CompareRequest(
        EditionText({BODY: en, **{name.replace("_", ":"): texts[0] for name, texts in fields.items()}}),
        EditionText({BODY: es, **{name.replace("_", ":"): texts[1] for name, texts in fields.items()}}),
        original=Language.EN,
    )


def serious(comparer: Comparer, asked: CompareRequest) -> list[Difference]:
    return [each for each in comparer.compare(asked).differences if each.level is not Level.HINT]


def test_passages_are_found_in_the_source_between_its_marks(comparer: Comparer):
    en = "# Vote\n\nThe council **gave $3.2 million** to *four* branches.\n"
    es = "# Votación\n\nEl concejo **dio $2.3 millones** a *cuatro* bibliotecas.\n"
    (difference,) = serious(comparer, request(en, es))
    assert difference.en is not None
    assert difference.es is not None
    assert en[difference.en.start : difference.en.end] == difference.en.text == "$3.2 million"
    assert es[difference.es.start : difference.es.end] == difference.es.text == "$2.3 millones"
    assert difference.link == 1


def test_the_originals_value_is_offered_first_and_a_verified_one_before_it(comparer: Comparer):
    asked = request("Then Ana Quintero spoke.", "Después habló Ana Quintana.")
    (difference,) = serious(comparer, asked)
    assert [(mend.language, mend.text, mend.basis) for mend in difference.mends] == [
        (Language.ES, "Quintero", Basis.ORIGINAL),
        (Language.EN, "Quintana", Basis.OTHER),
    ]
    start = asked.es.body.index("Quintana")
    proven = replace(asked, proven=(Proven(Language.ES, start, start + 2),))
    (difference,) = serious(comparer, proven)
    assert [(mend.language, mend.basis) for mend in difference.mends] == [
        (Language.EN, Basis.VERIFIED),
        (Language.ES, Basis.ORIGINAL),
    ]


def test_a_value_is_mended_as_the_other_edition_writes_it(comparer: Comparer):
    (difference,) = serious(comparer, request("The fee is $1,500.", "La cuota es de 2,500 dólares."))
    assert [(mend.language, mend.text) for mend in difference.mends] == [
        (Language.ES, "1,500 dólares"),
        (Language.EN, "$2,500"),
    ]


def test_words_with_marks_inside_are_not_replaced_as_a_whole(comparer: Comparer):
    (difference,) = serious(comparer, request("It cost **$3.2** million.", "Costó 2.3 millones de dólares."))
    assert all(mend.language is Language.ES for mend in difference.mends)


def test_a_difference_keeps_its_identity_when_something_else_is_edited(comparer: Comparer):
    before = request("Some 82 people came.\n\nIt rained.", "Vinieron unas 28 personas.\n\nLlovió.")
    after = request(
        "It was cold that day.\n\nSome **82** people came.\n\nIt rained.",
        "Hacía frío ese día.\n\nVinieron unas **28** personas.\n\nLlovió.",
    )
    one, other = serious(comparer, before), serious(comparer, after)
    assert [each.identity for each in one] == [each.identity for each in other]
    assert len(one) == 1


def test_texts_written_in_parallel_miss_nothing_but_may_not_contradict_each_other(comparer: Comparer):
    en = "Some 82 people came.\n\nThe mayor spoke for an hour about the bridge over the bayou."
    es = "Vinieron unas 28 personas."
    asked = replace(request(en, es), original=None)
    assert [each.kind for each in serious(comparer, asked)] == [DifferenceKind.NUMBER]


def test_a_headline_may_be_rewritten_but_not_contradict(comparer: Comparer):
    body_en, body_es = "The council voted 9-7 on Tuesday.", "El concejo votó 9-7 el martes."
    free = request(
        body_en, body_es, headline=("Council keeps four libraries open", "El concejo salva bibliotecas")
    )
    assert serious(comparer, free) == []
    wrong = request(
        body_en, body_es, headline=("Council keeps 14 libraries", "El concejo salva 41 bibliotecas")
    )
    (difference,) = serious(comparer, wrong)
    assert difference.en is not None
    assert difference.en.field == "headline"
    assert difference.link is None


def test_a_cutline_is_compared_with_its_own(comparer: Comparer):
    asked = request("It rained.", "Llovió.", cutline_a=("Ana Ruiz on Monday.", "Ana Ruiz el martes."))
    (difference,) = serious(comparer, asked)
    assert difference.kind is DifferenceKind.WEEKDAY
    assert difference.es is not None
    assert difference.es.field == "cutline:a"


def test_links_may_lead_to_each_languages_own_page(comparer: Comparer):
    en = "Read [the report](https://city.example/en/report) today."
    es = "Lea hoy [el informe](https://city.example/es/informe)."
    assert serious(comparer, request(en, es)) == []
    (difference,) = serious(comparer, request(en, "Lea hoy el informe."))
    assert difference.kind is DifferenceKind.MISSING_LINK
    assert difference.en is not None
    assert difference.en.text == "the report"


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("## {}", "compare.missing.heading_en"),
        ("- {}", "compare.missing.item_en"),
        ("{}", "compare.missing.sentence_en"),
    ],
)
def test_a_heading_an_item_and_a_paragraph_are_missed_as_what_they_are(
    comparer: Comparer, mark: str, code: str
):
    en = f"The council met on Tuesday.\n\n{mark.format('What the police budget pays for')}\n\nIt voted 9-7 to pay."
    es = "El concejo se reunió el martes.\n\nVotó 9-7 a favor de pagar."
    (difference,) = serious(comparer, request(en, es))
    assert difference.message.code == code


def test_the_title_of_a_work_may_stand_in_italics(comparer: Comparer):
    asked = request("She wrote “The River” in 1998.", "Escribió *El río* en 1998.")
    assert serious(comparer, asked) == []


def test_the_most_serious_comes_first(comparer: Comparer):
    en = "“We will not pay for it this year,” said Ruiz.\n\nSome 82 people came."
    es = "Ruiz habló.\n\nVinieron unas 28 personas."
    levels = [each.level for each in comparer.compare(request(en, es)).differences]
    assert levels == sorted(levels, key=[Level.BLOCK, Level.WARN, Level.HINT].index)
    assert levels[0] is Level.BLOCK
