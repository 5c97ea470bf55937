# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What a person sets for themselves at this window; every page is one form, one module, one line in ``PAGES``."""

from editor_desk.desktop.preferences.dialog import PreferencesDialog

__all__ = ["PreferencesDialog"]
