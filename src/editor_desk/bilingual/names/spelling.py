# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How names are spelled: their words, what is the same in another alphabet's transcription, what is a slip."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from editor_desk.bilingual.names.words import listed

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_OPENS = re.compile(r"[“«‘¿¡]|(?:^|[\s(])[\"']$")
_ABBREVIATED = listed(
    "mr mrs ms dr st sr sra srta dra lic ing gen col lt sgt sen rep gov prof rev mt ft jr inc co corp ltd no av"
)
MIN_NEAR = 5
"""Letters a word has at least for a slip in it to be told from another word."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence; ``gap`` is what stands before it. ``opens``: it has its capital from where it stands."""

    start: int
    end: int
    text: str
    fold: str
    gap: str
    is_capital: bool
    opens: bool


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without case and accents; ñ is n."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def edition_words(text: str) -> frozenset[str]:
    """The folded words of an edition, as ``NameContext.everywhere`` wants them."""
    return frozenset(fold(word) for word in _WORD.findall(text))


def words_of(form: str) -> tuple[str, ...]:
    """The folded words of a name."""
    folded = form.lower() if form.isascii() else fold(form)
    return tuple(_WORD.findall(_POSSESSIVE.sub("", folded) if "'" in folded or "’" in folded else folded))


@lru_cache(maxsize=512)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a sentence; a possessive 's is no word."""
    found: list[Token] = []
    end = 0
    for match in _WORD.finditer(text):
        start, stop = match.span()
        word = match.group()
        gap = text[end:start]
        if gap in ("'", "’") and word in ("s", "S") and found:
            end = stop
            continue
        opens = not found or _begins_sentence(gap, found[-1].fold)
        found.append(Token(start, stop, word, fold(word), gap, word[0].isupper(), opens))
        end = stop
    return tuple(found)


def _begins_sentence(gap: str, before: str) -> bool:
    """Whether the word behind a gap has its capital from where it stands: behind a full stop or an opening mark."""
    if gap == " ":
        return False
    if "\n" in gap or _OPENS.search(gap):
        return True
    stripped = gap.strip()
    if not stripped or stripped == ",":
        return False
    if stripped[0] == ".":
        return len(before) > 2 and before not in _ABBREVIATED and len(gap) > 1
    return any(each in stripped for each in "!?…:;—–•*#|/")


def is_joined(gap: str, before: str) -> bool:
    """Whether two words with this between them may belong to one name."""
    if gap in (" ", "-", "'", "’", "\u00a0", "‑", "–"):
        return True
    return gap in (". ", ".", ".\u00a0", " & ", "&", ", ") and (
        gap != ", " and (len(before) <= 2 or before in _ABBREVIATED or "&" in gap)
    )


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tch|tsch", "ch"),
        (r"sch|sh|ch|x", "x"),
        (r"kh|jh", "j"),
        (r"zh", "y"),
        (r"dj|dzh", "y"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"gh", "g"),
        (r"gu(?=[ei])", "g"),
        (r"ck|qu|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"ou|oo|w", "u"),
        (r"(?<=[aeiou])y(?=[aeiou])|j(?=[aeiou])", "y"),
        (r"ee", "i"),
        (r"(?:iy|ij|yi|ii|ey|y)$", "i"),
        (r"y(?=[^aeiou])|(?<=[^aeiou])y", "i"),
        (r"h", ""),
        (r"([a-z])\1", r"\1"),
        (r"e(?=v$)", "o"),
    )
)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """A folded word as it would be transcribed either way: Khamenei and Jamenei, Zelensky and Zelenskiy are one."""
    for pattern, put in _SOUNDS:
        word = pattern.sub(put, word)
    return word


_TRANSCRIBED = re.compile(
    r"kh|zh|sh|dj|aa|uu|q(?!u)|dh|iy$|ii$|yy$|sky$|ski$|skij$|oy$|ov$|ev$|ova$|eva$|vich$|vic$|ullah$|^abd|ddin$"
    r"|^mo?[uo]?ham|^mahm|[aeiou]y[aeiou]|ngh|^ts|nko$|nyk$|chuk$|^ahm|^hus|^yev|^yu|^ya|awi$|yan$|dze$|shvili$|iya$"
)


def is_transcribed(word: str) -> bool:
    """Whether a folded name looks as if it came from another alphabet, where spellings differ without a slip."""
    return _TRANSCRIBED.search(word) is not None


_EN_ENDS = listed(
    "tion sion ty ity ness eness nes enes ic ical ian an ean ist ism ary ory ery y ment ce cy e ine us um ium ive ous ious ure age s es al"
    " ial or er ent ant le ean ite ese ish th ct pt d ed in on t ble ship ies gy phy que ics ng ia is as a o nce ncy x"
)
_ES_ENDS = listed(
    "cion sion dad idad ico ica icos icas iano iana ianos ianas ano ana anos anas eo ea eos eas ista istas ismo"
    " ario aria arios arias orio oria eria ia io ias ios mento mentos cia cio cias cios o a e os as es ina ino inas inos"
    " ivo iva ivos ivas oso osa osos osas ura uras aje ajes al ales ial iales or ora ores er ero era ente ante entes"
    " antes le les ita itas itos es esa eses to ta tos tas do da dos das on ones in ble bles ies gia fia ca co que on"
    " ion iones ciones siones dades ncia nte ntes no na nos nas ro ra ros ras lo la i is cto cta pto pta eza icio jo"
)


_LANDS = (
    ("burg", "burgo"),
    ("grad", "grado"),
    ("land", "landia"),
    ("stan", "stan"),
    ("ie", "ia"),
    ("y", "ia"),
)
"""How names of places end in English and in Spanish."""


@lru_cache(maxsize=16384)
def is_the_same_land(en: str, es: str) -> bool:
    """Whether a folded Spanish name is the English one with a Spanish ending: Brandenburg, Zelenograd, Lapland."""
    return any(
        en.endswith(end) and es.endswith(put) and en != es
        and len(en) > len(end) + 2 and sound(en.removesuffix(end)) == sound(es.removesuffix(put))
        for end, put in _LANDS
    )  # fmt: skip


@lru_cache(maxsize=32768)
def is_cognate(en: str, es: str) -> bool:
    """Whether a folded Spanish word is the English one with a Spanish ending: commission and comisión."""
    if min(len(en), len(es)) < MIN_NEAR or en[0] != es[0]:
        return False
    mine, theirs = _plain(en), _plain(es)
    shared = 0
    for one, other in zip(mine, theirs, strict=False):
        if one != other:
            break
        shared += 1
    if shared < max(3, 0.5 * min(len(mine), len(theirs))):
        return False
    for cut in range(shared, max(2, shared - 3), -1):
        if theirs[cut:] in _ES_ENDS and (mine[cut:] in _EN_ENDS or not mine[cut:]):
            return True
    return False


@lru_cache(maxsize=32768)
def _plain(word: str) -> str:
    word = word.replace("ph", "f").replace("th", "t").replace("qu", "c").replace("k", "c").replace("y", "i")
    word = word.replace("w", "u")
    return re.sub(r"([a-z])\1", r"\1", word)


@lru_cache(maxsize=16384)
def without_umlauts(word: str) -> str:
    """A folded word in which ae, oe and ue are one letter: Koehler is Köhler."""
    return re.sub(r"([aou])e", r"\1", word)


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """A folded word without doubled letters and without h: what is lost in a slip, not in a transcription."""
    return re.sub(r"([a-z])\1", r"\1", word).replace("h", "")


def slip_distance(one: str, other: str, most: int = 2) -> int:
    """Letters put in, left out, changed or exchanged between two words; more than ``most`` is ``most + 1``."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other, score_cutoff=most))


@lru_cache(maxsize=32768)
def is_near(one: str, other: str) -> bool:
    """Whether a folded word may be the other one misspelled."""
    shorter, longer = sorted((len(one), len(other)))
    if longer < MIN_NEAR or shorter < MIN_NEAR - 1 or one == other or longer - shorter > 2:
        return False
    if without_umlauts(one) == without_umlauts(other):
        return False
    most = 1 if shorter < 7 else 2
    if one[0] != other[0] and most == 1 and one[1:] != other[1:]:
        return False
    return slip_distance(one, other, most) <= most


def is_acronym(word: str) -> bool:
    """FBI, BoJ, EE: short, and mostly capitals."""
    word = word.replace(".", "").replace(" ", "")
    return len(word) <= 6 and sum(letter.isupper() for letter in word) >= max(2, len(word) - 1)


def likeness(one: str, other: str) -> float:
    """How alike two words are written, 0 to 100."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(one, other))
