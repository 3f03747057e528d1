# What the bot says in Ukrainian. It says «ви», as Telegram’s own app does in Ukrainian. Messages may hold Telegram's
# HTML, except those marked "plain": on buttons, in the menu and over the chat Telegram reads none. Variables that are
# text come escaped. Of a number, "other" is the form for fractions.
#
# Brief: огляд, digest: дайджест, topic: тема, story: сюжет, actor: учасник, feed: стрічка, to save: зберегти.

## The words of an article

quoted = «{ $words }»
untitled = Текст без заголовка

## The brief

brief-said = <b>Що сказано</b>
brief-conditions = <b>Умови й вимоги</b>
brief-actors = <b>Учасники</b>
count-quotes = { $count ->
    [one] { $count } цитата
    [few] { $count } цитати
    [many] { $count } цитат
   *[other] { $count } цитати
}
count-actors = { $count ->
    [one] { $count } учасник
    [few] { $count } учасники
    [many] { $count } учасників
   *[other] { $count } учасника
}
count-conditions = { $count ->
    [one] { $count } умова
    [few] { $count } умови
    [many] { $count } умов
   *[other] { $count } умови
}
verbatim = кожне слово — зі статті

note-short = Стаття коротка: крім цього, в ній майже нічого немає.
note-paywalled = Прочитати вдалося лише частину, відкриту без передплати.
note-english-only = Текст не англійською: у ньому знайдено головні речення й цитати в лапках. Учасників та умови я поки що знаходжу лише в англійських текстах.

## The other views

heading-quotes = <b>Цитати</b> · { $title }
heading-actors = <b>Учасники</b> · { $title }
heading-conditions = <b>Умови</b> · { $title }
nothing-quotes = У цій статті нікого не цитують.
nothing-actors = Учасників у цій статті не знайшлося.
nothing-conditions = У цій статті ніхто не ставить умов, нічого не вимагає, не пропонує, ні від чого не відмовляється й нічим не погрожує.

speaker-unnamed = <b>Ім’я не назване</b> («{ $mention }»)
speaker-unclear = <b>Незрозуміло, хто говорить</b>
speaker-unclear-mention = <b>Незрозуміло, хто говорить</b> («{ $mention }»)

actors-person = <b>Люди</b>
actors-organization = <b>Організації</b>
actors-country = <b>Країни</b>
actors-group = <b>Групи</b>
mentions = { $count ->
    [one] { $count } згадка
    [few] { $count } згадки
    [many] { $count } згадок
   *[other] { $count } згадки
}
quoted-yes = є цитати
quoted-no = без цитат

conditions-condition = <b>Що від чого залежить</b>
conditions-demand = <b>Вимоги</b>
conditions-refusal = <b>Відмови</b>
conditions-offer = <b>Пропозиції</b>
conditions-threat = <b>Погрози</b>
# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = Що від чого залежить
kind-demand = Вимоги
kind-refusal = Відмови
kind-offer = Пропозиції
kind-threat = Погрози
kind-words-condition = умова, умови, умов, якщо, залежність, залежить
kind-words-demand = вимога, вимог, вимагає, вимагають, заклик, заклики
kind-words-refusal = відмова, відмов, відмовляється, відхилення, проти, ні
kind-words-offer = пропозиція, пропозицій, пропонує, обіцянка, обіцянки, обіцяє
kind-words-threat = погроза, погрожує, погрозу, попередження, загроза, загрози
kind-unknown = «{ $kind }» — не вид заяв, який я знаю, і не той, хто тут щось заявляє. У цій статті є:
kind-none = { $kind }: у цій статті таких немає. Натомість є:
speaker-none = Нікого на ім’я «{ $name }» у цій статті не цитують. Цитують ось кого:
speaker-many = Імені «{ $name }» відповідають кілька людей, яких цитують у цій статті. Кого вибрати?
actor-none = Учасника на ім’я «{ $name }» у цій статті немає. Ось хто є:
actor-many = Імені «{ $name }» відповідають кілька учасників цієї статті. Кого вибрати?

# Buttons (plain)
button-brief = ‹ Огляд
button-all-quotes = Усі цитати { $count }
button-all-actors = Усі учасники { $count }
button-all-conditions = Усі умови { $count }
button-share = Поділитися
button-copy = 📋 { $number }
button-copy-one = 📋 Скопіювати цитату
button-quotes = Цитати { $count }
button-actors = Учасники { $count }
button-conditions = Умови { $count }
button-original = Оригінал
button-before = ‹ { $page } з { $count }
button-after = { $page } з { $count } ›
button-example = Показати приклад

## Talking

start =
    Надішліть посилання на новинну статтю. У відповідь я покажу, що в ній зафіксовано: головні речення, хто що сказав, хто діє і що від чого залежить.
    Кожне слово скопійовано зі статті, а кожна стрілка ↗ відкриває її саме на цьому реченні.
    Можна також вставити текст, надіслати файл .txt чи .html або додати мене до групи. Усе, що я вмію, — у /help.
help-intro = <b>Надішліть посилання, текст або файл</b> — у відповідь отримаєте огляд. Або попросіть щось одне:
help-command = /{ $name } { $does }
help-how =
    Команда стосується посилання після неї, повідомлення, на яке ви відповідаєте, або останньої статті в цьому чаті. Якщо в повідомленні кілька посилань, відповім на кожне окремо; не більше ніж { $links } за раз.

    У будь-якому чаті наберіть моє ім’я та посилання, щоб надіслати туди огляд, усі цитати або одну з них.

    У групі я відповідаю, коли мене згадують, відповідають мені або дають команду. Адміністратори можуть увімкнути відповідь на кожне посилання: /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = Огляд за посиланням або останньої статті
command-quotes = Хто що сказав; з ім’ям — лише слова цієї людини
command-actors = Хто діє і в якій ролі; з ім’ям — лише він
command-conditions = Умови, вимоги, відмови, пропозиції, погрози — або щось одне з цього, або чиїсь
command-everylink = У групах: відповідати на кожне посилання чи ні
command-start = Що вміє цей бот, із прикладом
command-help = Усі команди
command-settings = Мова, часовий пояс, вміст огляду, хто може це змінювати
command-card = Цитата або умови картинкою, щоб поділитися
command-timeline = Тиждень теми однією картинкою
command-save = Зберегти статтю: за посиланням, ту, на яку ви відповідаєте, або останню
command-saved = Збережені вами статті
command-history = Останні статті цього чату
command-export = Усе, що я зберігаю про вас, у файлах
command-forget = Стерти все, що я зберігаю про вас
command-privacy = Що я зберігаю, навіщо і як довго

command-subscribe = Стежити за темою, словами, сайтом або стрічкою
command-topics = За чим стежить цей чат: змінити, призупинити, видалити, експортувати
command-digest = Дайджест теми просто зараз

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Надішліть посилання на новинну статтю й отримайте те, що в ній зафіксовано: головні речення, цитати й хто їх сказав, учасників, поставлені умови.

    Нічого не переказано. Кожне слово скопійовано зі статті й веде на своє місце в оригіналі.
description-short = Що сказано в новинній статті, слово в слово: головні речення, цитати, учасники, умови.

unknown =
    Я читаю новинні статті. Надішліть посилання, вставте текст статті (щонайменше { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слів
   *[other] { $words } слова
}) або надішліть його файлом .txt чи .html.
    Приклад — у /start.
unknown-command = Такої команди я не знаю. Усі відомі мені — у /help.
text-too-short = { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слів
   *[other] { $words } слова
} — замало для статті. Вставте щонайменше { $least ->
    [one] { $least } слово
    [few] { $least } слова
    [many] { $least } слів
   *[other] { $least } слова
} або надішліть посилання.
too-many-links =
    Посилань в одному повідомленні може бути не більше ніж { $most }. Ці лишилися без відповіді, надішліть їх ще раз:
    { $left }
link-failed = { $link }
    { $why }

everylink-on = Тепер я відповідаю на кожне посилання в цій групі. Вимкнути: /everylink off.
everylink-on-blind = Увімкнено, але Telegram показує мені лише повідомлення, де мене згадують або відповідають мені. Зробіть мене адміністратором цієї групи або вимкніть режим приватності (Group Privacy) у @BotFather, і я відповідатиму на кожне посилання. Вимкнути: /everylink off.
everylink-off = Тепер у цій групі я відповідаю, лише коли мене згадують, відповідають мені або дають команду. Змінити: /everylink on.
everylink-how = /everylink on — відповідати в цій групі на кожне посилання, /everylink off — лише на прохання. Зараз: { $now ->
    [on] увімкнено
   *[off] вимкнено
}.
everylink-groups = Це для груп. Тут я й так відповідаю на кожне посилання.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Налаштування</b>
settings-group = <b>Налаштування цієї групи</b>
settings-language = Мова: { $value }
settings-zone = Часовий пояс: { $value }
settings-length = Довжина: { $value }
settings-blocks = В огляді: { $value }
settings-preview = Перегляд посилання: { $value }
settings-links = Посилання: { $value }
settings-who = Змінювати це можуть: { $value }

# Values (plain)
language-here = як у вашому застосунку
language-group = як у застосунку кожного
zone-none = не вказано
length-short = коротка
length-standard = середня
length-long = довга
part-summary = головні речення
part-quotes = цитати
part-actors = учасники
part-conditions = умови
part-none = лише заголовок і кнопки
switch-on = увімкнено
switch-off = вимкнено
links-all = відповідаю на всі
links-asked = лише на прохання
who-admins = адміністратори
who-everybody = усі

choose-language = Якою мовою мені тут говорити? Статті лишаються своєю.
choose-zone = За яким часом надсилати дайджести? Зараз часовий пояс: { $value }.
choose-length = Скільки головних речень показувати в огляді? Коротка довжина — одне, середня — два або три, довга — до шести.
choose-blocks = Що показувати в огляді? Решта, як і раніше, доступна за кнопками.
choose-preview = Показувати під оглядом попередній перегляд статті, який робить Telegram?
choose-links = На які посилання в цій групі відповідати?
choose-who = Хто може змінювати налаштування цієї групи й те, за чим вона стежить?

# To a group that the bot is added to
group-hello =
    Вітаю! Надішліть посилання на новинну статтю разом із @{ $name } або у відповідь мені, і я покажу, що в ній зафіксовано: хто що сказав і що від чого залежить. Усе, що я вмію, — у /help.

    Адміністратори можуть увімкнути відповідь на кожне посилання: /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Надішліть посилання на новинну статтю разом із @{ $name } або дайте відповідь із @{ $name } на повідомлення, де воно є. Усе, що я вмію, — у /help.

# Links that open the bot
start-brief-gone = Цієї статті в мене немає або вже немає. Надішліть посилання на неї, і я її прочитаю.
start-unknown = За цим посиланням мені нічого відкрити. Надішліть натомість посилання на новинну статтю.
start-link = Надішліть посилання на новинну статтю. Кнопка «Поділитися» під відповіддю надішле її в будь-який чат.
start-topic = Тут можна стежити за темою <b>{ $name }</b>: я надсилаю нове й те, що при цьому сказано.
# plain
button-follow = Стежити

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Вставте посилання на статтю
inline-reading = Ще читаю. Відкрити тут або спробувати згодом
inline-too-long = Посилання задовге: надішліть його мені
inline-failed = Не вдалося прочитати

# Over the chat (plain, at most 200 characters)
press-gone = Цієї статті в мене вже немає. Надішліть посилання ще раз.
press-failed = Не вийшло. Натисніть ще раз.

press-topic-gone = За цією темою тут більше не стежать. Решта — у /topics.
press-paused = Призупинено: { $name }. Відновити можна в /topics.
press-resumed = Відновлено: { $name }.
press-settings-admins = Змінювати налаштування тут можуть лише адміністратори.
press-settings-who = Хто може змінювати налаштування, вирішують лише адміністратори.

## Who may use the bot

admitted = Вітаю: тепер ви можете мною користуватися. Надішліть посилання на статтю, а /start покаже, що я вмію.
stranger = Цей бот відкритий не для всіх, тому тут я не можу вам допомогти. Щоб його власник вас впустив, передайте йому цей номер: { $number }
stranger-group = Цей бот відкритий не для всіх. Той, кому він доступний, може відкрити його для цієї групи командою /start. Для власника номер цієї групи — { $number }.
# plain, over the chat
press-stranger = Цей бот відкритий не для всіх.

## For hosts: what only admins see

# The menu (plain)
command-block = Закрити комусь доступ, за номером
command-unblock = Знову відкрити доступ
command-purge = Забути статтю, за посиланням
command-invite = Посилання, які відкривають доступ

command-stats = Цифри за останні 30 днів
command-feeds = Стрічки, які не читаються, і чому
command-broadcast = Написати всім

stats-title = <b>Останні 30 днів</b>, у дужках — сьогодні
stats-read = Прочитано статей: { $month } ({ $today })
stats-kept = Посилань на статті, які вже були: { $month } ({ $today })
stats-errors = Щось було не так: { $month } ({ $today })
stats-digests = Надіслано дайджестів: { $month } ({ $today })
stats-kinds = Найчастіше: { $kinds }
stats-times = Половина відповідей надійшла за { $half } с, 95 зі 100 — за { $most } с
stats-people = Скільком людям дійде розсилка: { $count }
stats-feeds = Стрічок: { $count }, з помилками: { $ill }
stats-waiting = Найдовше на відповідь зараз чекають: { $seconds } с
# In the picture (plain)
plot-links = Посилання
plot-read = прочитано
plot-kept = уже було
plot-errors = Що було не так
plot-others = інше
plot-digests = Надіслано дайджестів
plot-times = Секунд до відповіді
plot-half = половина за
plot-most = 95 зі 100 за

# Що не вдалося, у двох словах (простий текст): для власника бота
wrong-not-a-link = не посилання
wrong-private-address = закрита адреса
wrong-name-not-found = немає такого сайту
wrong-tls-fault = недійсний сертифікат
wrong-refused = сайт не відповідає
wrong-timed-out = сайт надто повільний
wrong-too-large = сторінка завелика
wrong-too-many-redirects = нескінченні переходи
wrong-blocked = не пускає програм
wrong-gone = сторінки немає
wrong-unwelcome = заборонено в robots.txt
wrong-server-fault = негаразди сайту
wrong-unknown-encoding = не розпаковується
wrong-not-a-page = не вебсторінка
wrong-paywalled = за передплатою
wrong-no-article = немає статті
wrong-too-short = замало тексту
wrong-not-a-feed = не стрічка
wrong-no-feed-found = стрічки не знайдено
wrong-not-a-list = не список стрічок
wrong-unknown-file = невідповідний файл
wrong-file-too-large = файл завеликий
wrong-bad-words = нічого шукати
wrong-nothing-to-read = нічого читати
wrong-nothing-to-show = статті ще немає
wrong-asked-too-much = забагато запитів
wrong-already-subscribed = уже відстежується
wrong-too-many-subscriptions = забагато тем
wrong-too-many-saved = забагато збережено
wrong-nothing-to-draw = нічого малювати
wrong-no-letters = немає шрифту
wrong-reading-too-slow = читалося надто довго
wrong-reading-crashed = збій під час читання
wrong-gave-up = спроби вичерпано
wrong-unknown = інше

feeds-well = Усі стрічки читаються: { $count }.
feeds-ill = <b>Стрічки, які не читаються: { $ill } з { $count }</b>, спершу ті, що найдовше
feed-ill = { $url }
    Невдач поспіль: { $failures }, з { $day }.
feed-ill-unknown = Чому, сказати не можу.

broadcast-how = Спершу напишіть повідомлення, потім дайте на нього відповідь командою /broadcast. Перш ніж щось надіслати, я покажу, що піде і скільком людям.
broadcast-ask = Повідомлення вище піде точнісінько таким. Скільки людей його отримає: { $count }. Групи й канали його не отримають.
broadcast-nobody = Поки немає нікого, хто б його отримав.
broadcast-cancelled = Нічого не надіслано.
broadcast-going = У дорозі. Надіслано: { $sent }. Залишилося: { $left }.
broadcast-done = Розіслано. Надіслано: { $sent }. Закрили мені доступ: { $lost }. Відхилив Telegram: { $failed }.
broadcast-stopped = Зупинено. Надіслано: { $sent }. Не надіслано: { $left }.
broadcast-gone = Це повідомлення не можна скопіювати: його вже немає, або такі повідомлення Telegram не копіює. Більше нічого не надіслано.
# Buttons (plain)
button-send = Надіслати: { $count }
button-cancel = Скасувати
button-stop = Зупинити
blocked = Доступ закрито: { $number }. Скасувати: /unblock { $number }.
block-admin = Це адміністратор. Спершу приберіть номер з ADMINS.
block-how = /block з номером закриває доступ людині, групі чи каналу. У відповідь на переслане повідомлення — тому, хто його написав.
block-nobody = Доступ нікому не закрито.
block-list = { $count ->
    [one] Доступ закрито { $count } номеру:
    [few] Доступ закрито { $count } номерам:
    [many] Доступ закрито { $count } номерам:
   *[other] Доступ закрито { $count } номера:
}
    { $listed }
unblock-how = /unblock з номером знову відкриває доступ. Кому його закрито, покаже /block.
unblocked = { $number } знову може мною користуватися.
unblock-none = Доступ для { $number } і не було закрито. Кому його закрито, покаже /block.
purged = Цю статтю я забув: для наступного, хто її попросить, її буде прочитано заново.
purge-none = За цим посиланням статті в мене немає.
purge-how = /purge з посиланням забуває статтю, яка в мене за ним є. Те саме робить /purge у відповідь на її огляд.
invite-off = Запрошення потрібні боту, який відкритий не для всіх: задайте ACCESS=invite.
invitations = <b>Хто відкриє одне з цих посилань, може мною користуватися.</b> «Відкликати» скасовує посилання, «Закрити» позбавляє доступу і тих, хто за ним прийшов. Для групи замість start пишеться startgroup.
invitations-none = Запрошень немає. Користуватися мною можуть лише ті, хто в ALLOWED.
invitation-unused = { $number }. { $link }
    Створено { $made }, за ним ніхто не прийшов
invitation = { $number }. { $link }
    Створено { $made }, { $came ->
    [one] за ним прийшов { $came } гість
    [few] за ним прийшли { $came } гості
    [many] за ним прийшли { $came } гостей
   *[other] за ним прийшли { $came } гостя
}
# Buttons (plain)
button-invite = Нове запрошення
button-revoke = Відкликати { $number }
button-put-out = Закрити { $number }

## Topics: what a chat follows

subscribe-choose =
    За чим стежити? Виберіть тему або назвіть свою:
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = За якими словами? Дайте відповідь на це повідомлення, наприклад: "port strike" OR dredging -football. Фразу беруть у лапки, OR означає «або», мінус вилучає.
ask-feed = За яким сайтом або стрічкою? Дайте відповідь на це повідомлення, вказавши адресу.
ask-opml = Дайте відповідь на це повідомлення файлом .opml або посиланням на нього: такий файл експортує ваша програма для читання стрічок.
ask-city = За часом якого міста ви живете? Дайте відповідь на це повідомлення: назвіть найближче велике місто з тим самим часом або країну чи надішліть геопозицію — її я не зберігаю.

subscribed = Тепер ви стежите за темою: <b>{ $name }</b>.
cannot-follow = Стежити за цим не вийде: { $why }. Перевірте адресу або спробуйте пізніше.
preview =
    <b>Сьогодні надійшло б ось що</b>
    { $stories }
preview-coming = { $count ->
    [one] Питаю { $count } стрічку, що в ній сьогодні…
    [few] Питаю { $count } стрічки, що в них сьогодні…
    [many] Питаю { $count } стрічок, що в них сьогодні…
   *[other] Питаю { $count } стрічки, що в них сьогодні…
}
preview-empty = Сьогодні нічого б не надійшло.
preview-silent = Зараз не читається жодна зі стрічок. Я й далі запитую їх: нове надійде, коли вони дадуть відповідь.
other-feeds =
    Цей сайт має й інші стрічки. Щоб стежити за однією з них, надішліть /subscribe з її адресою:
    { $feeds }
zone-unknown = Ваш часовий пояс мені поки невідомий: вкажіть його кнопкою «Часовий пояс».

topics-list =
    <b>За чим стежить цей чат</b>

    { $topics }
topics-none = Тут поки ні за чим не стежать. Що є, покаже /subscribe.
topics-admins = Змінювати, за чим тут стежать, можуть лише адміністратори.
topic-paused = <i>Призупинено</i>
topic-really = Видалити тему <b>{ $name }</b>? Разом із нею зникнуть і її налаштування.
topic-deleted = Тему видалено: <b>{ $name }</b>.
most-stories = { $count ->
    [one] Щоразу не більше ніж { $count } сюжет
    [few] Щоразу не більше ніж { $count } сюжети
    [many] Щоразу не більше ніж { $count } сюжетів
   *[other] Щоразу не більше ніж { $count } сюжету
}
nothing-said = Якщо нового немає, я про це повідомляю
imported = Зі списку взято: { $feeds ->
    [one] { $feeds } стрічка
    [few] { $feeds } стрічки
    [many] { $feeds } стрічок
   *[other] { $feeds } стрічки
}, { $topics ->
    [one] { $topics } тема
    [few] { $topics } теми
    [many] { $topics } тем
   *[other] { $topics } теми
}.
exported = Стрічки, за якими тут стежать, у форматі OPML: його розуміють інші програми, і я теж. Ваших власних слів у ньому немає: це не стрічки.
exported-none = Окремих стрічок тут не відстежують, тому й списку немає. Ваші власні слова я шукаю в усіх відомих мені стрічках.
# The name of what a list brings outside of any folder (plain)
imported-name = Імпортовані стрічки

rhythm-daily = Щодня о { $time }
rhythm-weekdays = З понеділка до п’ятниці о { $time }
rhythm-weekly = Раз на тиждень: { $day }, { $time }
rhythm-hours = { $hours ->
    [one] Кожну { $hours } годину
    [few] Кожні { $hours } години
    [many] Кожні { $hours } годин
   *[other] Кожні { $hours } години
}
rhythm-at-once = Щойно з’явиться
quiet-between = Нічого з { $start } до { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] часовий пояс: { $city }
}
zone-which = Де час збігається з вашим?
zone-set = Відтепер час тут — за часовим поясом міста { $city }, і влітку, і взимку.
zone-not-found = Цього міста я не знаю: мені відомі лише деякі в кожній країні. Дайте відповідь на це повідомлення: назвіть країну чи більше місто з тим самим часом або надішліть геопозицію — її я не зберігаю.
# plain
city-in = { $city } ({ $country })

choose-rhythm = Коли надсилати?
choose-hour = О котрій годині?
choose-weekday = У який день?
choose-hours = Як часто?
choose-most = Скільки сюжетів щонайбільше?
choose-quiet = У які години нічого не надсилати?

# Buttons (plain)
button-own-words = Власні слова
button-own-feed = Сайт або стрічка
button-when = Коли
button-zone = Часовий пояс
button-edit = Змінити
button-delete = Видалити
button-really = Так, видалити
button-keep = Залишити
button-most = Сюжетів: { $count }
button-quiet = Тихі години
button-quiet-none = Немає
button-nothing-said = Якщо нового немає: повідомляти
button-nothing-silent = Якщо нового немає: мовчати
button-now = Дайджест зараз
button-pause = Призупинити
button-resume = Відновити
button-settings = ‹ Налаштування
button-language = Мова
button-length = Довжина
button-blocks = Вміст огляду
button-preview = Перегляд посилання
button-links = Посилання
button-who = Хто може змінювати
button-city = Вибрати місто
button-no-zone = Без часового поясу
button-all = ‹ Усі теми
button-back = ‹ Назад
button-new = Додати
button-import = Імпорт OPML
button-export = Експорт OPML
button-numbered = { $number }. { $name }
button-hours = { $count ->
    [one] Кожну { $count } годину
    [few] Кожні { $count } години
    [many] Кожні { $count } годин
   *[other] Кожні { $count } години
}
button-rhythm-daily = Щодня
button-rhythm-weekdays = У будні
button-rhythm-weekly = Раз на тиждень
button-rhythm-hours = Раз на кілька годин
button-rhythm-at-once = Щойно з’явиться

feed-moved =
    Стрічка, за якою тут стежать, переїхала; я стежу за нею за новою адресою, нічого не загубиться.
    { $url }
    → { $to }
feed-died =
    Стрічка, за якою тут стежать, закрилася: її сайт повідомляє, що її більше немає, тому я її більше не перевіряю.
    { $url }
    Якщо сайт має іншу, її знайде /subscribe з адресою сайту.
feed-silent =
    Стрічку, за якою тут стежать, не вдається прочитати вже { $days } { $days ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }. Тепер я перевіряю її раз на тиждень; якщо вона повернеться, усе піде далі само.
    { $url }
    Якщо сайт має іншу, її знайде /subscribe з адресою сайту.
feed-turned =
    На місці стрічки, за якою тут стежать, тепер щось інше. Я перевіряю далі; якщо вона повернеться, усе піде далі само.
    { $url }
    Якщо сайт має іншу, її знайде /subscribe з адресою сайту.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = невідома помилка
fault-not-a-link = адресу не вдається прочитати
fault-private-address = веде на адресу, яка не загальнодоступна
fault-name-not-found = немає такого сайту
fault-tls-fault = несправний сертифікат безпеки
fault-refused = ніхто не відповідає, або з’єднання обривається
fault-timed-out = надто повільно
fault-too-large = більше за дозволене
fault-too-many-redirects = перенаправляє без кінця
fault-blocked = не пускає програм
fault-gone = більше не існує
fault-server-fault = помилка на сервері
fault-unknown-encoding = не вдається розпакувати
fault-not-a-page = віддає файл, який не є стрічкою
fault-not-a-feed = віддає не стрічку
fault-reading-too-slow = читається надто довго
fault-reading-crashed = через неї падає програма, що читає

## A digest

count-stories = { $count ->
    [one] { $count } сюжет
    [few] { $count } сюжети
    [many] { $count } сюжетів
   *[other] { $count } сюжету
}
count-articles = { $count ->
    [one] { $count } стаття
    [few] { $count } статті
    [many] { $count } статей
   *[other] { $count } статті
}
count-sources = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
}
digest-counts = { $stories } · { $articles } · { $sources } · від { $since }
# plain
digest-more = +{ $count }
digest-new = Що нового:
digest-matched = Знайдено за словами: { $words }.
digest-all = Більше за цей час нічого немає.
digest-all-last = Більше нічого від минулого дайджесту.
digest-left = { $count ->
    [one] Не ввійшов ще { $count } сюжет.
    [few] Не ввійшли ще { $count } сюжети.
    [many] Не ввійшло ще { $count } сюжетів.
   *[other] Не ввійшло ще { $count } сюжету.
}
digest-empty = Нічого нового про це немає.
digest-empty-last = Від минулого дайджесту нічого нового.
digest-silent = Зараз не читається жодна зі стрічок теми <b>{ $name }</b>, тому я не знаю, що нового. Спробуйте пізніше; я теж і далі їх запитую.
digest-which = Дайджест якої теми?

## What is kept

save-done = Збережено: { $title }. Усе збережене — у /saved.
save-there = Цю статтю у вас уже збережено: { $title }.
save-nobody = Коли ви пишете від імені групи чи каналу, я не знаю, хто ви. Напишіть від свого імені або натисніть «Зберегти» під оглядом.
saved-list = <b>{ $count ->
    [one] { $count } збережена стаття
    [few] { $count } збережені статті
    [many] { $count } збережених статей
   *[other] { $count } збереженої статті
}</b>

    { $articles }
saved-none = Ви ще не зберегли жодної статті. Для цього є кнопка «Зберегти» під оглядом або команда /save з посиланням.
saved-private = Те, що ви зберегли, стосується лише вас, тому я показую це тільки в приватному чаті. Напишіть /saved там.
history-list = <b>{ $count ->
    [one] Остання { $count } стаття тут
    [few] Останні { $count } статті тут
    [many] Останні { $count } статей тут
   *[other] Останні { $count } статті тут
}</b>

    { $articles }
history-none = Останнім часом статей тут не було. Надішліть посилання.
keeping-admins = Це можуть лише адміністратори групи.
exported-data = Усе, що я зберігаю про цей чат, у форматі JSON: про кожну частину сказано, навіщо вона і скільки зберігається.
# Що /export каже про кожну частину (простий текст): що це і доки зберігається
kept-history = Останні статті, показані в цьому чаті
kept-history-until = 30 днів, не більше 50 на чат або тему форуму
kept-answers = Яким повідомленням я відповів на яке посилання
kept-answers-until = не довше години: якщо посилання виправлять протягом хвилини, відповідь зміниться
kept-introductions = Те, що я вже представився цій групі
kept-introductions-until = доки я не вийду з групи
kept-saved = Статті, які ви зберегли
kept-saved-until = доки ви не приберете їх із /saved
kept-chats = Що тут налаштовано не як зазвичай
kept-chats-until = доки налаштування не повернуть
kept-subscriptions = За чим тут стежать
kept-subscriptions-until = доки це не видалять у /topics
kept-calendar = Коли надійдуть наступні дайджести
kept-calendar-until = доки не настане їхній час
kept-subscription_feeds = Стрічки того, за чим стежать
kept-subscription_feeds-until = доки це не видалять у /topics
kept-deliveries = Дайджести, що чекають на надсилання або нещодавно надіслані
kept-deliveries-until = 14 днів після надсилання
kept-sent_stories = Про що дайджести вже розповіли — лише у вигляді обчислених чисел
kept-sent_stories-until = 14 днів
kept-guests = Чи допустив вас власник бота, чи закрив вам доступ
kept-guests-until = доки власник цього не змінить; 90 днів, якщо вас не допущено
kept-allowances = Скільки ви вже витратили з того, про що можете просити
kept-allowances-until = доки це не відновиться, не довше доби
kept-broadcast_chats = Те, що вам ще має надійти повідомлення власника для всіх
kept-broadcast_chats-until = доки його не надіслано
kept-texts = Тексти, які вставили або надіслали файлом
kept-texts-until = доки вони є в історії або в /saved

forget-really =
    <b>Стерти все, що я зберігаю про вас?</b>
    Те, за чим ви стежите, збережені статті, історію, налаштування, а також повідомлення й дайджести в дорозі. Скасувати це не можна. Спершу все це можна отримати через /export.
forget-really-group =
    <b>Стерти все, що я зберігаю про цю групу?</b>
    Те, за чим вона стежить, її історію, налаштування, а також повідомлення й дайджести в дорозі. Скасувати це не можна. Збережене учасниками належить їм і залишиться. Спершу все це можна отримати через /export.
forget-stayed = Нічого не стерто.
erased =
    <b>Стерто назавжди:</b>
    { $what }
erased-nothing = Стирати не було чого.
erased-saved = { $count ->
    [one] { $count } збережена стаття
    [few] { $count } збережені статті
    [many] { $count } збережених статей
   *[other] { $count } збереженої статті
}
erased-history = { $count ->
    [one] історія з { $count } статті
    [few] історія з { $count } статей
    [many] історія з { $count } статей
   *[other] історія з { $count } статті
}
erased-topics = { $count ->
    [one] { $count } тема з розкладом
    [few] { $count } теми з розкладом
    [many] { $count } тем із розкладом
   *[other] { $count } теми з розкладом
}
erased-digests = { $count ->
    [one] { $count } дайджест, надісланий чи в дорозі
    [few] { $count } дайджести, надіслані чи в дорозі
    [many] { $count } дайджестів, надісланих чи в дорозі
   *[other] { $count } дайджесту, надіслані чи в дорозі
}
erased-messages = { $count ->
    [one] { $count } повідомлення, що чекало
    [few] { $count } повідомлення, що чекали
    [many] { $count } повідомлень, що чекали
   *[other] { $count } повідомлення, що чекали
}
erased-settings = налаштування й нотатки
privacy =
    <b>Що я зберігаю, навіщо і як довго</b>
    1. Ваше повідомлення — поки на нього не дано відповіді, щоб нічого не загубилося під час збою.
    2. Прочитані статті — кілька днів, щоб на те саме посилання відповідь надійшла одразу. Їх записано за посиланням, а не за тим, хто питав.
    3. Останні статті чату (не більше ніж { $most }) — { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}: для /history і для команд без посилання.
    4. Збережені вами статті — поки ви не приберете їх із /saved.
    5. Те, за чим ви стежите, і коли воно надходить — поки ви цього не видалите; що було в кожному дайджесті — 14 днів, щоб ніщо не надійшло двічі.
    6. Ваші налаштування — поки ви не повернете попередні. Ваш номер у Telegram і те, скільки ви нещодавно запитали, — не довше доби, щоб вистачало всім.
    7. Ні імені, ні номера телефону, ні геопозиції, ні інших списків прочитаного. У моїх журналах немає жодного слова з ваших повідомлень.
    8. Сайти бачать, що їхні статті відкриваю я, а не ви. Я нікому нічого не передаю.
    9. Усе це ви отримаєте файлами через /export.
    10. /forget стирає все це — крім того, скільки ви вже використали за сьогодні і чи впустив вас власник, чи заблокував.

# Buttons (plain)
button-save = Зберегти
button-drop = ✕
button-forget = Так, стерти все
button-stay = Залишити

## Pictures

# plain; words after /card, with spaces between
card-words-dark = темна чорна ніч
card-words-light = світла біла день
card-words-stated = умови умова вимоги
timeline-which = Тиждень якої теми показати?
timeline-empty = Про тему «{ $name }» за останні сім днів нічого не повідомляли.

# Buttons (plain)
button-card = Картка
button-dark = Темна
button-light = Світла

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = Такого посилання я відкрити не можу. Надішліть повну адресу статті, наприклад https://example.com/news/story.
error-private-address = { $host ->
    [none] Ця адреса не належить
   *[other] Адреса { $host } не належить
} до відкритого інтернету{ $port ->
    [none] {""}
   *[other] {" "}або вказує на незвичний порт
}, тому я її не відкриваю. Надішліть загальнодоступне посилання на статтю або вставте її текст.
error-name-not-found = { $host ->
    [none] Такого сайту
   *[other] Сайту { $host }
} не існує. Перевірте, чи немає в посиланні помилки.
error-tls-fault = { $host ->
    [none] Цей сайт
   *[other] Сайт { $host }
} має недійсний сертифікат безпеки, і поручитися за те, що він надсилає, не можна. Вставте текст статті або спробуйте пізніше.
error-refused = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} не відповідає. Можливо, він тимчасово недоступний: спробуйте пізніше або вставте текст статті.
error-timed-out = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} відповідав надто довго{ $seconds ->
    [none] {""}
    [one] {" "}(понад { $seconds } секунду)
    [few] {" "}(понад { $seconds } секунди)
    [many] {" "}(понад { $seconds } секунд)
   *[other] {" "}(понад { $seconds } секунди)
}. Спробуйте за хвилину або вставте текст статті.
error-too-large = Ця сторінка завелика для мене{ $megabytes ->
    [none] {""}
   *[other] {" "}(межа — { $megabytes } МБ)
}. Вставте текст статті.
error-too-many-redirects = Це посилання без кінця веде з однієї адреси на іншу. Відкрийте його в браузері й надішліть адресу, на якій опинитеся.
error-blocked = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} не пускає програм, як-от мене. Відкрийте статтю і вставте сюди її текст: його я прочитаю анітрохи не гірше.
error-gone = Такої сторінки{ $host ->
    [none] {""}
   *[other] {" "}на { $host }
} немає або вже немає. Перевірте посилання або вставте текст статті.
error-unwelcome = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} просить програми не читати цю сторінку самостійно. Надішліть мені посилання на неї, і я прочитаю її для вас.
error-server-fault = { $host ->
    [none] На сайті
   *[other] На сайті { $host }
} зараз негаразди. Спробуйте за кілька хвилин або вставте текст статті.
error-unknown-encoding = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} надіслав сторінку у вигляді, якого я не можу розпакувати. Вставте текст статті.
error-not-a-page = Це посилання веде на { $what ->
    [PDF] PDF
    [image] зображення
    [video] відео
    [audio] звуковий файл
    [feed] стрічку
    [none] файл
   *[other] файл ({ $what })
}, а я читаю вебсторінки. Надішліть посилання на саму статтю або вставте її текст.
error-paywalled = Ця стаття доступна лише за передплатою, а обходити таке я не буду. Якщо вам вона відкрита, вставте її текст сюди.
error-no-article = Статті там не знайшлося. Можливо, це головна сторінка, список або запит на згоду: надішліть посилання на окрему статтю або вставте її текст.
error-too-short = Для огляду тексту замало. Надішліть посилання на всю статтю або вставте більше тексту.
error-not-a-feed = { $host ->
    [none] За цією адресою
   *[other] На { $host }
} немає стрічки, яку я вмію читати. Надішліть адресу самого сайту: стрічку я знайду.
error-no-feed-found = { $host ->
    [none] На цьому сайті
   *[other] На { $host }
} стрічки не знайшлося. Якщо вона є, надішліть її власну адресу.
error-not-a-list = У цьому файлі немає списку стрічок. Експортуйте список у форматі OPML зі своєї програми й надішліть як є.
error-unknown-file = Я читаю файли .txt і .html. Надішліть статтю в такому вигляді або вставте її текст.
error-file-too-large = Цей файл завеликий для мене{ $megabytes ->
    [none] {""}
   *[other] {" "}(межа — { $megabytes } МБ)
}. Надішліть лише статтю або вставте її текст.
error-bad-line = Цей рядок — не { $what ->
    [entry] запис: потрібні "id" і "title" або "text".
   *[other] стаття: потрібні "id" і "text" або "id" і "html".
}
error-bad-words = { $fault ->
    [quote] Лапки не закрито: напишіть "port strike" з лапками з обох боків.
   *[nothing] Шукати тут нічого. Напишіть слова, "фразу", слова через OR і -слова, яких бути не повинно.
    [without] Тут сказано лише, чого бути не повинно. Спершу напишіть, що шукати.
    [or] Обабіч OR має щось стояти, наприклад strike OR lockout.
    [common] Слово «{ $word }» є в кожній статті. Напишіть те, що трапляється лише в деяких.
    [long] Стільки одразу шукати я не можу. Найбільше слів: { $most }.
}
error-nothing-to-read = У цьому повідомленні немає ні посилання, ні файлу, який я вмію читати, ні тексту{ $words ->
    [none] {" "}достатньої довжини
    [one] , де щонайменше { $words } слово
    [few] , де щонайменше { $words } слова
    [many] , де щонайменше { $words } слів
   *[other] , де щонайменше { $words } слова
}.
error-nothing-to-show = Для цього чату в мене ще немає статті, або її вже немає. Спершу надішліть посилання або текст.
error-asked-too-much = За короткий час це дуже багато. { $minutes ->
    [none] Зверніться до мене трохи згодом.
    [one] Зверніться до мене через { $minutes } хвилину.
    [few] Зверніться до мене через { $minutes } хвилини.
    [many] Зверніться до мене через { $minutes } хвилин.
   *[other] Зверніться до мене через { $minutes } хвилини.
}
error-already-subscribed = За цим тут уже стежать: дивіться /topics.
error-too-many-subscriptions = Стежити за більшою кількістю тем цей чат не може{ $most ->
    [none] {""}
   *[other] {" "}(межа — { $most })
}. Спершу видаліть одну: список — у /topics.
error-too-many-saved = Більше статей для однієї людини я зберігати не можу{ $most ->
    [none] {""}
   *[other] {" "}(межа — { $most })
}. Спершу приберіть щось із /saved.
error-nothing-to-draw = У цій статті нікого не цитують і жодних умов не ставлять, тож для картки немає чого взяти. /summary покаже, про що вона.
error-no-letters = Для цієї писемності я не маю літер, тому намалювати її не вийде. /quotes покаже ті самі слова текстом.
error-reading-too-slow = Цей текст читався надто довго, і довелося зупинитися. Вставте найважливішу частину.
error-reading-crashed = Під час читання цієї статті в мене щось зламалося, і ви тут ні до чого. Надішліть її ще раз, а якщо повториться — вставте текст.
error-gave-up = Три спроби — і всі невдалі. Перепрошую. Надішліть ще раз або вставте текст статті.

## The terminal (plain)

console-hello = On the Record. Вставте посилання або текст чи наберіть /help. Вихід — Ctrl-D.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Картинка: { $path }
console-file = Файл: { $path }
console-opens = Відкриється { $url }
console-reading = Читаю…

## Starting (plain)

fault-token-missing = Токена немає. Отримайте його в @BotFather і задайте TELEGRAM_TOKEN або спробуйте бота просто тут: make chat
fault-token-malformed = У TELEGRAM_TOKEN не токен: у @BotFather він складається з числа, двокрапки й літер. Скопіюйте його ще раз, повністю й без лапок.
fault-token-wrong = Telegram не знає такого токена. Скопіюйте його в @BotFather до TELEGRAM_TOKEN ще раз.

## The example under /start

example-intro = Вигадана стаття, англійською: нею я читаю найкраще. Нижче — що я з неї беру.
