# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever works by ear hears the name of every control of the panes beside the text and of every dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

from editor_desk.desktop.approval import (
    AcceptDialog,
    ConfirmDialog,
    DenyDialog,
    EditionToRead,
    LegalStep,
    ReasonDialog,
    ReleaseDialog,
    ReturnDialog,
    SignOffDialog,
    SignOffRequest,
)
from editor_desk.desktop.correcting import EveryRequest, RequestDialog, RequestLine
from editor_desk.desktop.correcting.change_dialog import ChangeDialog
from editor_desk.desktop.correcting.change_request import ChangeRequest
from editor_desk.desktop.correcting.off_site_dialog import OffSiteDialog
from editor_desk.desktop.correcting.print_dialog import PrintDialog
from editor_desk.desktop.correcting.seen_dialog import SeenDialog
from editor_desk.desktop.exporting import ExportDialog
from editor_desk.desktop.facts import BeforeSignOff, FactsPanel
from editor_desk.desktop.facts.evidence_dialog import EvidenceDialog
from editor_desk.desktop.facts.reply_dialog import ReplyDialog
from editor_desk.desktop.finding import FindBar, ReplacePreview
from editor_desk.desktop.flags import FlagsDialog, ReviewDialog, ReviewPage
from editor_desk.desktop.history import HistoryPanel
from editor_desk.desktop.importing import ImportDialog, SeveralDialog
from editor_desk.desktop.known_names import AddNameDialog, ImportNamesDialog, NameDraft, NamesDialog
from editor_desk.desktop.new_story import Beginnings, NewStoryDialog
from editor_desk.desktop.notes import NotesPanel
from editor_desk.desktop.people import Chair, Change, PassphraseDialog, PeopleDialog, SitDownDialog
from editor_desk.desktop.photo_strip import PhotoStrip
from editor_desk.desktop.photos import PhotosDialog
from editor_desk.desktop.preferences import PreferencesDialog
from editor_desk.desktop.preview import PreviewPane
from editor_desk.desktop.rule_list import Sign
from editor_desk.desktop.scheduling import DeliverDialog, Delivery, EmbargoDialog, ScheduleDialog
from editor_desk.desktop.settings import Settings
from editor_desk.desktop.several import (
    ReportDialog,
    ReportRow,
    SeveralReturnDialog,
    SignOffList,
    StepPlan,
    StepsDialog,
)
from editor_desk.desktop.shell.check_report import CheckReport
from editor_desk.desktop.week import WeekPanel
from editor_desk.desktop.who_is_here import Here
from editor_desk.intake import pair_up, recognise, source_from_words
from editor_desk.newsroom.approvals import Approval, ApprovalKind
from editor_desk.newsroom.notes import Note
from editor_desk.newsroom.photos import PhotoUse
from editor_desk.newsroom.retractions import Capacity, Channel, Retraction
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Flags, Story
from editor_desk.newsroom.wording import Message
from editor_desk.publishing.preview import preview as preview_of
from editor_desk.store.verify import VerifyReport
from editor_desk.store.week_read import WeekLines
from editor_desk.text.render import to_html
from editor_desk.workflow.history import Entry, Kind
from editor_desk.workflow.names_file import NamesImport
from editor_desk.workflow.phone_approvals import ToConfirm
from editor_desk.workflow.seen import ReadersSide
from editor_desk.workflow.several_sign_off import BeforeSigning
from editor_desk.workflow.since import SinceSignOff
from tests.desktop.newsroom_values import ANA, EN, ENGLISH, ES, NOW, SPANISH, TOM, all_checked, report, rules
from tests.desktop.week.lines import line

_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextBrowser)


def facts() -> QWidget:
    panel = FactsPanel()
    panel.show_story(all_checked())
    return panel


def week() -> QWidget:
    panel = WeekPanel(lambda: NOW)
    panel.show_lines(WeekLines(unplanned=(line("someday"), line("ferry"))))
    return panel


def several() -> QWidget:
    texts = (recognise(source_from_words(ENGLISH, "a.txt")), recognise(source_from_words(SPANISH, "b.txt")))
    return SeveralDialog(None, pair_up(texts), all_checked())


def before() -> QWidget:
    panel = BeforeSignOff()
    panel.show_report(all_checked(), report(all_checked()), TOM, NOW)
    return panel


def notes() -> QWidget:
    panel = NotesPanel()
    panel.show_notes("budget", (Note("call", "Call the clerk", by=TOM.id, at=NOW),), {}, TOM.id, NOW)
    return panel


def history() -> QWidget:
    panel = HistoryPanel()
    panel.show_history((Entry(1, Kind.APPROVED, TOM.name, NOW, 400),), may_restore=True, now=NOW)
    return panel


def sign_off() -> QWidget:
    told = all_checked()
    editions = tuple(
        EditionToRead(lang, to_html(told.edition(lang).body), 40, "", SinceSignOff(lang, None))
        for lang in (EN, ES)
    )
    return SignOffDialog(None, SignOffRequest(told, TOM, editions, report(told)))


def calls() -> QWidget:
    said = Approval("a", EN, "c1:now", 1, TOM.id, NOW, kind=ApprovalKind.PHONE, heard_by=ANA.id)
    return ConfirmDialog(None, (ToConfirm("id", "budget", said, ANA.name, NOW, is_overdue=True),))


def preview() -> QWidget:
    pane = PreviewPane(lambda sha: QImage())
    pane.show_page(preview_of(all_checked(), EN, "", NOW))
    return pane


def strip() -> QWidget:
    made = PhotoStrip(lambda sha: QImage())
    made.show_photos((PhotoUse("one"),), (EN, ES), EN, may_edit=True)
    return made


ASKED = Retraction("asked", "A reader", Capacity.READER, "It was 42", Channel.EMAIL, NOW, TOM.id, NOW)


def requests() -> QWidget:
    told = replace(all_checked(), retractions=(ASKED,))
    return RequestDialog(None, told, (ANA, TOM), {}, may_decide=True)


def live() -> Story:
    told = all_checked()
    out = {
        language: replace(edition, position=Stage.LIVE, stage=Stage.LIVE)
        for language, edition in told.editions.items()
    }
    return replace(told, editions=out)


def photos() -> QWidget:
    dialog = PhotosDialog(None, all_checked(), lambda sha: pytest.fail(sha))
    dialog._thumbnails.close()
    dialog._facts.close()
    return dialog


WINDOWS: dict[str, Callable[[], QWidget]] = {
    "facts": facts,
    "before sign-off": before,
    "history": history,
    "notes": notes,
    "sign-off": sign_off,
    "return": lambda: ReturnDialog(None, all_checked(), EN, (ANA, TOM)),
    "reason": lambda: ReasonDialog(None, Stage.HOLD, "hisd-budget"),
    "accept as is": lambda: AcceptDialog(None, "English: the byline is missing"),
    "release first": lambda: ReleaseDialog(None, all_checked(), (ANA, TOM), EN, NOW),
    "calls": calls,
    "it was not so": lambda: DenyDialog(None, "hisd-budget"),
    "requests": requests,
    "what readers saw": lambda: SeenDialog(None, live(), {EN: ReadersSide(EN), ES: ReadersSide(ES)}, {}),
    "corrections for print": lambda: PrintDialog(None, ()),
    "change": lambda: ChangeDialog(None, ChangeRequest(live(), (ANA, TOM), EN)),
    "kill": lambda: OffSiteDialog(None, live(), Stage.KILLED, (EN, ES), (EN,), {EN: NOW, ES: None}),
    "withdraw": lambda: OffSiteDialog(None, live(), Stage.WITHDRAWN, (EN, ES), (EN,), {EN: NOW, ES: NOW}),
    "every request": lambda: EveryRequest(None, (RequestLine("id", "budget", "America/Chicago", ASKED),)),
    "legal hold": lambda: ReasonDialog(None, LegalStep.HOLD, "hisd-budget"),
    "legal hold lifted": lambda: ReasonDialog(None, LegalStep.LIFT, "hisd-budget"),
    "evidence": lambda: EvidenceDialog(None, all_checked().claims[0]),
    "export": lambda: ExportDialog(None, all_checked(), "", NOW),
    "schedule": lambda: ScheduleDialog(None, (all_checked(),), NOW),
    "embargo": lambda: EmbargoDialog(None, all_checked(), NOW),
    "deliver": lambda: DeliverDialog(
        None, (Delivery("id", "hisd-budget", "Budget", (EN, ES), NOW),), is_missed=True, now=NOW
    ),
    "selected: report": lambda: ReportDialog(
        None, lambda: "0 of 1", (ReportRow(Sign.BLOCK, "id", "hisd-budget", lambda: "Not read"),)
    ),
    "selected: next step": lambda: StepsDialog(None, (StepPlan("hisd-budget", {EN: Stage.READY}),)),
    "selected: return": lambda: SeveralReturnDialog(None, 2, ()),
    "selected: sign off": lambda: SignOffList(
        None,
        (BeforeSigning("id", "hisd-budget", (EN,), (EN,), (), ((EN, Stage.READY),)),),
        person="",
        may_sign=True,
    ),
    "flags": lambda: FlagsDialog(None, Flags(sensitive=True), {"minors": "minors"}, may_lift=False),
    "look over": lambda: ReviewDialog(None, ReviewPage(EN, "hisd-budget", ("minors",), ())),
    "right of reply": lambda: ReplyDialog(
        None, "24 new buses", None, (EN, ES), zone=ZoneInfo("America/Chicago"), now=NOW
    ),
    "find": FindBar,
    "preferences": lambda: PreferencesDialog(None, Settings(Path("no-such-file.ini"))),
    "replace all": lambda: ReplacePreview(None, ()),
    "import": lambda: ImportDialog(None, recognise(source_from_words(ENGLISH)), all_checked()),
    "import several": several,
    "new story": lambda: NewStoryDialog(None, Beginnings(rules().kinds)),
    "names": lambda: NamesDialog(None),
    "a name of a text": lambda: AddNameDialog(None, NameDraft(("Harris County",))),
    "names from a table": lambda: ImportNamesDialog(None, NamesImport("style.csv", (), (), 0, (), "")),
    "people": lambda: PeopleDialog(None, Here((ANA, TOM), TOM, NOW)),
    "sit_down": lambda: SitDownDialog(None, Here((ANA, TOM), TOM, NOW)),
    "locked": lambda: SitDownDialog(None, Here((ANA, TOM), TOM, NOW, frozenset({"tom"})), Chair.LOCKED),
    "passphrase": lambda: PassphraseDialog(None, TOM, Change.CHANGE),
    "photos": photos,
    "preview": preview,
    "photo strip": strip,
    "week": week,
    "check of the store": lambda: CheckReport(None, VerifyReport((Message("verify.pin", {"count": 1}),))),
}


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) or interface.text(QAccessible.Text.Description)


def belongs_to_a_box(widget: QWidget) -> bool:
    """Whether it is a part Qt made for a combo box: its list, its line."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("name", WINDOWS)
def test_every_control_has_a_name(qtbot, name):
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    nameless = [
        f"{type(control).__name__} {control.objectName()}"
        for control in window.findChildren(QWidget)
        if isinstance(control, _CONTROLS)
        and not control.objectName().startswith("qt_")
        and not belongs_to_a_box(control)
        and not spoken_name(control).strip()
    ]
    assert nameless == []


@pytest.mark.parametrize("name", WINDOWS)
def test_the_language_may_change_while_it_is_open(qtbot, name):
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendEvent(window, QEvent(QEvent.Type.PaletteChange))
    assert window.windowTitle() or not isinstance(window, QDialog)


@pytest.mark.parametrize("name", WINDOWS)
def test_it_fits_a_screen_of_1280_by_720(qtbot, name):
    window = WINDOWS[name]()
    qtbot.addWidget(window)
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert least.width() <= 1280
    assert least.height() <= 690
