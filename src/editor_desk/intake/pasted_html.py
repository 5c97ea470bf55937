# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a paste as the plain HTML of a story: nested as they should have been, and nothing that runs."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from editor_desk.intake.pasted_dress import Dress
from editor_desk.intake.pasted_rows import Part
from editor_desk.intake.pasted_words import Run
from editor_desk.text.markdown_map import PHOTO_SCHEME
from editor_desk.text.render import SCHEMES, TAGS

_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}}


def clean_html(parts: list[Part]) -> str:
    """Well-formed HTML of these parts: blocks around words, no space between them, guarded by nh3."""
    import nh3

    return nh3.clean(
        _Nest().written(parts),
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes={*SCHEMES, PHOTO_SCHEME.rstrip(":")},
        link_rel=None,
    )


class _Nest:
    """Writes parts one after another, opening and closing the lists and quotations around them."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._quote = 0
        self._lists: list[tuple[str, int, int]] = []

    def written(self, parts: list[Part]) -> str:
        for part in parts:
            self._stand_at(part)
            self._out.append(_element(part))
        self._to_lists(0)
        self._to_quote(0)
        return "".join(self._out)

    def _stand_at(self, part: Part) -> None:
        """Into the lists and quotations of this part; code and tables stand by themselves."""
        if part.quote != self._quote or not part.lists:
            self._to_lists(0)
            self._to_quote(part.quote)
        wanted = part.lists
        same = 0
        while same < min(len(wanted), len(self._lists)) and wanted[same] == self._lists[same]:
            same += 1
        self._to_lists(same)
        if wanted and same == len(wanted):
            if part.opens:
                self._out.append("</li><li>")
            return
        for kind, number, serial in wanted[same:]:
            start = part.number if part.number is not None and part.opens else number
            self._out.append(f'<ol start="{start}"><li>' if kind == "ol" else "<ul><li>")
            self._lists.append((kind, number, serial))

    def _to_lists(self, depth: int) -> None:
        while len(self._lists) > depth:
            self._out.append(f"</li></{self._lists.pop()[0]}>")

    def _to_quote(self, depth: int) -> None:
        while self._quote > depth:
            self._quote -= 1
            self._out.append("</blockquote>")
        while self._quote < depth:
            self._quote += 1
            self._out.append("<blockquote>")


def _element(part: Part) -> str:
    if part.kind == "hr":
        return "<hr>"
    if part.kind == "pre":
        return f"<pre>\n{html.escape(part.runs[0].words)}</pre>"  # the parser takes the first line break
    if part.kind == "table":
        rows = [_row(row, "td" if place else "th") for place, row in enumerate(part.rows)]
        return f"<table><tbody>{''.join(rows)}</tbody></table>"
    return f"<{part.kind}>{_words(part.runs)}</{part.kind}>"


def _row(cells: list[list[Run]], tag: str) -> str:
    plain = [
        [run._replace(dress=_in_head(run) if tag == "th" else run.dress) for run in cell] for cell in cells
    ]
    return f"<tr>{''.join(f'<{tag}>{_words(cell)}</{tag}>' for cell in plain)}</tr>"


def _in_head(run: Run) -> Dress:
    return replace(run.dress, strong=False)


def _words(runs: list[Run]) -> str:
    return _nested(runs, _LAYERS)


def _nested(runs: list[Run], layers: tuple[Layer, ...]) -> str:
    """Runs with the marks of these layers around as long a stretch as each holds for."""
    if not layers:
        return "".join(map(_letters, runs))
    out = []
    for mark, group in groupby(runs, key=layers[0]):
        inner = _nested(list(group), layers[1:])
        out.append(f"<{mark}>{inner}</{mark.partition(' ')[0]}>" if mark else inner)
    return "".join(out)


def _letters(run: Run) -> str:
    if run.photo:
        return f'<img src="{html.escape(run.photo)}" alt="{html.escape(run.alt)}">'
    return html.escape(run.words, quote=False).replace("\n", "<br>")


def _link(run: Run) -> str:
    return f'a href="{html.escape(run.dress.link)}"' if run.dress.link else ""


Layer = Callable[[Run], str]
_LAYERS: tuple[Layer, ...] = (
    _link,
    lambda run: "strong" if run.dress.strong else "",
    lambda run: "em" if run.dress.emphasis else "",
    lambda run: run.dress.height,
    lambda run: "code" if run.dress.code else "",
)
