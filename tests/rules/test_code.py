"""What is promised of the code itself: small files, small functions, words that are translated."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("desktop", "ui", "models", "resources")
OURS = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [*OURS, *TESTS], ids=name_of)
def test_no_file_is_too_long_to_read(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE or "migrations/versions" in str(
        path
    )


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_every_file_says_in_its_first_line_what_it_is_for(path):
    assert ast.get_docstring(tree_of(path)) or "migrations/versions" in str(path)


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_no_function_is_too_long_to_read(path):
    functions = (
        node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    too_long = [
        function.name
        for function in functions
        if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
        and "migrations/versions" not in str(path)
    ]
    assert [] == too_long


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_only_literal_words_are_translated(path):
    """lupdate reads the source: words made at run time would stay English for ever."""
    calls = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call))
    made = [call.lineno for call in calls if _translates(call) and not _has_literal(call)]
    assert [] == made


def _translates(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and (
        call.func.attr == "tr" or (call.func.attr == "translate" and _is_application(call.func.value))
    )


def _is_application(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "QCoreApplication"


def _has_literal(call: ast.Call) -> bool:
    assert isinstance(call.func, ast.Attribute)
    place = 0 if call.func.attr == "tr" else 1
    words = call.args[place] if len(call.args) > place else None
    from_a_table = isinstance(words, ast.Call) and isinstance(words.func, ast.Name) and words.func.id == "str"
    return (
        (isinstance(words, ast.Constant) and isinstance(words.value, str))
        or from_a_table
        or (
            # A table of QT_TRANSLATE_NOOP, looked up by its key.
            isinstance(words, ast.Subscript | ast.Name) and call.func.attr == "translate"
        )
    )
