# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers as an edition writes them: AP English, U.S. Spanish, or the convention of the words at hand."""

from __future__ import annotations

import re
from fractions import Fraction

from editor_desk.bilingual.values.spelled import spell, spell_ordinal
from editor_desk.bilingual.values.value import Amount, Value, ValueKind
from editor_desk.newsroom.languages import Language

_SPAIN = re.compile(r"\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)")
_MILLION, _THOUSAND = 10**6, 1000
_MOST_IN_WORDS = 999
_DECIMALS = 3
_EN_PARTS = {2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters")}
_ES_PARTS = {
    3: "tercio",
    4: "cuarto",
    5: "quinto",
    6: "sexto",
    7: "séptimo",
    8: "octavo",
    9: "noveno",
    10: "décimo",
}
_EN_VAGUE = {
    10: "tens",
    100: "hundreds",
    1000: "thousands",
    10**6: "millions",
    10**9: "billions",
    10**12: "trillions",
}
_ES_VAGUE = {10: "decenas", 100: "cientos", 1000: "miles", 10**6: "millones", 10**9: "miles de millones"}
_FEMININE = ("as", "una")


def write_number(value: Value, language: Language, like: Value | None) -> str | None:
    """A number, ordinal or portion; None where its words say more than a number."""
    amount = value.first.amount
    if amount is None or not is_writable(amount, value.kind):
        return None
    if value.is_vague:
        return _vague(int(amount), language)
    if value.kind is ValueKind.ORDINAL:
        return _ordinal(int(amount), language, value, like)
    if value.kind is ValueKind.FRACTION:
        return _portion(Fraction(amount), language, like)
    return plain(amount, language, value, like)


def is_writable(amount: Amount, kind: ValueKind) -> bool:
    """Whether digits say a number exactly; a third is only written as a portion."""
    return kind is ValueKind.FRACTION or (Fraction(amount) * 10**_DECIMALS).denominator == 1


def plain(amount: Amount, language: Language, value: Value, like: Value | None) -> str:
    """A number alone: in words where the words at hand are words, with "million" from there on."""
    in_words = (like or value).in_words
    dozens = _dozens(amount, language, like)
    if dozens is not None:
        return dozens
    if in_words and isinstance(amount, int) and amount <= _MOST_IN_WORDS:
        feminine = like is not None and like.text.lower().endswith(_FEMININE)
        return spell(
            amount, language, feminine=feminine, before_noun=not feminine and language is Language.ES
        )
    return scaled(amount, language, like)


def _dozens(amount: Amount, language: Language, like: Value | None) -> str | None:
    """Two dozen where a dozen stands."""
    if like is None or isinstance(amount, Fraction) or amount % 12 or not 0 < amount < 120:
        return None
    if language is Language.ES and "docena" in like.text:
        return "una docena" if amount == 12 else f"{spell(amount // 12, language)} docenas"
    if language is Language.EN and "dozen" in like.text:
        return "a dozen" if amount == 12 else f"{spell(amount // 12, language)} dozen"
    return None


def scaled(amount: Amount, language: Language, like: Value | None) -> str:
    """Figures, from a million on with its word: 1.2 million, 593 mil millones."""
    if amount < _MILLION or (like is not None and like.text.strip("$€£ ")[-3:].isdecimal()):
        return figures(amount, language, like)
    names: tuple[tuple[int, str], ...]
    if language is Language.EN:
        names = ((10**12, "trillion"), (10**9, "billion"), (_MILLION, "million"))
    elif like is not None and re.search(r"\d[.,]\d{3} millones", like.text):
        names = ((_MILLION, "millones"),)
    else:
        names = ((10**12, "billones"), (10**9, "mil millones"), (_MILLION, "millones"))
    for scale, name in names:
        share = Fraction(amount) / scale
        if amount >= scale and (share * 10**_DECIMALS).denominator == 1:
            one = {"millones": "millón", "billones": "billón"}.get(name, name) if share == 1 else name
            if name == "mil millones" and share.denominator != 1:
                return f"{figures(_whole(Fraction(amount) / _MILLION), language, like)} millones"
            if name == "mil millones" and share == 1:
                return name
            return f"{figures(_whole(share), language, like)} {one}"
    return figures(amount, language, like)


def figures(amount: Amount, language: Language, like: Value | None = None) -> str:
    """Digits with the separators of the language, or of the words at hand where they are Spain's."""
    whole, rest = divmod(Fraction(amount), 1)
    written = f"{int(whole):,}"
    if rest:
        decimals = f"{float(rest):.{_DECIMALS}f}".rstrip("0")[2:]
        written += f".{decimals}"
    if language is Language.ES and like is not None and _SPAIN.search(like.text):
        written = written.translate(str.maketrans(",.", ".,"))
    return written


def _whole(share: Fraction) -> Amount:
    return share.numerator if share.denominator == 1 else share


def _ordinal(number: int, language: Language, value: Value, like: Value | None) -> str:
    feminine = like is not None and like.text.lower().rstrip("s").endswith(("a", "ª"))
    if (like or value).in_words and number <= (_MOST_IN_WORDS if language is Language.EN else 20):
        written = spell_ordinal(number, language, feminine=feminine)
        if like is not None and like.text.lower().endswith("er") and written in ("primero", "tercero"):
            return written[:-1]
        return written
    if language is Language.ES:
        return f"{number}.{'ª' if feminine else 'º'}"
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def _portion(share: Fraction, language: Language, like: Value | None) -> str | None:
    count, whole = share.numerator, share.denominator
    if like is not None and (" de cada " in like.text or " in " in like.text):
        words = like.text[0].isalpha()
        of, whole_said = (
            (spell(count, language), spell(whole, language)) if words else (str(count), str(whole))
        )
        return f"{of} de cada {whole_said}" if language is Language.ES else f"{of} in {whole_said}"
    if count > 20 or whole > 10:
        return None
    if language is Language.EN:
        if share == Fraction(1, 2):
            return "half"
        one, many = _EN_PARTS.get(
            whole, (spell_ordinal(whole, language), spell_ordinal(whole, language) + "s")
        )
        return f"{spell(count, language)}-{one if count == 1 else many}"
    if share == Fraction(1, 2):
        return "la mitad"
    if whole not in _ES_PARTS:
        return None
    return f"{spell(count, language, before_noun=True)} {_ES_PARTS[whole]}{'' if count == 1 else 's'}"


def _vague(amount: int, language: Language) -> str | None:
    """Tens of thousands, decenas de miles."""
    names, of = (_EN_VAGUE, " of ") if language is Language.EN else (_ES_VAGUE, " de ")
    if amount in names:
        return names[amount]
    for small in (10, 100):
        large = amount // small
        if amount % small == 0 and large in names and large >= _THOUSAND:
            return f"{names[small]}{of}{names[large]}"
    return None
