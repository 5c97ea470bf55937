# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A terminal at the desk: calls the command line as a script does and reads what comes back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from editor_desk.cli import main


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    error: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


@dataclass
class Terminal:
    store: Path
    capsys: pytest.CaptureFixture[str]
    person: str = ""

    def __call__(self, *words: object) -> Answer:
        """Run one command with --json."""
        return self._run(["--json"], words)

    def plain(self, *words: object) -> Answer:
        """Run one command as a person reads it."""
        return self._run([], words)

    def ok(self, *words: object) -> Any:
        """Run one command that must be done; its JSON."""
        answer = self(*words)
        assert answer.code == 0, answer.error
        return answer.data

    def as_person(self, name: str) -> Terminal:
        return Terminal(self.store, self.capsys, name)

    def _run(self, options: Sequence[str], words: Sequence[object]) -> Answer:
        who = ["--as", self.person] if self.person else []
        self.capsys.readouterr()
        code = main(["--store", str(self.store), *who, *options, *map(str, words)])
        out, error = self.capsys.readouterr()
        return Answer(code, out, error)
