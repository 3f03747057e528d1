"""The rules know the labels of the parse and four small words; every other word stands in a pack."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.reading
from bot.languages.conditions import ConditionPack
from bot.languages.pack import load

GRAMMAR = {"that", "to", "for", "who"}  # what opens a clause, an infinitive, its subject, a relative clause
READING = Path(bot.reading.__file__).parent
RULES = [path for folder in ("stated", "named", "said") for path in sorted((READING / folder).glob("*.py"))]
PACK = load(ConditionPack, "en", "conditions")


def _compared(tree: ast.AST) -> Iterator[str]:
    """The words that a word of the text is compared with."""
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if any(_is_word(side) for side in sides):
            yield from (part for side in sides for part in _literals(side) if part.isalpha())


def _is_word(side: ast.expr) -> bool:
    """`token.lower_`, `words.lower[i]`, `word`"""
    named = side.value if isinstance(side, ast.Subscript) else side
    if isinstance(named, ast.Name):
        return named.id == "word"
    return isinstance(named, ast.Attribute) and named.attr in ("lower_", "lower")


def _literals(side: ast.expr) -> list[str]:
    each = side.elts if isinstance(side, ast.Tuple | ast.Set | ast.List) else [side]
    return [part.value for part in each if isinstance(part, ast.Constant) and isinstance(part.value, str)]


@pytest.mark.parametrize("path", RULES, ids=lambda path: f"{path.parent.name} {path.stem}")
def test_a_rule_compares_words_with_none_but_the_grammar_s(path: Path) -> None:
    assert set(_compared(ast.parse(path.read_text(encoding="utf-8")))) <= GRAMMAR


def test_every_class_is_asked_for_by_a_rule_or_a_cue() -> None:
    rules = "".join(path.read_text(encoding="utf-8") for path in READING.rglob("*.py"))
    cues = {name for cue in PACK.cues for name in (*cue.of.split(), cue.by)}
    assert [name for name in PACK.classes if name not in cues and f'"{name}"' not in rules] == []
