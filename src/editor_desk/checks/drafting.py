# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Both ends of a machine's draft as the analysis process does them: what is taken out before, what is put back after.

What was taken out goes to the window and back as plain fields; the window passes them on and reads nothing in them but
``html`` and ``quotations``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from editor_desk.bilingual.drafting.protecting import Held, Piece, Protected, Undraftable, protect
from editor_desk.bilingual.drafting.restoring import restore
from editor_desk.bilingual.names import NameReader
from editor_desk.checks.compare_wire import names_from_fields
from editor_desk.newsroom.known_names import KnownName
from editor_desk.newsroom.languages import Language


def protected_fields(request: Mapping[str, Any]) -> dict[str, Any]:
    """``paragraph`` in ``language`` made ready for an engine, with the newsroom's ``names``; or ``why`` not."""
    names = tuple(names_from_fields(request["names"]))
    try:
        found = protect(
            request["paragraph"], Language(request["language"]), _reader(names), is_plain=request["is_plain"]
        )
    except Undraftable as reason:
        return {"why": reason.code}
    return {"protected": asdict(found), "html": found.html, "quotations": found.quotations}


def restored(request: Mapping[str, Any]) -> str | None:
    """What an engine made of it, ``drafted``, as Markdown; None where it lost something."""
    given = request["protected"]
    protected = Protected(
        source=given["source"],
        html=given["html"],
        lead=given["lead"],
        held=tuple(Held(Piece(each["kind"]), each["text"]) for each in given["held"]),
        marks=tuple((opening, closing) for opening, closing in given["marks"]),
        language=Language(given["language"]),
    )
    return restore(protected, request["drafted"])


@lru_cache(maxsize=2)
def _reader(names: tuple[KnownName, ...]) -> NameReader:
    return NameReader(names)
