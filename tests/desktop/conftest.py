# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What every test of the window stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture(autouse=True)
def _locale_as_it_was() -> Iterator[None]:
    """A test that speaks another language leaves days and figures as it found them."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
