"""The words that say what is demanded, refused or tied: where they begin and end."""

from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


def test_a_clause_ends_at_a_dash_and_at_a_reason(reader: Reader) -> None:
    text = "Mara Lind refused to publish the contract - saying it was private."
    assert only(reader, text)[3] == "publish the contract"
    text = "Mara Lind refused to publish the contract because it was private."
    assert only(reader, text)[3] == "publish the contract"


def test_a_clause_ends_where_another_subject_begins(reader: Reader) -> None:
    text = "Mara Lind promised to repair the wall, and the council agreed."
    assert stated(reader, text)[0][3] == "repair the wall"


def test_verbs_joined_to_an_infinitive_belong_to_it(reader: Reader) -> None:
    text = "Mara Lind urged residents to stay calm, keep off the quay and report leaks."
    assert only(reader, text)[4] == "residents to stay calm, keep off the quay and report leaks"


def test_what_is_said_in_a_quote_ends_with_it(reader: Reader) -> None:
    text = "Mara Lind said, “We will not sell the ferry,” adding that it was old."
    assert only(reader, text)[3] == "sell the ferry"


def test_a_short_demand_is_told_by_its_whole_clause(reader: Reader) -> None:
    text = "The contract should be published, said Mara Lind."
    assert only(reader, text)[4] == "The contract should be published"


def test_the_purpose_of_a_demand_is_its_outcome(reader: Reader) -> None:
    text = "Mara Lind urged skippers to check their lines to prevent accidents in the harbour."
    assert only(reader, text)[3:] == ("prevent accidents in the harbour", "skippers to check their lines")


def test_unpaired_marks_fall_away(reader: Reader) -> None:
    text = "Mara Lind promised to levy a “modest” fee on yachts."
    assert only(reader, text)[3] == "levy a “modest” fee on yachts"


def test_no_and_is_left_at_the_end(reader: Reader) -> None:
    text = "The harbour board called for an end to the blockade and for the boats to leave."
    assert stated(reader, text)[0][4] == "an end to the blockade"


def test_an_infinitive_may_stand_between_marks(reader: Reader) -> None:
    text = "The mayor urged Mara Lind “to open the northern gate without delay” by Monday."
    assert stated(reader, text)[0][4] == "Mara Lind “to open the northern gate without delay” by Monday"


def test_what_hangs_on_the_verb_belongs_to_the_noun(reader: Reader) -> None:
    text = "Mara Lind asked for patience during the repairs."
    assert only(reader, text)[4] == "patience during the repairs"


def test_of_several_ifs_of_one_outcome_the_first_is_told(reader: Reader) -> None:
    text = "“If they want the boats, if they want the crews, then we will ask for a contract,” said Mara Lind."
    assert [cue for _, _, cue, *_ in stated(reader, text)] == ["If"]


def test_what_a_relative_clause_leaves_out_is_the_outcome(reader: Reader) -> None:
    text = "It was a sale that Mara Lind had refused to approve."
    assert only(reader, text)[2:4] == ("refused", "a sale")


def test_for_may_stand_behind_all_who_are_asked(reader: Reader) -> None:
    text = "Mara Lind appealed to the Harbour Board and the Dockers' Union for the pilots to be heard."
    assert only(reader, text)[4] == "the pilots to be heard"


def test_what_is_permitted_is_no_purpose(reader: Reader) -> None:
    text = "“Nobody should be permitted to make the crews wait,” said Mara Lind."
    assert only(reader, text)[3:] == ("Nobody", "Nobody should be permitted to make the crews wait")


def test_all_that_is_asked_for_is_demanded(reader: Reader) -> None:
    text = "“All we are asking for is a hearing before the board,” said Mara Lind."
    assert only(reader, text)[2:] == ("asking", None, "a hearing before the board")


def test_a_quotation_within_is_closed(reader: Reader) -> None:
    text = "Mara Lind demanded a “full and open inquiry.” Otto Brandt smiled."
    assert only(reader, text)[4] == "a “full and open inquiry.”"
    text = "Mara Lind said she would not “sell off” the ferry of Ostrand."
    assert only(reader, text)[2:4] == ("would not", "“sell off” the ferry of Ostrand")


def test_a_verb_of_another_tense_is_another_clause(reader: Reader) -> None:
    text = "Mara Lind said the board could not support a plan that harms the crews and warned that time was short."
    assert stated(reader, text)[0][3] == "support a plan that harms the crews"


def test_but_instead_goes_on(reader: Reader) -> None:
    text = "Mara Lind said the logs should not be burnt by the port, but instead be given to the council."
    assert only(reader, text)[4] == "the logs should not be burnt by the port, but instead be given to the council"


def test_a_day_is_not_what_is_promised(reader: Reader) -> None:
    text = "The crews met on Friday, when Mara Lind vowed to stand with them in the storm."
    assert only(reader, text)[2:4] == ("vowed", "stand with them in the storm")


def test_when_it_was_pledged_is_not_what(reader: Reader) -> None:
    text = "Mara Lind pledged $3 million shortly after the flood of last year."
    assert only(reader, text)[3] == "$3 million"


def test_a_passive_that_must_be_is_told_whole(reader: Reader) -> None:
    text = "Mara Lind said the money for the new sea wall should be lent by banks."
    assert only(reader, text)[4] == "the money for the new sea wall should be lent by banks"


def test_what_is_tried_is_the_purpose(reader: Reader) -> None:
    text = "Mara Lind required official papers in an effort to stop fraud."
    assert only(reader, text)[3:] == ("stop fraud", "official papers")


def test_a_clause_that_the_parse_takes_for_a_tense_goes_on(reader: Reader) -> None:
    text = "This week Mara Lind declined to threaten the crews or even directly declare them responsible."
    assert only(reader, text)[3] == "threaten the crews or even directly declare them responsible"
    text = "“We demand a full list of the ferry contracts agreed at the regatta,” said Mara Lind."
    assert only(reader, text)[4] == "a full list of the ferry contracts agreed at the regatta"


def test_called_for_somebody_to_be_paid_where_nothing_hangs_on_for(reader: Reader) -> None:
    text = "Though Mara Lind called the fares “mad” and called for the crews to be “paid back” for them, she smiled."
    assert only(reader, text)[2:] == ("called", None, "the crews to be “paid back” for them")


def test_a_condition_may_stand_between_two_fragments_of_speech(reader: Reader) -> None:
    text = "The envoy said that Mara Lind “will not sign the contract” if the crews “become too loud”."
    assert only(reader, text)[0] == "condition"
    assert only(reader, text)[3:] == ("Mara Lind “will not sign the contract”", "the crews “become too loud”")


def test_what_stands_in_front_is_what_it_is_for(reader: Reader) -> None:
    for text, outcome in (
        (
            "“To win again and pay for the boats, the port must work faster,” said Mara Lind.",
            "win again and pay for the boats",
        ),
        ("“In order for the ferry to sail, the port has to work faster,” said Mara Lind.", "the ferry to sail"),
        ("“But for the peace to hold, they need a contract,” said Mara Lind.", "the peace to hold"),
        ("“To keep the ferry, as I said, the port must work faster,” said Mara Lind.", "keep the ferry"),
    ):
        assert only(reader, text)[3] == outcome
