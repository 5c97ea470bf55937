# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What was compared once is not compared again, as long as all it depended on is the same."""

from dataclasses import replace

from editor_desk.checks.comparing import Remembered
from editor_desk.newsroom.comparison import CompareRequest, Comparison, EditionText
from editor_desk.newsroom.known_names import KnownName, NameKind

REQUEST = CompareRequest(EditionText({"body": "It was 24."}), EditionText({"body": "Eran 42."}))


def counted() -> tuple[Remembered, list[CompareRequest]]:
    asked: list[CompareRequest] = []

    def engine(request: CompareRequest) -> Comparison:
        asked.append(request)
        return Comparison()

    return Remembered(engine), asked


def test_the_same_texts_are_compared_once():
    compare, asked = counted()
    compare(REQUEST)
    compare(replace(REQUEST, en=EditionText(dict(REQUEST.en.fields))))
    assert asked == [REQUEST]


def test_another_word_or_another_name_is_compared_anew():
    compare, asked = counted()
    others = (
        replace(REQUEST, es=EditionText({"body": "Eran 24."})),
        replace(REQUEST, names=(KnownName("n", NameKind.PERSON, ("Kim Jong Un",)),)),
    )
    for each in (REQUEST, *others):
        compare(each)
    assert asked == [REQUEST, *others]


def test_what_was_compared_elsewhere_is_known_here():
    compare, asked = counted()
    compare.keep(REQUEST, Comparison())
    compare(REQUEST)
    assert asked == []


def test_only_the_newest_few_are_kept():
    compare, asked = counted()
    many = [replace(REQUEST, es=EditionText({"body": f"Eran {number}."})) for number in range(65)]
    for each in (*many, many[-1], many[0]):
        compare(each)
    assert asked == [*many, many[0]]
