# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Writing signed-off editions to files."""

from editor_desk.desktop.exporting.dialog import ExportAnswer, ExportDialog

__all__ = ["ExportAnswer", "ExportDialog"]
