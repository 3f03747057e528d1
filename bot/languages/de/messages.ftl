# What the bot says in German. It says “du”, as Telegram’s own app does in German. Messages may hold Telegram's HTML,
# except those marked "plain": on buttons, in the menu and over the chat Telegram reads none. Variables that are text
# come escaped.
#
# Brief: Kurzfassung, digest: Überblick, topic: Thema, story: Meldung, actor: Akteur, feed: Feed, to save: merken.

## The words of an article

quoted = „{ $words }“
untitled = Text ohne Titel

## The brief

brief-said = <b>Im Wortlaut</b>
brief-conditions = <b>Bedingungen und Forderungen</b>
brief-actors = <b>Akteure</b>
count-quotes = { $count ->
    [one] { $count } Zitat
   *[other] { $count } Zitate
}
count-actors = { $count ->
    [one] { $count } Akteur
   *[other] { $count } Akteure
}
count-conditions = { $count ->
    [one] { $count } Bedingung
   *[other] { $count } Bedingungen
}
verbatim = jedes Wort stammt aus dem Artikel

note-short = Ein kurzer Artikel: Viel mehr als das steht nicht darin.
note-paywalled = Lesbar war nur der Teil vor der Bezahlschranke.
note-english-only = Kein englischer Text: Gelesen sind die wichtigsten Sätze und die Zitate in Anführungszeichen. Akteure und Bedingungen erkenne ich bisher nur in englischen Texten.

## The other views

heading-quotes = <b>Zitate</b> · { $title }
heading-actors = <b>Akteure</b> · { $title }
heading-conditions = <b>Bedingungen</b> · { $title }
nothing-quotes = In diesem Artikel wird niemand zitiert.
nothing-actors = In diesem Artikel habe ich keine Akteure gefunden.
nothing-conditions = In diesem Artikel steht niemand hinter einer Bedingung, einer Forderung, einer Ablehnung, einem Angebot oder einer Drohung.

speaker-unnamed = <b>Ohne Namen</b> („{ $mention }“)
speaker-unclear = <b>Unklar, wer spricht</b>
speaker-unclear-mention = <b>Unklar, wer spricht</b> („{ $mention }“)

actors-person = <b>Personen</b>
actors-organization = <b>Organisationen</b>
actors-country = <b>Länder</b>
actors-group = <b>Gruppen</b>
mentions = { $count ->
    [one] { $count } Erwähnung
   *[other] { $count } Erwähnungen
}
quoted-yes = zitiert
quoted-no = nicht zitiert

conditions-condition = <b>Was wovon abhängt</b>
conditions-demand = <b>Forderungen</b>
conditions-refusal = <b>Ablehnungen</b>
conditions-offer = <b>Angebote</b>
conditions-threat = <b>Drohungen</b>
# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = Was wovon abhängt
kind-demand = Forderungen
kind-refusal = Ablehnungen
kind-offer = Angebote
kind-threat = Drohungen
kind-words-condition = bedingung, bedingungen, wenn, falls, abhängigkeit
kind-words-demand = forderung, fordert, fordern, verlangt, verlangen, appell
kind-words-refusal = ablehnung, absage, absagen, lehnt ab, weigerung, nein
kind-words-offer = angebot, bietet, zusage, zusagen, versprechen, verspricht
kind-words-threat = drohung, droht, drohen, warnung, warnungen
kind-unknown = „{ $kind }“ ist keine Art, die ich kenne, und niemand, der hier etwas verlangt, ablehnt oder verspricht. Hier gibt es:
kind-none = { $kind }: gibt es in diesem Artikel nicht. Hier gibt es:
speaker-none = Niemand namens „{ $name }“ wird in diesem Artikel zitiert, aber diese:
speaker-many = „{ $name }“ passt zu mehreren, die in diesem Artikel zitiert werden. Wer ist gemeint?
actor-none = Niemand und nichts namens „{ $name }“ handelt in diesem Artikel, aber diese:
actor-many = „{ $name }“ passt in diesem Artikel zu mehreren. Wer ist gemeint?

# Buttons (plain)
button-brief = ‹ Kurzfassung
button-all-quotes = Alle Zitate { $count }
button-all-actors = Alle Akteure { $count }
button-all-conditions = Alle Bedingungen { $count }
button-share = Teilen
button-copy = 📋 { $number }
button-copy-one = 📋 Zitat kopieren
button-quotes = Zitate { $count }
button-actors = Akteure { $count }
button-conditions = Bedingungen { $count }
button-original = Original
button-before = ‹ { $page } von { $count }
button-after = { $page } von { $count } ›
button-example = Zeig mir ein Beispiel

## Talking

start =
    Schick mir den Link zu einem Nachrichtenartikel. Ich antworte mit dem, was darin festgehalten ist: die Sätze, auf die es ankommt, wer was gesagt hat, wer handelt und was wovon abhängt.
    Jedes Wort, das ich zeige, ist aus dem Artikel kopiert, und jedes ↗ öffnet ihn genau an dieser Stelle.
    Du kannst auch einen Text einfügen, eine .txt- oder .html-Datei schicken oder mich in eine Gruppe aufnehmen. /help zeigt alles, was ich kann.
help-intro = <b>Schick einen Link, einen Text oder eine Datei</b>, und ich antworte mit einer Kurzfassung. Oder frag nach einem Teil davon:
help-command = /{ $name } { $does }
help-how =
    Ein Befehl gilt dem Link, der auf ihn folgt, oder der Nachricht, auf die du antwortest, sonst dem letzten Artikel in diesem Chat. Bis zu { $links } Links in einer Nachricht beantworte ich einzeln.

    Schreib in einem beliebigen Chat meinen Namen und einen Link: Dann kannst du dort die Kurzfassung, alle Zitate oder ein einzelnes posten.

    In Gruppen antworte ich, wenn man mich erwähnt, mir antwortet oder mir einen Befehl gibt. Admins können jeden Link beantworten lassen: /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = Kurzfassung eines Links oder des letzten Artikels
command-quotes = Wer was gesagt hat; mit einem Namen nur, was diese Person gesagt hat
command-actors = Wer handelt, und in welcher Rolle; mit einem Namen nur dieser
command-conditions = Bedingungen, Forderungen, Ablehnungen, Angebote, Drohungen – oder nur eines davon, oder nur von jemandem
command-everylink = In Gruppen: jeden Link beantworten, an oder aus
command-start = Was dieser Bot kann, mit einem Beispiel
command-help = Alle Befehle
command-settings = Sprache, Zeitzone, was eine Kurzfassung zeigt, wer das ändern darf
command-card = Ein Zitat oder die Bedingungen als Bild zum Weitergeben
command-timeline = Die Woche eines Themas als Bild
command-save = Artikel merken: einen Link, den, auf den du antwortest, oder den letzten
command-saved = Die Artikel, die du dir gemerkt hast
command-history = Die letzten Artikel dieses Chats
command-export = Alles, was ich über dich speichere, als Dateien
command-forget = Alles löschen, was ich über dich speichere
command-privacy = Was ich speichere, warum und wie lange

command-subscribe = Einem Thema, Wörtern, einer Website oder einem Feed folgen
command-topics = Was dieser Chat verfolgt: ändern, anhalten, löschen, exportieren
command-digest = Der Überblick zu einem Thema, sofort

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Schick den Link zu einem Nachrichtenartikel und du bekommst, was darin festgehalten ist: die Sätze, auf die es ankommt, die Zitate und wer sie gesagt hat, die Akteure, die genannten Bedingungen.

    Nichts wird umformuliert. Jedes Wort ist aus dem Artikel kopiert und führt zu seiner Stelle im Original.
description-short = Was in einem Nachrichtenartikel steht, Wort für Wort: Kernsätze, Zitate, Akteure, Bedingungen.

unknown =
    Ich lese Nachrichtenartikel. Schick mir einen Link, füge den Text des Artikels ein (mindestens { $words } Wörter) oder schick ihn als .txt- oder .html-Datei.
    /start zeigt ein Beispiel.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt alle, die ich kenne.
text-too-short = { $words ->
    [one] Ein Wort ist
   *[other] { $words } Wörter sind
} zu wenig für einen Artikel. Füge mindestens { $least } Wörter ein oder schick einen Link.
too-many-links =
    Ich beantworte bis zu { $most } Links je Nachricht. Diese sind noch offen, bitte schick sie noch einmal:
    { $left }
link-failed = { $link }
    { $why }

everylink-on = Ab jetzt beantworte ich in dieser Gruppe jeden Link. Mit /everylink off ist Schluss damit.
everylink-on-blind = Eingeschaltet, aber Telegram zeigt mir nur Nachrichten, die mich erwähnen oder mir antworten. Mach mich zum Admin dieser Gruppe oder schalte bei @BotFather meinen Gruppen-Datenschutz (Group Privacy) aus, dann beantworte ich jeden Link. Mit /everylink off ist Schluss damit.
everylink-off = Ab jetzt antworte ich in dieser Gruppe nur, wenn man mich erwähnt, mir antwortet oder mir einen Befehl gibt. Mit /everylink on ändert sich das.
everylink-how = Mit /everylink on beantworte ich in dieser Gruppe jeden Link, mit /everylink off nur auf Anfrage. Jetzt: { $now ->
    [on] an
   *[off] aus
}.
everylink-groups = Das ist für Gruppen gedacht. Hier beantworte ich ohnehin jeden Link.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Einstellungen</b>
settings-group = <b>Einstellungen dieser Gruppe</b>
settings-language = Sprache: { $value }
settings-zone = Zeitzone: { $value }
settings-length = Länge: { $value }
settings-blocks = Eine Kurzfassung zeigt: { $value }
settings-preview = Linkvorschau: { $value }
settings-links = Links: { $value }
settings-who = Ändern dürfen das: { $value }

# Values (plain)
language-here = wie in deiner App
language-group = wie in der jeweiligen App
zone-none = nicht eingestellt
length-short = kurz
length-standard = mittel
length-long = lang
part-summary = Kernsätze
part-quotes = Zitate
part-actors = Akteure
part-conditions = Bedingungen
part-none = nur Titel und Buttons
switch-on = an
switch-off = aus
links-all = alle werden beantwortet
links-asked = nur auf Anfrage
who-admins = Admins
who-everybody = alle

choose-language = Welche Sprache soll ich hier sprechen? Artikel bleiben in ihrer eigenen.
choose-zone = Nach der Uhr welcher Stadt sollen Überblicke kommen? Jetzt: { $value }.
choose-length = Wie lang soll der Kern einer Kurzfassung sein? Kurz ist ein Satz, mittel sind zwei oder drei, lang bis zu sechs.
choose-blocks = Was soll eine Kurzfassung zeigen? Was sie weglässt, bleibt hinter ihren Buttons.
choose-preview = Soll unter einer Kurzfassung die Vorschau stehen, die Telegram vom Artikel zeigt?
choose-links = Welche Links in dieser Gruppe soll ich beantworten?
choose-who = Wer darf die Einstellungen dieser Gruppe ändern und bestimmen, was sie verfolgt?

# To a group that the bot is added to
group-hello =
    Hallo! Schickt einen Link zu einem Nachrichtenartikel mit @{ $name } oder als Antwort an mich, und ich zeige, was darin festgehalten ist: wer was gesagt hat und was wovon abhängt. /help zeigt alles, was ich kann.

    Admins können jeden Link beantworten lassen: /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Schick den Link eines Nachrichtenartikels mit @{ $name } oder antworte mit @{ $name } auf eine Nachricht, die einen enthält. /help zeigt alles, was ich kann.

# Links that open the bot
start-brief-gone = Diesen Artikel habe ich nicht oder nicht mehr. Schick mir seinen Link, dann lese ich ihn.
start-unknown = Mit diesem Link kann ich nichts öffnen. Schick mir stattdessen den Link zu einem Nachrichtenartikel.
start-link = Schick mir den Link zu einem Nachrichtenartikel. Mit „Teilen“ unter meiner Antwort kannst du sie in jedem Chat posten.
start-topic = Hier kannst du dem Thema <b>{ $name }</b> folgen: Ich schicke, was es Neues gibt und was dazu gesagt wurde.
# plain
button-follow = Folgen

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Füge den Link zu einem Artikel ein
inline-reading = Ich lese noch. Hier öffnen oder neu versuchen
inline-too-long = Für hier ist der Link zu lang: schick ihn mir
inline-failed = Nicht lesbar

# Over the chat (plain, at most 200 characters)
press-gone = Diesen Artikel habe ich nicht mehr. Schick seinen Link noch einmal.
press-failed = Das hat nicht geklappt. Bitte tippe noch einmal.

press-topic-gone = Diesem Thema folgt hier niemand mehr. /topics zeigt die übrigen.
press-paused = Angehalten: { $name }. Weiter geht es unter /topics.
press-resumed = Läuft wieder: { $name }.
press-settings-admins = Die Einstellungen können hier nur Admins ändern.
press-settings-who = Wer die Einstellungen ändern darf, bestimmen nur Admins.

## Who may use the bot

admitted = Willkommen: Ab jetzt kannst du mich benutzen. Schick mir den Link eines Artikels, oder /start zeigt dir, was ich tue.
stranger = Dieser Bot ist nicht für alle offen, deshalb kann ich dir hier nicht helfen. Soll dich sein Betreiber zulassen, gib ihm diese Nummer: { $number }
stranger-group = Dieser Bot ist nicht für alle offen. Wer ihn benutzen darf, kann diese Gruppe mit /start zulassen. Für den Betreiber hat diese Gruppe die Nummer { $number }.
# plain, over the chat
press-stranger = Dieser Bot ist nicht für alle offen.

## For hosts: what only admins see

# The menu (plain)
command-block = Jemanden aussperren, nach Nummer
command-unblock = Jemanden wieder zulassen
command-purge = Einen Artikel vergessen, nach Link
command-invite = Links, die Leute einlassen

command-stats = Zahlen der letzten 30 Tage
command-feeds = Feeds, die nicht lesbar sind, und warum
command-broadcast = Allen schreiben

stats-title = <b>Die letzten 30 Tage</b>, in Klammern heute
stats-read = Gelesene Artikel: { $month } ({ $today })
stats-kept = Links zu Artikeln, die ich schon hatte: { $month } ({ $today })
stats-errors = Etwas war nicht in Ordnung: { $month } ({ $today })
stats-digests = Verschickte Überblicke: { $month } ({ $today })
stats-kinds = Am häufigsten: { $kinds }
stats-times = Die Hälfte der Antworten kam binnen { $half } s, 95 von 100 binnen { $most } s
stats-people = Personen, die eine Rundnachricht erreicht: { $count }
stats-feeds = Feeds: { $count }, gestört: { $ill }
stats-waiting = Längste Wartezeit auf eine Antwort gerade: { $seconds } s
# In the picture (plain)
plot-links = Verlinkte Artikel
plot-read = gelesen
plot-kept = schon vorhanden
plot-errors = Was schiefging
plot-others = andere
plot-digests = Verschickte Überblicke
plot-times = Sekunden bis zur Antwort
plot-half = die Hälfte binnen
plot-most = 95 von 100 binnen

# Was schiefging, in ein, zwei Wörtern (schlichter Text): für Betreiber
wrong-not-a-link = kein Link
wrong-private-address = private Adresse
wrong-name-not-found = keine solche Website
wrong-tls-fault = ungültiges Zertifikat
wrong-refused = Website antwortet nicht
wrong-timed-out = Website zu langsam
wrong-too-large = Seite zu groß
wrong-too-many-redirects = endlose Weiterleitung
wrong-blocked = sperrt Programme aus
wrong-gone = Seite nicht da
wrong-unwelcome = von robots.txt verboten
wrong-server-fault = Störung der Website
wrong-unknown-encoding = nicht zu entpacken
wrong-not-a-page = keine Webseite
wrong-paywalled = Bezahlschranke
wrong-no-article = kein Artikel dort
wrong-too-short = zu wenig Text
wrong-not-a-feed = kein Feed
wrong-no-feed-found = kein Feed gefunden
wrong-not-a-list = keine Liste von Feeds
wrong-unknown-file = unbekannte Dateiart
wrong-file-too-large = Datei zu groß
wrong-bad-words = nichts zu suchen
wrong-nothing-to-read = nichts zu lesen
wrong-nothing-to-show = noch kein Artikel
wrong-asked-too-much = zu viele Anfragen
wrong-already-subscribed = schon verfolgt
wrong-too-many-subscriptions = zu viele Themen
wrong-too-many-saved = zu viel gemerkt
wrong-nothing-to-draw = nichts zu zeichnen
wrong-no-letters = Schrift nicht vorhanden
wrong-reading-too-slow = Lesen zu langsam
wrong-reading-crashed = Lesen abgestürzt
wrong-gave-up = aufgegeben
wrong-unknown = etwas anderes

feeds-well = Alle Feeds sind lesbar: { $count }.
feeds-ill = <b>Nicht lesbare Feeds: { $ill } von { $count }</b>, die am längsten gestörten zuerst
feed-ill = { $url }
    Fehlversuche in Folge: { $failures }, seit { $day }.
feed-ill-unknown = Warum, weiß ich nicht.

broadcast-how = Schreib zuerst die Nachricht und antworte dann mit /broadcast darauf. Ich zeige dir, was hinausgeht und wie viele es bekommen, bevor etwas verschickt wird.
broadcast-ask = Die Nachricht oben geht so hinaus, wie sie da steht. Personen, die sie bekommen: { $count }. Gruppen und Kanäle bekommen sie nicht.
broadcast-nobody = Es gibt noch niemanden, der sie bekäme.
broadcast-cancelled = Es wurde nichts verschickt.
broadcast-going = Unterwegs. Verschickt: { $sent }. Noch offen: { $left }.
broadcast-done = Sie ist draußen. Verschickt: { $sent }. Haben mich ausgesperrt: { $lost }. Von Telegram abgelehnt: { $failed }.
broadcast-stopped = Angehalten. Verschickt: { $sent }. Nicht verschickt: { $left }.
broadcast-gone = Diese Nachricht lässt sich nicht kopieren: Sie ist fort oder von einer Art, die Telegram nicht kopiert. Es wurde nichts weiter verschickt.
# Buttons (plain)
button-send = An { $count } senden
button-cancel = Abbrechen
button-stop = Anhalten
blocked = Ausgesperrt: { $number }. /unblock { $number } hebt das auf.
block-admin = Das ist ein Admin. Nimm die Nummer zuerst aus ADMINS heraus.
block-how = /block mit einer Nummer sperrt eine Person, eine Gruppe oder einen Kanal aus. Als Antwort auf eine weitergeleitete Nachricht trifft es deren Verfasser.
block-nobody = Niemand ist ausgesperrt.
block-list = { $count ->
    [one] Einer ist ausgesperrt:
   *[other] { $count } sind ausgesperrt:
}
    { $listed }
unblock-how = /unblock mit einer Nummer lässt jemanden wieder zu. /block zeigt, wer ausgesperrt ist.
unblocked = { $number } darf mich wieder benutzen.
unblock-none = { $number } war nicht ausgesperrt. /block zeigt, wer es ist.
purged = Diesen Artikel habe ich vergessen: Wer ihn als Nächstes anfordert, bekommt ihn neu gelesen.
purge-none = Unter diesem Link habe ich keinen Artikel.
purge-how = /purge mit einem Link vergisst den Artikel, den ich davon habe; ebenso /purge als Antwort auf seine Kurzfassung.
invite-off = Einladungen sind für einen Bot, der nicht offen ist: Dafür braucht es ACCESS=invite.
invitations = <b>Wer einen dieser Links öffnet, darf mich benutzen.</b> „Widerrufen“ beendet einen Link, „Aussperren“ nimmt auch denen den Zugang, die damit kamen. Für eine Gruppe steht startgroup anstelle von start.
invitations-none = Es gibt keine Einladung. Nur wer in ALLOWED steht, darf mich benutzen.
invitation-unused = { $number }. { $link }
    Erstellt am { $made }, niemand kam damit
invitation = { $number }. { $link }
    Erstellt am { $made }, { $came ->
    [one] eine Person oder Gruppe kam damit
   *[other] { $came } kamen damit
}
# Buttons (plain)
button-invite = Neue Einladung
button-revoke = Widerrufen { $number }
button-put-out = Aussperren { $number }

## Topics: what a chat follows

subscribe-choose =
    Was möchtest du verfolgen? Wähle ein Thema oder nenne selbst eines:
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = Welche Wörter? Antworte auf diese Nachricht, zum Beispiel: "port strike" OR dredging -football. Wortgruppen stehen in Anführungszeichen, OR heißt das eine oder das andere, ein Minus schließt aus.
ask-feed = Welche Website oder welcher Feed? Antworte auf diese Nachricht mit der Adresse.
ask-opml = Antworte auf diese Nachricht mit einer .opml-Datei oder mit dem Link zu einer: Dein bisheriger Feedreader exportiert sie.
ask-city = Nach der Uhr welcher Stadt lebst du? Antworte auf diese Nachricht mit der größten Stadt in deiner Nähe, die dieselbe Zeit hat, mit deinem Land oder mit deinem Standort, den ich nicht speichere.

subscribed = Du folgst jetzt <b>{ $name }</b>.
cannot-follow = Dem kann ich nicht folgen: { $why }. Prüfe die Adresse oder versuch es später noch einmal.
preview =
    <b>Heute wäre das gekommen</b>
    { $stories }
preview-coming = { $count ->
    [one] Ich frage gerade einen Feed, was er heute hat …
   *[other] Ich frage gerade { $count } Feeds, was sie heute haben …
}
preview-empty = Heute wäre nichts gekommen.
preview-silent = Keiner der Feeds ist gerade lesbar. Ich frage weiter: Neues kommt, sobald sie antworten.
other-feeds =
    Die Website hat noch andere Feeds. Mit /subscribe und einer dieser Adressen folgst du ihnen:
    { $feeds }
zone-unknown = Deine Zeitzone kenne ich noch nicht: Stell sie unter „Zeitzone“ ein.

topics-list =
    <b>Was dieser Chat verfolgt</b>

    { $topics }
topics-none = Hier wird noch nichts verfolgt. /subscribe zeigt, was es gibt.
topics-admins = Was hier verfolgt wird, können nur Admins ändern.
topic-paused = <i>Angehalten</i>
topic-really = <b>{ $name }</b> löschen? Die Einstellungen dazu gehen mit verloren.
topic-deleted = <b>{ $name }</b> wird hier nicht mehr verfolgt.
most-stories = { $count ->
    [one] Jedes Mal höchstens eine Meldung
   *[other] Jedes Mal höchstens { $count } Meldungen
}
nothing-said = Gibt es nichts Neues, sage ich das
imported = Aus der Liste übernommen: { $feeds ->
    [one] ein Feed
   *[other] { $feeds } Feeds
}, verfolgt als { $topics ->
    [one] ein Thema
   *[other] { $topics } Themen
}.
exported = Die Feeds, die hier verfolgt werden, als OPML: Andere Feedreader können das lesen, und ich auch. Eigene Wörter sind keine Feeds und nicht dabei.
exported-none = Hier wird kein bestimmter Feed verfolgt, also gibt es keine Liste. Eigene Wörter suche ich in allen Feeds, die ich kenne.
# The name of what a list brings outside of any folder (plain)
imported-name = Importierte Feeds

rhythm-daily = Täglich um { $time }
rhythm-weekdays = Montag bis Freitag um { $time }
rhythm-weekly = Jede Woche, { $day } um { $time }
rhythm-hours = Alle { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
rhythm-at-once = Sobald etwas geschieht
quiet-between = Nichts zwischen { $start } und { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] Ortszeit { $city }
}
zone-which = Wo gilt deine Uhrzeit?
zone-set = Ab jetzt gilt hier die Uhrzeit von { $city }, im Sommer wie im Winter.
zone-not-found = Diese Stadt kenne ich nicht, denn ich kenne nur wenige je Land. Antworte auf diese Nachricht mit dem Namen deines Landes, mit einer größeren Stadt, die dieselbe Zeit hat, oder mit deinem Standort, den ich nicht speichere.
# plain
city-in = { $city } ({ $country })

choose-rhythm = Wann soll es kommen?
choose-hour = Um wie viel Uhr?
choose-weekday = An welchem Tag?
choose-hours = Wie oft?
choose-most = Wie viele Meldungen höchstens?
choose-quiet = In welchen Stunden soll nichts kommen?

# Buttons (plain)
button-own-words = Eigene Wörter
button-own-feed = Website oder Feed
button-when = Wann
button-zone = Zeitzone
button-edit = Ändern
button-delete = Löschen
button-really = Ja, löschen
button-keep = Behalten
button-most = Meldungen: { $count }
button-quiet = Ruhezeit
button-quiet-none = Keine
button-nothing-said = Nichts Neues: melden
button-nothing-silent = Nichts Neues: schweigen
button-now = Jetzt schicken
button-pause = Anhalten
button-resume = Fortsetzen
button-settings = ‹ Einstellungen
button-language = Sprache
button-length = Länge
button-blocks = Inhalt
button-preview = Linkvorschau
button-links = Links
button-who = Wer ändern darf
button-city = Stadt wählen
button-no-zone = Keine Zeitzone
button-all = ‹ Alle Themen
button-back = ‹ Zurück
button-new = Neu
button-import = OPML importieren
button-export = OPML exportieren
button-numbered = { $number }. { $name }
button-hours = Alle { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
button-rhythm-daily = Täglich
button-rhythm-weekdays = Montag bis Freitag
button-rhythm-weekly = Wöchentlich
button-rhythm-hours = Alle paar Stunden
button-rhythm-at-once = Sofort

feed-moved =
    Ein Feed, dem hier gefolgt wird, ist umgezogen, und ich bin ihm gefolgt: Es geht nichts verloren.
    { $url }
    → { $to }
feed-died =
    Ein Feed, dem hier gefolgt wird, ist eingestellt: Seine Website sagt, dass es ihn nicht mehr gibt, deshalb frage ich ihn nicht weiter ab.
    { $url }
    Hat die Website einen anderen, findet ihn /subscribe mit ihrer Adresse.
feed-silent =
    Ein Feed, dem hier gefolgt wird, ist seit { $days } Tagen nicht zu lesen. Ich frage ihn jetzt einmal in der Woche ab; kommt er wieder, geht es von selbst weiter.
    { $url }
    Hat die Website einen anderen, findet ihn /subscribe mit ihrer Adresse.
feed-turned =
    Wo ein Feed stand, dem hier gefolgt wird, steht jetzt etwas anderes. Ich frage weiter nach; kommt er wieder, geht es von selbst weiter.
    { $url }
    Hat die Website einen anderen, findet ihn /subscribe mit ihrer Adresse.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = ist auf unbekannte Weise gescheitert
fault-not-a-link = die Adresse ist nicht lesbar
fault-private-address = führt zu keiner öffentlichen Adresse
fault-name-not-found = keine Website dieses Namens
fault-tls-fault = das Sicherheitszertifikat ist fehlerhaft
fault-refused = niemand antwortet, oder die Verbindung bricht ab
fault-timed-out = zu langsam
fault-too-large = größer als erlaubt
fault-too-many-redirects = leitet endlos weiter
fault-blocked = lässt Programme nicht herein
fault-gone = nicht mehr vorhanden
fault-server-fault = Fehler des Servers
fault-unknown-encoding = lässt sich nicht entpacken
fault-not-a-page = liefert eine Datei, die kein Feed ist
fault-not-a-feed = liefert etwas, das kein Feed ist
fault-reading-too-slow = braucht zu lange zum Lesen
fault-reading-crashed = bringt das Leseprogramm zum Absturz

## A digest

count-stories = { $count ->
    [one] { $count } Meldung
   *[other] { $count } Meldungen
}
count-articles = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
count-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
digest-counts = { $stories } · { $articles } · { $sources } · seit { $since }
# plain
digest-more = +{ $count }
digest-new = Neu seit dem letzten Mal:
digest-matched = Gefunden wegen: { $words }.
digest-all = Sonst nichts in dieser Zeit.
digest-all-last = Sonst nichts seit deinem letzten Überblick.
digest-left = { $count ->
    [one] Eine weitere Meldung ist weggelassen.
   *[other] { $count } weitere Meldungen sind weggelassen.
}
digest-empty = Dazu gibt es nichts Neues.
digest-empty-last = Seit deinem letzten Überblick gibt es nichts Neues.
digest-silent = Keiner der Feeds von <b>{ $name }</b> ist gerade lesbar, deshalb weiß ich nicht, was neu ist. Versuch es später noch einmal; auch ich frage weiter.
digest-which = Der Überblick zu welchem Thema?

## What is kept

save-done = Gemerkt: { $title }. /saved zeigt, was du dir gemerkt hast.
save-there = Das hast du dir schon gemerkt: { $title }.
save-nobody = Wenn du als Gruppe oder Kanal schreibst, weiß ich nicht, wer du bist. Schreib als du selbst oder tippe unter der Kurzfassung auf „Merken“.
saved-list = <b>{ $count ->
    [one] Ein gemerkter Artikel
   *[other] { $count } gemerkte Artikel
}</b>

    { $articles }
saved-none = Du hast dir noch keinen Artikel gemerkt. Das geht mit „Merken“ unter einer Kurzfassung oder mit /save und einem Link.
saved-private = Was du dir merkst, geht nur dich etwas an. Ich zeige es deshalb nur in unserem privaten Chat: Schreib dort /saved.
history-list = <b>{ $count ->
    [one] Der letzte Artikel hier
   *[other] Die letzten { $count } Artikel hier
}</b>

    { $articles }
history-none = Hier war in letzter Zeit kein Artikel zu sehen. Schick mir einen Link.
keeping-admins = Das können nur Admins dieser Gruppe.
exported-data = Alles, was ich über diesen Chat speichere, als JSON: zu jedem Teil, wozu er da ist und wie lange er bleibt.
# Was /export zu jedem Teil sagt (schlichter Text): was es ist und bis wann es bleibt
kept-history = Die Artikel, die in diesem Chat zuletzt gezeigt wurden
kept-history-until = 30 Tage lang und höchstens 50 je Chat oder Forumsthema
kept-answers = Welche meiner Nachrichten welchen Link beantwortet hat
kept-answers-until = höchstens eine Stunde: Wird ein Link innerhalb einer Minute berichtigt, ändere ich die Antwort
kept-introductions = Dass ich mich dieser Gruppe vorgestellt habe
kept-introductions-until = bis ich die Gruppe verlasse
kept-saved = Die Artikel, die du dir gemerkt hast
kept-saved-until = bis du sie aus /saved herausnimmst
kept-chats = Was hier anders als üblich eingestellt ist
kept-chats-until = bis es zurückgestellt wird
kept-subscriptions = Was hier verfolgt wird
kept-subscriptions-until = bis es in /topics gelöscht wird
kept-calendar = Wann die nächsten Überblicke fällig sind
kept-calendar-until = bis ihre Zeit gekommen ist
kept-subscription_feeds = Die Feeds dessen, was verfolgt wird
kept-subscription_feeds-until = bis es in /topics gelöscht wird
kept-deliveries = Überblicke, die anstehen oder kürzlich gesendet wurden
kept-deliveries-until = 14 Tage nach dem Senden
kept-sent_stories = Was Überblicke erzählt haben, nur als daraus errechnete Zahlen
kept-sent_stories-until = 14 Tage lang
kept-guests = Ob der Betreiber dich zugelassen oder ausgesperrt hat
kept-guests-until = bis der Betreiber das ändert; 90 Tage, wenn du nicht zugelassen bist
kept-allowances = Wie viel von dem verbraucht ist, was du fragen darfst
kept-allowances-until = bis es dir wieder zusteht, höchstens einen Tag lang
kept-broadcast_chats = Dass dich eine Nachricht des Betreibers an alle noch erreichen soll
kept-broadcast_chats-until = bis sie gesendet ist
kept-texts = Texte, die eingefügt oder als Datei geschickt wurden
kept-texts-until = solange sie im Verlauf oder in /saved stehen

forget-really =
    <b>Alles löschen, was ich über dich speichere?</b>
    Was du verfolgst, was du dir gemerkt hast, dein Verlauf, deine Einstellungen sowie Nachrichten und Überblicke, die noch unterwegs sind. Das lässt sich nicht rückgängig machen. /export gibt dir vorher alles.
forget-really-group =
    <b>Alles löschen, was ich über diese Gruppe speichere?</b>
    Was sie verfolgt, ihr Verlauf, ihre Einstellungen sowie Nachrichten und Überblicke, die noch unterwegs sind. Das lässt sich nicht rückgängig machen. Was Mitglieder sich gemerkt haben, gehört ihnen und bleibt. /export gibt dir vorher alles.
forget-stayed = Nichts wurde gelöscht.
erased =
    <b>Endgültig gelöscht:</b>
    { $what }
erased-nothing = Es gab nichts zu löschen.
erased-saved = { $count ->
    [one] ein gemerkter Artikel
   *[other] { $count } gemerkte Artikel
}
erased-history = { $count ->
    [one] der Verlauf mit einem Artikel
   *[other] der Verlauf mit { $count } Artikeln
}
erased-topics = { $count ->
    [one] ein Thema mit seinen Zeiten
   *[other] { $count } Themen mit ihren Zeiten
}
erased-digests = { $count ->
    [one] ein Überblick, verschickt oder unterwegs
   *[other] { $count } Überblicke, verschickt oder unterwegs
}
erased-messages = { $count ->
    [one] eine wartende Nachricht
   *[other] { $count } wartende Nachrichten
}
erased-settings = Einstellungen und Notizen
privacy =
    <b>Was ich speichere, warum und wie lange</b>
    1. Deine Nachricht, bis sie beantwortet ist, damit bei einem Absturz keine verloren geht.
    2. Die Artikel, die ich lese, einige Tage lang, damit derselbe Link sofort beantwortet ist. Abgelegt sind sie nach dem Link, nicht danach, wer gefragt hat.
    3. Die letzten { $most } Artikel eines Chats, { $days } Tage lang: für /history und für Befehle ohne Link.
    4. Die Artikel, die du dir merkst, bis du sie aus /saved herausnimmst.
    5. Was du verfolgst und wann es kommt, bis du es löschst; was in jedem Überblick stand, 14 Tage lang, damit nichts doppelt kommt.
    6. Was du eingestellt hast, bis du es zurückstellst. Deine Nummer bei Telegram mit dem, was du zuletzt abgerufen hast, höchstens einen Tag lang, damit es für alle reicht.
    7. Keinen Namen, keine Telefonnummer, keinen Standort und keine weitere Liste dessen, was du liest. In meinen Protokollen steht kein Wort von dir.
    8. Websites sehen, dass ich ihre Artikel abrufe, nicht du. Ich gebe nichts an andere weiter.
    9. /export gibt dir alles davon als Dateien.
    10. /forget löscht es, nur nicht, was du heute schon verbraucht hast und ob der Betreiber dich eingelassen oder ausgesperrt hat.

# Buttons (plain)
button-save = Merken
button-drop = ✕
button-forget = Ja, alles löschen
button-stay = Behalten

## Pictures

# plain; words after /card, with spaces between
card-words-dark = dunkel schwarz nacht
card-words-light = hell weiß tag
card-words-stated = bedingungen bedingung forderungen
timeline-which = Die Woche zu welchem Thema?
timeline-empty = Zu { $name } wurde in den letzten sieben Tagen nichts berichtet.

# Buttons (plain)
button-card = Karte
button-dark = Dunkel
button-light = Hell

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = Das ist kein Link, den ich öffnen kann. Schick die vollständige Adresse des Artikels, zum Beispiel https://example.com/news/story.
error-private-address = { $host ->
    [none] Diese Adresse
   *[other] { $host }
} ist nicht im öffentlichen Internet{ $port ->
    [none] {""}
   *[other] {" "}oder auf keinem der üblichen Ports erreichbar
}, deshalb öffne ich sie nicht. Schick den öffentlichen Link des Artikels oder füge seinen Text ein.
error-name-not-found = Es gibt keine Website { $host ->
    [none] dieses Namens
   *[other] namens { $host }
}. Bitte prüfe den Link auf Tippfehler.
error-tls-fault = Das Sicherheitszertifikat von { $host ->
    [none] dieser Website
   *[other] { $host }
} ist ungültig; niemand kann also dafür bürgen, was von dort kommt. Füge stattdessen den Text des Artikels ein oder versuch es später noch einmal.
error-refused = { $host ->
    [none] Die Website
   *[other] { $host }
} antwortet nicht. Vielleicht ist sie ausgefallen: Versuch es später noch einmal oder füge den Text des Artikels ein.
error-timed-out = { $host ->
    [none] Die Website
   *[other] { $host }
} hat zu lange gebraucht{ $seconds ->
    [none] {""}
    [one] {" "}(über { $seconds } Sekunde)
   *[other] {" "}(über { $seconds } Sekunden)
}. Versuch es in einer Minute noch einmal oder füge den Text des Artikels ein.
error-too-large = Diese Seite ist größer, als ich lesen kann{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Füge stattdessen den Text des Artikels ein.
error-too-many-redirects = Dieser Link führt endlos von einer Adresse zur nächsten. Öffne ihn im Browser und schick mir die Adresse, bei der du landest.
error-blocked = { $host ->
    [none] Die Website
   *[other] { $host }
} lässt Programme wie mich nicht herein. Öffne den Artikel und füge seinen Text hier ein: Den lese ich genauso gut.
error-gone = Diese Seite gibt es { $host ->
    [none] {""}
   *[other] auf { $host }{" "}
}nicht (mehr). Bitte prüfe den Link oder füge den Text des Artikels ein.
error-unwelcome = { $host ->
    [none] Die Website
   *[other] { $host }
} möchte nicht, dass Programme diese Seite von sich aus lesen. Schick mir ihren Link, dann lese ich sie für dich.
error-server-fault = { $host ->
    [none] Die Website
   *[other] { $host }
} hat gerade selbst eine Störung. Versuch es in ein paar Minuten noch einmal oder füge den Text des Artikels ein.
error-unknown-encoding = { $host ->
    [none] Die Website
   *[other] { $host }
} hat die Seite in einer Form geschickt, die ich nicht entpacken kann. Füge stattdessen den Text des Artikels ein.
error-not-a-page = Dieser Link führt zu { $what ->
    [PDF] einem PDF
    [image] einem Bild
    [video] einem Video
    [audio] einer Tondatei
    [feed] einem Feed
    [none] einer Datei
   *[other] einer Datei ({ $what })
}, und ich lese Webseiten. Schick den Link des Artikels selbst oder füge seinen Text ein.
error-paywalled = Dieser Artikel liegt hinter einer Bezahlschranke, und die umgehe ich nicht. Wenn du ihn lesen kannst, füge seinen Text hier ein.
error-no-article = Dort habe ich keinen Artikel gefunden. Vielleicht ist es eine Startseite, eine Liste oder ein Cookie-Hinweis: Schick den Link eines einzelnen Artikels oder füge seinen Text ein.
error-too-short = Das ist zu wenig Text für eine Kurzfassung. Schick den Link eines ganzen Artikels oder füge mehr von seinem Text ein.
error-not-a-feed = { $host ->
    [none] Unter dieser Adresse
   *[other] Bei { $host }
} finde ich keinen Feed, den ich lesen kann. Schick die Adresse der Website selbst: Ich suche ihren Feed.
error-no-feed-found = { $host ->
    [none] Auf dieser Website
   *[other] Bei { $host }
} finde ich keinen Feed. Wenn es einen gibt, schick dessen eigene Adresse.
error-not-a-list = Diese Datei ist keine Liste von Feeds. Exportiere eine als OPML aus deinem Feedreader und schick sie, wie sie ist.
error-unknown-file = Ich lese .txt- und .html-Dateien. Schick den Artikel als eine davon oder füge seinen Text ein.
error-file-too-large = Diese Datei ist größer, als ich lesen kann{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Schick nur den Artikel oder füge seinen Text ein.
error-bad-line = Diese Zeile ist { $what ->
    [entry] kein Eintrag: Es fehlt "id" oder "title" und "text".
   *[other] kein Artikel: Er braucht "id" und "text" oder "id" und "html".
}
error-bad-words = { $fault ->
    [quote] Ein Anführungszeichen ist offen: Schreib "port strike" mit einem an jedem Ende.
   *[nothing] Darin steht nichts, wonach ich suchen kann. Schreib Wörter, "eine Wortgruppe", Wörter OR andere, und -Wörter, die nicht vorkommen sollen.
    [without] Das sagt nur, was nicht vorkommen soll. Schreib zuerst, wonach ich suchen soll.
    [or] OR braucht auf beiden Seiten etwas, wie in strike OR lockout.
    [common] „{ $word }“ steht in jedem Artikel. Schreib etwas, das nur in manchen steht.
    [long] Das ist mehr, als ich auf einmal suchen kann. Nimm höchstens { $most } Wörter.
}
error-nothing-to-read = In dieser Nachricht finde ich keinen Link, keine Datei, die ich lesen kann, und keinen Text{ $words ->
    [none] , der lang genug ist
   *[other] {" "}von mindestens { $words } Wörtern
}.
error-nothing-to-show = Für diesen Chat habe ich noch keinen Artikel oder nicht mehr. Schick mir zuerst einen Link oder einen Text.
error-asked-too-much = Das war viel in kurzer Zeit. { $minutes ->
    [none] Bitte frag mich in einer Weile noch einmal.
    [one] Bitte frag mich in einer Minute noch einmal.
   *[other] Bitte frag mich in { $minutes } Minuten noch einmal.
}
error-already-subscribed = Das wird hier schon verfolgt, siehe /topics.
error-too-many-subscriptions = Mehr kann dieser Chat nicht verfolgen{ $most ->
    [none] {""}
    [one] {" "}({ $most } Thema)
   *[other] {" "}({ $most } Themen)
}. Lösche zuerst eines: /topics zeigt sie.
error-too-many-saved = Mehr Artikel kann ich für eine Person nicht aufheben{ $most ->
    [none] {""}
   *[other] {" "}(höchstens { $most })
}. Nimm zuerst welche aus /saved heraus.
error-nothing-to-draw = In diesem Artikel wird niemand zitiert und nichts an eine Bedingung geknüpft, also gibt es nichts für eine Karte. /summary zeigt, was darin steht.
error-no-letters = Für diese Schrift habe ich keine Buchstaben und kann sie deshalb nicht zeichnen. /quotes zeigt dieselben Worte als Text.
error-reading-too-slow = Für diesen Text habe ich zu lange gebraucht und deshalb aufgegeben. Füge den Teil ein, auf den es ankommt.
error-reading-crashed = Beim Lesen dieses Artikels ist bei mir etwas kaputtgegangen; du kannst nichts dafür. Bitte schick ihn noch einmal, und wenn es wieder geschieht, füge den Text ein.
error-gave-up = Ich habe es dreimal versucht, und dreimal ging es schief. Das tut mir leid. Bitte schick es noch einmal oder füge stattdessen den Text des Artikels ein.

## The terminal (plain)

console-hello = On the Record. Füge einen Link oder einen Text ein oder tippe /help. Strg-D beendet.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Bild: { $path }
console-file = Datei: { $path }
console-opens = Öffnet { $url }
console-reading = Ich lese …

## Starting (plain)

fault-token-missing = Es gibt kein Token. Hol eines bei @BotFather und setze TELEGRAM_TOKEN, oder probiere den Bot hier aus: make chat
fault-token-malformed = TELEGRAM_TOKEN ist kein Token: Die von @BotFather bestehen aus einer Zahl, einem Doppelpunkt und Buchstaben. Kopiere es noch einmal, ganz und ohne Anführungszeichen.
fault-token-wrong = Telegram kennt dieses Token nicht. Kopiere es noch einmal von @BotFather nach TELEGRAM_TOKEN.

## The example under /start

example-intro = Ein erfundener Artikel, auf Englisch, denn Englisch lese ich am gründlichsten. Darunter steht, was ich daraus mache.
