"""The command line as a person would use it."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from desktop.cli import main


@pytest.fixture
def own_home(tmp_path, monkeypatch):
    """A person who has never started the program."""
    for folder in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{folder}_HOME", str(tmp_path / folder.lower()))


@pytest.fixture
def command(qapp, capsys, own_home):
    """Runs a command and gives (exit code, what it printed, what it complained)."""
    before = set(qapp.findChildren(QTranslator))
    locale = QLocale()

    def run(*given):
        try:
            code = main([str(word) for word in given])
        except SystemExit as stop:
            code = stop.code
        said = capsys.readouterr()
        return code, said.out, said.err

    yield run
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def on_store(command, store_path):
    return lambda *given: command("--store", store_path, *given)
