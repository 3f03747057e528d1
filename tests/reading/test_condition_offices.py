"""For whom the holder stands: the body behind an official, the maker of a paper or a protest, the first of a group."""

from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


def test_a_spokeswoman_demands_for_her_body(reader: Reader) -> None:
    text = "Mara Lind, a spokeswoman for the Ostrand Harbour Board, urged the crews to return."
    assert only(reader, text)[:3] == ("demand", "Ostrand Harbour Board", "urged")


def test_a_spokesman_of_a_person_or_a_party_or_of_old_demands_himself(reader: Reader) -> None:
    for role in ("a spokesman for Otto Brandt", "a former spokesman for the Harbour Board"):
        assert only(reader, f"Jan Tamm, {role}, urged the crews to return.")[1] == "Jan Tamm"
    assert only(reader, "Conservative spokesman Jan Tamm urged the crews to return.")[1] == "Jan Tamm"


def test_an_ambassador_demands_for_his_country(reader: Reader) -> None:
    text = "Chinese Ambassador Lin Weiren called on all parties to return. He said that the talks must be open."
    assert [s[:3] for s in stated(reader, text)] == [("demand", "China", "called"), ("demand", "China", "must")]


def test_we_of_a_minister_is_the_country_that_his_role_names(reader: Reader) -> None:
    text = "“We will not accept the new border,” said Norwegian Defence Minister Jan Tamm."
    assert only(reader, text)[:3] == ("refusal", "Norway", "will not")
    text = "Norwegian Defence Minister Jan Tamm urged the crews to return."
    assert only(reader, text)[1] == "Jan Tamm"
    assert only(reader, "“We will not accept the new border,” said Mayor Jan Tamm.")[1] == "Jan Tamm"


def test_it_is_the_body_that_says_so(reader: Reader) -> None:
    text = "The Ferry Union met in Kelby. The state of Ostrand, however, says it will not recognise the lease."
    assert only(reader, text)[:3] == ("refusal", "state of Ostrand", "will not")


def test_of_a_group_the_first_named_holds(reader: Reader) -> None:
    text = "The angry skippers, including Mara Lind, demanded an inquiry."
    assert only(reader, text)[1] == "angry skippers"


def test_a_protest_demands_for_those_who_stage_it(reader: Reader) -> None:
    text = "The dockers were holding a protest demanding a second boat."
    assert only(reader, text)[:3] == ("demand", "dockers", "demanding")


def test_statements_speak_for_the_body_in_front_of_them(reader: Reader) -> None:
    text = "Union leaders released public statements calling for a second boat."
    assert only(reader, text)[1] == "Union leaders"
    text = "The Ostrand Harbour Board report urged the crews to return."
    assert only(reader, text)[1] == "Ostrand Harbour Board"


def test_what_remarks_say_is_theirs_who_made_them(reader: Reader) -> None:
    text = "The crews seized on Mara Lind's remarks on Friday that the old boats should be sold abroad."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "should")


def test_what_somebody_says_in_anothers_quote_is_his(reader: Reader) -> None:
    text = "Otto Brandt reminded the council: “The Harbour Board has said that all skippers must carry rafts.”"
    assert only(reader, text)[:3] == ("demand", "Harbour Board", "must")


def test_what_the_bodys_official_says_it_will_do_if_is_the_bodys(reader: Reader) -> None:
    text = "The Harbour Board will lower the fares if the crews return, the Harbour Board's chief Mara Lind said."
    assert only(reader, text)[:3] == ("condition", "Harbour Board", "if")


def test_whose_site_it_is_says_so(reader: Reader) -> None:
    text = "A statement on the Ferry Union's website demands that the fares be lowered."
    assert only(reader, text)[:3] == ("demand", "Ferry Union", "demands")


def test_the_first_of_such_bodies_holds(reader: Reader) -> None:
    text = "The big firms like Quaymart and Vell Shipping demanded a second gate."
    assert only(reader, text)[:2] == ("demand", "Quaymart")


def test_a_need_that_there_is_is_whose_who_says_so(reader: Reader) -> None:
    text = "Mara Lind said that there is a need to rebuild the sea wall."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "need")
    assert stated(reader, "There is a need to rebuild the sea wall.") == []


def test_an_order_is_whose_who_imposed_it(reader: Reader) -> None:
    text = "An order imposed by the Harbour Board in May remains in effect, barring all skippers from the quay."
    assert only(reader, text)[:3] == ("refusal", "Harbour Board", "barring")


def test_what_she_says_her_government_would_do_is_hers(reader: Reader) -> None:
    text = "Mara Lind said her government will not sign the lease."
    assert only(reader, text)[:3] == ("refusal", "Mara Lind", "will not")
    assert only(reader, "His party refused to sign the lease.")[1] == "party"


def test_two_fifths_of_the_crews_are_the_crews(reader: Reader) -> None:
    text = "Mara Lind said two fifths of the skippers refused to sign the lease."
    assert only(reader, text)[:3] == ("refusal", "skippers", "refused")


def test_a_rule_is_whose_who_put_the_law_into_force(reader: Reader) -> None:
    text = (
        "In May, the Ostrand Assembly implemented the harbour law. Mara Lind spoke of our policies.\n\n"
        "Under the law, skippers must carry rafts."
    )
    assert only(reader, text)[:3] == ("demand", "Ostrand Assembly", "must")


def test_a_decision_to_bar_is_whose_decision_it_is(reader: Reader) -> None:
    text = "The skippers were startled by Ostrand's decision to bar foreign boats from the quay."
    assert only(reader, text)[:3] == ("refusal", "Ostrand", "bar")


def test_who_is_ready_to_veto_it_vetoes(reader: Reader) -> None:
    text = "Harbour Secretary Jan Tamm said the Ferry Union was ready to veto a lower winter fare."
    assert only(reader, text)[:3] == ("refusal", "Ferry Union", "veto")
