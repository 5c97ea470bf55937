# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The lines of ``compare --jsonl``."""

import json

from editor_desk.bilingual.compare.rows import compare_rows


def test_each_line_is_answered_and_a_broken_one_stops_nothing():
    lines = [
        json.dumps({"id": "a", "en": "Some 82 people came.", "es": "Vinieron unas 28 personas."}),
        "no json",
        json.dumps({"id": "b", "en": "It rained."}),
        "",
        json.dumps({"id": "c", "en": "It rained.", "es": "Llovió."}),
    ]
    first, broken, half, last = (json.loads(row) for row in compare_rows(lines))
    assert first == {
        "id": "a",
        "findings": [
            {
                "kind": "number",
                "level": "block",
                "en": {"start": 5, "end": 7, "text": "82"},
                "es": {"start": 14, "end": 16, "text": "28"},
                "message": "The English says 82, the Spanish says 28.",
            }
        ],
    }
    assert broken["id"] is None
    assert "error" in broken
    assert half == {"id": "b", "error": "en and es must be texts"}
    assert last == {"id": "c", "findings": []}


def test_hints_are_shown_to_whoever_asks():
    line = json.dumps({"id": "a", "en": "The so-called “king” left.", "es": "El llamado rey se fue."})
    assert json.loads(next(compare_rows([line])))["findings"] == []
    (hint,) = json.loads(next(compare_rows([line], hints=True)))["findings"]
    assert hint["level"] == "hint"


def test_broken_letters_stop_nothing():
    line = '{"id":"a","en":"Kim \\ud800 met 82 people, \\u0000.","es":"Kim \\udfff se reuni\u00f3 con 28 personas."}'
    assert json.loads(next(compare_rows([line])))["findings"][0]["kind"] == "number"


def test_a_book_beside_nothing_takes_its_time_only_once():
    row = json.dumps({"id": "a", "en": "It rained on Monday in Houston.\n\n" * 1500, "es": "Llovi\u00f3."})
    assert len(json.loads(next(compare_rows([row])))["findings"]) >= 1400
