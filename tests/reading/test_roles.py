"""A role is the shortest complete words for what somebody is, without the name."""

from collections.abc import Callable

import pytest

from bot.reading.named.cast import Cast

CastOf = Callable[[str], Cast]


def role(cast: Cast, name: str) -> str | None:
    (figure,) = (f for f in cast.figures if f.name == name)
    return figure.role.of(cast.words.parsed.text) if figure.role else None


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("Harbour board chairman Peter Tamm resigned.", "Peter Tamm", "Harbour board chairman"),
        (
            "Peter Tamm, 42, chief executive of Vell Shipping, resigned.",
            "Peter Tamm",
            "chief executive of Vell Shipping",
        ),
        ("Peter Tamm, a fund manager at Vell Capital said it was late.", "Peter Tamm", "fund manager at Vell Capital"),
        ("The union's election chief Anna Holm said so.", "Anna Holm", "union's election chief"),
        ("Minister of ports and fisheries Thomas Reyes said so.", "Thomas Reyes", "Minister of ports and fisheries"),
        ("Norland's minister of ports, Thomas Reyes, said so.", "Thomas Reyes", "Norland's minister of ports"),
        (
            "Samuel Oduya, who is a member of the harbour council, said so.",
            "Samuel Oduya",
            "member of the harbour council",
        ),
        ("Samuel Oduya came with his son Daniel Oduya.", "Daniel Oduya", "his son"),
        ("The then Home Secretary Ruth Marsh resigned.", "Ruth Marsh", "then Home Secretary"),
        ("Treasury Under-Secretary John Reed resigned.", "John Reed", "Treasury Under-Secretary"),
        ("Ostrand shipbuilder Vell Marine reported a loss.", "Vell Marine", "Ostrand shipbuilder"),
        ("Ana Holm, a 32-year-old pilot from Norway, said so.", "Ana Holm", "32-year-old pilot from Norway"),
        ("Jane Reed, lead author of the port study, said so.", "Jane Reed", "lead author of the port study"),
        (
            "Jane Reed, a port aide to Vice President Tamm on Monday's call, left.",
            "Jane Reed",
            "port aide to Vice President Tamm",
        ),
        ("Harbour Party for the People leader Yuri Tamm said so.", "Yuri Tamm", "Harbour Party for the People leader"),
        ("Dockers League (DL) leader Yuri Tamm said so.", "Yuri Tamm", "Dockers League (DL) leader"),
        ("She came with her brother, Daniel Marsh, on Monday.", "Daniel Marsh", "her brother"),
        (
            "Minister for Ports and Fisheries, Thomas Reyes, said so.",
            "Thomas Reyes",
            "Minister for Ports and Fisheries",
        ),
        (
            "Norland's biggest docks union, the Quayside Federation, said so.",
            "Quayside Federation",
            "Norland's biggest docks union",
        ),
        (
            "He was praised by his predecessor as Cabinet Secretary, Peter Tamm.",
            "Peter Tamm",
            "his predecessor as Cabinet Secretary",
        ),
        ("Ines Brandt, now the deputy mayor of the port, said so.", "Ines Brandt", "deputy mayor of the port"),
        ("Peter Tamm, a 60-year old pilot, said so.", "Peter Tamm", "60-year old pilot"),
        (
            "Peter Tamm, engineering and advanced systems director, said so.",
            "Peter Tamm",
            "engineering and advanced systems director",
        ),
        (
            "Ines Brandt, who was then serving as a risk and safety adviser, left.",
            "Ines Brandt",
            "risk and safety adviser",
        ),
        ("Her attorney, Peter Tamm, declined to comment.", "Peter Tamm", "Her attorney"),
        ("As policy director of the port, Ines Brandt has no vote.", "Ines Brandt", "policy director of the port"),
        (
            "The tax was opposed by Sen. Ines Brandt, L-Ostrand, chairwoman of the ports committee.",
            "Ines Brandt",
            "chairwoman of the ports committee",
        ),
        (
            "His nominee for harbour minister, Ines Brandt, has resigned.",
            "Ines Brandt",
            "His nominee for harbour minister",
        ),
        ("The head of the coast guard, Capt. Peter Tamm, said so.", "Peter Tamm", "head of the coast guard"),
        (
            "The Ostrand Harbour Commission -- the owner of the port -- said so.",
            "Ostrand Harbour Commission",
            "owner of the port",
        ),
        (
            "The Ostrand Harbour Commission, the voice of the pilots, said so.",
            "Ostrand Harbour Commission",
            "voice of the pilots",
        ),
        (
            "Ines Brandt, one of the oldest pilots in the port, said so.",
            "Ines Brandt",
            "one of the oldest pilots in the port",
        ),
        ("Ines Brandt, the port's most senior pilot, said so.", "Ines Brandt", "port's most senior pilot"),
        ("Newly elected mayor Ines Brandt said so.", "Ines Brandt", "Newly elected mayor"),
        (
            "The top democrat on the ports committee, Rep. Ines Brandt, said so.",
            "Ines Brandt",
            "top democrat on the ports committee",
        ),
        ("Ines Brandt, a stay-at-home mother, said so.", "Ines Brandt", "stay-at-home mother"),
        (
            "Norland's minister of ports, Thomas Reyes of the Harbour Party, said so.",
            "Thomas Reyes",
            "Norland's minister of ports",
        ),
        (
            "South Norlandic space tourist and port entrepreneur Peter Tamm said so.",
            "Peter Tamm",
            "South Norlandic space tourist and port entrepreneur",
        ),
        ("Peter Tamm, a tide expert based in Norway, said so.", "Peter Tamm", "tide expert"),
        ("“Low Tide” actress Ines Brandt sued the port.", "Ines Brandt", "“Low Tide” actress"),
        ('Ines Brandt, author of "The Last Ferry," told the council so.', "Ines Brandt", 'author of "The Last Ferry,"'),
    ],
)
def test_a_role_beside_a_name(cast_of: CastOf, text: str, name: str, wanted: str) -> None:
    assert role(cast_of(text), name) == wanted


def test_a_role_ends_where_a_relative_clause_begins(cast_of: CastOf) -> None:
    cast = cast_of("Peter Tamm, the harbour master who closed the port, has resigned.")
    assert role(cast, "Peter Tamm") == "harbour master"


def test_an_office_that_points_back_is_a_role(cast_of: CastOf) -> None:
    cast = cast_of("Samuel Oduya opened the port on Monday. The mayor said it was a good day.")
    assert role(cast, "Samuel Oduya") == "mayor"


def test_a_courtesy_title_is_no_role(cast_of: CastOf) -> None:
    assert role(cast_of("Mr Tamm resigned on Monday."), "Tamm") is None


def test_a_vague_noun_is_no_role(cast_of: CastOf) -> None:
    assert role(cast_of("Peter Tamm, the right man for the port, has resigned."), "Peter Tamm") is None


def test_a_country_has_no_role(cast_of: CastOf) -> None:
    assert role(cast_of("Norway, a member of the alliance, refused to sign."), "Norway") is None


def test_a_curly_apostrophe_owns_as_a_straight_one_does(cast_of: CastOf) -> None:
    for mark in "’'":
        cast = cast_of(f"“We will strike,” said Tomas Reyle, general secretary of the Dockers{mark} Union. He left.")
        assert role(cast, "Tomas Reyle") == f"general secretary of the Dockers{mark} Union"


def test_an_office_of_something_else_is_not_given_to_whoever_spoke_before(cast_of: CastOf) -> None:
    cast = cast_of("Ana Brandt opened the quay. The commissioner for fair prices said no inquiry would be held.")
    assert role(cast, "Ana Brandt") is None


def test_a_forename_that_is_also_a_trade_is_no_role(cast_of: CastOf) -> None:
    cast = cast_of("Voters have often heard of Hunter Brandt. He once ran the port.")
    assert all(f.role is None for f in cast.figures)


def test_any_calling_before_a_full_name_is_a_role(cast_of: CastOf) -> None:
    cast = cast_of("The jury cleared accomplice Peter Tamm. Later the car Tamm had driven was found.")
    assert role(cast, "Peter Tamm") == "accomplice"


def test_a_rank_between_a_role_and_a_name_is_left_out(cast_of: CastOf) -> None:
    cast = cast_of("Harbour guard spokesman Colonel Peter Tamm met Attorney General Ines Brandt.")
    assert role(cast, "Peter Tamm") == "Harbour guard spokesman"
    assert role(cast, "Ines Brandt") == "Attorney General"


def test_a_calling_that_points_back_is_a_role(cast_of: CastOf) -> None:
    cast = cast_of("Eva Oduya met the mayor on Monday. The real estate agent said that she was impressed.")
    assert role(cast, "Eva Oduya") == "real estate agent"


def test_an_age_is_not_cut_from_a_role(cast_of: CastOf) -> None:
    cast = cast_of("A 30-year-old pilot said he was safe.")
    assert [f.role.of(cast.words.parsed.text) for f in cast.figures if f.role] == ["30-year-old pilot"]


def test_a_role_with_a_hyphen_is_whole(cast_of: CastOf) -> None:
    cast = cast_of("Prosecutors have dropped an inquiry into Vellwatch co-founder Peter Tamm.")
    assert role(cast, "Peter Tamm") == "Vellwatch co-founder"


def test_what_somebody_does_says_more_than_a_rank(cast_of: CastOf) -> None:
    cast = cast_of("Gen. Ines Brandt, the chairwoman of the port, has resigned.")
    assert role(cast, "Ines Brandt") == "chairwoman of the port"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("His boss, Peter Tamm, director of the port, said so.", "director of the port"),
        (
            "Lead author Peter Tamm, professor of tides at Ostrand University, said so.",
            "professor of tides at Ostrand University",
        ),
        ("Vell Shipping chairman Peter Tamm, the son of a pilot, said so.", "Vell Shipping chairman"),
        ("Ports expert Peter Tamm, a friend of the mayor, said so.", "Ports expert"),
        ("Gen. Peter Tamm met the mayor. Peter Tamm, the head of the guard, said so.", "head of the guard"),
    ],
)
def test_the_role_that_says_more_is_told(cast_of: CastOf, text: str, wanted: str) -> None:
    assert role(cast_of(text), "Peter Tamm") == wanted


def test_a_quote_before_a_role_is_no_title_of_a_work(cast_of: CastOf) -> None:
    cast = cast_of('"The tide was against us," harbour pilot Peter Tamm said.')
    assert role(cast, "Peter Tamm") == "harbour pilot"


def test_a_role_ends_before_the_next_name(cast_of: CastOf) -> None:
    cast = cast_of("They wrote to Peter Tamm, who was the acting director of the port and Anna Holm, a teacher.")
    assert role(cast, "Peter Tamm") == "acting director of the port"


def test_what_somebody_is_as_an_aside_is_no_name_after_a_comma(cast_of: CastOf) -> None:
    cast = cast_of(
        "As an institution, the Ostrand Council was old. He wanted to succeed his father, Peter Tamm went on."
    )
    assert all(f.role is None for f in cast.figures if f.named)


def test_several_share_a_role_in_the_plural(cast_of: CastOf) -> None:
    cast = cast_of("It was found by harbour pilots Peter Tamm, Anna Holm and Thomas Reyes.")
    assert {role(cast, name) for name in ("Peter Tamm", "Anna Holm", "Thomas Reyes")} == {"harbour pilots"}

    cast = cast_of("Her parents, Peter and Ines Marsh, own the ferry.")
    assert role(cast, "Ines Marsh") == "Her parents"


def test_a_fuller_role_is_told_instead_of_a_single_word(cast_of: CastOf) -> None:
    cast = cast_of("Minister Reyes urged calm. The minister for ports and fisheries, Thomas Reyes, is ill.")
    assert role(cast, "Thomas Reyes") == "minister for ports and fisheries"


def test_nobody_is_for_long_what_he_is_the_first_to_be(cast_of: CastOf) -> None:
    cast = cast_of("Peter Tamm became the first pilot to pass the lock at night.")
    assert role(cast, "Peter Tamm") is None


def test_who_speaks_in_the_next_sentence_was_described_before(cast_of: CastOf) -> None:
    cast = cast_of("The crew was in tears, according to a port correspondent. Rebecca Marsh said it was a shame.")
    assert role(cast, "Rebecca Marsh") == "port correspondent"


def test_who_is_cited_by_a_role_alone_is_somebody(cast_of: CastOf) -> None:
    cast = cast_of("Peter Tamm left, according to a port official. The talks had failed, the official said.")
    said = next(f for f in cast.figures if not f.named)
    assert (said.name, len(said.mentions)) == ("port official", 2)


def test_who_owns_something_is_not_told_by_the_words_before(cast_of: CastOf) -> None:
    cast = cast_of("Ana Brandt opened the quay. Nobody was let into the outgoing deputy mayor's office.")
    assert role(cast, "Ana Brandt") is None


def test_the_words_that_introduced_somebody_are_told(cast_of: CastOf) -> None:
    cast = cast_of("They wrote to a retired judge of the port court. The judge, Peter Tamm, did not answer.")
    assert role(cast, "Peter Tamm") == "retired judge of the port court"

    cast = cast_of("Norland has fined a port judge and an appeals judge. Judge Peter Tamm did not answer.")
    assert role(cast, "Peter Tamm") == "Judge"


def test_what_somebody_is_says_more_than_whose(cast_of: CastOf) -> None:
    cast = cast_of("Ana Brandt came with her brother, Jan Brandt. Jan Brandt is a ship broker.")
    assert role(cast, "Jan Brandt") == "ship broker"


def test_a_word_for_any_body_alone_is_no_role(cast_of: CastOf) -> None:
    assert role(cast_of("The group Quay Rights Watch has sued the port."), "Quay Rights Watch") is None


def test_what_somebody_is_the_first_to_be_says_less_than_a_title(cast_of: CastOf) -> None:
    cast = cast_of("Gov. Ana Brandt, the first pilot in the office, said so.")
    assert role(cast, "Ana Brandt") == "Gov."


def test_a_calling_may_follow_a_name_without_a_comma(cast_of: CastOf) -> None:
    cast = cast_of("“We are glad of the quay,” said Ana Brandt director of the Harbour Institute.")
    assert role(cast, "Ana Brandt") == "director of the Harbour Institute"
