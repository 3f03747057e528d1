"""The actors shown are those who say, do or decide; the weightiest come first."""

from bot.model import Actor, Article
from bot.reading.brief import Reader

STORY = """The pilots of Ostrand will strike on Monday, their union has said.

The Harbour Workers Union rejected the latest offer from Vell Shipping on Friday. “We have waited two years for a fair \
wage and we will wait no longer,” said union leader Ines Brandt. She told reporters in Lisbon that the members were \
angry.

Vell Shipping said it would go to court. Its chief executive, Peter Tamm, called the strike “a gift to the rail firms \
of the south”. The government has refused to step in. Ministers say the talks must go on.

The harbour was built by Dutch engineers near Antwerp in 1904, a year after the death of Karl Vell."""


def shown(reader: Reader, text: str) -> list[Actor]:
    return list(reader.read(Article(text)).actors)


def test_those_who_speak_and_decide_are_shown(reader: Reader) -> None:
    names = {a.name for a in shown(reader, STORY)}
    assert {"Harbour Workers Union", "Ines Brandt", "Vell Shipping", "Peter Tamm", "government"} <= names


def test_places_and_the_dead_past_are_not(reader: Reader) -> None:
    names = {a.name for a in shown(reader, STORY)}
    assert names.isdisjoint({"Lisbon", "Antwerp", "Ostrand", "Dutch", "engineers"})


def test_who_is_quoted_is_said_to_be(reader: Reader) -> None:
    quoted = {a.name for a in shown(reader, STORY) if a.quoted}
    assert quoted == {"Ines Brandt", "Peter Tamm"}


def test_the_quoted_come_before_the_passing(reader: Reader) -> None:
    names = [a.name for a in shown(reader, STORY)]
    assert names.index("Ines Brandt") < names.index("government")


def test_every_mention_is_words_of_the_text(reader: Reader) -> None:
    for actor in shown(reader, STORY):
        assert all(m.of(STORY).strip() for m in actor.mentions)
        assert list(actor.mentions) == sorted(actor.mentions)


def test_a_text_without_anybody_has_no_actors(reader: Reader) -> None:
    assert shown(reader, "It rained. It was cold.") == []


def test_two_of_one_calling_without_a_name_are_shown_once(reader: Reader) -> None:
    text = (
        "“The ship was empty,” an officer said on the quay. Nobody was hurt.\n\n"
        "“The second ship was empty too,” an officer said an hour later."
    )
    assert [a.name for a in reader.read(Article(text)).actors].count("officer") <= 1


def test_who_has_no_name_is_shown_only_where_somebody_may_be_quoted_so(reader: Reader) -> None:
    text = (
        "A port official closed the gate on Monday. A woman slipped on the quay and a swimmer pulled her out.\n\n"
        "The port official said the gate was old."
    )
    names = {a.name for a in shown(reader, text)}
    assert "port official" in names
    assert names.isdisjoint({"woman", "swimmer"})


def test_storms_ships_and_indices_do_nothing(reader: Reader) -> None:
    text = (
        "Typhoon Ostrik reached the coast. The Norland Industrial Average fell. USS Gannet Bay left the port.\n\n"
        "Ballot papers asked who should own the quay, said Ines Brandt, the mayor."
    )
    assert [a.name for a in shown(reader, text)] == ["Ines Brandt"]


def test_who_is_called_by_a_role_alone_has_none_besides(reader: Reader) -> None:
    text = "“The pilots have not been paid since May,” a senior port official said in Ostrand on Monday."
    assert [(a.name, a.role) for a in shown(reader, text)] == [("senior port official", None)]


def test_who_acts_comes_before_who_only_has_something(reader: Reader) -> None:
    names = [a.name for a in shown(reader, "Farmers had a gate of their own. Pilots shut the gate at noon.")]
    assert names == ["Pilots", "Farmers"]


def test_a_count_with_a_hyphen_stays_before_its_group(reader: Reader) -> None:
    names = [a.name for a in shown(reader, "The five-time champions beat the hosts. They left on Monday.")]
    assert "five-time champions" in names
