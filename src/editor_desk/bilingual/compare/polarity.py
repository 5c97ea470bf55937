# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence denies what the other one says, and whether one states what the other calls possible.

Languages deny in different words ("few survived", "casi nadie sobrevivió"), so that only a denial that nothing at
all answers on the other side is a difference.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from editor_desk.assets import resource
from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.plain_letters import plain_letters
from editor_desk.bilingual.compare.said import all_words, content_words, is_said
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_WORD = re.compile(r"[^\W_]+")
_ONE_DENIAL = 60
"""Letters within which "no … nada", "neither … nor" are one denial."""
_ONLY = re.compile(r"(?<!\w)(?<!no )(?<!no tan )(?:solo|solamente|unicamente|only|merely|simply)(?!\w)")
_SINGLE = ("weak", "soft", "privative", "plain", "modal")
_LIGHT = frozenset(
    (
        *(
            "tiene",
            "tienen",
            "tenia",
            "tenian",
            "tuvo",
            "tuvieron",
            "tener",
            "hay",
            "habia",
            "haya",
            "hace",
            "hacen",
        ),
        *(
            "hizo",
            "puede",
            "pueden",
            "podia",
            "podian",
            "pudo",
            "debe",
            "deben",
            "debia",
            "quiere",
            "quieren",
            "van",
        ),
        *(
            "estan",
            "esta",
            "estaba",
            "estaban",
            "sea",
            "sean",
            "seria",
            "sera",
            "seran",
            "haber",
            "estar",
            "sido",
        ),
        *(
            "have",
            "has",
            "had",
            "been",
            "being",
            "get",
            "got",
            "make",
            "made",
            "take",
            "any",
            "going",
            "may",
            "might",
        ),
    )
)
"""Verbs that say little by themselves."""
_SHORT = 8
_BEHIND, _NEAR, _BEFORE = 60, 40, 30
_NEW_CLAUSE = re.compile(r"[.;:]|,? (?:y|and|e) (?!ni\b)")
_CLAUSE_START = re.compile(
    r"(?:\A|[,;:.¿¡!?(—–\"“«]|\b(?:que|y|e|o|pero|si|porque|donde|como|cuando|aunque|pues|entonces|cual|cuales|ahora|quien))\s*[\"“«¿¡'(—-]*\s*"
    r"(?:(?:a|en|de|por|con|para|casi|ya)\s+)?\Z"
)


@dataclass(frozen=True, slots=True)
class Polarity:
    """How a sentence denies: places of its denials, and how many words may answer one of the other language."""

    hard: tuple[Span, ...]
    strong: tuple[Span, ...]
    turns: int
    weak: int
    soft: int
    privative: int
    modal: int
    answers: tuple[Span, ...] = ()
    """Words with a denial inside, fixed turns and "sin": where they stand."""
    mild: tuple[Span, ...] = ()
    """"Without" and words like "unknown": denied where the other side has no word of that sort at all."""
    not_only: Span | None = None
    has_only: bool = False

    @property
    def denials(self) -> tuple[Span, ...]:
        """What must be answered, in order."""
        return tuple(sorted((*self.hard, *self.strong)))

    @property
    def has_none(self) -> bool:
        """Whether nothing in it denies or may stand for a denial."""
        return not (self.hard or self.strong or self.turns or self.weak or self.privative)


@dataclass(frozen=True, slots=True)
class _Told:
    language: Language
    text: str
    polarity: Polarity


@dataclass(frozen=True, slots=True)
class _Lexicon:
    denies: re.Pattern[str]
    weak_phrases: re.Pattern[str]
    single: Mapping[str, re.Pattern[str]]
    known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def sorts_of(self, word: str) -> tuple[str, ...]:
        """What a single word may be; the same words come again and again."""
        self.known[word] = tuple(name for name, pattern in self.single.items() if pattern.fullmatch(word))
        return self.known[word]


def read_polarity(text: str, language: Language) -> Polarity:
    """The denials of a sentence."""
    lexicon = _lexicon(language)
    letters = plain_letters(text)
    hard: list[Span] = []
    strong: list[Span] = []
    turns: list[Span] = []
    void: list[Span] = []
    not_only: Span | None = None
    for hit in lexicon.denies.finditer(letters):
        match hit.lastgroup:
            case "void":
                void.append(hit.span())
            case "not_only":
                turns.append(hit.span())
                not_only = hit.span()
            case "skip":
                turns.append(hit.span())
            case "strong":
                strong.append(hit.span())
            case "dangling" if not _is_licensed(letters, hit.start(), hard):
                continue
            case _:
                if not (hard and _is_one(letters, hard[-1], hit.start(), language)):
                    hard.append(hit.span())
    sorts: Counter[str] = Counter()
    answers: list[Span] = []
    mild: list[Span] = []
    known = lexicon.known
    for hit in _WORD.finditer(letters):
        word = hit[0]
        found = known[word] if word in known else lexicon.sorts_of(word)
        if found and not any(start <= hit.start() < end for start, end in void):
            sorts.update(found)
            if "modal" not in found:
                answers.append(hit.span())
            if "plain" in found or "privative" in found:
                mild.append(hit.span())
    phrases = [hit.span() for hit in lexicon.weak_phrases.finditer(letters)]
    return Polarity(
        tuple(hard),
        tuple(strong),
        len(turns),
        sorts["weak"] + len(phrases),
        sorts["soft"],
        sorts["privative"],
        sorts["modal"],
        (*answers, *phrases, *turns),
        tuple(mild),
        not_only,
        _ONLY.search(letters) is not None,
    )


def compare_polarity(en_text: str, en: Polarity, es_text: str, es: Polarity) -> tuple[Found, ...]:
    """A denial that the other side does not answer in any way; modality that only one side has is a hint."""
    english, spanish = _Told(Language.EN, en_text, en), _Told(Language.ES, es_text, es)
    denied = _unanswered(english, spanish)
    if denied is not None:
        return (denied,)
    if len(en.hard) != len(es.hard) and not (en.turns or es.turns) and _unlike(en, es):
        more = english if len(en.hard) > len(es.hard) else spanish
        return (_denied(more, more.polarity.hard[-1]).at_level(Level.HINT),)
    if bool(en.modal) != bool(es.modal) and abs(en.modal - es.modal) > 1:
        side, text = ("en", en_text) if en.modal else ("es", es_text)
        return (
            Found(
                DifferenceKind.NEGATION,
                Level.HINT,
                (0, len(en_text)),
                (0, len(es_text)),
                f"compare.modality.{side}",
                canonical=(side, plain_letters(text)[:40]),
            ),
        )
    return ()


def _unanswered(en: _Told, es: _Told) -> Found | None:
    """The first denial of one side that stands alone."""
    if en.polarity.denials and not _answers(en.polarity, es.polarity):
        return _denied(en, en.polarity.denials[0])
    if (
        es.polarity.denials
        and not (en.polarity.weak or en.polarity.soft)
        and not _answers(es.polarity, en.polarity)
    ):
        denied = _denied(es, es.polarity.denials[0])
        return denied if _leaves_no_doubt(es, en) else denied.at_level(Level.HINT)
    for one, other in ((en, es), (es, en)):
        only = one.polarity.not_only
        if only and other.polarity.has_only and not other.polarity.not_only and not other.polarity.hard:
            return _denied(one, only)
        lost = _lost(one, other)
        if lost is not None:
            return _denied(one, lost)
    if en.polarity.mild and es.polarity.has_none:
        return _denied(en, en.polarity.mild[0])
    if es.polarity.mild and en.polarity.has_none and not en.polarity.soft:
        return _denied(es, es.polarity.mild[0]).at_level(Level.HINT)
    return None


def _answers(one: Polarity, other: Polarity) -> bool:
    """Whether the other side has anything that a denial of this side may stand as."""
    if other.hard or other.turns or len(other.strong) > (len(one.strong) if one.hard else 0):
        return True
    return other.privative > one.privative or other.weak + other.soft > one.weak


def _lost(one: _Told, other: _Told) -> Span | None:
    """Of more denials on one side, the one whose very words stand on the other without any beside them."""
    mine, theirs = one.polarity, other.polarity
    if len(mine.hard) <= len(theirs.hard) + len(theirs.strong) + theirs.turns + theirs.privative:
        return None
    words = [(hit.start(), hit[0]) for hit in _WORD.finditer(plain_letters(other.text))]
    for denial in mine.hard:
        behind = _behind(one, denial)[:1]
        if not behind:
            continue
        places = [at for at, word in words if is_said(behind[0], one.language, (word,))]
        if len(places) != 1:
            continue
        beside = any(places[0] - _NEAR < at < places[0] + _NEAR for at, _ in theirs.answers)
        before = any(places[0] - _BEFORE < at < places[0] + _BEFORE // 3 for at, _ in theirs.denials)
        if not beside and not before:
            return denial
    return None


def _leaves_no_doubt(es: _Told, en: _Told) -> bool:
    """Whether the English has the words behind a Spanish "no": else it only says the same in other words.

    A short sentence leaves no room for other words.
    """
    if len(en.text.split()) <= _SHORT:
        return True
    return _says_behind(es, es.polarity.denials[0], en)


def _says_behind(one: _Told, denial: Span, other: _Told) -> bool:
    """Whether the other side says either of the two words behind a denial."""
    others = all_words(other.text)
    return any(is_said(word, one.language, others) for word in _behind(one, denial))


def _behind(told: _Told, denial: Span) -> list[str]:
    """Of the two words behind a denial those that carry what is denied."""
    words = content_words(told.text[denial[1] : denial[1] + _BEHIND])[:2]
    return [word for word in words if word not in _LIGHT]


def _unlike(en: Polarity, es: Polarity) -> bool:
    return len(en.hard) + len(en.strong) + en.weak != len(es.hard) + len(es.strong) + es.weak


def _denied(told: _Told, span: Span) -> Found:
    side, word = told.language.value, told.text[slice(*span)]
    is_english = told.language is Language.EN
    return Found(
        DifferenceKind.NEGATION,
        Level.WARN,
        span if is_english else None,
        None if is_english else span,
        f"compare.negation.{side}",
        ((side, word),),
        (plain_letters(word), "") if is_english else ("", plain_letters(word)),
    )


def _is_licensed(letters: str, at: int, hard: list[Span]) -> bool:
    """Spanish wants a denial before the verb: "no dijo nada", "nadie vino"; "dijo nada" has lost one."""
    if hard and at - hard[-1][1] < 2 * _ONE_DENIAL:
        return True
    return _CLAUSE_START.search(letters, max(0, at - 24), at) is not None


def _is_one(letters: str, before: Span, at: int, language: Language) -> bool:
    between = letters[before[1] : at]
    if len(between) > _ONE_DENIAL or _NEW_CLAUSE.search(between):
        return False
    word = letters[at : at + 6]
    if language is Language.ES:
        return not word.startswith(("no ", "sin ")) or not between.strip()
    return word.startswith("nor") or letters[slice(*before)] == "neither"


@cache
def _lexicon(language: Language) -> _Lexicon:
    data = tomllib.loads(resource("bilingual", "polarity.toml").read_text("utf-8"))[language.value]
    groups = [name for name in ("void", "not_only", "skip", "hard", "dangling", "strong") if name in data]
    denies = "|".join(f"(?P<{name}>{data[name]})" for name in groups)
    return _Lexicon(
        re.compile(rf"(?<!\w)(?:{denies})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{data['weak_phrases']})(?!\w)"),
        {name: re.compile(data[name]) for name in _SINGLE},
    )
