# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window itself: where the panes meet, and where what a person wants goes to the workflow."""
