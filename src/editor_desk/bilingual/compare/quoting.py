# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whether both editions quote the same words: quotations missing, and marks dropped or added."""

from __future__ import annotations

from collections.abc import Sequence

from editor_desk.bilingual.compare.found import Found, Span
from editor_desk.bilingual.compare.quotes import Quote
from editor_desk.bilingual.compare.said import all_words, content_words, share_said
from editor_desk.newsroom.comparison import DifferenceKind, Level
from editor_desk.newsroom.languages import Language

_SPOKEN = 5
"""Words from which a stretch between marks is somebody's speech rather than a word kept at a distance or a title."""
_THERE = 0.5
"""From this share of its words on, a quotation's words stand in the other text, only its marks do not."""
_PARTLY = 0.2
"""The same where both sides quote about as many words: then one of them only cuts them into more parts."""
_SHOWN = 60
"""Letters of a quotation that a message shows."""


def compare_quotes(
    en_text: str,
    en: Sequence[Quote],
    es_text: str,
    es: Sequence[Quote],
    *,
    set_apart: tuple[int, int] = (0, 0),
) -> tuple[Found, ...]:
    """Quotations of one side that the other does not have.

    One quotation here and the same in two parts there agree. ``set_apart`` is how many stretches each side has in
    italics: a title in italics answers one in marks.
    """
    missing = [
        _missing(Language.EN, en_text, quote, es_text)
        for quote in _unanswered(en_text, en, es_text, es, Language.EN, set_apart[1])
    ]
    missing += [
        _missing(Language.ES, es_text, quote, en_text)
        for quote in _unanswered(es_text, es, en_text, en, Language.ES, set_apart[0])
    ]
    return tuple(missing)


def _unanswered(
    text: str,
    quotes: Sequence[Quote],
    other_text: str,
    others: Sequence[Quote],
    language: Language,
    in_italics: int,
) -> list[Quote]:
    """The quotations of one side, as many as it has more, whose words the other does not quote."""
    surplus = len(quotes) - len(others)
    if surplus <= 0:
        return []
    quoted = all_words(" ".join(other_text[each.start : each.end] for each in others))
    shares = [
        (share_said(content_words(text[each.start : each.end]), language, quoted), each) for each in quotes
    ]
    enough = _PARTLY if others and _weighs_the_same(quotes, others) else _THERE
    least = sorted((each for each in shares if each[0] < enough), key=lambda each: (each[0], -each[1].words))
    left = [quote for _, quote in least[:surplus]]
    short = [quote for quote in left if quote.words < _SPOKEN]
    forgiven = short[:in_italics]
    return [quote for quote in left if quote not in forgiven]


def _weighs_the_same(quotes: Sequence[Quote], others: Sequence[Quote]) -> bool:
    """Whether both sides quote about as many words: then one side only cuts them into more parts."""
    one, other = sum(each.words for each in quotes), sum(each.words for each in others)
    return max(one, other) <= 1.6 * min(one, other) + 3 and min(one, other) >= _SPOKEN


def _missing(language: Language, text: str, quote: Quote, other_text: str) -> Found:
    side = language.value
    words = content_words(text[quote.start : quote.end])
    there = share_said(words, language, all_words(other_text)) if words else 1.0
    only_marks = there >= _THERE
    is_name = only_marks and _is_name(text[quote.start : quote.end])
    level = Level.HINT if quote.words <= 1 or is_name else Level.WARN
    span: Span = (quote.start, quote.end)
    shown = text[quote.start : quote.end]
    if len(shown) > _SHOWN:
        shown = shown[: shown.rfind(" ", 0, _SHOWN)] + " …"
    canonical = " ".join(words[:8])
    return Found(
        DifferenceKind.MISSING_QUOTE,
        level,
        span if language is Language.EN else None,
        span if language is Language.ES else None,
        f"compare.quote.marks_{side}" if only_marks else f"compare.quote.{side}",
        ((side, shown),),
        (canonical, "") if language is Language.EN else ("", canonical),
    )


def _is_name(quoted: str) -> bool:
    """Whether what stands between marks is a title or a name: capitals, or not many words."""
    words = quoted.strip("“”„«»\"'‘’,.;:!?").split()
    return any(word[0].isupper() for word in words[1:]) and len(words) < _SPOKEN
