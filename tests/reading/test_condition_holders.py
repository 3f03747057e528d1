"""Whose condition it is: pronouns, passives, participles, quotes, plans."""

from bot.model import Article
from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


def test_i_and_we_in_a_quote_are_its_speaker(reader: Reader) -> None:
    text = "“We demand a new sea wall and I will not sign anything less,” said Mara Lind."
    assert [(kind, holder) for kind, holder, *_ in stated(reader, text)] == [
        ("demand", "Mara Lind"),
        ("refusal", "Mara Lind"),
    ]


def test_a_sentence_of_a_quote_belongs_to_its_speaker(reader: Reader) -> None:
    text = "“It is late,” said Mara Lind. “The council must repair the northern sea wall.”"
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "must")


def test_according_to_names_the_holder(reader: Reader) -> None:
    text = "The council must repair the northern sea wall, according to Mara Lind."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "must")


def test_the_reporting_verb_may_stand_before_its_subject(reader: Reader) -> None:
    text = "Hundreds of dockers could strike if the port cuts their pay, warn union leaders."
    assert only(reader, text) == (
        "threat",
        "union leaders",
        "if",
        "Hundreds of dockers could strike",
        "the port cuts their pay",
    )


def test_a_passive_is_held_by_whoever_does_it(reader: Reader) -> None:
    text = "The plan to sell the ferry was rejected by Mara Lind on Monday."
    assert only(reader, text) == ("refusal", "Mara Lind", "rejected", "The plan to sell the ferry", None)


def test_a_passive_without_a_doer_is_nobodys(reader: Reader) -> None:
    assert stated(reader, "Residents were urged to stay at home.") == []


def test_a_participle_is_held_by_the_subject(reader: Reader) -> None:
    text = "Mara Lind sent a letter to the port demanding an apology."
    assert only(reader, text) == ("demand", "Mara Lind", "demanding", None, "an apology")


def test_a_relative_clause_is_held_by_the_noun_before_it(reader: Reader) -> None:
    text = "Mara Lind, who has refused to sell the ferry, was cheered in the square."
    assert only(reader, text) == ("refusal", "Mara Lind", "refused", "sell the ferry", None)


def test_who_reports_and_urges_is_one(reader: Reader) -> None:
    text = "Mara Lind said the crews did not want to strike and called for talks with the port."
    assert ("demand", "Mara Lind", "called", None, "talks with the port") in stated(reader, text)


def test_of_joint_holders_the_first_named_holds(reader: Reader) -> None:
    text = "The mayor and the Harbour Board say they want the publication of the contract."
    assert only(reader, text)[:2] == ("demand", "mayor")


def test_a_noun_is_held_by_its_owner_or_by_who_repeats_it(reader: Reader) -> None:
    assert only(reader, "The council heard Mara Lind's call for an inquiry.")[:2] == ("demand", "Mara Lind")
    assert only(reader, "Otto Brandt joined calls for an inquiry.")[:2] == ("demand", "Otto Brandt")


def test_a_submission_speaks_for_its_author(reader: Reader) -> None:
    text = "Mara Lind said in her submission that the ferry was late. The submission urges the port to buy another."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "urges")


def test_what_a_plan_lays_down_is_held_by_who_presents_it(reader: Reader) -> None:
    text = (
        "Mara Lind has unveiled new safety rules.\n\n"
        "All skippers who want to moor at the northern quay will have to pass a safety test."
    )
    found = [c for c in reader.read(Article(text)).conditions if c.shown]
    assert [(c.kind, c.stance, c.holder.name if c.holder else None) for c in found] == [("demand", "rule", "Mara Lind")]


def test_a_name_that_nobody_else_mentions_may_promise(reader: Reader) -> None:
    assert only(reader, "Quaymart pledged to pay.")[:4] == ("offer", "Quaymart", "pledged", "pay")


def test_a_committee_may_demand(reader: Reader) -> None:
    text = "The harbour committee, the oldest in Ostrand, warned all captains to stay ashore."
    assert only(reader, text)[:2] == ("demand", "harbour committee")


def test_a_dateline_demands_nothing(reader: Reader) -> None:
    text = "Ostrand – Several hundred dockers wearing red met on the quay on Tuesday to call for better pay."
    assert [(s[2], s[4]) for s in stated(reader, text)] == [("call", "better pay")]
    conditions = reader.read(Article(text)).conditions
    assert [c.holder.mention.of(text) for c in conditions if c.holder] == ["Several hundred dockers"]


def test_weeks_demand_nothing(reader: Reader) -> None:
    text = "The crews have spent weeks demanding a new contract."
    assert [holder for _, holder, *_ in stated(reader, text)] == ["crews"]


def test_her_members_act_for_her(reader: Reader) -> None:
    text = "Mara Lind said her members would go back to the gates on Friday if a single roster is changed."
    assert only(reader, text)[:3] == ("condition", "Mara Lind", "if")


def test_what_somebody_is_told_belongs_to_who_tells_it(reader: Reader) -> None:
    text = (
        "Board President Mara Lind told a few thousand dockers who covered the harbour lawn that the Council "
        "should move money from the reserve."
    )
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "should")


def test_the_town_needs_what_its_mayor_says(reader: Reader) -> None:
    text = "“The crews need a second boat,” said Mara Lind."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "need")


def test_who_is_punished_for_refusing_refused(reader: Reader) -> None:
    text = "The board of Ostrand fined Otto Brandt, a former pilot, for refusing to open the books."
    assert only(reader, text)[:4] == ("refusal", "Otto Brandt", "refusing", "open the books")
    assert only(reader, "Otto Brandt was jailed for refusing to open the books.")[:2] == ("refusal", "Otto Brandt")


def test_a_client_may_be_ready(reader: Reader) -> None:
    text = "Mara Lind said that her client was ready to appear before the board."
    assert only(reader, text)[:3] == ("offer", "client", "ready")


def test_what_a_court_rules_that_somebody_cannot_do_the_court_refuses(reader: Reader) -> None:
    text = "A court ruled on Friday that the council can't use force against peaceful crews."
    assert only(reader, text)[:4] == ("refusal", "court", "can't", "use force against peaceful crews")


def test_a_thing_in_a_quote_refuses_nothing(reader: Reader) -> None:
    text = "Mara Lind met the council. “This deal is useless. It will not help the crews,” she said."
    assert stated(reader, text) == []


def test_the_port_that_only_allows_it_if_holds_the_condition(reader: Reader) -> None:
    text = "The old statutes are silent, but the Harbour Board would only allow a sale if both crews agreed to it."
    assert only(reader, text)[:3] == ("condition", "Harbour Board", "if")


def test_what_stands_between_dashes_parts_nobody_from_the_demand(reader: Reader) -> None:
    text = "The Harbour Board - which has ignored the crews and would pay if it was asked - called for a new meeting."
    assert ("demand", "Harbour Board", "called", None, "a new meeting") in stated(reader, text)


def test_a_request_from_the_crews_is_theirs(reader: Reader) -> None:
    text = "The Harbour Board rejected a request from the crews of Ostrand to restore the night ferry."
    assert [(s[0], s[1], s[2]) for s in stated(reader, text)] == [
        ("refusal", "Harbour Board", "rejected"),
        ("demand", "crews", "request"),
    ]


def test_calls_are_held_by_those_they_come_from(reader: Reader) -> None:
    text = "Calls for an inquiry are coming from Mara Lind and other captains."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "Calls")


def test_who_came_and_promised_is_not_who_tells_it(reader: Reader) -> None:
    text = "Otto Brandt met the pilots and repeated a promise to open the gate, the captain Mara Lind said."
    assert only(reader, text)[:3] == ("offer", "Otto Brandt", "promise")


def test_who_is_the_one_it_follows(reader: Reader) -> None:
    text = "Otto Brandt led the talks between the council and Mara Lind, who has refused to sell the ferry."
    assert only(reader, text)[1] == "Mara Lind"


def test_a_signed_measure_is_its_signers_and_a_blocked_one_not_its_blockers(reader: Reader) -> None:
    assert only(reader, "Mara Lind signed a measure that will ban lorries from the quay.")[1] == "Mara Lind"
    blocked = "A law banning lorries from the quay was blocked by Mara Lind."
    assert [(s[1], s[2]) for s in stated(reader, blocked)] == [("Mara Lind", "blocked")]


def test_a_statement_speaks_for_whoever_put_it_out(reader: Reader) -> None:
    text = "Mara Lind released a statement on Monday. The statement warned against closing the dock."
    assert only(reader, text)[1] == "Mara Lind"
    text = "The motion by Mara Lind demands that the dock stays open."
    assert only(reader, text)[1] == "Mara Lind"


def test_calls_at_the_head_of_a_sentence_are_those_whom_they_come_from(reader: Reader) -> None:
    text = "Calls for the port to reopen the gate are coming from Mara Lind."
    assert only(reader, text) == ("demand", "Mara Lind", "Calls", None, "the port to reopen the gate")
