# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A row that cannot be answered says why; the others are answered."""

from __future__ import annotations

import json
from collections.abc import Mapping

from editor_desk.text.json_rows import answer_rows


def doubled(row: Mapping[str, object]) -> dict[str, object]:
    number = row.get("n")
    if not isinstance(number, int):
        raise ValueError("n must be a number")
    return {"n": 2 * number, "share": 1 / number}


def test_every_row_is_answered_and_a_broken_one_says_why():
    broken = b'\xff{"id":3,"n":1}'.decode("utf-8", "surrogateescape")
    lines = [
        '{"id":1,"n":2}\n',
        "\n",
        "{no",
        "[]",
        broken,
        '{"id":4,"n":"x"}',
        '{"id":5,"n":0}',
        '{"id":"ñ","n":1}',
    ]
    answers = [json.loads(answer) for answer in answer_rows(lines, doubled)]
    assert answers[0] == {"id": 1, "n": 4, "share": 0.5}
    assert [answer["id"] for answer in answers] == [1, None, None, None, 4, 5, "ñ"]
    assert [answer.get("error", "")[:8] for answer in answers[1:6]] == [
        "not JSON", "not a JS", "not UTF-", "n must b", "ZeroDivi"
    ]  # fmt: skip
    assert all("\n" not in answer for answer in answer_rows(lines, doubled))
