# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A mistake of the program on the way fails the journey."""

from tests.desktop.shell.conftest import mistakes

__all__ = ["mistakes"]
