"""Bodies, governments and countries: under which name, and when one without a name of its own acts."""

from bot.reading.named.cast import Cast
from tests.reading.test_cast import CastOf, mentions


def names(cast: Cast) -> list[str]:
    return [f.name for f in cast.figures]


def test_a_country_is_called_by_its_own_name_whichever_came_first(cast_of: CastOf) -> None:
    cast = cast_of("Oslo said it would close the strait. Norway closed it on Monday.")
    assert mentions(cast, "Norway") == ["Oslo", "Norway"]


def test_the_government_of_a_country_is_the_country(cast_of: CastOf) -> None:
    cast = cast_of(
        "Pilots left Norway on Monday. The government of Norway has cut the grant. The government was sorry."
    )
    assert "government" in mentions(cast, "Norway")
    assert "government" not in names(cast)


def test_an_administration_is_called_after_its_head(cast_of: CastOf) -> None:
    cast = cast_of(
        "President Thomas Reyes spoke. The Reyes administration closed the port. The administration is split."
    )
    assert mentions(cast, "Reyes administration") == ["Reyes administration", "administration"]
    assert "administration" not in mentions(cast, "Thomas Reyes")


def test_a_public_body_without_a_name_acts(cast_of: CastOf) -> None:
    cast = cast_of(
        "An appeals court blocked the sale. The country's interior ministry has sent ships. "
        "A court ruled last year. The club left."
    )
    assert names(cast) == ["appeals court", "interior ministry"]


def test_whose_office_it_is_stays_in_its_name(cast_of: CastOf) -> None:
    cast = cast_of("The harbour coroner's office named the diver.")
    assert names(cast) == ["harbour coroner's office"]


def test_the_bodies_of_the_dead_do_nothing(cast_of: CastOf) -> None:
    assert names(cast_of("Bodies lay on the quay for two days.")) == []


def test_a_court_is_the_one_that_the_text_names_by_the_same_words(cast_of: CastOf) -> None:
    cast = cast_of("An appeals court blocked the sale. The Third Ostrand Court of Appeals ruled that it was too late.")
    assert mentions(cast, "Third Ostrand Court of Appeals")[:2] == ["appeals court", "Third Ostrand Court of Appeals"]
