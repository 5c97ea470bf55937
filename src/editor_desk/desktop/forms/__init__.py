# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window's forms as compiled from ``ui/``; nothing else in this folder is edited or committed."""
