# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the sign-off says in sentences: who wrote and signed, how much was seen, what the button does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from editor_desk.desktop import times, words
from editor_desk.desktop.approval.request import EditionToRead, SignOffRequest
from editor_desk.desktop.who_is_here import open_desk_words, open_person_words
from editor_desk.newsroom.approval_words import is_out_of_the_ordinary, machine_told, told
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.machine_drafts import count_standing
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

_ON_ITS_WAY = (Stage.APPROVED, Stage.SCHEDULED, Stage.SENT, Stage.LIVE)


def about_edition(request: SignOffRequest, edition: EditionToRead, now: datetime | None = None) -> str:
    """An edition in a line: how long, by whom, and who signed it the last time."""
    name = words.language_label(edition.language)
    said = QCoreApplication.translate("SignOffWords", "{language}: {count} words").format(
        language=name, count=edition.word_count
    )
    author = request.author(edition.language)
    if author:
        said += QCoreApplication.translate("SignOffWords", " by {author}").format(author=author)
    machine = machine_told(count_standing(request.story.machine_drafts, edition.language))
    if machine is not None:
        said += f" · ⚙ {words.say(machine)}"
    given = [each for each in request.story.approvals if each.language is edition.language]
    last = edition.since.approval or (given[-1] if given else None)
    if last is not None and is_out_of_the_ordinary(last):
        how = words.say(told(last, request.names, now or datetime.now(UTC)))
        said += f". {how} ({times.past_words(last.at, now or datetime.now(UTC))})"
    elif last is not None:
        said += QCoreApplication.translate("SignOffWords", ", signed off by {person} ({when})").format(
            person=request.names.get(last.by, last.by),
            when=times.past_words(last.at, now or datetime.now(UTC)),
        )
    return said


def who_could_sign(request: SignOffRequest) -> str:
    """What a name under it proves where somebody needs no passphrase; empty where it takes one."""
    if request.with_passphrase is None or request.person.id in request.with_passphrase:
        return ""
    if not request.with_passphrase:
        return open_desk_words()
    return open_person_words(request.person.name)


def under_embargo(story: Story) -> str:
    """Until when nothing of it leaves though it is signed off; empty without an embargo to come."""
    if story.embargo is None or story.embargo <= datetime.now(UTC):
        return ""
    return QCoreApplication.translate("SignOffWords", "Under embargo until {when}").format(
        when=words.moment(story.embargo)
    )


def approve_words(languages: Sequence[Language]) -> str:
    """What the button does; its letter is A in English, A in Spanish."""
    if len(languages) > 1:
        return QCoreApplication.translate("SignOffWords", "&Approve both editions")
    return {
        Language.EN: QCoreApplication.translate("SignOffWords", "&Approve the English edition"),
        Language.ES: QCoreApplication.translate("SignOffWords", "&Approve the Spanish edition"),
    }[languages[0]]


def changes_seen(total: int, seen: int) -> str:
    """How many of the changes were in sight."""
    if not total:
        return QCoreApplication.translate("SignOffWords", "✓ Nothing changed since the last sign-off")
    if seen < total:
        said = QCoreApplication.translate("SignOffWords", "○ {seen} of {total} changes seen; go to the next")
        return said.format(seen=seen, total=total)
    if total == 1:
        return QCoreApplication.translate("SignOffWords", "✓ You have seen the one change")
    return QCoreApplication.translate("SignOffWords", "✓ You have seen all {total} changes").format(
        total=total
    )


def texts_read(unread: Mapping[Language, int]) -> str:
    """Which texts were in sight to their end, and how many paragraphs of the others were not."""
    read = [language for language, count in unread.items() if not count]
    parts = []
    if read:
        said = QCoreApplication.translate("SignOffWords", "✓ Read: {languages}")
        parts.append(said.format(languages=words.language_names(read)))
    rest = []
    for language, count in unread.items():
        if count:
            said = (
                QCoreApplication.translate("SignOffWords", "{language} (1 paragraph)")
                if count == 1
                else QCoreApplication.translate("SignOffWords", "{language} ({count} paragraphs)")
            )
            rest.append(said.format(language=words.language_name(language), count=count))
    if rest:
        said = QCoreApplication.translate("SignOffWords", "○ Still to read: {languages}; go there")
        parts.append(said.format(languages=words.joined(rest)))
    return "   ".join(parts)


def is_since_reading(request: SignOffRequest) -> bool:
    """Whether an edition is compared with what the person at the desk read of it, and not with a sign-off."""
    return any(edition.since.read_at for edition in request.editions)


def since_words(request: SignOffRequest) -> str:
    """Since when the changes shown are."""
    if is_since_reading(request):
        return QCoreApplication.translate("SignOffWords", "What changed since you read it")
    return QCoreApplication.translate("SignOffWords", "What changed since the last sign-off")


def signer_words(request: SignOffRequest, person: str) -> str:
    """Whose name goes under it: the person's at the desk, or an approver's on the phone; the question, while nobody's."""
    if person == request.person.id:
        return request.person.name
    if not person:
        return QCoreApplication.translate("SignOffWords", "Who said yes on the phone?")
    said = QCoreApplication.translate("SignOffWords", "{person}, on the phone")
    return said.format(person=next(each.person.name for each in request.on_phone if each.person.id == person))


def release_words(request: SignOffRequest) -> str:
    """What lets the edition in hand go first; empty where the other is up for its sign-off too, or is said to follow."""
    story, languages = request.story, request.languages
    if not story.plan.waits_for_both or len(languages) != 1:
        return ""
    if story.edition(languages[0].other).stage in _ON_ITS_WAY:
        return ""
    return {
        Language.EN: QCoreApplication.translate("SignOffWords", "&Release English first…"),
        Language.ES: QCoreApplication.translate("SignOffWords", "&Release Spanish first…"),
    }[languages[0]]


def what_is_missing(
    chosen: Sequence[Language],
    unread: Sequence[Language],
    blocks: int,
    *,
    has_signer: bool,
    has_reason: bool,
    is_again: bool,
) -> str:
    """What the button says while it cannot be pressed; empty when it can.

    ``has_reason``: an author who signs their own has said why. ``is_again``: only changes are left to read.
    """
    if not chosen:
        return QCoreApplication.translate("SignOffWords", "Choose an edition")
    if blocks:
        return QCoreApplication.translate("SignOffWords", "{count} to mend first").format(count=blocks)
    if not has_signer:
        return QCoreApplication.translate("SignOffWords", "Say who said yes")
    if not has_reason:
        return QCoreApplication.translate("SignOffWords", "Say why you sign your own")
    if unread and is_again:
        return QCoreApplication.translate("SignOffWords", "See every change first")
    if unread:
        said = QCoreApplication.translate("SignOffWords", "Read to the end first: {languages}")
        return said.format(languages=words.language_names(unread))
    return ""
