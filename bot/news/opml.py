"""Lists of feeds as feed readers exchange them: OPML (http://opml.org/spec2.opml) to outlines and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lxml import etree

from bot.errors import NotAList
from bot.news.plain import absolute

MOST: Final = 5_000  # feeds of a list that are taken
DEEPEST: Final = 200  # folders within each other; libxml2 itself gives up at 256
TITLE: Final = 200  # characters
# Entities are left unread, nothing is fetched, and libxml2's own limits on depth and size hold.
PARSER: Final = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False, remove_comments=True
)


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed in a list; `folder` names the folders that it is in, from the outermost, parted by slashes."""

    url: str
    title: str = ""
    folder: str = ""


def read_opml(body: bytes) -> list[Outline]:
    """The feeds of a list, each once, in its order. Raises NotAList for a file that is none, or is of no feed."""
    try:
        root = etree.fromstring(body, PARSER)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise NotAList from fault
    found: dict[str, Outline] = {}
    if root is not None and _name(root) == "opml":
        folders: list[str] = []
        for event, node in etree.iterwalk(root, events=("start", "end")):
            if _name(node) != "outline":
                continue
            said = {name.lower(): value for name, value in node.attrib.items()}
            url = absolute("", said.get("xmlurl"))
            title = " ".join((said.get("title") or said.get("text") or "").split())[:TITLE]
            if url and event == "start" and len(found) < MOST:
                found.setdefault(url, Outline(url, title, "/".join(filter(None, folders))))
            if "xmlurl" not in said:
                if event == "start":
                    folders.append(title.replace("/", "-"))
                else:
                    folders.pop()
    if not found:
        raise NotAList
    return list(found.values())


def write_opml(outlines: Iterable[Outline], title: str = "On the Record") -> bytes:
    """The list as a file that feed readers take: folders within folders, each feed as a named outline."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = _xml(title)
    body = etree.SubElement(root, "body")
    folders = {"": body}
    for outline in outlines:
        name = _xml(outline.title) or outline.url
        etree.SubElement(
            _folder(outline.folder, folders), "outline", type="rss", text=name, title=name, xmlUrl=_xml(outline.url)
        )
    written: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return written


def _folder(path: str, folders: dict[str, etree._Element]) -> etree._Element:
    """The outline of a folder, made with those around it where it is new."""
    names = [_xml(name) for name in path.split("/") if name][:DEEPEST]
    inner = folders[""]
    for depth, name in enumerate(names, 1):
        here = "/".join(names[:depth])
        if here not in folders:
            folders[here] = etree.SubElement(inner, "outline", text=name, title=name)
        inner = folders[here]
    return inner


def _name(node: etree._Element) -> str:
    return etree.QName(node).localname.lower() if isinstance(node.tag, str) else ""


def _xml(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c < "\ufffe"))
