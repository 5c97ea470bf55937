# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A machine's draft of a paragraph: what it must not touch is taken out before, and put back after."""
