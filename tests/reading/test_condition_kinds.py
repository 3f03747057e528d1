"""What is a demand, a refusal, an offer, a threat or a condition, and whether it is a position or a forecast."""

import pytest

from bot.model import Article
from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


def test_a_promise_not_to_is_a_refusal(reader: Reader) -> None:
    assert only(reader, "Mara Lind pledged not to sell the ferry.") == (
        "refusal",
        "Mara Lind",
        "pledged",
        "sell the ferry",
        None,
    )


def test_not_ruling_out_is_an_offer(reader: Reader) -> None:
    assert only(reader, "Mara Lind did not rule out a sale of the ferry.")[0] == "offer"


def test_a_vow_to_do_harm_is_a_threat(reader: Reader) -> None:
    assert only(reader, "Mara Lind vowed to sue the port.")[0] == "threat"


def test_an_offer_under_a_condition_is_a_condition(reader: Reader) -> None:
    text = "Mara Lind said she was ready to meet the crews if they returned to work."
    assert only(reader, text) == (
        "condition",
        "Mara Lind",
        "if",
        "she was ready to meet the crews",
        "they returned to work",
    )


def test_a_threat_keeps_its_trigger(reader: Reader) -> None:
    text = "Mara Lind threatened to close the gate unless the port paid the crews."
    assert only(reader, text) == (
        "threat",
        "Mara Lind",
        "threatened",
        "close the gate",
        "the port paid the crews",
    )


def test_there_can_be_no_deal_is_a_refusal(reader: Reader) -> None:
    text = "“There can be no deal with the port,” said Mara Lind."
    assert only(reader, text)[::3] == ("refusal", "deal with the port")


def test_what_is_needed_is_demanded(reader: Reader) -> None:
    text = "Mara Lind said what was needed was a new sea wall."
    assert only(reader, text) == ("demand", "Mara Lind", "needed", None, "a new sea wall")


def test_a_warning_that_one_will_do_harm_is_a_threat(reader: Reader) -> None:
    text = "Mara Lind warned she would close the gate unless the crews were paid."
    assert only(reader, text) == ("threat", "Mara Lind", "warned", "close the gate", "the crews were paid")


def test_a_warning_that_others_will_is_none(reader: Reader) -> None:
    assert stated(reader, "Mara Lind warned that the storm would break the wall.") == []


def test_refusing_until_keeps_its_until(reader: Reader) -> None:
    text = "The ministers refuse to unload the boats until the new contract is signed."
    assert only(reader, text)[2:] == ("refuse", "unload the boats", "the new contract is signed")


def test_a_demand_unless_is_a_condition(reader: Reader) -> None:
    text = "The union is demanding that the council block the sale unless the port ends the night shifts."
    assert only(reader, text)[2:] == (
        "unless",
        "the council block the sale",
        "the port ends the night shifts",
    )


def test_what_is_needed_to_do_something_is_demanded_for_it(reader: Reader) -> None:
    text = "A new wall is needed to protect the town, Mara Lind said."
    assert only(reader, text) == ("demand", "Mara Lind", "needed", "protect the town", "A new wall")


def test_what_is_important_is_demanded(reader: Reader) -> None:
    text = "“What is important is that the talks start,” Mara Lind said."
    assert only(reader, text)[2:] == ("important", None, "the talks start")


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Prices would rise if the ferry stopped, said the economist Mara Lind.", "forecast"),
        ("“If the wall breaks, the town will lose its market,” said Mara Lind.", "forecast"),
        ("If the wall breaks, the town will lose its market.", "narrator"),
        ("“He could have sailed if he had been asked,” said Mara Lind.", "forecast"),
        ("“This would not have been possible without the crews,” said Mara Lind.", "forecast"),
        ("“I will resign if the ferry is sold,” said Mara Lind.", "position"),
        ("“If the ferry is late, the council must pay,” said Mara Lind.", "position"),
    ],
)
def test_a_condition_is_told_from_a_forecast(text: str, stance: str, reader: Reader) -> None:
    assert [c.stance for c in reader.read(Article(text)).conditions] == [stance]


def test_whoever_says_he_will_do_good_offers_it(reader: Reader) -> None:
    assert only(reader, "“We will protect the crews,” said Mara Lind.")[:2] == ("offer", "Mara Lind")
    assert only(reader, "Mara Lind said she would pay the crews.")[:2] == ("offer", "Mara Lind")
    assert stated(reader, "Mara Lind said the port would pay the crews.") == []


def test_not_committed_offers_nothing(reader: Reader) -> None:
    text = "Mara Lind is the owner of the ferry, and has not committed to a sale, the crews say."
    assert stated(reader, text) == []


def test_pushing_a_thing_demands_nothing(reader: Reader) -> None:
    assert stated(reader, "Mara Lind has been pressing the button to get attention.") == []


def test_what_somebody_insists_that_he_can_is_no_demand(reader: Reader) -> None:
    assert stated(reader, "Mara Lind insisted the council can use its reserve to buy boats.") == []


def test_what_took_place_before_is_not_tied(reader: Reader) -> None:
    assert stated(reader, "The ferry did not offer these fares before the sale, said Mara Lind.") == []


def test_a_demand_may_be_said_to_be(reader: Reader) -> None:
    text = "Mara Lind said her demand is that the port pays."
    assert only(reader, text) == ("demand", "Mara Lind", "demand", None, "the port pays")


def test_two_unlesses_are_one_condition(reader: Reader) -> None:
    text = "Mara Lind said she would not sail unless the port paid and unless the council lifted its ban."
    assert [(s[0], s[4]) for s in stated(reader, text)] == [
        ("refusal", "the port paid and unless the council lifted its ban")
    ]


def test_who_does_not_think_that_it_should_be_done_refuses_it(reader: Reader) -> None:
    text = "“I do not think we should sell the ferry,” said Mara Lind."
    assert only(reader, text) == ("refusal", "Mara Lind", "do not think we should", "sell the ferry", None)


def test_only_a_vow_of_harm_is_a_threat(reader: Reader) -> None:
    assert only(reader, "The crews agreed to speak about the strike.")[0] == "offer"
    assert only(reader, "Mara Lind promised a strike.")[0] == "threat"


def test_what_is_needed_before_something_is_its_condition(reader: Reader) -> None:
    text = "Mara Lind said the plan needed an inspection before the council would sign it."
    assert only(reader, text) == ("condition", "Mara Lind", "needed", "the council would sign it", "an inspection")


def test_if_any_may_open_a_clause(reader: Reader) -> None:
    text = "“If any ferry is late, it should be sold,” said Mara Lind."
    assert only(reader, text)[2:] == ("If", "it should be sold", "any ferry is late")


def test_a_pledge_of_none_is_a_refusal(reader: Reader) -> None:
    assert only(reader, "Mara Lind pledged no new boats.")[:4] == ("refusal", "Mara Lind", "pledged", "new boats")


def test_what_must_come_first_is_a_condition(reader: Reader) -> None:
    text = "Mara Lind said the port must repair the wall before the ferry can sail."
    assert only(reader, text) == ("condition", "Mara Lind", "must", "the ferry can sail", "repair the wall")
    text = "Buyers will need the approval of the council before they take over the ferry, said Mara Lind."
    assert only(reader, text)[0] == "condition"
    text = "Mara Lind said the port must repair the wall before it is too late."
    assert only(reader, text)[0] == "demand"


def test_what_somebody_will_be_able_to_do_once_is_tied(reader: Reader) -> None:
    text = "Mara Lind said she would be able to sign the contract once the crews were paid."
    assert only(reader, text)[:3] == ("condition", "Mara Lind", "once")


def test_only_if_lays_down_a_condition_whoever_acts(reader: Reader) -> None:
    text = "Mara Lind said the port could only close the gate if the council agreed."
    assert only(reader, text)[::3] == ("condition", "the port could only close the gate")


def test_if_elected_does_not_make_a_refusal_unreal(reader: Reader) -> None:
    text = "Mara Lind said that, if in office, she would refuse to approve the sale."
    assert only(reader, text) == ("condition", "Mara Lind", "if", "she would refuse to approve the sale", "in office")


def test_you_have_got_to_is_an_order(reader: Reader) -> None:
    assert only(reader, "“You’ve got to pay the crews,” said Mara Lind.")[0] == "demand"


def test_who_said_it_was_sad_if_may_also_have_called_for_something(reader: Reader) -> None:
    text = "Mara Lind said it would be sad if the port closed the gate and called on the council to pay the crews."
    assert only(reader, text) == ("demand", "Mara Lind", "called", None, "the council to pay the crews")


def test_what_a_speaker_will_reform_or_introduce_is_offered(reader: Reader) -> None:
    assert only(reader, "“We will reform the pilots’ exams,” said Mara Lind.")[:4:3] == (
        "offer",
        "reform the pilots’ exams",
    )


def test_should_before_its_subject_is_an_if(reader: Reader) -> None:
    text = "“Should the port fail to pay, we will strike,” said Mara Lind."
    assert only(reader, text) == ("threat", "Mara Lind", "Should", "we will strike", "the port fail to pay")
    text = "Mara Lind threatened to close the gate, should the council fail to pay."
    assert only(reader, text) == (
        "threat",
        "Mara Lind",
        "threatened",
        "close the gate",
        "the council fail to pay",
    )
    assert stated(reader, "Mara Lind asked: “Should the port pay?”") == []


def test_if_you_want_something_is_a_condition_and_if_you_want_is_none(reader: Reader) -> None:
    text = "“If you want the boats, you must pay the crews,” said Mara Lind."
    assert only(reader, text)[:5:4] == ("condition", "you want the boats")
    assert stated(reader, "“You can sail on Monday, if you want,” said Mara Lind.") == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Mara Lind said the crews don't want a second ferry.", "don't want"),
        ("The port has no plans to sell the ferry, said Mara Lind.", "no plans"),
        ("Mara Lind said they shouldn’t tell her what to wear.", "shouldn’t"),
        ("“The council must never sell the ferry,” said Mara Lind.", "must never"),
        ("“I don't think we should sell the ferry,” said Mara Lind.", "don't think we should"),
    ],
)
def test_the_not_by_which_something_is_refused_belongs_to_the_cue(text: str, cue: str, reader: Reader) -> None:
    assert only(reader, text)[2] == cue
