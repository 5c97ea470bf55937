# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The newsroom's words and sentences in the language of the window; every panel says them alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor_desk.desktop.interface_language import newsroom_words
from editor_desk.newsroom import gates, wording
from editor_desk.newsroom.claims import Claim
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.ruleset import Kind
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP, Message, Param


def say(message: Message) -> str:
    """A message as a sentence; a time in it as people here write it.

    The sentences of the gates are at hand from the start; any other loads the whole desk's, which brings
    the store's engine along.
    """
    wordings = gates.WORDINGS
    if message.code not in wordings:
        from editor_desk.sentences import WORDINGS

        wordings = WORDINGS
    params = {name: _local(name, value) for name, value in message.params.items()}
    return wording.render(Message(message.code, params), wordings, newsroom_words)


def word(vocabulary: str, code: str) -> str:
    """A code (a stage, a kind, a role …) as people say it; an unknown one as it is."""
    return wording.word(vocabulary, code, newsroom_words)


def kind_word(kind: str, kinds: Iterable[str] = ()) -> str:
    """A kind of story as people say it; one the desk made itself has its name in ``kinds``, by their ids."""
    own = kinds.get(kind) if isinstance(kinds, Mapping) else None
    name = own.name if isinstance(own, Kind) else {}
    return name.get(spoken(), "") or word("kind", kind)


def spoken() -> str:
    """The language of the window: en, es."""
    return "es" if QLocale().language() is QLocale.Language.Spanish else "en"


def language_name(language: Language) -> str:
    """English, Spanish."""
    return word("language", language.value)


def language_label(language: Language) -> str:
    """The same at the head of something: Spanish writes languages small, but not there."""
    return capital(language_name(language))


def language_names(languages: Iterable[Language]) -> str:
    """English and Spanish."""
    return joined([language_name(language) for language in languages])


def joined(items: Iterable[str]) -> str:
    """Words in a row as a sentence has them: "a, b and c"; empty gives an empty text."""
    words = [item for item in items if item]
    if len(words) < 2:
        return "".join(words)
    template = QCoreApplication.translate("Words", "{first} and {last}")
    return template.format(first=", ".join(words[:-1]), last=words[-1])


def capital(text: str) -> str:
    """The same words as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def types_of(claim: Claim) -> str:
    """What makes a claim worth checking: "figure · date or time"."""
    return " · ".join(word("type", kind.value) for kind in claim.types)


def moment(when: datetime) -> str:
    """A date and a time of day, in this computer's zone."""
    there = QDateTime.fromMSecsSinceEpoch(round(when.timestamp() * 1000))
    return QLocale().toString(there, QLocale.FormatType.ShortFormat)


_NOT_PLACED: Mapping[Language, str] = {
    Language.EN: QT_TRANSLATE_NOOP("Words", "not placed in English"),
    Language.ES: QT_TRANSLATE_NOOP("Words", "not placed in Spanish"),
}


def not_placed(language: Language) -> str:
    """That an edition has no words for a fact yet."""
    return QCoreApplication.translate("Words", _NOT_PLACED[language])


def _local(name: str, value: Param) -> Param:
    if name != "time" or not isinstance(value, str):
        return value
    try:
        return moment(datetime.fromisoformat(value))
    except ValueError:
        return value
