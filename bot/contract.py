"""The brief as JSON: the public contract of `read --json`, and what the cache keeps. Spans carry their own words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.model import Actor, Article, Brief, Condition, Holder, Quote, Sentence, Span, Speaker

Json = dict[str, Any]


def to_json(brief: Brief) -> Json:
    """The brief in the public shape; offsets are code points, end exclusive."""
    article, text = brief.article, brief.article.text

    def span(s: Span | None) -> Json | None:
        return None if s is None else {"start": s.start, "end": s.end, "text": s.of(text)}

    return {
        "url": article.url,
        "site": article.site,
        "title": article.title,
        "standfirst": article.standfirst,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "text": text,
        "summary": [span(s) for s in brief.summary],
        "ranked": [span(s) for s in brief.ranked],
        "quotes": [
            {
                **(span(q.span) or {}),
                "kind": q.kind,
                "rank": q.rank,
                "speaker": q.speaker
                and {"name": q.speaker.name, "role": span(q.speaker.role), "mention": span(q.speaker.mention)},
                "cue": span(q.cue),
            }
            for q in brief.quotes
        ],
        "actors": [
            {
                "name": a.name,
                "kind": a.kind,
                "role": span(a.role),
                "mentions": [span(m) for m in a.mentions],
                "quoted": a.quoted,
            }
            for a in brief.actors
        ],
        "conditions": [
            {
                "kind": c.kind,
                "stance": c.stance,
                "rank": c.rank,
                "holder": c.holder and {"name": c.holder.name, "mention": span(c.holder.mention)},
                "outcome": span(c.outcome),
                "condition": span(c.condition),
                "cue": span(c.cue),
            }
            for c in brief.conditions
        ],
        "notes": list(brief.notes),
        "sentences": [{"start": s.span.start, "end": s.span.end, "paragraph": s.paragraph} for s in brief.sentences],
    }


def from_json(data: Json) -> Brief:
    """The brief that `to_json` wrote. Raises KeyError or TypeError on anything else."""

    def span(s: Json | None) -> Span | None:
        return None if s is None else _span(s)

    article = Article(
        text=data["text"],
        url=data["url"],
        title=data["title"],
        standfirst=data["standfirst"],
        authors=tuple(data["authors"]),
        site=data["site"],
        published=datetime.fromisoformat(data["published"]) if data["published"] else None,
        language=data["language"],
        notes=tuple(data["notes"]),
    )
    return Brief(
        article=article,
        sentences=tuple(Sentence(_span(s), s["paragraph"]) for s in data["sentences"]),
        summary=tuple(_span(s) for s in data["summary"]),
        ranked=tuple(_span(s) for s in data["ranked"]),
        quotes=tuple(
            Quote(
                _span(q),
                q["kind"],
                q["speaker"]
                and Speaker(q["speaker"]["name"], _span(q["speaker"]["mention"]), span(q["speaker"]["role"])),
                span(q["cue"]),
                q["rank"],
            )
            for q in data["quotes"]
        ),
        actors=tuple(
            Actor(a["name"], a["kind"], span(a["role"]), tuple(_span(m) for m in a["mentions"]), a["quoted"])
            for a in data["actors"]
        ),
        conditions=tuple(
            Condition(
                c["kind"],
                c["stance"],
                _span(c["cue"]),
                c["holder"] and Holder(c["holder"]["name"], _span(c["holder"]["mention"])),
                span(c["outcome"]),
                span(c["condition"]),
                c["rank"],
            )
            for c in data["conditions"]
        ),
        notes=tuple(data["notes"]),
    )


def _span(data: Json) -> Span:
    return Span(data["start"], data["end"])
