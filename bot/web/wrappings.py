"""Links that carry another link inside: click counters, mail scanners, and caches of AMP pages."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qs

import httpx

# Host and path of a click counter -> the parameters that may hold the link it leads to.
COUNTERS: Final = {
    "google.com/url": ("url", "q"),
    "l.facebook.com/l.php": ("u",),
    "lm.facebook.com/l.php": ("u",),
    "l.instagram.com": ("u",),
    "l.threads.com": ("u",),
    "out.reddit.com": ("url",),
    "youtube.com/redirect": ("q",),
    "linkedin.com/safety/go": ("url",),
    "vk.com/away.php": ("to",),
    "away.vk.com/away.php": ("to",),
    "t.umblr.com/redirect": ("z",),
    "slack-redir.net/link": ("url",),
    "safelinks.protection.outlook.com": ("url",),
}
# One service under many hosts: google.de and google.co.uk, a mail scanner for each region.
FAMILIES: Final = (
    (re.compile(r"google(\.[a-z]{2,3}){1,2}"), "google.com"),
    (re.compile(r"[a-z0-9]+\.safelinks\.protection\.outlook\.com"), "safelinks.protection.outlook.com"),
)
AMP_CACHE: Final = re.compile(r"(.+\.)?cdn\.ampproject\.org")
# /c/s/example.com/story, /v/s/..., /amp/s/...: "s" says that the page was https
AMP_CACHED: Final = re.compile(r"/(?:amp|[a-z]{1,3})/(?P<secure>s/)?(?P<rest>[^/?]+\.[^/?].*)")


def unwrap(url: httpx.URL) -> str | None:
    """The link inside `url`, or None where it wraps none."""
    host = url.host.removeprefix("www.")
    for family, name in FAMILIES:
        if family.fullmatch(host):
            host = name
    target = url.raw_path.decode("ascii")
    if (AMP_CACHE.fullmatch(host) or host in ("google.com", "bing.com")) and (cached := AMP_CACHED.match(target)):
        return f"{'https' if cached['secure'] else 'http'}://{cached['rest']}"
    values = parse_qs(url.query.decode("ascii"))
    for parameter in COUNTERS.get(host + url.path.rstrip("/"), ()):
        for inner in values.get(parameter, ()):
            if inner.lower().startswith(("http://", "https://")):
                return inner
    return None
