# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pages an approver reads, as HTML for a text browser: whole texts, what changed, facts with their proof."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import words
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest
from editor_desk.desktop.changed_words import box, changed_paragraphs, marked
from editor_desk.newsroom.claims import Claim, ClaimType, Priority
from editor_desk.newsroom.languages import Language
from editor_desk.text.word_diff import word_diff

_HEAVIEST = (
    ClaimType.LEGAL_CRIME_RULE,
    ClaimType.DIRECT_QUOTE,
    ClaimType.SUPERLATIVE_FIRST,
    ClaimType.SCIENCE_HEALTH,
    ClaimType.FIGURE,
)
"""What a correction costs most; named first among the facts that must be right."""
_OWN_LINES = ("byline", "dateline", "url_slug", "seo_title", "seo_description")


def full_page(request: SignOffRequest, edition: EditionToRead) -> str:
    """Everything of an edition that readers get, in the order they meet it."""
    story, language = request.story, edition.language
    furniture = story.edition(language).furniture
    parts = []
    if edition.label:
        parts.append(f"<p class='small'><b>{escape(edition.label)}</b></p>")
    parts.append(f"<p class='head'>{escape(furniture.headline)}</p>")
    if furniture.dek:
        parts.append(f"<p class='dek'>{escape(furniture.dek)}</p>")
    line = " · ".join(part for part in (furniture.byline, furniture.dateline) if part.strip())
    if line:
        parts.append(f"<p class='small'>{escape(line)}</p>")
    parts.append(edition.html)
    parts += [_photo(number, use.cutline.get(language, ""), use.alt.get(language, ""), use.credit)
              for number, use in enumerate(story.photos, start=1)]  # fmt: skip
    for field in ("url_slug", "seo_title", "seo_description"):
        text = getattr(furniture, field)
        if text.strip():
            parts.append(f"<p class='small'>{_field(field)}: {escape(text)}</p>")
    return "".join(parts)


def _photo(number: int, cutline: str, alt: str, credit: str) -> str:
    title = QCoreApplication.translate("SignOffPages", "Photo {number}").format(number=number)
    rows = [f"<p class='small'><b>{title}</b></p>"]
    if cutline:
        rows.append(f"<p>{escape(cutline)}</p>")
    rest = [f"{_field(name)}: {escape(text)}" for name, text in (("credit", credit), ("alt", alt)) if text]
    if rest:
        rows.append(f"<p class='small'>{' · '.join(rest)}</p>")
    return "".join(rows)


def since_page(request: SignOffRequest, edition: EditionToRead) -> str:
    """What changed since the last sign-off: each changed place, and how much lies between unchanged."""
    since = edition.since
    parts = []
    for field in since.fields:
        if field == "body":
            parts.append(changed_paragraphs(since.paragraphs))
        elif field in since.after:
            before, after = (
                _value(request, field, text) for text in (since.before.get(field, ""), since.after[field])
            )
            parts.append(box(marked(word_diff(before, after)), _field(field)))
        else:
            said = QCoreApplication.translate(
                "SignOffPages", "changed; it stands at the end of the full text"
            )
            parts.append(box(f"<span class='small'>{escape(said)}</span>", _field(field)))
    if not parts:
        said = QCoreApplication.translate("SignOffPages", "Nothing changed since the last sign-off.")
        parts.append(f"<p class='small'>{escape(said)}</p>")
    return "".join(parts)


def count_changes(edition: EditionToRead) -> int:
    """How many places changed since the last sign-off."""
    others = sum(field != "body" for field in edition.since.fields)
    return others + sum(paragraph.kind != "same" for paragraph in edition.since.paragraphs)


def risky_facts(request: SignOffRequest) -> tuple[Claim, ...]:
    """The facts that must be right in the editions to sign, the heaviest first."""
    claims = [
        claim
        for claim in request.story.claims
        if claim.priority is Priority.DESK and any(claim.states(language) for language in request.languages)
    ]

    def weight(claim: Claim) -> int:
        return min(
            (_HEAVIEST.index(kind) for kind in claim.types if kind in _HEAVIEST), default=len(_HEAVIEST)
        )

    return tuple(sorted(claims, key=weight))


def facts_page(request: SignOffRequest) -> str:
    """Each fact that must be right: its verdict, its words in each edition, its proof."""
    return "".join(_fact(claim, request.languages) for claim in risky_facts(request))


def _fact(claim: Claim, languages: Iterable[Language]) -> str:
    is_stale = any(claim.is_stale_in(language) for language in languages)
    status = words.word("status", "stale" if is_stale else claim.status.value)
    types = words.types_of(claim)
    head = f"<b>{escape(status)}</b>" + (f" · {escape(types)}" if types else "")
    quotes = [
        escape(" ".join(claim.anchors[language].anchor.exact.split()))
        for language in languages
        if language in claim.anchors
    ]
    proofs = [
        escape(f"{item.title} — {item.locator}" if item.locator else item.title) for item in claim.evidence
    ]
    if not proofs:
        said = QCoreApplication.translate("SignOffPages", "no proof")
        proofs = [f"<span class='bad'>{escape(said)}</span>"]
    note = f"<br><span class='small'>{escape(claim.note)}</span>" if claim.note else ""
    return (
        f"<p><span class='small'>{'<span class=bad>↻</span> ' if is_stale else ''}{head}</span><br>"
        f"{' / '.join(quotes)}<br><span class='proof'>▏{'<br>▏'.join(proofs)}</span>{note}</p>"
    )


def _field(name: str) -> str:
    return escape(words.capital(words.word("field", name)))


def _value(request: SignOffRequest, field: str, text: str) -> str:
    if field == "author":
        return request.names.get(text, text)
    return words.word(field, text) if field in ("kind", "relation") else text
