<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Data folder</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>Choose another with --data.</source>
        <translation>Выберите другую с помощью --data.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Специалисты</translation>
    </message>
    <message>
        <source>Guide pack</source>
        <translation>Руководства по услугам</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Центральный сервер</translation>
    </message>
    <message>
        <source>The program&apos;s folder is damaged; install it again.</source>
        <translation>Папка программы повреждена. Установите программу заново.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Qt does not start</source>
        <translation>Qt не запускается</translation>
    </message>
    <message>
        <source>what the agency signed about them has run out</source>
        <translation>срок подписи агентства истёк</translation>
    </message>
    <message>
        <source>what is offered is not the agency&apos;s</source>
        <translation>предложенное исходит не от агентства</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer version</source>
        <translation>на диске нет места для новой версии</translation>
    </message>
    <message>
        <source>what central signed about guide packs has run out</source>
        <translation>срок подписи центрального сервера для руководств истёк</translation>
    </message>
    <message>
        <source>the guide pack that is offered is not believed</source>
        <translation>предложенные руководства не внушают доверия</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer guide pack</source>
        <translation>на диске нет места для новых руководств</translation>
    </message>
    <message>
        <source>Ask the agency for a code of its own and run `kiosk enrol URL`; what is recorded here is kept.</source>
        <translation>Попросите у агентства отдельный код и выполните `kiosk enrol URL`. Всё записанное здесь сохранится.</translation>
    </message>
    <message>
        <source>Give the kiosk&apos;s user the right to write there, or free some space.</source>
        <translation>Дайте пользователю kiosk право записи в эту папку или освободите место.</translation>
    </message>
    <message>
        <source>a durable write takes {ms} ms</source>
        <translation>надёжная запись занимает {ms} мс</translation>
    </message>
    <message>
        <source>The disk is slow or failing; plan to replace it.</source>
        <translation>Диск медленный или выходит из строя. Запланируйте замену.</translation>
    </message>
    <message>
        <source>Files of others (W-3)</source>
        <translation>Посторонние файлы (W-3)</translation>
    </message>
    <message>
        <source>none beside the program&apos;s own</source>
        <translation>только файлы программы</translation>
    </message>
    <message>
        <source>Move them out of the data folder, then press “Try again” on the closed screen.</source>
        <translation>Уберите их из папки с данными, затем нажмите «Попробовать снова» на закрытом экране.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Run the kiosk as a user of its own: as root it opens no official site.</source>
        <translation>Запускайте киоск от отдельного пользователя: от root он не открывает официальные сайты.</translation>
    </message>
    <message>
        <source>root, whom the browser refuses its sandbox</source>
        <translation>root, которому браузер отказывает в изоляции</translation>
    </message>
    <message>
        <source>not root</source>
        <translation>не root</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} МБ</translation>
    </message>
    <message>
        <source>Room for records</source>
        <translation>Место для записей</translation>
    </message>
    <message>
        <source>{share} % used</source>
        <translation>занято {share} %</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick: visits are never dropped.</source>
        <translation>Восстановите связь или перенесите записи на флешке: посещения никогда не удаляются.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Set the date of this PC; replace the battery of its clock when it forgets again.</source>
        <translation>Установите дату. Если компьютер снова её забудет, замените батарейку часов.</translation>
    </message>
    <message>
        <source>this PC believes it is {year}</source>
        <translation>компьютер считает, что сейчас {year} год</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>ключа доступа ещё нет</translation>
    </message>
    <message>
        <source>Enrol this PC.</source>
        <translation>Зарегистрируйте этот компьютер.</translation>
    </message>
    <message>
        <source>A keyring of the operating system is safer; use the file only where there is none.</source>
        <translation>Системное хранилище ключей надёжнее. Файл — только там, где хранилища нет.</translation>
    </message>
    <message>
        <source>the token is in a private file (declared fallback)</source>
        <translation>ключ доступа в личном файле (выбранный запасной путь)</translation>
    </message>
    <message>
        <source>the token is in the system&apos;s keyring</source>
        <translation>ключ доступа в системном хранилище</translation>
    </message>
    <message>
        <source>sound, SQLite {version}</source>
        <translation>в порядке, SQLite {version}</translation>
    </message>
    <message>
        <source>Start the kiosk: it sets the file aside and carries over everything that can be read.</source>
        <translation>Запустите киоск: он отложит файл и перенесёт всё, что читается.</translation>
    </message>
    <message>
        <source>damaged: {fault}</source>
        <translation>повреждена: {fault}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь на отправку</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick.</source>
        <translation>Восстановите связь или перенесите очередь на флешке.</translation>
    </message>
    <message>
        <source>waiting: {count}, the oldest for {days} days</source>
        <translation>ждут: {count}, самая старая запись — {days} дн.</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>ждут: {count}</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Последняя отправка</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>дней назад: {days}</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>часов назад: {hours}</translation>
    </message>
    <message>
        <source>Cut visits, last 7 days</source>
        <translation>Прерванные визиты за 7 дней</translation>
    </message>
    <message>
        <source>Look at the power of this PC; send a support bundle to the agency.</source>
        <translation>Проверьте питание компьютера. Отправьте агентству пакет для поддержки.</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Отклонённые записи</translation>
    </message>
    <message>
        <source>Open the list of them here, or run `kiosk queue list`; ask the agency, then try again.</source>
        <translation>Откройте их список здесь или запустите `kiosk queue list`; спросите в агентстве и отправьте снова.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Run `kiosk specialists add NAME`: without a PIN nobody opens the payment window or the desk.</source>
        <translation>Выполните `kiosk specialists add ИМЯ`: без PIN никто не откроет окно оплаты и рабочее место.</translation>
    </message>
    <message>
        <source>no PIN is set</source>
        <translation>PIN не задан</translation>
    </message>
    <message>
        <source>Run `kiosk specialists list`, then `kiosk specialists reset NAME`.</source>
        <translation>Выполните `kiosk specialists list`, затем `kiosk specialists reset ИМЯ`.</translation>
    </message>
    <message>
        <source>without a PIN: {count}</source>
        <translation>без PIN: {count}</translation>
    </message>
    <message>
        <source>with a PIN: {count}</source>
        <translation>с PIN: {count}</translation>
    </message>
    <message>
        <source>The guide pack of before stays in use. Ask the agency; packs also come on a stick.</source>
        <translation>Остаются прежние руководства. Обратитесь в агентство; руководства можно принести и на флешке.</translation>
    </message>
    <message>
        <source>version {version} of central, services: {count}</source>
        <translation>версия {version} с сервера, услуг: {count}</translation>
    </message>
    <message>
        <source>version {version} of the program, services: {count}</source>
        <translation>версия {version} из программы, услуг: {count}</translation>
    </message>
    <message>
        <source>Hosts seen blocked, by service</source>
        <translation>Закрытые адреса по услугам</translation>
    </message>
    <message>
        <source>When a service does not work, ask the agency to add its host to the guide pack.</source>
        <translation>Если услуга не работает, попросите агентство добавить её адрес в руководство.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>off: this build believes none</source>
        <translation>выключены: эта установка их не принимает</translation>
    </message>
    <message>
        <source>version {version} did not start well and was taken back</source>
        <translation>версия {version} не запустилась как надо и была отозвана</translation>
    </message>
    <message>
        <source>The version of before goes on. Send a support bundle to the agency.</source>
        <translation>Работает прежняя версия. Отправьте агентству пакет для поддержки.</translation>
    </message>
    <message>
        <source>not asked for {days} days</source>
        <translation>не запрашивались дней: {days}</translation>
    </message>
    <message>
        <source>The kiosk goes on as it is. Ask the agency; updates also come on a stick.</source>
        <translation>Киоск работает как прежде. Обратитесь в агентство; обновления можно принести и на флешке.</translation>
    </message>
    <message>
        <source>version {version} waits until nobody is served</source>
        <translation>версия {version} ждёт, пока никого не обслуживают</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>Set the clock of this PC; replace its battery when it is wrong again.</source>
        <translation>Поставьте часы этого компьютера. Если они снова ошибутся, замените батарейку.</translation>
    </message>
    <message>
        <source>answers; the clock of this PC is {minutes} minutes off</source>
        <translation>отвечает; часы этого компьютера ошибаются на {minutes} мин.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>Enrol this PC again; nothing that waits is lost.</source>
        <translation>Зарегистрируйте компьютер снова. Ничего из очереди не пропадёт.</translation>
    </message>
    <message>
        <source>no longer knows this PC: {fault}</source>
        <translation>больше не знает этот компьютер: {fault}</translation>
    </message>
    <message>
        <source>A login page stands between this PC and central: open a browser and sign in.</source>
        <translation>Между компьютером и сервером стоит страница входа. Откройте браузер и войдите.</translation>
    </message>
    <message>
        <source>Central is busy; the kiosk tries again by itself.</source>
        <translation>Сервер занят. Киоск сам попробует снова.</translation>
    </message>
    <message>
        <source>Check the line; the kiosk works without it and sends later.</source>
        <translation>Проверьте связь. Киоск работает и без неё, отправит позже.</translation>
    </message>
    <message>
        <source>does not answer: {fault}</source>
        <translation>не отвечает: {fault}</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>its disk is a copy of another computer&apos;s</source>
        <translation>его диск — копия диска другого компьютера</translation>
    </message>
    <message>
        <source>its own data folder</source>
        <translation>папка с данными своя</translation>
    </message>
    <message>
        <source>this PC has not joined a centre yet</source>
        <translation>компьютер ещё не зарегистрирован в центре</translation>
    </message>
    <message>
        <source>Run `kiosk enrol URL` with a code from the agency.</source>
        <translation>Выполните `kiosk enrol URL` с кодом от агентства.</translation>
    </message>
    <message>
        <source>is told nothing by a copy of another computer</source>
        <translation>ничего не получает от копии другого компьютера</translation>
    </message>
    <message>
        <source>Unlock or install a secret service, or choose the declared fallback with KIOSK_CREDENTIALS=file. Visits are recorded all the same.</source>
        <translation>Разблокируйте или установите службу секретов либо выберите запасной путь KIOSK_CREDENTIALS=file. Визиты записываются в любом случае.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>системное хранилище ключей не отвечает</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Windows Home cannot be locked down for the public; put Windows Pro on this PC.</source>
        <translation>Windows Home нельзя закрыть для общего пользования. Установите Windows Pro.</translation>
    </message>
    <message>
        <source>the browser is missing</source>
        <translation>браузера нет</translation>
    </message>
    <message>
        <source>Let ordinary users make namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>Разрешите обычным пользователям пространства имён (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>the system refuses the browser&apos;s sandbox</source>
        <translation>система не даёт изолировать браузер</translation>
    </message>
    <message>
        <source>Chromium {version}, locked in</source>
        <translation>Chromium {version}, изолирован</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Run this check on the PC&apos;s own screen.</source>
        <translation>Запустите проверку за экраном самого компьютера.</translation>
    </message>
    <message>
        <source>no screen is seen from here</source>
        <translation>отсюда экран не виден</translation>
    </message>
    <message>
        <source>Choose a finer resolution, 1024 × 768 at least.</source>
        <translation>Выберите разрешение больше, хотя бы 1024 × 768.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>the program&apos;s font is missing</source>
        <translation>шрифта программы нет</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Connect a printer and make it the default one; until then nobody gets paper.</source>
        <translation>Подключите принтер и сделайте его основным. До этого бумагу никто не получит.</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>a loudspeaker is there</source>
        <translation>динамик подключён</translation>
    </message>
    <message>
        <source>Connect loudspeakers; until then no number is called aloud and nothing is read out.</source>
        <translation>Подключите колонки. До этого номера не объявляются и ничего не читается вслух.</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <translation>динамика нет</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Restart the PC; if it stays so, install the voices again.</source>
        <translation>Перезагрузите компьютер. Если не поможет, установите голоса заново.</translation>
    </message>
    <message>
        <source>the voices do not answer</source>
        <translation>голоса не отвечают</translation>
    </message>
    <message>
        <source>Install a voice for: {languages}. Until then numbers are called from recordings.</source>
        <translation>Установите голос для: {languages}. До этого номера звучат в записи.</translation>
    </message>
    <message>
        <source>Signing with a card</source>
        <translation>Подпись картой</translation>
    </message>
    <message>
        <source>Install the signing client if visitors sign with a card. By telephone they can already.</source>
        <translation>Установите программу подписи, если люди подписывают картой. По телефону уже можно.</translation>
    </message>
    <message>
        <source>the signing client does not answer</source>
        <translation>программа подписи не отвечает</translation>
    </message>
    <message>
        <source>Start the service for card readers (pcscd).</source>
        <translation>Запустите службу карт-ридеров (pcscd).</translation>
    </message>
    <message>
        <source>the service for card readers is off</source>
        <translation>служба карт-ридеров выключена</translation>
    </message>
    <message>
        <source>client and card readers are ready</source>
        <translation>программа и карт-ридеры готовы</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Официальные сайты</translation>
    </message>
    <message>
        <source>all {count} answer</source>
        <translation>отвечают все: {count}</translation>
    </message>
    <message>
        <source>Check cable and router. The kiosk works without Internet; the sites do not.</source>
        <translation>Проверьте кабель и роутер. Киоск работает без интернета, сайты — нет.</translation>
    </message>
    <message>
        <source>none of {count} answers</source>
        <translation>не отвечает ни один из {count}</translation>
    </message>
    <message>
        <source>{silent} of {count} do not answer: {names}</source>
        <translation>не отвечают {silent} из {count}: {names}</translation>
    </message>
    <message>
        <source>The names are not found: check the DNS server in the network&apos;s settings.</source>
        <translation>Имена не находятся: проверьте DNS-сервер в настройках сети.</translation>
    </message>
    <message>
        <source>Their certificates are refused: check the date of this PC, then who reads the line.</source>
        <translation>Их сертификаты отклонены: проверьте дату компьютера, затем кто читает линию.</translation>
    </message>
    <message>
        <source>Try again later; visitors see that these sites do not answer.</source>
        <translation>Попробуйте позже. Посетители видят, что эти сайты не отвечают.</translation>
    </message>
    <message>
        <source>central has another content under this id: it came from a copy of this PC, or a repaired file</source>
        <translation>у центрального сервера под этим номером другое содержание: оно пришло с копии этого компьютера или из исправленного файла</translation>
    </message>
    <message>
        <source>central does not understand it: one of the two is too old for the other</source>
        <translation>центральный сервер её не понимает: программа здесь или на сервере слишком старая</translation>
    </message>
    <message>
        <source>it can no longer be read as it was written, so it is not sent</source>
        <translation>её больше нельзя прочесть такой, какой она была записана, поэтому она не отправляется</translation>
    </message>
    <message>
        <source>Lock-down</source>
        <translation>Защита от выхода</translation>
    </message>
    <message>
        <source>This system cannot be locked down: use an account without administrator rights.</source>
        <translation>Эту систему закрыть нельзя: используйте учётную запись без прав администратора.</translation>
    </message>
    <message>
        <source>not locked down</source>
        <translation>не включена</translation>
    </message>
    <message>
        <source>not locked down; possible: {tier}</source>
        <translation>не включена; можно включить: {tier}</translation>
    </message>
    <message>
        <source>not complete: {tier}</source>
        <translation>не полностью: {tier}</translation>
    </message>
    <message>
        <source>Run `sudo kiosk lockdown apply` and start this PC again.</source>
        <translation>Выполните `sudo kiosk lockdown apply` и перезапустите компьютер.</translation>
    </message>
    <message>
        <source>Run `kiosk lockdown apply` as an administrator and start this PC again.</source>
        <translation>Запустите `kiosk lockdown apply` от имени администратора и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>{tier}; possible: {best}</source>
        <translation>{tier}; можно усилить: {best}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Ask the visitor</source>
        <translation>Спросите посетителя</translation>
    </message>
    <message>
        <source>“I help you and see what you write. Nothing of it is kept. Do you agree?”</source>
        <translation>«Я помогу вам и увижу, что вы пишете. Ничего не сохраняется. Вы согласны?»</translation>
    </message>
    <message>
        <source>That the visitor agreed is written down, nothing else.</source>
        <translation>Записывается только, что посетитель согласен, больше ничего.</translation>
    </message>
    <message>
        <source>The work goes on where the visitor is, nothing is lost.</source>
        <translation>Работа продолжится с того же места, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Agrees, we begin</source>
        <comment>button: the visitor agrees</comment>
        <translation>Согласен, начинаем</translation>
    </message>
    <message>
        <source>Does not want</source>
        <comment>button: the visitor declines</comment>
        <translation>Не хочет</translation>
    </message>
</context>
<context>
    <name>BlockedPane</name>
    <message>
        <source>This page does not open here</source>
        <translation>Эта страница здесь не открывается</translation>
    </message>
    <message>
        <source>&lt;b&gt;You did nothing wrong.&lt;/b&gt; The centre&apos;s computers open only sites that were checked, so that your data are safe.</source>
        <translation>&lt;b&gt;Вы всё сделали правильно.&lt;/b&gt; Компьютеры центра открывают только проверенные сайты, чтобы ваши данные были в безопасности.</translation>
    </message>
    <message>
        <source>Back to my application</source>
        <comment>button: I go back</comment>
        <translation>Вернуться к заявлению</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <comment>button: I call</comment>
        <translation>Позвать специалиста</translation>
    </message>
    <message>
        <source>Payment (specialist)</source>
        <comment>button: the specialist opens the bank&apos;s page</comment>
        <translation>Оплата (специалист)</translation>
    </message>
    <message>
        <source>The agency learns only the name of the site, nothing about you.</source>
        <translation>Агентство узнает только название сайта, о вас – ничего.</translation>
    </message>
</context>
<context>
    <name>CertificatePane</name>
    <message>
        <source>Tell the site who you are?</source>
        <translation>Показать сайту, кто вы?</translation>
    </message>
    <message>
        <source>%1 asks for the certificate of your signature. It carries your name.</source>
        <translation>%1 просит сертификат вашей подписи. В нём написано ваше имя.</translation>
    </message>
    <message>
        <source>Don&apos;t give any</source>
        <comment>button: the site gets no certificate</comment>
        <translation>Не давать никакого</translation>
    </message>
    <message>
        <source>This computer keeps nothing of it. What you answer holds until the end of your visit.</source>
        <translation>Компьютер ничего из него не хранит. Ответ действует до конца вашего визита.</translation>
    </message>
    <message>
        <source>from %1, valid until %2</source>
        <comment>a certificate</comment>
        <translation>от %1, действует до %2</translation>
    </message>
</context>
<context>
    <name>CheckinModeScreen</name>
    <message>
        <source>Reason</source>
        <translation>Цель визита</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Как работать</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Несколько вопросов</translation>
    </message>
    <message>
        <source>How would you like to work?</source>
        <translation>Как вам удобнее работать?</translation>
    </message>
    <message>
        <source>The specialist is free in %1. You can wait, or you can start now.</source>
        <translation>Специалист освободится через %1. Можно подождать, а можно начать сейчас.</translation>
    </message>
    <message>
        <source>You can wait, or you can start now.</source>
        <translation>Можно подождать, а можно начать сейчас.</translation>
    </message>
    <message>
        <source>Together with the specialist</source>
        <translation>Вместе со специалистом</translation>
    </message>
    <message>
        <source>Please wait on a chair. We call your number.</source>
        <translation>Присядьте, пожалуйста. Мы вызовем ваш номер.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>Перед вами %n человек</numerusform>
            <numerusform>Перед вами %n человека</numerusform>
            <numerusform>Перед вами %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is before you</source>
        <translation>Перед вами никого нет</translation>
    </message>
    <message>
        <source>By myself, at the computer</source>
        <translation>Я поработаю за компьютером</translation>
    </message>
    <message>
        <source>Start now, step by step. The specialist comes when you press the yellow button.</source>
        <translation>Начните сейчас, шаг за шагом. Специалист подойдёт, если нажать жёлтую кнопку.</translation>
    </message>
    <message>
        <source>This computer is free</source>
        <translation>Этот компьютер свободен</translation>
    </message>
    <message>
        <source>I need special help</source>
        <translation>Мне нужна особая помощь</translation>
    </message>
    <message>
        <source>hearing · seeing · walking · reading · another language. Only the specialist is told.</source>
        <translation>слух · зрение · ходьба · чтение · другой язык – узнает только специалист</translation>
    </message>
    <message>
        <source>The number, without questions</source>
        <comment>button: I take it at once</comment>
        <translation>Номер без вопросов</translation>
    </message>
</context>
<context>
    <name>CheckinQuestionsScreen</name>
    <message>
        <source>Reason</source>
        <translation>Цель визита</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Как работать</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Несколько вопросов</translation>
    </message>
    <message>
        <source>A few questions, if you like</source>
        <translation>Несколько вопросов, если хотите</translation>
    </message>
    <message>
        <source>Which help do you need?</source>
        <translation>Какая помощь вам нужна?</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Не скажу</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Сколько вам лет?</translation>
    </message>
    <message>
        <source>up to 25</source>
        <comment>age</comment>
        <translation>до 25</translation>
    </message>
    <message>
        <source>63 and over</source>
        <comment>age</comment>
        <translation>63 и больше</translation>
    </message>
    <message>
        <source>You are…</source>
        <comment>woman or man</comment>
        <translation>Вы…</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Вы здесь впервые?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Where did you come from?</source>
        <translation>Откуда вы?</translation>
    </message>
    <message>
        <source>This village</source>
        <translation>Из этого села</translation>
    </message>
    <message>
        <source>A village nearby</source>
        <translation>Из соседнего села</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Из-за границы</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Из другого места</translation>
    </message>
    <message>
        <source>I need special help. Only the specialist is told.</source>
        <translation>Мне нужна особая помощь. Узнает только специалист.</translation>
    </message>
    <message>
        <source>I hear badly</source>
        <translation>Плохо слышу</translation>
    </message>
    <message>
        <source>I see badly</source>
        <translation>Плохо вижу</translation>
    </message>
    <message>
        <source>I walk with difficulty</source>
        <translation>Трудно ходить</translation>
    </message>
    <message>
        <source>I read with difficulty</source>
        <translation>Трудно читать</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Нужен переводчик</translation>
    </message>
    <message>
        <source>Done, give me the number</source>
        <comment>button</comment>
        <translation>Готово, взять номер</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <comment>button: I skip</comment>
        <translation>Пропустить вопросы</translation>
    </message>
    <message>
        <source>What we do with the answers</source>
        <translation>Что мы делаем с ответами</translation>
    </message>
    <message>
        <source>We do not ask your &lt;b&gt;name&lt;/b&gt;, personal code or telephone.</source>
        <translation>Мы не спрашиваем &lt;b&gt;имя&lt;/b&gt;, личный код или телефон.</translation>
    </message>
    <message>
        <source>We only count, to know how many people come and why.</source>
        <translation>Мы только считаем, сколько людей приходит и зачем.</translation>
    </message>
    <message>
        <source>Nobody can find out what &lt;b&gt;you&lt;/b&gt; answered.</source>
        <translation>Никто не сможет узнать, что ответили &lt;b&gt;вы&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You need not answer. You get the same help.</source>
        <translation>Можно не отвечать. Вам помогут точно так же.</translation>
    </message>
    <message>
        <source>By pressing “Done” you agree that we count the answers you chose.</source>
        <translation>Нажимая «Готово», вы соглашаетесь, что мы посчитаем выбранные ответы.</translation>
    </message>
</context>
<context>
    <name>CheckinReasonScreen</name>
    <message>
        <source>Reason</source>
        <translation>Цель визита</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Как работать</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Несколько вопросов</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>По какому вопросу вы пришли?</translation>
    </message>
    <message>
        <source>Choose what fits best. The specialist gets ready in advance.</source>
        <translation>Выберите самое подходящее. Специалист подготовится заранее.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <comment>button: I search by its name</comment>
        <translation>Найти услугу</translation>
    </message>
    <message>
        <source>I am not sure. I will explain to the specialist</source>
        <translation>Точно не знаю. Объясню специалисту</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Do not give anybody your password or the code from an SMS, not even the specialist.</source>
        <translation>Никому не давайте пароль или код из СМС, даже специалисту.</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Сведения проверены %1</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как это происходит</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Computer %1</source>
        <translation>Компьютер %1</translation>
    </message>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Вызов с компьютера %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I try to erase once more</comment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>I go there</source>
        <comment>button: answers a call for help</comment>
        <translation>Иду туда</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>somebody has been calling</comment>
        <translation>
            <numerusform>уже %n мин</numerusform>
            <numerusform>уже %n мин</numerusform>
            <numerusform>уже %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>you are going there</source>
        <translation>вы идёте туда</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a computer</comment>
        <translation>свободен</translation>
    </message>
    <message>
        <source>not ready: traces are left</source>
        <translation>не готов: остались следы</translation>
    </message>
    <message numerus="yes">
        <source>you work together, %n min</source>
        <translation>
            <numerusform>работаете вместе, %n мин</numerusform>
            <numerusform>работаете вместе, %n мин</numerusform>
            <numerusform>работаете вместе, %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practises, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>упражняется, %n мин</numerusform>
            <numerusform>упражняется, %n мин</numerusform>
            <numerusform>упражняется, %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works alone, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>работает сам, %n мин</numerusform>
            <numerusform>работает сам, %n мин</numerusform>
            <numerusform>работает сам, %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 из %2 шагов</translation>
    </message>
</context>
<context>
    <name>ComputersPanel</name>
    <message>
        <source>Computers</source>
        <translation>Компьютеры</translation>
    </message>
</context>
<context>
    <name>DeskFlow</name>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Вызов с компьютера %1</translation>
    </message>
    <message>
        <source>Type the PIN to answer, or go there.</source>
        <translation>Введите PIN, чтобы ответить, или подойдите.</translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>How much longer do you stay open?</source>
        <translation>На сколько продлить работу?</translation>
    </message>
    <message>
        <source>Whoever is at a computer is told at once.</source>
        <translation>Кто за компьютером, узнает сразу.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer</source>
        <comment>button: the closing stays as it is</comment>
        <translation>Не продлевать</translation>
    </message>
</context>
<context>
    <name>DeskLineFlow</name>
    <message>
        <source>Will explain</source>
        <translation>Объяснит сам</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Вызвать ещё раз</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Вызвать сейчас</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>Ушёл домой</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: nothing changes</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Больше не первый</translation>
    </message>
    <message>
        <source>First: urgent</source>
        <translation>Первым: срочно</translation>
    </message>
    <message>
        <source>First: with a child</source>
        <translation>Первым: с ребёнком</translation>
    </message>
    <message>
        <source>First: with a disability</source>
        <translation>Первым: инвалидность</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Nobody is at your desk</source>
        <translation>У вашего стола никого нет</translation>
    </message>
    <message>
        <source>Call the next number, or write down who came without one.</source>
        <translation>Вызовите следующий номер или запишите того, кто пришёл без номера.</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Now comes number</source>
        <translation>Сейчас номер</translation>
    </message>
    <message>
        <source>The technician is working on the computer</source>
        <translation>Техник занимается компьютером</translation>
    </message>
    <message>
        <source>Please go to the specialist&apos;s desk</source>
        <translation>Подойдите к столу специалиста</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Please take a number at the computer</source>
        <translation>Возьмите номер у компьютера</translation>
    </message>
    <message>
        <source>No number yet? Take one at the computer.</source>
        <translation>Нет номера? Возьмите его у компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>и ещё %n человек</numerusform>
            <numerusform>и ещё %n человека</numerusform>
            <numerusform>и ещё %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Сейчас никто не ждёт</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Компьютер %1</translation>
    </message>
    <message>
        <source>free, please sit down</source>
        <translation>свободен, садитесь</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a computer</comment>
        <translation>занят</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>There is no printer at this computer.</source>
        <translation>У этого компьютера нет принтера.</translation>
    </message>
    <message>
        <source>The specialist can print it for you, or you take it along on a USB stick.</source>
        <translation>Специалист может распечатать её для вас, или возьмите её на USB-флешке.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n страница отправлена на принтер.</numerusform>
            <numerusform>%n страницы отправлены на принтер.</numerusform>
            <numerusform>%n страниц отправлено на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not forget to take them with you.</source>
        <translation>Не забудьте забрать листы с собой.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Принтер не принял документ.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist.</source>
        <translation>Вы всё сделали правильно. Пожалуйста, позовите специалиста.</translation>
    </message>
    <message>
        <source>The paper is on your stick.</source>
        <translation>Документ скопирован на вашу флешку.</translation>
    </message>
    <message>
        <source>You can take the stick out when you are done.</source>
        <translation>Флешку можно вынуть, когда закончите.</translation>
    </message>
    <message>
        <source>The stick did not take the paper.</source>
        <translation>Флешка не приняла документ.</translation>
    </message>
    <message>
        <source>Perhaps it is full or locked. The specialist can help.</source>
        <translation>Возможно, она заполнена или защищена. Специалист может помочь.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button: I print</comment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Copy to my stick</source>
        <comment>button: I copy</comment>
        <translation>Скопировать на флешку</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: I look nearer</comment>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>button: I look from farther</comment>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Выше есть ещё</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The file is saved, but files of this kind cannot be read here.</source>
        <translation>Файл сохранён, но прочитать его здесь нельзя.</translation>
    </message>
    <message>
        <source>You can take it along on a stick or give it to a site. You did nothing wrong.</source>
        <translation>Его можно взять на флешке или передать сайту. Вы всё сделали правильно.</translation>
    </message>
    <message>
        <source>The site wanted to give a file that this computer does not take.</source>
        <translation>Сайт хотел передать файл, который этот компьютер не принимает.</translation>
    </message>
    <message>
        <source>Nothing was saved. You did nothing wrong. The specialist can help.</source>
        <translation>Ничего не сохранено. Вы всё сделали правильно. Специалист поможет.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here.</source>
        <translation>Этот документ нельзя показать здесь.</translation>
    </message>
</context>
<context>
    <name>DrawerScreen</name>
    <message>
        <source>They stay on this computer and hold nothing up. Ask the agency about them.</source>
        <translation>Они остаются на этом компьютере и ничему не мешают. Спросите о них в агентстве.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <comment>button</comment>
        <translation>Отправить все снова</translation>
    </message>
    <message>
        <source>For the agency, to a stick</source>
        <comment>button: a sealed file of what waits</comment>
        <translation>На флешку, для агентства</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список пуст</translation>
    </message>
    <message>
        <source>To try again: %1</source>
        <translation>Отправить снова: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n lines more</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Central did not take %n records</source>
        <translation>
            <numerusform>Сервер не принял %n запись</numerusform>
            <numerusform>Сервер не принял %n записи</numerusform>
            <numerusform>Сервер не принял %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on their way again</source>
        <translation>
            <numerusform>%n запись отправляется снова</numerusform>
            <numerusform>%n записи отправляются снова</numerusform>
            <numerusform>%n записей отправляются снова</numerusform>
        </translation>
    </message>
    <message>
        <source>What central does not take comes back to this list.</source>
        <translation>Что сервер не примет, вернётся в этот список.</translation>
    </message>
    <message>
        <source>Central took everything that was sent to it.</source>
        <translation>Сервер принял всё, что ему отправили.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Ничего не отклонено</translation>
    </message>
</context>
<context>
    <name>EndedScreen</name>
    <message>
        <source>Done. Everything is erased.</source>
        <translation>Готово. Всё стёрто.</translation>
    </message>
    <message>
        <source>Thank you for coming. Goodbye!</source>
        <translation>Спасибо, что пришли. До свидания!</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>Erased from this computer</source>
        <translation>Стёрто с этого компьютера</translation>
    </message>
    <message>
        <source>the pages you opened</source>
        <translation>страницы, которые вы открывали</translation>
    </message>
    <message>
        <source>everything you wrote</source>
        <translation>всё, что вы написали</translation>
    </message>
    <message>
        <source>the papers you received here</source>
        <translation>полученные здесь документы</translation>
    </message>
    <message>
        <source>Do not forget to take</source>
        <translation>Не забудьте взять</translation>
    </message>
    <message>
        <source>your identity card</source>
        <translation>удостоверение личности</translation>
    </message>
    <message>
        <source>the printed sheets</source>
        <translation>распечатанные листы</translation>
    </message>
    <message>
        <source>your bag</source>
        <translation>сумку</translation>
    </message>
    <message>
        <source>your glasses</source>
        <translation>очки</translation>
    </message>
    <message>
        <source>your USB stick</source>
        <translation>USB-флешку</translation>
    </message>
    <message>
        <source>your telephone</source>
        <translation>телефон</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Erasing…</source>
        <translation>Стираем…</translation>
    </message>
    <message>
        <source>We close everything. One moment, please.</source>
        <translation>Закрываем всё. Минутку, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>How was it today?</source>
        <translation>Как всё прошло сегодня?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Так себе</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>&lt;b&gt;What counted?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Что было важно?&lt;/b&gt; (если хотите)</translation>
    </message>
    <message>
        <source>The specialist&apos;s help</source>
        <translation>Помощь специалиста</translation>
    </message>
    <message>
        <source>How clear it was</source>
        <translation>Насколько понятно</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Сколько времени ушло</translation>
    </message>
    <message>
        <source>The website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>The waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>&lt;b&gt;What can we do better?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Что нам улучшить?&lt;/b&gt; (если хотите)</translation>
    </message>
    <message>
        <source>Write here. No name, telephone or personal code.</source>
        <translation>Пишите здесь. Без имени, телефона и личного кода.</translation>
    </message>
    <message>
        <source>What can we do better?</source>
        <translation>Что нам улучшить?</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: I skip</comment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Send and close</source>
        <comment>button: I send and close</comment>
        <translation>Отправить и закрыть</translation>
    </message>
    <message>
        <source>Please press a face first, then send.</source>
        <translation>Сначала нажмите на одно из лиц, затем отправьте.</translation>
    </message>
    <message>
        <source>Press a face. Your name is not on the answer.</source>
        <translation>Нажмите на одно из лиц. В ответе нет вашего имени.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: the day, week or month before</comment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: the day, week or month after</comment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>As bars</source>
        <comment>button</comment>
        <translation>Показать полосами</translation>
    </message>
    <message>
        <source>As a table</source>
        <comment>button</comment>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>For printing</source>
        <comment>button</comment>
        <translation>Для печати</translation>
    </message>
    <message>
        <source>To a stick, for the town hall</source>
        <comment>button: I copy the figures to it</comment>
        <translation>На флешку, для примэрии</translation>
    </message>
    <message>
        <source>Paper day sheet</source>
        <comment>button: I type in a day sheet written on paper</comment>
        <translation>Бумажный лист дня</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>В эти дни ничего</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>На главную</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>close and erase everything</source>
        <translation>закрыть и стереть всё</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Позвать специалиста</translation>
    </message>
    <message>
        <source>The specialist is called</source>
        <translation>Специалиста позвали</translation>
    </message>
    <message>
        <source>The specialist is coming</source>
        <translation>Специалист идёт</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Осталось: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Нужно ещё время</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>What to have ready</source>
        <translation>Что приготовить заранее</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Как это происходит</translation>
    </message>
    <message>
        <source>Tick what you have with you. If something is missing, ask the specialist.</source>
        <translation>Отметьте, что у вас с собой. Если чего-то не хватает, спросите специалиста.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Start the application</source>
        <comment>button: I start my application</comment>
        <translation>Начать заявление</translation>
    </message>
    <message>
        <source>With the specialist</source>
        <comment>button: I do it together with the specialist</comment>
        <translation>Сделать со специалистом</translation>
    </message>
    <message>
        <source>Print the list</source>
        <comment>button: I print what to bring and how it goes</comment>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>opens when the internet is back</source>
        <translation>откроется, когда появится интернет</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>how long it takes</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the months in which it can be done</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На сайте</translation>
    </message>
    <message>
        <source>Provider&apos;s telephone: %1</source>
        <translation>Телефон учреждения: %1</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Сведения проверены %1</translation>
    </message>
    <message>
        <source>Information not yet checked</source>
        <translation>Сведения ещё не проверены</translation>
    </message>
    <message>
        <source>There is no internet now. You cannot send an application, but you can get ready.</source>
        <translation>Сейчас нет интернета. Отправить заявление нельзя, но можно подготовиться.</translation>
    </message>
    <message>
        <source>We tell you here as soon as the internet is back. You did nothing wrong.</source>
        <translation>Мы сообщим здесь, как только интернет появится. Это не ваша ошибка.</translation>
    </message>
    <message>
        <source>You can get ready, or try all the same. We tell you here when the site answers.</source>
        <translation>Можно подготовиться или всё-таки попробовать. Когда сайт ответит, скажем здесь.</translation>
    </message>
    <message>
        <source>The site does not answer now.</source>
        <translation>Сайт сейчас не отвечает.</translation>
    </message>
    <message>
        <source>The site answers again.</source>
        <translation>Сайт снова отвечает.</translation>
    </message>
    <message>
        <source>The internet is back.</source>
        <translation>Интернет снова есть.</translation>
    </message>
    <message>
        <source>You can start now.</source>
        <translation>Можно начинать.</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>Is it done?</source>
        <translation>Получилось?</translation>
    </message>
    <message>
        <source>That was the last step. Take your papers before you go on.</source>
        <translation>Это был последний шаг. Заберите свои бумаги, прежде чем идти дальше.</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Да, всё сделано</translation>
    </message>
    <message>
        <source>Not yet, I stay</source>
        <translation>Ещё нет, остаюсь</translation>
    </message>
</context>
<context>
    <name>GuidedScreen</name>
    <message>
        <source>%1 asks:</source>
        <comment>a web site</comment>
        <translation>%1 спрашивает:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message numerus="yes">
        <source>Payment is open for %n more minutes.</source>
        <translation>
            <numerusform>Оплата открыта ещё %n минуту.</numerusform>
            <numerusform>Оплата открыта ещё %n минуты.</numerusform>
            <numerusform>Оплата открыта ещё %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of banks can be shown until then.</source>
        <translation>До этого времени можно открывать страницы банков.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>button: answers a message of a web site</comment>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>I answer this</source>
        <comment>button: gives the typed answer to a web site</comment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Choose the language</source>
        <translation>Выбрать язык</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <comment>tool: a short label</comment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Even bigger</source>
        <comment>tool: text size, a short label</comment>
        <translation>Ещё крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>tool: a short label</comment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>tool: back to the usual colours</comment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>tool</comment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>tool: stop reading aloud</comment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>tool: read aloud</comment>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>tool: call the specialist</comment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>tool: the specialist is called; pressing takes it back</comment>
        <translation>Вызван</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>tool: the specialist is coming</comment>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Позвать специалиста</translation>
    </message>
    <message>
        <source>Internet is on</source>
        <translation>Интернет есть</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Нет интернета</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need today?</source>
        <translation>Что вам нужно сегодня?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Пишите здесь, например: пенсия</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>or choose a field:</source>
        <translation>или выберите раздел:</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Чаще всего сейчас нужно</translation>
    </message>
    <message>
        <source>I learn the computer</source>
        <translation>Учусь работать на компьютере</translation>
    </message>
    <message>
        <source>Practise: nothing is sent</source>
        <translation>Тренируйтесь: ничего не отправляется</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Join a centre</source>
        <translation>Подключение к центру</translation>
    </message>
    <message>
        <source>The agency gave you the address of its server and a code for this computer.</source>
        <translation>Агентство дало вам адрес сервера и код для этого компьютера.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Код этого компьютера</translation>
    </message>
    <message>
        <source>Read both from a stick</source>
        <comment>button</comment>
        <translation>Прочитать с флешки</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <comment>button</comment>
        <translation>Подключить к центру</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Минутку, спрашиваем сервер</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old</source>
        <translation>Код неверный, использован или устарел</translation>
    </message>
    <message>
        <source>Ask the agency for another one.</source>
        <translation>Попросите у агентства другой.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>Check address and cable; sign in where the network wants it. The code stays good.</source>
        <translation>Проверьте адрес и кабель, войдите в сеть, если она просит. Код остаётся годным.</translation>
    </message>
    <message>
        <source>This computer has no safe place for its key</source>
        <translation>На компьютере нет надёжного места для ключа</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, or choose KIOSK_CREDENTIALS=file.</source>
        <translation>Разблокируйте системное хранилище ключей или выберите KIOSK_CREDENTIALS=file.</translation>
    </message>
    <message>
        <source>The address does not look right</source>
        <translation>Адрес выглядит неверно</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Он начинается с https://.</translation>
    </message>
    <message>
        <source>No stick with an invitation was found</source>
        <translation>Флешка с приглашением не найдена</translation>
    </message>
    <message>
        <source>Plug in the agency&apos;s stick, or type address and code.</source>
        <translation>Вставьте флешку агентства или введите адрес и код.</translation>
    </message>
    <message>
        <source>It did not work just now</source>
        <translation>Сейчас не получилось</translation>
    </message>
    <message>
        <source>Try again, or run `kiosk doctor`.</source>
        <translation>Попробуйте снова или выполните `kiosk doctor`.</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>A lesson is on. Nothing is sent and you can break nothing.</source>
        <translation>Идёт занятие. Ничего не отправляется, сломать ничего нельзя.</translation>
    </message>
    <message>
        <source>I came for something else</source>
        <comment>button: to the welcome screen</comment>
        <translation>Я по другому делу</translation>
    </message>
    <message>
        <source>Today&apos;s lesson: %1</source>
        <translation>Сегодня на занятии: %1</translation>
    </message>
    <message>
        <source>Sit down and press an exercise. It begins at once.</source>
        <translation>Садитесь и нажмите на упражнение. Оно начнётся сразу.</translation>
    </message>
    <message>
        <source>What you write is not kept</source>
        <translation>То, что вы пишете, не хранится</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>с ребёнком</translation>
    </message>
    <message>
        <source>has a disability</source>
        <translation>инвалидность</translation>
    </message>
    <message>
        <source>did not come once</source>
        <translation>один раз не подошёл</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>вызван только что</translation>
    </message>
    <message numerus="yes">
        <source>called %n min ago</source>
        <translation>
            <numerusform>вызван %n мин назад</numerusform>
            <numerusform>вызван %n мин назад</numerusform>
            <numerusform>вызван %n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set aside, came %n min ago</source>
        <translation>
            <numerusform>отложен, пришёл %n мин назад</numerusform>
            <numerusform>отложен, пришёл %n мин назад</numerusform>
            <numerusform>отложен, пришёл %n мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>has just come</source>
        <translation>только что пришёл</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
            <numerusform>ждёт %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Очередь</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now: %1</source>
        <translation>Кто придёт сейчас: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>button: I call this number</comment>
        <translation>Вызвать %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: I call once more</comment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Did not come</source>
        <comment>button</comment>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Visitor without a number</source>
        <comment>button</comment>
        <translation>Без номера</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message numerus="yes">
        <source>For at most %n minutes. Then visitors may come again.</source>
        <translation>
            <numerusform>Не дольше %n минуты. Потом посетители снова смогут прийти.</numerusform>
            <numerusform>Не дольше %n минут. Потом посетители снова смогут прийти.</numerusform>
            <numerusform>Не дольше %n минут. Потом посетители снова смогут прийти.</numerusform>
        </translation>
    </message>
    <message>
        <source>The technician is working on this computer</source>
        <translation>Этим компьютером занимается техник</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>This computer is being looked after</source>
        <translation>Этот компьютер сейчас настраивают</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Вы всё сделали правильно.</translation>
    </message>
    <message>
        <source>Please use another computer, or go to the specialist.</source>
        <translation>Пожалуйста, сядьте за другой компьютер или подойдите к специалисту.</translation>
    </message>
    <message>
        <source>You can also come back a little later.</source>
        <translation>Можно прийти и немного позже.</translation>
    </message>
    <message>
        <source>For the technician</source>
        <comment>button: asks for a PIN</comment>
        <translation>Для техника</translation>
    </message>
</context>
<context>
    <name>MomentScreen</name>
    <message>
        <source>Try again</source>
        <comment>button: I try again</comment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>NotReadyScreen</name>
    <message>
        <source>This computer needs a rest</source>
        <translation>Этот компьютер сейчас не работает</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please go to the specialist.</source>
        <translation>Вы всё сделали правильно. Пожалуйста, подойдите к специалисту.</translation>
    </message>
    <message>
        <source>We try by ourselves to start it again.</source>
        <translation>Мы сами пробуем запустить его снова.</translation>
    </message>
    <message>
        <source>Code for the specialist: %1</source>
        <translation>Код для специалиста: %1</translation>
    </message>
    <message>
        <source>go to the specialist</source>
        <translation>подойдите к специалисту</translation>
    </message>
    <message>
        <source>take your papers with you</source>
        <translation>возьмите свои документы с собой</translation>
    </message>
    <message>
        <source>use another computer</source>
        <translation>воспользуйтесь другим компьютером</translation>
    </message>
    <message>
        <source>What we did already</source>
        <translation>Что мы уже сделали</translation>
    </message>
    <message>
        <source>the pages are closed</source>
        <translation>страницы закрыты</translation>
    </message>
    <message>
        <source>your papers and all you wrote are erased</source>
        <translation>ваши бумаги и всё написанное стёрты</translation>
    </message>
    <message>
        <source>nothing else was left in the computer</source>
        <translation>больше ничего в компьютере не осталось</translation>
    </message>
    <message>
        <source>the sites no longer know you</source>
        <translation>сайты вас больше не помнят</translation>
    </message>
    <message>
        <source>a page did not close</source>
        <translation>одна страница не закрылась</translation>
    </message>
    <message>
        <source>a paper of yours was not erased</source>
        <translation>одна ваша бумага не стёрлась</translation>
    </message>
    <message>
        <source>a file was left in the computer</source>
        <translation>в компьютере остался файл</translation>
    </message>
    <message>
        <source>something of the sites was found again</source>
        <translation>нашлось что-то от сайтов</translation>
    </message>
    <message>
        <source>Please wait. Not everything is erased.</source>
        <translation>Подождите, пожалуйста. Стёрто не всё.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist and stay at the computer.</source>
        <translation>Вы всё сделали правильно. Позовите специалиста и останьтесь у компьютера.</translation>
    </message>
    <message>
        <source>Nobody can use it until the specialist has erased the rest.</source>
        <translation>Никто не сможет им пользоваться, пока специалист не сотрёт остальное.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>The computer stays closed</source>
        <translation>Компьютер остаётся закрытым</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: the specialist tries again</comment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>OutsideHoursScreen</name>
    <message>
        <source>The centre is closed now.</source>
        <translation>Центр сейчас закрыт.</translation>
    </message>
    <message>
        <source>We open: %1, at %2.</source>
        <translation>Откроемся: %1, в %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Ask at the town hall when we open.</source>
        <translation>Спросите в примарии, когда мы откроемся.</translation>
    </message>
    <message>
        <source>Open longer (specialist)</source>
        <comment>button: the specialist opens</comment>
        <translation>Открыть дольше (специалист)</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message numerus="yes">
        <source>More above: %n</source>
        <translation>
            <numerusform>Выше ещё: %n</numerusform>
            <numerusform>Выше ещё: %n</numerusform>
            <numerusform>Выше ещё: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Выше есть ещё</translation>
    </message>
    <message numerus="yes">
        <source>More below: %n</source>
        <translation>
            <numerusform>Ниже ещё: %n</numerusform>
            <numerusform>Ниже ещё: %n</numerusform>
            <numerusform>Ниже ещё: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
</context>
<context>
    <name>PaperSheetScreen</name>
    <message numerus="yes">
        <source>%n visits are written down.</source>
        <translation>
            <numerusform>Записано: %n посещение.</numerusform>
            <numerusform>Записано: %n посещения.</numerusform>
            <numerusform>Записано: %n посещений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet on paper</source>
        <translation>Бумажный лист дня</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Днём раньше</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Днём позже</translation>
    </message>
    <message>
        <source>How did they come?</source>
        <translation>Как пришли?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>На каком языке?</translation>
    </message>
    <message>
        <source>What for? One key each:</source>
        <translation>Зачем? По одному нажатию на каждого:</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on the sheet</source>
        <translation>
            <numerusform>На листе %n посетитель</numerusform>
            <numerusform>На листе %n посетителя</numerusform>
            <numerusform>На листе %n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a row to take it out.</source>
        <translation>Нажмите на строку, чтобы её убрать.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <comment>button</comment>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <comment>button</comment>
        <translation>Убрать последнюю строку</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <comment>button</comment>
        <translation>Назад к цифрам</translation>
    </message>
    <message>
        <source>to the specialist</source>
        <translation>к специалисту</translation>
    </message>
    <message>
        <source>to a computer, alone</source>
        <translation>к компьютеру, самостоятельно</translation>
    </message>
    <message>
        <source>to a lesson</source>
        <translation>на занятие</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>PapersFlow</name>
    <message>
        <source>Copy this paper to your stick?</source>
        <translation>Скопировать этот документ на флешку?</translation>
    </message>
    <message>
        <source>Whoever has the stick can read it.</source>
        <translation>Его сможет прочитать каждый, у кого флешка.</translation>
    </message>
    <message>
        <source>Yes, copy it</source>
        <translation>Да, скопировать</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your papers</source>
        <translation>Ваши бумаги</translation>
    </message>
    <message>
        <source>Choose a paper of this visit or of your stick.</source>
        <translation>Выберите документ этого визита или с флешки.</translation>
    </message>
    <message>
        <source>There is no paper yet. Plug in your stick, then look again.</source>
        <translation>Документов пока нет. Вставьте флешку и поищите ещё раз.</translation>
    </message>
    <message>
        <source>Take these</source>
        <comment>button: I take the ticked papers</comment>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>button: I look again for papers</comment>
        <translation>Поискать ещё раз</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <comment>button</comment>
        <translation>Назад на сайт</translation>
    </message>
    <message>
        <source>on the stick</source>
        <translation>с флешки</translation>
    </message>
    <message>
        <source>from this visit</source>
        <translation>из этого визита</translation>
    </message>
    <message>
        <source>%1 KB, %2</source>
        <translation>%1 КБ, %2</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>If you press nothing, we close and erase everything you wrote, so that nobody else sees it.</source>
        <translation>Если ничего не нажать, мы закроем и сотрём всё, что вы написали, чтобы никто другой этого не увидел.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>I am here, I go on</source>
        <translation>Я здесь, продолжить</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Each specialist has a PIN of six digits. The name stays on this computer.</source>
        <translation>У каждого специалиста свой PIN из шести цифр. Имя остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>With a PIN: %1</source>
        <translation>С PIN: %1</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Имя или инициалы</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же PIN ещё раз</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a specialist</comment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <comment>button</comment>
        <translation>Запустить киоск</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess: choose another one.</source>
        <translation>Этот PIN легко угадать. Выберите другой.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>PIN не совпадают.</translation>
    </message>
    <message>
        <source>This name is taken already: choose another one.</source>
        <translation>Это имя уже занято. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the specialist</source>
        <translation>Для специалиста</translation>
    </message>
    <message>
        <source>The PIN also works without internet</source>
        <translation>PIN-код работает и без интернета</translation>
    </message>
    <message>
        <source>and only on this computer</source>
        <translation>и только на этом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself after %n minutes without a touch</source>
        <translation>
            <numerusform>Стол закроется сам, если %n минуту ничего не трогать</numerusform>
            <numerusform>Стол закроется сам, если %n минуты ничего не трогать</numerusform>
            <numerusform>Стол закроется сам, если %n минут ничего не трогать</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: without typing a PIN</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Erase all</source>
        <comment>key of a keypad</comment>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key of a keypad: the last digit</comment>
        <translation>Стереть</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>введена %n цифра</numerusform>
            <numerusform>введено %n цифры</numerusform>
            <numerusform>введено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN of %n digits</source>
        <translation>
            <numerusform>Введите PIN-код из %n цифры</numerusform>
            <numerusform>Введите PIN-код из %n цифр</numerusform>
            <numerusform>Введите PIN-код из %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>To open payment by card for this visitor</source>
        <translation>Чтобы открыть этому посетителю оплату картой</translation>
    </message>
    <message>
        <source>To erase again what was not erased</source>
        <translation>Чтобы ещё раз стереть то, что не стёрлось</translation>
    </message>
    <message>
        <source>To work on this computer and keep visitors away</source>
        <translation>Чтобы заняться этим компьютером без посетителей</translation>
    </message>
    <message>
        <source>To open the centre for one more hour</source>
        <translation>Чтобы центр работал ещё час</translation>
    </message>
    <message>
        <source>To open the specialist&apos;s desk</source>
        <translation>Чтобы открыть стол специалиста</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try again.</source>
        <translation>Неверный PIN-код. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in %1.</source>
        <translation>Слишком много неверных попыток. Можно попробовать снова через %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN on this computer yet. The technician sets one.</source>
        <translation>На этом компьютере ещё ни у кого нет PIN-кода. Его задаёт техник.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Please tell the technician.</source>
        <translation>Сейчас PIN-код не проверить. Сообщите технику.</translation>
    </message>
    <message>
        <source>Forgotten? The technician gives you a new PIN.</source>
        <translation>Забыли? Техник даст вам новый PIN-код.</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Choose the language</source>
        <translation>Выберите язык</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice. Nothing is sent and you can break nothing.</source>
        <translation>Тренировка. Ничего не отправляется, сломать ничего нельзя.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <comment>button: I stop practising</comment>
        <translation>Закончить тренировку</translation>
    </message>
</context>
<context>
    <name>PracticeChoiceScreen</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>Что хотите потренировать?</translation>
    </message>
    <message>
        <source>Take your time. You can do each exercise as often as you like.</source>
        <translation>Не спешите. Каждое упражнение можно повторять сколько угодно.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an exercise</comment>
        <translation>Сделано</translation>
    </message>
</context>
<context>
    <name>PracticeDoneScreen</name>
    <message>
        <source>Very good!</source>
        <translation>Очень хорошо!</translation>
    </message>
    <message>
        <source>What you wrote is not kept anywhere.</source>
        <translation>То, что вы написали, нигде не хранится.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>button: the next exercise</comment>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>button: I do this exercise once more</comment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>All exercises</source>
        <comment>button: I choose another exercise</comment>
        <translation>Все упражнения</translation>
    </message>
</context>
<context>
    <name>PracticeRail</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Show me how</source>
        <comment>button: I want to see how it is done</comment>
        <translation>Показать, как это делается</translation>
    </message>
    <message>
        <source>Begin again</source>
        <comment>button: I do this exercise from its first step</comment>
        <translation>Начать упражнение заново</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>%1 comes later. Now: %2.</source>
        <translation>%1 — это позже. Сейчас: %2.</translation>
    </message>
    <message>
        <source>This is %1. Nothing happened, try again: %2.</source>
        <translation>Это %1. Ничего не случилось, попробуйте ещё раз: %2.</translation>
    </message>
    <message>
        <source>Press here: %1.</source>
        <translation>Нажмите здесь: %1.</translation>
    </message>
    <message>
        <source>Copy from this example:</source>
        <translation>Перепишите этот пример:</translation>
    </message>
    <message>
        <source>Choose from the list:</source>
        <translation>Выберите из списка:</translation>
    </message>
    <message>
        <source>Press on:</source>
        <translation>Нажмите на:</translation>
    </message>
    <message>
        <source>Step %1 is done. Well done!</source>
        <translation>Шаг %1 сделан. Хорошо!</translation>
    </message>
    <message>
        <source>You pressed in the box. Well done!</source>
        <translation>Вы нажали в клетке. Хорошо!</translation>
    </message>
    <message>
        <source>Press in the box «%1»</source>
        <translation>Нажмите в клетке «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Nearly. Erase %n letters with the key %1.</source>
        <translation>
            <numerusform>Почти. Сотрите %n букву клавишей %1.</numerusform>
            <numerusform>Почти. Сотрите %n буквы клавишей %1.</numerusform>
            <numerusform>Почти. Сотрите %n букв клавишей %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the long key</source>
        <comment>the space bar</comment>
        <translation>длинная клавиша</translation>
    </message>
    <message>
        <source>the dash -</source>
        <translation>чёрточка -</translation>
    </message>
    <message>
        <source>Very good! Next is the letter %1. Press it below.</source>
        <translation>Очень хорошо! Дальше буква %1. Нажмите её внизу.</translation>
    </message>
    <message>
        <source>Very good! Next is: %1</source>
        <translation>Очень хорошо! Дальше: %1</translation>
    </message>
    <message>
        <source>Well done! Now write the first: %1</source>
        <translation>Хорошо! Теперь напишите первую: %1</translation>
    </message>
</context>
<context>
    <name>PrivateField</name>
    <message numerus="yes">
        <source>%n letters left</source>
        <translation>
            <numerusform>осталась %n буква</numerusform>
            <numerusform>осталось %n буквы</numerusform>
            <numerusform>осталось %n букв</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a personal number. Erase it, then it can be kept.</source>
        <translation>Похоже на персональный код. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Erase it, then it can be kept.</source>
        <translation>Похоже на номер телефона. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Erase it, then it can be kept.</source>
        <translation>Похоже на адрес почты. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like the number of a document. Erase it, then it can be kept.</source>
        <translation>Похоже на номер документа. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like the number of a card or account. Erase it, then it can be kept.</source>
        <translation>Похоже на номер карты или счёта. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like a date of birth. Erase it, then it can be kept.</source>
        <translation>Похоже на дату рождения. Сотрите её, тогда текст можно сохранить.</translation>
    </message>
    <message>
        <source>This looks like a name. Erase it, then it can be kept.</source>
        <translation>Похоже на имя. Сотрите его, тогда текст можно сохранить.</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Уйти с этой страницы? То, что вы написали здесь, может пропасть.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Press the key with the number of your answer.</source>
        <comment>read aloud</comment>
        <translation>Нажмите клавишу с номером ответа.</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>read aloud after an answer</comment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <comment>read aloud</comment>
        <translation>Кнопка: %1</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <comment>read aloud before an answer</comment>
        <translation>Номер %1 из %2</translation>
    </message>
    <message>
        <source>For number ten press zero.</source>
        <comment>read aloud</comment>
        <translation>Для номера десять нажмите ноль.</translation>
    </message>
</context>
<context>
    <name>ReadinessScreen</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>at an hour</comment>
        <translation>Проверено в</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <comment>button</comment>
        <translation>Проверить всё снова</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: to the next step of the first start</comment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Print this page</source>
        <comment>button: the printer is tried with it</comment>
        <translation>Напечатать страницу</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <comment>button</comment>
        <translation>Проверить звук</translation>
    </message>
    <message>
        <source>For support, to a stick</source>
        <comment>button: a bundle of versions and logs</comment>
        <translation>Для поддержки, на флешку</translation>
    </message>
    <message>
        <source>Refused by central: %1</source>
        <comment>button: opens the list</comment>
        <translation>Сервер не принял: %1</translation>
    </message>
    <message>
        <source>Let visitors in again</source>
        <comment>button: the technician is done</comment>
        <translation>Снова принимать посетителей</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <comment>button: visitors are kept away for longer</comment>
        <translation>Ещё %1 мин</translation>
    </message>
    <message>
        <source>Keep visitors away, %1 min</source>
        <comment>button: a technician works on the computer</comment>
        <translation>Без посетителей, %1 мин</translation>
    </message>
    <message>
        <source>Somebody is at the computer</source>
        <comment>visitors cannot be kept away now</comment>
        <translation>За компьютером кто-то есть</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ОСТАНОВЛЕНО</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>ВНИМАНИЕ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>One moment, everything is being looked at</source>
        <translation>Минутку, идёт проверка</translation>
    </message>
    <message>
        <source>Run `kiosk doctor` in a terminal, or install the program again.</source>
        <translation>Выполните `kiosk doctor` в терминале или установите программу заново.</translation>
    </message>
    <message>
        <source>The check did not start</source>
        <translation>Проверка не запустилась</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right</source>
        <translation>
            <numerusform>Нужно исправить %n неполадку</numerusform>
            <numerusform>Нужно исправить %n неполадки</numerusform>
            <numerusform>Нужно исправить %n неполадок</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not ready</source>
        <translation>Компьютер не готов</translation>
    </message>
    <message numerus="yes">
        <source>%n things want attention</source>
        <translation>
            <numerusform>Внимания требует %n пункт</numerusform>
            <numerusform>Внимания требуют %n пункта</numerusform>
            <numerusform>Внимания требуют %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer works</source>
        <translation>Компьютер работает</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <translation>Компьютер готов</translation>
    </message>
    <message>
        <source>To put right: %1</source>
        <translation>Исправить: %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>В порядке: %1</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>refused ones of one day</comment>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I send these once more</comment>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Work at the computer</source>
        <translation>Работа за компьютером</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Answers of visitors</source>
        <translation>Ответы посетителей</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>A site did not work</source>
        <translation>Сайт не работал</translation>
    </message>
    <message>
        <source>Condition of the computer</source>
        <translation>Состояние компьютера</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>* Not told: fewer than 5 people, or it would give away such a number.</source>
        <translation>* Не показано: меньше 5 человек, или по этому числу можно узнать такое.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Открыто услуг</translation>
    </message>
    <message>
        <source>Usual wait (median)</source>
        <translation>Обычное ожидание (медиана)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Самое долгое ожидание</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не подошли на вызов</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Вызовы помощи</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>People at lessons</source>
        <translation>Людей на занятиях</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Как пришли</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Who had the keyboard</source>
        <translation>Кто работал на компьютере</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>table</comment>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Что помешало</translation>
    </message>
    <message>
        <source>Age at lessons</source>
        <translation>Возраст на занятиях</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Как всё прошло</translation>
    </message>
    <message>
        <source>To the specialist</source>
        <translation>К специалисту</translation>
    </message>
    <message>
        <source>To a computer, alone</source>
        <translation>К компьютеру, самостоятельно</translation>
    </message>
    <message>
        <source>To a lesson</source>
        <translation>На урок</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Направлены дальше</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>No electronic signature</source>
        <translation>Нет электронной подписи</translation>
    </message>
    <message>
        <source>A paper was missing</source>
        <translation>Не хватило документа</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Нет электронной почты</translation>
    </message>
    <message>
        <source>No bank card</source>
        <translation>Нет банковской карты</translation>
    </message>
    <message>
        <source>The site did not answer</source>
        <translation>Сайт не отвечал</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>No right to it</source>
        <translation>Нет права на услугу</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>up to 25</source>
        <translation>до 25</translation>
    </message>
    <message>
        <source>26 – 45</source>
        <translation>26 – 45</translation>
    </message>
    <message>
        <source>46 – 62</source>
        <translation>46 – 62</translation>
    </message>
    <message>
        <source>63 and over</source>
        <translation>63 и старше</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Так себе</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Очень плохо</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Пишите здесь, например: пенсия</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Search everything</source>
        <comment>button: I search in all fields</comment>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Not finding it?</source>
        <translation>Не нашли нужное?</translation>
    </message>
    <message>
        <source>Press the yellow button and ask the specialist. No question is wrong.</source>
        <translation>Нажмите жёлтую кнопку и спросите специалиста. Неправильных вопросов не бывает.</translation>
    </message>
    <message>
        <source>Choose what you need. Then we show you the steps.</source>
        <translation>Выберите, что вам нужно. Дальше мы покажем шаги.</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Чаще всего сейчас нужно</translation>
    </message>
    <message numerus="yes">
        <source>Found %n services for “%1”</source>
        <translation>
            <numerusform>Найдена %n услуга по запросу «%1»</numerusform>
            <numerusform>Найдены %n услуги по запросу «%1»</numerusform>
            <numerusform>Найдено %n услуг по запросу «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These are near:</source>
        <translation>По запросу «%1» ничего не найдено. Похожее:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>Needs an electronic signature</source>
        <translation>Нужна электронная подпись</translation>
    </message>
</context>
<context>
    <name>ServiceChoicePanel</name>
    <message>
        <source>Which service?</source>
        <translation>Какая услуга?</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Поиск услуги</translation>
    </message>
    <message>
        <source>For example: pension</source>
        <translation>Например: пенсия</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: the typed words</comment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: no service is chosen</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message numerus="yes">
        <source>You still have %n minutes.</source>
        <translation>
            <numerusform>У вас ещё %n минута.</numerusform>
            <numerusform>У вас ещё %n минуты.</numerusform>
            <numerusform>У вас ещё %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other people are waiting for their turn. If you cannot finish, call the specialist.</source>
        <translation>Другие люди ждут своей очереди. Если не успеваете, позовите специалиста.</translation>
    </message>
    <message numerus="yes">
        <source>The centre closes in %n minutes.</source>
        <translation>
            <numerusform>Центр закроется через %n минуту.</numerusform>
            <numerusform>Центр закроется через %n минуты.</numerusform>
            <numerusform>Центр закроется через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you need longer, please ask the specialist.</source>
        <translation>Если вам нужно больше времени, спросите специалиста.</translation>
    </message>
    <message>
        <source>The centre has closed.</source>
        <translation>Центр закрылся.</translation>
    </message>
    <message>
        <source>The centre closes at %1.</source>
        <translation>Центр закроется в %1.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n minutes to finish calmly. The specialist can give you more.</source>
        <translation>
            <numerusform>У вас ещё %n минута, чтобы спокойно закончить. Специалист может дать больше.</numerusform>
            <numerusform>У вас ещё %n минуты, чтобы спокойно закончить. Специалист может дать больше.</numerusform>
            <numerusform>У вас ещё %n минут, чтобы спокойно закончить. Специалист может дать больше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Шаг %1 из 3</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <comment>tool: the page before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>tool: the same page anew, a short label</comment>
        <translation>Заново</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>tool: smaller letters on the site</comment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>tool: larger letters on the site</comment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>tool: I print this page</comment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>tool: the papers of this visit</comment>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Официальный сайт</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Другой сайт</translation>
    </message>
    <message>
        <source>Does not open here</source>
        <comment>an address</comment>
        <translation>Здесь не открывается</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>We wait for you on</source>
        <translation>Ждём вас</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Не забудьте</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>When does the visitor come back?</source>
        <translation>Когда посетитель придёт снова?</translation>
    </message>
    <message>
        <source>The slip says the day, the service, what to bring and your note. No name.</source>
        <translation>На памятке: день, услуга, что взять с собой и ваша заметка. Без имени.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <comment>button</comment>
        <translation>Показать и печатать</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: nothing is printed</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Choose the language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>My desk</source>
        <comment>tab</comment>
        <translation>Мой стол</translation>
    </message>
    <message>
        <source>Lessons</source>
        <comment>tab</comment>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>tab</comment>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>tab: is this computer ready?</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button: leave the desk until the PIN is typed again</comment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an hour</comment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Stay open longer</source>
        <translation>Продлить работу</translation>
    </message>
    <message>
        <source>This computer is not accepted: tell the technician</source>
        <translation>Сервер не принимает этот компьютер: скажите технику</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for the internet</source>
        <translation>
            <numerusform>%n запись ждёт интернета</numerusform>
            <numerusform>%n записи ждут интернета</numerusform>
            <numerusform>%n записей ждут интернета</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Всё отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>Отправляется %n запись</numerusform>
            <numerusform>Отправляются %n записи</numerusform>
            <numerusform>Отправляются %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Closed today</source>
        <translation>Сегодня закрыто</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Открыто до %1</translation>
    </message>
    <message>
        <source>Open today: %1 – %2</source>
        <translation>Сегодня открыто: %1 – %2</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>I did this step</source>
        <comment>button</comment>
        <translation>Шаг сделан</translation>
    </message>
    <message>
        <source>Step before</source>
        <comment>button: I go back one step</comment>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>I can&apos;t</source>
        <comment>button: I do not manage this step</comment>
        <translation>Не получается</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <comment>button: I go on without it</comment>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <comment>button: I want more room for the site</comment>
        <translation>Скрыть шаги</translation>
    </message>
    <message>
        <source>Do not tell anybody your password, not even the specialist.</source>
        <translation>Никому не говорите пароль, даже специалисту.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: I see the steps again</comment>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>Plug in a stick, then press again</source>
        <translation>Вставьте флешку и нажмите снова</translation>
    </message>
    <message>
        <source>It is on the stick</source>
        <translation>Записано на флешку</translation>
    </message>
    <message>
        <source>The stick did not take it</source>
        <translation>На флешку не записалось</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message numerus="yes">
        <source>Before you: &lt;b&gt;%n people&lt;/b&gt;</source>
        <translation>
            <numerusform>Перед вами: &lt;b&gt;%n человек&lt;/b&gt;</numerusform>
            <numerusform>Перед вами: &lt;b&gt;%n человека&lt;/b&gt;</numerusform>
            <numerusform>Перед вами: &lt;b&gt;%n человек&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;You are next.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Следующий номер – ваш.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The wait: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Ждать: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The specialist calls your number</source>
        <translation>Специалист вызовет ваш номер</translation>
    </message>
    <message>
        <source>Print the number</source>
        <comment>button: I print</comment>
        <translation>Напечатать номер</translation>
    </message>
    <message>
        <source>Done, I remember it</source>
        <comment>button: I remember my number</comment>
        <translation>Готово, помню номер</translation>
    </message>
    <message numerus="yes">
        <source>The screen goes back to the start in &lt;b&gt;%n seconds&lt;/b&gt;</source>
        <translation>
            <numerusform>Экран вернётся к началу через &lt;b&gt;%n секунду&lt;/b&gt;</numerusform>
            <numerusform>Экран вернётся к началу через &lt;b&gt;%n секунды&lt;/b&gt;</numerusform>
            <numerusform>Экран вернётся к началу через &lt;b&gt;%n секунд&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Please remember your number or write it down.</source>
        <translation>Здесь нет принтера. Пожалуйста, запомните номер или запишите его.</translation>
    </message>
    <message>
        <source>Please take the paper from the printer.</source>
        <translation>Возьмите листок у принтера.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please remember your number.</source>
        <translation>Принтер не отвечает. Пожалуйста, запомните номер.</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Services done</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Visitor at the keyboard</source>
        <translation>Работали сами</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Обычно ждут</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message numerus="yes">
        <source>The lesson of %n people is written down.</source>
        <translation>
            <numerusform>Занятие записано: %n человек.</numerusform>
            <numerusform>Занятие записано: %n человека.</numerusform>
            <numerusform>Занятие записано: %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was the lesson about?</source>
        <translation>О чём было занятие?</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Днём раньше</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Днём позже</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button of a number</comment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a number</comment>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Сколько пришло?</translation>
    </message>
    <message>
        <source>We count people, not names.</source>
        <translation>Считаем людей, а не имена.</translation>
    </message>
    <message>
        <source>up to 25</source>
        <translation>до 25</translation>
    </message>
    <message>
        <source>26 – 45</source>
        <translation>26 – 45</translation>
    </message>
    <message>
        <source>46 – 62</source>
        <translation>46 – 62</translation>
    </message>
    <message>
        <source>63 and over</source>
        <translation>63 и старше</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>In progress since %1</source>
        <comment>a lesson</comment>
        <translation>Идёт с %1</translation>
    </message>
    <message>
        <source>Practised, not counted above</source>
        <translation>Тренировались, но выше не посчитаны</translation>
    </message>
    <message>
        <source>Came in all</source>
        <translation>Всего пришло</translation>
    </message>
    <message>
        <source>What did we practise?</source>
        <translation>Что тренировали?</translation>
    </message>
    <message numerus="yes">
        <source>%n have practised in this lesson.</source>
        <comment>people</comment>
        <translation>
            <numerusform>На этом занятии тренировался %n человек.</numerusform>
            <numerusform>На этом занятии тренировались %n человека.</numerusform>
            <numerusform>На этом занятии тренировались %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised at this computer that day.</source>
        <comment>people</comment>
        <translation>
            <numerusform>В этот день на этом компьютере тренировался %n человек.</numerusform>
            <numerusform>В этот день на этом компьютере тренировались %n человека.</numerusform>
            <numerusform>В этот день на этом компьютере тренировались %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 came)</source>
        <comment>a topic and how many people came to its last lesson</comment>
        <translation>%1 (пришло %2)</translation>
    </message>
    <message>
        <source>First choose what it was about.</source>
        <translation>Сначала выберите тему.</translation>
    </message>
    <message>
        <source>First count who came.</source>
        <translation>Сначала посчитайте, кто пришёл.</translation>
    </message>
    <message>
        <source>End the lesson and save it</source>
        <comment>button</comment>
        <translation>Сохранить занятие</translation>
    </message>
    <message>
        <source>Stop practice on the computer</source>
        <comment>button</comment>
        <translation>Закончить тренировку на компьютере</translation>
    </message>
    <message>
        <source>Start practice on the computer</source>
        <comment>button</comment>
        <translation>Начать тренировку на компьютере</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Choose from the list</source>
        <translation>Выберите из списка</translation>
    </message>
</context>
<context>
    <name>UnavailablePane</name>
    <message>
        <source>There is no internet now</source>
        <translation>Сейчас нет интернета</translation>
    </message>
    <message>
        <source>The line of the centre is down. You did nothing wrong.</source>
        <translation>Связь в центре не работает. Вы всё сделали правильно.</translation>
    </message>
    <message>
        <source>The site cannot be trusted now</source>
        <translation>Сейчас сайту нельзя доверять</translation>
    </message>
    <message>
        <source>%1 does not prove who it is, so we do not open it. You did nothing wrong.</source>
        <translation>%1 не подтверждает, что он настоящий, поэтому мы его не открываем. Вы всё сделали правильно.</translation>
    </message>
    <message>
        <source>The site does not answer now</source>
        <translation>Сайт сейчас не отвечает</translation>
    </message>
    <message>
        <source>%1 has a problem. Our internet works, and you did nothing wrong.</source>
        <translation>На %1 неполадка. Наш интернет работает, и вы всё сделали правильно.</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: I try again</comment>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Get a number</source>
        <comment>button: I take a number</comment>
        <translation>Взять номер</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button: I read</comment>
        <translation>Читать инструкцию</translation>
    </message>
    <message>
        <source>We try again by ourselves</source>
        <translation>Мы сами пробуем снова</translation>
    </message>
    <message>
        <source>Not answering since %1. As soon as it answers, it opens here.</source>
        <translation>Не отвечает с %1. Как только ответит, откроется здесь.</translation>
    </message>
</context>
<context>
    <name>VisitorFlow</name>
    <message>
        <source>Single centre for public services</source>
        <translation>Единый центр предоставления услуг</translation>
    </message>
    <message>
        <source>Are you done?</source>
        <translation>Вы закончили?</translation>
    </message>
    <message>
        <source>Take your paper from the printer first: what is not printed yet is erased too.</source>
        <translation>Сначала возьмите бумагу из принтера: что ещё не напечатано, тоже сотрётся.</translation>
    </message>
    <message>
        <source>We close everything and erase what you wrote here.</source>
        <translation>Мы всё закроем и сотрём то, что вы здесь написали.</translation>
    </message>
    <message>
        <source>Yes, close and erase</source>
        <translation>Да, закрыть и стереть</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>Нет, остаться</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>%1–%n minutes</source>
        <comment>from %1 to %n</comment>
        <translation>
            <numerusform>%1–%n минуту</numerusform>
            <numerusform>%1–%n минуты</numerusform>
            <numerusform>%1–%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Visitor without a number</source>
        <translation>Посетитель без номера</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>По какому вопросу?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>На каком языке?</translation>
    </message>
    <message>
        <source>Which help?</source>
        <translation>Какая помощь нужна?</translation>
    </message>
    <message>
        <source>One service…</source>
        <translation>Конкретная услуга…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Give a number</source>
        <comment>button</comment>
        <translation>Дать номер</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>button: no number is given</comment>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Good day! How can we help?</source>
        <translation>Здравствуйте! Чем вам помочь?</translation>
    </message>
    <message>
        <source>Here you ask for papers and help from the state online. &lt;b&gt;Our help is free.&lt;/b&gt;</source>
        <translation>Здесь подают заявления и получают документы через интернет. &lt;b&gt;Помощь бесплатна.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>I want the specialist&apos;s help</source>
        <translation>Мне нужна помощь специалиста</translation>
    </message>
    <message>
        <source>Take a number. The specialist calls you and you work together.</source>
        <translation>Возьмите номер. Специалист вызовет вас, и вы сделаете всё вместе.</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>Взять номер</translation>
    </message>
    <message>
        <source>I use the computer myself</source>
        <translation>Я поработаю за компьютером</translation>
    </message>
    <message>
        <source>The computer shows you what to press, step by step.</source>
        <translation>Компьютер подскажет шаг за шагом, куда нажимать.</translation>
    </message>
    <message>
        <source>You can call the specialist at any time</source>
        <translation>Специалиста можно позвать всегда</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>When you finish, we erase what you wrote</source>
        <translation>В конце мы сотрём всё, что вы написали</translation>
    </message>
    <message>
        <source>You need not know computers</source>
        <translation>Уметь работать на компьютере не нужно</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Сейчас никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Сейчас ждёт %n человек</numerusform>
            <numerusform>Сейчас ждут %n человека</numerusform>
            <numerusform>Сейчас ждут %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Please try again, or speak to the specialist.</source>
        <translation>Попробуйте ещё раз или позовите специалиста.</translation>
    </message>
    <message>
        <source>This computer cannot write just now</source>
        <translation>Компьютер сейчас не может ничего записать</translation>
    </message>
    <message>
        <source>You did nothing wrong. Nothing you were given before is lost.</source>
        <translation>Это не ваша ошибка. Всё, что вы уже получили, сохранилось.</translation>
    </message>
    <message>
        <source>Please tell the specialist. Another computer can serve you.</source>
        <translation>Пожалуйста, скажите специалисту. Можно перейти за другой компьютер.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Минутку, пожалуйста</translation>
    </message>
    <message>
        <source>You did nothing wrong. The computer did not manage this step.</source>
        <translation>Это не ваша ошибка. Компьютер не справился с этим шагом.</translation>
    </message>
    <message>
        <source>hears badly</source>
        <translation>плохо слышит</translation>
    </message>
    <message>
        <source>sees badly</source>
        <translation>плохо видит</translation>
    </message>
    <message>
        <source>walks with difficulty</source>
        <translation>трудно ходить</translation>
    </message>
    <message>
        <source>reads with difficulty</source>
        <translation>трудно читать</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>нужен переводчик</translation>
    </message>
    <message>
        <source>Not answering since %1</source>
        <translation>Не отвечает с %1</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No service is open</source>
        <translation>Услуга не выбрана</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Шагов: %1 из %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Закончено: %1</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation>Что помешало?</translation>
    </message>
    <message>
        <source>Who worked at the computer?</source>
        <translation>Кто работал на компьютере?</translation>
    </message>
    <message>
        <source>Alone next time?</source>
        <translation>В следующий раз сам?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Note, without names and numbers</source>
        <translation>Заметка, без имён и номеров</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На одну меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На одну больше</translation>
    </message>
    <message>
        <source>For example: comes back on Thursday with the bill</source>
        <translation>Например: придёт в четверг со счётом</translation>
    </message>
    <message>
        <source>Let the visitor type.</source>
        <translation>Пусть посетитель пишет сам.</translation>
    </message>
    <message>
        <source>Whoever does it, learns it.</source>
        <translation>Кто делает сам, тот учится.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Добавить услугу</translation>
    </message>
    <message>
        <source>Goes on alone</source>
        <comment>button: the visitor works alone again</comment>
        <translation>Дальше сам</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: the work is over</comment>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>End and call %1</source>
        <comment>button</comment>
        <translation>Закончить и вызвать %1</translation>
    </message>
    <message>
        <source>Slip to come back</source>
        <comment>button: prints</comment>
        <translation>Памятка о визите</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>outcome</comment>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>outcome</comment>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <comment>outcome</comment>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>outcome</comment>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>нет подписи</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>нет документа</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>нет эл. почты</translation>
    </message>
    <message>
        <source>no bank card</source>
        <translation>нет карты</translation>
    </message>
    <message>
        <source>site does not answer</source>
        <translation>сайт не отвечает</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>отказался</translation>
    </message>
    <message>
        <source>no right to it</source>
        <translation>не положено</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>You work with number %1</source>
        <translation>Вы работаете с номером %1</translation>
    </message>
    <message>
        <source>It is the turn of number %1</source>
        <translation>Очередь номера %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>ждал %n мин</numerusform>
            <numerusform>ждал %n мин</numerusform>
            <numerusform>ждал %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
</TS>
