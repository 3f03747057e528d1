"""The model's parse is held to our own sentences, at a cost that grows with the text and no faster."""

from __future__ import annotations

from typing import cast

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.reading.parse import parse
from bot.reading.sentences import sentences


class Counted(Doc):
    """A Doc that counts how often all of its words are looked through."""

    looks = 0

    def has_annotation(self, attr: int | str, *, require_complete: bool = False) -> bool:
        Counted.looks += 1
        return super().has_annotation(attr, require_complete=require_complete)


class Bare:
    """A model that only parts words."""

    pipeline = ()
    _vocab = spacy.blank("en").vocab

    def make_doc(self, text: str) -> Counted:
        words = text.split(" ")
        return Counted(self._vocab, words=words, spaces=[True] * len(words))


def test_to_set_where_sentences_begin_the_text_is_not_looked_through_for_each_word() -> None:
    text = " ".join(["The ferry left . The crew stayed ."] * 50)
    Counted.looks = 0
    parsed = parse(text, sentences(text, load(LanguagePack, "en", "language").sentences), cast(Language, Bare()))
    assert Counted.looks < 10
    opens = [token.i for token in parsed.doc if token.is_sent_start]
    assert opens == [parsed.token_at(each.span.start).i for each in parsed.sentences]
    assert len(opens) == 100
