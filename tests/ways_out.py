"""Finds in the code every place from which something can leave the program."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("desktop", "ui", "models")

# A file is written, a place to write to is asked for, another program or the network is reached.
_WRITE = {"whole_file", "write_whole", "write_bytes", "write_text", "fdopen", "mkstemp", "mkdtemp"}
_WRITE |= {"NamedTemporaryFile", "TemporaryDirectory", "copyfile", "copy2", "copytree", "write_dataframe"}
_WRITE |= {"copy_checked", "_vacuum_into", "to_file", "writestr"}
_ASK = {"getSaveFileName", "getSaveFileUrl", "saveFileContent", "getExistingDirectory"}
_REACH = {"setMimeData", "openUrl", "QPrinter", "QPdfWriter", "QProcess", "QNetworkAccessManager", "Popen"}
_REACH |= {"PoolManager", "HTTPConnectionPool", "urlopen", "SMTP", "SMTP_SSL", "create_connection", "print"}
_REACH |= {"startfile"}
_ALWAYS = _WRITE | _ASK | _REACH
# Words that mean it with these before them: `subprocess.run`, `sys.stdout.write`, `document.save`.
_WITH_OWNER = {
    "run": ("subprocess",),
    "call": ("subprocess",),
    "check_call": ("subprocess",),
    "check_output": ("subprocess",),
    "write": ("stdout", "stderr", "raw", "pyogrio"),
    "copy": ("shutil",),
    "move": ("shutil",),
    "open": ("webbrowser",),
    "save": ("document", "workbook", "picture", "image", "drawn", "grab", "pixmap", "book", "bild"),
    "setText": ("clipboard",),
    "setImage": ("clipboard",),
}


def ways_out(rooms: tuple[str, ...] = ROOMS) -> dict[str, str]:
    """By "file:function", the first call there that lets something out."""
    found: dict[str, str] = {}
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for place, call in _calls(tree, ()):
                if _lets_out(call):
                    found.setdefault(f"{path.relative_to(ROOT).as_posix()}:{place}", ast.unparse(call))
    return found


def _calls(node: ast.AST, within: tuple[str, ...]) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        is_named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        if isinstance(child, ast.Call):
            yield ".".join(within), child
        yield from _calls(child, (*within, child.name) if is_named else within)


def _lets_out(call: ast.Call) -> bool:
    name, owner = _name(call.func)
    if name in _ALWAYS:
        return True
    if any(_name(argument)[0] in _ALWAYS for argument in call.args if isinstance(argument, ast.Attribute)):
        return True  # handed on to be called: partial(QDesktopServices.openUrl, page)
    if name == "open" and _writes(call):
        return True
    return name in _WITH_OWNER and any(word in owner.lower() for word in _WITH_OWNER[name])


def _name(function: ast.expr) -> tuple[str, str]:
    if isinstance(function, ast.Attribute):
        return function.attr, ast.unparse(function.value)
    return getattr(function, "id", ""), ""


def _writes(call: ast.Call) -> bool:
    modes = [*call.args[:2], *(word.value for word in call.keywords if word.arg == "mode")]
    return any(
        isinstance(mode, ast.Constant)
        and isinstance(mode.value, str)
        and len(mode.value) <= 3
        and bool(set(mode.value) & set("wax+"))
        and set(mode.value) <= set("rwaxbt+")
        for mode in modes
    )
