# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Opening the desk on a bare machine: its environment, Qt's libraries, its tests. Standard library only."""
