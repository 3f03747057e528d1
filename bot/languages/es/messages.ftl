# What the bot says in Spanish. It says “tú”, as Telegram’s own app does in Spanish. Messages may hold Telegram's HTML,
# except those marked "plain": on buttons, in the menu and over the chat Telegram reads none. Variables that are text
# come escaped.
#
# Brief: resumen, digest: boletín, topic: tema, story: noticia, actor: protagonista, feed: canal, to save: guardar.

## The words of an article

quoted = «{ $words }»
untitled = Texto sin título

## The brief

brief-said = <b>Declaraciones</b>
brief-conditions = <b>Condiciones y exigencias</b>
brief-actors = <b>Protagonistas</b>
count-quotes = { $count ->
    [one] { $count } cita
   *[other] { $count } citas
}
count-actors = { $count ->
    [one] { $count } protagonista
   *[other] { $count } protagonistas
}
count-conditions = { $count ->
    [one] { $count } condición
   *[other] { $count } condiciones
}
verbatim = cada palabra es del propio artículo

note-short = Un artículo corto: no dice mucho más que esto.
note-paywalled = Solo se pudo leer la parte anterior al muro de pago.
note-english-only = No está en inglés: he leído las frases principales y las citas entrecomilladas. Por ahora solo reconozco protagonistas y condiciones en inglés.

## The other views

heading-quotes = <b>Citas</b> · { $title }
heading-actors = <b>Protagonistas</b> · { $title }
heading-conditions = <b>Condiciones</b> · { $title }
nothing-quotes = En este artículo no se cita a nadie.
nothing-actors = No he encontrado protagonistas en este artículo.
nothing-conditions = En este artículo nadie plantea una condición, una exigencia, un rechazo, una oferta ni una amenaza.

speaker-unnamed = <b>Sin nombre</b> («{ $mention }»)
speaker-unclear = <b>No está claro quién habla</b>
speaker-unclear-mention = <b>No está claro quién habla</b> («{ $mention }»)

actors-person = <b>Personas</b>
actors-organization = <b>Organizaciones</b>
actors-country = <b>Países</b>
actors-group = <b>Grupos</b>
mentions = { $count ->
    [one] { $count } mención
   *[other] { $count } menciones
}
quoted-yes = con citas
quoted-no = sin citas

conditions-condition = <b>Qué depende de qué</b>
conditions-demand = <b>Exigencias</b>
conditions-refusal = <b>Rechazos</b>
conditions-offer = <b>Ofertas</b>
conditions-threat = <b>Amenazas</b>
# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = Qué depende de qué
kind-demand = Exigencias
kind-refusal = Rechazos
kind-offer = Ofertas
kind-threat = Amenazas
kind-words-condition = condición, condiciones, si, dependencia, depende
kind-words-demand = exigencia, exige, exigir, demanda, demandas, reclama, petición, peticiones
kind-words-refusal = rechazo, rechaza, rechazar, negativa, negativas, no
kind-words-offer = oferta, ofrece, ofrecimiento, promesa, promesas, promete, compromiso
kind-words-threat = amenaza, amenazar, advertencia, advertencias
kind-unknown = «{ $kind }» no es un tipo que conozca ni alguien que ponga aquí condiciones. En este artículo hay:
kind-none = { $kind }: no hay en este artículo. Sí hay:
speaker-none = En este artículo no se cita a nadie llamado «{ $name }». Sí se cita a:
speaker-many = «{ $name }» puede ser más de una de las personas citadas en este artículo. ¿Cuál?
actor-none = En este artículo no actúa nadie ni nada llamado «{ $name }». Sí actúan:
actor-many = «{ $name }» puede ser más de un protagonista de este artículo. ¿Cuál?

# Buttons (plain)
button-brief = ‹ Resumen
button-all-quotes = Todas las citas { $count }
button-all-actors = Todos los protagonistas { $count }
button-all-conditions = Todas las condiciones { $count }
button-share = Compartir
button-copy = 📋 { $number }
button-copy-one = 📋 Copiar una cita
button-quotes = Citas { $count }
button-actors = Protagonistas { $count }
button-conditions = Condiciones { $count }
button-original = Original
button-before = ‹ { $page } de { $count }
button-after = { $page } de { $count } ›
button-example = Ver un ejemplo

## Talking

start =
    Envíame el enlace de una noticia. Te respondo con lo que deja por escrito: las frases que llevan el peso, quién dijo qué, quién actúa y qué depende de qué.
    Cada palabra que muestro está copiada del artículo, y cada ↗ lo abre en esa misma frase.
    También puedes pegar un texto, enviar un archivo .txt o .html o añadirme a un grupo. /help muestra todo lo que sé hacer.
help-intro = <b>Envía un enlace, un texto o un archivo</b> y te respondo con un resumen. O pide solo una parte:
help-command = /{ $name } { $does }
help-how =
    Un comando se aplica al enlace que lo sigue, al mensaje al que respondes o, si no, al último artículo de este chat. Respondo uno por uno hasta { $links } enlaces por mensaje.

    En cualquier chat, escribe mi nombre y un enlace para publicar allí el resumen, todas las citas o una sola.

    En los grupos respondo cuando me mencionan, me responden o me dan un comando. Los administradores pueden hacer que responda a todos los enlaces: /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = El resumen de un enlace o del último artículo
command-quotes = Quién dijo qué; con un nombre, lo que dijo esa persona
command-actors = Quién actúa y en calidad de qué; con un nombre, solo ese
command-conditions = Condiciones, exigencias, rechazos, ofertas, amenazas; o solo uno de estos tipos, o los de alguien
command-everylink = En grupos: responder a todos los enlaces, sí o no
command-start = Qué hace este bot, con un ejemplo
command-help = Todos los comandos
command-settings = Idioma, zona horaria, qué muestra un resumen, quién puede cambiarlo
command-card = Una cita o las condiciones como imagen para compartir
command-timeline = La semana de un tema en una imagen
command-save = Guardar un artículo: un enlace, aquel al que respondes o el último
command-saved = Los artículos que guardas
command-history = Los últimos artículos de este chat
command-export = Todo lo que conservo sobre ti, en archivos
command-forget = Borrar todo lo que conservo sobre ti
command-privacy = Qué conservo, por qué y durante cuánto tiempo

command-subscribe = Seguir un tema, unas palabras, un sitio o un canal RSS
command-topics = Lo que sigue este chat: editar, pausar, eliminar, exportar
command-digest = El boletín de un tema, ahora

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Envía el enlace de una noticia y recibe lo que deja por escrito: las frases que llevan el peso, las citas y quién las dijo, los protagonistas, las condiciones planteadas.

    Nada se reescribe. Cada palabra está copiada del artículo y lleva a su lugar en el original.
description-short = Lo que dice una noticia, palabra por palabra: frases clave, citas, protagonistas y condiciones.

unknown =
    Leo noticias. Envíame un enlace, pega el texto del artículo ({ $words } palabras como mínimo) o envíalo en un archivo .txt o .html.
    /start muestra un ejemplo.
unknown-command = No conozco ese comando. /help muestra los que conozco.
text-too-short = { $words ->
    [one] { $words } palabra es muy poco
   *[other] { $words } palabras son muy pocas
} para un artículo. Pega al menos { $least } o envía un enlace.
too-many-links =
    Respondo a un máximo de { $most } enlaces por mensaje. Vuelve a enviar estos, que quedaron sin respuesta:
    { $left }
link-failed = { $link }
    { $why }

everylink-on = Desde ahora respondo a todos los enlaces de este grupo. /everylink off lo desactiva.
everylink-on-blind = Activado, pero Telegram solo me muestra los mensajes que me mencionan o me responden. Hazme administrador de este grupo o desactiva mi modo de privacidad (Group Privacy) en @BotFather, y responderé a todos los enlaces. /everylink off lo desactiva.
everylink-off = Desde ahora, en este grupo solo respondo cuando me mencionan, me responden o me dan un comando. /everylink on lo cambia.
everylink-how = Con /everylink on respondo a todos los enlaces de este grupo; con /everylink off, solo cuando me lo piden. Ahora: { $now ->
    [on] activado
   *[off] desactivado
}.
everylink-groups = Eso es para grupos. Aquí respondo a todos los enlaces de todas formas.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Ajustes</b>
settings-group = <b>Ajustes de este grupo</b>
settings-language = Idioma: { $value }
settings-zone = Zona horaria: { $value }
settings-length = Extensión: { $value }
settings-blocks = Un resumen muestra: { $value }
settings-preview = Vista previa del enlace: { $value }
settings-links = Enlaces: { $value }
settings-who = Pueden cambiar esto: { $value }

# Values (plain)
language-here = el de tu aplicación
language-group = el de la aplicación de cada uno
zone-none = sin elegir
length-short = corta
length-standard = media
length-long = larga
part-summary = frases clave
part-quotes = citas
part-actors = protagonistas
part-conditions = condiciones
part-none = solo título y botones
switch-on = activada
switch-off = desactivada
links-all = respondo a todos
links-asked = solo cuando me lo piden
who-admins = administradores
who-everybody = todos

choose-language = ¿En qué idioma hablo aquí? Los artículos se quedan en el suyo.
choose-zone = ¿Por la hora de qué ciudad deben llegar los boletines? Ahora: { $value }.
choose-length = ¿Cuántas frases clave debe tener un resumen? Corta es una, media son dos o tres y larga, hasta seis.
choose-blocks = ¿Qué debe mostrar un resumen? Lo que omita sigue en sus botones.
choose-preview = ¿Debe ir bajo un resumen la vista previa del artículo que da Telegram?
choose-links = ¿A qué enlaces de este grupo respondo?
choose-who = ¿Quién puede cambiar los ajustes de este grupo y lo que sigue?

# To a group that the bot is added to
group-hello =
    ¡Hola! Si alguien envía el enlace de una noticia con @{ $name }, o respondiéndome, muestro lo que deja por escrito: quién dijo qué y qué depende de qué. /help muestra todo lo que sé hacer.

    Los administradores pueden hacer que responda a todos los enlaces: /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Envía el enlace de una noticia con @{ $name }, o responde con @{ $name } a un mensaje que tenga uno. /help muestra todo lo que sé hacer.

# Links that open the bot
start-brief-gone = No tengo ese artículo, o ya no. Envíame su enlace y lo leo.
start-unknown = Ese enlace no abre nada que yo conozca. Mejor envíame el enlace de una noticia.
start-link = Envíame el enlace de una noticia. Con «Compartir», debajo de mi respuesta, puedes publicarla en cualquier chat.
start-topic = Aquí se puede seguir el tema <b>{ $name }</b>: envío las novedades y lo que se dijo en ellas.
# plain
button-follow = Seguir

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Pega el enlace de una noticia
inline-reading = Sigo leyendo. Ábrelo aquí o prueba otra vez
inline-too-long = Aquí ese enlace es muy largo: envíamelo
inline-failed = No se puede leer

# Over the chat (plain, at most 200 characters)
press-gone = Ya no conservo este artículo. Vuelve a enviar su enlace.
press-failed = No ha funcionado. Pulsa otra vez.

press-topic-gone = Ese tema ya no se sigue aquí. /topics muestra los que sí.
press-paused = En pausa: { $name }. Puedes reanudarlo en /topics.
press-resumed = Reanudado: { $name }.
press-settings-admins = Aquí solo los administradores pueden cambiar los ajustes.
press-settings-who = Solo los administradores deciden quién puede cambiar los ajustes.

## Who may use the bot

admitted = Te doy la bienvenida: desde ahora puedes usarme. Envíame el enlace de un artículo, o /start para ver qué hago.
stranger = Este bot no está abierto a todo el mundo, así que aquí no puedo ayudarte. Para que quien lo aloja te deje entrar, dale este número: { $number }
stranger-group = Este bot no está abierto a todo el mundo. Alguien que pueda usarlo puede dejar entrar a este grupo con /start. Para quien lo aloja, este grupo es el número { $number }.
# plain, over the chat
press-stranger = Este bot no está abierto a todo el mundo.

## For hosts: what only admins see

# The menu (plain)
command-block = Bloquear a alguien, por su número
command-unblock = Volver a dejar entrar a alguien
command-purge = Olvidar un artículo, por su enlace
command-invite = Enlaces que dejan entrar

command-stats = Cifras de los últimos 30 días
command-feeds = Fuentes que no se pueden leer, y por qué
command-broadcast = Escribir a todo el mundo

stats-title = <b>Los últimos 30 días</b>, y hoy entre paréntesis
stats-read = Artículos leídos: { $month } ({ $today })
stats-kept = Enlaces a artículos que ya conservaba: { $month } ({ $today })
stats-errors = Algo iba mal: { $month } ({ $today })
stats-digests = Boletines enviados: { $month } ({ $today })
stats-kinds = Lo más frecuente: { $kinds }
stats-times = La mitad de las respuestas llegó en { $half } s, 95 de cada 100 en { $most } s
stats-people = Personas a las que llega un mensaje para todos: { $count }
stats-feeds = Fuentes: { $count }, con fallos: { $ill }
stats-waiting = Espera más larga de una respuesta ahora: { $seconds } s
# In the picture (plain)
plot-links = Enlaces
plot-read = leídos
plot-kept = ya conservados
plot-errors = Lo que fue mal
plot-others = otros
plot-digests = Boletines enviados
plot-times = Segundos hasta la respuesta
plot-half = la mitad en
plot-most = 95 de cada 100 en

# Qué ha fallado, en una o dos palabras (texto sin formato): para quien aloja el bot
wrong-not-a-link = no es un enlace
wrong-private-address = dirección privada
wrong-name-not-found = sitio inexistente
wrong-tls-fault = certificado no válido
wrong-refused = el sitio no responde
wrong-timed-out = sitio demasiado lento
wrong-too-large = página demasiado grande
wrong-too-many-redirects = redirecciones sin fin
wrong-blocked = no admite programas
wrong-gone = página inexistente
wrong-unwelcome = excluido por robots.txt
wrong-server-fault = fallo del sitio
wrong-unknown-encoding = no se puede descifrar
wrong-not-a-page = no es una página web
wrong-paywalled = muro de pago
wrong-no-article = sin artículo
wrong-too-short = texto insuficiente
wrong-not-a-feed = no es un canal
wrong-no-feed-found = ningún canal
wrong-not-a-list = no es lista de canales
wrong-unknown-file = archivo no admitido
wrong-file-too-large = archivo demasiado grande
wrong-bad-words = nada que buscar
wrong-nothing-to-read = nada que leer
wrong-nothing-to-show = aún sin artículo
wrong-asked-too-much = demasiadas peticiones
wrong-already-subscribed = ya se seguía
wrong-too-many-subscriptions = demasiados temas
wrong-too-many-saved = demasiados guardados
wrong-nothing-to-draw = nada que dibujar
wrong-no-letters = escritura no disponible
wrong-reading-too-slow = lectura muy lenta
wrong-reading-crashed = lectura interrumpida
wrong-gave-up = abandonado
wrong-unknown = otra cosa

feeds-well = Todas las fuentes se pueden leer: { $count }.
feeds-ill = <b>Fuentes que no se pueden leer: { $ill } de { $count }</b>, primero las que fallan desde hace más tiempo
feed-ill = { $url }
    Fallos seguidos: { $failures }, desde el { $day }.
feed-ill-unknown = No sé decir por qué.

broadcast-how = Escribe primero el mensaje y respóndele después con /broadcast. Te muestro qué sale y a cuántas personas llega antes de enviar nada.
broadcast-ask = El mensaje de arriba sale tal como está. Personas que lo reciben: { $count }. Los grupos y canales no lo reciben.
broadcast-nobody = Todavía no hay nadie que lo recibiera.
broadcast-cancelled = No se ha enviado nada.
broadcast-going = En camino. Enviados: { $sent }. Faltan: { $left }.
broadcast-done = Ya ha salido. Enviados: { $sent }. Me han bloqueado: { $lost }. Rechazados por Telegram: { $failed }.
broadcast-stopped = Detenido. Enviados: { $sent }. Sin enviar: { $left }.
broadcast-gone = Ese mensaje no se puede copiar: ya no está, o es de un tipo que Telegram no copia. No se ha enviado nada más.
# Buttons (plain)
button-send = Enviar a { $count }
button-cancel = Cancelar
button-stop = Detener
blocked = Bloqueado: { $number }. /unblock { $number } lo deshace.
block-admin = Es un administrador. Quita primero el número de ADMINS.
block-how = /block con un número bloquea a una persona, un grupo o un canal. En respuesta a un mensaje reenviado, a quien lo escribió.
block-nobody = No hay nadie bloqueado.
block-list = { $count ->
    [one] Hay uno bloqueado:
   *[other] Hay { $count } bloqueados:
}
    { $listed }
unblock-how = /unblock con un número vuelve a dejar entrar. /block muestra quién está bloqueado.
unblocked = { $number } puede volver a usarme.
unblock-none = { $number } no estaba bloqueado. /block muestra quién lo está.
purged = He olvidado ese artículo: lo leeré de nuevo para quien lo pida.
purge-none = No conservo ningún artículo de ese enlace.
purge-how = /purge con un enlace olvida el artículo que conservo de él. También /purge en respuesta a su resumen.
invite-off = Las invitaciones son para un bot que no está abierto: pon ACCESS=invite para usarlas.
invitations = <b>Quien abra uno de estos enlaces puede usarme.</b> «Revocar» anula un enlace; «Expulsar» deja fuera también a quienes entraron con él. Para un grupo, pon startgroup en lugar de start.
invitations-none = No hay ninguna invitación. Solo pueden usarme los de ALLOWED.
invitation-unused = { $number }. { $link }
    Creado el { $made }, nadie ha entrado con él
invitation = { $number }. { $link }
    Creado el { $made }, { $came ->
    [one] ha entrado uno con él
   *[other] han entrado { $came } con él
}
# Buttons (plain)
button-invite = Nueva invitación
button-revoke = Revocar { $number }
button-put-out = Expulsar { $number }

## Topics: what a chat follows

subscribe-choose =
    ¿Qué quieres seguir? Elige un tema o indica el tuyo:
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = ¿Qué palabras? Responde a este mensaje, por ejemplo: "port strike" OR dredging -football. Las expresiones van entre comillas, OR significa una cosa u otra y un signo menos excluye.
ask-feed = ¿Qué sitio o canal RSS? Responde a este mensaje con su dirección.
ask-opml = Responde a este mensaje con un archivo .opml o con el enlace de uno: tu lector de noticias lo exporta.
ask-city = ¿Por la hora de qué ciudad te guías? Responde a este mensaje con la ciudad más grande cercana que tenga la misma hora, con tu país o con tu ubicación, que no guardo.

subscribed = Ahora sigues <b>{ $name }</b>.
cannot-follow = Eso no se puede seguir: { $why }. Comprueba la dirección o inténtalo más tarde.
preview =
    <b>Hoy habrías recibido</b>
    { $stories }
preview-coming = { $count ->
    [one] Estoy preguntando a un canal qué trae hoy…
   *[other] Estoy preguntando a { $count } canales qué traen hoy…
}
preview-empty = Hoy no habrías recibido nada.
preview-silent = Ahora mismo no se puede leer ninguno de sus canales. Sigo preguntando: lo nuevo llegará cuando respondan.
other-feeds =
    Ese sitio tiene más canales. /subscribe con una de estas direcciones los sigue:
    { $feeds }
zone-unknown = Aún no conozco tu zona horaria: elígela en «Zona horaria».

topics-list =
    <b>Lo que sigue este chat</b>

    { $topics }
topics-none = Aquí aún no se sigue nada. /subscribe muestra lo que hay.
topics-admins = Solo los administradores pueden cambiar lo que se sigue aquí.
topic-paused = <i>En pausa</i>
topic-really = ¿Eliminar <b>{ $name }</b>? También se perderán sus ajustes.
topic-deleted = <b>{ $name }</b> ya no se sigue aquí.
most-stories = { $count ->
    [one] Una noticia como máximo cada vez
   *[other] { $count } noticias como máximo cada vez
}
nothing-said = Si no hay nada nuevo, lo digo
imported = Tomado de la lista: { $feeds ->
    [one] un canal
   *[other] { $feeds } canales
}, en { $topics ->
    [one] un tema
   *[other] { $topics } temas
}.
exported = Los canales que se siguen aquí, en OPML: otros lectores lo entienden, y yo también. Tus propias palabras no son canales y no están en la lista.
exported-none = Aquí no se sigue ningún canal concreto, así que no hay lista. Tus propias palabras las busco en todos los canales que conozco.
# The name of what a list brings outside of any folder (plain)
imported-name = Fuentes importadas

rhythm-daily = Cada día a las { $time }
rhythm-weekdays = De lunes a viernes a las { $time }
rhythm-weekly = Cada semana, el { $day } a las { $time }
rhythm-hours = Cada { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
rhythm-at-once = Al momento
quiet-between = Nada entre las { $start } y las { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] hora de { $city }
}
zone-which = ¿Cuál de estas tiene tu hora?
zone-set = Desde ahora aquí rige la hora de { $city }, en verano y en invierno.
zone-not-found = No conozco esa ciudad: solo conozco unas pocas de cada país. Responde a este mensaje con el nombre de tu país, con una ciudad más grande que tenga la misma hora o con tu ubicación, que no guardo.
# plain
city-in = { $city } ({ $country })

choose-rhythm = ¿Cuándo quieres recibirlo?
choose-hour = ¿A qué hora?
choose-weekday = ¿Qué día?
choose-hours = ¿Con qué frecuencia?
choose-most = ¿Cuántas noticias como máximo?
choose-quiet = ¿Entre qué horas no debe llegar nada?

# Buttons (plain)
button-own-words = Mis propias palabras
button-own-feed = Un sitio o canal RSS
button-when = Cuándo
button-zone = Zona horaria
button-edit = Editar
button-delete = Eliminar
button-really = Sí, eliminar
button-keep = Conservar
button-most = Noticias: { $count }
button-quiet = Horas de silencio
button-quiet-none = Ninguna
button-nothing-said = Sin novedades: avisar
button-nothing-silent = Sin novedades: no avisar
button-now = Boletín ahora
button-pause = Pausar
button-resume = Reanudar
button-settings = ‹ Ajustes
button-language = Idioma
button-length = Extensión
button-blocks = Contenido
button-preview = Vista previa
button-links = Enlaces
button-who = Quién puede cambiar
button-city = Elegir una ciudad
button-no-zone = Sin zona horaria
button-all = ‹ Todos los temas
button-back = ‹ Atrás
button-new = Nuevo
button-import = Importar OPML
button-export = Exportar OPML
button-numbered = { $number }. { $name }
button-hours = Cada { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
button-rhythm-daily = Cada día
button-rhythm-weekdays = De lunes a viernes
button-rhythm-weekly = Cada semana
button-rhythm-hours = Cada pocas horas
button-rhythm-at-once = Al momento

feed-moved =
    Un canal que se sigue aquí ha cambiado de dirección, y lo sigo en la nueva: no se pierde nada.
    { $url }
    → { $to }
feed-died =
    Un canal que se sigue aquí ha terminado: su sitio dice que ya no existe, así que no lo consulto más.
    { $url }
    Si el sitio tiene otro, /subscribe con la dirección del sitio lo encuentra.
feed-silent =
    Un canal que se sigue aquí lleva { $days } días sin poder leerse. Desde ahora lo consulto una vez por semana; si vuelve, continúa por sí solo.
    { $url }
    Si el sitio tiene otro, /subscribe con la dirección del sitio lo encuentra.
feed-turned =
    En lugar de un canal que se sigue aquí hay ahora otra cosa. Sigo consultando; si vuelve, continúa por sí solo.
    { $url }
    Si el sitio tiene otro, /subscribe con la dirección del sitio lo encuentra.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = ha fallado de una forma desconocida
fault-not-a-link = su dirección no se puede leer
fault-private-address = lleva a una dirección que no es pública
fault-name-not-found = no hay ningún sitio con ese nombre
fault-tls-fault = certificado de seguridad defectuoso
fault-refused = nadie responde, o la conexión se corta
fault-timed-out = demasiado lento
fault-too-large = más grande que el límite
fault-too-many-redirects = redirige sin fin
fault-blocked = no deja entrar a programas
fault-gone = ya no está
fault-server-fault = fallo de su servidor
fault-unknown-encoding = no se puede descomprimir
fault-not-a-page = da un archivo que no es un canal
fault-not-a-feed = da algo que no es un canal
fault-reading-too-slow = tarda demasiado en leerse
fault-reading-crashed = bloquea a quien lo lee

## A digest

count-stories = { $count ->
    [one] { $count } noticia
   *[other] { $count } noticias
}
count-articles = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
count-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
digest-counts = { $stories } · { $articles } · { $sources } · desde { $since }
# plain
digest-more = +{ $count }
digest-new = Lo nuevo:
digest-matched = Coincide con: { $words }.
digest-all = Nada más en este periodo.
digest-all-last = Nada más desde tu último boletín.
digest-left = { $count ->
    [one] Queda fuera una noticia más.
   *[other] Quedan fuera { $count } noticias más.
}
digest-empty = Nada nuevo sobre eso.
digest-empty-last = Nada nuevo desde tu último boletín.
digest-silent = Ahora mismo no se puede leer ninguno de los canales de <b>{ $name }</b>, así que no sé qué hay de nuevo. Inténtalo más tarde; yo también sigo preguntando.
digest-which = ¿El boletín de qué tema?

## What is kept

save-done = Guardado: { $title }. /saved muestra lo que guardas.
save-there = Ya lo tienes guardado: { $title }.
save-nobody = Cuando escribes en nombre del grupo o de un canal, no sé quién eres. Escribe en tu nombre o pulsa «Guardar» bajo el resumen.
saved-list = <b>{ $count ->
    [one] { $count } artículo guardado
   *[other] { $count } artículos guardados
}</b>

    { $articles }
saved-none = Aún no guardas ningún artículo. Hazlo con «Guardar» bajo un resumen o con /save y un enlace.
saved-private = Lo que guardas es solo tuyo, así que solo lo muestro en nuestro chat privado. Escribe allí /saved.
history-list = <b>{ $count ->
    [one] El último artículo aquí
   *[other] Los últimos { $count } artículos aquí
}</b>

    { $articles }
history-none = Últimamente no se ha mostrado aquí ningún artículo. Envíame un enlace.
keeping-admins = Solo los administradores de este grupo pueden hacer eso.
exported-data = Todo lo que conservo sobre este chat, en JSON: de cada parte, para qué sirve y cuánto tiempo se queda.
# Lo que /export dice de cada parte (texto sin formato): qué es y hasta cuándo se conserva
kept-history = Los últimos artículos mostrados en este chat
kept-history-until = durante 30 días, y 50 como máximo por chat o por tema de un foro
kept-answers = Qué mensaje mío respondió a qué enlace
kept-answers-until = una hora como máximo: si un enlace se corrige en menos de un minuto, la respuesta cambia
kept-introductions = Que me he presentado a este grupo
kept-introductions-until = hasta que deje el grupo
kept-saved = Los artículos que guardas
kept-saved-until = hasta que los quites de /saved
kept-chats = Lo que aquí está ajustado de otra forma que la habitual
kept-chats-until = hasta que vuelva a lo habitual
kept-subscriptions = Lo que se sigue aquí
kept-subscriptions-until = hasta que se elimine en /topics
kept-calendar = Cuándo tocan los próximos boletines
kept-calendar-until = hasta que llegue su hora
kept-subscription_feeds = Los canales RSS de lo que se sigue
kept-subscription_feeds-until = hasta que se elimine en /topics
kept-deliveries = Los boletines por enviar y los enviados hace poco
kept-deliveries-until = 14 días después de enviarse
kept-sent_stories = Lo que han contado los boletines, solo como números calculados
kept-sent_stories-until = durante 14 días
kept-guests = Si quien aloja el bot te ha admitido o excluido
kept-guests-until = hasta que lo cambie; 90 días si no estás admitido
kept-allowances = Cuánto has gastado de lo que puedes pedir
kept-allowances-until = hasta que vuelva a ser tuyo, un día como máximo
kept-broadcast_chats = Que aún te tiene que llegar un mensaje para todos de quien aloja el bot
kept-broadcast_chats-until = hasta que se envíe
kept-texts = Textos pegados o enviados como archivo
kept-texts-until = mientras estén en el historial o en /saved

forget-really =
    <b>¿Borrar todo lo que conservo sobre ti?</b>
    Lo que sigues, lo que has guardado, tu historial, tus ajustes y los mensajes y boletines en camino. No se puede deshacer. Antes, /export te lo da todo.
forget-really-group =
    <b>¿Borrar todo lo que conservo sobre este grupo?</b>
    Lo que sigue, su historial, sus ajustes y los mensajes y boletines en camino. No se puede deshacer. Lo que han guardado sus miembros es de ellos y se queda. Antes, /export te lo da todo.
forget-stayed = No se ha borrado nada.
erased =
    <b>Borrado para siempre:</b>
    { $what }
erased-nothing = No había nada que borrar.
erased-saved = { $count ->
    [one] { $count } artículo guardado
   *[other] { $count } artículos guardados
}
erased-history = { $count ->
    [one] el historial de { $count } artículo
   *[other] el historial de { $count } artículos
}
erased-topics = { $count ->
    [one] { $count } tema con sus horarios
   *[other] { $count } temas con sus horarios
}
erased-digests = { $count ->
    [one] { $count } boletín, enviado o en camino
   *[other] { $count } boletines, enviados o en camino
}
erased-messages = { $count ->
    [one] { $count } mensaje en espera
   *[other] { $count } mensajes en espera
}
erased-settings = ajustes y notas
privacy =
    <b>Qué conservo, por qué y durante cuánto tiempo</b>
    1. Tu mensaje, hasta que tiene respuesta, para que un fallo no pierda ninguno.
    2. Los artículos que leo, unos días, para que el mismo enlace tenga respuesta al instante. Se archivan por enlace, no por quién preguntó.
    3. Los últimos { $most } artículos mostrados en un chat, durante { $days } días: para /history y para los comandos sin enlace.
    4. Los artículos que guardas, hasta que los quites de /saved.
    5. Lo que sigues y cuándo llega, hasta que lo elimines; lo que contó cada boletín, durante 14 días, para que nada llegue dos veces.
    6. Lo que has ajustado, hasta que lo cambies de vuelta. Tu número en Telegram con lo que has pedido últimamente, un día como mucho, para que haya suficiente para todos.
    7. Ni nombre, ni número de teléfono, ni ubicación, ni más lista que estas de lo que lees. Mis registros no contienen ninguna palabra tuya.
    8. Los sitios me ven a mí cargar sus artículos, no a ti. No paso nada a nadie.
    9. /export te lo da todo en archivos.
    10. /forget lo borra, salvo lo que ya has gastado hoy y si quien lo aloja te dejó entrar o te bloqueó.

# Buttons (plain)
button-save = Guardar
button-drop = ✕
button-forget = Sí, borrar todo
button-stay = Conservar

## Pictures

# plain; words after /card, with spaces between
card-words-dark = oscuro negro noche
card-words-light = claro blanco día
card-words-stated = condiciones condición exigencias
timeline-which = ¿La semana de qué tema?
timeline-empty = No se ha publicado nada sobre { $name } en los últimos siete días.

# Buttons (plain)
button-card = Tarjeta
button-dark = Oscuro
button-light = Claro

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = Ese no es un enlace que pueda abrir. Envía la dirección completa del artículo, por ejemplo https://example.com/news/story.
error-private-address = { $host ->
    [none] Esa dirección
   *[other] { $host }
} no está en la internet pública{ $port ->
    [none] {""}
   *[other] {" "}o no usa un puerto habitual de la web
}, así que no la abro. Envía el enlace público del artículo o pega su texto.
error-name-not-found = No existe ningún sitio { $host ->
    [none] con ese nombre
   *[other] llamado { $host }
}. Comprueba que el enlace no tenga una errata.
error-tls-fault = El certificado de seguridad { $host ->
    [none] de ese sitio
   *[other] de { $host }
} no es válido, así que nadie puede responder de lo que envía. Pega el texto del artículo o inténtalo más tarde.
error-refused = { $host ->
    [none] El sitio
   *[other] { $host }
} no responde. Puede que esté caído: inténtalo más tarde o pega el texto del artículo.
error-timed-out = { $host ->
    [none] El sitio
   *[other] { $host }
} ha tardado demasiado{ $seconds ->
    [none] {""}
    [one] {" "}(más de { $seconds } segundo)
   *[other] {" "}(más de { $seconds } segundos)
}. Inténtalo dentro de un minuto o pega el texto del artículo.
error-too-large = Esa página es más grande de lo que leo{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Pega el texto del artículo.
error-too-many-redirects = Ese enlace lleva sin fin de una dirección a otra. Ábrelo en un navegador y envíame la dirección a la que llegues.
error-blocked = { $host ->
    [none] El sitio
   *[other] { $host }
} no deja entrar a programas como yo. Abre el artículo y pega aquí su texto: lo leo igual de bien.
error-gone = Esa página no está o ya no está{ $host ->
    [none] {""}
   *[other] {" "}en { $host }
}. Comprueba el enlace o pega el texto del artículo.
error-unwelcome = { $host ->
    [none] El sitio
   *[other] { $host }
} pide a los programas que no lean esa página por su cuenta. Envíame su enlace y la leo para ti.
error-server-fault = { $host ->
    [none] El sitio
   *[other] { $host }
} tiene un fallo propio en este momento. Inténtalo en unos minutos o pega el texto del artículo.
error-unknown-encoding = { $host ->
    [none] El sitio
   *[other] { $host }
} envió la página en un formato que no sé descomprimir. Pega el texto del artículo.
error-not-a-page = Ese enlace lleva a { $what ->
    [PDF] un PDF
    [image] una imagen
    [video] un vídeo
    [audio] un archivo de audio
    [feed] un canal RSS
    [none] un archivo
   *[other] un archivo ({ $what })
}, y yo leo páginas web. Envía el enlace del propio artículo o pega su texto.
error-paywalled = Ese artículo está tras un muro de pago, y no los salto. Si puedes leerlo, pega aquí su texto.
error-no-article = No he encontrado ningún artículo ahí. Puede ser una portada, una lista o un aviso de cookies: envía el enlace de un artículo o pega su texto.
error-too-short = Hay muy poco texto para hacer un resumen. Envía el enlace de un artículo entero o pega más texto.
error-not-a-feed = { $host ->
    [none] En esa dirección no hay
   *[other] En { $host } no hay
} ningún canal que yo sepa leer. Envía la dirección del propio sitio: yo busco su canal.
error-no-feed-found = { $host ->
    [none] No encuentro ningún canal en ese sitio.
   *[other] No encuentro ningún canal en { $host }.
} Si tiene uno, envía la dirección del canal.
error-not-a-list = Ese archivo no es una lista de canales. Exporta una en OPML desde tu lector de noticias y envíala tal cual.
error-unknown-file = Leo archivos .txt y .html. Envía el artículo en uno de esos formatos o pega su texto.
error-file-too-large = Ese archivo es más grande de lo que leo{ $megabytes ->
    [none] {""}
   *[other] {" "}({ $megabytes } MB)
}. Envía solo el artículo o pega su texto.
error-bad-line = Esa línea no es { $what ->
    [entry] una entrada: necesita "id", y "title" o "text".
   *[other] un artículo: necesita "id" y "text", o "id" y "html".
}
error-bad-words = { $fault ->
    [quote] Hay unas comillas sin cerrar: escribe "port strike" con comillas en los dos extremos.
   *[nothing] Ahí no hay nada que buscar. Escribe palabras, "una expresión", palabras OR otras, y -palabras para excluir.
    [without] Eso solo dice qué excluir. Escribe primero qué buscar.
    [or] OR necesita algo a ambos lados, como en strike OR lockout.
    [common] «{ $word }» está en todos los artículos. Escribe algo que solo tengan algunos.
    [long] Es más de lo que puedo buscar a la vez. Usa { $most } palabras como máximo.
}
error-nothing-to-read = En ese mensaje no he encontrado ningún enlace, ningún archivo que sepa leer ni un texto { $words ->
    [none] lo bastante largo
   *[other] de { $words } palabras o más
}.
error-nothing-to-show = Todavía no tengo ningún artículo de este chat, o ya no lo conservo. Envíame primero un enlace o un texto.
error-asked-too-much = Ha sido mucho en poco tiempo. { $minutes ->
    [none] Vuelve a pedírmelo dentro de un rato.
    [one] Vuelve a pedírmelo dentro de un minuto.
   *[other] Vuelve a pedírmelo dentro de { $minutes } minutos.
}
error-already-subscribed = Eso ya se sigue aquí. /topics lo muestra.
error-too-many-subscriptions = Este chat no puede seguir más temas{ $most ->
    [none] {""}
   *[other] {" "}(máximo: { $most })
}. Elimina uno primero: /topics los muestra.
error-too-many-saved = No puedo guardar más artículos para una sola persona{ $most ->
    [none] {""}
   *[other] {" "}(máximo: { $most })
}. Quita antes alguno de /saved.
error-nothing-to-draw = En ese artículo no se cita a nadie ni se pone ninguna condición, así que no hay nada que poner en una tarjeta. /summary muestra lo que dice.
error-no-letters = No tengo letras para esa escritura y no puedo dibujarla. /quotes muestra las mismas palabras como texto.
error-reading-too-slow = Tardaba demasiado en leer ese texto, así que lo dejé. Pega la parte que importa.
error-reading-crashed = Algo se rompió mientras leía ese artículo, y no es culpa tuya. Vuelve a enviarlo; si ocurre otra vez, pega el texto.
error-gave-up = Lo he intentado tres veces y las tres ha fallado. Lo siento. Vuelve a enviarlo o pega el texto del artículo.

## The terminal (plain)

console-hello = On the Record. Pega un enlace o un texto, o escribe /help. Ctrl-D para salir.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Imagen: { $path }
console-file = Archivo: { $path }
console-opens = Abre { $url }
console-reading = Leyendo…

## Starting (plain)

fault-token-missing = No hay token. Pide uno a @BotFather y define TELEGRAM_TOKEN, o prueba el bot aquí mismo: make chat
fault-token-malformed = TELEGRAM_TOKEN no es un token: los de @BotFather son un número, dos puntos y letras. Cópialo otra vez, entero y sin comillas.
fault-token-wrong = Telegram no conoce este token. Cópialo de nuevo de @BotFather en TELEGRAM_TOKEN.

## The example under /start

example-intro = Un artículo inventado, en inglés, que es el idioma que mejor leo. Debajo está lo que saco de él.
