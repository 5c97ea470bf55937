# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Kinds and rules on the screen: read by everybody, changed by an administrator, in force with the version they save."""
