import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BotError, NotALink, PrivateAddress
from bot.web.links import clean

STORY = "https://portsea.example/news/dockers"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        # normal form
        ("portsea.example/news/dockers", STORY),
        (f"  {STORY}\n", STORY),
        ("HTTPS://PortSea.Example:443/news/dockers#comments", STORY),
        ("http://portsea.example:80", "http://portsea.example/"),
        ("https://portsea.example:8443/x", "https://portsea.example:8443/x"),
        ("https://portsea.example/a/../news/./dockers?", STORY),
        ("https://portsea.example/a b?q=ü", "https://portsea.example/a%20b?q=%C3%BC"),
        ("https://portsea.example/a%2Fb%11", "https://portsea.example/a%2Fb%11"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
        # trackers go, what chooses the article stays, in its order and spelling
        (f"{STORY}?utm_source=a&UTM_Medium=b&fbclid=c&gclid=d", STORY),
        (f"{STORY}?utm_source=a&amp;utm_medium=b", STORY),
        (f"{STORY}?q=what?&utm_id=1", f"{STORY}?q=what?"),
        (f"{STORY}?id=7&utm_campaign=x&b=%2F&a", f"{STORY}?id=7&b=%2F&a"),
        (f"{STORY}?at_medium=RSS&at_campaign=rss", STORY),
        (f"{STORY}?ref=9&cid=8&q=utm_source", f"{STORY}?ref=9&cid=8&q=utm_source"),
        (f"{STORY}?%75tm_source=a", STORY),
        # AMP
        ("https://amp.portsea.example/news/dockers", STORY),
        (f"{STORY}/amp", STORY),
        (f"{STORY}/amp/?amp_js_v=0.1", f"{STORY}/"),
        (f"{STORY}?amp=1", STORY),
        (f"{STORY}?amp", STORY),
        (f"{STORY}?outputType=amp", STORY),
        (f"{STORY}.amp", STORY),
        (f"{STORY}.amp.html", f"{STORY}.html"),
        ("https://www.google.com/amp/s/portsea.example/news/dockers", STORY),
        ("https://www.google.co.uk/amp/s/amp.portsea.example/news/dockers/amp", STORY),
        ("https://www.google.com/amp/portsea.example/x", "http://portsea.example/x"),
        ("https://portsea-example.cdn.ampproject.org/c/s/portsea.example/news/dockers?usqp=mq331", STORY),
        ("https://cdn.ampproject.org/v/s/portsea.example/news/dockers?id=7&amp_js_v=0.1", f"{STORY}?id=7"),
        # not AMP
        ("https://amp.example/x", "https://amp.example/x"),
        ("https://amp.co.uk/x", "https://amp.co.uk/x"),
        ("https://portsea.example/amp", "https://portsea.example/amp"),
        ("https://portsea.example/revamp", "https://portsea.example/revamp"),
        ("https://portsea.example/x?output=amp", "https://portsea.example/x?output=amp"),
        # click counters
        ("https://www.google.de/url?sa=t&url=https%3A%2F%2Fportsea.example%2Fnews%2Fdockers&usg=x", STORY),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fportsea.example%2Fnews%2Fdockers%3Ffbclid%3DI&h=A", STORY),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fportsea.example%2Fnews%2Fdockers", STORY),
        ("https://www.google.com/url?q=/search", "https://www.google.com/url?q=/search"),
        ("https://portsea.example/url?q=https://x.example", "https://portsea.example/url?q=https://x.example"),
    ],
)
def test_one_article_has_one_link(link: str, expected: str) -> None:
    assert clean(link) == expected


@pytest.mark.parametrize(
    "link",
    [
        "",
        "hello",
        "two words",
        "ftp://portsea.example/x",
        "file:///etc/passwd",
        "mailto:ana@portsea.example",
        "javascript:alert(1)",
        "tel:+390000",
        "https://",
        "https:///x",
        "https://:80/",
        "https://portsea.example:port/",
        "https://user:secret@portsea.example/",
        "https://portsea.example@localhost/",
        "https://portsea.example\\@127.0.0.1/",
        "http://①②⑦.0.0.1/",
        "https://portsea.example/\x07",
        "https://portsea.example/" + "x" * 9000,
        "https://[::1/",
        "https://xn--/",
        "https://portsea.example/x" + "/amp" * 1000,
        "https://www.google.com/url?q=https://user:secret@portsea.example/",
    ],
)
def test_what_is_no_link_is_said_to_be_none(link: str) -> None:
    with pytest.raises(NotALink):
        clean(link)


@pytest.mark.parametrize(
    "host",
    ["2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.0.01", "017700000001", "127.0.0.1."],
)
def test_an_address_in_odd_numbers_is_refused(host: str) -> None:
    with pytest.raises(PrivateAddress):
        clean(f"http://{host}/latest")


def test_a_plain_address_is_a_link_and_left_to_the_guard() -> None:
    assert clean("http://192.0.2.7/x") == "http://192.0.2.7/x"


PIECES = [
    "amp.",
    "amp",
    ".amp",
    "/amp",
    "/",
    ".html",
    "?",
    "&",
    "=",
    "utm_x",
    "a.example",
    "co.uk",
    "%2F",
    "%00",
    "..",
    "://",
    "xn--",
]


@given(
    st.text()
    | st.text().map("https://portsea.example/".__add__)
    | st.lists(st.sampled_from(PIECES)).map(lambda pieces: "https://" + "".join(pieces))
)
def test_any_text_is_cleaned_for_good_or_refused(text: str) -> None:
    try:
        once = clean(text)
    except BotError:
        return
    assert clean(once) == once
    assert once.startswith(("https://", "http://"))
