"""Figures without a name that are another one of the text are told of once."""

from bot.reading.named.cast import Cast
from tests.reading.test_cast import CastOf, mentions


def names(cast: Cast) -> list[str]:
    return [f.name for f in cast.figures]


def test_a_bare_noun_before_the_only_group_that_is_called_so_is_that_group(cast_of: CastOf) -> None:
    cast = cast_of("Pilots will strike on Monday. The harbour pilots want a fair wage. The pilots are angry.")
    assert mentions(cast, "harbour pilots") == ["Pilots", "harbour pilots", "pilots"]


def test_how_a_group_feels_is_no_part_of_its_name(cast_of: CastOf) -> None:
    cast = cast_of("Pilots will strike on Monday. Angry pilots blocked the quay.")
    assert names(cast) == ["Pilots"]


def test_two_groups_of_one_noun_stay_apart(cast_of: CastOf) -> None:
    cast = cast_of("Pilots will strike on Monday. Harbour pilots want a fair wage. Airline pilots want a pension.")
    assert names(cast) == ["Pilots", "Harbour pilots", "Airline pilots"]


def test_people_are_not_all_the_same_people(cast_of: CastOf) -> None:
    cast = cast_of("People left the port. Young people stayed.")
    assert names(cast) == ["People", "Young people"]


def test_a_court_called_by_its_rank_is_the_one_of_that_name(cast_of: CastOf) -> None:
    cast = cast_of("Norland's high court blocked the sale. The Supreme Court of Norland ruled on Monday.")
    assert "high court" in " ".join(mentions(cast, "Supreme Court of Norland"))


def test_with_two_courts_of_a_rank_neither_is_meant(cast_of: CastOf) -> None:
    cast = cast_of(
        "The apex court blocked the sale. The Supreme Court of Norland and the Supreme Court of Ostrand were asked."
    )
    assert "apex court" in names(cast)


def test_a_state_or_the_west_is_somebody_where_it_acts(cast_of: CastOf) -> None:
    cast = cast_of("Alabama sued the port on Monday. Ines Brandt flew to Oregon. The West has warned of sanctions.")
    assert names(cast) == ["Alabama", "Ines Brandt", "West"]


def test_what_somebody_believes_or_whence_he_comes_is_nobody(cast_of: CastOf) -> None:
    cast = cast_of("The Muslim owner of the quay and an African captain met Ines Brandt.")
    assert {"Muslim", "African"}.isdisjoint(names(cast))


def test_how_many_there_are_is_no_part_of_a_group_s_name(cast_of: CastOf) -> None:
    cast = cast_of("So many pilots left the port. Only two harbour masters stayed.")
    assert names(cast) == ["pilots", "harbour masters"]


def test_jurors_are_the_jury_and_officers_the_police(cast_of: CastOf) -> None:
    cast = cast_of(
        "The jury met for two days. Jurors left at noon. Police shut the quay. Police officers told nobody why."
    )
    assert [f.name for f in cast.figures] == ["jury", "Police"]


def test_officers_of_one_town_are_no_others(cast_of: CastOf) -> None:
    cast = cast_of("Police shut the quay. Vellstad officers opened it. The officers told nobody why.")
    assert [f.name for f in cast.figures] == ["Police", "Vellstad officers"]
