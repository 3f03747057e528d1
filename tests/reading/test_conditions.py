"""What a text states: who demands, refuses, offers or threatens what, and what depends on what."""

import pytest

from bot.model import Article, Condition
from bot.reading.brief import Reader

QUARREL = """The Dockers' Union gives no sign of being ready to reopen the strait, Piet Dahl, spokesman of the \
Harbour Board, has said.

The Harbour Board has often said it is open to a meeting about the strait, provided both respect the contract of 1931. \
However, in the spring the union's leader Irena Moll signed an order banning all talks with the present directors.

Moll has also ruled out any payment to the board, and insisted that any settlement must include a guarantee for the \
ferries.

The Harbour Board has ruled out any lease of the lighthouse. It maintains that the quarrel can only end when its \
wishes, among them free passage, are met. It has also signalled that it would lift the blockade and open the harbour \
once the union withdraws its boats from the reef."""


def stated(reader: Reader, text: str) -> list[tuple[str, str | None, str, str | None, str | None]]:
    """Kind, holder, cue, outcome and condition of what is shown, in the text's order."""
    return [
        (
            c.kind,
            c.holder.name if c.holder else None,
            c.cue.of(text),
            _of(c, "outcome", text),
            _of(c, "condition", text),
        )
        for c in reader.read(Article(text)).conditions
        if c.shown
    ]


def _of(condition: Condition, slot: str, text: str) -> str | None:
    span = getattr(condition, slot)
    return None if span is None else span.of(text)


def only(reader: Reader, text: str) -> tuple[str, str | None, str, str | None, str | None]:
    found = stated(reader, text)
    assert len(found) == 1, found
    return found[0]


def test_a_quarrel_is_read_to_the_last_condition(reader: Reader) -> None:
    board, moll = "Harbour Board", "Irena Moll"
    assert stated(reader, QUARREL) == [
        (
            "condition",
            board,
            "provided",
            "it is open to a meeting about the strait",
            "both respect the contract of 1931",
        ),
        ("refusal", moll, "banning", "all talks with the present directors", None),
        ("refusal", moll, "ruled out", "any payment to the board", None),
        ("demand", moll, "must", "any settlement", "include a guarantee for the ferries"),
        ("refusal", board, "ruled out", "any lease of the lighthouse", None),
        ("condition", board, "when", "the quarrel can only end", "its wishes, among them free passage, are met"),
        (
            "condition",
            board,
            "once",
            "it would lift the blockade and open the harbour",
            "the union withdraws its boats from the reef",
        ),
    ]


class TestHolders:
    def test_i_and_we_in_a_quote_are_its_speaker(self, reader: Reader) -> None:
        text = "“We demand a new sea wall and I will not sign anything less,” said Mara Lind."
        assert [(kind, holder) for kind, holder, *_ in stated(reader, text)] == [
            ("demand", "Mara Lind"),
            ("refusal", "Mara Lind"),
        ]

    def test_a_sentence_of_a_quote_belongs_to_its_speaker(self, reader: Reader) -> None:
        text = "“It is late,” said Mara Lind. “The council must repair the northern sea wall.”"
        assert only(reader, text)[:3] == ("demand", "Mara Lind", "must")

    def test_according_to_names_the_holder(self, reader: Reader) -> None:
        text = "The council must repair the northern sea wall, according to Mara Lind."
        assert only(reader, text)[:3] == ("demand", "Mara Lind", "must")

    def test_the_reporting_verb_may_stand_before_its_subject(self, reader: Reader) -> None:
        text = "Hundreds of dockers could strike if the port cuts their pay, warn union leaders."
        assert only(reader, text) == (
            "threat",
            "union leaders",
            "if",
            "Hundreds of dockers could strike",
            "the port cuts their pay",
        )

    def test_a_passive_is_held_by_whoever_does_it(self, reader: Reader) -> None:
        text = "The plan to sell the ferry was rejected by Mara Lind on Monday."
        assert only(reader, text) == ("refusal", "Mara Lind", "rejected", "The plan to sell the ferry", None)

    def test_a_passive_without_a_doer_is_nobodys(self, reader: Reader) -> None:
        assert stated(reader, "Residents were urged to stay at home.") == []

    def test_a_participle_is_held_by_the_subject(self, reader: Reader) -> None:
        text = "Mara Lind sent a letter to the port demanding an apology."
        assert only(reader, text) == ("demand", "Mara Lind", "demanding", None, "an apology")

    def test_a_relative_clause_is_held_by_the_noun_before_it(self, reader: Reader) -> None:
        text = "Mara Lind, who has refused to sell the ferry, was cheered in the square."
        assert only(reader, text) == ("refusal", "Mara Lind", "refused", "sell the ferry", None)

    def test_who_reports_and_urges_is_one(self, reader: Reader) -> None:
        text = "Mara Lind said the crews did not want to strike and called for talks with the port."
        assert ("demand", "Mara Lind", "called", None, "talks with the port") in stated(reader, text)

    def test_of_joint_holders_the_first_named_holds(self, reader: Reader) -> None:
        text = "The mayor and the Harbour Board say they want the publication of the contract."
        assert only(reader, text)[:2] == ("demand", "mayor")

    def test_a_noun_is_held_by_its_owner_or_by_who_repeats_it(self, reader: Reader) -> None:
        assert only(reader, "Mara Lind's call for an inquiry was heard.")[:2] == ("demand", "Mara Lind")
        assert only(reader, "Otto Brandt joined calls for an inquiry.")[:2] == ("demand", "Otto Brandt")

    def test_a_submission_speaks_for_its_author(self, reader: Reader) -> None:
        text = "Mara Lind said in her submission that the ferry was late. The submission urges the port to buy another."
        assert only(reader, text)[:3] == ("demand", "Mara Lind", "urges")

    def test_what_a_plan_lays_down_is_held_by_who_presents_it(self, reader: Reader) -> None:
        text = (
            "Mara Lind has unveiled new safety rules.\n\n"
            "All skippers who want to moor at the northern quay will have to pass a safety test."
        )
        found = [c for c in reader.read(Article(text)).conditions if c.shown]
        assert [(c.kind, c.stance, c.holder.name if c.holder else None) for c in found] == [
            ("demand", "rule", "Mara Lind")
        ]

    def test_a_name_that_nobody_else_mentions_may_promise(self, reader: Reader) -> None:
        assert only(reader, "Quaymart pledged to pay.")[:4] == ("offer", "Quaymart", "pledged", "pay")

    def test_a_committee_may_demand(self, reader: Reader) -> None:
        text = "The harbour committee, the oldest in Ostrand, warned all captains to stay ashore."
        assert only(reader, text)[:2] == ("demand", "harbour committee")

    def test_a_dateline_demands_nothing(self, reader: Reader) -> None:
        text = "Ostrand – Several hundred dockers wearing red met on the quay on Tuesday to call for better pay."
        assert [(s[2], s[4]) for s in stated(reader, text)] == [("call", "better pay")]
        conditions = reader.read(Article(text)).conditions
        assert [c.holder.mention.of(text) for c in conditions if c.holder] == ["Several hundred dockers"]

    def test_weeks_demand_nothing(self, reader: Reader) -> None:
        text = "The crews have spent weeks demanding a new contract."
        assert [holder for _, holder, *_ in stated(reader, text)] == ["crews"]

    def test_her_members_act_for_her(self, reader: Reader) -> None:
        text = "Mara Lind said her members would go back to the gates on Friday if a single roster is changed."
        assert only(reader, text)[:3] == ("condition", "Mara Lind", "if")

    def test_what_somebody_is_told_belongs_to_who_tells_it(self, reader: Reader) -> None:
        text = (
            "Board President Mara Lind told a few thousand dockers who covered the harbour lawn that the Council "
            "should move money from the reserve."
        )
        assert only(reader, text)[:3] == ("demand", "Mara Lind", "should")

    def test_the_town_needs_what_its_mayor_says(self, reader: Reader) -> None:
        text = "“The crews need a second boat,” said Mara Lind."
        assert only(reader, text)[:3] == ("demand", "Mara Lind", "need")


class TestSpans:
    def test_a_clause_ends_at_a_dash_and_at_a_reason(self, reader: Reader) -> None:
        text = "Mara Lind refused to publish the contract - saying it was private."
        assert only(reader, text)[3] == "publish the contract"
        text = "Mara Lind refused to publish the contract because it was private."
        assert only(reader, text)[3] == "publish the contract"

    def test_a_clause_ends_where_another_subject_begins(self, reader: Reader) -> None:
        text = "Mara Lind promised to repair the wall, and the council agreed."
        assert stated(reader, text)[0][3] == "repair the wall"

    def test_verbs_joined_to_an_infinitive_belong_to_it(self, reader: Reader) -> None:
        text = "Mara Lind urged residents to stay calm, keep off the quay and report leaks."
        assert only(reader, text)[4] == "residents to stay calm, keep off the quay and report leaks"

    def test_what_is_said_in_a_quote_ends_with_it(self, reader: Reader) -> None:
        text = "Mara Lind said, “We will not sell the ferry,” adding that it was old."
        assert only(reader, text)[3] == "sell the ferry"

    def test_a_short_demand_is_told_by_its_whole_clause(self, reader: Reader) -> None:
        text = "The contract should be published, said Mara Lind."
        assert only(reader, text)[4] == "The contract should be published"

    def test_the_purpose_of_a_demand_is_its_outcome(self, reader: Reader) -> None:
        text = "Mara Lind urged skippers to check their lines to prevent accidents in the harbour."
        assert only(reader, text)[3:] == ("prevent accidents in the harbour", "skippers to check their lines")

    def test_unpaired_marks_fall_away(self, reader: Reader) -> None:
        text = "Mara Lind promised to levy a “modest” fee on yachts."
        assert only(reader, text)[3] == "levy a “modest” fee on yachts"

    def test_no_and_is_left_at_the_end(self, reader: Reader) -> None:
        text = "The harbour board called for an end to the blockade and for the boats to leave."
        assert stated(reader, text)[0][4] == "an end to the blockade"

    def test_an_infinitive_may_stand_between_marks(self, reader: Reader) -> None:
        text = "The mayor urged Mara Lind “to open the northern gate without delay” by Monday."
        assert stated(reader, text)[0][4] == "Mara Lind “to open the northern gate without delay” by Monday"

    def test_what_hangs_on_the_verb_belongs_to_the_noun(self, reader: Reader) -> None:
        text = "Mara Lind asked for patience during the repairs."
        assert only(reader, text)[4] == "patience during the repairs"

    def test_of_several_ifs_of_one_outcome_the_first_is_told(self, reader: Reader) -> None:
        text = "“If they want the boats, if they want the crews, then we will ask for a contract,” said Mara Lind."
        assert [cue for _, _, cue, *_ in stated(reader, text)] == ["If"]


class TestKinds:
    def test_a_promise_not_to_is_a_refusal(self, reader: Reader) -> None:
        assert only(reader, "Mara Lind pledged not to sell the ferry.") == (
            "refusal",
            "Mara Lind",
            "pledged",
            "sell the ferry",
            None,
        )

    def test_not_ruling_out_is_an_offer(self, reader: Reader) -> None:
        assert only(reader, "Mara Lind did not rule out a sale of the ferry.")[0] == "offer"

    def test_a_vow_to_do_harm_is_a_threat(self, reader: Reader) -> None:
        assert only(reader, "Mara Lind vowed to sue the port.")[0] == "threat"

    def test_an_offer_under_a_condition_is_a_condition(self, reader: Reader) -> None:
        text = "Mara Lind said she was ready to meet the crews if they returned to work."
        assert only(reader, text) == (
            "condition",
            "Mara Lind",
            "if",
            "she was ready to meet the crews",
            "they returned to work",
        )

    def test_a_threat_keeps_its_trigger(self, reader: Reader) -> None:
        text = "Mara Lind threatened to close the gate unless the port paid the crews."
        assert only(reader, text) == (
            "threat",
            "Mara Lind",
            "threatened",
            "close the gate",
            "the port paid the crews",
        )

    def test_there_can_be_no_deal_is_a_refusal(self, reader: Reader) -> None:
        text = "“There can be no deal with the port,” said Mara Lind."
        assert only(reader, text)[::3] == ("refusal", "deal with the port")

    def test_what_is_needed_is_demanded(self, reader: Reader) -> None:
        text = "Mara Lind said what was needed was a new sea wall."
        assert only(reader, text) == ("demand", "Mara Lind", "needed", None, "a new sea wall")

    def test_a_warning_that_one_will_do_harm_is_a_threat(self, reader: Reader) -> None:
        text = "Mara Lind warned she would close the gate unless the crews were paid."
        assert only(reader, text) == ("threat", "Mara Lind", "warned", "close the gate", "the crews were paid")

    def test_a_warning_that_others_will_is_none(self, reader: Reader) -> None:
        assert stated(reader, "Mara Lind warned that the storm would break the wall.") == []

    def test_refusing_until_keeps_its_until(self, reader: Reader) -> None:
        text = "The ministers refuse to unload the boats until the new contract is signed."
        assert only(reader, text)[2:] == ("refuse", "unload the boats", "the new contract is signed")

    def test_a_demand_unless_is_a_condition(self, reader: Reader) -> None:
        text = "The union is demanding that the council block the sale unless the port ends the night shifts."
        assert only(reader, text)[2:] == (
            "unless",
            "the council block the sale",
            "the port ends the night shifts",
        )

    def test_what_is_needed_to_do_something_is_demanded_for_it(self, reader: Reader) -> None:
        text = "A new wall is needed to protect the town, Mara Lind said."
        assert only(reader, text) == ("demand", "Mara Lind", "needed", "protect the town", "A new wall")

    def test_what_is_important_is_demanded(self, reader: Reader) -> None:
        text = "“What is important is that the talks start,” Mara Lind said."
        assert only(reader, text)[2:] == ("important", None, "the talks start")


class TestStance:
    @pytest.mark.parametrize(
        ("text", "stance"),
        [
            ("Prices would rise if the ferry stopped, said the economist Mara Lind.", "forecast"),
            ("“If the wall breaks, the town will lose its market,” said Mara Lind.", "forecast"),
            ("If the wall breaks, the town will lose its market.", "narrator"),
            ("“I will resign if the ferry is sold,” said Mara Lind.", "position"),
            ("“If the ferry is late, the council must pay,” said Mara Lind.", "position"),
        ],
    )
    def test_a_condition_is_told_from_a_forecast(self, text: str, stance: str, reader: Reader) -> None:
        assert [c.stance for c in reader.read(Article(text)).conditions] == [stance]


def test_spans_are_words_of_the_text_and_ranks_count_from_nought(reader: Reader) -> None:
    found = reader.read(Article(QUARREL)).conditions
    for condition in found:
        for span in (condition.cue, condition.outcome, condition.condition):
            assert span is None or (
                0 <= span.start < span.end <= len(QUARREL) and span.of(QUARREL).strip() == span.of(QUARREL)
            )
    assert sorted(c.rank for c in found) == list(range(len(found)))
    shown = [c.rank for c in found if c.shown]
    assert max(shown) < min((c.rank for c in found if not c.shown), default=len(found))


def test_an_empty_text_states_nothing(reader: Reader) -> None:
    assert reader.read(Article("")).conditions == ()


@pytest.mark.parametrize("words", ["The port must go and ", "will not ", "demand for the call ", "if it is "])
def test_words_without_end_are_read_in_good_time(words: str, reader: Reader) -> None:
    text = words * 400
    assert all(c.cue.end <= len(text) for c in reader.read(Article(text)).conditions)
