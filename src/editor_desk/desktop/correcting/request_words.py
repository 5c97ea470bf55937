# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A request in words: who, until when, how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.words import capital, joined, word
from editor_desk.newsroom.retractions import Channel, Retraction
from editor_desk.workflow.retractions import RequestEvent


def who(asked: Retraction) -> str:
    """Who asks, and as what: "Sra. Peña, lawyer"; a reader without a name is no "reader, reader"."""
    return f"{asked.asked_by} · {word('capacity', asked.capacity.value)}"


def until(asked: Retraction, now: datetime, zone: tzinfo) -> str:
    """Until when an answer is due; "" where that is over or was never said."""
    if not asked.is_open or asked.deadline is None:
        return ""
    return times.due_words(asked.deadline, now, zone)


def state(asked: Retraction, now: datetime, zone: tzinfo) -> str:
    """How far it is, with the deadline where it still counts."""
    translate = QCoreApplication.translate
    if asked.answer is not None:
        when = times.past_words(asked.answer.at, now, zone)
        decided = word("decision", asked.ruling.decision.value) if asked.ruling else ""
        return translate("RequestWords", "answered {when}: {decision}").format(when=when, decision=decided)
    due = until(asked, now, zone)
    if asked.ruling is not None:
        decided = word("decision", asked.ruling.decision.value)
        said = translate("RequestWords", "decided ({decision}), answer not sent").format(decision=decided)
    else:
        said = translate("RequestWords", "open")
    if not due:
        return said
    if asked.is_overdue(now):
        return translate("RequestWords", "overdue ({when}) · {state}").format(
            when=times.past_words(asked.deadline or now, now, zone), state=said
        )
    return translate("RequestWords", "answer: {when} · {state}").format(when=due, state=said)


def account(events: Iterable[RequestEvent], names: Mapping[str, str], now: datetime, zone: tzinfo) -> str:
    """What has happened with a request so far, line by line, the newest last."""
    return "\n".join(capital(_line(event, names, now, zone)) for event in events)


def _line(event: RequestEvent, names: Mapping[str, str], now: datetime, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    said = {
        "added": translate("RequestWords", "Recorded by {name}: {when}"),
        "changed": translate("RequestWords", "Changed by {name}: {when} ({fields})"),
        "decided": translate("RequestWords", "{decision}, by {name}: {when}"),
        "answered": translate("RequestWords", "Answered by {name} {way}: {when}"),
        "reopened": translate("RequestWords", "Opened again by {name}: {when}"),
    }
    if event.way == Channel.NONE.value:
        said["answered"] = translate("RequestWords", "Closed by {name} ({way}): {when}")
    line = said.get(event.what, event.what).format(
        name=names.get(event.by, event.by),
        when=times.past_words(event.at, now, zone),
        decision=word("decision", event.decision) if event.decision else "",
        way=word("channel", event.way) if event.way else "",
        fields=joined(_field(name) for name in event.changed),
    )
    return f"{line} – {event.words}" if event.words else line


def _field(name: str) -> str:
    translate = QCoreApplication.translate
    return {
        "asked_by": translate("RequestWords", "who asks"),
        "capacity": translate("RequestWords", "as what"),
        "wants": translate("RequestWords", "what for"),
        "came_by": translate("RequestWords", "how it came"),
        "received_at": translate("RequestWords", "when it came"),
        "deadline": translate("RequestWords", "until when"),
        "assignee": translate("RequestWords", "who sees to it"),
        "contact": translate("RequestWords", "contact"),
    }.get(name, name)
