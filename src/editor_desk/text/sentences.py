# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where sentences begin and end, in English and in Spanish, with the abbreviations a newsroom uses."""

import re

_STOP = re.compile(r"[.!?…]+[\"'”’»›)\]*_]*(?=\s|$)")
_OPENING = "\"'“‘«‹([*_¿¡—–-"
_BLANK_LINE = re.compile(r"\s*\n[ \t]*\n\s*")
_LINE = re.compile(r"\s*\n\s*")
_LAST_WORD = re.compile(r"[^\s\"'“”‘’«»()\[\]*_—–]+\Z")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# They stand before a name: never the end of a sentence.
_TITLES = _words("""
    mr mrs ms dr prof rev hon sen sens rep reps gov lt col gen capt sgt cmdr adm maj cpl pvt pres supt det
    st ft mt v vs cf al
    sr sra srta srtas sres dra dres profa lic licda ing arq gral cnel tte pdte pdta mons hno hna
    ud uds vd vds dña av avda cía ctra dpto ej ee
""")
# They stand before a figure, and are words otherwise: "No. 5", "She said no."
_NUMBERED = _words("no nos vol fig núm núms nro pág págs p pp art arts cap sec tel tfno")
# They may end a sentence: only what follows can tell.
_MAY_END = _words("""
    u.s u.n u.k d.c a.m p.m m ph.d inc co corp ltd bros jr etc e.g i.e
    jan feb aug sept oct nov dec calif tex fla
    uu ene abr ago sep dic
""")
_STARTERS = _words("""
    a after all although an and as at because before but by during even for from he her here his how however i if
    in it its just last many meanwhile more most my no not now of on once one only or other our she since so some
    still that the their then there these they this those though to under until we what when where while who why
    with yet you
    al algunos además ahora ante antes aunque así aquí cada como con cuando cuatro de del desde después dos
    durante el ella ellas ello ellos en entonces entre era es esa ese eso esos esta estas este esto estos fue ha
    hace había hasta hay la las le les lo los mientras muchos más me mi nada ni no nos nosotros nuestra nuestro o
    otra otro para pero poco por porque pues que se según si sin sobre son su sus también tanto todo todos tras
    tres tu un una unos varios y ya yo
""")


def sentence_spans(text: str, *, wrapped: bool = False) -> list[tuple[int, int]]:
    """The sentences of a text in order, as (start, end) in code points, end exclusive, without the space around.

    A line break ends a sentence, as it does in ``MarkedText.visible``; with ``wrapped``, for Markdown source,
    only a blank line does. Text without words gives what stands there; empty text gives nothing.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for gap in (_BLANK_LINE if wrapped else _LINE).finditer(text):
        _split(text, start, gap.start(), spans)
        start = gap.end()
    _split(text, start, len(text), spans)
    return spans


def sentences(text: str) -> list[str]:
    """The sentences of a visible text."""
    return [text[start:end] for start, end in sentence_spans(text)]


def _split(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Split one paragraph."""
    while start < end and text[start].isspace():
        start += 1
    for stop in _STOP.finditer(text, start, end):
        following = stop.end()
        while following < end and text[following].isspace():
            following += 1
        if following < end and _ends(text, start, stop, following):
            spans.append((start, stop.end()))
            start = following
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))


def _ends(text: str, start: int, stop: re.Match[str], following: int) -> bool:
    """Whether the marks at ``stop`` end a sentence, given what follows."""
    while following < len(text) and text[following] in _OPENING:
        following += 1
    first = text[following : following + 1]
    if first.islower():
        return False  # "¿Por qué?" preguntó; 5 p.m. in Houston
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        return True
    before = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    word = before[0].lower().strip(".") if before else ""
    if word in _TITLES or (len(word) == 1 and word.isalpha() and before and before[0].isupper()):
        return False  # Sen. Cruz, J. Ramírez
    if word in _NUMBERED and first.isdigit():
        return False
    if word in _MAY_END or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        found = _FIRST_WORD.match(text, following)
        return found is not None and found[0].lower() in _STARTERS
    return True
