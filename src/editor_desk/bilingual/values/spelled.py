# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whole numbers written out in words, as each language writes them."""

from __future__ import annotations

from editor_desk.newsroom.languages import Language

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (1000, "thousand"),
)
_NUMEROS = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]
_DECENAS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_CENTENAS = [
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_ORDINALES = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "séptimo",
    "octavo",
    "noveno",
    "décimo",
    "undécimo",
    "duodécimo",
    "decimotercero",
    "decimocuarto",
    "decimoquinto",
    "decimosexto",
    "decimoséptimo",
    "decimoctavo",
    "decimonoveno",
]
_DECIMOS = [
    "vigésimo",
    "trigésimo",
    "cuadragésimo",
    "quincuagésimo",
    "sexagésimo",
    "septuagésimo",
    "octogésimo",
    "nonagésimo",
]
_CENTESIMOS = [
    "centésimo",
    "ducentésimo",
    "tricentésimo",
    "cuadringentésimo",
    "quingentésimo",
    "sexcentésimo",
    "septingentésimo",
    "octingentésimo",
    "noningentésimo",
]
_MILLION = 10**6


def spell(number: int, language: Language, *, feminine: bool = False, before_noun: bool = False) -> str:
    """A whole number up to 10^18 in words.

    Spanish numbers agree with what they count: ``feminine`` (veintiuna, doscientas), ``before_noun`` (veintiún).
    """
    if language is Language.EN:
        return _english(number)
    written = _spanish(number)
    if feminine:
        head, million, rest = written.rpartition("llones")
        if not million and written.startswith("un millón"):
            head, million, rest = "un mi", "llón", written.removeprefix("un millón")
        rest = rest.replace("cientos", "cientas").replace("quinientos", "quinientas")
        rest = rest.replace("veintiún", "veintiuna").replace("un mil", "una mil")
        written = head + million + (rest[:-1] + "a" if rest.endswith("uno") else rest)
    elif before_noun:
        written = _cut(written)
    return written


def spell_ordinal(number: int, language: Language, *, feminine: bool = False) -> str:
    """An ordinal in words: up to 10^15 in English, up to 999 in Spanish."""
    if language is Language.EN:
        head, join, last = _rsplit(_english(number))
        if last in _ORDINALS:
            last = _ORDINALS[last]
        elif last.endswith("y"):
            last = last[:-1] + "ieth"
        else:
            last += "th"
        return head + join + last
    hundreds, rest = divmod(number, 100)
    parts = [_CENTESIMOS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        parts.append(_DECIMOS[rest // 10 - 2])
        rest %= 10
    if rest:
        parts.append(_ORDINALES[rest - 1])
    if feminine:
        parts = [part[:-1] + "a" for part in parts]
    return " ".join(parts)


def _rsplit(words: str) -> tuple[str, str, str]:
    at = max(words.rfind(" "), words.rfind("-"))
    return words[: max(at, 0)], words[at : at + 1] if at >= 0 else "", words[at + 1 :]


def _english(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[unit]}" if unit else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" {_english(rest)}" if rest else "")
    scale, name = next(each for each in _SCALES if each[0] <= number)
    count, rest = divmod(number, scale)
    return f"{_english(count)} {name}" + (f" {_english(rest)}" if rest else "")


def _spanish(number: int) -> str:
    if number < 30:
        return _NUMEROS[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return _DECENAS[tens - 3] + (f" y {_NUMEROS[unit]}" if unit else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        if number == 100:
            return "cien"
        return _CENTENAS[hundreds - 1] + (f" {_spanish(rest)}" if rest else "")
    if number < _MILLION:
        thousands, rest = divmod(number, 1000)
        head = "mil" if thousands == 1 else f"{_cut(_spanish(thousands))} mil"
        return head + (f" {_spanish(rest)}" if rest else "")
    scale, one, many = (_MILLION, "un millón", "millones")
    if number >= _MILLION**2:
        scale, one, many = (_MILLION**2, "un billón", "billones")
    count, rest = divmod(number, scale)
    head = one if count == 1 else f"{_cut(_spanish(count))} {many}"
    return head + (f" {_spanish(rest)}" if rest else "")


def _cut(words: str) -> str:
    """Veintiuno before a noun or mil: veintiún."""
    if words.endswith("veintiuno"):
        return words[:-3] + "ún"
    return words[:-1] if words.endswith("uno") else words
