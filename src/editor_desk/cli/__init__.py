# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The command line: the same desk without a screen, for scripts and tests. It loads no Qt."""

from editor_desk.cli.main import main

__all__ = ["main"]
