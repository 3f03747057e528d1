import pytest

from bot.web.refresh import onward


@pytest.mark.parametrize(
    "tag",
    [
        '<meta http-equiv="refresh" content="0;url=/story">',
        "<META HTTP-EQUIV=refresh CONTENT='1; URL=/story'>",
        '<meta content="0, url=\'/story\'" http-equiv="refresh">',
        '<noscript><meta http-equiv="refresh" content="0.5; url=/story"></noscript>',
    ],
)
def test_a_page_that_sends_its_readers_on_is_seen(tag: str) -> None:
    assert onward(f"<html><head>{tag}</head></html>") == "/story"


@pytest.mark.parametrize(
    "html",
    [
        "<p>Dockers voted.</p>",
        '<meta http-equiv="refresh" content="300">',
        '<meta http-equiv="refresh" content="60;url=/story">',
        '<meta name="refresh" content="0;url=/story">',
        '<!-- <meta http-equiv="refresh" content="0;url=/story"> -->',
        '<meta http-equiv="refresh" content="0;url=/no-script">' + "<p>Dockers voted.</p>" * 1000,
    ],
)
def test_a_page_to_read_is_read(html: str) -> None:
    assert onward(html) is None
