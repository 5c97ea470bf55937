# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What every test stands on: no screen, no store of the person at this computer, no deadline on a noisy one."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Before anything of Qt is imported. A display that was asked for is used: EDITOR_DESK_TEST_DISPLAY=1.
if not os.environ.get("EDITOR_DESK_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# What is made once for many tests leaves its traces here, and not in the folder of the person who runs them.
os.environ["EDITOR_DESK_STATE"] = tempfile.mkdtemp(prefix="editor-desk-tests-")

import pytest
from hypothesis import HealthCheck, settings

atexit.register(shutil.rmtree, os.environ["EDITOR_DESK_STATE"], ignore_errors=True)
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def _own_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever touches the desk of the person who runs it."""
    monkeypatch.setenv("EDITOR_DESK_STORE", str(tmp_path / "own" / "desk.sqlite"))
    monkeypatch.setenv("EDITOR_DESK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("EDITOR_DESK_LANG", "en")


@pytest.fixture
def shared() -> Path:
    """The material beside the checkout; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared beside the checkout")
    return SHARED
