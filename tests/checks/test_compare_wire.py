# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of the comparison and what it answers come through JSON as they were."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from editor_desk.checks.compare_wire import (
    comparison_fields,
    comparison_from_fields,
    names_fields,
    names_from_fields,
    request_fields,
    request_from_fields,
)
from editor_desk.checks.worker import answer
from editor_desk.newsroom.comparison import (
    Basis,
    ComparedLink,
    CompareRequest,
    Comparison,
    Difference,
    DifferenceKind,
    EditionText,
    Level,
    Mend,
    Passage,
    PinnedNumbers,
    Proven,
)
from editor_desk.newsroom.known_names import KnownName, NameKind
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import Message

EN, ES = Language.EN, Language.ES
REQUEST = CompareRequest(
    EditionText({"body": "It was 24.", "headline": "24 🎈"}),
    EditionText({"body": "Eran 42."}),
    EN,
    date(2026, 11, 25),
    (PinnedNumbers("p", (0, 1), ()),),
    (Proven(ES, 5, 7),),
)
NAMES = (
    KnownName("n", NameKind.PERSON, ("Kim Jong Un",)),
    KnownName("t", NameKind.TERM, ("sheriff",), ("alguacil", "sheriff"), "who", datetime(2026, 1, 2, tzinfo=UTC), "why"),
)  # fmt: skip
PASSAGE = Passage("body", 5, 7, "42")
COMPARISON = Comparison(
    (ComparedLink((0,), (), "found", 0.5),),
    (
        Difference(
            DifferenceKind.NUMBER,
            Level.BLOCK,
            None,
            PASSAGE,
            Message("compare.number", {"en": "24", "n": 3, "more": ("a", "b")}),
            "identity",
            (Mend(ES, PASSAGE, "24", Basis.VERIFIED),),
            0,
        ),
    ),
)


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


def test_a_request_comes_through():
    assert request_from_fields(through_json(request_fields(REQUEST))) == REQUEST


def test_names_come_through():
    assert names_from_fields(through_json(names_fields(NAMES))) == NAMES


def test_an_answer_comes_through():
    assert comparison_from_fields(through_json(comparison_fields(COMPARISON))) == COMPARISON


def test_the_process_asks_for_names_it_does_not_know_and_keeps_them():
    fields = {"id": 1, "task": "compare", "request": request_fields(REQUEST), "names_mark": "a mark"}
    assert answer(json.dumps(fields).encode()) == {"id": 1, "result": None}
    assert answer(json.dumps({**fields, "names": names_fields(NAMES)}).encode())["result"]["links"]
    assert answer(json.dumps(fields).encode())["result"]["links"]
