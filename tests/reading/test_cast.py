"""Names become figures: whole, typed and merged."""

from collections.abc import Callable

from bot.model import Span
from bot.reading.named.cast import Cast, Figure

CastOf = Callable[[str], Cast]


def figure(cast: Cast, name: str) -> Figure:
    found = [f for f in cast.figures if f.name == name]
    assert len(found) == 1, [f.name for f in cast.figures]
    return found[0]


def mentions(cast: Cast, name: str) -> list[str]:
    return [m.of(cast.words.parsed.text) for m in figure(cast, name).mentions]


def test_a_surname_belongs_to_the_full_name(cast_of: CastOf) -> None:
    cast = cast_of("Ines Brandt opened the harbour. Brandt said it would stay open. Ms Brandt left.")
    assert mentions(cast, "Ines Brandt") == ["Ines Brandt", "Brandt", "Brandt"]


def test_a_surname_heard_first_waits_for_its_full_name(cast_of: CastOf) -> None:
    cast = cast_of("Oduya has quit. The mayor, Samuel Oduya, told reporters that he was tired.")
    assert mentions(cast, "Samuel Oduya")[:2] == ["Oduya", "Samuel Oduya"]


def test_two_people_of_one_surname_are_kept_apart(cast_of: CastOf) -> None:
    cast = cast_of("Peter Lindgren met Anna Lindgren in the port. Mr Lindgren said no. Mrs Lindgren said yes.")
    assert mentions(cast, "Peter Lindgren") == ["Peter Lindgren", "Lindgren"]
    assert mentions(cast, "Anna Lindgren") == ["Anna Lindgren", "Lindgren"]


def test_a_forename_alone_is_its_only_bearer(cast_of: CastOf) -> None:
    cast = cast_of("Margaret Oduya won the race. Margaret said she was happy.")
    assert mentions(cast, "Margaret Oduya")[:2] == ["Margaret Oduya", "Margaret"]


def test_a_title_of_the_peerage_is_part_of_the_name(cast_of: CastOf) -> None:
    cast = cast_of("Lord Harrow rejected the plan. Mr Smith said that Lord Harrow was wrong.")
    assert mentions(cast, "Lord Harrow") == ["Lord Harrow", "Lord Harrow"]


def test_letters_after_a_name_are_no_part_of_it(cast_of: CastOf) -> None:
    cast = cast_of("David Marsh QC said the advice was sound. Mr Marsh will publish it.")
    assert mentions(cast, "David Marsh") == ["David Marsh", "Marsh"]


def test_a_hyphen_keeps_a_name_together(cast_of: CastOf) -> None:
    cast = cast_of(
        "Port director Eva-Maria Tamm took the decision. Ms Tamm said that Ali al-Oduya agreed. “Yes,” al-Oduya said."
    )
    assert mentions(cast, "Eva-Maria Tamm") == ["Eva-Maria Tamm", "Tamm"]
    assert mentions(cast, "Ali al-Oduya") == ["Ali al-Oduya", "al-Oduya"]


def test_junior_is_part_of_the_name(cast_of: CastOf) -> None:
    cast = cast_of("Samuel Oduya Jr., 55, opened the harbour. Oduya was glad.")
    assert mentions(cast, "Samuel Oduya Jr.") == ["Samuel Oduya Jr.", "Oduya"]


def test_a_short_form_in_brackets_is_the_long_one(cast_of: CastOf) -> None:
    cast = cast_of("The Ostrand Pilots Association (OPA) said it would strike. The OPA has 300 members.")
    assert len(mentions(cast, "Ostrand Pilots Association")) >= 2


def test_initials_are_the_long_name(cast_of: CastOf) -> None:
    cast = cast_of("The Harbour Workers Union rejected the offer. The HWU will vote on Monday.")
    assert mentions(cast, "Harbour Workers Union") == ["Harbour Workers Union", "HWU"]


def test_a_firm_is_known_by_its_first_words(cast_of: CastOf) -> None:
    cast = cast_of("Vell Shipping Ltd reported a loss. Vell Shipping blamed the weather.")
    assert mentions(cast, "Vell Shipping Ltd") == ["Vell Shipping Ltd", "Vell Shipping"]


def test_a_union_with_an_and_inside_is_one_name(cast_of: CastOf) -> None:
    cast = cast_of("Talks failed. The Dock and Allied Services Union said its members would walk out on Monday.")
    assert "Dock and Allied Services Union" in [f.name for f in cast.figures]


def test_a_capital_that_acts_is_its_country(cast_of: CastOf) -> None:
    cast = cast_of("Russia closed the strait. Moscow said it would open it again. The talks were held in Moscow.")
    assert mentions(cast, "Russia") == ["Russia", "Moscow"]


def test_a_party_is_one_figure_under_all_its_names(cast_of: CastOf) -> None:
    cast = cast_of("The Tories want a vote. The Conservatives say the bill is dead.")
    assert mentions(cast, "Conservatives") == ["Tories", "Conservatives"]


def test_a_dateline_is_nobody(cast_of: CastOf) -> None:
    cast = cast_of("OSTRAND, Nov 22 — The mayor, Ines Brandt, opened the harbour on Friday.")
    assert [f.name for f in cast.figures] == ["Ines Brandt"]


def test_a_line_in_capitals_names_only_whom_the_text_names(cast_of: CastOf) -> None:
    text = "Angry Harbour Pilots Corner Ines Brandt Over Broken Promises\nInes Brandt met the pilots on Monday."
    assert [f.name for f in cast_of(text).figures if f.named] == ["Ines Brandt"]


def test_an_apostrophe_is_an_apostrophe(cast_of: CastOf) -> None:
    cast = cast_of("James O’Neill spoke first. O'Neill said the port was safe.")
    assert mentions(cast, "James O’Neill") == ["James O’Neill", "O'Neill"]


def test_a_law_acts_on_nobody(cast_of: CastOf) -> None:
    cast = cast_of("The Harbour Safety Act came into force. Ines Brandt welcomed it.")
    assert [f.name for f in cast.figures] == ["Ines Brandt"]


def test_a_role_between_two_names_parts_them(cast_of: CastOf) -> None:
    cast = cast_of("Labour MP Karen Doyle said no. Tory leader James Firth agreed.")
    assert [f.name for f in cast.figures if f.kind == "person"] == ["Karen Doyle", "James Firth"]


def test_a_figure_is_found_by_the_words_that_overlap_it(cast_of: CastOf) -> None:
    text = "Ines Brandt opened the harbour."
    cast = cast_of(text)
    assert cast.at(Span(5, 11)) is figure(cast, "Ines Brandt")
    assert cast.at(Span(12, 30)) is None


def test_an_empty_text_has_no_cast(cast_of: CastOf) -> None:
    assert cast_of("").figures == []


def test_a_verb_parts_what_the_model_takes_for_one_name(cast_of: CastOf) -> None:
    cast = cast_of("Peter Tamm left the ring. Then Tamm hit Lindgren again. Anna Lindgren fell.")
    assert not [f.name for f in cast.figures if " hit " in f.name]


def test_a_forename_after_a_title_belongs_to_the_surname(cast_of: CastOf) -> None:
    cast = cast_of("Boston Mayor Vahn Emanuel described the quay Wednesday as a wreck.")
    assert mentions(cast, "Vahn Emanuel") == ["Vahn Emanuel"]


def test_a_surname_of_two_words_belongs_to_the_full_name(cast_of: CastOf) -> None:
    cast = cast_of("Lawyer Karim Abu Tamm spoke first. The port was shut, said Abu Tamm, a lawyer.")
    assert mentions(cast, "Karim Abu Tamm")[:2] == ["Karim Abu Tamm", "Abu Tamm"]


def test_letters_of_an_office_are_no_part_of_a_body(cast_of: CastOf) -> None:
    cast = cast_of("Vell Line CEO Ana Brandt has resigned. Vell Line lost a ship.")
    assert {f.name for f in cast.figures} == {"Vell Line", "Ana Brandt"}


def test_a_capital_inside_a_word_makes_a_body(cast_of: CastOf) -> None:
    cast = cast_of("TideVell is to close the quay. DeVries said TideVell was wrong.")
    assert figure(cast, "TideVell").kind == "organization"


def test_a_king_is_called_so_after_his_name(cast_of: CastOf) -> None:
    cast = cast_of("King Osric was buried in Ostrand. A bell stood near the king.")
    assert mentions(cast, "King Osric") == ["King Osric", "king"]


def test_a_bracket_ends_a_name(cast_of: CastOf) -> None:
    cast = cast_of("The National Harbour Tribunal (NHT) will rule. The NHT met on Monday.")
    assert mentions(cast, "National Harbour Tribunal")[-1] == "NHT"


def test_a_verb_that_opens_a_sentence_is_no_part_of_a_name(cast_of: CastOf) -> None:
    cast = cast_of(
        "Ines Brandt is the mayor. Taking Tidewell Marine to court was right. Said Brandt: “We like Tidewell Marine.”"
    )
    assert {f.name for f in cast.figures if f.named} == {"Ines Brandt", "Tidewell Marine"}


def test_a_small_particle_is_part_of_a_name(cast_of: CastOf) -> None:
    cast = cast_of("Prince Anders bin Rashid al Oduya came. Shipbuilder Jan de Holm said no. “No,” de Holm said.")
    assert "de Holm" in mentions(cast, "Jan de Holm")
    assert "Prince Anders bin Rashid al Oduya" in {f.name for f in cast.figures}


def test_a_dateline_that_ends_in_a_colon_is_nobody(cast_of: CastOf) -> None:
    cast = cast_of("NEW OSTRAND: The ferry sank on Monday. Divers left New Ostrand at noon, Ines Brandt said.")
    assert not any("OSTRAND" in f.name for f in cast.figures)


def test_a_surname_that_is_a_firms_name_is_its_bearers(cast_of: CastOf) -> None:
    cast = cast_of("Surgeon Peter Goldman was praised. Goldman said that he was glad.")
    assert mentions(cast, "Peter Goldman") == ["Peter Goldman", "Goldman"]


def test_what_only_a_body_has_tells_a_body(cast_of: CastOf) -> None:
    cast = cast_of("Tamarack's shareholders were told on Monday. Tamarack lost a ship.")
    assert figure(cast, "Tamarack").kind == "organization"


def test_a_surname_heard_before_anybody_else_had_it_stays_its_bearers(cast_of: CastOf) -> None:
    cast = cast_of(
        "Marie Tamm died in Norway. Tamm was a diver. Her mother, Rose Tamm, said so. The day before, Tamm had called."
    )
    assert mentions(cast, "Marie Tamm") == ["Marie Tamm", "Tamm", "Tamm"]


def test_a_fund_called_after_a_person_makes_no_body_of_her(cast_of: CastOf) -> None:
    cast = cast_of("Marie Tamm, a harbour diver, died in Norway. The Marie Tamm fund will help her children.")
    assert figure(cast, "Marie Tamm").kind == "person"


def test_initials_stand_for_the_long_name_before_they_begin_another(cast_of: CastOf) -> None:
    cast = cast_of("OHA has closed the quay. The OHA Diving Team left. The Ostrand Harbour Agency was angry.")
    assert "OHA" in mentions(cast, "Ostrand Harbour Agency")


def test_the_apostrophe_of_many_stands_inside_a_body_and_parts_all_else(cast_of: CastOf) -> None:
    cast = cast_of(
        "The Ostrand Dockers’ Union wants more pay, and the Ferrymen’s Guild wants less work. "
        "The Dockers’ Union will strike on Friday. The Brandts’ Ostrand home was sold."
    )
    names = [each.name for each in cast.figures]
    assert "Ostrand Dockers’ Union" in names
    assert "Union" not in names
    assert not any("Brandts" in name and "Ostrand" in name for name in names)


def test_a_word_in_capitals_for_its_place_alone_is_no_name(cast_of: CastOf) -> None:
    cast = cast_of("Tributes poured in for Ines Brandt. Many tributes came from the port.")
    assert [f.name for f in cast.figures if f.named] == ["Ines Brandt"]


def test_a_house_of_people_is_a_name_to_its_end(cast_of: CastOf) -> None:
    cast = cast_of("The Ostrand House of Delegates rejected the plan. The House of Delegates will vote again.")
    assert len(mentions(cast, "Ostrand House of Delegates")) == 2


def test_an_ampersand_counts_among_initials(cast_of: CastOf) -> None:
    cast = cast_of("Vell Gas & Light Co. cut the power. VG&L said the storm was to blame.")
    assert mentions(cast, "Vell Gas & Light") == ["Vell Gas & Light", "VG&L"]


def test_a_known_body_is_called_by_a_noun_of_its_long_name(cast_of: CastOf) -> None:
    cast = cast_of("The FBI searched the port. The bureau found nothing.")
    assert mentions(cast, "FBI") == ["FBI", "bureau"]
    assert figure(cast, "FBI").role is None


def test_a_ministry_without_a_name_of_its_own_acts(cast_of: CastOf) -> None:
    cast = cast_of("The Norwegian foreign ministry summoned the envoy. The ministry said he had lied.")
    assert mentions(cast, "Norwegian foreign ministry") == ["Norwegian foreign ministry", "ministry"]


def test_a_hill_is_a_person_after_a_forename(cast_of: CastOf) -> None:
    cast = cast_of("Fiona Hill, 42, met the pilots. Hill said the port was safe.")
    assert figure(cast, "Fiona Hill").kind == "person"


def test_a_dateline_that_nothing_closes_is_nobody(cast_of: CastOf) -> None:
    cast = cast_of("Oslo, Norway The mayor of the port resigned on Monday.")
    assert "Norway" not in [f.name for f in cast.figures]


def test_a_name_is_one_with_its_accents_and_without(cast_of: CastOf) -> None:
    cast = cast_of("Zoé Brandt opened the harbour. Zoe Brandt was glad.")
    assert mentions(cast, "Zoé Brandt") == ["Zoé Brandt", "Zoe Brandt"]


def test_a_surname_that_is_a_noun_of_people_is_its_bearers(cast_of: CastOf) -> None:
    cast = cast_of("Judge Michael Pastor opened the hearing. Pastor ruled that the port was safe.")
    assert mentions(cast, "Michael Pastor")[:2] == ["Michael Pastor", "Pastor"]


def test_what_is_numbered_is_a_thing(cast_of: CastOf) -> None:
    cast = cast_of("GameStation 4 sold well. Vell Marine said the GameStation 4 beat its rivals.")
    assert "GameStation 4" not in [f.name for f in cast.figures]


def test_an_apposition_tells_a_body_from_a_person(cast_of: CastOf) -> None:
    cast = cast_of(
        "Sula Dasvik, a foundation in Ostrand, pays for the nurses. Marlow Oduyar, a harbour pilot, said it was late."
    )
    assert figure(cast, "Sula Dasvik").kind == "organization"
    assert figure(cast, "Marlow Oduyar").kind == "person"


def test_a_party_and_place_after_a_name_is_nobody(cast_of: CastOf) -> None:
    cast = cast_of("Rep. Ines Brandt, D-Florida, chairwoman of the ports committee, said the quay was safe.")
    assert "D-Florida" not in [f.name for f in cast.figures]
