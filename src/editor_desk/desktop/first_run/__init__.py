# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The first start on a computer: a sample desk to play with and one quiet line of welcome."""

from editor_desk.desktop.first_run.welcome import lay_out_samples, welcome_line

__all__ = ["lay_out_samples", "welcome_line"]
