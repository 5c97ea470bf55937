# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences by code: what the desk says is stored as a code with parameters, never as prose.

English stands here and beside the rules; Spanish is in ``resources/translations``, under the
context ``Newsroom``, found by ``pyside6-lupdate`` although nothing here imports Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

CONTEXT = "Newsroom"

Param = str | int | tuple[str, ...]
Translate = Callable[[str], str]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802
    """Mark text for translation; the name is the one lupdate looks for."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence waiting for a language: a stable code and its parameters.

    A parameter whose name is a vocabulary (``stage``, ``language``, ``status``, ``field`` …, also
    with a number or prefix as in ``from_stage``) holds a code and is shown as that word.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.code, *sorted(self.params)))


def in_english(text: str) -> str:
    """The translation of somebody who reads English: the text itself."""
    return text


def render(message: Message, wordings: Mapping[str, str], translate: Translate = in_english) -> str:
    """The sentence of a message in the language ``translate`` gives.

    An unknown code (an event of a newer version, say) shows as the code with its parameters.
    """
    template = wordings.get(message.code)
    if template is None:
        details = ", ".join(f"{name}={value}" for name, value in message.params.items())
        return f"{message.code} ({details})" if details else message.code
    words = {name: _word(name, value, translate) for name, value in message.params.items()}
    return translate(template).format_map(_Blank(words))


class _Blank(dict[str, str]):
    """A parameter that an older event did not store shows as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def _word(name: str, value: Param, translate: Translate) -> str:
    if isinstance(value, tuple):
        return ", ".join(_word(name, item, translate) for item in value)
    words = VOCABULARY.get(name) or VOCABULARY.get(name.rpartition("_")[2])
    if words is None or not isinstance(value, str):
        return str(value)
    return translate(words[value]) if value in words else value


def word(vocabulary: str, code: str, translate: Translate = in_english) -> str:
    """A code of the newsroom (a stage, a kind, a role …) as people say it."""
    return _word(vocabulary, code, translate)


VOCABULARY: Mapping[str, Mapping[str, str]] = {
    "language": {
        "en": QT_TRANSLATE_NOOP("Newsroom", "English"),
        "es": QT_TRANSLATE_NOOP("Newsroom", "Spanish"),
    },
    "stage": {
        "planned": QT_TRANSLATE_NOOP("Newsroom", "Planned"),
        "draft": QT_TRANSLATE_NOOP("Newsroom", "Draft"),
        "editing": QT_TRANSLATE_NOOP("Newsroom", "Copy edit"),
        "checking": QT_TRANSLATE_NOOP("Newsroom", "Fact check"),
        "ready": QT_TRANSLATE_NOOP("Newsroom", "Ready for sign-off"),
        "approved": QT_TRANSLATE_NOOP("Newsroom", "Approved"),
        "scheduled": QT_TRANSLATE_NOOP("Newsroom", "Scheduled"),
        "sent": QT_TRANSLATE_NOOP("Newsroom", "Sent to the site"),
        "live": QT_TRANSLATE_NOOP("Newsroom", "Live"),
        "withdrawn": QT_TRANSLATE_NOOP("Newsroom", "Withdrawn for now"),
        "killed": QT_TRANSLATE_NOOP("Newsroom", "Killed"),
        "returned": QT_TRANSLATE_NOOP("Newsroom", "Returned"),
        "hold": QT_TRANSLATE_NOOP("Newsroom", "On hold"),
        "spiked": QT_TRANSLATE_NOOP("Newsroom", "Spiked"),
    },
    "status": {
        "open": QT_TRANSLATE_NOOP("Newsroom", "To check"),
        "in_progress": QT_TRANSLATE_NOOP("Newsroom", "Checking"),
        "verified": QT_TRANSLATE_NOOP("Newsroom", "Verified"),
        "corrected": QT_TRANSLATE_NOOP("Newsroom", "Corrected and verified"),
        "attributed": QT_TRANSLATE_NOOP("Newsroom", "Attributed"),
        "unverifiable": QT_TRANSLATE_NOOP("Newsroom", "Could not be verified"),
        "disputed": QT_TRANSLATE_NOOP("Newsroom", "Disputed"),
        "cut": QT_TRANSLATE_NOOP("Newsroom", "Cut from the text"),
        "not_checkable": QT_TRANSLATE_NOOP("Newsroom", "Opinion or forecast"),
        "stale": QT_TRANSLATE_NOOP("Newsroom", "Check again: the text changed"),
    },
    "type": {
        "figure": QT_TRANSLATE_NOOP("Newsroom", "figure"),
        "date_time": QT_TRANSLATE_NOOP("Newsroom", "date or time"),
        "superlative_first": QT_TRANSLATE_NOOP("Newsroom", "first, only, record"),
        "direct_quote": QT_TRANSLATE_NOOP("Newsroom", "quote"),
        "attribution": QT_TRANSLATE_NOOP("Newsroom", "attribution"),
        "comparison_trend": QT_TRANSLATE_NOOP("Newsroom", "comparison or trend"),
        "causal": QT_TRANSLATE_NOOP("Newsroom", "cause"),
        "legal_crime_rule": QT_TRANSLATE_NOOP("Newsroom", "allegation or legal status"),
        "science_health": QT_TRANSLATE_NOOP("Newsroom", "science or health"),
        "person_title": QT_TRANSLATE_NOOP("Newsroom", "person or title"),
        "place_org": QT_TRANSLATE_NOOP("Newsroom", "place or organization"),
        "forecast_promise": QT_TRANSLATE_NOOP("Newsroom", "forecast or promise"),
        "image": QT_TRANSLATE_NOOP("Newsroom", "picture"),
    },
    "priority": {
        "desk": QT_TRANSLATE_NOOP("Newsroom", "must be checked"),
        "check": QT_TRANSLATE_NOOP("Newsroom", "check if there is time"),
        "routine": QT_TRANSLATE_NOOP("Newsroom", "routine"),
    },
    "evidence": {
        "person": QT_TRANSLATE_NOOP("Newsroom", "person"),
        "document": QT_TRANSLATE_NOOP("Newsroom", "document"),
        "recording": QT_TRANSLATE_NOOP("Newsroom", "recording"),
        "data": QT_TRANSLATE_NOOP("Newsroom", "data"),
        "web": QT_TRANSLATE_NOOP("Newsroom", "web page"),
        "observation": QT_TRANSLATE_NOOP("Newsroom", "own observation"),
    },
    "role": {
        "reporter": QT_TRANSLATE_NOOP("Newsroom", "reporter"),
        "copy_editor": QT_TRANSLATE_NOOP("Newsroom", "copy editor"),
        "translator": QT_TRANSLATE_NOOP("Newsroom", "translator"),
        "fact_checker": QT_TRANSLATE_NOOP("Newsroom", "fact checker"),
        "approver": QT_TRANSLATE_NOOP("Newsroom", "approver"),
        "web_producer": QT_TRANSLATE_NOOP("Newsroom", "web producer"),
        "administrator": QT_TRANSLATE_NOOP("Newsroom", "administrator"),
    },
    "name_kind": {
        "person": QT_TRANSLATE_NOOP("Newsroom", "person"),
        "place": QT_TRANSLATE_NOOP("Newsroom", "place"),
        "organisation": QT_TRANSLATE_NOOP("Newsroom", "organization"),
        "title": QT_TRANSLATE_NOOP("Newsroom", "title or office"),
        "term": QT_TRANSLATE_NOOP("Newsroom", "term"),
    },
    "name_change": {
        "added": QT_TRANSLATE_NOOP("Newsroom", "put on the list"),
        "changed": QT_TRANSLATE_NOOP("Newsroom", "changed"),
        "removed": QT_TRANSLATE_NOOP("Newsroom", "taken off the list"),
        "undone": QT_TRANSLATE_NOOP("Newsroom", "change taken back"),
    },
    "filter": {
        "stage": QT_TRANSLATE_NOOP("Newsroom", "stage:"),
        "lang": QT_TRANSLATE_NOOP("Newsroom", "lang:"),
        "by": QT_TRANSLATE_NOOP("Newsroom", "by:"),
        "kind": QT_TRANSLATE_NOOP("Newsroom", "kind:"),
        "before": QT_TRANSLATE_NOOP("Newsroom", "before:"),
        "after": QT_TRANSLATE_NOOP("Newsroom", "after:"),
        "section": QT_TRANSLATE_NOOP("Newsroom", "section:"),
        "slug": QT_TRANSLATE_NOOP("Newsroom", "slug:"),
    },
    "hit": {
        "body": QT_TRANSLATE_NOOP("Newsroom", "text"),
        "headline": QT_TRANSLATE_NOOP("Newsroom", "headline"),
        "dek": QT_TRANSLATE_NOOP("Newsroom", "dek"),
        "byline": QT_TRANSLATE_NOOP("Newsroom", "byline"),
        "dateline": QT_TRANSLATE_NOOP("Newsroom", "dateline"),
        "url_slug": QT_TRANSLATE_NOOP("Newsroom", "address on the site"),
        "seo_title": QT_TRANSLATE_NOOP("Newsroom", "title for search engines"),
        "seo_description": QT_TRANSLATE_NOOP("Newsroom", "description for search engines"),
        "cutline": QT_TRANSLATE_NOOP("Newsroom", "cutline"),
        "alt_text": QT_TRANSLATE_NOOP("Newsroom", "alt text"),
        "fact": QT_TRANSLATE_NOOP("Newsroom", "fact"),
        "speaker": QT_TRANSLATE_NOOP("Newsroom", "who says it"),
        "verdict": QT_TRANSLATE_NOOP("Newsroom", "note on a fact"),
        "evidence": QT_TRANSLATE_NOOP("Newsroom", "proof"),
        "file": QT_TRANSLATE_NOOP("Newsroom", "file"),
        "note": QT_TRANSLATE_NOOP("Newsroom", "note"),
        "slug": QT_TRANSLATE_NOOP("Newsroom", "slug"),
    },
    "kind": {
        "news": QT_TRANSLATE_NOOP("Newsroom", "News"),
        "breaking": QT_TRANSLATE_NOOP("Newsroom", "Breaking news"),
        "brief": QT_TRANSLATE_NOOP("Newsroom", "Brief"),
        "wire": QT_TRANSLATE_NOOP("Newsroom", "Wire"),
        "press_release": QT_TRANSLATE_NOOP("Newsroom", "Press release"),
        "interview": QT_TRANSLATE_NOOP("Newsroom", "Interview"),
        "obituary": QT_TRANSLATE_NOOP("Newsroom", "Obituary"),
        "calendar": QT_TRANSLATE_NOOP("Newsroom", "Calendar"),
        "opinion": QT_TRANSLATE_NOOP("Newsroom", "Opinion"),
        "sponsored": QT_TRANSLATE_NOOP("Newsroom", "Sponsored"),
        "gallery": QT_TRANSLATE_NOOP("Newsroom", "Gallery"),
        "results": QT_TRANSLATE_NOOP("Newsroom", "Results"),
    },
    "plan": {
        "en+es": QT_TRANSLATE_NOOP("Newsroom", "English and Spanish"),
        "en-first": QT_TRANSLATE_NOOP("Newsroom", "English first"),
        "es-first": QT_TRANSLATE_NOOP("Newsroom", "Spanish first"),
        "en-only": QT_TRANSLATE_NOOP("Newsroom", "English only"),
        "es-only": QT_TRANSLATE_NOOP("Newsroom", "Spanish only"),
    },
    "relation": {
        "original": QT_TRANSLATE_NOOP("Newsroom", "original"),
        "translation": QT_TRANSLATE_NOOP("Newsroom", "translation"),
        "parallel": QT_TRANSLATE_NOOP("Newsroom", "written in parallel"),
    },
    "field": {
        "headline": QT_TRANSLATE_NOOP("Newsroom", "headline"),
        "dek": QT_TRANSLATE_NOOP("Newsroom", "dek"),
        "byline": QT_TRANSLATE_NOOP("Newsroom", "byline"),
        "author": QT_TRANSLATE_NOOP("Newsroom", "author"),
        "dateline": QT_TRANSLATE_NOOP("Newsroom", "dateline"),
        "body": QT_TRANSLATE_NOOP("Newsroom", "text"),
        "url_slug": QT_TRANSLATE_NOOP("Newsroom", "address on the site"),
        "seo_title": QT_TRANSLATE_NOOP("Newsroom", "title for search engines"),
        "seo_description": QT_TRANSLATE_NOOP("Newsroom", "description for search engines"),
        "relation": QT_TRANSLATE_NOOP("Newsroom", "relation to the other edition"),
        "slug": QT_TRANSLATE_NOOP("Newsroom", "slug"),
        "target_words": QT_TRANSLATE_NOOP("Newsroom", "length in words"),
        "kind": QT_TRANSLATE_NOOP("Newsroom", "kind"),
        "plan": QT_TRANSLATE_NOOP("Newsroom", "plan"),
        "section": QT_TRANSLATE_NOOP("Newsroom", "section"),
        "topics": QT_TRANSLATE_NOOP("Newsroom", "topics"),
        "tags": QT_TRANSLATE_NOOP("Newsroom", "tags"),
        "flags": QT_TRANSLATE_NOOP("Newsroom", "flags"),
        "label": QT_TRANSLATE_NOOP("Newsroom", "label"),
        "sponsor": QT_TRANSLATE_NOOP("Newsroom", "sponsor"),
        "file_name": QT_TRANSLATE_NOOP("Newsroom", "name of the file"),
        "photo_data": QT_TRANSLATE_NOOP("Newsroom", "data inside the file"),
        "photos": QT_TRANSLATE_NOOP("Newsroom", "photos"),
        "cutline": QT_TRANSLATE_NOOP("Newsroom", "cutline"),
        "credit": QT_TRANSLATE_NOOP("Newsroom", "credit"),
        "alt": QT_TRANSLATE_NOOP("Newsroom", "alt text"),
        "verdicts": QT_TRANSLATE_NOOP("Newsroom", "verdicts on facts"),
        "notes": QT_TRANSLATE_NOOP("Newsroom", "notes"),
        "fact_notes": QT_TRANSLATE_NOOP("Newsroom", "notes on facts"),
    },
    "capacity": {
        "reader": QT_TRANSLATE_NOOP("Newsroom", "reader"),
        "person_named": QT_TRANSLATE_NOOP("Newsroom", "person named in it"),
        "lawyer": QT_TRANSLATE_NOOP("Newsroom", "lawyer"),
        "court": QT_TRANSLATE_NOOP("Newsroom", "court"),
    },
    "channel": {
        "email": QT_TRANSLATE_NOOP("Newsroom", "by e-mail"),
        "letter": QT_TRANSLATE_NOOP("Newsroom", "by letter"),
        "phone": QT_TRANSLATE_NOOP("Newsroom", "by phone"),
        "in_person": QT_TRANSLATE_NOOP("Newsroom", "in person"),
        "online": QT_TRANSLATE_NOOP("Newsroom", "on the site or a network"),
        "none": QT_TRANSLATE_NOOP("Newsroom", "no answer is needed"),
    },
    "decision": {
        "corrected": QT_TRANSLATE_NOOP("Newsroom", "corrected"),
        "withdrawn": QT_TRANSLATE_NOOP("Newsroom", "withdrawn"),
        "refused": QT_TRANSLATE_NOOP("Newsroom", "refused"),
        "nothing_to_do": QT_TRANSLATE_NOOP("Newsroom", "nothing to do"),
    },
    "change": {
        "fix": QT_TRANSLATE_NOOP("Newsroom", "fix"),
        "update": QT_TRANSLATE_NOOP("Newsroom", "update"),
        "correction": QT_TRANSLATE_NOOP("Newsroom", "correction"),
        "clarification": QT_TRANSLATE_NOOP("Newsroom", "clarification"),
        "note": QT_TRANSLATE_NOOP("Newsroom", "editor’s note"),
    },
    "part": {
        "wrong": QT_TRANSLATE_NOOP("Newsroom", "what was wrong"),
        "right": QT_TRANSLATE_NOOP("Newsroom", "what is right"),
        "where": QT_TRANSLATE_NOOP("Newsroom", "where it stood"),
        "note": QT_TRANSLATE_NOOP("Newsroom", "the note readers get"),
    },
    "why": {
        "figure": QT_TRANSLATE_NOOP("Newsroom", "a figure"),
        "number": QT_TRANSLATE_NOOP("Newsroom", "a number"),
        "capital": QT_TRANSLATE_NOOP("Newsroom", "a capital letter, as names have"),
        "name": QT_TRANSLATE_NOOP("Newsroom", "between names"),
        "negation": QT_TRANSLATE_NOOP("Newsroom", "a negation, or next to one"),
        "legal": QT_TRANSLATE_NOOP("Newsroom", "a word of law and crime, or next to one"),
        "time": QT_TRANSLATE_NOOP("Newsroom", "a date or time"),
        "unit": QT_TRANSLATE_NOOP("Newsroom", "a unit or currency"),
        "degree": QT_TRANSLATE_NOOP("Newsroom", "a word that turns the meaning"),
        "speech": QT_TRANSLATE_NOOP("Newsroom", "who says it"),
        "sentence": QT_TRANSLATE_NOOP("Newsroom", "where a sentence ends"),
        "quotation": QT_TRANSLATE_NOOP("Newsroom", "somebody’s own words"),
        "question": QT_TRANSLATE_NOOP("Newsroom", "a question mark"),
        "mark": QT_TRANSLATE_NOOP("Newsroom", "a mark that means something"),
        "bracket": QT_TRANSLATE_NOOP("Newsroom", "a bracket"),
        "word": QT_TRANSLATE_NOOP("Newsroom", "no slip inside a word of four letters or more"),
        "words": QT_TRANSLATE_NOOP("Newsroom", "other words"),
        "known_word": QT_TRANSLATE_NOOP("Newsroom", "what stood there is a word too"),
        "unknown_word": QT_TRANSLATE_NOOP("Newsroom", "the new word is in no word list"),
        "far": QT_TRANSLATE_NOOP("Newsroom", "more than one letter"),
        "ambiguous": QT_TRANSLATE_NOOP("Newsroom", "another word may have been meant"),
        "no_word_list": QT_TRANSLATE_NOOP("Newsroom", "this version has no Spanish word list"),
        "paragraphs": QT_TRANSLATE_NOOP("Newsroom", "paragraphs, headings or lists"),
        "link": QT_TRANSLATE_NOOP("Newsroom", "a link"),
        "photo": QT_TRANSLATE_NOOP("Newsroom", "a photo"),
        "unseen": QT_TRANSLATE_NOOP("Newsroom", "words nobody sees on the page"),
        "field": QT_TRANSLATE_NOOP("Newsroom", "more than headline, dek, text and photo words"),
    },
    "effect": {
        "affected": QT_TRANSLATE_NOOP("Newsroom", "affected"),
        "compared": QT_TRANSLATE_NOOP("Newsroom", "compared, not affected"),
        "to_follow": QT_TRANSLATE_NOOP("Newsroom", "affected, to follow"),
    },
    "flags": {
        "legal": QT_TRANSLATE_NOOP("Newsroom", "legal"),
        "sensitive": QT_TRANSLATE_NOOP("Newsroom", "sensitive"),
        "sponsored": QT_TRANSLATE_NOOP("Newsroom", "sponsored"),
        "not_for_publication": QT_TRANSLATE_NOOP("Newsroom", "not for publication"),
        "subject": QT_TRANSLATE_NOOP("Newsroom", "a subject of a sensitive story"),
        "withheld": QT_TRANSLATE_NOOP("Newsroom", "a name to be withheld"),
        "sponsor": QT_TRANSLATE_NOOP("Newsroom", "sponsor"),
    },
    "subject": {
        "minors": QT_TRANSLATE_NOOP("Newsroom", "minors"),
        "victims": QT_TRANSLATE_NOOP("Newsroom", "victims"),
        "immigration": QT_TRANSLATE_NOOP("Newsroom", "immigration status"),
        "suicide": QT_TRANSLATE_NOOP("Newsroom", "suicide"),
    },
    "photo_part": {
        "caption": QT_TRANSLATE_NOOP("Newsroom", "caption"),
        "keywords": QT_TRANSLATE_NOOP("Newsroom", "keywords"),
        "artist": QT_TRANSLATE_NOOP("Newsroom", "photographer"),
        "title": QT_TRANSLATE_NOOP("Newsroom", "title"),
        "copyright": QT_TRANSLATE_NOOP("Newsroom", "rights"),
        "credit": QT_TRANSLATE_NOOP("Newsroom", "credit"),
        "comment": QT_TRANSLATE_NOOP("Newsroom", "remark"),
        "city": QT_TRANSLATE_NOOP("Newsroom", "place"),
        "people": QT_TRANSLATE_NOOP("Newsroom", "people shown"),
        "other": QT_TRANSLATE_NOOP("Newsroom", "other words"),
    },
    "outcome": {
        "waiting": QT_TRANSLATE_NOOP("Newsroom", "answer awaited"),
        "answered": QT_TRANSLATE_NOOP("Newsroom", "answered"),
        "declined": QT_TRANSLATE_NOOP("Newsroom", "did not want to answer"),
        "none": QT_TRANSLATE_NOOP("Newsroom", "no answer came"),
        "nobody": QT_TRANSLATE_NOOP("Newsroom", "nobody is accused here"),
    },
    "program": {
        "window": QT_TRANSLATE_NOOP("Newsroom", "at the window"),
        "command line": QT_TRANSLATE_NOOP("Newsroom", "on the command line"),
    },
    "gate": {
        "text": QT_TRANSLATE_NOOP("Newsroom", "a text and a slug"),
        "G1": QT_TRANSLATE_NOOP("Newsroom", "G1 Furniture"),
        "G2": QT_TRANSLATE_NOOP("Newsroom", "G2 Copy"),
        "G3": QT_TRANSLATE_NOOP("Newsroom", "G3 Facts"),
        "G4": QT_TRANSLATE_NOOP("Newsroom", "G4 Both languages"),
        "G5": QT_TRANSLATE_NOOP("Newsroom", "G5 Sign-off"),
        "G6": QT_TRANSLATE_NOOP("Newsroom", "G6 Sending"),
        "G7": QT_TRANSLATE_NOOP("Newsroom", "G7 Change after publication"),
    },
    "because": {
        "shipped": QT_TRANSLATE_NOOP("Newsroom", "as it came with the program"),
        "program update": QT_TRANSLATE_NOOP("Newsroom", "brought by a newer program"),
    },
    "severity": {
        "block": QT_TRANSLATE_NOOP("Newsroom", "blocks"),
        "warn": QT_TRANSLATE_NOOP("Newsroom", "warns"),
        "off": QT_TRANSLATE_NOOP("Newsroom", "off"),
        "usual": QT_TRANSLATE_NOOP("Newsroom", "as for every kind"),
    },
    "length": {
        "words": QT_TRANSLATE_NOOP("Newsroom", "words of the text"),
        "headline": QT_TRANSLATE_NOOP("Newsroom", "headline"),
        "dek": QT_TRANSLATE_NOOP("Newsroom", "dek"),
    },
    "state": {
        "pass": QT_TRANSLATE_NOOP("Newsroom", "passes"),
        "fail": QT_TRANSLATE_NOOP("Newsroom", "fails"),
        "unbuilt": QT_TRANSLATE_NOOP("Newsroom", "not checked by this version"),
    },
}
