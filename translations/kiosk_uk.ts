<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Data folder</source>
        <translation>Папка з даними</translation>
    </message>
    <message>
        <source>Choose another with --data.</source>
        <translation>Виберіть іншу за допомогою --data.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>відповідь не надійшла вчасно</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Фахівці</translation>
    </message>
    <message>
        <source>Guide pack</source>
        <translation>Путівники послуг</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Центральний сервер</translation>
    </message>
    <message>
        <source>The program&apos;s folder is damaged; install it again.</source>
        <translation>Папка програми пошкоджена. Встановіть програму знову.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Браузер</translation>
    </message>
    <message>
        <source>Qt does not start</source>
        <translation>Qt не запускається</translation>
    </message>
    <message>
        <source>what the agency signed about them has run out</source>
        <translation>термін підпису агентства минув</translation>
    </message>
    <message>
        <source>what is offered is not the agency&apos;s</source>
        <translation>запропоноване надходить не від агентства</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer version</source>
        <translation>на диску немає місця для нової версії</translation>
    </message>
    <message>
        <source>what central signed about guide packs has run out</source>
        <translation>термін підпису центрального сервера для путівників минув</translation>
    </message>
    <message>
        <source>the guide pack that is offered is not believed</source>
        <translation>запропоновані путівники не викликають довіри</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer guide pack</source>
        <translation>на диску немає місця для нових путівників</translation>
    </message>
    <message>
        <source>Ask the agency for a code of its own and run `kiosk enrol URL`; what is recorded here is kept.</source>
        <translation>Попросіть в агентства окремий код і виконайте `kiosk enrol URL`. Усе записане тут збережеться.</translation>
    </message>
    <message>
        <source>Give the kiosk&apos;s user the right to write there, or free some space.</source>
        <translation>Дайте користувачу kiosk право запису в цю папку або звільніть місце.</translation>
    </message>
    <message>
        <source>a durable write takes {ms} ms</source>
        <translation>надійний запис триває {ms} мс</translation>
    </message>
    <message>
        <source>The disk is slow or failing; plan to replace it.</source>
        <translation>Диск повільний або виходить з ладу. Заплануйте заміну.</translation>
    </message>
    <message>
        <source>Files of others (W-3)</source>
        <translation>Сторонні файли (W-3)</translation>
    </message>
    <message>
        <source>none beside the program&apos;s own</source>
        <translation>лише файли програми</translation>
    </message>
    <message>
        <source>Move them out of the data folder, then press “Try again” on the closed screen.</source>
        <translation>Приберіть їх із папки з даними, потім натисніть «Спробувати ще раз» на закритому екрані.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Run the kiosk as a user of its own: as root it opens no official site.</source>
        <translation>Запускайте кіоск від окремого користувача: від root він не відкриває офіційні сайти.</translation>
    </message>
    <message>
        <source>root, whom the browser refuses its sandbox</source>
        <translation>root, якому браузер відмовляє в ізоляції</translation>
    </message>
    <message>
        <source>not root</source>
        <translation>не root</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Звільніть місце.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Вільне місце</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} МБ</translation>
    </message>
    <message>
        <source>Room for records</source>
        <translation>Місце для записів</translation>
    </message>
    <message>
        <source>{share} % used</source>
        <translation>зайнято {share} %</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick: visits are never dropped.</source>
        <translation>Відновіть зв’язок або перенесіть записи на флешці: відвідування ніколи не видаляються.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Set the date of this PC; replace the battery of its clock when it forgets again.</source>
        <translation>Встановіть дату. Якщо комп’ютер знову її забуде, замініть батарейку годинника.</translation>
    </message>
    <message>
        <source>this PC believes it is {year}</source>
        <translation>комп’ютер вважає, що зараз {year} рік</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>ключа доступу ще немає</translation>
    </message>
    <message>
        <source>Enrol this PC.</source>
        <translation>Зареєструйте цей комп’ютер.</translation>
    </message>
    <message>
        <source>A keyring of the operating system is safer; use the file only where there is none.</source>
        <translation>Системне сховище ключів надійніше. Файл — лише там, де сховища немає.</translation>
    </message>
    <message>
        <source>the token is in a private file (declared fallback)</source>
        <translation>ключ доступу в особистому файлі (обраний запасний шлях)</translation>
    </message>
    <message>
        <source>the token is in the system&apos;s keyring</source>
        <translation>ключ доступу в системному сховищі</translation>
    </message>
    <message>
        <source>sound, SQLite {version}</source>
        <translation>у порядку, SQLite {version}</translation>
    </message>
    <message>
        <source>Start the kiosk: it sets the file aside and carries over everything that can be read.</source>
        <translation>Запустіть кіоск: він відкладе файл і перенесе все, що читається.</translation>
    </message>
    <message>
        <source>damaged: {fault}</source>
        <translation>пошкоджена: {fault}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга на надсилання</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick.</source>
        <translation>Відновіть зв’язок або перенесіть чергу на флешці.</translation>
    </message>
    <message>
        <source>waiting: {count}, the oldest for {days} days</source>
        <translation>чекають: {count}, найстаріший запис — {days} дн.</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>чекають: {count}</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Останнє надсилання</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>поки нічого</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>днів тому: {days}</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>годин тому: {hours}</translation>
    </message>
    <message>
        <source>Cut visits, last 7 days</source>
        <translation>Перервані візити за 7 днів</translation>
    </message>
    <message>
        <source>Look at the power of this PC; send a support bundle to the agency.</source>
        <translation>Перевірте живлення комп’ютера. Надішліть агентству пакет для підтримки.</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Відхилені записи</translation>
    </message>
    <message>
        <source>Open the list of them here, or run `kiosk queue list`; ask the agency, then try again.</source>
        <translation>Відкрийте їхній список тут або запустіть `kiosk queue list`; запитайте в агентстві й надішліть знову.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Run `kiosk specialists add NAME`: without a PIN nobody opens the payment window or the desk.</source>
        <translation>Виконайте `kiosk specialists add ІМ’Я`: без PIN ніхто не відкриє вікно оплати й робоче місце.</translation>
    </message>
    <message>
        <source>no PIN is set</source>
        <translation>PIN не задано</translation>
    </message>
    <message>
        <source>Run `kiosk specialists list`, then `kiosk specialists reset NAME`.</source>
        <translation>Виконайте `kiosk specialists list`, потім `kiosk specialists reset ІМ’Я`.</translation>
    </message>
    <message>
        <source>without a PIN: {count}</source>
        <translation>без PIN: {count}</translation>
    </message>
    <message>
        <source>with a PIN: {count}</source>
        <translation>з PIN: {count}</translation>
    </message>
    <message>
        <source>The guide pack of before stays in use. Ask the agency; packs also come on a stick.</source>
        <translation>Залишаються попередні путівники. Зверніться до агентства; путівники можна принести й на флешці.</translation>
    </message>
    <message>
        <source>version {version} of central, services: {count}</source>
        <translation>версія {version} із сервера, послуг: {count}</translation>
    </message>
    <message>
        <source>version {version} of the program, services: {count}</source>
        <translation>версія {version} із програми, послуг: {count}</translation>
    </message>
    <message>
        <source>Hosts seen blocked, by service</source>
        <translation>Закриті адреси за послугами</translation>
    </message>
    <message>
        <source>When a service does not work, ask the agency to add its host to the guide pack.</source>
        <translation>Якщо послуга не працює, попросіть агентство додати її адресу до путівника.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>off: this build believes none</source>
        <translation>вимкнено: ця інсталяція їх не приймає</translation>
    </message>
    <message>
        <source>version {version} did not start well and was taken back</source>
        <translation>версія {version} не запустилася як слід і була відкликана</translation>
    </message>
    <message>
        <source>The version of before goes on. Send a support bundle to the agency.</source>
        <translation>Працює попередня версія. Надішліть агентству пакет для підтримки.</translation>
    </message>
    <message>
        <source>not asked for {days} days</source>
        <translation>не запитувалися днів: {days}</translation>
    </message>
    <message>
        <source>The kiosk goes on as it is. Ask the agency; updates also come on a stick.</source>
        <translation>Кіоск працює як раніше. Зверніться до агентства; оновлення можна принести й на флешці.</translation>
    </message>
    <message>
        <source>version {version} waits until nobody is served</source>
        <translation>версія {version} чекає, поки нікого не обслуговують</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версія {version}</translation>
    </message>
    <message>
        <source>Set the clock of this PC; replace its battery when it is wrong again.</source>
        <translation>Поставте годинник цього комп’ютера. Якщо він знову помилиться, замініть батарейку.</translation>
    </message>
    <message>
        <source>answers; the clock of this PC is {minutes} minutes off</source>
        <translation>відповідає; годинник цього комп’ютера помиляється на {minutes} хв.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>відповідає</translation>
    </message>
    <message>
        <source>Enrol this PC again; nothing that waits is lost.</source>
        <translation>Зареєструйте комп’ютер знову. Нічого з черги не пропаде.</translation>
    </message>
    <message>
        <source>no longer knows this PC: {fault}</source>
        <translation>більше не знає цей комп’ютер: {fault}</translation>
    </message>
    <message>
        <source>A login page stands between this PC and central: open a browser and sign in.</source>
        <translation>Між комп’ютером і сервером стоїть сторінка входу. Відкрийте браузер і увійдіть.</translation>
    </message>
    <message>
        <source>Central is busy; the kiosk tries again by itself.</source>
        <translation>Сервер зайнятий. Кіоск сам спробує знову.</translation>
    </message>
    <message>
        <source>Check the line; the kiosk works without it and sends later.</source>
        <translation>Перевірте зв’язок. Кіоск працює і без нього, надішле пізніше.</translation>
    </message>
    <message>
        <source>does not answer: {fault}</source>
        <translation>не відповідає: {fault}</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>its disk is a copy of another computer&apos;s</source>
        <translation>його диск — копія диска іншого комп’ютера</translation>
    </message>
    <message>
        <source>its own data folder</source>
        <translation>папка з даними своя</translation>
    </message>
    <message>
        <source>this PC has not joined a centre yet</source>
        <translation>комп’ютер ще не зареєстрований у центрі</translation>
    </message>
    <message>
        <source>Run `kiosk enrol URL` with a code from the agency.</source>
        <translation>Виконайте `kiosk enrol URL` з кодом від агентства.</translation>
    </message>
    <message>
        <source>is told nothing by a copy of another computer</source>
        <translation>нічого не отримує від копії іншого комп’ютера</translation>
    </message>
    <message>
        <source>Unlock or install a secret service, or choose the declared fallback with KIOSK_CREDENTIALS=file. Visits are recorded all the same.</source>
        <translation>Розблокуйте або встановіть службу секретів чи виберіть запасний шлях KIOSK_CREDENTIALS=file. Візити записуються в будь-якому разі.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>системне сховище ключів не відповідає</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} і ще {count}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Windows Home cannot be locked down for the public; put Windows Pro on this PC.</source>
        <translation>Windows Home не можна закрити для спільного користування. Встановіть Windows Pro.</translation>
    </message>
    <message>
        <source>the browser is missing</source>
        <translation>браузера немає</translation>
    </message>
    <message>
        <source>Let ordinary users make namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>Дозвольте звичайним користувачам простори імен (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>the system refuses the browser&apos;s sandbox</source>
        <translation>система не дає ізолювати браузер</translation>
    </message>
    <message>
        <source>Chromium {version}, locked in</source>
        <translation>Chromium {version}, ізольований</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Run this check on the PC&apos;s own screen.</source>
        <translation>Запустіть перевірку за екраном самого комп’ютера.</translation>
    </message>
    <message>
        <source>no screen is seen from here</source>
        <translation>звідси екран не видно</translation>
    </message>
    <message>
        <source>Choose a finer resolution, 1024 × 768 at least.</source>
        <translation>Виберіть більшу роздільність, хоча б 1024 × 768.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>the program&apos;s font is missing</source>
        <translation>шрифту програми немає</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Connect a printer and make it the default one; until then nobody gets paper.</source>
        <translation>Підключіть принтер і зробіть його основним. До того папір ніхто не отримає.</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>a loudspeaker is there</source>
        <translation>динамік підключено</translation>
    </message>
    <message>
        <source>Connect loudspeakers; until then no number is called aloud and nothing is read out.</source>
        <translation>Підключіть колонки. До того номери не оголошуються і нічого не читається вголос.</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <translation>динаміка немає</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>Restart the PC; if it stays so, install the voices again.</source>
        <translation>Перезавантажте комп’ютер. Якщо не допоможе, встановіть голоси знову.</translation>
    </message>
    <message>
        <source>the voices do not answer</source>
        <translation>голоси не відповідають</translation>
    </message>
    <message>
        <source>Install a voice for: {languages}. Until then numbers are called from recordings.</source>
        <translation>Встановіть голос для: {languages}. До того номери звучать у записі.</translation>
    </message>
    <message>
        <source>Signing with a card</source>
        <translation>Підпис карткою</translation>
    </message>
    <message>
        <source>Install the signing client if visitors sign with a card. By telephone they can already.</source>
        <translation>Встановіть програму підпису, якщо люди підписують карткою. Телефоном уже можна.</translation>
    </message>
    <message>
        <source>the signing client does not answer</source>
        <translation>програма підпису не відповідає</translation>
    </message>
    <message>
        <source>Start the service for card readers (pcscd).</source>
        <translation>Запустіть службу зчитувачів карток (pcscd).</translation>
    </message>
    <message>
        <source>the service for card readers is off</source>
        <translation>службу зчитувачів карток вимкнено</translation>
    </message>
    <message>
        <source>client and card readers are ready</source>
        <translation>програма і зчитувачі готові</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Офіційні сайти</translation>
    </message>
    <message>
        <source>all {count} answer</source>
        <translation>відповідають усі: {count}</translation>
    </message>
    <message>
        <source>Check cable and router. The kiosk works without Internet; the sites do not.</source>
        <translation>Перевірте кабель і роутер. Кіоск працює без інтернету, сайти — ні.</translation>
    </message>
    <message>
        <source>none of {count} answers</source>
        <translation>не відповідає жоден з {count}</translation>
    </message>
    <message>
        <source>{silent} of {count} do not answer: {names}</source>
        <translation>не відповідають {silent} з {count}: {names}</translation>
    </message>
    <message>
        <source>The names are not found: check the DNS server in the network&apos;s settings.</source>
        <translation>Імена не знаходяться: перевірте DNS-сервер у налаштуваннях мережі.</translation>
    </message>
    <message>
        <source>Their certificates are refused: check the date of this PC, then who reads the line.</source>
        <translation>Їхні сертифікати відхилено: перевірте дату комп’ютера, потім хто читає лінію.</translation>
    </message>
    <message>
        <source>Try again later; visitors see that these sites do not answer.</source>
        <translation>Спробуйте пізніше. Відвідувачі бачать, що ці сайти не відповідають.</translation>
    </message>
    <message>
        <source>central has another content under this id: it came from a copy of this PC, or a repaired file</source>
        <translation>у центрального сервера під цим номером інший зміст: він надійшов із копії цього комп&apos;ютера або з відновленого файлу</translation>
    </message>
    <message>
        <source>central does not understand it: one of the two is too old for the other</source>
        <translation>центральний сервер її не розуміє: програма тут або на сервері застаріла</translation>
    </message>
    <message>
        <source>it can no longer be read as it was written, so it is not sent</source>
        <translation>її вже не можна прочитати такою, якою її записали, тому вона не надсилається</translation>
    </message>
    <message>
        <source>Lock-down</source>
        <translation>Захист від виходу</translation>
    </message>
    <message>
        <source>This system cannot be locked down: use an account without administrator rights.</source>
        <translation>Цю систему закрити не можна: використовуйте обліковий запис без прав адміністратора.</translation>
    </message>
    <message>
        <source>not locked down</source>
        <translation>не ввімкнено</translation>
    </message>
    <message>
        <source>not locked down; possible: {tier}</source>
        <translation>не ввімкнено; можна ввімкнути: {tier}</translation>
    </message>
    <message>
        <source>not complete: {tier}</source>
        <translation>не повністю: {tier}</translation>
    </message>
    <message>
        <source>Run `sudo kiosk lockdown apply` and start this PC again.</source>
        <translation>Виконайте `sudo kiosk lockdown apply` і перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Run `kiosk lockdown apply` as an administrator and start this PC again.</source>
        <translation>Запустіть `kiosk lockdown apply` від імені адміністратора й перезавантажте комп’ютер.</translation>
    </message>
    <message>
        <source>{tier}; possible: {best}</source>
        <translation>{tier}; можна посилити: {best}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Ask the visitor</source>
        <translation>Запитайте відвідувача</translation>
    </message>
    <message>
        <source>“I help you and see what you write. Nothing of it is kept. Do you agree?”</source>
        <translation>«Я допоможу вам і побачу, що ви пишете. Нічого не зберігається. Ви згодні?»</translation>
    </message>
    <message>
        <source>That the visitor agreed is written down, nothing else.</source>
        <translation>Записується лише те, що відвідувач згоден, більше нічого.</translation>
    </message>
    <message>
        <source>The work goes on where the visitor is, nothing is lost.</source>
        <translation>Робота продовжиться з того самого місця, нічого не пропаде.</translation>
    </message>
    <message>
        <source>Agrees, we begin</source>
        <comment>button: the visitor agrees</comment>
        <translation>Згоден, починаємо</translation>
    </message>
    <message>
        <source>Does not want</source>
        <comment>button: the visitor declines</comment>
        <translation>Не бажає</translation>
    </message>
</context>
<context>
    <name>BlockedPane</name>
    <message>
        <source>This page does not open here</source>
        <translation>Ця сторінка тут не відкривається</translation>
    </message>
    <message>
        <source>&lt;b&gt;You did nothing wrong.&lt;/b&gt; The centre&apos;s computers open only sites that were checked, so that your data are safe.</source>
        <translation>&lt;b&gt;Ви все зробили правильно.&lt;/b&gt; Комп’ютери центру відкривають лише перевірені сайти, щоб ваші дані були в безпеці.</translation>
    </message>
    <message>
        <source>Back to my application</source>
        <comment>button: I go back</comment>
        <translation>Повернутися до заяви</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <comment>button: I call</comment>
        <translation>Покликати спеціаліста</translation>
    </message>
    <message>
        <source>Payment (specialist)</source>
        <comment>button: the specialist opens the bank&apos;s page</comment>
        <translation>Оплата (спеціаліст)</translation>
    </message>
    <message>
        <source>The agency learns only the name of the site, nothing about you.</source>
        <translation>Агентство дізнається лише назву сайту, про вас – нічого.</translation>
    </message>
</context>
<context>
    <name>CertificatePane</name>
    <message>
        <source>Tell the site who you are?</source>
        <translation>Показати сайту, хто ви?</translation>
    </message>
    <message>
        <source>%1 asks for the certificate of your signature. It carries your name.</source>
        <translation>%1 просить сертифікат вашого підпису. У ньому написано ваше ім’я.</translation>
    </message>
    <message>
        <source>Don&apos;t give any</source>
        <comment>button: the site gets no certificate</comment>
        <translation>Не давати жодного</translation>
    </message>
    <message>
        <source>This computer keeps nothing of it. What you answer holds until the end of your visit.</source>
        <translation>Комп’ютер нічого з нього не зберігає. Відповідь діє до кінця вашого візиту.</translation>
    </message>
    <message>
        <source>from %1, valid until %2</source>
        <comment>a certificate</comment>
        <translation>від %1, дійсний до %2</translation>
    </message>
</context>
<context>
    <name>CheckinModeScreen</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Як працюємо</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Кілька запитань</translation>
    </message>
    <message>
        <source>How would you like to work?</source>
        <translation>Як вам зручніше працювати?</translation>
    </message>
    <message>
        <source>The specialist is free in %1. You can wait, or you can start now.</source>
        <translation>Спеціаліст звільниться за %1. Можна зачекати, а можна почати зараз.</translation>
    </message>
    <message>
        <source>You can wait, or you can start now.</source>
        <translation>Можна зачекати або почати зараз.</translation>
    </message>
    <message>
        <source>Together with the specialist</source>
        <translation>Разом зі спеціалістом</translation>
    </message>
    <message>
        <source>Please wait on a chair. We call your number.</source>
        <translation>Присядьте й зачекайте. Ми викличемо ваш номер.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>Перед вами %n людина</numerusform>
            <numerusform>Перед вами %n людини</numerusform>
            <numerusform>Перед вами %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is before you</source>
        <translation>Перед вами нікого немає</translation>
    </message>
    <message>
        <source>By myself, at the computer</source>
        <translation>Самостійно, за комп’ютером</translation>
    </message>
    <message>
        <source>Start now, step by step. The specialist comes when you press the yellow button.</source>
        <translation>Почніть зараз, крок за кроком. Спеціаліст підійде, коли натиснете жовту кнопку.</translation>
    </message>
    <message>
        <source>This computer is free</source>
        <translation>Цей комп’ютер вільний</translation>
    </message>
    <message>
        <source>I need special help</source>
        <translation>Мені потрібна особлива допомога</translation>
    </message>
    <message>
        <source>hearing · seeing · walking · reading · another language. Only the specialist is told.</source>
        <translation>слух · зір · хода · читання · інша мова – знатиме лише спеціаліст</translation>
    </message>
    <message>
        <source>The number, without questions</source>
        <comment>button: I take it at once</comment>
        <translation>Номер без запитань</translation>
    </message>
</context>
<context>
    <name>CheckinQuestionsScreen</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Як працюємо</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Кілька запитань</translation>
    </message>
    <message>
        <source>A few questions, if you like</source>
        <translation>Кілька запитань, за бажанням</translation>
    </message>
    <message>
        <source>Which help do you need?</source>
        <translation>Яка допомога вам потрібна?</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Не скажу</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Скільки вам років?</translation>
    </message>
    <message>
        <source>up to 25</source>
        <comment>age</comment>
        <translation>до 25</translation>
    </message>
    <message>
        <source>63 and over</source>
        <comment>age</comment>
        <translation>63 і більше</translation>
    </message>
    <message>
        <source>You are…</source>
        <comment>woman or man</comment>
        <translation>Ви…</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Жінка</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Чоловік</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Ви тут уперше?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Where did you come from?</source>
        <translation>Звідки ви приїхали?</translation>
    </message>
    <message>
        <source>This village</source>
        <translation>Це село</translation>
    </message>
    <message>
        <source>A village nearby</source>
        <translation>Сусіднє село</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>З-за кордону</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Здалеку</translation>
    </message>
    <message>
        <source>I need special help. Only the specialist is told.</source>
        <translation>Потрібна особлива допомога. Знатиме лише спеціаліст.</translation>
    </message>
    <message>
        <source>I hear badly</source>
        <translation>Погано чую</translation>
    </message>
    <message>
        <source>I see badly</source>
        <translation>Погано бачу</translation>
    </message>
    <message>
        <source>I walk with difficulty</source>
        <translation>Мені важко ходити</translation>
    </message>
    <message>
        <source>I read with difficulty</source>
        <translation>Мені важко читати</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Потрібен перекладач</translation>
    </message>
    <message>
        <source>Done, give me the number</source>
        <comment>button</comment>
        <translation>Готово, дайте номер</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <comment>button: I skip</comment>
        <translation>Пропустити запитання</translation>
    </message>
    <message>
        <source>What we do with the answers</source>
        <translation>Що робимо з відповідями</translation>
    </message>
    <message>
        <source>We do not ask your &lt;b&gt;name&lt;/b&gt;, personal code or telephone.</source>
        <translation>Не питаємо &lt;b&gt;ім’я&lt;/b&gt;, особистий код чи телефон.</translation>
    </message>
    <message>
        <source>We only count, to know how many people come and why.</source>
        <translation>Ми лише рахуємо, скільки людей приходить і чому.</translation>
    </message>
    <message>
        <source>Nobody can find out what &lt;b&gt;you&lt;/b&gt; answered.</source>
        <translation>Ніхто не дізнається, що відповіли саме &lt;b&gt;ви&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You need not answer. You get the same help.</source>
        <translation>Можна не відповідати. Допомога буде така сама.</translation>
    </message>
    <message>
        <source>By pressing “Done” you agree that we count the answers you chose.</source>
        <translation>Натискаючи «Готово», ви погоджуєтеся, щоб ми порахували обрані відповіді.</translation>
    </message>
</context>
<context>
    <name>CheckinReasonScreen</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Як працюємо</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Кілька запитань</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>З чим ви прийшли?</translation>
    </message>
    <message>
        <source>Choose what fits best. The specialist gets ready in advance.</source>
        <translation>Оберіть, що підходить найбільше. Спеціаліст підготується заздалегідь.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <comment>button: I search by its name</comment>
        <translation>Знайти послугу</translation>
    </message>
    <message>
        <source>I am not sure. I will explain to the specialist</source>
        <translation>Не знаю точно. Поясню спеціалістові</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Do not give anybody your password or the code from an SMS, not even the specialist.</source>
        <translation>Нікому не давайте пароль або код з SMS, навіть спеціалісту.</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Відомості перевірено %1</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Як це відбувається</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Computer %1</source>
        <translation>Комп’ютер %1</translation>
    </message>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Виклик з комп’ютера %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I try to erase once more</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>I go there</source>
        <comment>button: answers a call for help</comment>
        <translation>Іду туди</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>somebody has been calling</comment>
        <translation>
            <numerusform>уже %n хв</numerusform>
            <numerusform>уже %n хв</numerusform>
            <numerusform>уже %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>you are going there</source>
        <translation>ви йдете туди</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a computer</comment>
        <translation>вільний</translation>
    </message>
    <message>
        <source>not ready: traces are left</source>
        <translation>не готовий: лишилися сліди</translation>
    </message>
    <message numerus="yes">
        <source>you work together, %n min</source>
        <translation>
            <numerusform>працюєте разом, %n хв</numerusform>
            <numerusform>працюєте разом, %n хв</numerusform>
            <numerusform>працюєте разом, %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practises, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>вправляється, %n хв</numerusform>
            <numerusform>вправляється, %n хв</numerusform>
            <numerusform>вправляється, %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works alone, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>працює сам, %n хв</numerusform>
            <numerusform>працює сам, %n хв</numerusform>
            <numerusform>працює сам, %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 з %2 кроків</translation>
    </message>
</context>
<context>
    <name>ComputersPanel</name>
    <message>
        <source>Computers</source>
        <translation>Комп’ютери</translation>
    </message>
</context>
<context>
    <name>DeskFlow</name>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Виклик з комп’ютера %1</translation>
    </message>
    <message>
        <source>Type the PIN to answer, or go there.</source>
        <translation>Введіть PIN, щоб відповісти, або підійдіть.</translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>How much longer do you stay open?</source>
        <translation>На скільки продовжити роботу?</translation>
    </message>
    <message>
        <source>Whoever is at a computer is told at once.</source>
        <translation>Хто за комп’ютером, дізнається одразу.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer</source>
        <comment>button: the closing stays as it is</comment>
        <translation>Не продовжувати</translation>
    </message>
</context>
<context>
    <name>DeskLineFlow</name>
    <message>
        <source>Will explain</source>
        <translation>Пояснить на місці</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Викликати ще раз</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не прийшов</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Викликати зараз</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Повернути в чергу</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>Пішов додому</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: nothing changes</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Більше не перший</translation>
    </message>
    <message>
        <source>First: urgent</source>
        <translation>Першим: терміново</translation>
    </message>
    <message>
        <source>First: with a child</source>
        <translation>Першим: з дитиною</translation>
    </message>
    <message>
        <source>First: with a disability</source>
        <translation>Першим: інвалідність</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Nobody is at your desk</source>
        <translation>Біля вашого столу нікого немає</translation>
    </message>
    <message>
        <source>Call the next number, or write down who came without one.</source>
        <translation>Викличте наступний номер або запишіть того, хто прийшов без номера.</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Now comes number</source>
        <translation>Зараз номер</translation>
    </message>
    <message>
        <source>The technician is working on the computer</source>
        <translation>Технік працює з комп’ютером</translation>
    </message>
    <message>
        <source>Please go to the specialist&apos;s desk</source>
        <translation>Підійдіть до столу спеціаліста</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Please take a number at the computer</source>
        <translation>Візьміть номер біля комп’ютера</translation>
    </message>
    <message>
        <source>No number yet? Take one at the computer.</source>
        <translation>Немає номера? Візьміть його біля комп’ютера.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>і ще %n людина</numerusform>
            <numerusform>і ще %n людини</numerusform>
            <numerusform>і ще %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Зараз ніхто не чекає</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Комп’ютер %1</translation>
    </message>
    <message>
        <source>free, please sit down</source>
        <translation>вільний, сідайте</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a computer</comment>
        <translation>зайнятий</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>There is no printer at this computer.</source>
        <translation>Біля цього комп’ютера немає принтера.</translation>
    </message>
    <message>
        <source>The specialist can print it for you, or you take it along on a USB stick.</source>
        <translation>Спеціаліст може роздрукувати її для вас, або візьміть її на USB-флешці.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n сторінку надіслано на принтер.</numerusform>
            <numerusform>%n сторінки надіслано на принтер.</numerusform>
            <numerusform>%n сторінок надіслано на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not forget to take them with you.</source>
        <translation>Не забудьте забрати аркуші з собою.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Принтер не прийняв документ.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist.</source>
        <translation>Ви нічого не зробили неправильно. Будь ласка, покличте спеціаліста.</translation>
    </message>
    <message>
        <source>The paper is on your stick.</source>
        <translation>Документ скопійовано на вашу флешку.</translation>
    </message>
    <message>
        <source>You can take the stick out when you are done.</source>
        <translation>Флешку можна вийняти, коли закінчите.</translation>
    </message>
    <message>
        <source>The stick did not take the paper.</source>
        <translation>Флешка не прийняла документ.</translation>
    </message>
    <message>
        <source>Perhaps it is full or locked. The specialist can help.</source>
        <translation>Можливо, вона заповнена або захищена. Спеціаліст може допомогти.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button: I print</comment>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Copy to my stick</source>
        <comment>button: I copy</comment>
        <translation>Скопіювати на флешку</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: I look nearer</comment>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>button: I look from farther</comment>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Вище є ще</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Нижче є ще</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The file is saved, but files of this kind cannot be read here.</source>
        <translation>Файл збережено, але прочитати його тут не можна.</translation>
    </message>
    <message>
        <source>You can take it along on a stick or give it to a site. You did nothing wrong.</source>
        <translation>Його можна взяти на флешці або передати сайту. Ви все зробили правильно.</translation>
    </message>
    <message>
        <source>The site wanted to give a file that this computer does not take.</source>
        <translation>Сайт хотів передати файл, якого цей комп’ютер не приймає.</translation>
    </message>
    <message>
        <source>Nothing was saved. You did nothing wrong. The specialist can help.</source>
        <translation>Нічого не збережено. Ви все зробили правильно. Спеціаліст допоможе.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here.</source>
        <translation>Цей документ не можна показати тут.</translation>
    </message>
</context>
<context>
    <name>DrawerScreen</name>
    <message>
        <source>They stay on this computer and hold nothing up. Ask the agency about them.</source>
        <translation>Вони залишаються на цьому комп&apos;ютері й нічому не заважають. Запитайте про них в агентстві.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <comment>button</comment>
        <translation>Надіслати всі знову</translation>
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
        <translation>Список порожній</translation>
    </message>
    <message>
        <source>To try again: %1</source>
        <translation>Надіслати знову: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n lines more</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>і ще %n рядок</numerusform>
            <numerusform>і ще %n рядки</numerusform>
            <numerusform>і ще %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Central did not take %n records</source>
        <translation>
            <numerusform>Сервер не прийняв %n запис</numerusform>
            <numerusform>Сервер не прийняв %n записи</numerusform>
            <numerusform>Сервер не прийняв %n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on their way again</source>
        <translation>
            <numerusform>%n запис надсилається знову</numerusform>
            <numerusform>%n записи надсилаються знову</numerusform>
            <numerusform>%n записів надсилаються знову</numerusform>
        </translation>
    </message>
    <message>
        <source>What central does not take comes back to this list.</source>
        <translation>Що сервер не прийме, повернеться до цього списку.</translation>
    </message>
    <message>
        <source>Central took everything that was sent to it.</source>
        <translation>Сервер прийняв усе, що йому надіслали.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Нічого не відхилено</translation>
    </message>
</context>
<context>
    <name>EndedScreen</name>
    <message>
        <source>Done. Everything is erased.</source>
        <translation>Готово. Усе стерто.</translation>
    </message>
    <message>
        <source>Thank you for coming. Goodbye!</source>
        <translation>Дякуємо, що завітали. До побачення!</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новий відвідувач</translation>
    </message>
    <message>
        <source>Erased from this computer</source>
        <translation>Стерто з цього комп’ютера</translation>
    </message>
    <message>
        <source>the pages you opened</source>
        <translation>сторінки, які ви відкривали</translation>
    </message>
    <message>
        <source>everything you wrote</source>
        <translation>усе, що ви написали</translation>
    </message>
    <message>
        <source>the papers you received here</source>
        <translation>отримані тут документи</translation>
    </message>
    <message>
        <source>Do not forget to take</source>
        <translation>Не забудьте взяти</translation>
    </message>
    <message>
        <source>your identity card</source>
        <translation>посвідчення особи</translation>
    </message>
    <message>
        <source>the printed sheets</source>
        <translation>роздруковані аркуші</translation>
    </message>
    <message>
        <source>your bag</source>
        <translation>сумку</translation>
    </message>
    <message>
        <source>your glasses</source>
        <translation>окуляри</translation>
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
        <translation>Стираємо…</translation>
    </message>
    <message>
        <source>We close everything. One moment, please.</source>
        <translation>Усе закриваємо. Хвилинку, будь ласка.</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>How was it today?</source>
        <translation>Як усе пройшло сьогодні?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Дуже погано</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Погано</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Так собі</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>&lt;b&gt;What counted?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Що було важливо?&lt;/b&gt; (за бажанням)</translation>
    </message>
    <message>
        <source>The specialist&apos;s help</source>
        <translation>Допомога спеціаліста</translation>
    </message>
    <message>
        <source>How clear it was</source>
        <translation>Чи було зрозуміло</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Скільки часу пішло</translation>
    </message>
    <message>
        <source>The website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>The waiting</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>&lt;b&gt;What can we do better?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Що нам поліпшити?&lt;/b&gt; (за бажанням)</translation>
    </message>
    <message>
        <source>Write here. No name, telephone or personal code.</source>
        <translation>Пишіть тут. Без імені, телефону чи особистого коду.</translation>
    </message>
    <message>
        <source>What can we do better?</source>
        <translation>Що нам поліпшити?</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: I skip</comment>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Send and close</source>
        <comment>button: I send and close</comment>
        <translation>Надіслати й закрити</translation>
    </message>
    <message>
        <source>Please press a face first, then send.</source>
        <translation>Спершу натисніть на одне з облич, потім надішліть.</translation>
    </message>
    <message>
        <source>Press a face. Your name is not on the answer.</source>
        <translation>Натисніть на одне з облич. Відповідь – без вашого імені.</translation>
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
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: the day, week or month before</comment>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: the day, week or month after</comment>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>As bars</source>
        <comment>button</comment>
        <translation>Показати смугами</translation>
    </message>
    <message>
        <source>As a table</source>
        <comment>button</comment>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>For printing</source>
        <comment>button</comment>
        <translation>Для друку</translation>
    </message>
    <message>
        <source>To a stick, for the town hall</source>
        <comment>button: I copy the figures to it</comment>
        <translation>На флешку, для примарії</translation>
    </message>
    <message>
        <source>Paper day sheet</source>
        <comment>button: I type in a day sheet written on paper</comment>
        <translation>Паперовий аркуш дня</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>У ці дні нічого</translation>
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
        <translation>На головну</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>close and erase everything</source>
        <translation>закрити й стерти все</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Покликати спеціаліста</translation>
    </message>
    <message>
        <source>The specialist is called</source>
        <translation>Спеціаліста покликано</translation>
    </message>
    <message>
        <source>The specialist is coming</source>
        <translation>Спеціаліст уже йде</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Лишилося: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Додати час</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>What to have ready</source>
        <translation>Що підготувати заздалегідь</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Як це відбувається</translation>
    </message>
    <message>
        <source>Tick what you have with you. If something is missing, ask the specialist.</source>
        <translation>Позначте, що маєте із собою. Якщо чогось бракує, запитайте спеціаліста.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Що можна зробити зараз</translation>
    </message>
    <message>
        <source>Start the application</source>
        <comment>button: I start my application</comment>
        <translation>Почати заяву</translation>
    </message>
    <message>
        <source>With the specialist</source>
        <comment>button: I do it together with the specialist</comment>
        <translation>Зі спеціалістом</translation>
    </message>
    <message>
        <source>Print the list</source>
        <comment>button: I print what to bring and how it goes</comment>
        <translation>Надрукувати список</translation>
    </message>
    <message>
        <source>opens when the internet is back</source>
        <translation>відкриється, коли буде інтернет</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>how long it takes</comment>
        <translation>Скільки часу</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the months in which it can be done</comment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>На сайті</translation>
    </message>
    <message>
        <source>Provider&apos;s telephone: %1</source>
        <translation>Телефон установи: %1</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Інформацію перевірено %1</translation>
    </message>
    <message>
        <source>Information not yet checked</source>
        <translation>Інформацію ще не перевірено</translation>
    </message>
    <message>
        <source>There is no internet now. You cannot send an application, but you can get ready.</source>
        <translation>Зараз немає інтернету. Надіслати заяву не можна, але можна підготуватися.</translation>
    </message>
    <message>
        <source>We tell you here as soon as the internet is back. You did nothing wrong.</source>
        <translation>Щойно інтернет з’явиться, скажемо про це тут. Ви ні в чому не помилилися.</translation>
    </message>
    <message>
        <source>You can get ready, or try all the same. We tell you here when the site answers.</source>
        <translation>Можна підготуватися або все-таки спробувати. Коли сайт відповість, скажемо тут.</translation>
    </message>
    <message>
        <source>The site does not answer now.</source>
        <translation>Сайт зараз не відповідає.</translation>
    </message>
    <message>
        <source>The site answers again.</source>
        <translation>Сайт знову відповідає.</translation>
    </message>
    <message>
        <source>The internet is back.</source>
        <translation>Інтернет знову є.</translation>
    </message>
    <message>
        <source>You can start now.</source>
        <translation>Тепер можна починати.</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>Is it done?</source>
        <translation>Вдалося?</translation>
    </message>
    <message>
        <source>That was the last step. Take your papers before you go on.</source>
        <translation>Це був останній крок. Заберіть свої папери, перш ніж іти далі.</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Так, усе зроблено</translation>
    </message>
    <message>
        <source>Not yet, I stay</source>
        <translation>Ще ні, залишаюся</translation>
    </message>
</context>
<context>
    <name>GuidedScreen</name>
    <message>
        <source>%1 asks:</source>
        <comment>a web site</comment>
        <translation>%1 запитує:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message numerus="yes">
        <source>Payment is open for %n more minutes.</source>
        <translation>
            <numerusform>Оплату відкрито ще на %n хвилину.</numerusform>
            <numerusform>Оплату відкрито ще на %n хвилини.</numerusform>
            <numerusform>Оплату відкрито ще на %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of banks can be shown until then.</source>
        <translation>До того часу можна відкривати сторінки банків.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>button: answers a message of a web site</comment>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>I answer this</source>
        <comment>button: gives the typed answer to a web site</comment>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Choose the language</source>
        <translation>Оберіть мову</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <comment>tool: a short label</comment>
        <translation>Більші літери</translation>
    </message>
    <message>
        <source>Even bigger</source>
        <comment>tool: text size, a short label</comment>
        <translation>Ще більші</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>tool: a short label</comment>
        <translation>Менші літери</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>tool: back to the usual colours</comment>
        <translation>Кольори</translation>
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
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>tool: call the specialist</comment>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>tool: the specialist is called; pressing takes it back</comment>
        <translation>Викликано</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>tool: the specialist is coming</comment>
        <translation>Іде</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Покликати спеціаліста</translation>
    </message>
    <message>
        <source>Internet is on</source>
        <translation>Інтернет є</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Немає інтернету</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need today?</source>
        <translation>Що вам сьогодні потрібно?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Пишіть тут, наприклад: пенсія</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>or choose a field:</source>
        <translation>або оберіть тему:</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Найпотрібніше зараз</translation>
    </message>
    <message>
        <source>I learn the computer</source>
        <translation>Вчуся працювати на комп’ютері</translation>
    </message>
    <message>
        <source>Practise: nothing is sent</source>
        <translation>Тренуйтеся: нічого не надсилається</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Join a centre</source>
        <translation>Підключення до центру</translation>
    </message>
    <message>
        <source>The agency gave you the address of its server and a code for this computer.</source>
        <translation>Агентство дало вам адресу сервера й код для цього комп’ютера.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Код цього комп’ютера</translation>
    </message>
    <message>
        <source>Read both from a stick</source>
        <comment>button</comment>
        <translation>Прочитати з флешки</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <comment>button</comment>
        <translation>Підключити до центру</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Хвилинку, запитуємо сервер</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old</source>
        <translation>Код неправильний, використаний або застарів</translation>
    </message>
    <message>
        <source>Ask the agency for another one.</source>
        <translation>Попросіть в агентства інший.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <source>Check address and cable; sign in where the network wants it. The code stays good.</source>
        <translation>Перевірте адресу й кабель, увійдіть у мережу, якщо вона просить. Код лишається чинним.</translation>
    </message>
    <message>
        <source>This computer has no safe place for its key</source>
        <translation>На комп’ютері немає надійного місця для ключа</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, or choose KIOSK_CREDENTIALS=file.</source>
        <translation>Розблокуйте системне сховище ключів або виберіть KIOSK_CREDENTIALS=file.</translation>
    </message>
    <message>
        <source>The address does not look right</source>
        <translation>Адреса виглядає неправильно</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Вона починається з https://.</translation>
    </message>
    <message>
        <source>No stick with an invitation was found</source>
        <translation>Флешку із запрошенням не знайдено</translation>
    </message>
    <message>
        <source>Plug in the agency&apos;s stick, or type address and code.</source>
        <translation>Вставте флешку агентства або введіть адресу й код.</translation>
    </message>
    <message>
        <source>It did not work just now</source>
        <translation>Зараз не вдалося</translation>
    </message>
    <message>
        <source>Try again, or run `kiosk doctor`.</source>
        <translation>Спробуйте знову або виконайте `kiosk doctor`.</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>A lesson is on. Nothing is sent and you can break nothing.</source>
        <translation>Триває заняття. Нічого не надсилається, зламати нічого не можна.</translation>
    </message>
    <message>
        <source>I came for something else</source>
        <comment>button: to the welcome screen</comment>
        <translation>Я в іншій справі</translation>
    </message>
    <message>
        <source>Today&apos;s lesson: %1</source>
        <translation>Сьогодні на занятті: %1</translation>
    </message>
    <message>
        <source>Sit down and press an exercise. It begins at once.</source>
        <translation>Сідайте й натисніть на вправу. Вона почнеться відразу.</translation>
    </message>
    <message>
        <source>What you write is not kept</source>
        <translation>Те, що ви пишете, не зберігається</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>urgent</source>
        <translation>терміново</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>з дитиною</translation>
    </message>
    <message>
        <source>has a disability</source>
        <translation>інвалідність</translation>
    </message>
    <message>
        <source>did not come once</source>
        <translation>раз не підійшов</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>викликано щойно</translation>
    </message>
    <message numerus="yes">
        <source>called %n min ago</source>
        <translation>
            <numerusform>викликано %n хв тому</numerusform>
            <numerusform>викликано %n хв тому</numerusform>
            <numerusform>викликано %n хв тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set aside, came %n min ago</source>
        <translation>
            <numerusform>відкладено, прийшов %n хв тому</numerusform>
            <numerusform>відкладено, прийшов %n хв тому</numerusform>
            <numerusform>відкладено, прийшов %n хв тому</numerusform>
        </translation>
    </message>
    <message>
        <source>has just come</source>
        <translation>щойно прийшов</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>чекає %n хв</numerusform>
            <numerusform>чекає %n хв</numerusform>
            <numerusform>чекає %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Черга</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>%n чекає</numerusform>
            <numerusform>%n чекають</numerusform>
            <numerusform>%n чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now: %1</source>
        <translation>Хто прийде зараз: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>button: I call this number</comment>
        <translation>Викликати %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: I call once more</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Did not come</source>
        <comment>button</comment>
        <translation>Не прийшов</translation>
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
            <numerusform>Не довше %n хвилини. Потім відвідувачі знову зможуть прийти.</numerusform>
            <numerusform>Не довше %n хвилин. Потім відвідувачі знову зможуть прийти.</numerusform>
            <numerusform>Не довше %n хвилин. Потім відвідувачі знову зможуть прийти.</numerusform>
        </translation>
    </message>
    <message>
        <source>The technician is working on this computer</source>
        <translation>З цим комп’ютером працює технік</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>This computer is being looked after</source>
        <translation>Цей комп’ютер зараз налаштовують</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Ви все зробили правильно.</translation>
    </message>
    <message>
        <source>Please use another computer, or go to the specialist.</source>
        <translation>Будь ласка, сядьте за інший комп’ютер або підійдіть до спеціаліста.</translation>
    </message>
    <message>
        <source>You can also come back a little later.</source>
        <translation>Можна прийти й трохи пізніше.</translation>
    </message>
    <message>
        <source>For the technician</source>
        <comment>button: asks for a PIN</comment>
        <translation>Для техніка</translation>
    </message>
</context>
<context>
    <name>MomentScreen</name>
    <message>
        <source>Try again</source>
        <comment>button: I try again</comment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>NotReadyScreen</name>
    <message>
        <source>This computer needs a rest</source>
        <translation>Цей комп’ютер зараз не працює</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please go to the specialist.</source>
        <translation>Ви все зробили правильно. Будь ласка, підійдіть до спеціаліста.</translation>
    </message>
    <message>
        <source>We try by ourselves to start it again.</source>
        <translation>Ми самі пробуємо запустити його знову.</translation>
    </message>
    <message>
        <source>Code for the specialist: %1</source>
        <translation>Код для спеціаліста: %1</translation>
    </message>
    <message>
        <source>go to the specialist</source>
        <translation>підійдіть до спеціаліста</translation>
    </message>
    <message>
        <source>take your papers with you</source>
        <translation>візьміть свої документи з собою</translation>
    </message>
    <message>
        <source>use another computer</source>
        <translation>скористайтеся іншим комп’ютером</translation>
    </message>
    <message>
        <source>What we did already</source>
        <translation>Що ми вже зробили</translation>
    </message>
    <message>
        <source>the pages are closed</source>
        <translation>сторінки закрито</translation>
    </message>
    <message>
        <source>your papers and all you wrote are erased</source>
        <translation>ваші папери й усе написане стерто</translation>
    </message>
    <message>
        <source>nothing else was left in the computer</source>
        <translation>більше нічого в комп’ютері не лишилося</translation>
    </message>
    <message>
        <source>the sites no longer know you</source>
        <translation>сайти вас більше не пам’ятають</translation>
    </message>
    <message>
        <source>a page did not close</source>
        <translation>одна сторінка не закрилася</translation>
    </message>
    <message>
        <source>a paper of yours was not erased</source>
        <translation>один ваш папір не стерся</translation>
    </message>
    <message>
        <source>a file was left in the computer</source>
        <translation>у комп’ютері лишився файл</translation>
    </message>
    <message>
        <source>something of the sites was found again</source>
        <translation>знайшлося щось від сайтів</translation>
    </message>
    <message>
        <source>Please wait. Not everything is erased.</source>
        <translation>Зачекайте, будь ласка. Стерто не все.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist and stay at the computer.</source>
        <translation>Ви все зробили правильно. Покличте спеціаліста й залишайтеся біля комп’ютера.</translation>
    </message>
    <message>
        <source>Nobody can use it until the specialist has erased the rest.</source>
        <translation>Ніхто не зможе ним користуватися, доки спеціаліст не зітре решту.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Що можна зробити зараз</translation>
    </message>
    <message>
        <source>The computer stays closed</source>
        <translation>Комп’ютер залишається закритим</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: the specialist tries again</comment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>OutsideHoursScreen</name>
    <message>
        <source>The centre is closed now.</source>
        <translation>Центр зараз зачинено.</translation>
    </message>
    <message>
        <source>We open: %1, at %2.</source>
        <translation>Відчинимо: %1, о %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Ask at the town hall when we open.</source>
        <translation>Запитайте в примарії, коли ми відчинимо.</translation>
    </message>
    <message>
        <source>Open longer (specialist)</source>
        <comment>button: the specialist opens</comment>
        <translation>Відчинити довше (спеціаліст)</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message numerus="yes">
        <source>More above: %n</source>
        <translation>
            <numerusform>Вище ще: %n</numerusform>
            <numerusform>Вище ще: %n</numerusform>
            <numerusform>Вище ще: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Вище є ще</translation>
    </message>
    <message numerus="yes">
        <source>More below: %n</source>
        <translation>
            <numerusform>Нижче ще: %n</numerusform>
            <numerusform>Нижче ще: %n</numerusform>
            <numerusform>Нижче ще: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Нижче є ще</translation>
    </message>
</context>
<context>
    <name>PaperSheetScreen</name>
    <message numerus="yes">
        <source>%n visits are written down.</source>
        <translation>
            <numerusform>Записано: %n відвідування.</numerusform>
            <numerusform>Записано: %n відвідування.</numerusform>
            <numerusform>Записано: %n відвідувань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet on paper</source>
        <translation>Паперовий аркуш дня</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Днем раніше</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Днем пізніше</translation>
    </message>
    <message>
        <source>How did they come?</source>
        <translation>Як прийшли?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>What for? One key each:</source>
        <translation>Навіщо? По одному натисканню на кожного:</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on the sheet</source>
        <translation>
            <numerusform>На аркуші %n відвідувач</numerusform>
            <numerusform>На аркуші %n відвідувачі</numerusform>
            <numerusform>На аркуші %n відвідувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a row to take it out.</source>
        <translation>Натисніть на рядок, щоб його прибрати.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <comment>button</comment>
        <translation>Зберегти аркуш</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <comment>button</comment>
        <translation>Прибрати останній рядок</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <comment>button</comment>
        <translation>Назад до цифр</translation>
    </message>
    <message>
        <source>to the specialist</source>
        <translation>до спеціаліста</translation>
    </message>
    <message>
        <source>to a computer, alone</source>
        <translation>до комп’ютера, самостійно</translation>
    </message>
    <message>
        <source>to a lesson</source>
        <translation>на заняття</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>PapersFlow</name>
    <message>
        <source>Copy this paper to your stick?</source>
        <translation>Скопіювати цей документ на флешку?</translation>
    </message>
    <message>
        <source>Whoever has the stick can read it.</source>
        <translation>Його зможе прочитати кожен, у кого флешка.</translation>
    </message>
    <message>
        <source>Yes, copy it</source>
        <translation>Так, скопіювати</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your papers</source>
        <translation>Ваші папери</translation>
    </message>
    <message>
        <source>Choose a paper of this visit or of your stick.</source>
        <translation>Виберіть документ цього візиту або з флешки.</translation>
    </message>
    <message>
        <source>There is no paper yet. Plug in your stick, then look again.</source>
        <translation>Документів поки немає. Вставте флешку й пошукайте ще раз.</translation>
    </message>
    <message>
        <source>Take these</source>
        <comment>button: I take the ticked papers</comment>
        <translation>Взяти ці</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>button: I look again for papers</comment>
        <translation>Пошукати ще раз</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <comment>button</comment>
        <translation>Назад на сайт</translation>
    </message>
    <message>
        <source>on the stick</source>
        <translation>з флешки</translation>
    </message>
    <message>
        <source>from this visit</source>
        <translation>з цього візиту</translation>
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
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>If you press nothing, we close and erase everything you wrote, so that nobody else sees it.</source>
        <translation>Якщо нічого не натиснути, ми закриємо й зітремо все, що ви написали, щоб ніхто інший цього не побачив.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Закінчити</translation>
    </message>
    <message>
        <source>I am here, I go on</source>
        <translation>Я тут, продовжити</translation>
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
        <translation>Хто тут працює?</translation>
    </message>
    <message>
        <source>Each specialist has a PIN of six digits. The name stays on this computer.</source>
        <translation>Кожен фахівець має PIN із шести цифр. Ім’я лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>With a PIN: %1</source>
        <translation>З PIN: %1</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Ім’я або ініціали</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Той самий PIN ще раз</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a specialist</comment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <comment>button</comment>
        <translation>Запустити кіоск</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess: choose another one.</source>
        <translation>Цей PIN легко вгадати. Виберіть інший.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>PIN не збігаються.</translation>
    </message>
    <message>
        <source>This name is taken already: choose another one.</source>
        <translation>Це ім’я вже зайняте. Виберіть інше.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the specialist</source>
        <translation>Для спеціаліста</translation>
    </message>
    <message>
        <source>The PIN also works without internet</source>
        <translation>PIN-код працює і без інтернету</translation>
    </message>
    <message>
        <source>and only on this computer</source>
        <translation>і лише на цьому комп’ютері</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself after %n minutes without a touch</source>
        <translation>
            <numerusform>Стіл закриється сам, якщо %n хвилину нічого не чіпати</numerusform>
            <numerusform>Стіл закриється сам, якщо %n хвилини нічого не чіпати</numerusform>
            <numerusform>Стіл закриється сам, якщо %n хвилин нічого не чіпати</numerusform>
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
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key of a keypad: the last digit</comment>
        <translation>Стерти</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>введено %n цифру</numerusform>
            <numerusform>введено %n цифри</numerusform>
            <numerusform>введено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN of %n digits</source>
        <translation>
            <numerusform>Введіть PIN-код із %n цифри</numerusform>
            <numerusform>Введіть PIN-код із %n цифр</numerusform>
            <numerusform>Введіть PIN-код із %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>To open payment by card for this visitor</source>
        <translation>Щоб відкрити цьому відвідувачеві оплату карткою</translation>
    </message>
    <message>
        <source>To erase again what was not erased</source>
        <translation>Щоб ще раз стерти те, що не стерлося</translation>
    </message>
    <message>
        <source>To work on this computer and keep visitors away</source>
        <translation>Щоб зайнятися цим комп’ютером без відвідувачів</translation>
    </message>
    <message>
        <source>To open the centre for one more hour</source>
        <translation>Щоб центр працював ще годину</translation>
    </message>
    <message>
        <source>To open the specialist&apos;s desk</source>
        <translation>Щоб відкрити стіл спеціаліста</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try again.</source>
        <translation>Неправильний PIN-код. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in %1.</source>
        <translation>Забагато неправильних спроб. Можна спробувати знову через %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN on this computer yet. The technician sets one.</source>
        <translation>На цьому комп’ютері ще ніхто не має PIN-коду. Його задає технік.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Please tell the technician.</source>
        <translation>Зараз PIN-код не перевірити. Скажіть технікові.</translation>
    </message>
    <message>
        <source>Forgotten? The technician gives you a new PIN.</source>
        <translation>Забули? Технік дасть вам новий PIN-код.</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Choose the language</source>
        <translation>Виберіть мову</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice. Nothing is sent and you can break nothing.</source>
        <translation>Тренування. Нічого не надсилається, зламати нічого не можна.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <comment>button: I stop practising</comment>
        <translation>Закінчити тренування</translation>
    </message>
</context>
<context>
    <name>PracticeChoiceScreen</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>Що бажаєте потренувати?</translation>
    </message>
    <message>
        <source>Take your time. You can do each exercise as often as you like.</source>
        <translation>Не поспішайте. Кожну вправу можна повторювати скільки завгодно.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an exercise</comment>
        <translation>Зроблено</translation>
    </message>
</context>
<context>
    <name>PracticeDoneScreen</name>
    <message>
        <source>Very good!</source>
        <translation>Дуже добре!</translation>
    </message>
    <message>
        <source>What you wrote is not kept anywhere.</source>
        <translation>Те, що ви написали, ніде не зберігається.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>button: the next exercise</comment>
        <translation>Далі: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>button: I do this exercise once more</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>All exercises</source>
        <comment>button: I choose another exercise</comment>
        <translation>Усі вправи</translation>
    </message>
</context>
<context>
    <name>PracticeRail</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
    <message>
        <source>Show me how</source>
        <comment>button: I want to see how it is done</comment>
        <translation>Показати, як це робиться</translation>
    </message>
    <message>
        <source>Begin again</source>
        <comment>button: I do this exercise from its first step</comment>
        <translation>Почати вправу спочатку</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>%1 comes later. Now: %2.</source>
        <translation>%1 — це пізніше. Зараз: %2.</translation>
    </message>
    <message>
        <source>This is %1. Nothing happened, try again: %2.</source>
        <translation>Це %1. Нічого не сталося, спробуйте ще раз: %2.</translation>
    </message>
    <message>
        <source>Press here: %1.</source>
        <translation>Натисніть тут: %1.</translation>
    </message>
    <message>
        <source>Copy from this example:</source>
        <translation>Перепишіть цей приклад:</translation>
    </message>
    <message>
        <source>Choose from the list:</source>
        <translation>Виберіть зі списку:</translation>
    </message>
    <message>
        <source>Press on:</source>
        <translation>Натисніть на:</translation>
    </message>
    <message>
        <source>Step %1 is done. Well done!</source>
        <translation>Крок %1 зроблено. Добре!</translation>
    </message>
    <message>
        <source>You pressed in the box. Well done!</source>
        <translation>Ви натиснули в клітинці. Добре!</translation>
    </message>
    <message>
        <source>Press in the box «%1»</source>
        <translation>Натисніть у клітинці «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Nearly. Erase %n letters with the key %1.</source>
        <translation>
            <numerusform>Майже. Зітріть %n літеру клавішею %1.</numerusform>
            <numerusform>Майже. Зітріть %n літери клавішею %1.</numerusform>
            <numerusform>Майже. Зітріть %n літер клавішею %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the long key</source>
        <comment>the space bar</comment>
        <translation>довга клавіша</translation>
    </message>
    <message>
        <source>the dash -</source>
        <translation>риска -</translation>
    </message>
    <message>
        <source>Very good! Next is the letter %1. Press it below.</source>
        <translation>Дуже добре! Далі літера %1. Натисніть її внизу.</translation>
    </message>
    <message>
        <source>Very good! Next is: %1</source>
        <translation>Дуже добре! Далі: %1</translation>
    </message>
    <message>
        <source>Well done! Now write the first: %1</source>
        <translation>Добре! Тепер напишіть першу: %1</translation>
    </message>
</context>
<context>
    <name>PrivateField</name>
    <message numerus="yes">
        <source>%n letters left</source>
        <translation>
            <numerusform>залишилася %n літера</numerusform>
            <numerusform>залишилося %n літери</numerusform>
            <numerusform>залишилося %n літер</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a personal number. Erase it, then it can be kept.</source>
        <translation>Схоже на персональний код. Зітріть його, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Erase it, then it can be kept.</source>
        <translation>Схоже на номер телефону. Зітріть його, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Erase it, then it can be kept.</source>
        <translation>Схоже на адресу пошти. Зітріть її, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like the number of a document. Erase it, then it can be kept.</source>
        <translation>Схоже на номер документа. Зітріть його, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like the number of a card or account. Erase it, then it can be kept.</source>
        <translation>Схоже на номер картки чи рахунку. Зітріть його, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like a date of birth. Erase it, then it can be kept.</source>
        <translation>Схоже на дату народження. Зітріть її, тоді текст можна зберегти.</translation>
    </message>
    <message>
        <source>This looks like a name. Erase it, then it can be kept.</source>
        <translation>Схоже на ім&apos;я. Зітріть його, тоді текст можна зберегти.</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Піти з цієї сторінки? Те, що ви тут написали, може зникнути.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Press the key with the number of your answer.</source>
        <comment>read aloud</comment>
        <translation>Натисніть клавішу з номером відповіді.</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>read aloud after an answer</comment>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <comment>read aloud</comment>
        <translation>Кнопка: %1</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <comment>read aloud before an answer</comment>
        <translation>Номер %1 з %2</translation>
    </message>
    <message>
        <source>For number ten press zero.</source>
        <comment>read aloud</comment>
        <translation>Для номера десять натисніть нуль.</translation>
    </message>
</context>
<context>
    <name>ReadinessScreen</name>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>at an hour</comment>
        <translation>Перевірено о</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <comment>button</comment>
        <translation>Перевірити все знову</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: to the next step of the first start</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Print this page</source>
        <comment>button: the printer is tried with it</comment>
        <translation>Надрукувати сторінку</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <comment>button</comment>
        <translation>Перевірити звук</translation>
    </message>
    <message>
        <source>For support, to a stick</source>
        <comment>button: a bundle of versions and logs</comment>
        <translation>Для підтримки, на флешку</translation>
    </message>
    <message>
        <source>Refused by central: %1</source>
        <comment>button: opens the list</comment>
        <translation>Сервер не прийняв: %1</translation>
    </message>
    <message>
        <source>Let visitors in again</source>
        <comment>button: the technician is done</comment>
        <translation>Знову приймати відвідувачів</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <comment>button: visitors are kept away for longer</comment>
        <translation>Ще %1 хв</translation>
    </message>
    <message>
        <source>Keep visitors away, %1 min</source>
        <comment>button: a technician works on the computer</comment>
        <translation>Без відвідувачів, %1 хв</translation>
    </message>
    <message>
        <source>Somebody is at the computer</source>
        <comment>visitors cannot be kept away now</comment>
        <translation>За комп’ютером хтось є</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ЗУПИНЕНО</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>УВАГА</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>у порядку</translation>
    </message>
    <message>
        <source>One moment, everything is being looked at</source>
        <translation>Хвилинку, триває перевірка</translation>
    </message>
    <message>
        <source>Run `kiosk doctor` in a terminal, or install the program again.</source>
        <translation>Виконайте `kiosk doctor` у терміналі або встановіть програму знову.</translation>
    </message>
    <message>
        <source>The check did not start</source>
        <translation>Перевірка не запустилася</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right</source>
        <translation>
            <numerusform>Треба виправити %n несправність</numerusform>
            <numerusform>Треба виправити %n несправності</numerusform>
            <numerusform>Треба виправити %n несправностей</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not ready</source>
        <translation>Комп’ютер не готовий</translation>
    </message>
    <message numerus="yes">
        <source>%n things want attention</source>
        <translation>
            <numerusform>Уваги потребує %n пункт</numerusform>
            <numerusform>Уваги потребують %n пункти</numerusform>
            <numerusform>Уваги потребують %n пунктів</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer works</source>
        <translation>Комп’ютер працює</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <translation>Комп’ютер готовий</translation>
    </message>
    <message>
        <source>To put right: %1</source>
        <translation>Виправити: %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>У порядку: %1</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>refused ones of one day</comment>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I send these once more</comment>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Відвідування</translation>
    </message>
    <message>
        <source>Work at the computer</source>
        <translation>Робота за комп&apos;ютером</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Answers of visitors</source>
        <translation>Відповіді відвідувачів</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>A site did not work</source>
        <translation>Сайт не працював</translation>
    </message>
    <message>
        <source>Condition of the computer</source>
        <translation>Стан комп&apos;ютера</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>* Not told: fewer than 5 people, or it would give away such a number.</source>
        <translation>* Не показано: менше 5 осіб, або за цим числом можна дізнатися таке.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>хв</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Відкрито послуг</translation>
    </message>
    <message>
        <source>Usual wait (median)</source>
        <translation>Звичайне очікування (медіана)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Найдовше очікування</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не підійшли на виклик</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Виклики допомоги</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>People at lessons</source>
        <translation>Людей на заняттях</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Як прийшли</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чим закінчилося</translation>
    </message>
    <message>
        <source>Who had the keyboard</source>
        <translation>Хто працював на комп’ютері</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>table</comment>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Що завадило</translation>
    </message>
    <message>
        <source>Age at lessons</source>
        <translation>Вік на заняттях</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Як усе пройшло</translation>
    </message>
    <message>
        <source>To the specialist</source>
        <translation>До спеціаліста</translation>
    </message>
    <message>
        <source>To a computer, alone</source>
        <translation>До комп’ютера, самостійно</translation>
    </message>
    <message>
        <source>To a lesson</source>
        <translation>На урок</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Направлено далі</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Відвідувач</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation>Спеціаліст</translation>
    </message>
    <message>
        <source>No electronic signature</source>
        <translation>Немає електронного підпису</translation>
    </message>
    <message>
        <source>A paper was missing</source>
        <translation>Бракувало документа</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Немає електронної пошти</translation>
    </message>
    <message>
        <source>No bank card</source>
        <translation>Немає банківської картки</translation>
    </message>
    <message>
        <source>The site did not answer</source>
        <translation>Сайт не відповідав</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Відмовилися</translation>
    </message>
    <message>
        <source>No right to it</source>
        <translation>Немає права на послугу</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Інше</translation>
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
        <translation>63 і старші</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Так собі</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Погано</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Дуже погано</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Пишіть тут, наприклад: пенсія</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Search everything</source>
        <comment>button: I search in all fields</comment>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Not finding it?</source>
        <translation>Не знаходите?</translation>
    </message>
    <message>
        <source>Press the yellow button and ask the specialist. No question is wrong.</source>
        <translation>Натисніть жовту кнопку й запитайте спеціаліста. Неправильних запитань не буває.</translation>
    </message>
    <message>
        <source>Choose what you need. Then we show you the steps.</source>
        <translation>Оберіть, що вам потрібно. Далі покажемо кроки.</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Найпотрібніше зараз</translation>
    </message>
    <message numerus="yes">
        <source>Found %n services for “%1”</source>
        <translation>
            <numerusform>Для «%1» знайдено %n послугу</numerusform>
            <numerusform>Для «%1» знайдено %n послуги</numerusform>
            <numerusform>Для «%1» знайдено %n послуг</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These are near:</source>
        <translation>Для «%1» нічого не знайдено. Ось схоже:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Для «%1» нічого не знайдено</translation>
    </message>
    <message>
        <source>Needs an electronic signature</source>
        <translation>Потрібен електронний підпис</translation>
    </message>
</context>
<context>
    <name>ServiceChoicePanel</name>
    <message>
        <source>Which service?</source>
        <translation>Яка послуга?</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Пошук послуги</translation>
    </message>
    <message>
        <source>For example: pension</source>
        <translation>Наприклад: пенсія</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: the typed words</comment>
        <translation>Стерти</translation>
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
            <numerusform>У вас ще %n хвилина.</numerusform>
            <numerusform>У вас ще %n хвилини.</numerusform>
            <numerusform>У вас ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other people are waiting for their turn. If you cannot finish, call the specialist.</source>
        <translation>Інші люди чекають своєї черги. Якщо не встигаєте, покличте спеціаліста.</translation>
    </message>
    <message numerus="yes">
        <source>The centre closes in %n minutes.</source>
        <translation>
            <numerusform>Центр зачиниться за %n хвилину.</numerusform>
            <numerusform>Центр зачиниться за %n хвилини.</numerusform>
            <numerusform>Центр зачиниться за %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you need longer, please ask the specialist.</source>
        <translation>Якщо вам потрібно більше часу, запитайте спеціаліста.</translation>
    </message>
    <message>
        <source>The centre has closed.</source>
        <translation>Центр зачинився.</translation>
    </message>
    <message>
        <source>The centre closes at %1.</source>
        <translation>Центр зачиниться о %1.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n minutes to finish calmly. The specialist can give you more.</source>
        <translation>
            <numerusform>У вас ще %n хвилина, щоб спокійно закінчити. Спеціаліст може дати більше.</numerusform>
            <numerusform>У вас ще %n хвилини, щоб спокійно закінчити. Спеціаліст може дати більше.</numerusform>
            <numerusform>У вас ще %n хвилин, щоб спокійно закінчити. Спеціаліст може дати більше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Крок %1 з 3</translation>
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
        <translation>Знову</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>tool: smaller letters on the site</comment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>tool: larger letters on the site</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>tool: I print this page</comment>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>tool: the papers of this visit</comment>
        <translation>Папери</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Офіційний сайт</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Інший сайт</translation>
    </message>
    <message>
        <source>Does not open here</source>
        <comment>an address</comment>
        <translation>Тут не відкривається</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>We wait for you on</source>
        <translation>Чекаємо на вас</translation>
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
        <translation>Коли відвідувач прийде знову?</translation>
    </message>
    <message>
        <source>The slip says the day, the service, what to bring and your note. No name.</source>
        <translation>На пам&apos;ятці: день, послуга, що взяти з собою та ваша нотатка. Без імені.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <comment>button</comment>
        <translation>Показати й друкувати</translation>
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
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Спеціаліст</translation>
    </message>
    <message>
        <source>My desk</source>
        <comment>tab</comment>
        <translation>Мій стіл</translation>
    </message>
    <message>
        <source>Lessons</source>
        <comment>tab</comment>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>tab</comment>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>tab: is this computer ready?</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button: leave the desk until the PIN is typed again</comment>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an hour</comment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Stay open longer</source>
        <translation>Продовжити роботу</translation>
    </message>
    <message>
        <source>This computer is not accepted: tell the technician</source>
        <translation>Сервер не приймає цей комп’ютер: скажіть технікові</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for the internet</source>
        <translation>
            <numerusform>%n запис чекає на інтернет</numerusform>
            <numerusform>%n записи чекають на інтернет</numerusform>
            <numerusform>%n записів чекають на інтернет</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Усе надіслано</translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>Надсилається %n запис</numerusform>
            <numerusform>Надсилаються %n записи</numerusform>
            <numerusform>Надсилаються %n записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Closed today</source>
        <translation>Сьогодні зачинено</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Open today: %1 – %2</source>
        <translation>Сьогодні відчинено: %1 – %2</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>I did this step</source>
        <comment>button</comment>
        <translation>Крок зроблено</translation>
    </message>
    <message>
        <source>Step before</source>
        <comment>button: I go back one step</comment>
        <translation>Крок назад</translation>
    </message>
    <message>
        <source>I can&apos;t</source>
        <comment>button: I do not manage this step</comment>
        <translation>Не виходить</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <comment>button: I go on without it</comment>
        <translation>Пропустити крок</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <comment>button: I want more room for the site</comment>
        <translation>Сховати кроки</translation>
    </message>
    <message>
        <source>Do not tell anybody your password, not even the specialist.</source>
        <translation>Нікому не кажіть пароль, навіть спеціалісту.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: I see the steps again</comment>
        <translation>Кроки</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>Plug in a stick, then press again</source>
        <translation>Вставте флешку і натисніть знову</translation>
    </message>
    <message>
        <source>It is on the stick</source>
        <translation>Записано на флешку</translation>
    </message>
    <message>
        <source>The stick did not take it</source>
        <translation>На флешку не записалося</translation>
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
            <numerusform>Перед вами: &lt;b&gt;%n людина&lt;/b&gt;</numerusform>
            <numerusform>Перед вами: &lt;b&gt;%n людини&lt;/b&gt;</numerusform>
            <numerusform>Перед вами: &lt;b&gt;%n людей&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;You are next.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Ваша черга наступна.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The wait: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Чекати: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The specialist calls your number</source>
        <translation>Спеціаліст викличе ваш номер</translation>
    </message>
    <message>
        <source>Print the number</source>
        <comment>button: I print</comment>
        <translation>Надрукувати номер</translation>
    </message>
    <message>
        <source>Done, I remember it</source>
        <comment>button: I remember my number</comment>
        <translation>Готово, пам’ятаю номер</translation>
    </message>
    <message numerus="yes">
        <source>The screen goes back to the start in &lt;b&gt;%n seconds&lt;/b&gt;</source>
        <translation>
            <numerusform>Екран повернеться на початок через &lt;b&gt;%n секунду&lt;/b&gt;</numerusform>
            <numerusform>Екран повернеться на початок через &lt;b&gt;%n секунди&lt;/b&gt;</numerusform>
            <numerusform>Екран повернеться на початок через &lt;b&gt;%n секунд&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Please remember your number or write it down.</source>
        <translation>Тут немає принтера. Будь ласка, запам’ятайте номер або запишіть його.</translation>
    </message>
    <message>
        <source>Please take the paper from the printer.</source>
        <translation>Візьміть аркуш біля принтера.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please remember your number.</source>
        <translation>Принтер не відповідає. Будь ласка, запам&apos;ятайте номер.</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>Services done</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Visitor at the keyboard</source>
        <translation>Працювали самі</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Зазвичай чекають</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message numerus="yes">
        <source>The lesson of %n people is written down.</source>
        <translation>
            <numerusform>Заняття записано: %n людина.</numerusform>
            <numerusform>Заняття записано: %n людини.</numerusform>
            <numerusform>Заняття записано: %n людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was the lesson about?</source>
        <translation>Про що було заняття?</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Днем раніше</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Днем пізніше</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button of a number</comment>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a number</comment>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Скільки прийшло?</translation>
    </message>
    <message>
        <source>We count people, not names.</source>
        <translation>Рахуємо людей, а не імена.</translation>
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
        <translation>63 і старші</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Жінки</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Чоловіки</translation>
    </message>
    <message>
        <source>In progress since %1</source>
        <comment>a lesson</comment>
        <translation>Триває з %1</translation>
    </message>
    <message>
        <source>Practised, not counted above</source>
        <translation>Тренувалися, але вище не полічені</translation>
    </message>
    <message>
        <source>Came in all</source>
        <translation>Усього прийшло</translation>
    </message>
    <message>
        <source>What did we practise?</source>
        <translation>Що тренували?</translation>
    </message>
    <message numerus="yes">
        <source>%n have practised in this lesson.</source>
        <comment>people</comment>
        <translation>
            <numerusform>На цьому занятті тренувалася %n особа.</numerusform>
            <numerusform>На цьому занятті тренувалися %n особи.</numerusform>
            <numerusform>На цьому занятті тренувалося %n осіб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised at this computer that day.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Того дня на цьому комп’ютері тренувалася %n людина.</numerusform>
            <numerusform>Того дня на цьому комп’ютері тренувалися %n людини.</numerusform>
            <numerusform>Того дня на цьому комп’ютері тренувалося %n людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 came)</source>
        <comment>a topic and how many people came to its last lesson</comment>
        <translation>%1 (прийшло %2)</translation>
    </message>
    <message>
        <source>First choose what it was about.</source>
        <translation>Спершу виберіть тему.</translation>
    </message>
    <message>
        <source>First count who came.</source>
        <translation>Спершу порахуйте, хто прийшов.</translation>
    </message>
    <message>
        <source>End the lesson and save it</source>
        <comment>button</comment>
        <translation>Зберегти заняття</translation>
    </message>
    <message>
        <source>Stop practice on the computer</source>
        <comment>button</comment>
        <translation>Закінчити тренування на комп’ютері</translation>
    </message>
    <message>
        <source>Start practice on the computer</source>
        <comment>button</comment>
        <translation>Почати тренування на комп’ютері</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Choose from the list</source>
        <translation>Виберіть зі списку</translation>
    </message>
</context>
<context>
    <name>UnavailablePane</name>
    <message>
        <source>There is no internet now</source>
        <translation>Зараз немає інтернету</translation>
    </message>
    <message>
        <source>The line of the centre is down. You did nothing wrong.</source>
        <translation>Зв’язок у центрі не працює. Ви все зробили правильно.</translation>
    </message>
    <message>
        <source>The site cannot be trusted now</source>
        <translation>Зараз сайту не можна довіряти</translation>
    </message>
    <message>
        <source>%1 does not prove who it is, so we do not open it. You did nothing wrong.</source>
        <translation>%1 не підтверджує, що він справжній, тому ми його не відкриваємо. Ви все зробили правильно.</translation>
    </message>
    <message>
        <source>The site does not answer now</source>
        <translation>Сайт зараз не відповідає</translation>
    </message>
    <message>
        <source>%1 has a problem. Our internet works, and you did nothing wrong.</source>
        <translation>На %1 несправність. Наш інтернет працює, і ви все зробили правильно.</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: I try again</comment>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Get a number</source>
        <comment>button: I take a number</comment>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button: I read</comment>
        <translation>Читати інструкцію</translation>
    </message>
    <message>
        <source>We try again by ourselves</source>
        <translation>Ми самі пробуємо знову</translation>
    </message>
    <message>
        <source>Not answering since %1. As soon as it answers, it opens here.</source>
        <translation>Не відповідає з %1. Щойно відповість, відкриється тут.</translation>
    </message>
</context>
<context>
    <name>VisitorFlow</name>
    <message>
        <source>Single centre for public services</source>
        <translation>Єдиний центр надання публічних послуг</translation>
    </message>
    <message>
        <source>Are you done?</source>
        <translation>Ви вже закінчили?</translation>
    </message>
    <message>
        <source>Take your paper from the printer first: what is not printed yet is erased too.</source>
        <translation>Спершу візьміть папір із принтера: що ще не надруковано, теж зітреться.</translation>
    </message>
    <message>
        <source>We close everything and erase what you wrote here.</source>
        <translation>Ми все закриємо й зітремо те, що ви тут написали.</translation>
    </message>
    <message>
        <source>Yes, close and erase</source>
        <translation>Так, закрити й стерти</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>Ні, залишитися</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>%1–%n minutes</source>
        <comment>from %1 to %n</comment>
        <translation>
            <numerusform>%1–%n хвилину</numerusform>
            <numerusform>%1–%n хвилини</numerusform>
            <numerusform>%1–%n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Visitor without a number</source>
        <translation>Відвідувач без номера</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>З яким питанням?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Якою мовою?</translation>
    </message>
    <message>
        <source>Which help?</source>
        <translation>Яка допомога потрібна?</translation>
    </message>
    <message>
        <source>One service…</source>
        <translation>Конкретна послуга…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Поки невідомо</translation>
    </message>
    <message>
        <source>Give a number</source>
        <comment>button</comment>
        <translation>Дати номер</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>button: no number is given</comment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Good day! How can we help?</source>
        <translation>Добрий день! Чим вам допомогти?</translation>
    </message>
    <message>
        <source>Here you ask for papers and help from the state online. &lt;b&gt;Our help is free.&lt;/b&gt;</source>
        <translation>Тут подають заяви й отримують документи через інтернет. &lt;b&gt;Допомога безкоштовна.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>I want the specialist&apos;s help</source>
        <translation>Мені потрібна допомога спеціаліста</translation>
    </message>
    <message>
        <source>Take a number. The specialist calls you and you work together.</source>
        <translation>Візьміть номер. Спеціаліст викличе вас, і ви все зробите разом.</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>I use the computer myself</source>
        <translation>Я попрацюю за комп’ютером</translation>
    </message>
    <message>
        <source>The computer shows you what to press, step by step.</source>
        <translation>Комп’ютер крок за кроком підкаже, що натискати.</translation>
    </message>
    <message>
        <source>You can call the specialist at any time</source>
        <translation>Спеціаліста можна покликати будь-коли</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>When you finish, we erase what you wrote</source>
        <translation>Наприкінці ми зітремо все, що ви написали</translation>
    </message>
    <message>
        <source>You need not know computers</source>
        <translation>Знати комп’ютер не обов’язково</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Зараз ніхто не чекає</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Чекає %n людина</numerusform>
            <numerusform>Чекають %n людини</numerusform>
            <numerusform>Чекають %n людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Please try again, or speak to the specialist.</source>
        <translation>Спробуйте ще раз або зверніться до спеціаліста.</translation>
    </message>
    <message>
        <source>This computer cannot write just now</source>
        <translation>Цей комп’ютер зараз не може записувати</translation>
    </message>
    <message>
        <source>You did nothing wrong. Nothing you were given before is lost.</source>
        <translation>Ви ні в чому не помилилися. Усе, що ви отримали раніше, збережено.</translation>
    </message>
    <message>
        <source>Please tell the specialist. Another computer can serve you.</source>
        <translation>Скажіть, будь ласка, спеціалістові. Вам допоможе інший комп’ютер.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Хвилинку, будь ласка</translation>
    </message>
    <message>
        <source>You did nothing wrong. The computer did not manage this step.</source>
        <translation>Ви ні в чому не помилилися. Комп’ютер не впорався з цим кроком.</translation>
    </message>
    <message>
        <source>hears badly</source>
        <translation>погано чує</translation>
    </message>
    <message>
        <source>sees badly</source>
        <translation>погано бачить</translation>
    </message>
    <message>
        <source>walks with difficulty</source>
        <translation>важко ходити</translation>
    </message>
    <message>
        <source>reads with difficulty</source>
        <translation>важко читати</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>потрібен перекладач</translation>
    </message>
    <message>
        <source>Not answering since %1</source>
        <translation>Не відповідає з %1</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No service is open</source>
        <translation>Послугу не вибрано</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Кроків: %1 з %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Закінчено: %1</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чим закінчилося?</translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation>Що завадило?</translation>
    </message>
    <message>
        <source>Who worked at the computer?</source>
        <translation>Хто працював за комп&apos;ютером?</translation>
    </message>
    <message>
        <source>Alone next time?</source>
        <translation>Наступного разу самостійно?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Note, without names and numbers</source>
        <translation>Нотатка, без імен і номерів</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>На одну менше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На одну більше</translation>
    </message>
    <message>
        <source>For example: comes back on Thursday with the bill</source>
        <translation>Наприклад: прийде в четвер із рахунком</translation>
    </message>
    <message>
        <source>Let the visitor type.</source>
        <translation>Нехай відвідувач пише сам.</translation>
    </message>
    <message>
        <source>Whoever does it, learns it.</source>
        <translation>Хто робить сам, той учиться.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Додати послугу</translation>
    </message>
    <message>
        <source>Goes on alone</source>
        <comment>button: the visitor works alone again</comment>
        <translation>Далі самостійно</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: the work is over</comment>
        <translation>Закінчити</translation>
    </message>
    <message>
        <source>End and call %1</source>
        <comment>button</comment>
        <translation>Закінчити й викликати %1</translation>
    </message>
    <message>
        <source>Slip to come back</source>
        <comment>button: prints</comment>
        <translation>Пам&apos;ятка про візит</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>outcome</comment>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>outcome</comment>
        <translation>Частково</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <comment>outcome</comment>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>outcome</comment>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>немає підпису</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>бракує документа</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>немає ел. пошти</translation>
    </message>
    <message>
        <source>no bank card</source>
        <translation>немає картки</translation>
    </message>
    <message>
        <source>site does not answer</source>
        <translation>сайт не відповідає</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>передумав</translation>
    </message>
    <message>
        <source>no right to it</source>
        <translation>не має права</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Відвідувач</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>You work with number %1</source>
        <translation>Ви працюєте з номером %1</translation>
    </message>
    <message>
        <source>It is the turn of number %1</source>
        <translation>Черга номера %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>чекав %n хв</numerusform>
            <numerusform>чекав %n хв</numerusform>
            <numerusform>чекав %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
</context>
</TS>
