# What the bot says in French. It says “vous”, as Telegram’s own app does in French. Messages may hold Telegram's HTML,
# except those marked "plain": on buttons, in the menu and over the chat Telegram reads none. Variables that are text
# come escaped. A space that must not break stands before : ; ! ? and inside « ».
#
# Brief: synthèse, digest: revue, topic: thème, story: sujet, actor: acteur, feed: flux, to save: garder.

## The words of an article

quoted = « { $words } »
untitled = Texte sans titre

## The brief

brief-said = <b>Propos tenus</b>
brief-conditions = <b>Conditions et exigences</b>
brief-actors = <b>Acteurs</b>
count-quotes = { $count ->
    [one] { $count } citation
   *[other] { $count } citations
}
count-actors = { $count ->
    [one] { $count } acteur
   *[other] { $count } acteurs
}
count-conditions = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}
verbatim = chaque mot vient de l’article

note-short = Un article court : il n’en dit guère plus.
note-paywalled = Seul le passage en accès libre a pu être lu.
note-english-only = Ce texte n’est pas en anglais : j’en ai tiré les phrases principales et les citations entre guillemets. Pour l’instant, je ne relève les acteurs et les conditions qu’en anglais.

## The other views

heading-quotes = <b>Citations</b> · { $title }
heading-actors = <b>Acteurs</b> · { $title }
heading-conditions = <b>Conditions</b> · { $title }
nothing-quotes = Personne n’est cité dans cet article.
nothing-actors = Je n’ai trouvé aucun acteur dans cet article.
nothing-conditions = Dans cet article, personne ne pose de condition, n’exige, ne refuse, ne propose ni ne menace quoi que ce soit.

speaker-unnamed = <b>Sans nom</b> (« { $mention } »)
speaker-unclear = <b>Auteur incertain</b>
speaker-unclear-mention = <b>Auteur incertain</b> (« { $mention } »)

actors-person = <b>Personnes</b>
actors-organization = <b>Organisations</b>
actors-country = <b>Pays</b>
actors-group = <b>Groupes</b>
mentions = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions
}
quoted-yes = cité
quoted-no = non cité

conditions-condition = <b>Ce qui dépend de quoi</b>
conditions-demand = <b>Exigences</b>
conditions-refusal = <b>Refus</b>
conditions-offer = <b>Offres</b>
conditions-threat = <b>Menaces</b>
# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = Ce qui dépend de quoi
kind-demand = Exigences
kind-refusal = Refus
kind-offer = Offres
kind-threat = Menaces
kind-words-condition = condition, conditions, si, dépendance, dépend
kind-words-demand = exigence, exige, exiger, demande, demandes, réclame, revendication, revendications
kind-words-refusal = refuse, refuser, rejet, rejets, rejette, non
kind-words-offer = offre, propose, proposition, propositions, promesse, promesses, promet
kind-words-threat = menace, menacer, avertissement, avertissements
kind-unknown = « { $kind } » n’est ni une catégorie que je connais, ni quelqu’un qui pose ici une condition. L’article contient :
kind-none = { $kind } : il n’y en a pas dans cet article. Il contient :
speaker-none = Personne du nom de « { $name } » n’est cité dans cet article. Voici qui l’est :
speaker-many = « { $name } » peut désigner plusieurs des personnes citées dans cet article. Laquelle ?
actor-none = Personne ni rien du nom de « { $name } » n’agit dans cet article. Voici qui agit :
actor-many = « { $name } » peut désigner plusieurs acteurs de cet article. Lequel ?

# Buttons (plain)
button-brief = ‹ Synthèse
button-all-quotes = Toutes les citations { $count }
button-all-actors = Tous les acteurs { $count }
button-all-conditions = Toutes les conditions { $count }
button-share = Partager
button-copy = 📋 { $number }
button-copy-one = 📋 Copier une citation
button-quotes = Citations { $count }
button-actors = Acteurs { $count }
button-conditions = Conditions { $count }
button-original = Original
button-before = ‹ { $page } sur { $count }
button-after = { $page } sur { $count } ›
button-example = Voir un exemple

## Talking

start =
    Envoyez-moi le lien d’un article de presse. Je réponds par ce qu’il consigne noir sur blanc : les phrases qui portent l’information, qui a dit quoi, qui agit et ce qui dépend de quoi.
    Chaque mot que j’affiche est copié de l’article, et chaque ↗ l’ouvre à la phrase même.
    Vous pouvez aussi coller un texte, envoyer un fichier .txt ou .html, ou m’ajouter à un groupe. /help dit tout ce que je sais faire.
help-intro = <b>Envoyez un lien, collez un texte ou joignez un fichier</b>, et je réponds par une synthèse. Ou demandez-en une partie :
help-command = /{ $name } { $does }
help-how =
    Une commande porte sur le lien qui la suit, sur le message auquel vous répondez ou, à défaut, sur le dernier article de cette discussion. Jusqu’à { $links } liens par message reçoivent chacun leur réponse.

    Dans n’importe quelle discussion, tapez mon nom et un lien pour y publier la synthèse, toutes les citations ou une seule.

    Dans un groupe, je réponds quand on me mentionne, quand on me répond ou quand on me donne une commande. Les administrateurs peuvent me faire répondre à chaque lien : /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = La synthèse d’un lien ou du dernier article
command-quotes = Qui a dit quoi ; avec un nom, les propos de cette personne
command-actors = Qui agit, et à quel titre ; avec un nom, celui-là seul
command-conditions = Conditions, exigences, refus, offres, menaces ; ou l’une de ces catégories, ou celles de quelqu’un
command-everylink = Dans un groupe : répondre à chaque lien, ou non
command-start = Ce que fait ce bot, avec un exemple
command-help = Toutes les commandes
command-settings = Langue, fuseau horaire, contenu d’une synthèse, qui peut les modifier
command-card = Une citation ou les conditions en image à partager
command-timeline = La semaine d’un thème en image
command-save = Garder un article : un lien, celui auquel vous répondez ou le dernier
command-saved = Les articles que vous gardez
command-history = Les derniers articles de cette discussion
command-export = Tout ce que je conserve sur vous, en fichiers
command-forget = Effacer tout ce que je conserve sur vous
command-privacy = Ce que je conserve, pourquoi et combien de temps

command-subscribe = Suivre un thème, des mots, un site ou un flux
command-topics = Ce que suit cette discussion : modifier, suspendre, supprimer, exporter
command-digest = La revue d’un thème, tout de suite

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Envoyez le lien d’un article de presse et recevez ce qu’il consigne noir sur blanc : les phrases qui portent l’information, les citations et leurs auteurs, les acteurs, les conditions posées.

    Rien n’est réécrit. Chaque mot est copié de l’article et mène à sa place dans l’original.
description-short = Ce que dit un article de presse, mot pour mot : phrases clés, citations, acteurs, conditions.

unknown =
    Je lis des articles de presse. Envoyez-moi un lien, collez le texte de l’article ({ $words } mots au moins) ou envoyez-le en fichier .txt ou .html.
    /start montre un exemple.
unknown-command = Je ne connais pas cette commande. /help donne celles que je connais.
text-too-short = { $words ->
    [one] { $words } mot, c’est
   *[other] { $words } mots, c’est
} trop peu pour un article. Collez-en au moins { $least } ou envoyez un lien.
too-many-links =
    Je réponds à { $most } liens par message au plus. Veuillez renvoyer ceux-ci, restés sans réponse :
    { $left }
link-failed = { $link }
    { $why }

everylink-on = Désormais, je réponds à chaque lien dans ce groupe. /everylink off y met fin.
everylink-on-blind = C’est activé, mais Telegram ne me montre que les messages qui me mentionnent ou me répondent. Nommez-moi administrateur de ce groupe, ou désactivez le mode privé des groupes (Group Privacy) chez @BotFather, et je répondrai à chaque lien. /everylink off y met fin.
everylink-off = Désormais, dans ce groupe, je ne réponds que si l’on me mentionne, me répond ou me donne une commande. /everylink on change cela.
everylink-how = Avec /everylink on, je réponds à chaque lien dans ce groupe ; avec /everylink off, seulement sur demande. Pour l’instant : { $now ->
    [on] activé
   *[off] désactivé
}.
everylink-groups = Cela concerne les groupes. Ici, je réponds de toute façon à chaque lien.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Réglages</b>
settings-group = <b>Réglages de ce groupe</b>
settings-language = Langue : { $value }
settings-zone = Fuseau horaire : { $value }
settings-length = Longueur : { $value }
settings-blocks = Une synthèse montre : { $value }
settings-preview = Aperçu du lien : { $value }
settings-links = Liens : { $value }
settings-who = Peuvent modifier cela : { $value }

# Values (plain)
language-here = celle de votre application
language-group = celle de l’application de chacun
zone-none = non réglé
length-short = courte
length-standard = moyenne
length-long = longue
part-summary = phrases clés
part-quotes = citations
part-actors = acteurs
part-conditions = conditions
part-none = titre et boutons seuls
switch-on = activé
switch-off = désactivé
links-all = réponse à chacun
links-asked = seulement sur demande
who-admins = les administrateurs
who-everybody = tout le monde

choose-language = Quelle langue dois-je parler ici ? Les articles restent dans la leur.
choose-zone = À l’heure de quelle ville envoyer les revues ? Pour l’instant : { $value }.
choose-length = Combien de phrases clés dans une synthèse ? Courte : une seule ; moyenne : deux ou trois ; longue : jusqu’à six.
choose-blocks = Que doit montrer une synthèse ? Le reste demeure accessible par ses boutons.
choose-preview = Faut-il, sous une synthèse, l’aperçu de l’article que donne Telegram ?
choose-links = À quels liens dois-je répondre dans ce groupe ?
choose-who = Qui peut modifier les réglages de ce groupe et ce qu’il suit ?

# To a group that the bot is added to
group-hello =
    Bonjour ! Envoyez le lien d’un article de presse avec @{ $name }, ou en me répondant, et je montre ce qu’il consigne noir sur blanc : qui a dit quoi et ce qui dépend de quoi. /help montre tout ce que je sais faire.

    Les administrateurs peuvent me faire répondre à chaque lien : /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Envoyez le lien d’un article de presse avec @{ $name }, ou répondez avec @{ $name } à un message qui en contient un. /help montre tout ce que je sais faire.

# Links that open the bot
start-brief-gone = Je n’ai pas cet article, ou ne l’ai plus. Envoyez-moi son lien et je le lirai.
start-unknown = Ce lien n’ouvre rien que je connaisse. Envoyez-moi plutôt le lien d’un article de presse.
start-link = Envoyez-moi le lien d’un article de presse. Le bouton « Partager » sous ma réponse permet de la publier dans n’importe quelle discussion.
start-topic = Le thème <b>{ $name }</b> peut être suivi ici : j’envoie ce qu’il y a de nouveau, avec les propos tenus.
# plain
button-follow = Suivre

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Collez le lien d’un article
inline-reading = Lecture en cours. Ouvrez ici, ou réessayez
inline-too-long = Lien trop long ici : envoyez-le-moi
inline-failed = Lecture impossible

# Over the chat (plain, at most 200 characters)
press-gone = Je n’ai plus cet article. Renvoyez-en le lien.
press-failed = Cela n’a pas marché. Veuillez réessayer.

press-topic-gone = Ce thème n’est plus suivi ici. /topics montre ceux qui le sont.
press-paused = Suspendu : { $name }. Pour reprendre : /topics.
press-resumed = Repris : { $name }.
press-settings-admins = Seuls les administrateurs peuvent modifier les réglages ici.
press-settings-who = Seuls les administrateurs décident de qui peut modifier les réglages.

## Who may use the bot

admitted = Bienvenue : vous pouvez désormais vous servir de moi. Envoyez-moi le lien d’un article, ou /start pour voir ce que je fais.
stranger = Ce bot n’est pas ouvert à tous, je ne peux donc pas vous aider ici. Pour que son hébergeur vous laisse entrer, donnez-lui ce numéro : { $number }
stranger-group = Ce bot n’est pas ouvert à tous. Une personne autorisée peut faire entrer ce groupe avec /start. Pour l’hébergeur, ce groupe porte le numéro { $number }.
# plain, over the chat
press-stranger = Ce bot n’est pas ouvert à tous.

## For hosts: what only admins see

# The menu (plain)
command-block = Exclure quelqu’un, par son numéro
command-unblock = Laisser revenir quelqu’un
command-purge = Oublier un article, par son lien
command-invite = Liens qui font entrer

command-stats = Les chiffres des 30 derniers jours
command-feeds = Les flux illisibles, et pourquoi
command-broadcast = Écrire à tout le monde

stats-title = <b>Les 30 derniers jours</b>, et aujourd’hui entre parenthèses
stats-read = Articles lus : { $month } ({ $today })
stats-kept = Liens vers des articles déjà conservés : { $month } ({ $today })
stats-errors = Quelque chose n’allait pas : { $month } ({ $today })
stats-digests = Revues envoyées : { $month } ({ $today })
stats-kinds = Le plus souvent : { $kinds }
stats-times = La moitié des réponses en { $half } s, 95 sur 100 en { $most } s
stats-people = Personnes qu’un message à tous atteint : { $count }
stats-feeds = Flux : { $count }, en panne : { $ill }
stats-waiting = Plus longue attente d’une réponse en ce moment : { $seconds } s
# In the picture (plain)
plot-links = Liens
plot-read = lus
plot-kept = déjà conservés
plot-errors = Ce qui n’allait pas
plot-others = autres
plot-digests = Revues envoyées
plot-times = Secondes avant la réponse
plot-half = la moitié en
plot-most = 95 sur 100 en

# Ce qui n’a pas marché, en un mot ou deux (texte brut) : pour qui héberge le bot
wrong-not-a-link = pas un lien
wrong-private-address = adresse privée
wrong-name-not-found = site inexistant
wrong-tls-fault = certificat non valable
wrong-refused = site muet
wrong-timed-out = site trop lent
wrong-too-large = page trop volumineuse
wrong-too-many-redirects = redirections sans fin
wrong-blocked = programmes refusés
wrong-gone = page introuvable
wrong-unwelcome = exclu par robots.txt
wrong-server-fault = panne du site
wrong-unknown-encoding = page indécodable
wrong-not-a-page = pas une page web
wrong-paywalled = réservé aux abonnés
wrong-no-article = pas d’article
wrong-too-short = trop peu de texte
wrong-not-a-feed = pas un flux
wrong-no-feed-found = aucun flux trouvé
wrong-not-a-list = pas une liste de flux
wrong-unknown-file = type de fichier inconnu
wrong-file-too-large = fichier trop volumineux
wrong-bad-words = rien à chercher
wrong-nothing-to-read = rien à lire
wrong-nothing-to-show = pas encore d’article
wrong-asked-too-much = trop de demandes
wrong-already-subscribed = déjà suivi
wrong-too-many-subscriptions = trop de sujets
wrong-too-many-saved = trop d’articles gardés
wrong-nothing-to-draw = rien à dessiner
wrong-no-letters = écriture non disponible
wrong-reading-too-slow = lecture trop lente
wrong-reading-crashed = lecture interrompue
wrong-gave-up = abandon
wrong-unknown = autre chose

feeds-well = Tous les flux se lisent : { $count }.
feeds-ill = <b>Flux illisibles : { $ill } sur { $count }</b>, ceux en panne depuis le plus longtemps d’abord
feed-ill = { $url }
    Échecs de suite : { $failures }, depuis le { $day }.
feed-ill-unknown = Je ne sais pas dire pourquoi.

broadcast-how = Écrivez d’abord le message, puis répondez-y par /broadcast. Je vous montre ce qui part et à combien de personnes avant d’envoyer quoi que ce soit.
broadcast-ask = Le message ci-dessus part tel quel. Personnes qui le reçoivent : { $count }. Les groupes et les canaux ne le reçoivent pas.
broadcast-nobody = Il n’y a encore personne qui le recevrait.
broadcast-cancelled = Rien n’a été envoyé.
broadcast-going = En route. Envoyés : { $sent }. Restent : { $left }.
broadcast-done = C’est parti. Envoyés : { $sent }. M’ont bloqué : { $lost }. Refusés par Telegram : { $failed }.
broadcast-stopped = Arrêté. Envoyés : { $sent }. Non envoyés : { $left }.
broadcast-gone = Ce message ne peut pas être copié : il a disparu, ou Telegram ne copie pas ce genre de message. Rien d’autre n’a été envoyé.
# Buttons (plain)
button-send = Envoyer à { $count }
button-cancel = Annuler
button-stop = Arrêter
blocked = Exclu : { $number }. /unblock { $number } y met fin.
block-admin = C’est un administrateur. Retirez d’abord le numéro de ADMINS.
block-how = /block avec un numéro exclut une personne, un groupe ou un canal. En réponse à un message transféré, il s’agit de son auteur.
block-nobody = Personne n’est exclu.
block-list = { $count ->
    [one] Un exclu :
   *[other] { $count } exclus :
}
    { $listed }
unblock-how = /unblock avec un numéro laisse revenir. /block montre qui est exclu.
unblocked = { $number } peut de nouveau se servir de moi.
unblock-none = { $number } n’était pas exclu. /block montre qui l’est.
purged = J’ai oublié cet article : il sera relu pour le prochain qui le demandera.
purge-none = Je ne conserve aucun article sous ce lien.
purge-how = /purge avec un lien oublie l’article que j’en conserve. /purge en réponse à sa synthèse aussi.
invite-off = Les invitations sont pour un bot qui n’est pas ouvert à tous : réglez ACCESS=invite pour vous en servir.
invitations = <b>Qui ouvre un de ces liens peut se servir de moi.</b> « Révoquer » met fin à un lien, « Exclure » retire aussi l’accès à ceux qui sont venus par lui. Pour un groupe, mettez startgroup à la place de start.
invitations-none = Il n’y a pas d’invitation. Seuls ceux de ALLOWED peuvent se servir de moi.
invitation-unused = { $number }. { $link }
    Créé le { $made }, personne n’est venu par lui
invitation = { $number }. { $link }
    Créé le { $made }, { $came ->
    [one] une personne ou un groupe est venu par lui
   *[other] { $came } sont venus par lui
}
# Buttons (plain)
button-invite = Nouvelle invitation
button-revoke = Révoquer { $number }
button-put-out = Exclure { $number }

## Topics: what a chat follows

subscribe-choose =
    Que voulez-vous suivre ? Choisissez un thème, ou indiquez le vôtre :
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = Quels mots ? Répondez à ce message, par exemple : "port strike" OR dredging -football. Une expression se met entre guillemets, OR signifie l’un ou l’autre, un signe moins exclut.
ask-feed = Quel site ou quel flux ? Répondez à ce message en donnant son adresse.
ask-opml = Répondez à ce message avec un fichier .opml, ou avec le lien d’un tel fichier : votre lecteur de flux sait l’exporter.
ask-city = À l’heure de quelle ville vivez-vous ? Répondez à ce message par la plus grande ville proche qui a la même heure, par votre pays ou par votre position, que je ne conserve pas.

subscribed = Vous suivez désormais <b>{ $name }</b>.
cannot-follow = Impossible de suivre cette adresse : { $why }. Vérifiez-la ou réessayez plus tard.
preview =
    <b>Aujourd’hui, vous auriez reçu</b>
    { $stories }
preview-coming = { $count ->
    [one] Je demande à un flux ce qu’il a aujourd’hui…
   *[other] Je demande à { $count } flux ce qu’ils ont aujourd’hui…
}
preview-empty = Aujourd’hui, vous n’auriez rien reçu.
preview-silent = Aucun de ses flux n’est lisible en ce moment. Je continue de les interroger : les nouveautés viendront quand ils répondront.
other-feeds =
    Ce site a d’autres flux. /subscribe suivi d’une de ces adresses vous y abonne :
    { $feeds }
zone-unknown = Je ne connais pas encore votre fuseau horaire : réglez-le avec « Fuseau horaire ».

topics-list =
    <b>Ce que suit cette discussion</b>

    { $topics }
topics-none = Rien n’est encore suivi ici. /subscribe montre ce qu’il y a.
topics-admins = Seuls les administrateurs peuvent changer ce qui est suivi ici.
topic-paused = <i>Suspendu</i>
topic-really = Supprimer <b>{ $name }</b> ? Ses réglages seront perdus.
topic-deleted = <b>{ $name }</b> n’est plus suivi ici.
most-stories = { $count ->
    [one] Un sujet au plus à chaque fois
   *[other] { $count } sujets au plus à chaque fois
}
nothing-said = S’il n’y a rien de nouveau, je le dis
imported = Repris de la liste : { $feeds ->
    [one] { $feeds } flux, réparti
   *[other] { $feeds } flux, répartis
} en { $topics ->
    [one] { $topics } thème
   *[other] { $topics } thèmes
}.
exported = Les flux suivis ici, au format OPML : d’autres lecteurs le comprennent, et moi aussi. Vos propres mots ne sont pas des flux et n’y figurent pas.
exported-none = Aucun flux particulier n’est suivi ici, il n’y a donc pas de liste. Vos propres mots, je les cherche dans tous les flux que je connais.
# The name of what a list brings outside of any folder (plain)
imported-name = Flux importés

rhythm-daily = Chaque jour à { $time }
rhythm-weekdays = Du lundi au vendredi à { $time }
rhythm-weekly = Chaque semaine, le { $day } à { $time }
rhythm-hours = Toutes les { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
rhythm-at-once = Au fil de l’actualité
quiet-between = Rien entre { $start } et { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] fuseau : { $city }
}
zone-which = Laquelle de ces villes a votre heure ?
zone-set = Désormais, les heures d’ici suivent ce fuseau, été comme hiver : { $city }.
zone-not-found = Je ne connais pas cette ville : je n’en connais que quelques-unes par pays. Répondez à ce message par le nom de votre pays, par une plus grande ville qui a la même heure ou par votre position, que je ne conserve pas.
# plain
city-in = { $city } ({ $country })

choose-rhythm = Quand faut-il l’envoyer ?
choose-hour = À quelle heure ?
choose-weekday = Quel jour ?
choose-hours = À quelle fréquence ?
choose-most = Combien de sujets au plus ?
choose-quiet = Entre quelles heures ne rien envoyer ?

# Buttons (plain)
button-own-words = Mes propres mots
button-own-feed = Un site ou un flux
button-when = Quand
button-zone = Fuseau horaire
button-edit = Modifier
button-delete = Supprimer
button-really = Oui, supprimer
button-keep = Garder
button-most = Sujets : { $count }
button-quiet = Heures calmes
button-quiet-none = Aucune
button-nothing-said = Rien de nouveau : le dire
button-nothing-silent = Rien de nouveau : se taire
button-now = La revue maintenant
button-pause = Suspendre
button-resume = Reprendre
button-settings = ‹ Réglages
button-language = Langue
button-length = Longueur
button-blocks = Contenu
button-preview = Aperçu du lien
button-links = Liens
button-who = Qui peut modifier
button-city = Choisir une ville
button-no-zone = Aucun fuseau horaire
button-all = ‹ Tous les thèmes
button-back = ‹ Retour
button-new = Nouveau
button-import = Importer OPML
button-export = Exporter OPML
button-numbered = { $number }. { $name }
button-hours = { $count ->
    [one] Toutes les { $count } h
   *[other] Toutes les { $count } h
}
button-rhythm-daily = Chaque jour
button-rhythm-weekdays = Du lundi au vendredi
button-rhythm-weekly = Chaque semaine
button-rhythm-hours = Plusieurs fois par jour
button-rhythm-at-once = Au fil de l’actualité

feed-moved =
    Un flux suivi ici a changé d’adresse, et je l’y suis : rien n’est perdu.
    { $url }
    → { $to }
feed-died =
    Un flux suivi ici a pris fin : son site indique qu’il a disparu pour de bon, je ne l’interroge donc plus.
    { $url }
    Si le site en a un autre, /subscribe suivi de l’adresse du site le trouvera.
feed-silent =
    Un flux suivi ici est illisible depuis { $days } jours. Je ne l’interroge plus qu’une fois par semaine ; s’il revient, il reprendra tout seul.
    { $url }
    Si le site en a un autre, /subscribe suivi de l’adresse du site le trouvera.
feed-turned =
    À l’adresse d’un flux suivi ici se trouve maintenant autre chose. Je continue à vérifier ; s’il revient, il reprendra tout seul.
    { $url }
    Si le site en a un autre, /subscribe suivi de l’adresse du site le trouvera.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = échec d’une nature inconnue
fault-not-a-link = adresse illisible
fault-private-address = mène à une adresse qui n’est pas publique
fault-name-not-found = aucun site de ce nom
fault-tls-fault = certificat de sécurité défectueux
fault-refused = personne ne répond, ou la connexion se coupe
fault-timed-out = trop lent
fault-too-large = plus gros que la limite
fault-too-many-redirects = redirections sans fin
fault-blocked = refuse les programmes
fault-gone = n’existe plus
fault-server-fault = panne du serveur
fault-unknown-encoding = impossible à décompresser
fault-not-a-page = donne un fichier qui n’est pas un flux
fault-not-a-feed = donne autre chose qu’un flux
fault-reading-too-slow = trop long à lire
fault-reading-crashed = fait planter le lecteur

## A digest

count-stories = { $count ->
    [one] { $count } sujet
   *[other] { $count } sujets
}
count-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
count-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
digest-counts = { $stories } · { $articles } · { $sources } · depuis { $since }
# plain
digest-more = +{ $count }
digest-new = Du nouveau :
digest-matched = Mots trouvés : { $words }.
digest-all = Rien d’autre sur cette période.
digest-all-last = Rien d’autre depuis votre dernière revue.
digest-left = { $count ->
    [one] { $count } autre sujet n’est pas repris.
   *[other] { $count } autres sujets ne sont pas repris.
}
digest-empty = Rien de nouveau à ce sujet.
digest-empty-last = Rien de nouveau depuis votre dernière revue.
digest-silent = Aucun des flux de <b>{ $name }</b> n’est lisible en ce moment ; je ne peux donc pas dire ce qu’il y a de nouveau. Réessayez plus tard ; je continue aussi de les interroger.
digest-which = La revue de quel thème ?

## What is kept

save-done = Gardé : { $title }. /saved montre ce que vous gardez.
save-there = Vous gardez déjà cet article : { $title }.
save-nobody = Quand vous écrivez au nom du groupe ou d’un canal, je ne sais pas qui vous êtes. Écrivez en votre nom ou appuyez sur « Garder » sous la synthèse.
saved-list = <b>{ $count ->
    [one] { $count } article gardé
   *[other] { $count } articles gardés
}</b>

    { $articles }
saved-none = Vous ne gardez encore aucun article. « Garder » sous une synthèse suffit, ou /save avec un lien.
saved-private = Ce que vous gardez ne regarde que vous ; je ne le montre donc que dans notre discussion privée. Envoyez-y /saved.
history-list = <b>{ $count ->
    [one] Le dernier article ici
   *[other] Les { $count } derniers articles ici
}</b>

    { $articles }
history-none = Aucun article n’a été affiché ici récemment. Envoyez-moi un lien.
keeping-admins = Seuls les administrateurs de ce groupe peuvent faire cela.
exported-data = Tout ce que je conserve sur cette discussion, au format JSON : pour chaque partie, à quoi elle sert et combien de temps elle reste.
# Ce que /export dit de chaque partie (texte brut) : ce que c’est, et jusqu’à quand c’est conservé
kept-history = Les derniers articles montrés dans cette discussion
kept-history-until = pendant 30 jours, et 50 au plus par discussion ou par sujet de forum
kept-answers = Lequel de mes messages a répondu à quel lien
kept-answers-until = une heure au plus : si un lien est corrigé dans la minute, la réponse est modifiée
kept-introductions = Le fait que je me suis présenté à ce groupe
kept-introductions-until = jusqu’à ce que je quitte le groupe
kept-saved = Les articles que vous gardez
kept-saved-until = jusqu’à ce que vous les retiriez de /saved
kept-chats = Ce qui est réglé ici autrement que d’habitude
kept-chats-until = jusqu’au retour au réglage habituel
kept-subscriptions = Ce qui est suivi ici
kept-subscriptions-until = jusqu’à sa suppression dans /topics
kept-calendar = Quand les prochaines revues doivent venir
kept-calendar-until = jusqu’à l’heure dite
kept-subscription_feeds = Les flux de ce qui est suivi
kept-subscription_feeds-until = jusqu’à sa suppression dans /topics
kept-deliveries = Les revues à envoyer et celles envoyées récemment
kept-deliveries-until = 14 jours après leur envoi
kept-sent_stories = Ce que les revues ont raconté, sous forme de nombres calculés
kept-sent_stories-until = pendant 14 jours
kept-guests = Si l’hébergeur vous a admis ou exclu
kept-guests-until = jusqu’à ce que l’hébergeur y mette fin ; 90 jours si vous n’êtes pas admis
kept-allowances = La part déjà utilisée de ce que vous pouvez demander
kept-allowances-until = jusqu’à ce qu’elle vous revienne, un jour au plus
kept-broadcast_chats = Le fait qu’un message de l’hébergeur à tous doit encore vous parvenir
kept-broadcast_chats-until = jusqu’à son envoi
kept-texts = Les textes collés ou envoyés en fichier
kept-texts-until = tant qu’ils figurent dans l’historique ou dans /saved

forget-really =
    <b>Effacer tout ce que je conserve sur vous ?</b>
    Ce que vous suivez, ce que vous gardez, votre historique, vos réglages, ainsi que les messages et les revues en route. C’est irréversible. /export vous en donne d’abord une copie complète.
forget-really-group =
    <b>Effacer tout ce que je conserve sur ce groupe ?</b>
    Ce qu’il suit, son historique, ses réglages, ainsi que les messages et les revues en route. C’est irréversible. Ce que les membres ont gardé leur appartient et reste. /export vous en donne d’abord une copie complète.
forget-stayed = Rien n’a été effacé.
erased =
    <b>Effacé définitivement :</b>
    { $what }
erased-nothing = Il n’y avait rien à effacer.
erased-saved = { $count ->
    [one] { $count } article gardé
   *[other] { $count } articles gardés
}
erased-history = { $count ->
    [one] l’historique de { $count } article
   *[other] l’historique de { $count } articles
}
erased-topics = { $count ->
    [one] { $count } thème et ses horaires
   *[other] { $count } thèmes et leurs horaires
}
erased-digests = { $count ->
    [one] { $count } revue, envoyée ou en route
   *[other] { $count } revues, envoyées ou en route
}
erased-messages = { $count ->
    [one] { $count } message en attente
   *[other] { $count } messages en attente
}
erased-settings = réglages et notes
privacy =
    <b>Ce que je conserve, pourquoi et combien de temps</b>
    1. Votre message, jusqu’à ce qu’il ait sa réponse, pour qu’une panne n’en perde aucun.
    2. Les articles que je lis, quelques jours, pour que le même lien ait aussitôt sa réponse. Ils sont classés par lien, et non par personne.
    3. Les { $most } derniers articles affichés dans une discussion, pendant { $days } jours : pour /history et pour les commandes sans lien.
    4. Les articles que vous gardez, jusqu’à ce que vous les retiriez de /saved.
    5. Ce que vous suivez et quand cela vient, jusqu’à ce que vous le supprimiez ; ce que chaque revue a raconté, pendant 14 jours, pour que rien ne vienne deux fois.
    6. Ce que vous avez réglé, jusqu’à ce que vous reveniez en arrière. Votre numéro sur Telegram avec ce que vous avez demandé dernièrement, un jour au plus, pour qu’il y en ait assez pour tous.
    7. Ni nom, ni numéro de téléphone, ni position, ni autre liste de ce que vous lisez. Mes journaux techniques ne contiennent aucun de vos mots.
    8. Les sites me voient charger leurs articles, pas vous. Je ne transmets rien à personne.
    9. /export vous donne tout cela en fichiers.
    10. /forget l’efface, sauf ce que vous avez consommé aujourd’hui et le fait que l’hébergeur vous ait admis ou exclu.

# Buttons (plain)
button-save = Garder
button-drop = ✕
button-forget = Oui, tout effacer
button-stay = Conserver

## Pictures

# plain; words after /card, with spaces between
card-words-dark = sombre noir nuit
card-words-light = clair blanc jour
card-words-stated = conditions condition exigences
timeline-which = La semaine de quel thème ?
timeline-empty = Rien n’a été publié sur { $name } ces sept derniers jours.

# Buttons (plain)
button-card = Carte
button-dark = Sombre
button-light = Clair

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = Ce n’est pas un lien que je puisse ouvrir. Envoyez l’adresse complète de l’article, par exemple https://example.com/news/story.
error-private-address = { $host ->
    [none] Cette adresse
   *[other] { $host }
} n’est pas sur l’internet public{ $port ->
    [none] {""}
   *[other] {" "}ou n’utilise pas un port habituel du web
} ; je ne l’ouvre donc pas. Envoyez le lien public de l’article ou collez-en le texte.
error-name-not-found = Il n’existe pas de site { $host ->
    [none] de ce nom
   *[other] nommé { $host }
}. Vérifiez que le lien ne contient pas de faute de frappe.
error-tls-fault = Le certificat de sécurité { $host ->
    [none] de ce site
   *[other] de { $host }
} n’est pas valable : personne ne peut garantir ce qui en provient. Collez plutôt le texte de l’article, ou réessayez plus tard.
error-refused = { $host ->
    [none] Le site
   *[other] { $host }
} ne répond pas. Il est peut-être en panne : réessayez plus tard ou collez le texte de l’article.
error-timed-out = { $host ->
    [none] Le site
   *[other] { $host }
} a mis trop de temps à répondre{ $seconds ->
    [none] {""}
    [one] {" "}(plus de { $seconds } seconde)
   *[other] {" "}(plus de { $seconds } secondes)
}. Réessayez dans une minute ou collez le texte de l’article.
error-too-large = Cette page est trop volumineuse pour moi{ $megabytes ->
    [none] {""}
   *[other] {" "}(limite : { $megabytes } Mo)
}. Collez plutôt le texte de l’article.
error-too-many-redirects = Ce lien mène sans fin d’une adresse à l’autre. Ouvrez-le dans un navigateur et envoyez-moi l’adresse où vous arrivez.
error-blocked = { $host ->
    [none] Le site
   *[other] { $host }
} ne laisse pas entrer les programmes comme moi. Ouvrez l’article et collez-en le texte ici : je le lis tout aussi bien.
error-gone = Cette page n’existe pas ou plus{ $host ->
    [none] {""}
   *[other] {" "}sur { $host }
}. Vérifiez le lien ou collez le texte de l’article.
error-unwelcome = { $host ->
    [none] Le site
   *[other] { $host }
} demande aux programmes de ne pas lire cette page d’eux-mêmes. Envoyez-m’en le lien, et je la lirai pour vous.
error-server-fault = { $host ->
    [none] Le site
   *[other] { $host }
} rencontre une panne en ce moment. Réessayez dans quelques minutes ou collez le texte de l’article.
error-unknown-encoding = { $host ->
    [none] Le site
   *[other] { $host }
} a envoyé la page sous une forme que je ne sais pas décoder. Collez plutôt le texte de l’article.
error-not-a-page = Ce lien mène à { $what ->
    [PDF] un PDF
    [image] une image
    [video] une vidéo
    [audio] un fichier audio
    [feed] un flux
    [none] un fichier
   *[other] un fichier ({ $what })
}, et je lis des pages web. Envoyez le lien de l’article lui-même ou collez-en le texte.
error-paywalled = Cet article est réservé aux abonnés, et je ne contourne pas ce genre d’accès. Si vous pouvez le lire, collez-en le texte ici.
error-no-article = Je n’ai pas trouvé d’article à cette adresse. C’est peut-être une page d’accueil, une liste ou un avis de consentement : envoyez le lien d’un article précis ou collez-en le texte.
error-too-short = Il y a trop peu de texte pour une synthèse. Envoyez le lien d’un article entier ou collez-en davantage.
error-not-a-feed = { $host ->
    [none] Je ne trouve à cette adresse
   *[other] Je ne trouve sur { $host }
} aucun flux que je sache lire. Envoyez l’adresse du site lui-même : j’en chercherai le flux.
error-no-feed-found = { $host ->
    [none] Je ne trouve pas de flux sur ce site.
   *[other] Je ne trouve pas de flux sur { $host }.
} S’il en a un, envoyez l’adresse du flux.
error-not-a-list = Ce fichier n’est pas une liste de flux. Exportez-en une au format OPML depuis votre lecteur de flux et envoyez-la telle quelle.
error-unknown-file = Je lis les fichiers .txt et .html. Envoyez l’article sous cette forme ou collez-en le texte.
error-file-too-large = Ce fichier est trop volumineux pour moi{ $megabytes ->
    [none] {""}
   *[other] {" "}(limite : { $megabytes } Mo)
}. Envoyez l’article seul ou collez-en le texte.
error-bad-line = Cette ligne n’est pas { $what ->
    [entry] une entrée : il lui faut "id", et "title" ou "text".
   *[other] un article : il lui faut "id" et "text", ou "id" et "html".
}
error-bad-words = { $fault ->
    [quote] Un guillemet n’est pas fermé : écrivez "port strike" avec un guillemet à chaque bout.
   *[nothing] Il n’y a rien à chercher là-dedans. Écrivez des mots, "une expression", des mots OR d’autres, et -mots pour exclure.
    [without] Cela dit seulement ce qu’il faut exclure. Écrivez d’abord ce qu’il faut chercher.
    [or] OR demande quelque chose des deux côtés, comme dans strike OR lockout.
    [common] « { $word } » figure dans tous les articles. Écrivez quelque chose que seuls certains contiennent.
    [long] C’est plus que je ne peux chercher à la fois. Tenez-vous-en à { $most } mots.
}
error-nothing-to-read = Je n’ai trouvé dans ce message ni lien, ni fichier que je sache lire, ni texte { $words ->
    [none] assez long
   *[other] d’au moins { $words } mots
}.
error-nothing-to-show = Je n’ai pas encore d’article pour cette discussion, ou je ne l’ai plus. Envoyez-moi d’abord un lien ou un texte.
error-asked-too-much = Cela fait beaucoup en peu de temps. { $minutes ->
    [none] Redemandez-moi dans un moment.
    [one] Redemandez-moi dans une minute.
   *[other] Redemandez-moi dans { $minutes } minutes.
}
error-already-subscribed = C’est déjà suivi ici. /topics le montre.
error-too-many-subscriptions = Cette discussion ne peut pas suivre davantage de thèmes{ $most ->
    [none] {""}
   *[other] {" "}(limite : { $most })
}. Supprimez-en d’abord un : /topics en donne la liste.
error-too-many-saved = Je ne peux pas garder plus d’articles pour une seule personne{ $most ->
    [none] {""}
   *[other] {" "}(limite : { $most })
}. Retirez-en d’abord de /saved.
error-nothing-to-draw = Cet article ne cite personne et ne pose aucune condition : il n’y a rien à mettre sur une carte. /summary montre ce qu’il dit.
error-no-letters = Je n’ai pas de caractères pour cette écriture et ne peux donc pas la dessiner. /quotes montre les mêmes mots en texte.
error-reading-too-slow = Ce texte était trop long à lire, j’ai donc renoncé. Collez le passage qui compte.
error-reading-crashed = Quelque chose s’est cassé pendant que je lisais cet article, et vous n’y êtes pour rien. Veuillez le renvoyer ; si cela se reproduit, collez-en le texte.
error-gave-up = J’ai essayé trois fois, sans succès. Je suis désolé. Veuillez renvoyer le lien ou coller le texte de l’article.

## The terminal (plain)

console-hello = On the Record. Collez un lien ou un texte, ou tapez /help. Ctrl-D pour quitter.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Image : { $path }
console-file = Fichier : { $path }
console-opens = Ouvre { $url }
console-reading = Lecture en cours…

## Starting (plain)

fault-token-missing = Il n’y a pas de jeton. Demandez-en un à @BotFather et renseignez TELEGRAM_TOKEN, ou essayez le bot ici même : make chat
fault-token-malformed = TELEGRAM_TOKEN n’est pas un jeton : ceux de @BotFather se composent d’un nombre, d’un deux-points et de lettres. Copiez-le de nouveau, en entier et sans guillemets.
fault-token-wrong = Telegram ne connaît pas ce jeton. Recopiez-le depuis @BotFather dans TELEGRAM_TOKEN.

## The example under /start

example-intro = Un article inventé, en anglais, la langue que je lis le mieux. Ce que j’en tire suit.
