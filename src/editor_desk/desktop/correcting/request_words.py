# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A request in words: who, until when, how far it is."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times
from editor_desk.desktop.words import capital, word
from editor_desk.newsroom.retractions import Channel, Retraction


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


def account(asked: Retraction, names: dict[str, str], now: datetime, zone: tzinfo) -> str:
    """What has happened with it so far, line by line."""
    translate = QCoreApplication.translate
    lines = [
        translate("RequestWords", "Recorded by {name}: {when}").format(
            name=names.get(asked.recorded_by, asked.recorded_by),
            when=times.past_words(asked.recorded_at, now, zone),
        )
    ]
    if asked.ruling is not None:
        said = translate("RequestWords", "{decision}, by {name}: {when}").format(
            name=names.get(asked.ruling.by, asked.ruling.by),
            when=times.past_words(asked.ruling.at, now, zone),
            decision=word("decision", asked.ruling.decision.value),
        )
        lines.append(f"{said}\n{asked.ruling.reason}".strip())
    if asked.answer is not None:
        if asked.answer.way is Channel.NONE:
            said = translate("RequestWords", "Closed by {name} ({way}): {when}")
        else:
            said = translate("RequestWords", "Answered by {name} {way}: {when}")
        said = said.format(
            name=names.get(asked.answer.by, asked.answer.by),
            when=times.past_words(asked.answer.at, now, zone),
            way=word("channel", asked.answer.way.value),
        )
        lines.append(f"{said}\n{asked.answer.words}".strip())
    return "\n".join(map(capital, lines))
