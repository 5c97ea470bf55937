# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where the desk stands: its clock is meant where nobody names another."""

DESK_TIME_ZONE = "America/Chicago"
