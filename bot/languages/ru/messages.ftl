# What the bot says in Russian. It says «вы», as Telegram’s own app does in Russian. Messages may hold Telegram's HTML,
# except those marked "plain": on buttons, in the menu and over the chat Telegram reads none. Variables that are text
# come escaped. Of a number, "other" is the form for fractions.
#
# Brief: сводка, digest: дайджест, topic: тема, story: сюжет, actor: участник, feed: лента, to save: сохранить.

## The words of an article

quoted = «{ $words }»
untitled = Текст без заголовка

## The brief

brief-said = <b>Что сказано</b>
brief-conditions = <b>Условия и требования</b>
brief-actors = <b>Участники</b>
count-quotes = { $count ->
    [one] { $count } цитата
    [few] { $count } цитаты
    [many] { $count } цитат
   *[other] { $count } цитаты
}
count-actors = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
count-conditions = { $count ->
    [one] { $count } условие
    [few] { $count } условия
    [many] { $count } условий
   *[other] { $count } условия
}
verbatim = каждое слово — из статьи

note-short = Статья короткая: кроме этого, в ней почти ничего нет.
note-paywalled = Удалось прочитать только часть, открытую без подписки.
note-english-only = Текст не на английском: в нём найдены главные предложения и цитаты в кавычках. Участников и условия я пока нахожу только в английских текстах.

## The other views

heading-quotes = <b>Цитаты</b> · { $title }
heading-actors = <b>Участники</b> · { $title }
heading-conditions = <b>Условия</b> · { $title }
nothing-quotes = В этой статье никого не цитируют.
nothing-actors = Участников в этой статье не нашлось.
nothing-conditions = В этой статье никто не ставит условий, ничего не требует, не предлагает, ни от чего не отказывается и ничем не угрожает.

speaker-unnamed = <b>Имя не названо</b> («{ $mention }»)
speaker-unclear = <b>Неясно, кто говорит</b>
speaker-unclear-mention = <b>Неясно, кто говорит</b> («{ $mention }»)

actors-person = <b>Люди</b>
actors-organization = <b>Организации</b>
actors-country = <b>Страны</b>
actors-group = <b>Группы</b>
mentions = { $count ->
    [one] { $count } упоминание
    [few] { $count } упоминания
    [many] { $count } упоминаний
   *[other] { $count } упоминания
}
quoted-yes = есть цитаты
quoted-no = без цитат

conditions-condition = <b>Что от чего зависит</b>
conditions-demand = <b>Требования</b>
conditions-refusal = <b>Отказы</b>
conditions-offer = <b>Предложения</b>
conditions-threat = <b>Угрозы</b>
# What /conditions narrows to (plain): the name of a kind, and the words that people may ask for it with
kind-condition = Что от чего зависит
kind-demand = Требования
kind-refusal = Отказы
kind-offer = Предложения
kind-threat = Угрозы
kind-words-condition = условие, условия, условий, если, зависимость, зависит
kind-words-demand = требование, требований, требует, требуют, призыв, призывы
kind-words-refusal = отказ, отказов, отказывается, отклонение, против, нет
kind-words-offer = предложение, предложений, предлагает, обещание, обещания, обещает
kind-words-threat = угроза, угрожает, угрозу, предупреждение, предупреждения
kind-unknown = «{ $kind }» — не вид высказываний, который я знаю, и не тот, кто здесь что-то заявляет. В этой статье есть:
kind-none = { $kind }: в этой статье таких нет. Зато есть:
speaker-none = Никого с именем «{ $name }» в этой статье не цитируют. Цитируют вот кого:
speaker-many = Имени «{ $name }» соответствуют несколько человек, которых цитируют в этой статье. Кого выбрать?
actor-none = Участника с именем «{ $name }» в этой статье нет. Вот кто есть:
actor-many = Имени «{ $name }» соответствуют несколько участников этой статьи. Кого выбрать?

# Buttons (plain)
button-brief = ‹ Сводка
button-all-quotes = Все цитаты { $count }
button-all-actors = Все участники { $count }
button-all-conditions = Все условия { $count }
button-share = Поделиться
button-copy = 📋 { $number }
button-copy-one = 📋 Скопировать цитату
button-quotes = Цитаты { $count }
button-actors = Участники { $count }
button-conditions = Условия { $count }
button-original = Оригинал
button-before = ‹ { $page } из { $count }
button-after = { $page } из { $count } ›
button-example = Показать пример

## Talking

start =
    Пришлите ссылку на новостную статью. В ответ я покажу, что в ней зафиксировано: главные предложения, кто что сказал, кто действует и что от чего зависит.
    Каждое слово скопировано из статьи, а каждая стрелка ↗ открывает её на этом самом предложении.
    Можно также вставить текст, прислать файл .txt или .html или добавить меня в группу. Всё, что я умею, — в /help.
help-intro = <b>Пришлите ссылку, текст или файл</b> — в ответ придёт сводка. Или запросите что-то одно:
help-command = /{ $name } { $does }
help-how =
    Команда относится к ссылке после неё, к сообщению, на которое вы отвечаете, или к последней статье в этом чате. Если в сообщении несколько ссылок, отвечу на каждую отдельно; не больше { $links } за раз.

    В любом чате наберите моё имя и ссылку, чтобы отправить туда сводку, все цитаты или одну из них.

    В группе я отвечаю, когда меня упоминают, отвечают мне или дают команду. Администраторы могут включить ответ на каждую ссылку: /everylink on

# The commands' menu (plain, at most 256 characters)
command-summary = Сводка по ссылке или по последней статье
command-quotes = Кто что сказал; с именем — только слова этого человека
command-actors = Кто действует и в какой роли; с именем — только он
command-conditions = Условия, требования, отказы, предложения, угрозы — или что-то одно из этого, или чьи-то
command-everylink = В группах: отвечать на каждую ссылку или нет
command-start = Что умеет этот бот, с примером
command-help = Все команды
command-settings = Язык, часовой пояс, состав сводки, кто может это менять
command-card = Цитата или условия картинкой, чтобы поделиться
command-timeline = Неделя темы одной картинкой
command-save = Сохранить статью: по ссылке, ту, на которую вы отвечаете, или последнюю
command-saved = Сохранённые вами статьи
command-history = Последние статьи этого чата
command-export = Всё, что я храню о вас, в файлах
command-forget = Стереть всё, что я храню о вас
command-privacy = Что я храню, зачем и как долго

command-subscribe = Следить за темой, словами, сайтом или лентой
command-topics = За чем следит этот чат: изменить, приостановить, удалить, выгрузить
command-digest = Дайджест темы прямо сейчас

# What people see before they press Start (plain, at most 512 and 120 characters)
description =
    Пришлите ссылку на новостную статью и получите то, что в ней зафиксировано: главные предложения, цитаты и кто их произнёс, участников, поставленные условия.

    Ничего не пересказывается. Каждое слово скопировано из статьи и ведёт на своё место в оригинале.
description-short = Что сказано в новостной статье, слово в слово: главные предложения, цитаты, участники, условия.

unknown =
    Я читаю новостные статьи. Пришлите ссылку, вставьте текст статьи (от { $words ->
    [one] { $words } слова
    [few] { $words } слов
    [many] { $words } слов
   *[other] { $words } слова
}) или отправьте его файлом .txt или .html.
    Пример — в /start.
unknown-command = Такой команды я не знаю. Все известные мне — в /help.
text-too-short = { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слова
} — слишком мало для статьи. Вставьте хотя бы { $least ->
    [one] { $least } слово
    [few] { $least } слова
    [many] { $least } слов
   *[other] { $least } слова
} или пришлите ссылку.
too-many-links =
    Ссылок в одном сообщении может быть не больше { $most }. Эти остались без ответа, пришлите их ещё раз:
    { $left }
link-failed = { $link }
    { $why }

everylink-on = Теперь я отвечаю на каждую ссылку в этой группе. Выключить: /everylink off.
everylink-on-blind = Включено, но Telegram показывает мне только сообщения, где меня упоминают или отвечают мне. Сделайте меня администратором этой группы или отключите режим приватности (Group Privacy) в @BotFather, и я буду отвечать на каждую ссылку. Выключить: /everylink off.
everylink-off = Теперь в этой группе я отвечаю, только когда меня упоминают, отвечают мне или дают команду. Изменить: /everylink on.
everylink-how = /everylink on — отвечать в этой группе на каждую ссылку, /everylink off — только по просьбе. Сейчас: { $now ->
    [on] включено
   *[off] выключено
}.
everylink-groups = Это для групп. Здесь я и так отвечаю на каждую ссылку.

## Settings: a line each of what is set, the values, and the question of each screen. Values begin small: on a button their
## first letter is made large.

settings-here = <b>Настройки</b>
settings-group = <b>Настройки этой группы</b>
settings-language = Язык: { $value }
settings-zone = Часовой пояс: { $value }
settings-length = Длина: { $value }
settings-blocks = В сводке: { $value }
settings-preview = Превью ссылки: { $value }
settings-links = Ссылки: { $value }
settings-who = Менять это могут: { $value }

# Values (plain)
language-here = как в вашем приложении
language-group = как в приложении у каждого
zone-none = не указан
length-short = короткая
length-standard = средняя
length-long = длинная
part-summary = главные предложения
part-quotes = цитаты
part-actors = участники
part-conditions = условия
part-none = только заголовок и кнопки
switch-on = включено
switch-off = выключено
links-all = отвечаю на все
links-asked = только по просьбе
who-admins = администраторы
who-everybody = все

choose-language = На каком языке мне здесь говорить? Статьи остаются на своём.
choose-zone = По какому времени присылать дайджесты? Сейчас часовой пояс: { $value }.
choose-length = Сколько главных предложений показывать в сводке? Короткая — одно, средняя — два или три, длинная — до шести.
choose-blocks = Что показывать в сводке? Всё остальное по-прежнему доступно по кнопкам.
choose-preview = Показывать под сводкой превью статьи, которое делает Telegram?
choose-links = На какие ссылки в этой группе отвечать?
choose-who = Кто может менять настройки этой группы и то, за чем она следит?

# To a group that the bot is added to
group-hello =
    Здравствуйте! Пришлите ссылку на новостную статью вместе с @{ $name } или в ответ мне, и я покажу, что в ней зафиксировано: кто что сказал и что от чего зависит. Всё, что я умею, — в /help.

    Администраторы могут включить ответ на каждую ссылку: /everylink on

# To somebody in a group who speaks to the bot with nothing to read
group-how = Пришлите ссылку на новостную статью вместе с @{ $name } или ответьте с @{ $name } на сообщение, где она есть. Всё, что я умею, — в /help.

# Links that open the bot
start-brief-gone = Этой статьи у меня нет или уже нет. Пришлите ссылку на неё, и я её прочитаю.
start-unknown = По этой ссылке мне нечего открыть. Пришлите лучше ссылку на новостную статью.
start-link = Пришлите ссылку на новостную статью. Кнопка «Поделиться» под ответом отправит его в любой чат.
start-topic = Здесь можно следить за темой <b>{ $name }</b>: я присылаю новое и то, что при этом сказано.
# plain
button-follow = Следить

# Inline mode: @bot and a link in any chat (plain)
inline-hint = Вставьте ссылку на статью
inline-reading = Ещё читаю. Открыть здесь или повторить позже
inline-too-long = Ссылка слишком длинная: пришлите её мне
inline-failed = Не удалось прочитать

# Over the chat (plain, at most 200 characters)
press-gone = Этой статьи у меня уже нет. Пришлите ссылку ещё раз.
press-failed = Не получилось. Нажмите ещё раз.

press-topic-gone = За этой темой здесь больше не следят. Остальные — в /topics.
press-paused = Приостановлено: { $name }. Возобновить можно в /topics.
press-resumed = Возобновлено: { $name }.
press-settings-admins = Менять настройки здесь могут только администраторы.
press-settings-who = Кто может менять настройки, решают только администраторы.

## Who may use the bot

admitted = Добро пожаловать: теперь вы можете мной пользоваться. Пришлите ссылку на статью, а /start покажет, что я умею.
stranger = Этот бот открыт не для всех, поэтому здесь я не могу вам помочь. Чтобы его владелец вас впустил, передайте ему этот номер: { $number }
stranger-group = Этот бот открыт не для всех. Тот, кому он доступен, может открыть его для этой группы командой /start. Для владельца номер этой группы — { $number }.
# plain, over the chat
press-stranger = Этот бот открыт не для всех.

## For hosts: what only admins see

# The menu (plain)
command-block = Закрыть кому-то доступ, по номеру
command-unblock = Снова открыть доступ
command-purge = Забыть статью, по ссылке
command-invite = Ссылки, которые открывают доступ

command-stats = Цифры за последние 30 дней
command-feeds = Ленты, которые не читаются, и почему
command-broadcast = Написать всем

stats-title = <b>Последние 30 дней</b>, в скобках — сегодня
stats-read = Прочитано статей: { $month } ({ $today })
stats-kept = Ссылок на статьи, которые уже были: { $month } ({ $today })
stats-errors = Что-то было не так: { $month } ({ $today })
stats-digests = Отправлено дайджестов: { $month } ({ $today })
stats-kinds = Чаще всего: { $kinds }
stats-times = Половина ответов пришла за { $half } с, 95 из 100 — за { $most } с
stats-people = Скольким людям дойдёт рассылка: { $count }
stats-feeds = Лент: { $count }, с ошибками: { $ill }
stats-waiting = Дольше всего ответа сейчас ждут: { $seconds } с
# In the picture (plain)
plot-links = Ссылки
plot-read = прочитано
plot-kept = уже было
plot-errors = Что было не так
plot-others = прочее
plot-digests = Отправлено дайджестов
plot-times = Секунд до ответа
plot-half = половина за
plot-most = 95 из 100 за

# Что не удалось, в двух словах (простой текст): для владельца бота
wrong-not-a-link = не ссылка
wrong-private-address = закрытый адрес
wrong-name-not-found = нет такого сайта
wrong-tls-fault = негодный сертификат
wrong-refused = сайт не отвечает
wrong-timed-out = сайт слишком медленный
wrong-too-large = страница слишком велика
wrong-too-many-redirects = бесконечные переходы
wrong-blocked = не пускает программы
wrong-gone = страницы нет
wrong-unwelcome = запрещено в robots.txt
wrong-server-fault = неполадки сайта
wrong-unknown-encoding = не распаковывается
wrong-not-a-page = не веб-страница
wrong-paywalled = по подписке
wrong-no-article = нет статьи
wrong-too-short = мало текста
wrong-not-a-feed = не лента
wrong-no-feed-found = лента не найдена
wrong-not-a-list = не список лент
wrong-unknown-file = неподходящий файл
wrong-file-too-large = файл слишком велик
wrong-bad-words = нечего искать
wrong-nothing-to-read = нечего читать
wrong-nothing-to-show = статьи ещё нет
wrong-asked-too-much = слишком много запросов
wrong-already-subscribed = уже отслеживается
wrong-too-many-subscriptions = слишком много тем
wrong-too-many-saved = слишком много сохранено
wrong-nothing-to-draw = нечего рисовать
wrong-no-letters = нет шрифта
wrong-reading-too-slow = читалось слишком долго
wrong-reading-crashed = сбой при чтении
wrong-gave-up = попытки исчерпаны
wrong-unknown = другое

feeds-well = Все ленты читаются: { $count }.
feeds-ill = <b>Ленты, которые не читаются: { $ill } из { $count }</b>, сначала те, что дольше всего
feed-ill = { $url }
    Неудач подряд: { $failures }, с { $day }.
feed-ill-unknown = Почему, сказать не могу.

broadcast-how = Сначала напишите сообщение, потом ответьте на него командой /broadcast. Прежде чем что-либо отправить, я покажу, что уйдёт и скольким людям.
broadcast-ask = Сообщение выше уйдёт в точности таким. Сколько людей его получит: { $count }. Группы и каналы его не получат.
broadcast-nobody = Пока нет никого, кто бы его получил.
broadcast-cancelled = Ничего не отправлено.
broadcast-going = В пути. Отправлено: { $sent }. Осталось: { $left }.
broadcast-done = Разослано. Отправлено: { $sent }. Закрыли мне доступ: { $lost }. Отклонил Telegram: { $failed }.
broadcast-stopped = Остановлено. Отправлено: { $sent }. Не отправлено: { $left }.
broadcast-gone = Это сообщение нельзя скопировать: его уже нет, или такие сообщения Telegram не копирует. Больше ничего не отправлено.
# Buttons (plain)
button-send = Отправить: { $count }
button-cancel = Отменить
button-stop = Остановить
blocked = Доступ закрыт: { $number }. Отменить: /unblock { $number }.
block-admin = Это администратор. Сначала уберите номер из ADMINS.
block-how = /block с номером закрывает доступ человеку, группе или каналу. В ответ на пересланное сообщение — тому, кто его написал.
block-nobody = Доступ никому не закрыт.
block-list = { $count ->
    [one] Доступ закрыт { $count } номеру:
    [few] Доступ закрыт { $count } номерам:
    [many] Доступ закрыт { $count } номерам:
   *[other] Доступ закрыт { $count } номерам:
}
    { $listed }
unblock-how = /unblock с номером снова открывает доступ. Кому он закрыт, покажет /block.
unblocked = { $number } снова может мной пользоваться.
unblock-none = Доступ для { $number } и не был закрыт. Кому он закрыт, покажет /block.
purged = Эту статью я забыл: для следующего, кто её попросит, она будет прочитана заново.
purge-none = По этой ссылке у меня нет статьи.
purge-how = /purge со ссылкой забывает статью, которая у меня по ней есть. То же делает /purge в ответ на её сводку.
invite-off = Приглашения нужны боту, который открыт не для всех: задайте ACCESS=invite.
invitations = <b>Кто откроет одну из этих ссылок, может мной пользоваться.</b> «Отозвать» отменяет ссылку, «Закрыть» лишает доступа и тех, кто по ней пришёл. Для группы вместо start пишется startgroup.
invitations-none = Приглашений нет. Пользоваться мной могут только те, кто в ALLOWED.
invitation-unused = { $number }. { $link }
    Создана { $made }, по ней никто не пришёл
invitation = { $number }. { $link }
    Создана { $made }, { $came ->
    [one] по ней пришёл { $came } гость
    [few] по ней пришли { $came } гостя
    [many] по ней пришли { $came } гостей
   *[other] по ней пришли { $came } гостя
}
# Buttons (plain)
button-invite = Новое приглашение
button-revoke = Отозвать { $number }
button-put-out = Закрыть { $number }

## Topics: what a chat follows

subscribe-choose =
    За чем следить? Выберите тему или назовите свою:
    /subscribe "port strike" OR dredging -football
    /subscribe https://example.com/
ask-words = По каким словам? Ответьте на это сообщение, например: "port strike" OR dredging -football. Фразу берут в кавычки, OR значит «или», минус исключает.
ask-feed = За каким сайтом или лентой? Ответьте на это сообщение, указав адрес.
ask-opml = Ответьте на это сообщение файлом .opml или ссылкой на него: такой файл умеет выгружать ваша программа для чтения лент.
ask-city = По времени какого города вы живёте? Ответьте на это сообщение: назовите ближайший крупный город с тем же временем или страну либо пришлите геопозицию — её я не сохраняю.

subscribed = Теперь вы следите за темой: <b>{ $name }</b>.
cannot-follow = Следить за этим не получится: { $why }. Проверьте адрес или попробуйте позже.
preview =
    <b>Сегодня пришло бы вот что</b>
    { $stories }
preview-coming = { $count ->
    [one] Спрашиваю { $count } ленту, что в ней сегодня…
    [few] Спрашиваю { $count } ленты, что в них сегодня…
    [many] Спрашиваю { $count } лент, что в них сегодня…
   *[other] Спрашиваю { $count } ленты, что в них сегодня…
}
preview-empty = Сегодня ничего бы не пришло.
preview-silent = Сейчас не читается ни одна из лент. Я продолжаю запрашивать их: новое придёт, когда они ответят.
other-feeds =
    У этого сайта есть и другие ленты. Чтобы следить за одной из них, отправьте /subscribe с её адресом:
    { $feeds }
zone-unknown = Ваш часовой пояс мне пока неизвестен: укажите его по кнопке «Часовой пояс».

topics-list =
    <b>За чем следит этот чат</b>

    { $topics }
topics-none = Здесь пока ни за чем не следят. Что есть, покажет /subscribe.
topics-admins = Менять, за чем здесь следят, могут только администраторы.
topic-paused = <i>Приостановлено</i>
topic-really = Удалить тему <b>{ $name }</b>? Вместе с ней пропадут и её настройки.
topic-deleted = Тема удалена: <b>{ $name }</b>.
most-stories = { $count ->
    [one] Не больше { $count } сюжета за раз
    [few] Не больше { $count } сюжетов за раз
    [many] Не больше { $count } сюжетов за раз
   *[other] Не больше { $count } сюжета за раз
}
nothing-said = Если нового нет, я об этом сообщаю
imported = Из списка взято: { $feeds ->
    [one] { $feeds } лента
    [few] { $feeds } ленты
    [many] { $feeds } лент
   *[other] { $feeds } ленты
}, { $topics ->
    [one] { $topics } тема
    [few] { $topics } темы
    [many] { $topics } тем
   *[other] { $topics } темы
}.
exported = Ленты, за которыми здесь следят, в формате OPML: его понимают другие программы, и я тоже. Ваших собственных слов в нём нет: это не ленты.
exported-none = Отдельных лент здесь не отслеживают, поэтому и списка нет. Ваши собственные слова я ищу во всех известных мне лентах.
# The name of what a list brings outside of any folder (plain)
imported-name = Загруженные ленты

rhythm-daily = Каждый день в { $time }
rhythm-weekdays = С понедельника по пятницу в { $time }
rhythm-weekly = Раз в неделю: { $day }, { $time }
rhythm-hours = { $hours ->
    [one] Каждый { $hours } час
    [few] Каждые { $hours } часа
    [many] Каждые { $hours } часов
   *[other] Каждые { $hours } часа
}
rhythm-at-once = По мере появления
quiet-between = Ничего с { $start } до { $end }
zone-name = { $city ->
    [UTC] UTC
   *[other] часовой пояс: { $city }
}
zone-which = Где время совпадает с вашим?
zone-set = Теперь время здесь — по часовому поясу города { $city }, и летом, и зимой.
zone-not-found = Этого города я не знаю: мне известны лишь немногие в каждой стране. Ответьте на это сообщение: назовите страну или более крупный город с тем же временем либо пришлите геопозицию — её я не сохраняю.
# plain
city-in = { $city } ({ $country })

choose-rhythm = Когда присылать?
choose-hour = В котором часу?
choose-weekday = В какой день?
choose-hours = Как часто?
choose-most = Сколько сюжетов самое большее?
choose-quiet = В какие часы ничего не присылать?

# Buttons (plain)
button-own-words = Свои слова
button-own-feed = Сайт или лента
button-when = Когда
button-zone = Часовой пояс
button-edit = Изменить
button-delete = Удалить
button-really = Да, удалить
button-keep = Оставить
button-most = Сюжетов: { $count }
button-quiet = Тихие часы
button-quiet-none = Нет
button-nothing-said = Если нового нет: сообщать
button-nothing-silent = Если нового нет: молчать
button-now = Дайджест сейчас
button-pause = Приостановить
button-resume = Возобновить
button-settings = ‹ Настройки
button-language = Язык
button-length = Длина
button-blocks = Состав сводки
button-preview = Превью ссылки
button-links = Ссылки
button-who = Кто может менять
button-city = Выбрать город
button-no-zone = Без часового пояса
button-all = ‹ Все темы
button-back = ‹ Назад
button-new = Добавить
button-import = Загрузить OPML
button-export = Выгрузить OPML
button-numbered = { $number }. { $name }
button-hours = { $count ->
    [one] Каждый { $count } час
    [few] Каждые { $count } часа
    [many] Каждые { $count } часов
   *[other] Каждые { $count } часа
}
button-rhythm-daily = Каждый день
button-rhythm-weekdays = По будням
button-rhythm-weekly = Раз в неделю
button-rhythm-hours = Раз в несколько часов
button-rhythm-at-once = По мере появления

feed-moved =
    Лента, за которой здесь следят, переехала; я слежу за ней по новому адресу, ничего не потеряется.
    { $url }
    → { $to }
feed-died =
    Лента, за которой здесь следят, закрылась: её сайт сообщает, что её больше нет, поэтому я её больше не проверяю.
    { $url }
    Если у сайта есть другая, её найдёт /subscribe с адресом сайта.
feed-silent =
    Ленту, за которой здесь следят, не удаётся прочесть уже { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }. Теперь я проверяю её раз в неделю; если она вернётся, всё продолжится само.
    { $url }
    Если у сайта есть другая, её найдёт /subscribe с адресом сайта.
feed-turned =
    На месте ленты, за которой здесь следят, теперь что-то другое. Я продолжаю проверять; если она вернётся, всё продолжится само.
    { $url }
    Если у сайта есть другая, её найдёт /subscribe с адресом сайта.

# What is wrong with a feed, for the host of the bot (plain)
fault-unknown = неизвестная ошибка
fault-not-a-link = адрес не читается
fault-private-address = ведёт на адрес, который не общедоступен
fault-name-not-found = нет такого сайта
fault-tls-fault = неисправный сертификат безопасности
fault-refused = никто не отвечает, или соединение обрывается
fault-timed-out = слишком медленно
fault-too-large = больше допустимого
fault-too-many-redirects = перенаправляет без конца
fault-blocked = не пускает программы
fault-gone = больше не существует
fault-server-fault = ошибка на сервере
fault-unknown-encoding = не удаётся распаковать
fault-not-a-page = отдаёт файл, который не лента
fault-not-a-feed = отдаёт не ленту
fault-reading-too-slow = читается слишком долго
fault-reading-crashed = от неё падает читающая программа

## A digest

count-stories = { $count ->
    [one] { $count } сюжет
    [few] { $count } сюжета
    [many] { $count } сюжетов
   *[other] { $count } сюжета
}
count-articles = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}
count-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
digest-counts = { $stories } · { $articles } · { $sources } · с { $since }
# plain
digest-more = +{ $count }
digest-new = Что нового:
digest-matched = Найдено по словам: { $words }.
digest-all = Больше за это время ничего нет.
digest-all-last = Больше ничего с прошлого дайджеста.
digest-left = { $count ->
    [one] Не вошёл ещё { $count } сюжет.
    [few] Не вошли ещё { $count } сюжета.
    [many] Не вошло ещё { $count } сюжетов.
   *[other] Не вошли ещё { $count } сюжета.
}
digest-empty = Ничего нового об этом нет.
digest-empty-last = С прошлого дайджеста ничего нового.
digest-silent = Сейчас не читается ни одна из лент темы <b>{ $name }</b>, поэтому я не знаю, что нового. Попробуйте позже; я тоже продолжаю их запрашивать.
digest-which = Дайджест какой темы?

## What is kept

save-done = Сохранено: { $title }. Всё сохранённое — в /saved.
save-there = Эта статья у вас уже сохранена: { $title }.
save-nobody = Когда вы пишете от имени группы или канала, я не знаю, кто вы. Напишите от своего имени или нажмите «Сохранить» под сводкой.
saved-list = <b>{ $count ->
    [one] { $count } сохранённая статья
    [few] { $count } сохранённые статьи
    [many] { $count } сохранённых статей
   *[other] { $count } сохранённой статьи
}</b>

    { $articles }
saved-none = Вы ещё не сохранили ни одной статьи. Для этого есть кнопка «Сохранить» под сводкой или команда /save со ссылкой.
saved-private = То, что вы сохранили, касается только вас, поэтому я показываю это лишь в личном чате. Напишите /saved там.
history-list = <b>{ $count ->
    [one] Последняя { $count } статья здесь
    [few] Последние { $count } статьи здесь
    [many] Последние { $count } статей здесь
   *[other] Последние { $count } статьи здесь
}</b>

    { $articles }
history-none = В последнее время статей здесь не было. Пришлите ссылку.
keeping-admins = Это могут только администраторы группы.
exported-data = Всё, что я храню об этом чате, в формате JSON: о каждой части сказано, зачем она нужна и сколько хранится.
# Что /export говорит о каждой части (простой текст): что это и до каких пор хранится
kept-history = Последние статьи, показанные в этом чате
kept-history-until = 30 дней, не больше 50 на чат или тему форума
kept-answers = Каким сообщением я ответил на какую ссылку
kept-answers-until = не дольше часа: если ссылку исправят в течение минуты, ответ изменится
kept-introductions = То, что я уже представился этой группе
kept-introductions-until = пока я не покину группу
kept-saved = Статьи, которые вы сохранили
kept-saved-until = пока вы не уберёте их из /saved
kept-chats = Что здесь настроено не как обычно
kept-chats-until = пока настройку не вернут
kept-subscriptions = За чем здесь следят
kept-subscriptions-until = пока это не удалят в /topics
kept-calendar = Когда придут следующие дайджесты
kept-calendar-until = пока не наступит их время
kept-subscription_feeds = Ленты того, за чем следят
kept-subscription_feeds-until = пока это не удалят в /topics
kept-deliveries = Дайджесты, которые ждут отправки или недавно отправлены
kept-deliveries-until = 14 дней после отправки
kept-sent_stories = О чём дайджесты уже рассказали — только в виде вычисленных чисел
kept-sent_stories-until = 14 дней
kept-guests = Допустил ли вас владелец бота или закрыл вам доступ
kept-guests-until = пока владелец этого не изменит; 90 дней, если вы не допущены
kept-allowances = Сколько вы уже израсходовали из того, о чём можете просить
kept-allowances-until = пока оно не восстановится, не дольше суток
kept-broadcast_chats = То, что вам ещё не дошло сообщение владельца для всех
kept-broadcast_chats-until = пока оно не отправлено
kept-texts = Тексты, которые вставили или прислали файлом
kept-texts-until = пока они есть в истории или в /saved

forget-really =
    <b>Стереть всё, что я храню о вас?</b>
    То, за чем вы следите, сохранённые статьи, историю, настройки, а также сообщения и дайджесты в пути. Отменить это нельзя. Сначала всё это можно получить через /export.
forget-really-group =
    <b>Стереть всё, что я храню об этой группе?</b>
    То, за чем она следит, её историю, настройки, а также сообщения и дайджесты в пути. Отменить это нельзя. Сохранённое участниками принадлежит им и останется. Сначала всё это можно получить через /export.
forget-stayed = Ничего не стёрто.
erased =
    <b>Стёрто навсегда:</b>
    { $what }
erased-nothing = Стирать было нечего.
erased-saved = { $count ->
    [one] { $count } сохранённая статья
    [few] { $count } сохранённые статьи
    [many] { $count } сохранённых статей
   *[other] { $count } сохранённой статьи
}
erased-history = { $count ->
    [one] история из { $count } статьи
    [few] история из { $count } статей
    [many] история из { $count } статей
   *[other] история из { $count } статьи
}
erased-topics = { $count ->
    [one] { $count } тема с расписанием
    [few] { $count } темы с расписанием
    [many] { $count } тем с расписанием
   *[other] { $count } темы с расписанием
}
erased-digests = { $count ->
    [one] { $count } дайджест, отправленный или в пути
    [few] { $count } дайджеста, отправленных или в пути
    [many] { $count } дайджестов, отправленных или в пути
   *[other] { $count } дайджеста, отправленные или в пути
}
erased-messages = { $count ->
    [one] { $count } ожидавшее сообщение
    [few] { $count } ожидавших сообщения
    [many] { $count } ожидавших сообщений
   *[other] { $count } ожидавшего сообщения
}
erased-settings = настройки и пометки
privacy =
    <b>Что я храню, зачем и как долго</b>
    1. Ваше сообщение — пока на него не дан ответ, чтобы ничего не потерялось при сбое.
    2. Прочитанные статьи — несколько дней, чтобы на ту же ссылку ответ пришёл сразу. Они записаны по ссылке, а не по тому, кто спросил.
    3. Последние статьи чата (не больше { $most }) — { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}: для /history и для команд без ссылки.
    4. Сохранённые вами статьи — пока вы не уберёте их из /saved.
    5. То, за чем вы следите, и когда это приходит — пока вы это не удалите; что было в каждом дайджесте — 14 дней, чтобы ничто не пришло дважды.
    6. Ваши настройки — пока вы не вернёте прежние. Ваш номер в Telegram и то, сколько вы недавно запросили, — не дольше суток, чтобы хватало всем.
    7. Ни имени, ни номера телефона, ни геопозиции, ни других списков прочитанного. В моих журналах нет ни слова из ваших сообщений.
    8. Сайты видят, что их статьи открываю я, а не вы. Я никому ничего не передаю.
    9. Всё это вы получите файлами через /export.
    10. /forget стирает всё это — кроме того, сколько вы уже потратили за сегодня и впустил ли вас владелец или заблокировал.

# Buttons (plain)
button-save = Сохранить
button-drop = ✕
button-forget = Да, стереть всё
button-stay = Оставить

## Pictures

# plain; words after /card, with spaces between
card-words-dark = тёмная темная чёрная черная ночь
card-words-light = светлая белая день
card-words-stated = условия условие требования
timeline-which = Неделю какой темы показать?
timeline-empty = О теме «{ $name }» за последние семь дней ничего не сообщалось.

# Buttons (plain)
button-card = Карточка
button-dark = Тёмная
button-light = Светлая

## What can go wrong. Each sentence also says what to do. A variable that is not known is "none".

error-not-a-link = Такую ссылку я открыть не могу. Пришлите полный адрес статьи, например https://example.com/news/story.
error-private-address = { $host ->
    [none] Этот адрес не относится
   *[other] Адрес { $host } не относится
} к открытому интернету{ $port ->
    [none] {""}
   *[other] {" "}или указывает на необычный порт
}, поэтому я его не открываю. Пришлите общедоступную ссылку на статью или вставьте её текст.
error-name-not-found = { $host ->
    [none] Такого сайта
   *[other] Сайта { $host }
} не существует. Проверьте, нет ли в ссылке опечатки.
error-tls-fault = { $host ->
    [none] У этого сайта
   *[other] У сайта { $host }
} недействительный сертификат безопасности, и поручиться за то, что он присылает, нельзя. Вставьте текст статьи или попробуйте позже.
error-refused = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} не отвечает. Возможно, он временно недоступен: попробуйте позже или вставьте текст статьи.
error-timed-out = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} отвечал слишком долго{ $seconds ->
    [none] {""}
    [one] {" "}(больше { $seconds } секунды)
    [few] {" "}(больше { $seconds } секунд)
    [many] {" "}(больше { $seconds } секунд)
   *[other] {" "}(больше { $seconds } секунды)
}. Попробуйте через минуту или вставьте текст статьи.
error-too-large = Эта страница слишком велика для меня{ $megabytes ->
    [none] {""}
   *[other] {" "}(предел — { $megabytes } МБ)
}. Вставьте текст статьи.
error-too-many-redirects = Эта ссылка без конца ведёт с одного адреса на другой. Откройте её в браузере и пришлите адрес, на котором окажетесь.
error-blocked = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} не пускает программы вроде меня. Откройте статью и вставьте сюда её текст: его я прочту ничуть не хуже.
error-gone = Такой страницы{ $host ->
    [none] {""}
   *[other] {" "}на { $host }
} нет или больше нет. Проверьте ссылку или вставьте текст статьи.
error-unwelcome = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} просит программы не читать эту страницу самостоятельно. Пришлите мне ссылку на неё, и я прочту её для вас.
error-server-fault = { $host ->
    [none] На сайте
   *[other] На сайте { $host }
} сейчас неполадки. Попробуйте через несколько минут или вставьте текст статьи.
error-unknown-encoding = { $host ->
    [none] Сайт
   *[other] Сайт { $host }
} прислал страницу в виде, который я не могу распаковать. Вставьте текст статьи.
error-not-a-page = Эта ссылка ведёт на { $what ->
    [PDF] PDF
    [image] картинку
    [video] видео
    [audio] звуковой файл
    [feed] ленту
    [none] файл
   *[other] файл ({ $what })
}, а я читаю веб-страницы. Пришлите ссылку на саму статью или вставьте её текст.
error-paywalled = Эта статья доступна только по подписке, а обходить такие запреты я не буду. Если вам она открыта, вставьте её текст сюда.
error-no-article = Статьи там не нашлось. Возможно, это главная страница, список или запрос согласия: пришлите ссылку на отдельную статью или вставьте её текст.
error-too-short = Для сводки текста слишком мало. Пришлите ссылку на статью целиком или вставьте больше текста.
error-not-a-feed = { $host ->
    [none] По этому адресу
   *[other] На { $host }
} нет ленты, которую я умею читать. Пришлите адрес самого сайта: ленту я найду.
error-no-feed-found = { $host ->
    [none] На этом сайте
   *[other] На { $host }
} ленты не нашлось. Если она есть, пришлите её собственный адрес.
error-not-a-list = В этом файле нет списка лент. Выгрузите список в формате OPML из своей программы и пришлите как есть.
error-unknown-file = Я читаю файлы .txt и .html. Пришлите статью в таком виде или вставьте её текст.
error-file-too-large = Этот файл слишком велик для меня{ $megabytes ->
    [none] {""}
   *[other] {" "}(предел — { $megabytes } МБ)
}. Пришлите одну лишь статью или вставьте её текст.
error-bad-line = Эта строка — не { $what ->
    [entry] запись: нужны "id" и "title" или "text".
   *[other] статья: нужны "id" и "text" или "id" и "html".
}
error-bad-words = { $fault ->
    [quote] Кавычка не закрыта: напишите "port strike" с кавычками с обеих сторон.
   *[nothing] Искать здесь нечего. Напишите слова, "фразу", слова через OR и -слова, которых быть не должно.
    [without] Тут сказано только, чего быть не должно. Сначала напишите, что искать.
    [or] По обе стороны от OR должно что-то стоять, например strike OR lockout.
    [common] Слово «{ $word }» есть в каждой статье. Напишите то, что встречается лишь в некоторых.
    [long] Столько сразу искать я не могу. Предельное число слов: { $most }.
}
error-nothing-to-read = В этом сообщении нет ни ссылки, ни файла, который я умею читать, ни текста { $words ->
    [none] достаточной длины
    [one] от { $words } слова
    [few] от { $words } слов
    [many] от { $words } слов
   *[other] от { $words } слова
}.
error-nothing-to-show = Для этого чата у меня ещё нет статьи, или её уже нет. Сначала пришлите ссылку или текст.
error-asked-too-much = За короткое время это очень много. { $minutes ->
    [none] Обратитесь ко мне чуть позже.
    [one] Обратитесь ко мне через { $minutes } минуту.
    [few] Обратитесь ко мне через { $minutes } минуты.
    [many] Обратитесь ко мне через { $minutes } минут.
   *[other] Обратитесь ко мне через { $minutes } минуты.
}
error-already-subscribed = За этим здесь уже следят: смотрите /topics.
error-too-many-subscriptions = Следить за большим числом тем этот чат не может{ $most ->
    [none] {""}
   *[other] {" "}(предел — { $most })
}. Сначала удалите одну: список — в /topics.
error-too-many-saved = Больше статей для одного человека я хранить не могу{ $most ->
    [none] {""}
   *[other] {" "}(предел — { $most })
}. Сначала уберите что-нибудь из /saved.
error-nothing-to-draw = В этой статье никого не цитируют и никаких условий не ставят, так что для карточки ничего нет. /summary покажет, о чём она.
error-no-letters = Для этой письменности у меня нет букв, поэтому нарисовать её не получится. /quotes покажет те же слова текстом.
error-reading-too-slow = Этот текст читался слишком долго, и пришлось остановиться. Вставьте самую важную часть.
error-reading-crashed = При чтении этой статьи у меня что-то сломалось, и вы тут ни при чём. Пришлите её ещё раз, а если повторится — вставьте текст.
error-gave-up = Три попытки — и все неудачные. Прошу прощения. Пришлите ещё раз или вставьте текст статьи.

## The terminal (plain)

console-hello = On the Record. Вставьте ссылку или текст или наберите /help. Выход — Ctrl-D.
console-prompt = {"> "}
console-button = [{ $number }] { $label }
console-picture = Картинка: { $path }
console-file = Файл: { $path }
console-opens = Откроется { $url }
console-reading = Читаю…

## Starting (plain)

fault-token-missing = Токена нет. Получите его у @BotFather и задайте TELEGRAM_TOKEN или попробуйте бота прямо здесь: make chat
fault-token-malformed = В TELEGRAM_TOKEN не токен: у @BotFather он состоит из числа, двоеточия и букв. Скопируйте его ещё раз, целиком и без кавычек.
fault-token-wrong = Telegram не знает такого токена. Скопируйте его у @BotFather в TELEGRAM_TOKEN ещё раз.

## The example under /start

example-intro = Вымышленная статья, на английском: на нём я читаю лучше всего. Ниже — что я из неё беру.
