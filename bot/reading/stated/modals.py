"""must, should, need to: what somebody says has to be; will not, cannot, would welcome: what their subject does."""

from __future__ import annotations

from typing import NamedTuple

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.stated.clauses import ancestors, child, relative, right_end, subject, words
from bot.reading.stated.complement import Complement
from bot.reading.stated.complements import complement
from bot.reading.stated.holders import Voices
from bot.reading.stated.polarity import helped, imagined, negated, polarity
from bot.reading.stated.signals import Signal
from bot.reading.stated.statement import Statement, fits, reply

REACH = 20  # words between a modal and its verb; more is no sentence
LONG = 8  # words of a subject; with a longer one the clause is no short answer to what is demanded
SHORT = 3  # words: a shorter demand is told by its whole clause: [the advice should be published]


class Phrase(NamedTuple):
    """The verb `main` that carries a modal, and what it says: tokens `start` to `end` around the verb `act`."""

    main: Token
    start: int
    end: int
    act: Token


def modal(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """What the modal verb of `signal` states."""
    phrase = _phrase(signal, pack)
    if phrase is None or not _meant(signal, phrase, pack) or imagined(phrase.main, pack, signal.token):
        return None
    kind = polarity(signal.cue, negated(phrase.main, pack.classes["negations"]))
    own = subject(phrase.main) or child(phrase.main, "expl")
    if own is not None and own.tag_ == "EX" and signal.cue.kind == "refusal":
        return _none(signal, phrase.main, pack)
    told = Complement(phrase.start, phrase.end, phrase.act)
    if kind is None or _asked_for(phrase.main) or not fits(signal.cue.of, told, pack):
        return None
    own = _doer(own, phrase, voices, pack)
    if own is None or own.i > signal.token.i or (kind == "demand" and _idle(signal, own, phrase, voices, pack)):
        return None
    if kind == "demand":
        return _demand(signal, own, phrase, pack)
    return _done(signal, own, phrase, voices, pack)


def _done(signal: Signal, own: Token, phrase: Phrase, voices: Voices, pack: ConditionPack) -> Statement | None:
    """What `own` will or will not do, where the cue asks for a court or for himself only if these say so."""
    needs, before = signal.cue.needs, own.doc[phrase.main.left_edge.i : signal.token.i]
    if signal.cue.kind == "offer" and any(t.tag_[0] == "W" and t.dep_ != "nsubj" for t in before):
        return None  # how many boats the port will fund
    if needs == "ruling":
        ruled = any(a.lower_ in pack.classes["ruling"] for a in ancestors(phrase.main))
        return _ruled(signal, own, phrase, pack) if ruled or _judged(phrase.main, voices, pack) else None
    return _act(signal, own, phrase, voices, pack) if needs != "self" or _himself(own, voices) else None


def _judged(verb: Token, voices: Voices, pack: ConditionPack) -> bool:
    """Whether a court or its judges say so."""
    holder = voices.voice(verb)
    return holder is not None and any(word in pack.classes["courts"] for word in holder.name.lower().split())


def _doer(own: Token | None, phrase: Phrase, voices: Voices, pack: ConditionPack) -> Token | None:
    """Who must or will not: the subject `own`, or one further up; for "who" whom it stands for; never "which"."""
    if own is not None and not relative(own):
        return own
    thing = _said_to_be(phrase.main, pack)
    if thing is not None and own is not None and own.lower_ != "who":
        return thing
    return voices.subject(phrase.main) if own is None or own.lower_ == "who" else None


def _meant(signal: Signal, phrase: Phrase, pack: ConditionPack) -> bool:
    """Whether "to" after be or have is an order: posts are to be held; not: his aim is to win, I have to say."""
    if not signal.cue.then:
        return signal.token.tag_ != "VBN" or signal.token.dep_ != "acl"  # not: the rules needed to join
    if signal.token.lower_ in pack.classes["obliging"]:
        classes, own = pack.classes, subject(signal.token)
        thinks = own is not None and own.lower_ in classes["first_plural"] and phrase.act.lower_ in classes["states"]
        return own is None or not (thinks or own.lower_ in classes["first_singular"])  # we'll have to see
    return any(c.dep_ == "auxpass" for c in phrase.act.lefts)


def _idle(signal: Signal, own: Token, phrase: Phrase, voices: Voices, pack: ConditionPack) -> bool:
    """Nothing is demanded by: it must have been a mistake; one must wait; it should be noted; she needs to rest, she
    said; you have to start early."""
    if signal.token.lower_ in pack.classes["epistemic"] and _perfect(phrase.act, pack):
        return True
    if own.lower_ in pack.classes["whoever"] or phrase.act.lower_ in pack.classes["asides"]:
        return True
    if _only_thought(signal, phrase, pack):
        return True
    if signal.token.tag_ == "MD" or own.lower_ in pack.classes["first_plural"]:
        return False
    if own.lower_ in pack.classes["generic"]:
        return signal.token.lower_ not in pack.classes["colloquial"]  # you've got to pay
    holder, figure = voices.voice(signal.token), voices.cast.resolve(own)
    return holder is not None and figure is not None and figure.name == holder.name


def _only_thought(signal: Signal, phrase: Phrase, pack: ConditionPack) -> bool:
    """we should be very concerned; it should be seen as a warning; they will have to adapt"""
    words, act = pack.classes, phrase.act
    if any(c.lower_ in words["moods"] and c.dep_ == "acomp" for c in act.rights) or act.lower_ in words["views"]:
        return True
    return signal.token.lower_ in words["obliging"] and act.lower_ in words["coping"]


def _phrase(signal: Signal, pack: ConditionPack) -> Phrase | None:
    """must [reopen the gate]; has to [reopen it]"""
    token, classes = signal.token, pack.classes
    if token.dep_ in ("aux", "auxpass") and signal.last < token.head.i < signal.last + REACH:
        start = signal.last + 1
        return Phrase(token.head, start, right_end(token.head, start, classes), token.head)
    before = signal.last - 1 if signal.last > token.i else token.i  # has no choice but [to] pay
    found = complement(token, before, ("infinitive",), classes)
    return Phrase(token, found.start, found.end, found.head) if found is not None else None


def _demand(signal: Signal, own: Token, phrase: Phrase, pack: ConditionPack) -> Statement | None:
    """Somebody says that [the port] must [reopen]. Where little follows, the whole clause says it better."""
    if _doubt(phrase, pack) is not None:
        return _doubted(signal, own, phrase, pack)
    doc, token = signal.token.doc, signal.token
    skipped = own.tag_ == "EX" or doc[phrase.start].text[0] in "'’"  # there should [be] a limit; should['ve]
    start, cue = phrase.start + skipped, signal.span
    while not skipped and start < phrase.act.i and doc[start].lower_ in pack.classes["negations"]:
        cue = Span(cue.start, doc[start].idx + len(doc[start]))  # should not
        start += 1
    what = words(doc, start, phrase.end)
    speaker = own.lower_ in pack.classes["first_singular"]
    if what is None or speaker or _relative(phrase.main, pack) or _relative(token, pack):
        return None
    thing = words(doc, own.left_edge.i, min(own.right_edge.i + 1, token.i)) if own.tag_ != "EX" else None
    short = phrase.end - phrase.start <= SHORT and signal.last <= token.i + 1  # not: has a duty to [pay]
    passive = token.tag_ == "MD" and any(c.dep_ == "auxpass" for c in phrase.act.lefts)
    if thing is not None and (short or passive) and own.head.i == phrase.main.i and token.i - own.left_edge.i <= LONG:
        what = Span(thing.start, what.end)
    return Statement(signal, "demand", cue, thing, what, voiced=True, act=phrase.main)


def _relative(verb: Token, pack: ConditionPack) -> bool:
    """Whether `verb` only tells which thing is meant: the sum that should be paid; not: when it should be paid; it is a
    sum that should be paid."""
    return verb.dep_ == "relcl" and not any(c.tag_ == "WRB" for c in verb.lefts) and _said_to_be(verb, pack) is None


def _said_to_be(verb: Token, pack: ConditionPack) -> Token | None:
    """Of what it is said: [noise] is a nuisance that must be ended."""
    noun = verb.head
    told = verb.dep_ == "relcl" and noun.dep_ == "attr" and any(c.tag_ == "MD" for c in verb.lefts)
    first = noun.left_edge
    vague = noun.tag_ == "NN" and (first.lower_ in pack.classes["indefinite"] or first.i == noun.i)
    return subject(noun.head) if told and vague else None


def _act(signal: Signal, own: Token, phrase: Phrase, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The union will not [accept the plan]: the cue grows over "never, ever"."""
    start, act = phrase.start, phrase.act
    doc = act.doc
    never = pack.classes["negations"] | pack.classes["intensifying"]
    cue = signal.span
    while start < act.i and (doc[start].lower_ in never or doc[start].is_punct):
        start += 1
        cue = Span(cue.start, doc[start - 1].idx + len(doc[start - 1]))
    kind = signal.cue.kind
    if kind == "refusal" and any(t.lower_ in pack.classes["merely"] for t in doc[start : act.i]):
        return None  # will not only sell it
    if reply(act, pack) or (act.tag_ == "VBN" and signal.token.text[0] in "'’"):
        return None  # would not confirm it; they'd never seen it
    if any(c.dep_ == "auxpass" for c in act.lefts):  # unions will be consulted
        return Statement(signal, kind, cue, words(doc, own.left_edge.i, phrase.end), None, voiced=True)
    shares = any(c.lower_ in pack.classes["shares"] for c in act.rights)  # would not be part of it
    if (act.lower_ in pack.classes["states"] and not shares) or _perfect(act, pack):
        return None  # would not be glad; would not have come
    if any(c.lower_ in pack.classes["odds"] for c in act.lefts) or _others(own, voices, pack):
        return None  # will probably support; she said the crews would not come back
    what = words(doc, start, phrase.end)
    if act.dep_ == "relcl" and (what is None or any(c.dep_ == "dobj" and relative(c) for c in act.lefts)):
        what = words(doc, act.head.left_edge.i, act.head.i + 1)  # a plan that the union cannot accept
    return Statement(signal, kind, cue, what, None, own) if what is not None and voices.known(own) else None


def _perfect(act: Token, pack: ConditionPack) -> bool:
    """must [have] been, would [have] come"""
    return any(c.dep_ == "aux" and c.lower_ in pack.classes["perfect"] for c in act.lefts)


def _others(own: Token, voices: Voices, pack: ConditionPack) -> bool:
    """Whether somebody foretells what others, no body and none of his own, will or will not do."""
    body = own.lower_ in voices.cast.lexicon.bodies
    told = own.tag_ == "NNS" or (own.tag_ == "NN" and not body and voices.cast.resolve(own) is None)
    if not told or own.lower_ in pack.classes["leaders"] or child(own, "poss") is not None:
        return False
    said, does = voices.voice(own), voices.holder(own)
    return said is not None and does is not None and said.name != does.name


def _asked_for(verb: Token) -> bool:
    """what should be protected; how much it will cost: an open question"""
    if verb.dep_ not in ("ccomp", "pcomp"):
        return False
    own = subject(verb)
    words = [*verb.lefts, *(own.lefts if own is not None else ())]
    return any(c.tag_ in ("WP", "WRB", "WDT", "WP$") for c in (*words, verb.left_edge))


def _himself(own: Token, voices: Voices) -> bool:
    """Whether whoever will do it says so: “we will”, she said she would."""
    if own.lower_ in voices.words["selves"]:
        return voices.quote_at(own) is not None
    teller, figure = voices.teller(own), voices.cast.resolve(own)
    return teller is not None and figure is not None and voices.cast.resolve(teller) is figure


def _doubt(phrase: Phrase, pack: ConditionPack) -> Token | None:
    """The "not" of: I do not think we should pay."""
    thought = phrase.main.head
    if phrase.main.dep_ != "ccomp" or thought.lower_ not in pack.classes["thinking"]:
        return None
    return next((c for c in thought.lefts if c.lower_ in pack.classes["negations"]), None)


def _doubted(signal: Signal, own: Token, phrase: Phrase, pack: ConditionPack) -> Statement | None:
    """I do [not think we should] pay: who thinks so refuses it."""
    no, what = _doubt(phrase, pack), words(phrase.act.doc, phrase.start, phrase.end)
    if no is None or what is None or own.tag_ == "EX":
        return None
    cue = Span(helped(no).idx, signal.span.end)
    return Statement(signal, "refusal", cue, what, None, voiced=True, act=phrase.main)


def _ruled(signal: Signal, own: Token, phrase: Phrase, pack: ConditionPack) -> Statement | None:
    """The court ruled that the port could not [use the boats]: the court refuses it; [a port cannot be sold]."""
    start = phrase.start
    while start < phrase.act.i and phrase.act.doc[start].dep_ == "neg":
        start += 1
    cue = Span(signal.span.start, phrase.act.doc[start - 1].idx + len(phrase.act.doc[start - 1]))
    whole = phrase.act.lower_ in pack.classes["bare_copula"] or any(c.dep_ == "auxpass" for c in phrase.act.lefts)
    what = words(phrase.act.doc, own.left_edge.i if whole else start, phrase.end)
    return Statement(signal, "refusal", cue, what, None, voiced=True) if what is not None else None


def _none(signal: Signal, main: Token, pack: ConditionPack) -> Statement | None:
    """There can be no [deal without the union]."""
    what = child(main, "attr", "dobj")
    if what is None or signal.cue.kind != "refusal" or what.lower_ in pack.classes["nothings"]:
        return None
    start = what.left_edge.i
    if what.doc[start].lower_ not in pack.classes["negations"]:
        return None
    cue = Span(signal.span.start, what.doc[start].idx + len(what.doc[start]))
    outcome = words(what.doc, start + 1, right_end(what, start + 1, pack.classes))
    return Statement(signal, "refusal", cue, outcome, None, voiced=True) if outcome is not None else None
