# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The words of one pasted paragraph: spaces made one kind, unseen letters out, equal dress joined."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from editor_desk.intake.pasted_dress import PLAIN, Dress
from editor_desk.intake.source_text import one_form
from editor_desk.text.canonical import UNSEEN


class Run(NamedTuple):
    """Words of one dress; a line break in them is a break the page showed. A photo is a run without words."""

    words: str
    dress: Dress = PLAIN
    photo: str = ""
    alt: str = ""


_EMOJI_FORMS = "\ufe0e\ufe0f"
_NEVER_SEEN = re.compile(f"(?![{_EMOJI_FORMS}])[{UNSEEN}]+")
_FIRM = "\u00a0\u202f\u2007\u2009"
_OTHER_SPACES = re.compile("[\t\f\v\u1680\u2000-\u2006\u2008\u200a\u205f\u3000]")
_UNITS = (
    "%|‰|°|º|€|£|¥|¢|[$]|(?:US|C)?[$]|[ap][.]\\s?m[.]|[ap]m|h|min|s|ms|km|cm|mm|m|ha|kg|mg|g|t|l|L|ml|mL|kW|MW|GW|W|V|"
    "Hz|kHz|MHz|GHz|kB|MB|GB|TB|mi|mph|ft|in|yd|lb|lbs|oz|ac|gal|EUR|USD|MXN|COP|euros?|d[oó]lares|dollars|pesos|"
    "mil|mill[oó]n|millones|million|billion|trillion|bill[oó]n|billones|km/h"
)
_WANTED = re.compile(
    rf"(?<=\d)[{_FIRM}](?=(?:{_UNITS})(?!\w)|\d{{3}}(?!\d))|(?<=[$€£№])[{_FIRM}](?=\d)|(?<=\b[ap][.])[{_FIRM}](?=m[.])"
)
_MARK = "\x1f"
_SPACES = re.compile(" {2,}")
_AROUND_BREAK = re.compile("(?<! ) *+\n *+")  # looks from the first space only: long gaps cost their length
_GAP = re.compile("(?<![ \u00a0\n])[ \u00a0]*+\n[ \u00a0]*+\n[ \u00a0\n]*+")
_FIGURES = re.compile(r"[\d+\-−–()=nx]{1,6}")


def shown_words(words: str, *, keeps_lines: bool) -> str:
    """A piece of text as a page shows it, still with every firm space; line ends are spaces or breaks."""
    words = _NEVER_SEEN.sub("", one_form(words))
    return words if keeps_lines else words.replace("\n", " ")


def settled(runs: list[Run]) -> list[Run]:
    """The runs as they will stand: spaces settled and outside marks where they can, none at either end.

    A firm space stays between a figure and its unit (``5 km``, ``18 %``, ``10 000``, ``5 p. m.``) and is
    a plain space anywhere else.
    """
    whole = _settled_spaces("".join(run.words for run in runs))
    out: list[Run] = []
    for run, end in zip(runs, list(accumulate(len(run.words) for run in runs)), strict=True):
        words = whole[end - len(run.words) : end]
        if run.photo:
            out.append(run)
            continue
        pieces = re.findall(r"\s+|\S(?:.*\S)?", words, re.DOTALL)
        out += [Run(piece, _kept(run.dress, piece)) for piece in pieces]
    out = _trimmed(_joined(_with_shared_spaces(out)))
    return _joined(out)


def split_at_gaps(runs: list[Run]) -> list[list[Run]]:
    """Runs parted where the page had an empty line; single breaks stay."""
    gaps = [gap.span() for gap in _GAP.finditer(visible(runs))]
    parts: list[list[Run]] = [[]]
    at = passed = 0
    for run in runs:
        start, end, done = at, at + len(run.words), at
        at = end
        while passed < len(gaps) and gaps[passed][0] < end:
            gap_start, gap_end = gaps[passed]
            if gap_start > done:
                parts[-1].append(run._replace(words=run.words[done - start : gap_start - start]))
            done = max(done, min(gap_end, end))
            if gap_end > end:
                break
            parts.append([])
            passed += 1
        if done < end or run.photo:
            parts[-1].append(run._replace(words=run.words[done - start :]))
    return parts


def visible(runs: list[Run]) -> str:
    """The letters alone."""
    return "".join(run.words for run in runs)


def _settled_spaces(whole: str) -> str:
    """The same number of characters: what goes is a mark that ``_joined`` takes out."""
    whole = _WANTED.sub(_MARK, _OTHER_SPACES.sub(" ", whole))
    whole = whole.translate(dict.fromkeys(map(ord, _FIRM), " ")).replace(_MARK, "\u00a0")
    whole = _AROUND_BREAK.sub(lambda gap: gap[0].replace(" ", _MARK), whole)
    return _SPACES.sub(lambda gap: " " + _MARK * (len(gap[0]) - 1), whole)


def _kept(dress: Dress, piece: str) -> Dress:
    """Small figures keep their height (10⁶ must not become 106); small letters (1st, 3.er) lose it."""
    height = dress.height if dress.height and _FIGURES.fullmatch(piece.replace(_MARK, "")) else ""
    return Dress(dress.strong, dress.emphasis, dress.code, height, dress.link)


def _with_shared_spaces(runs: list[Run]) -> list[Run]:
    """Space between two dresses wears what both have."""
    out = list(runs)
    after = PLAIN
    nexts = [PLAIN] * len(runs)
    for index in range(len(runs) - 1, -1, -1):
        nexts[index] = after
        if runs[index].photo or not runs[index].words.isspace():
            after = runs[index].dress
    before = PLAIN
    for index, run in enumerate(runs):
        if not run.photo and run.words.isspace():
            out[index] = run._replace(dress=before.shared(nexts[index]))
        else:
            before = run.dress
    return out


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours of one dress as one run; nothing empty; no two spaces where two runs meet."""
    out: list[Run] = []
    for run in runs:
        words = run.words.replace(_MARK, "")
        if not run.photo:
            if out and out[-1].words[-1:] in (" ", "\n"):
                words = words.lstrip(" ")
            if not words:
                continue
            if out and not out[-1].photo and out[-1].dress == run.dress:
                out[-1] = run._replace(words=out[-1].words + words)
                continue
        out.append(run._replace(words=words))
    return out


def _trimmed(runs: list[Run]) -> list[Run]:
    while runs and not runs[0].photo and runs[0].words.isspace():
        runs = runs[1:]
    while runs and not runs[-1].photo and runs[-1].words.isspace():
        runs = runs[:-1]
    if runs and not runs[0].photo:
        runs = [runs[0]._replace(words=runs[0].words.lstrip()), *runs[1:]]
    if runs and not runs[-1].photo:
        runs = [*runs[:-1], runs[-1]._replace(words=runs[-1].words.rstrip())]
    return runs
