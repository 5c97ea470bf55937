# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison on its way to the analysis process and back, as plain lists and words that JSON takes.

The window's thread writes the one and reads the other: done by hand, without pydantic, each takes well below a
millisecond. The list of names may be long; it goes only when the process does not have it yet (``names_fields``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

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
from editor_desk.newsroom.wording import Message, Param


def request_fields(request: CompareRequest) -> dict[str, Any]:
    """A request without its names."""
    return {
        "en": dict(request.en.fields),
        "es": dict(request.es.fields),
        "original": request.original.value if request.original else None,
        "written_on": request.written_on.isoformat() if request.written_on else None,
        "pins": [[pin.id, pin.en, pin.es] for pin in request.pins],
        "proven": [[each.language.value, each.start, each.end] for each in request.proven],
    }


def request_from_fields(fields: Mapping[str, Any], names: tuple[KnownName, ...] = ()) -> CompareRequest:
    """The request again."""
    original, written_on = fields["original"], fields["written_on"]
    return CompareRequest(
        EditionText(fields["en"]),
        EditionText(fields["es"]),
        Language(original) if original else None,
        date.fromisoformat(written_on) if written_on else None,
        tuple(PinnedNumbers(name, tuple(en), tuple(es)) for name, en, es in fields["pins"]),
        tuple(Proven(Language(language), start, end) for language, start, end in fields["proven"]),
        names,
    )


def names_fields(names: Sequence[KnownName]) -> list[list[Any]]:
    """The names and terms of the newsroom."""
    return [
        [
            each.id,
            each.kind.value,
            each.en,
            each.es,
            each.by,
            each.at.isoformat() if each.at else "",
            each.note,
        ]
        for each in names
    ]


def names_from_fields(fields: Sequence[Sequence[Any]]) -> tuple[KnownName, ...]:
    """The names again."""
    return tuple(
        KnownName(
            name, NameKind(kind), tuple(en), tuple(es), by, datetime.fromisoformat(at) if at else None, note
        )
        for name, kind, en, es, by, at, note in fields
    )


def comparison_fields(comparison: Comparison) -> dict[str, Any]:
    """An answer."""
    return {
        "links": [[link.en, link.es, link.ground, link.likeness] for link in comparison.links],
        "differences": [
            {
                "kind": each.kind.value,
                "level": each.level.value,
                "en": _passage_fields(each.en),
                "es": _passage_fields(each.es),
                "code": each.message.code,
                "params": dict(each.message.params),
                "identity": each.identity,
                "mends": [
                    [mend.language.value, _passage_fields(mend.at), mend.text, mend.basis.value]
                    for mend in each.mends
                ],
                "link": each.link,
            }
            for each in comparison.differences
        ],
    }


def comparison_from_fields(fields: Mapping[str, Any]) -> Comparison:
    """The answer again."""
    return Comparison(
        tuple(
            ComparedLink(tuple(en), tuple(es), ground, likeness)
            for en, es, ground, likeness in fields["links"]
        ),
        tuple(_difference(each) for each in fields["differences"]),
    )


def _difference(fields: Mapping[str, Any]) -> Difference:
    params: dict[str, Param] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in fields["params"].items()
    }
    return Difference(
        DifferenceKind(fields["kind"]),
        Level(fields["level"]),
        _passage(fields["en"]),
        _passage(fields["es"]),
        Message(fields["code"], params),
        fields["identity"],
        tuple(
            Mend(Language(language), Passage(*at), text, Basis(basis))
            for language, at, text, basis in fields["mends"]
        ),
        fields["link"],
    )


def _passage_fields(passage: Passage | None) -> list[Any] | None:
    return [passage.field, passage.start, passage.end, passage.text] if passage is not None else None


def _passage(fields: Sequence[Any] | None) -> Passage | None:
    return Passage(*fields) if fields is not None else None
