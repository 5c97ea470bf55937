# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The photos of a story in a strip above its texts."""

from editor_desk.desktop.photo_strip.strip import PhotoStrip

__all__ = ["PhotoStrip"]
