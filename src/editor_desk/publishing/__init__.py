# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How signed-off editions leave the house: one module a format, written whole, read back and compared.

No network; nothing here changes a story.
"""

from editor_desk.publishing.delivery import WORDINGS, Delivered, deliver
from editor_desk.publishing.formats import EXPORTERS, Exporter, exporter
from editor_desk.publishing.issue import OutputFile, PublishedEdition

__all__ = [
    "EXPORTERS",
    "WORDINGS",
    "Delivered",
    "Exporter",
    "OutputFile",
    "PublishedEdition",
    "deliver",
    "exporter",
]
