# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the desk shows is drawn in ``ui/`` and ``resources/``; this compiles it for the window and the wheel.

``ui/*.ui`` become typed forms, ``resources/translations/*.ts`` catalogues, ``resources/*.qrc`` icon bundles.
hatchling calls it for every wheel and editable install; run.py whenever a source is newer than its output, so
that whoever moved a button in Designer only starts the desk again. It imports little, because every start of
the desk asks ``stale()`` with the system's Python, and hatchling only when hatchling itself is asking.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FORMS = Path("src/editor_desk/desktop/forms")
COMPILED = Path("src/editor_desk/_compiled")
_FORMS_PACKAGE = '''\
# SPDX-FileCopyrightText: 2026 The Editor Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The window's forms as compiled from ``ui/``; nothing else in this folder is edited or committed."""
'''


class CompileProblem(RuntimeError):
    """A form, catalogue or icon bundle that could not be compiled, in the words of the Qt tool."""


class Artefact(NamedTuple):
    """One compiled file: what it is made from, where it goes, and the Qt tool that makes it."""

    source: Path
    output: Path
    tool: str
    options: tuple[str, ...]

    def inputs(self) -> Iterator[Path]:
        """Every file whose change makes the output stale; this one too, since it holds the options."""
        yield self.source
        yield Path(__file__)
        if self.source.suffix == ".qrc":
            yield from bundled(self.source)

    def is_stale(self) -> bool:
        """Whether the output is missing or older than anything it is made from."""
        try:
            made = self.output.stat().st_mtime_ns
        except FileNotFoundError:
            return True
        return any(path.stat().st_mtime_ns > made for path in self.inputs() if path.exists())


def artefacts(root: Path) -> list[Artefact]:
    """Everything there is to compile in a checkout or an unpacked sdist; empty folders give an empty list."""
    resources = root / "resources"
    return [
        *(
            Artefact(
                source,
                root / FORMS / f"ui_{source.stem}.py",
                "uic",
                # No connections by name: they fail silently when a widget is renamed.
                (
                    "--generator",
                    "python",
                    "--no-autoconnection",
                    "--absolute-imports",
                    "{source}",
                    "-o",
                    "{output}",
                ),
            )
            for source in sorted((root / "ui").glob("*.ui"))
        ),
        *(
            Artefact(
                source,
                root / COMPILED / "translations" / f"{source.stem}.qm",
                "lrelease",
                ("-silent", "{source}", "-qm", "{output}"),
            )
            for source in sorted((resources / "translations").glob("*.ts"))
        ),
        *(
            Artefact(
                source,
                root / COMPILED / f"{source.stem}.rcc",
                "rcc",
                ("--binary", "{source}", "-o", "{output}"),
            )
            for source in sorted(resources.glob("*.qrc"))
        ),
    ]


def bundled(bundle: Path) -> list[Path]:
    """The files an icon bundle (``.qrc``) holds."""
    names = re.findall(r"<file\b[^>]*>([^<]+)</file>", bundle.read_text(encoding="utf-8"))
    return [bundle.parent / name.strip() for name in names]


def orphans(root: Path) -> list[Path]:
    """Compiled files whose source is gone; left alone they would still be imported and shipped."""
    expected = {artefact.output for artefact in artefacts(root)}
    found = [
        *(root / FORMS).glob("ui_*.py"),
        *(root / COMPILED).rglob("*.qm"),
        *(root / COMPILED).glob("*.rcc"),
    ]
    return [path for path in found if path not in expected]


def is_stale(root: Path) -> bool:
    """Whether the desk would start with an old form, catalogue or icon."""
    return any(artefact.is_stale() for artefact in artefacts(root)) or bool(orphans(root))


def compile_artefacts(root: Path, *, only_stale: bool) -> list[Path]:
    """Compile and return the outputs made, with the Qt tools of this interpreter; raises CompileProblem."""
    for path in orphans(root):
        path.unlink()
    todo = [artefact for artefact in artefacts(root) if not only_stale or artefact.is_stale()]
    for artefact in todo:
        _compile(artefact)
    package = root / FORMS / "__init__.py"
    if package.parent.is_dir() and not package.exists():
        package.write_text(_FORMS_PACKAGE, encoding="utf-8")
    return [artefact.output for artefact in todo]


def shipped_data(root: Path) -> dict[str, str]:
    """Where each data file of ``resources/`` goes in a wheel; what an icon bundle holds stays behind.

    Catalogues go along as ``.ts`` too: the command line speaks Spanish without Qt.
    """
    resources = root / "resources"
    compiled_in = {path.resolve() for bundle in resources.glob("*.qrc") for path in bundled(bundle)}
    return {
        str(path): f"editor_desk/_resources/{path.relative_to(resources).as_posix()}"
        for path in sorted(resources.rglob("*"))
        if path.is_file()
        and path.suffix != ".qrc"
        and not path.name.startswith(".")
        and path.resolve() not in compiled_in
    }


def get_build_hook() -> type[BuildHookInterface[Any]]:
    """Give hatchling its hook; it finds this function by its name."""
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class DeskBuildHook(BuildHookInterface):  # type: ignore[type-arg]
        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            root = Path(self.root)
            compile_artefacts(root, only_stale=False)
            if version == "standard":
                # An editable install reads resources/ in place (assets.py); a copy there would only go stale.
                build_data["force_include"].update(shipped_data(root))

    return DeskBuildHook


def _compile(artefact: Artefact) -> None:
    import subprocess

    artefact.output.parent.mkdir(parents=True, exist_ok=True)
    # Written beside and renamed: two starts at once never read half a form.
    unfinished = artefact.output.with_name(f".{os.getpid()}-{artefact.output.name}")
    places = {"source": str(artefact.source), "output": str(unfinished)}
    command = [str(_qt_tool(artefact.tool)), *(option.format(**places) for option in artefact.options)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
        if done.returncode or not unfinished.exists():
            said = (done.stderr or done.stdout).strip() or f"exit status {done.returncode}"
            raise CompileProblem(f"{artefact.source} could not be compiled: {said}")
        if artefact.tool == "uic":
            _drop_bundle_imports(unfinished)
        unfinished.replace(artefact.output)
    finally:
        unfinished.unlink(missing_ok=True)


def _drop_bundle_imports(form: Path) -> None:
    # A form that names an icon bundle imports its Python twin; ours is registered from the .rcc at start.
    text = form.read_text(encoding="utf-8")
    form.write_text(re.sub(r"(?m)^(?:from \S+ )?import \S*_rc\n", "", text), encoding="utf-8", newline="\n")


def _qt_tool(name: str) -> Path:
    from importlib.util import find_spec

    package = find_spec("PySide6")  # found, not imported: the tools need no Qt in this process
    if package is None or not package.submodule_search_locations:
        raise CompileProblem("PySide6-Essentials is not installed here; its tools compile the forms.")
    folder = Path(package.submodule_search_locations[0])
    if sys.platform == "win32":
        return folder / f"{name}.exe"
    return folder / name if name == "lrelease" else folder / "Qt" / "libexec" / name


if __name__ == "__main__":
    try:
        for made in compile_artefacts(Path(__file__).resolve().parent, only_stale=True):
            sys.stderr.write(f"compiled {made.name}\n")
    except CompileProblem as problem:
        sys.exit(str(problem))
