# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window; the only part of the desk that knows Qt, and nothing else imports it."""
