"""The body of a call: urlencoded, multipart or JSON -> parameters as strings, and uploaded files."""

from __future__ import annotations

import json
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from tests.telegram.http import Request
from tests.telegram.refusal import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent with a call."""

    name: str
    content: bytes


Raw = dict[str, str | Upload]


def parameters(request: Request) -> Raw:
    """The parameters of a call from its query and body. Raises Refusal for a body that is none of the three kinds."""
    query = dict(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    kind = request.headers.get("content-type", "")
    if not request.body:
        return {**query}
    if kind.startswith("application/x-www-form-urlencoded"):
        return {**query, **dict(parse_qsl(request.body.decode(), keep_blank_values=True))}
    if kind.startswith("application/json"):
        fields = json.loads(request.body)
        return {**query, **{k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}}
    if kind.startswith("multipart/form-data"):
        return {**query, **_parts(kind, request.body)}
    raise bad_request(f"unsupported content type {kind!r}")


def _parts(kind: str, body: bytes) -> Raw:
    message = BytesParser(policy=HTTP).parsebytes(b"content-type: " + kind.encode() + b"\r\n\r\n" + body)
    found: Raw = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(name, str), "a part has a name"
        assert isinstance(content, bytes), "a part has a content"
        file_name = part.get_filename()
        found[name] = content.decode() if file_name is None else Upload(file_name, content)
    return found
