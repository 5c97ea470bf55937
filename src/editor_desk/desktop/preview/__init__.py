# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""An edition as its readers will see it, beside the text it is written in."""

from editor_desk.desktop.preview.pane import PreviewPane, SourcePlace

__all__ = ["PreviewPane", "SourcePlace"]
