# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What can be done with a difference, in words: the same in the tab, at the spine and in the menu of a text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop.comparing.values import Act, Offer, Shown
from editor_desk.newsroom.comparison import Basis, DifferenceKind, Level, Mend
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP

_LONGEST = 34
"""Characters of words to be put in, on a button."""
_PUT = {
    (Language.EN, False): QT_TRANSLATE_NOOP("CompareOffers", "Put {words} in English"),
    (Language.ES, False): QT_TRANSLATE_NOOP("CompareOffers", "Put {words} in Spanish"),
    (Language.EN, True): QT_TRANSLATE_NOOP("CompareOffers", "Put {words} in English (verified)"),
    (Language.ES, True): QT_TRANSLATE_NOOP("CompareOffers", "Put {words} in Spanish (verified)"),
}
_TAKE_OUT = {
    Language.EN: QT_TRANSLATE_NOOP("CompareOffers", "Take {words} out of the English"),
    Language.ES: QT_TRANSLATE_NOOP("CompareOffers", "Take {words} out of the Spanish"),
}
_TAKE_BACK = QT_TRANSLATE_NOOP("CompareOffers", "Compare again")
_REVIEWED = QT_TRANSLATE_NOOP("CompareOffers", "Reviewed")
_ACCEPT_DRAFT = QT_TRANSLATE_NOOP("CompareOffers", "Accept the machine draft")
_ONLY = {
    Language.EN: QT_TRANSLATE_NOOP("CompareOffers", "Only in English"),
    Language.ES: QT_TRANSLATE_NOOP("CompareOffers", "Only in Spanish"),
}
_SAME_NAME = QT_TRANSLATE_NOOP("CompareOffers", "The same: to the names list")
_ACCEPT = QT_TRANSLATE_NOOP("CompareOffers", "Accept as is…")
_DECIDED_OTHERWISE = (DifferenceKind.STALE, DifferenceKind.MACHINE_DRAFT)


def offers_of(shown: Shown) -> tuple[Offer, ...]:
    """All that can be done, what is done most often first."""
    difference = shown.difference
    if shown.accepted:
        return (Offer(Act.TAKE_BACK, _tr(_TAKE_BACK)),)
    found = [Offer(Act.MEND, mend_words(mend), mend) for mend in difference.mends]
    if difference.kind is DifferenceKind.STALE:
        found.append(Offer(Act.REVIEWED, _tr(_REVIEWED)))
    elif difference.kind is DifferenceKind.MACHINE_DRAFT:
        found.append(Offer(Act.ACCEPT_DRAFT, _tr(_ACCEPT_DRAFT)))
    elif shown.is_whole_paragraph:
        language = Language.EN if difference.en is not None else Language.ES
        found.append(Offer(Act.ONLY_HERE, _tr(_ONLY[language])))
    if shown.is_of_names:
        found.append(Offer(Act.SAME_NAME, _tr(_SAME_NAME)))
    if difference.kind not in _DECIDED_OTHERWISE and difference.level is not Level.HINT:
        found.append(Offer(Act.ACCEPT, _tr(_ACCEPT)))
    return tuple(found)


def mend_words(mend: Mend) -> str:
    """Put 24 in Spanish."""
    if not mend.text.strip():
        return _tr(_TAKE_OUT[mend.language]).format(words=_short(mend.at.text))
    return _tr(_PUT[mend.language, mend.basis is Basis.VERIFIED]).format(words=_short(mend.text))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareOffers", text)
