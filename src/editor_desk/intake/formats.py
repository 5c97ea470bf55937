# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Every format a story may come in: one module each, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from editor_desk.intake import assembly, front_matter, markdown_file, plain_text, source_text
from editor_desk.intake.recognised import Recognised
from editor_desk.intake.source_text import SourceText


class Format(NamedTuple):
    """A format: whether it takes a file, and how it reads one. Neither raises on any text."""

    id: str
    takes: Callable[[SourceText], bool]
    read: Callable[[SourceText], Recognised]


FORMATS = (
    Format(markdown_file.ID, markdown_file.takes, markdown_file.read),
    Format(plain_text.ID, plain_text.takes, plain_text.read),
)


def recognise(source: SourceText) -> Recognised:
    """What a file says, by the first format that takes it. Nothing is written anywhere."""
    return next(each for each in FORMATS if each.takes(source)).read(source)


WORDINGS: Mapping[str, str] = {
    **source_text.WORDINGS,
    **assembly.WORDINGS,
    **front_matter.WORDINGS,
}
