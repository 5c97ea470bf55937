# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Single lines of a page by their look: masthead, headline, byline, dateline, cutline, in both languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor_desk.intake.recognised import PieceKind

_LONGEST_HEADLINE = 180
_LONGEST_CUTLINE = 500
_LONGEST_DATELINE = 160
_HEADLINE_WORDS = range(3, 31)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_PUBLICATION = re.compile(
    r"\b(?:magazine|news|newspaper|times|herald|chronicle|tribune|gazette|journal|post|press|weekly|daily|"
    r"observer|sentinel|examiner|revista|noticias|noticiero|peri[oó]dico|diario|semanario|gaceta|prensa|"
    r"heraldo|la voz|el sol|el d[ií]a|la opini[oó]n)\b",
    re.IGNORECASE,
)
_ABOUT_ITSELF = re.compile(
    r"\b(?:publication|newspaper|magazine|bilingual|weekly|news source|since \d{4}|voice of|"
    r"publicaci[oó]n|peri[oó]dico|revista|biling[uü]e|semanario|desde \d{4}|la voz de|fundad[oa])\b",
    re.IGNORECASE,
)
_NAME = r"(?:[A-ZÁÉÍÓÚÜÑ][\w'’.-]*)"
_NAME_LINK = r"(?:y|e|and|de|del|la|las|los|da|von|van|&)"
_NAMES = rf"{_NAME}(?:,? (?:{_NAME_LINK} )*{_NAME}){{1,9}}"
_NOBODY = (
    r"(?:the )?(?:staff(?: reports?| writers?)?|newsroom|(?:la )?redacci[oó]n|equipo editorial|agencias|"
    r"wire reports|associated press|servicios de noticias)"
)
_TRADE = r"(?:\s*[|,/·–—-]\s*[^.!?]{2,60})?"
_SIGNED = re.compile(
    rf"(?:(?i:by|por|written by|texto(?: de)?|text by):?) +(?P<name>{_NAMES}{_TRADE}|(?i:{_NOBODY}){_TRADE})$"
)
_UNSIGNED = re.compile(rf"(?P<name>(?i:{_NOBODY}))$")
_PHOTO_WORDS = re.compile(
    r"^(?:photos?|fotos?|fotograf[ií]a|picture|image|imagen)\b ?[:/|]|"
    r"\((?:(?:file )?photos?|fotos?|ap photo|courtesy|cortes[ií]a)\b[^)]*\)$|"
    r"\b(?:photo (?:by|courtesy)|foto (?:de|cortes[ií]a))\b",
    re.IGNORECASE,
)
_LABELS = {
    PieceKind.HEADLINE: "headline|hed|title|titular|t[ií]tulo|cabeza",
    PieceKind.DEK: "dek|deck|subhead|subhed|subtitle|sumario|bajada|subt[ií]tulo|entradilla",
    PieceKind.BYLINE: "byline|author|firma|autora?",
    PieceKind.CUTLINE: "cutline|caption|photo caption|pie de foto|leyenda",
}
_LABELLED = re.compile(
    "|".join(rf"(?P<{kind.value}>{names})" for kind, names in _LABELS.items()), re.IGNORECASE
)
_LABEL_END = re.compile(r"\s*:\s+(?=\S)")

_PLACE_WORD = r"[A-ZÁÉÍÓÚÜÑ][\w'’.-]*"
_CAPITALS = r"[A-ZÁÉÍÓÚÜÑ][A-ZÁÉÍÓÚÜÑ'’.-]+"
_REGION = rf"{_PLACE_WORD}(?: (?:(?:de|del|la|las|los|el|of|the|and|y) )*{_PLACE_WORD}){{0,4}}"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|ene|febr|abr|mayo|jun|jul|ago|dic)[a-zé]*\.?"
)
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} de {_MONTH}(?: (?:de|del) \d{{4}})?)"
_AGENCY = r"\([A-ZÁÉÍÓÚÜÑ][\w .,/&-]{1,30}\)"
_DASH = r"(?:\s*[—–―]\s*|\s+--?\s+|\s*\.\s?[-–—]\s*)"
_TAIL = rf"(?:,? (?P<date>(?i:{_DATE})))?(?: (?P<agency>{_AGENCY}))?(?:,? (?P<date2>(?i:{_DATE})))?\.?"
_CAPITAL_DATELINE = re.compile(
    rf"(?P<place>{_CAPITALS}(?:[ /-](?:DE |DEL |LA |LAS |LOS |EL )*{_CAPITALS}){{0,4}})"
    rf"(?P<region>(?:, {_REGION}){{0,2}}){_TAIL}(?P<dash>{_DASH})"
)
_MIXED_DATELINE = re.compile(
    rf"(?P<place>{_REGION})(?P<region>(?:, {_REGION}){{0,2}}){_TAIL}(?P<dash>{_DASH})"
)
_NO_PLACE = re.compile(
    r"(?:breaking|update[ds]?|exclusive|exclusiva|video|watch|opinion|opini[oó]n|correction|correcci[oó]n|"
    r"[uú]ltima hora|urgente|advisory|aviso|editor.s note|nota|live|en vivo|news|noticias|alert|alerta|photos?|"
    r"fotos?|part|parte|day|d[ií]a|step|paso)\b",
    re.IGNORECASE,
)
_OPENS_SENTENCE = re.compile(r"[\"'“‘«¿¡(\[]*[A-ZÁÉÍÓÚÜÑ\d$]")
_SHORTEST_PLACE = 4


class Dateline(NamedTuple):
    """A dateline before a first paragraph: its words, and where the paragraph goes on after the dash."""

    words: str
    goes_on: int


class Labelled(NamedTuple):
    """A line that says itself what it is: the kind, and the words after the label."""

    kind: PieceKind
    words: str


def is_masthead(line: str) -> bool:
    """Whether a line is the name of a publication and nothing else."""
    words = line.split()
    return (
        len(words) <= 6
        and _PUBLICATION.search(line) is not None
        and not line.endswith((".", ":", ",", "?"))
        and all(word.lstrip('¡¿"“«(')[:1].isupper() or len(word) <= 3 for word in words)
    )


def is_tagline(line: str) -> bool:
    """Whether a line is what a publication says about itself under its name."""
    return len(line.split()) <= 12 and _ABOUT_ITSELF.search(line) is not None and not line.endswith(".")


def is_headline(line: str) -> bool:
    """Whether a line reads like a headline: short, begins like one, ends without a full stop."""
    words = line.split()
    if len(words) not in _HEADLINE_WORDS or len(line) > _LONGEST_HEADLINE:
        return False
    if line.endswith((".", "…", ",", ";", ":")) and not line.endswith(("U.S.", "D.C.", "EE. UU.", "EE.UU.")):
        return False
    return _OPENS_SENTENCE.match(line) is not None and byline_in(line) is None


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE_END.search(line) is not None


def byline_in(line: str) -> str | None:
    """The names of a byline without "By" or "Por", or None."""
    if len(line) > _LONGEST_HEADLINE:
        return None
    found = _SIGNED.match(line) or _UNSIGNED.match(line)
    return found["name"].strip() if found else None


def is_about_a_photo(line: str) -> bool:
    """Whether a line credits or labels a photo."""
    return len(line) <= _LONGEST_CUTLINE and _PHOTO_WORDS.search(line) is not None


def labelled(line: str) -> Labelled | None:
    """A line such as "Headline: …" or "Pie de foto: …"."""
    found = _LABELLED.match(line)
    end = _LABEL_END.match(line, found.end()) if found else None
    if not found or not end or not found.lastgroup:
        return None
    words = line[end.end() :].strip()
    kind = PieceKind(found.lastgroup)
    return Labelled(kind, byline_in(words) or words if kind is PieceKind.BYLINE else words)


def dateline_in(paragraph: str) -> Dateline | None:
    """The dateline a paragraph begins with, without its dash.

    A place in capitals is enough; one in ordinary letters needs a region, an agency or a date beside it,
    for "Houston — a city of contrasts — grows" is none.
    """
    opening = paragraph[:_LONGEST_DATELINE]
    found = _CAPITAL_DATELINE.match(opening)
    if found:
        place = found["place"]
        has_more = bool(found["region"] or found["agency"] or found["date"] or found["date2"])
        if len(place) < _SHORTEST_PLACE and not has_more:
            return None
    else:
        found = _MIXED_DATELINE.match(opening)
        if not found or not (found["region"] or found["agency"] or found["date"] or found["date2"]):
            return None
    if _NO_PLACE.match(found["place"]) or not _OPENS_SENTENCE.match(paragraph, found.end()):
        return None
    return Dateline(paragraph[: found.start("dash")].rstrip(), found.end())
