# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Taking something off the site, for now or for good: what happens, what readers see, and why; Enter does nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor_desk.desktop import theme, times
from editor_desk.desktop.words import capital, joined, language_label, language_names, word
from editor_desk.newsroom.languages import Language
from editor_desk.newsroom.reader_words import KILL_NOTICE
from editor_desk.newsroom.stages import Stage
from editor_desk.newsroom.stories import Story

_SIZE, _ROUND_THE_WINDOW = QSize(760, 0), QSize(20, 40)


@dataclass(frozen=True, slots=True)
class OffSiteAnswer:
    """Which editions go, why, and what the readers of each are told (only when it is killed)."""

    languages: tuple[Language, ...]
    reason: str
    notices: Mapping[Language, str] = field(default_factory=dict)


class OffSiteDialog(QDialog):
    """``possible``: the editions that can take this step, ``since`` when their readers have had them (None: they do not)."""

    def __init__(
        self,
        parent: QWidget | None,
        story: Story,
        step: Stage,
        possible: tuple[Language, ...],
        chosen: tuple[Language, ...],
        since: Mapping[Language, datetime | None],
    ) -> None:
        super().__init__(parent)
        self._story, self._step, self._since = story, step, since
        self._possible = possible
        self.checks = {language: QCheckBox() for language in possible}
        self.notices = {language: QPlainTextEdit() for language in possible}
        self._abouts = {language: _words() for language in possible}
        self._told = {language: _words() for language in possible}
        self._about, self._outcome, self._reason_label = _words(), _words(), _words()
        self.reason_edit = QPlainTextEdit()
        self.do_button, self._leave = QPushButton(), QPushButton()
        for language, check in self.checks.items():
            check.setChecked(language in chosen or len(possible) == 1)
            self.notices[language].setPlainText(story.edition(language).notice or KILL_NOTICE[language])
        self._place()
        self._connect()
        self._retell()
        self.reason_edit.setFocus()
        room = self.screen().availableSize() - _ROUND_THE_WINDOW
        self.resize(QSize(_SIZE.width(), self.sizeHint().height()).boundedTo(room))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        story: Story,
        step: Stage,
        possible: tuple[Language, ...],
        chosen: tuple[Language, ...],
        since: Mapping[Language, datetime | None],
    ) -> OffSiteAnswer | None:
        """What goes off the site and why; None when it was left."""
        dialog = cls(parent, story, step, possible, chosen, since)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer
        dialog.deleteLater()
        return answer if accepted else None

    @property
    def chosen(self) -> tuple[Language, ...]:
        """The editions that go."""
        return tuple(language for language, check in self.checks.items() if check.isChecked())

    @property
    def answer(self) -> OffSiteAnswer:
        """What stands in the dialog now."""
        notices = {
            language: self.notices[language].toPlainText().strip()
            for language in self.chosen
            if self._step is Stage.KILLED
        }
        return OffSiteAnswer(self.chosen, self.reason_edit.toPlainText().strip(), notices)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_leave"):
            self._retell()

    def _place(self) -> None:
        kills = self._step is Stage.KILLED
        editions = QHBoxLayout()
        editions.setSpacing(theme.SPACE_LARGE)
        for language in self._possible:
            column = QVBoxLayout()
            column.addWidget(self.checks[language])
            column.addWidget(self._abouts[language])
            for widget in (self._told[language], self.notices[language]):
                widget.setVisible(kills)
                column.addWidget(widget)
            column.addStretch(1)
            self.notices[language].setTabChangesFocus(True)
            self.notices[language].setMinimumHeight(96)
            editions.addLayout(column, 1)
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumHeight(56)
        self.reason_edit.setMaximumHeight(110)
        self._reason_label.setBuddy(self.reason_edit)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self.do_button)
        self.do_button.setAutoDefault(False)
        self._leave.setDefault(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addLayout(editions)
        column.addWidget(self._reason_label)
        column.addWidget(self.reason_edit)
        column.addWidget(self._outcome)
        column.addLayout(foot)
        theme.set_tone(self._outcome, "bad" if kills else "warn")

    def _connect(self) -> None:
        for check in self.checks.values():
            check.toggled.connect(self._say_state)
        for notice in self.notices.values():
            notice.textChanged.connect(self._say_state)
        self.reason_edit.textChanged.connect(self._say_state)
        self.do_button.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)

    def _say_state(self) -> None:
        chosen, kills = self.chosen, self._step is Stage.KILLED
        for language, notice in self.notices.items():
            notice.setEnabled(language in chosen)
        names = language_names(chosen)
        self._outcome.setText("\n".join(self._outcomes()))
        self._outcome.setVisible(bool(chosen))
        why = ""
        if not chosen:
            why = self.tr("Choose an edition first")
        elif kills and not all(self.answer.notices.values()):
            why = self.tr("Say what readers are told first")
        elif not self.answer.reason:
            why = self.tr("Say why first")
        self.do_button.setEnabled(not why)
        self.do_button.setToolTip(why)
        template = self.tr("Kill for good: {languages}") if kills else self.tr("Withdraw: {languages}")
        self.do_button.setText(template.format(languages=names) if chosen else template.partition(":")[0])

    def _outcomes(self) -> list[str]:
        """Exactly what happens, a line for each thing."""
        chosen = self.chosen
        names = capital(language_names(chosen))
        if self._step is Stage.KILLED:
            lines = [
                self.tr("{languages}: readers see the notice where the story stood.").format(languages=names),
                self.tr(
                    "There is no way back: a kill cannot be taken back, and this story is never sent again."
                ),
            ]
        else:
            lines = [
                self.tr("{languages}: readers see nothing where the story stood.").format(languages=names),
                self.tr("It goes out again only after copy edit, check and a new sign-off; or it is killed."),
            ]
        rest = [
            f"{language_label(language)} ({word('stage', self._story.edition(language).stage.value)})"
            for language in self._story.plan.languages
            if language not in chosen
        ]
        if rest:
            lines.append(self.tr("Not touched: {editions}.").format(editions=joined(rest)))
        if any(self._story.edition(language).change for language in chosen):
            lines.append(self.tr("The change that is open in it ends; its words stay on this desk."))
        return lines

    def _known_of(self, language: Language, now: datetime) -> str:
        """Whether readers have it, and since when."""
        edition, since = self._story.edition(language), self._since.get(language)
        if since is not None:
            return self.tr("Readers have it since: {when}").format(when=times.past_words(since, now))
        if edition.is_public:
            return self.tr("Readers have it.")
        stage = word("stage", edition.stage.value)
        return self.tr("Readers do not have it now: {stage}.").format(stage=stage)

    def _retell(self) -> None:
        kills, now = self._step is Stage.KILLED, datetime.now(UTC)
        slug = self._story.slug or self.tr("no slug yet")
        self.setWindowTitle(self.tr("Kill the story") if kills else self.tr("Withdraw for now"))
        about = (
            self.tr(
                "“{slug}” comes off the site for good. Text, facts and the record of what readers saw stay."
            )
            if kills
            else self.tr("“{slug}” comes off the site until it was edited again. Its sign-off is withdrawn.")
        )
        self._about.setText(about.format(slug=slug))
        for language, check in self.checks.items():
            name = language_label(language)
            check.setText(name)
            check.setAccessibleName(name)
            self._abouts[language].setText(self._known_of(language, now))
            self._told[language].setText(self.tr("What its readers are told in its place"))
            self.notices[language].setAccessibleName(
                self.tr("{language}: what readers are told in its place").format(language=name)
            )
        self._reason_label.setText(self.tr("Why? It is kept with the story; readers do not see it."))
        self.reason_edit.setAccessibleName(self.tr("Why"))
        self._leave.setText(self.tr("Leave it as it is"))
        self._say_state()


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
