"""Every field for free words says when they look personal, or says here why it does not.

A field of the window is made inside `hinted(…)`, or is a `MarkedText`, which shows the findings themselves.
"""

import ast
from pathlib import Path

import pytest

from tests.rules.test_code import ROOT, name_of, tree_of

FILES = sorted((ROOT / "ui").rglob("*.py"))
OF_QT = {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
# Fields that take no free words, whoever uses them, and the one that shows its findings.
NO_WORDS = {
    "DateField": "a day",
    "TimeField": "a time",
    "SearchField": "what is searched for is never kept",
    "_Line": "the search of a list to choose from",
    "MarkedText": "has its findings marked and listed beside it",
}

NAME = "the name or role of a colleague, not of somebody who is told of"
CONTACT = "contact details themselves, kept apart"
OURS = "a name in our own register, never about a person"
CODE = "a number, a colour, a code or an address"
READ = "is only read"
LISTED = "its findings are listed below it"
# "file: field" → why it needs no hint.
EXEMPT = {
    "ui/cases/case_form.py: self.number": CODE,
    "ui/disclosures/copy_view.py: self.basis": "the law of a mask, chosen from a list",
    "ui/disclosures/copy_view.py: self.number": CODE,
    "ui/disclosures/disclosures_section.py: self.person": "the person who asks for their own data",
    "ui/fault_dialog.py: self.report": READ,
    "ui/meetings/attendance_view.py: self.person": NAME,
    "ui/meetings/meeting_form.py: self.chair": NAME,
    "ui/meetings/meeting_form.py: self.noted_by": NAME,
    "ui/meetings/meeting_form.py: self.recipients": CONTACT,
    "ui/meetings/meeting_form.py: self.registry_number": CODE,
    "ui/papers/papers_view.py: self.folder": CODE,
    "ui/publication/changes_view.py: self.words": READ,
    "ui/publication/public_words.py: self.title": LISTED,
    "ui/publication/publish_panel.py: self.folder": CODE,
    "ui/register/actor_form.py: 'email'": CONTACT,
    "ui/register/actor_form.py: 'name'": CONTACT,
    "ui/register/actor_form.py: 'phone'": CONTACT,
    "ui/register/actor_form.py: 'role'": CONTACT,
    "ui/register/actor_form.py: self.name": OURS,
    "ui/register/actor_form.py: self.short": OURS,
    "ui/register/categories_section.py: self.words": OURS,
    "ui/register/category_rules.py: field": CODE,
    "ui/register/computer_section.py: self.upload": CODE,
    "ui/register/layer_form.py: self.attribution": OURS,
    "ui/register/layer_form.py: self.name": OURS,
    "ui/register/municipality_section.py: field": "the municipality's own names and colleagues",
    "ui/register/paper_fields.py: self.accent": CODE,
    "ui/register/retention_form.py: self.days": CODE,
    "ui/register/retention_form.py: self.decision": "the decision of a board, by its number",
    "ui/register/service_panel.py: self.address": CODE,
    "ui/register/service_panel.py: self.layer": CODE,
    "ui/register/service_panel.py: self.matrix_set": CODE,
    "ui/register/service_panel.py: self.name": OURS,
    "ui/register/standard_texts_section.py: self.name": OURS,
    "ui/register/tuning_section.py: field": CODE,
    "ui/reports/our_words.py: self.number": CODE,
    "ui/reports/quick_report.py: self.caller": CONTACT,
    "ui/reports/quick_report.py: self.reached_at": CONTACT,
    "ui/who_am_i.py: self.name": NAME,
    "ui/who_am_i.py: self.role": NAME,
    "ui/who_sits_here.py: (self.name, self.role)": NAME,
    "ui/widgets/mask_choice.py: self.text": READ,
    "ui/widgets/mask_choice.py: self.words": "the very words that are to be masked",
}


def fields_of(path: Path, kinds: set[str]) -> list[tuple[str, bool]]:
    """Each field that the file makes: what it is called, and whether it is hinted."""
    tree = tree_of(path)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    return [
        (_called(call, parents), _is_hinted(call, parents))
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in kinds
    ]


def _is_hinted(call: ast.Call, parents: dict[ast.AST, ast.AST]) -> bool:
    around = parents[call]
    return isinstance(around, ast.Call) and isinstance(around.func, ast.Name) and around.func.id == "hinted"


def _called(call: ast.Call, parents: dict[ast.AST, ast.AST]) -> str:
    """ "self.title", "field", '"phone"' of a dictionary, or the function that gives it back."""
    node: ast.AST = call
    while not isinstance(node, ast.stmt):
        around = parents[node]
        if isinstance(around, ast.Dict) and node in around.values:
            key = around.keys[around.values.index(node)]
            return ast.unparse(key) if key is not None else ""
        node = around
    if isinstance(node, ast.Assign | ast.AnnAssign):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        return ast.unparse(target)
    while not isinstance(node, ast.FunctionDef):
        node = parents[node]
    return f"{node.name}()"


def kinds_of_field() -> set[str]:
    """Qt's text fields and every class of ours that is one, but those that take no free words."""
    bases = {
        node.name: {ast.unparse(base) for base in node.bases}
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
    }
    kinds = set(OF_QT)
    while more := {name for name, above in bases.items() if above & kinds} - kinds:
        kinds |= more
    return kinds - set(NO_WORDS)


def without_hint() -> set[str]:
    kinds = kinds_of_field()
    return {
        f"{name_of(path)}: {called}"
        for path in FILES
        for called, is_hinted in fields_of(path, kinds)
        if not is_hinted
    }


def test_every_field_for_free_words_is_hinted_or_exempt_with_a_reason():
    assert sorted(without_hint() - set(EXEMPT)) == []


def test_no_exemption_outlives_its_field():
    assert sorted(set(EXEMPT) - without_hint()) == []
    assert all(EXEMPT.values())


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("self.note = QLineEdit()", [("self.note", False)]),
        ("self.note = hinted(QLineEdit())", [("self.note", True)]),
        ("fields = {'phone': AutosavedLine('x')}", [("'phone'", False)]),
        ("def made():\n    return QPlainTextEdit()", [("made()", False)]),
    ],
)
def test_the_rule_sees_a_field_however_it_is_made(tmp_path, code, found):
    path = tmp_path / "panel.py"
    path.write_text(code, encoding="utf-8")

    assert fields_of(path, kinds_of_field()) == found
