"""The words that name a speaker become the speaker's name."""

from collections.abc import Callable

import pytest

from bot.model import Quote

QuotesOf = Callable[[str], list[Quote]]


def names(quotes: list[Quote]) -> list[str | None]:
    return [q.speaker.name if q.speaker else None for q in quotes]


def test_a_surname_is_the_full_name_seen_before(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt has won.\n\n“The harbour will stay shut for now,” Brandt said."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_she_speaks_for_whoever_had_the_floor_not_for_whom_she_talked_about(quotes_of: QuotesOf) -> None:
    text = (
        "Ana Brandt told the court how Ines Oduya had run the harbour. “She ran it well for years,” she said.\n\n"
        "She added: “I never saw Ines Oduya take a single coin from anybody.”"
    )
    assert names(quotes_of(text)) == ["Ana Brandt", "Ana Brandt"]


def test_the_floor_is_kept_through_a_long_quote(quotes_of: QuotesOf) -> None:
    long = " ".join(["It was dark.", "It was cold.", "Ines Oduya was late.", "The bell rang."] * 2)
    text = f"Ana Brandt told the court: “{long}” She added: “I never saw Ines Oduya that night.”"
    assert names(quotes_of(text)) == ["Ana Brandt", "Ana Brandt"]


def test_it_was_she_who_acted_has_the_floor(quotes_of: QuotesOf) -> None:
    text = "After Ines Oduya had lost, it was Ana Brandt who won the race. “I am as happy as a gull,” she said."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_name_inside_the_quote_before_does_not_take_the_floor(quotes_of: QuotesOf) -> None:
    text = (
        "Samuel Oduya said: “It is very damaging. Peter Lindgren knows it as well as anybody.” "
        "He added: “The harbour will stay shut.”"
    )
    assert names(quotes_of(text)) == ["Samuel Oduya", "Samuel Oduya"]


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry will sail at noon,” a spokesman for the Vell Line said.",
        "“The ferry will sail at noon,” a Vell Line spokeswoman told the dockers.",
    ],
)
def test_an_unnamed_spokesperson_speaks_for_the_body(text: str, quotes_of: QuotesOf) -> None:
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Vell Line"
    assert "spokes" in quote.speaker.mention.of(text)


def test_a_named_spokesperson_speaks_by_name(quotes_of: QuotesOf) -> None:
    text = "“The ferry will sail at noon,” said Vell Line spokeswoman Ana Brandt."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_description_gives_way_to_the_name_that_follows_it(quotes_of: QuotesOf) -> None:
    text = "One of the pilots, Ana Brandt, 42, said: “The harbour will stay shut.”"
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.mention.of(text)) == ("Ana Brandt", "Ana Brandt")


def test_the_body_in_a_title_does_not_speak(quotes_of: QuotesOf) -> None:
    text = "In a letter to the board, OPC President Ana Brandt said that “the harbour is not a toy for anybody.”"
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_statement_speaks_for_whoever_put_it_out(quotes_of: QuotesOf) -> None:
    text = (
        "The Harbour Board denied the charge in a statement on its pages. Ana Brandt laughed.\n\n"
        "“The gate was never shut for a single day,” the statement read."
    )
    assert names(quotes_of(text)) == ["Harbour Board"]


def test_who_speaks_is_whom_it_follows(quotes_of: QuotesOf) -> None:
    text = "The plan was rejected by Ana Brandt, who said: “The harbour will stay shut.”"
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_thing_speaks_for_its_owner(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt’s letter said: “The harbour will stay shut.”"
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_speaker_without_a_name_keeps_the_words_of_the_text(quotes_of: QuotesOf) -> None:
    text = "“The harbour will stay shut,” one elderly resident said."
    assert (names(quotes_of(text))[0] or "").endswith("elderly resident")


def test_an_unclear_pronoun_has_no_name_but_is_kept_as_the_mention(quotes_of: QuotesOf) -> None:
    text = "“The harbour will stay shut,” she said."
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.mention.of(text)) == (None, "she")


def test_a_mention_does_not_reach_into_the_quote(quotes_of: QuotesOf) -> None:
    text = "“We found the next best thing: water in the hold,” lead engineer Ana Brandt said on Monday."
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert quote.speaker.mention.start > quote.span.end


def test_a_newer_statement_of_nobody_known_is_not_the_older_ones(quotes_of: QuotesOf) -> None:
    text = (
        "The Vell Line issued a statement on Monday.\n\nThere was a statement on Tuesday, too.\n\n"
        "“The cause is being looked into,” the statement said."
    )
    assert names(quotes_of(text)) == ["the statement"]


def test_no_month_speaks(quotes_of: QuotesOf) -> None:
    text = "In May divers went down to the old wreck, and in June announced that they were “sure beyond doubt” of it."
    assert names(quotes_of(text)) == ["divers"]


def test_somebody_called_by_a_title_in_marks_is_known(quotes_of: QuotesOf) -> None:
    text = (
        "Actress Ana Brandt opened the quay on Friday.\n\nThe former “Tidewater” star talked about it in Ostrand.\n\n"
        "“I feel that it is time to leave,” she said."
    )
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_ruling_is_the_courts(quotes_of: QuotesOf) -> None:
    quote = quotes_of(
        "The Ostrand Harbour Court ruled on Monday. “The quay was badly kept,” according to the court ruling."
    )[0]
    assert quote.speaker is not None and quote.speaker.name == "Ostrand Harbour Court"


def test_a_letter_is_theirs_who_sent_it(quotes_of: QuotesOf) -> None:
    quote = quotes_of("“The quay must stay open,” according to a letter sent by the pilots on Monday.")[0]
    assert quote.speaker is not None and quote.speaker.name == "pilots"


def test_a_series_of_dockers_are_the_dockers(quotes_of: QuotesOf) -> None:
    quote = quotes_of("The film showed Ostrand. A series of dockers said: “We love the sea.”")[0]
    assert quote.speaker is not None and quote.speaker.name == "dockers"


def test_what_somebody_did_meanwhile_does_not_speak(quotes_of: QuotesOf) -> None:
    text = (
        "Counsel K Oduya arguing for the port also stated that privacy meant little “in a port where nobody is alone”."
    )
    assert names(quotes_of(text)) == ["K Oduya"]


def test_a_prefix_before_a_name_does_not_speak(quotes_of: QuotesOf) -> None:
    text = "“The clean air enters the lock from the north,” says co-chief Ines Brandt. Nobody was hurt."
    assert names(quotes_of(text)) == ["Ines Brandt"]


def test_a_motion_speaks_for_whose_it_is(quotes_of: QuotesOf) -> None:
    text = "Dock attorney Peter Tamm's motion was filed on Monday. “The port has no case at all,” the motion said."
    assert names(quotes_of(text)) == ["Peter Tamm"]


def test_several_who_put_out_a_statement_speak_in_the_lines_after_it(quotes_of: QuotesOf) -> None:
    text = (
        "Peter Tamm left. Later the owners released a statement:\n\n“We think of the port and of its people each day.”"
    )
    assert names(quotes_of(text)) == ["owners"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ana Brandt posted on her page that the port “would never again be safe”.", "Ana Brandt"),
        ("Ana Brandt told us the port was “a burden on the whole coast,” Vell News Agency reported.", "Ana Brandt"),
        ("The President of the Vell Parliament Peter Tamm tweeted: “The port will be shut.”", "Peter Tamm"),
        (
            "Ana Oduya said he stood for “all pilots of Vell” and called the row a quarrel “over a very old custom”.",
            "Ana Oduya",
        ),
    ],
)
def test_who_speaks_where_another_verb_or_body_stands_nearer(text: str, who: str, quotes_of: QuotesOf) -> None:
    assert names(quotes_of(text))[-1] == who


def test_a_title_with_a_dot_is_whoever_bears_it(quotes_of: QuotesOf) -> None:
    text = "A sailor “cried out from the wreck for hours,” according to Capt. Ibrahim Tamm, a harbour officer."
    assert [q.speaker and q.speaker.name for q in quotes_of(text)] == ["Ibrahim Tamm"]


def test_one_of_a_party_s_people_is_not_the_party(quotes_of: QuotesOf) -> None:
    text = "Ruth Marsh led the panel. “It is a gift to the dredgers,” the Norland Democrat said."
    assert [q.speaker and q.speaker.name for q in quotes_of(text)] == ["Ruth Marsh"]


def test_somebody_whose_verb_is_read_as_a_participle_speaks(quotes_of: QuotesOf) -> None:
    text = (
        "The harbour guard said it was looking into the claim.\n\nSami Abu Tamm, a senior spokesman for the pilots, "
        "posted on the board that Norland would “pay a very heavy price” for it."
    )
    assert [q.speaker and q.speaker.name for q in quotes_of(text) if q.kind != "indirect"] == ["Sami Abu Tamm"]


def test_a_dateline_is_no_part_of_who_speaks(quotes_of: QuotesOf) -> None:
    text = "Ostrand A heckler in the gallery yelled that the mayor “has sold the quay to the dredgers.”"
    assert [q.speaker and q.speaker.name for q in quotes_of(text) if q.kind != "indirect"] == ["A heckler"]
