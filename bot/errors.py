"""Everything a reader can be told went wrong: one class each, each with its own sentence in every language pack.

BotError
├── LinkError                 the link could not be fetched
│   ├── NotALink              no http(s) link, or one that cannot be read as such
│   ├── PrivateAddress        the name leads to an address that is not public, or to a port not allowed
│   ├── NameNotFound          no such host
│   ├── TlsFault              the site's certificate or handshake is broken
│   ├── Refused               nobody answers at the address, or the connection broke off
│   ├── TimedOut              the site took too long
│   ├── TooLarge              more than the cap, sent or inflated
│   ├── TooManyRedirects
│   ├── Blocked               401, 403, 451: the site refuses readers like us
│   ├── Gone                  404, 410
│   ├── Unwelcome             robots.txt asks programs not to read it by themselves, or not now
│   ├── ServerFault           429, 5xx, or an answer that is not HTTP
│   └── UnknownEncoding       a content encoding that was not asked for, or a broken one
├── PageError                 the page came, but holds no article for us
│   ├── NotAPage              PDF, image, video, archive ...
│   ├── Paywalled             the text stands behind a paywall
│   ├── NoArticle             a home page, a list, a consent wall
│   └── TooShort              fewer words than an article has
├── FeedError                 what should be followed cannot be
│   ├── NotAFeed              the address gives something that is no feed
│   ├── NoFeedFound           the page names no feed, and none is where feeds usually are
│   └── NotAList              a file that should be an OPML list of feeds, and is not one
├── InputError                what was sent is not something to read
│   ├── UnknownFile           a file that is neither .txt nor .html
│   ├── FileTooLarge
│   ├── BadLine               a line of JSON Lines input that is not what it should be
│   ├── BadWords              words to follow that say nothing to look for
│   ├── NothingToRead         a command replies to a message that holds nothing to read
│   ├── NothingToShow         a view was asked for and no article is known in the chat
│   ├── AskedTooMuch          more than one person or chat may ask for at a time
│   ├── AlreadySubscribed     the chat has the very subscription
│   ├── TooManySubscriptions  the chat has as many as one can have
│   └── TooManySaved          the person keeps as many articles as one can keep
├── PictureError              what was asked for cannot be drawn
│   ├── NothingToDraw         no quote and no condition for a card, no story for a timeline
│   └── NoLetters             a script that none of our typefaces has
└── ReadingError              reading failed on our side
    ├── ReadingTooSlow        the reader ran out of time
    ├── ReadingCrashed        the reader died: out of memory, killed
    └── GaveUp                the same request failed three times

CannotStart                   not for readers: what whoever runs the bot must set right first
"""

from typing import ClassVar


class BotError(Exception):
    """`kind` names the sentence (`error-<kind>` in messages.ftl); `facts` are the variables that sentence may show."""

    kind: ClassVar[str] = "unknown"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.kind, facts)
        self.facts = facts

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.facts)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.kind} ({told})" if told else self.kind


def error_of(kind: str, facts: dict[str, str | int]) -> BotError:
    """The error of a kind, as it was noted; a BotError for a kind that no version of ours knows."""
    kinds, known = [BotError], {BotError.kind: BotError}
    while kinds:
        for each in kinds.pop().__subclasses__():
            kinds.append(each)
            known.setdefault(each.kind, each)
    return known.get(kind, BotError)(**facts)


def _again(cls: type[BotError], facts: dict[str, str | int]) -> BotError:
    """Rebuilds an error that crossed from one process to another."""
    return cls(**facts)


class LinkError(BotError):
    """The link could not be fetched."""


class NotALink(LinkError):
    kind = "not-a-link"


class PrivateAddress(LinkError):
    kind = "private-address"


class NameNotFound(LinkError):
    kind = "name-not-found"


class TlsFault(LinkError):
    kind = "tls-fault"


class Refused(LinkError):
    kind = "refused"


class TimedOut(LinkError):
    kind = "timed-out"


class TooLarge(LinkError):
    kind = "too-large"


class TooManyRedirects(LinkError):
    kind = "too-many-redirects"


class Blocked(LinkError):
    kind = "blocked"


class Gone(LinkError):
    kind = "gone"


class Unwelcome(LinkError):
    kind = "unwelcome"


class ServerFault(LinkError):
    kind = "server-fault"


class UnknownEncoding(LinkError):
    kind = "unknown-encoding"


class PageError(BotError):
    """The page came, but holds no article for us."""


class NotAPage(PageError):
    kind = "not-a-page"


class Paywalled(PageError):
    kind = "paywalled"


class NoArticle(PageError):
    kind = "no-article"


class TooShort(PageError):
    kind = "too-short"


class FeedError(BotError):
    """What should be followed cannot be."""


class NotAFeed(FeedError):
    kind = "not-a-feed"


class NoFeedFound(FeedError):
    kind = "no-feed-found"


class NotAList(FeedError):
    kind = "not-a-list"


class InputError(BotError):
    """What was sent is not something to read."""


class UnknownFile(InputError):
    kind = "unknown-file"


class FileTooLarge(InputError):
    kind = "file-too-large"


class BadLine(InputError):
    kind = "bad-line"


class BadWords(InputError):
    kind = "bad-words"


class NothingToRead(InputError):
    kind = "nothing-to-read"


class NothingToShow(InputError):
    kind = "nothing-to-show"


class AskedTooMuch(InputError):
    kind = "asked-too-much"

    @property
    def known(self) -> bool:
        """Whether they were told so a short while ago."""
        return bool(self.facts.get("known"))


class AlreadySubscribed(InputError):
    kind = "already-subscribed"


class TooManySubscriptions(InputError):
    kind = "too-many-subscriptions"


class TooManySaved(InputError):
    kind = "too-many-saved"


class PictureError(BotError):
    """What was asked for cannot be drawn."""


class NothingToDraw(PictureError):
    kind = "nothing-to-draw"


class NoLetters(PictureError):
    kind = "no-letters"


class ReadingError(BotError):
    """Reading failed on our side."""


class ReadingTooSlow(ReadingError):
    kind = "reading-too-slow"


class ReadingCrashed(ReadingError):
    kind = "reading-crashed"


class GaveUp(ReadingError):
    kind = "gave-up"


class CannotStart(Exception):
    """Nothing can be done before somebody sets it right; `str()` is a plain sentence for whoever runs the bot."""
