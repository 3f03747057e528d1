# What the bot says in English. Messages may hold Telegram's HTML, except those marked "plain": on buttons, in the menu
# and over the chat Telegram reads none. Variables that are text come escaped.

## The words of an article

quoted = “{ $words }”
untitled = Untitled text

## The brief

brief-said = <b>Said</b>
brief-conditions = <b>Conditions and demands</b>
brief-actors = <b>Actors</b>
count-quotes = { $count ->
    [one] { $count } quote
   *[other] { $count } quotes
}
count-actors = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
count-conditions = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}
verbatim = every word is the article’s own

note-short = A short article: there is little more to it than this.
note-paywalled = Only the part before the paywall could be read.
note-english-only = Not in English: read for its main sentences and marked quotes. Actors and conditions are read in English only so far.

## The other views

heading-quotes = <b>Quotes</b> · { $title }
heading-actors = <b>Actors</b> · { $title }
heading-conditions = <b>Conditions</b> · { $title }
nothing-quotes = Nobody is quoted in this article.
nothing-actors = No actors were found in this article.
nothing-conditions = The article states no condition, demand, refusal, offer or threat that somebody stands behind.

speaker-unnamed = <b>Not named</b> (“{ $mention }”)
speaker-unclear = <b>Speaker unclear</b>
speaker-unclear-mention = <b>Speaker unclear</b> (“{ $mention }”)

actors-person = <b>People</b>
actors-organization = <b>Organizations</b>
actors-country = <b>Countries</b>
actors-group = <b>Groups</b>
mentions = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions
}
quoted-yes = quoted
quoted-no = not quoted

conditions-condition = <b>What depends on what</b>
conditions-demand = <b>Demands</b>
conditions-refusal = <b>Refusals</b>
conditions-offer = <b>Offers</b>
conditions-threat = <b>Threats</b>

# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = What depends on what
kind-demand = Demands
kind-refusal = Refusals
kind-offer = Offers
kind-threat = Threats
kind-words-condition = condition, conditions, if, dependency, dependencies, depends
kind-words-demand = demand, demands, demanded, request, requests, call, calls
kind-words-refusal = refusal, refusals, refuse, refused, rejection, rejections, rejected, no
kind-words-offer = offer, offers, offered, promise, promises, pledge, pledges
kind-words-threat = threat, threats, threaten, threatened, warning, warnings
kind-unknown = “{ $kind }” is no kind that I know and nobody who states anything here. These are stated:
kind-none = { $kind }: there are none in this article. These are stated here:
speaker-none = Nobody called “{ $name }” is quoted in this article. These are:
speaker-many = “{ $name }” can be several who are quoted in this article. Which one?
actor-none = Nobody and nothing called “{ $name }” acts in this article. These do:
actor-many = “{ $name }” can be several in this article. Which one?

# Buttons (plain)
button-brief = ‹ Brief
button-all-quotes = All quotes { $count }
button-all-actors = All actors { $count }
button-all-conditions = All conditions { $count }
button-share = Share
button-copy = 📋 { $number }
button-copy-one = 📋 Copy a quote
button-quotes = Quotes { $count }
button-actors = Actors { $count }
button-conditions = Conditions { $count }
button-original = Original
button-before = ‹ { $page } of { $count }
button-after = { $page } of { $count } ›
button-example = Show me an example

## Talking

start =
    Send me a link to a news article. I answer with what it puts on the record: the sentences that carry the story, who said what, who acts, and what depends on what.
    Every word I show is copied from the article, and each ↗ opens it at that very sentence.
    You can also paste a text, send a .txt or .html file, or add me to a group. /help lists all I can do.
help-intro = <b>Send a link, paste a text or send a file</b>, and I answer with a brief. Or ask for one part of it:
help-command = /{ $name } { $does }
help-how =
    A command takes a link after it, or the message you reply to, or else the last article of this chat. Up to { $links } links in one message are answered one by one.

    In any chat, type my name and a link to post the brief, all quotes or a single one there.

    In a group I answer when I am mentioned, replied to or commanded. Admins can have every link answered: /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = The brief of a link, or of the last article
command-quotes = Who said what; with a name, what that one said
command-actors = Who acts, in which role; with a name, that one
command-conditions = Conditions, demands, refusals, offers, threats; or one kind of these, or somebody’s
command-everylink = In groups: answer every link, on or off
command-start = What this bot does, with an example
command-help = All commands
command-settings = Language, time zone, what a brief shows, who may change that

command-subscribe = Follow a topic, words, a site or a feed
command-topics = What this chat follows: edit, pause, delete, export
command-digest = The digest of a topic now

command-card = A quote or the conditions as a picture to pass on
command-timeline = The week of a topic as a picture
command-save = Keep an article: a link, the one you reply to, or the last
command-saved = The articles you keep
command-history = The last articles of this chat
command-export = All that I keep about you, as files
command-forget = Erase all that I keep about you
command-privacy = What I keep, why and for how long

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Send a link to a news article and get what it puts on the record: the sentences that carry the story, the quotes and who said them, the actors, the stated conditions.

    Nothing is rewritten. Every word is copied from the article and linked to its place in the original.
description-short = What a news article puts on the record, word for word: key sentences, quotes, actors, conditions.

unknown =
    I read news articles. Send me a link, paste the article’s text ({ $words } words or more), or send it as a .txt or .html file.
    /start shows an example.
unknown-command = I do not know that command. /help lists those I know.
text-too-short = { $words } words are too little to read as an article. Paste { $least } words or more, or send a link.
too-many-links =
    I answer up to { $most } links in one message. Please send these again. Not answered:
    { $left }
link-failed = { $link }
    { $why }

everylink-on = I now answer every link in this group. /everylink off ends it.
everylink-on-blind = Switched on, but Telegram shows me only messages that mention me or reply to me. Make me an admin of this group, or switch off my group privacy at @BotFather, and I answer every link. /everylink off ends it.
everylink-off = I now answer in this group only when I am mentioned, replied to or commanded. /everylink on changes that.
everylink-how = Say /everylink on to have every link in this group answered, or /everylink off to have me answer only when asked. Now: { $now ->
    [on] on
   *[off] off
}.
everylink-groups = That is for groups. Here I answer every link anyway.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Settings</b>
settings-group = <b>Settings of this group</b>
settings-language = Language: { $value }
settings-zone = Time zone: { $value }
settings-length = Summary: { $value }
settings-blocks = A brief shows: { $value }
settings-preview = Link preview: { $value }
settings-links = Links: { $value }
settings-who = May change this: { $value }

# Values (plain)
language-here = as in your app
language-group = as in each one’s app
zone-none = not set
length-short = short
length-standard = standard
length-long = long
part-summary = summary
part-quotes = quotes
part-actors = actors
part-conditions = conditions
part-none = title and buttons alone
switch-on = on
switch-off = off
links-all = all are answered
links-asked = only when I am asked
who-admins = admins
who-everybody = everybody

choose-language = Which language should I speak here? Articles stay in their own.
choose-zone = By which city’s clock should digests come? Now: { $value }.
choose-length = How long should the summary of a brief be? Short is one sentence, standard two or three, long up to six.
choose-blocks = What should a brief show? Whatever it leaves out is still behind its buttons.
choose-preview = Should Telegram’s preview of the article stand under a brief?
choose-links = Which links in this group should I answer?
choose-who = Who may change the settings of this group and what it follows?

# To a group that the bot is added to
group-hello =
    Hello! Send a link to a news article with @{ $name }, or in reply to me, and I answer with what it puts on the record: who said what, and what depends on what. /help lists all I can do.

    Admins can have every link answered: /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Send the link of a news article with @{ $name }, or reply with @{ $name } to a message that has one. /help lists all I can do.

# Links that open the bot
start-brief-gone = I do not have that article, or no longer. Send me its link, and I read it.
start-unknown = That link opens nothing here that I know. Send me the link of a news article instead.
start-link = Send me the link of a news article. “Share” under my answer posts it in any chat.
start-topic = <b>{ $name }</b> can be followed here: I send what is new in it, with what was said on the record.
# plain
button-follow = Follow

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Type or paste a news link
inline-reading = Still reading. Open it here, or try again
inline-too-long = That link is too long here: send it to me
inline-failed = Cannot be read

# Over the chat (plain, at most 200 characters)
press-gone = I no longer keep this article. Send its link again.
press-failed = That did not work. Please press again.

press-topic-gone = That topic is no longer followed here. /topics shows those that are.
press-paused = Paused: { $name }. /topics has the button that goes on.
press-resumed = Goes on: { $name }.
press-settings-admins = Only admins can change the settings here.
press-settings-who = Only admins can change who may change the settings.

## Who may use the bot

admitted = Welcome: you may use me from now on. Send me a link to a news article, or /start to see what I do.
stranger = This bot is not open to everybody, so I cannot help you here. If its host should let you in, this is the number to give them: { $number }
stranger-group = This bot is not open to everybody. Somebody who may use it can let this group in with /start. To its host this group is number { $number }.
# plain, over the chat
press-stranger = This bot is not open to everybody.

## For hosts: what only admins see

# The menu (plain)
command-block = Shut somebody out, by number
command-unblock = Let them in again
command-purge = Forget an article, by its link
command-invite = Links that let people in

command-stats = Figures of the last 30 days
command-feeds = Feeds that cannot be read, and why
command-broadcast = Write to everybody

stats-title = <b>The last 30 days</b>, and today in brackets
stats-read = Articles read: { $month } ({ $today })
stats-kept = Links to articles that I kept: { $month } ({ $today })
stats-errors = Something was wrong: { $month } ({ $today })
stats-digests = Digests sent: { $month } ({ $today })
stats-kinds = Wrong most often: { $kinds }
stats-times = Half of the answers came within { $half } s, 95 of 100 within { $most } s
stats-people = People whom a broadcast reaches: { $count }
stats-feeds = Feeds: { $count }, ill: { $ill }
stats-waiting = Longest wait for an answer now: { $seconds } s
# In the picture (plain)
plot-links = Links
plot-read = read
plot-kept = kept already
plot-errors = What went wrong
plot-others = others
plot-digests = Digests sent
plot-times = Seconds to an answer
plot-half = half within
plot-most = 95 of 100 within

# What went wrong, in a word or two (plain): for hosts
wrong-not-a-link = not a link
wrong-private-address = private address
wrong-name-not-found = no such site
wrong-tls-fault = broken certificate
wrong-refused = site not answering
wrong-timed-out = site too slow
wrong-too-large = page too large
wrong-too-many-redirects = endless redirects
wrong-blocked = programs kept out
wrong-gone = page not there
wrong-unwelcome = kept out by robots.txt
wrong-server-fault = fault of the site
wrong-unknown-encoding = cannot be unpacked
wrong-not-a-page = not a web page
wrong-paywalled = paywall
wrong-no-article = no article there
wrong-too-short = too little text
wrong-not-a-feed = not a feed
wrong-no-feed-found = no feed found
wrong-not-a-list = not a list of feeds
wrong-unknown-file = unknown kind of file
wrong-file-too-large = file too large
wrong-bad-words = nothing to look for
wrong-nothing-to-read = nothing to read
wrong-nothing-to-show = no article yet
wrong-asked-too-much = asked too much
wrong-already-subscribed = followed already
wrong-too-many-subscriptions = too many topics
wrong-too-many-saved = too many saved
wrong-nothing-to-draw = nothing to draw
wrong-no-letters = no letters for the script
wrong-reading-too-slow = reading too slow
wrong-reading-crashed = reading crashed
wrong-gave-up = given up
wrong-unknown = something else

feeds-well = All feeds can be read: { $count }.
feeds-ill = <b>Feeds that cannot be read: { $ill } of { $count }</b>, those that fail longest first
feed-ill = { $url }
    Failed in a row: { $failures }, since { $day }.
feed-ill-unknown = Why, I cannot tell.

broadcast-how = Write the message first, then reply to it with /broadcast. I show you what goes out and how many get it before anything is sent.
broadcast-ask = The message above goes out just as it stands. People who get it: { $count }. Groups and channels do not.
broadcast-nobody = There is nobody yet who would get it.
broadcast-cancelled = Nothing was sent.
broadcast-going = On its way. Sent: { $sent }. Still to go: { $left }.
broadcast-done = It is out. Sent: { $sent }. Have shut me out: { $lost }. Refused by Telegram: { $failed }.
broadcast-stopped = Stopped. Sent: { $sent }. Not sent: { $left }.
broadcast-gone = That message cannot be copied: it is gone, or of a kind that Telegram does not copy. Nothing more was sent.
# Buttons (plain)
button-send = Send to { $count }
button-cancel = Cancel
button-stop = Stop
blocked = Blocked: { $number }. /unblock { $number } ends it.
block-admin = That is an admin. Take the number out of ADMINS first.
block-how = /block with a number shuts a person, a group or a channel out. In reply to a forwarded message it is who wrote that.
block-nobody = Nobody is blocked.
block-list = { $count ->
    [one] One is blocked:
   *[other] { $count } are blocked:
}
    { $listed }
unblock-how = /unblock with a number lets them in again. /block lists who is shut out.
unblocked = { $number } may use me again.
unblock-none = { $number } was not blocked. /block lists who is.
purged = I have forgotten that article: whoever asks for it next has it read anew.
purge-none = I keep no article of that link.
purge-how = /purge with a link forgets the article I keep of it. So does /purge in reply to its brief.
invite-off = Invitations are for a bot that is not open: set ACCESS=invite to use them.
invitations = <b>Who opens one of these links may use me.</b> “Revoke” ends a link, “Put out” also shuts out those who came by it. For a group, put startgroup in the place of start.
invitations-none = There is no invitation. Only those in ALLOWED may use me.
invitation-unused = { $number }. { $link }
    Made { $made }, nobody has come by it
invitation = { $number }. { $link }
    Made { $made }, { $came ->
    [one] one has come by it
   *[other] { $came } have come by it
}
# Buttons (plain)
button-invite = New invitation
button-revoke = Revoke { $number }
button-put-out = Put out { $number }

## Topics: what a chat follows

subscribe-choose =
    What do you want to follow? Choose a topic, or name it yourself:
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = Which words? Reply to this message, such as: "port strike" OR dredging -football. A phrase stands in quotation marks, OR is either, a minus leaves out.
ask-feed = Which site or feed? Reply to this message with its address.
ask-opml = Reply to this message with an .opml file, or with the link of one: your other reader exports it.
ask-city = Which city’s time do you live by? Reply to this message with the largest city near you in the same time zone, with your country, or with your location, which I do not keep.

subscribed = You now follow <b>{ $name }</b>.
cannot-follow = That cannot be followed: { $why }. Check the address, or try again later.
preview =
    <b>Today it would have brought</b>
    { $stories }
preview-coming = { $count ->
    [one] I am asking one feed what it has today …
   *[other] I am asking { $count } feeds what they have today …
}
preview-empty = Today it would have brought nothing.
preview-silent = None of its feeds can be read just now. I go on asking: what is new comes when they answer.
other-feeds =
    That site has other feeds too. /subscribe with one of these addresses follows it:
    { $feeds }
zone-unknown = I do not know your time zone yet: “Time zone” sets it.

topics-list =
    <b>What this chat follows</b>

    { $topics }
topics-none = Nothing is followed here yet. /subscribe lists what there is.
topics-admins = Only admins can change what is followed here.
topic-paused = <i>Paused</i>
topic-really = Delete <b>{ $name }</b>? What it is set to goes with it.
topic-deleted = <b>{ $name }</b> is no longer followed here.
most-stories = { $count ->
    [one] At most one story each time
   *[other] At most { $count } stories each time
}
nothing-said = When nothing is new, I say so
imported = Taken from the list: { $feeds ->
    [one] one feed
   *[other] { $feeds } feeds
}, followed as { $topics ->
    [one] one topic
   *[other] { $topics } topics
}.
exported = The feeds that are followed here, as OPML: other readers take it, and so do I. Words of your own are no feeds and not in it.
exported-none = No feed of its own is followed here, so there is no list to give. Words of your own are looked for in all feeds that I know.
# The name of what a list brings outside of any folder (plain)
imported-name = Imported feeds

rhythm-daily = Every day at { $time }
rhythm-weekdays = Monday to Friday at { $time }
rhythm-weekly = Every week, { $day } at { $time }
rhythm-hours = Every { $hours } hours
rhythm-at-once = As it happens
quiet-between = Nothing between { $start } and { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] { $city } time
}
zone-which = Which of these has your time?
zone-set = Times here are { $city } time from now on, summer and winter.
zone-not-found = I do not know that city: I know few of each country. Reply to this message with your country’s name, with a larger city that has the same time, or with your location, which I do not keep.
# plain
city-in = { $city } ({ $country })

choose-rhythm = When should it come?
choose-hour = At what hour?
choose-weekday = On which day?
choose-hours = How often?
choose-most = How many stories at most?
choose-quiet = Between which hours should nothing come?

# Buttons (plain)
button-own-words = Words of my own
button-own-feed = A feed or site
button-when = When
button-zone = Time zone
button-edit = Edit
button-delete = Delete
button-really = Yes, delete
button-keep = Keep
button-most = Stories: { $count }
button-quiet = Quiet hours
button-quiet-none = None
button-nothing-said = When nothing is new: say so
button-nothing-silent = When nothing is new: stay silent
button-now = Digest now
button-pause = Pause
button-resume = Go on
button-settings = ‹ Settings
button-language = Language
button-length = Summary
button-blocks = Contents
button-preview = Link preview
button-links = Links
button-who = Who may change
button-city = Choose a city
button-no-zone = No time zone
button-all = ‹ All topics
button-back = ‹ Back
button-new = New
button-import = Import OPML
button-export = Export OPML
button-numbered = { $number }. { $name }
button-hours = Every { $count } hours
button-rhythm-daily = Every day
button-rhythm-weekdays = Monday to Friday
button-rhythm-weekly = Every week
button-rhythm-hours = Every few hours
button-rhythm-at-once = As it happens

feed-moved =
    A feed that is followed here has moved, and I follow it: nothing is lost.
    { $url }
    → { $to }
feed-died =
    A feed that is followed here has ended: its site says that it is gone for good, so I ask it no more.
    { $url }
    If the site has another one, /subscribe with the site’s address finds it.
feed-silent =
    A feed that is followed here has failed for { $days } days. From now on I ask it once a week, and it goes on by itself should it come back.
    { $url }
    If the site has another one, /subscribe with the site’s address finds it.
feed-turned =
    In place of a feed that is followed here stands something that is none. I go on asking, and it goes on by itself should it come back.
    { $url }
    If the site has another one, /subscribe with the site’s address finds it.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = failed in a way nobody thought of
fault-not-a-link = its address cannot be read as one
fault-private-address = leads to an address that is not public
fault-name-not-found = no such site
fault-tls-fault = a broken security certificate
fault-refused = nobody answers, or the connection breaks off
fault-timed-out = too slow
fault-too-large = larger than what is read
fault-too-many-redirects = leads from one address to the next without end
fault-blocked = lets programs like this one not in
fault-gone = not there any more
fault-server-fault = a fault of its server
fault-unknown-encoding = packed in a way that cannot be unpacked
fault-not-a-page = gives a file that is no feed
fault-not-a-feed = gives something that is no feed
fault-reading-too-slow = takes too long to read
fault-reading-crashed = breaks what reads it

## What is kept

save-done = Saved: { $title }. /saved lists what you keep.
save-there = You keep this already: { $title }.
save-nobody = I cannot tell who you are when you write as the group or a channel. Write as yourself, or press “Save” under the brief.
saved-list = <b>{ $count ->
    [one] One saved article
   *[other] { $count } saved articles
}</b>

    { $articles }
saved-none = You keep no article yet. “Save” under a brief does it, or /save with a link.
saved-private = What you save is yours alone, so I list it only in our private chat. Say /saved there.
history-list = <b>{ $count ->
    [one] The last article here
   *[other] The last { $count } articles here
}</b>

    { $articles }
history-none = No article was shown here lately. Send me a link.
keeping-admins = Only admins of this group can do that.
exported-data = All that I keep about this chat, as JSON: each part with what it is for and how long it stays.
# What /export says of each part that it gives (plain): what it is, and until when it stays
kept-history = The articles last shown in this chat
kept-history-until = for 30 days, and 50 at most of a chat or of a forum’s thread
kept-answers = Which message of mine answered which link
kept-answers-until = for an hour at most: a link that is corrected within a minute gets its answer changed
kept-introductions = That I have introduced myself to this group
kept-introductions-until = until I leave the group
kept-saved = The articles that you keep
kept-saved-until = until you take them out of /saved
kept-chats = What is set here otherwise than usual
kept-chats-until = until it is set back
kept-subscriptions = What is followed here
kept-subscriptions-until = until it is deleted in /topics
kept-calendar = When digests are due
kept-calendar-until = until their time comes
kept-subscription_feeds = The feeds of what is followed
kept-subscription_feeds-until = until it is deleted in /topics
kept-deliveries = Digests to be sent, and those sent of late
kept-deliveries-until = for 14 days after they were sent
kept-sent_stories = What digests have told, as numbers made of it
kept-sent_stories-until = for 14 days
kept-guests = Whether the host lets you use this bot or has shut you out
kept-guests-until = until the host ends that; for 90 days if you may not use it
kept-allowances = How much of what you may ask is used up
kept-allowances-until = until it is yours again, a day at most
kept-broadcast_chats = That a message of the host to everybody is still to reach you
kept-broadcast_chats-until = until it is sent
kept-texts = Texts that were pasted or sent as files
kept-texts-until = as long as they are in the history or in /saved

forget-really =
    <b>Erase all that I keep about you?</b>
    What you follow, what you saved, your history, your settings, messages and digests on their way. It cannot be undone. /export first gives you all of it.
forget-really-group =
    <b>Erase all that I keep about this group?</b>
    What it follows, its history, its settings, messages and digests on their way. It cannot be undone. What members saved is their own and stays. /export first gives you all of it.
forget-stayed = Nothing was erased.
erased =
    <b>Erased for good:</b>
    { $what }
erased-nothing = There was nothing to erase.
erased-saved = { $count ->
    [one] one saved article
   *[other] { $count } saved articles
}
erased-history = { $count ->
    [one] the history of one article
   *[other] the history of { $count } articles
}
erased-topics = { $count ->
    [one] one topic with its times
   *[other] { $count } topics with their times
}
erased-digests = { $count ->
    [one] one digest, sent or on its way
   *[other] { $count } digests, sent or on their way
}
erased-messages = { $count ->
    [one] one message that waited
   *[other] { $count } messages that waited
}
erased-settings = settings and notes
privacy =
    <b>What I keep, why and for how long</b>
    1. Your message, until it is answered, so that a crash loses none.
    2. The articles I read, for some days, so that the same link answers at once. They are filed by link, not by who asked.
    3. The last { $most } articles shown in a chat, for { $days } days: for /history, and for commands without a link.
    4. The articles you save, until you take them out of /saved.
    5. What you follow and when it comes, until you delete it; what each digest told, for 14 days, so that nothing comes twice.
    6. What you have set, until you set it back. Your number on Telegram with what you asked for of late, for a day at most, so that there is enough for everybody.
    7. No name, no phone number, no location, no list of what you read beyond these. My logs hold no word of yours.
    8. Sites see me fetch their articles, and not you. I pass nothing on to anybody.
    9. /export gives you all of it as files.
    10. /forget erases it, but not what you have used up today, nor whether the host let you in or shut you out.

# Buttons (plain)
button-save = Save
button-drop = ✕
button-forget = Yes, erase all
button-stay = Keep

## A digest

count-stories = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
count-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
digest-counts = { $stories } from { $articles }, { $sources }, since { $since }
# plain
digest-more = +{ $count }
digest-new = What is new:
digest-matched = Matched: { $words }.
digest-all = Nothing else in this time.
digest-all-last = Nothing else since your last digest.
digest-left = { $count ->
    [one] One more story is left out.
   *[other] { $count } more stories are left out.
}
digest-empty = Nothing new on that.
digest-empty-last = Nothing new since your last digest.
digest-silent = None of the feeds of <b>{ $name }</b> can be read just now, so I cannot tell what is new. Try again later; I go on asking too.
digest-which = The digest of which topic?

## Pictures

# plain; words after /card, with spaces between
card-words-dark = dark black night
card-words-light = light white day
card-words-stated = conditions condition demands
timeline-which = The week of which topic?
timeline-empty = Nothing was reported on { $name } in the last seven days.

# Buttons (plain)
button-card = Card
button-dark = Dark
button-light = Light

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = That is not a link I can open. Send the article’s full address, such as https://example.com/news/story.
error-private-address = { $host ->
    [none] That address is
   *[other] { $host } is
} not on the public internet{ $port ->
    [none] {""}
   *[other] {""}, or not on one of the web’s usual ports
}, so I do not open it. Send the article’s public link, or paste its text.
error-name-not-found = There is no site { $host ->
    [none] of that name
   *[other] called { $host }
}. Please check the link for a typing error.
error-tls-fault = { $host ->
    [none] The site
   *[other] { $host }
} has a broken security certificate, so nobody can vouch for what it sends. Paste the article’s text instead, or try again later.
error-refused = { $host ->
    [none] The site
   *[other] { $host }
} does not answer. It may be down: try again later, or paste the article’s text.
error-timed-out = { $host ->
    [none] The site
   *[other] { $host }
} took too long{ $seconds ->
    [none] {""}
    [one] {" "}(over { $seconds } second)
   *[other] {" "}(over { $seconds } seconds)
}. Try again in a minute, or paste the article’s text.
error-too-large = That page is larger than I read{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Paste the article’s text instead.
error-too-many-redirects = That link leads from one address to the next without end. Open it in a browser and send me the address you end up at.
error-blocked = { $host ->
    [none] The site does
   *[other] { $host } does
} not let programs like me in. Open the article and paste its text here: I read that just as well.
error-gone = That page is not there{ $host ->
    [none] {""}
   *[other] {" "}on { $host }
} (any more). Please check the link, or paste the article’s text.
error-unwelcome = { $host ->
    [none] The site
   *[other] { $host }
} asks programs not to read that page on their own. Send me its link, and I read it for you.
error-server-fault = { $host ->
    [none] The site
   *[other] { $host }
} has a fault of its own just now. Try again in a few minutes, or paste the article’s text.
error-unknown-encoding = { $host ->
    [none] The site
   *[other] { $host }
} sent the page in a form I cannot unpack. Paste the article’s text instead.
error-not-a-page = That link leads to { $what ->
    [PDF] a PDF
    [image] a picture
    [video] a video
    [audio] a sound file
    [feed] a feed
    [none] a file
   *[other] a file ({ $what })
}, and I read web pages. Send the link of the article itself, or paste its text.
error-paywalled = That article is behind a paywall, and I do not go around those. If you can read it, paste its text here.
error-no-article = I found no article there. It may be a front page, a list or a consent notice: send the link of one article, or paste its text.
error-too-short = There is too little text to make a brief of. Send the link of a whole article, or paste more of its text.
error-not-a-feed = { $host ->
    [none] That address gives
   *[other] { $host } gives
} no feed there that I can read. Send the site’s own address: I look for its feed myself.
error-no-feed-found = { $host ->
    [none] That site has
   *[other] { $host } has
} no feed that I can find. If it has one, send the feed’s own address.
error-not-a-list = That file is no list of feeds. Export one as OPML from your feed reader and send it as it is.
error-unknown-file = I read .txt and .html files. Send the article as one of these, or paste its text.
error-file-too-large = That file is larger than I read{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Send the article alone, or paste its text.
error-bad-line = That line is not { $what ->
    [entry] an entry: it needs "id", and "title" or "text".
   *[other] an article: it needs "id" and "text", or "id" and "html".
}
error-bad-words = { $fault ->
    [quote] A quotation mark is open: write "port strike" with one at each end.
   *[nothing] There is nothing to look for in that. Write words, "a phrase", words OR others, and -words to leave out.
    [without] That says only what to leave out. Write first what to look for.
    [or] OR needs something on both sides, as in strike OR lockout.
    [common] “{ $word }” is in every article. Write something that only some of them have.
    [long] That is more than I can look for at once. Keep it to { $most } words.
}
error-nothing-to-read = I found no link in that message, no file that I read and no text { $words ->
    [none] that is long enough
   *[other] of { $words } words or more
}.
error-nothing-to-show = I have no article for this chat yet, or no longer keep it. Send me a link or a text first.
error-asked-too-much = That was a lot in a short time. { $minutes ->
    [none] Please ask me again in a while.
    [one] Please ask me again in a minute.
   *[other] Please ask me again in { $minutes } minutes.
}
error-already-subscribed = That is followed here already. /topics shows it.
error-too-many-subscriptions = This chat follows as much as it can{ $most ->
    [none] {""}
    [one] {" "}({ $most } topic)
   *[other] {" "}({ $most } topics)
}. Delete one first: /topics lists them.
error-too-many-saved = You keep as many articles as I can keep for one person{ $most ->
    [none] {""}
   *[other] {" "}({ $most })
}. Take some out of /saved first.
error-nothing-to-draw = Nobody is quoted in that article and nothing is stated to depend on anything, so there is nothing to put on a card. /summary shows what it says.
error-no-letters = I have no letters for that script, so I cannot draw it. /quotes shows the same words as text.
error-reading-too-slow = That text took too long to read, so I gave up on it. Paste the part that matters.
error-reading-crashed = Something broke while I read that article, and it is not your fault. Please send it again; if it happens again, paste the text.
error-gave-up = I tried this three times and failed each time. I am sorry. Please send it again, or paste the article’s text instead.

## The terminal (plain)

console-hello = On the Record. Paste a link or a text, or type /help. Ctrl-D ends.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Picture: { $path }
console-file = File: { $path }
console-opens = Open { $url }
console-reading = Reading …

## Starting (plain)

fault-token-missing = There is no token. Get one from @BotFather and set TELEGRAM_TOKEN, or try the bot here with: make chat
fault-token-malformed = TELEGRAM_TOKEN is not a token: those of @BotFather are a number, a colon and letters. Copy it again, whole and without quotation marks.
fault-token-wrong = Telegram does not know this token. Copy it again from @BotFather into TELEGRAM_TOKEN.

## The example under /start

example-intro = An invented article. Below it is what I make of it.
