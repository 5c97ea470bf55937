@rem SPDX-FileCopyrightText: 2026 The Editor Desk authors
@rem SPDX-License-Identifier: Apache-2.0
@rem A double click in the Explorer opens the desk.
@where py >nul 2>nul && (py -3 "%~dp0run.py" %* & goto :done)
@python "%~dp0run.py" %*
:done
@if errorlevel 1 pause
