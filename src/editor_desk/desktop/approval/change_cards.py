# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What changed in the editions since a sign-off: one card for each change, words struck and new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from editor_desk.checks.changed_content import PhotoChange, UnseenChange, VerdictChange
from editor_desk.desktop import words
from editor_desk.desktop.approval.full_text import field_title
from editor_desk.desktop.approval.request import SignOffRequest
from editor_desk.desktop.approval.rows import Cell, Look, Row, beside
from editor_desk.desktop.changed_words import marked, unchanged_words
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.wording import QT_TRANSLATE_NOOP
from editor_desk.text.paragraph_changes import ParagraphChange
from editor_desk.text.word_diff import Change, word_diff
from editor_desk.workflow.since import SinceSignOff

_IN_CARDS_OF_THEIR_OWN = ("body", "photos", "verdicts")
_BLOCKS = {
    "paragraph": QT_TRANSLATE_NOOP("ChangeCards", "paragraph"),
    "heading": QT_TRANSLATE_NOOP("ChangeCards", "heading"),
    "list_item": QT_TRANSLATE_NOOP("ChangeCards", "list item"),
    "quotation": QT_TRANSLATE_NOOP("ChangeCards", "quotation"),
    "table_cell": QT_TRANSLATE_NOOP("ChangeCards", "table"),
    "photo": QT_TRANSLATE_NOOP("ChangeCards", "photo"),
    "code": QT_TRANSLATE_NOOP("ChangeCards", "code"),
}
_UNSEEN = {
    "kind": QT_TRANSLATE_NOOP("ChangeCards", "what it is"),
    "links": QT_TRANSLATE_NOOP("ChangeCards", "where its link leads"),
    "photos": QT_TRANSLATE_NOOP("ChangeCards", "the photo in it"),
    "unseen": QT_TRANSLATE_NOOP("ChangeCards", "alternative text or link title"),
}

_Slots = dict[float, Cell | None]
"""By paragraph of the text now, from 1; None: unchanged. What went stands half a number before what follows."""


def change_rows(request: SignOffRequest, since: Mapping[Language, SinceSignOff]) -> tuple[Row, ...]:
    """The changes of these editions; the paragraphs of both lie beside each other where they can."""
    lines = {language: tuple(_lines(request, found)) for language, found in since.items()}
    ends = {language: tuple(_ends(request, found)) for language, found in since.items()}
    rows = (*_by_key(lines), *_paragraph_rows(since), *beside(ends))
    return rows or (_nothing(since),)


def count_changes(rows: Iterable[Row]) -> int:
    """How many cards there are."""
    return sum(cell.look is Look.CARD for row in rows for cell in row.values())


def _by_key(columns: Mapping[Language, Iterable[Cell]]) -> tuple[Row, ...]:
    cells = {language: {cell.key: cell for cell in column} for language, column in columns.items()}
    keys = dict.fromkeys(key for column in cells.values() for key in column)
    return tuple(
        {language: column[key] for language, column in cells.items() if key in column} for key in keys
    )


def _lines(request: SignOffRequest, since: SinceSignOff) -> Iterator[Cell]:
    for field in since.fields:
        if field in _IN_CARDS_OF_THEIR_OWN:
            continue
        before, after = (_value(request, field, text.get(field, "")) for text in (since.before, since.after))
        yield _card(field, field_title(field), marked(word_diff(before, after)))


def _paragraph_rows(since: Mapping[Language, SinceSignOff]) -> tuple[Row, ...]:
    columns = {language: _slots(found.paragraphs) for language, found in since.items()}
    lengths = {max(slots, default=0) for slots in columns.values() if slots}
    if len(lengths) > 1:
        return beside({language: tuple(_column(slots)) for language, slots in columns.items()})
    rows: list[Row] = []
    unchanged = 0
    for place in sorted({place for slots in columns.values() for place in slots}):
        row = {lang: cell for lang, slots in columns.items() if (cell := slots.get(place)) is not None}
        if row:
            rows += _unchanged_row(since, unchanged, place)
            rows.append(row)
            unchanged = 0
        else:
            unchanged += 1
    return (*rows, *_unchanged_row(since, unchanged, 0))


def _slots(paragraphs: Iterable[ParagraphChange]) -> _Slots:
    slots: _Slots = {}
    number, gone = 0, 0.0
    for paragraph in paragraphs:
        if paragraph.after is None:
            gone += 0.001
            place = number + 0.5 + gone
        else:
            number += 1
            place = float(number)
        slots[place] = None if paragraph.kind == "same" else _paragraph(paragraph, number, place)
    return slots


def _paragraph(paragraph: ParagraphChange, number: int, place: float) -> Cell:
    said = {
        "changed": QCoreApplication.translate("ChangeCards", "Paragraph {number}"),
        "added": QCoreApplication.translate("ChangeCards", "Paragraph {number}, new"),
        "removed": QCoreApplication.translate("ChangeCards", "After paragraph {number}, taken out"),
    }
    if paragraph.kind == "removed" and not number:
        said["removed"] = QCoreApplication.translate("ChangeCards", "At the beginning, taken out")
    changes = paragraph.changes or word_diff(paragraph.before or "", paragraph.after or "")
    title = said[paragraph.kind].format(number=number)
    return _card(f"p{place:g}", escape(title), marked(changes))


def _column(slots: _Slots) -> Iterator[Cell]:
    """One edition's changes by themselves, what is unchanged counted between them."""
    unchanged = 0
    for place, cell in sorted(slots.items()):
        if cell is None:
            unchanged += 1
            continue
        if unchanged:
            yield _quiet(f"same{place:g}", unchanged_words(unchanged))
        unchanged = 0
        yield cell
    if unchanged:
        yield _quiet("same", unchanged_words(unchanged))


def _unchanged_row(since: Mapping[Language, SinceSignOff], count: int, place: float) -> list[Row]:
    cell = _quiet(f"same{place:g}", unchanged_words(count))
    return [{language: cell for language, found in since.items() if found.paragraphs}] if count else []


def _ends(request: SignOffRequest, since: SinceSignOff) -> Iterator[Cell]:
    for number, unseen in enumerate(since.unseen):
        yield _card(f"unseen{number}", *_unseen(unseen))
    for number, photo in enumerate(since.photos):
        yield _card(f"photo{number}", *_photo(photo))
    for verdict in since.verdicts:
        yield _card(f"verdict {verdict.claim}", *_verdict(request, since.language, verdict))


def _unseen(change: UnseenChange) -> tuple[str, str]:
    part = QCoreApplication.translate("ChangeCards", _UNSEEN[change.part])
    title = QCoreApplication.translate("ChangeCards", "Paragraph {number}: {part}")
    before, after = change.before, change.after
    if change.part == "kind":
        before, after = (
            QCoreApplication.translate("ChangeCards", _BLOCKS.get(kind.split("/")[-1], kind))
            for kind in (before, after)
        )
    return escape(title.format(number=change.paragraph, part=part)), marked(_whole(before, after))


def _photo(change: PhotoChange) -> tuple[str, str]:
    if change.part == "order":
        return (
            field_title("photos"),
            escape(QCoreApplication.translate("ChangeCards", "Their order is another.")),
        )
    title = QCoreApplication.translate("SignOffPages", "Photo {number}").format(number=change.number)
    if change.part == "file":
        said = QCoreApplication.translate("ChangeCards", "Another picture file.")
        return escape(title), escape(said)
    if change.before is None:
        title = QCoreApplication.translate("ChangeCards", "{photo}, new").format(photo=title)
    elif change.after is None:
        title = QCoreApplication.translate("ChangeCards", "{photo}, taken out").format(photo=title)
    else:
        title = f"{title} · {words.word('field', change.part)}"
    return escape(title), marked(word_diff(change.before or "", change.after or ""))


def _verdict(request: SignOffRequest, language: Language, change: VerdictChange) -> tuple[str, str]:
    claim = request.story.claim(change.claim)
    place = claim.anchors.get(language) if claim else None
    quote = f"<p>{escape(' '.join(place.anchor.exact.split()))}</p>" if place else ""
    before, after = (words.word("status", code) if code else "" for code in (change.before, change.after))
    title = escape(QCoreApplication.translate("ChangeCards", "Verdict on a fact"))
    return title, f"{quote}<p class='proof'>{marked(_whole(before, after))}</p>"


def _whole(before: str, after: str) -> list[Change]:
    """One value for another, not word by word."""
    both = (Change("delete", before), Change("insert", after))
    return [change for change in both if change.text]


def _card(key: str, title: str, inner: str) -> Cell:
    return Cell(key, f"<div class='small'><b>{title}</b></div><div>{inner}</div>", Look.CARD)


def _quiet(key: str, html: str) -> Cell:
    return Cell(key, html, Look.QUIET)


def _nothing(since: Iterable[Language]) -> Row:
    said = QCoreApplication.translate("ChangeCards", "Nothing changed.")
    return {language: _quiet("nothing", f"<p class='small'>{escape(said)}</p>") for language in since}


def _value(request: SignOffRequest, field: str, text: str) -> str:
    if field == "author":
        return request.names.get(text, text)
    return words.word(field, text) if field in ("kind", "relation") else text
