<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Data folder</source>
        <translation>Dosarul cu date</translation>
    </message>
    <message>
        <source>Choose another with --data.</source>
        <translation>Alegeți altul cu --data.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>răspunsul nu a venit la timp</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Verificați din nou.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza de date</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Specialiști</translation>
    </message>
    <message>
        <source>Guide pack</source>
        <translation>Ghidurile serviciilor</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Serverul central</translation>
    </message>
    <message>
        <source>The program&apos;s folder is damaged; install it again.</source>
        <translation>Dosarul programului este deteriorat. Instalați programul din nou.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigatorul</translation>
    </message>
    <message>
        <source>Qt does not start</source>
        <translation>Qt nu pornește</translation>
    </message>
    <message>
        <source>what the agency signed about them has run out</source>
        <translation>semnătura agenției pentru ele a expirat</translation>
    </message>
    <message>
        <source>what is offered is not the agency&apos;s</source>
        <translation>ce se oferă nu este de la agenție</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer version</source>
        <translation>pe disc nu este loc pentru versiunea mai nouă</translation>
    </message>
    <message>
        <source>what central signed about guide packs has run out</source>
        <translation>semnătura serverului central pentru ghiduri a expirat</translation>
    </message>
    <message>
        <source>the guide pack that is offered is not believed</source>
        <translation>ghidurile oferite nu sunt de încredere</translation>
    </message>
    <message>
        <source>there is no room on the disk for the newer guide pack</source>
        <translation>pe disc nu este loc pentru ghidurile mai noi</translation>
    </message>
    <message>
        <source>Ask the agency for a code of its own and run `kiosk enrol URL`; what is recorded here is kept.</source>
        <translation>Cereți agenției un cod pentru acest calculator și rulați `kiosk enrol URL`. Ce este înscris aici se păstrează.</translation>
    </message>
    <message>
        <source>Give the kiosk&apos;s user the right to write there, or free some space.</source>
        <translation>Dați utilizatorului kiosk dreptul de a scrie acolo sau eliberați spațiu.</translation>
    </message>
    <message>
        <source>a durable write takes {ms} ms</source>
        <translation>o scriere sigură durează {ms} ms</translation>
    </message>
    <message>
        <source>The disk is slow or failing; plan to replace it.</source>
        <translation>Discul este lent sau se strică. Planificați înlocuirea lui.</translation>
    </message>
    <message>
        <source>Files of others (W-3)</source>
        <translation>Fișiere străine (W-3)</translation>
    </message>
    <message>
        <source>none beside the program&apos;s own</source>
        <translation>doar fișierele programului</translation>
    </message>
    <message>
        <source>Move them out of the data folder, then press “Try again” on the closed screen.</source>
        <translation>Mutați-le din dosarul cu date, apoi apăsați «Încerc din nou» pe ecranul închis.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizatorul</translation>
    </message>
    <message>
        <source>Run the kiosk as a user of its own: as root it opens no official site.</source>
        <translation>Porniți kioskul cu un utilizator al lui: ca root nu deschide niciun site oficial.</translation>
    </message>
    <message>
        <source>root, whom the browser refuses its sandbox</source>
        <translation>root, căruia navigatorul îi refuză izolarea</translation>
    </message>
    <message>
        <source>not root</source>
        <translation>nu este root</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Eliberați spațiu.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Spațiu liber</translation>
    </message>
    <message>
        <source>{mb} MB</source>
        <translation>{mb} MB</translation>
    </message>
    <message>
        <source>Room for records</source>
        <translation>Loc pentru înregistrări</translation>
    </message>
    <message>
        <source>{share} % used</source>
        <translation>{share} % ocupat</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick: visits are never dropped.</source>
        <translation>Refaceți legătura sau duceți înregistrările pe un stick USB: vizitele nu se șterg niciodată.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Set the date of this PC; replace the battery of its clock when it forgets again.</source>
        <translation>Puneți data corectă. Dacă o uită iar, schimbați bateria ceasului din calculator.</translation>
    </message>
    <message>
        <source>this PC believes it is {year}</source>
        <translation>calculatorul crede că este anul {year}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Seiful de chei</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>încă fără cheie de acces</translation>
    </message>
    <message>
        <source>Enrol this PC.</source>
        <translation>Înrolați acest calculator.</translation>
    </message>
    <message>
        <source>A keyring of the operating system is safer; use the file only where there is none.</source>
        <translation>Seiful de chei al sistemului este mai sigur. Folosiți fișierul doar unde acesta lipsește.</translation>
    </message>
    <message>
        <source>the token is in a private file (declared fallback)</source>
        <translation>cheia de acces este într-un fișier privat (rezerva aleasă)</translation>
    </message>
    <message>
        <source>the token is in the system&apos;s keyring</source>
        <translation>cheia de acces este în seiful sistemului</translation>
    </message>
    <message>
        <source>sound, SQLite {version}</source>
        <translation>în ordine, SQLite {version}</translation>
    </message>
    <message>
        <source>Start the kiosk: it sets the file aside and carries over everything that can be read.</source>
        <translation>Porniți kioskul: pune fișierul deoparte și preia tot ce se poate citi.</translation>
    </message>
    <message>
        <source>damaged: {fault}</source>
        <translation>deteriorată: {fault}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coada de trimis</translation>
    </message>
    <message>
        <source>Bring the line back, or carry the queue out on a USB stick.</source>
        <translation>Refaceți legătura la internet sau duceți coada pe un stick USB.</translation>
    </message>
    <message>
        <source>waiting: {count}, the oldest for {days} days</source>
        <translation>așteaptă: {count}, cea mai veche de {days} zile</translation>
    </message>
    <message>
        <source>waiting: {count}</source>
        <translation>așteaptă: {count}</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Ultima trimitere</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>încă nimic</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>zile în urmă: {days}</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>ore în urmă: {hours}</translation>
    </message>
    <message>
        <source>Cut visits, last 7 days</source>
        <translation>Vizite întrerupte în 7 zile</translation>
    </message>
    <message>
        <source>Look at the power of this PC; send a support bundle to the agency.</source>
        <translation>Verificați alimentarea calculatorului. Trimiteți agenției pachetul pentru suport.</translation>
    </message>
    <message>
        <source>Refused events</source>
        <translation>Înscrieri refuzate</translation>
    </message>
    <message>
        <source>Open the list of them here, or run `kiosk queue list`; ask the agency, then try again.</source>
        <translation>Deschideți lista lor aici sau rulați `kiosk queue list`; întrebați agenția, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>Run `kiosk specialists add NAME`: without a PIN nobody opens the payment window or the desk.</source>
        <translation>Rulați `kiosk specialists add NUME`: fără PIN nimeni nu deschide fereastra de plată sau locul specialistului.</translation>
    </message>
    <message>
        <source>no PIN is set</source>
        <translation>nu este pus niciun PIN</translation>
    </message>
    <message>
        <source>Run `kiosk specialists list`, then `kiosk specialists reset NAME`.</source>
        <translation>Rulați `kiosk specialists list`, apoi `kiosk specialists reset NUME`.</translation>
    </message>
    <message>
        <source>without a PIN: {count}</source>
        <translation>fără PIN: {count}</translation>
    </message>
    <message>
        <source>with a PIN: {count}</source>
        <translation>cu PIN: {count}</translation>
    </message>
    <message>
        <source>The guide pack of before stays in use. Ask the agency; packs also come on a stick.</source>
        <translation>Ghidurile de dinainte rămân în folosință. Întrebați agenția; ghidurile vin și pe stick.</translation>
    </message>
    <message>
        <source>version {version} of central, services: {count}</source>
        <translation>versiunea {version} de la centru, servicii: {count}</translation>
    </message>
    <message>
        <source>version {version} of the program, services: {count}</source>
        <translation>versiunea {version} din program, servicii: {count}</translation>
    </message>
    <message>
        <source>Hosts seen blocked, by service</source>
        <translation>Adrese oprite, pe servicii</translation>
    </message>
    <message>
        <source>When a service does not work, ask the agency to add its host to the guide pack.</source>
        <translation>Dacă un serviciu nu merge, cereți agenției să adauge adresa lui în ghid.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizări</translation>
    </message>
    <message>
        <source>off: this build believes none</source>
        <translation>oprite: această instalare nu le acceptă</translation>
    </message>
    <message>
        <source>version {version} did not start well and was taken back</source>
        <translation>versiunea {version} nu a pornit bine și a fost retrasă</translation>
    </message>
    <message>
        <source>The version of before goes on. Send a support bundle to the agency.</source>
        <translation>Lucrează versiunea de dinainte. Trimiteți agenției un pachet de asistență.</translation>
    </message>
    <message>
        <source>not asked for {days} days</source>
        <translation>necerute de {days} zile</translation>
    </message>
    <message>
        <source>The kiosk goes on as it is. Ask the agency; updates also come on a stick.</source>
        <translation>Chioșcul lucrează ca până acum. Întrebați agenția; actualizările vin și pe stick.</translation>
    </message>
    <message>
        <source>version {version} waits until nobody is served</source>
        <translation>versiunea {version} așteaptă până nu mai este deservit nimeni</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versiunea {version}</translation>
    </message>
    <message>
        <source>Set the clock of this PC; replace its battery when it is wrong again.</source>
        <translation>Potriviți ceasul acestui calculator. Dacă greșește din nou, schimbați-i bateria.</translation>
    </message>
    <message>
        <source>answers; the clock of this PC is {minutes} minutes off</source>
        <translation>răspunde; ceasul acestui calculator greșește cu {minutes} minute</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunde</translation>
    </message>
    <message>
        <source>Enrol this PC again; nothing that waits is lost.</source>
        <translation>Înrolați din nou calculatorul. Nimic din ce așteaptă nu se pierde.</translation>
    </message>
    <message>
        <source>no longer knows this PC: {fault}</source>
        <translation>nu mai cunoaște calculatorul: {fault}</translation>
    </message>
    <message>
        <source>A login page stands between this PC and central: open a browser and sign in.</source>
        <translation>O pagină de intrare stă între calculator și server. Deschideți un navigator și intrați.</translation>
    </message>
    <message>
        <source>Central is busy; the kiosk tries again by itself.</source>
        <translation>Serverul este ocupat. Kioskul încearcă singur din nou.</translation>
    </message>
    <message>
        <source>Check the line; the kiosk works without it and sends later.</source>
        <translation>Verificați internetul. Kioskul lucrează și fără el și trimite mai târziu.</translation>
    </message>
    <message>
        <source>does not answer: {fault}</source>
        <translation>nu răspunde: {fault}</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Calculatorul</translation>
    </message>
    <message>
        <source>its disk is a copy of another computer&apos;s</source>
        <translation>discul lui este copia discului altui calculator</translation>
    </message>
    <message>
        <source>its own data folder</source>
        <translation>dosarul cu date este al lui</translation>
    </message>
    <message>
        <source>this PC has not joined a centre yet</source>
        <translation>calculatorul nu este încă înrolat la un centru</translation>
    </message>
    <message>
        <source>Run `kiosk enrol URL` with a code from the agency.</source>
        <translation>Rulați `kiosk enrol URL` cu codul primit de la agenție.</translation>
    </message>
    <message>
        <source>is told nothing by a copy of another computer</source>
        <translation>nu primește nimic de la copia altui calculator</translation>
    </message>
    <message>
        <source>Unlock or install a secret service, or choose the declared fallback with KIOSK_CREDENTIALS=file. Visits are recorded all the same.</source>
        <translation>Deblocați sau instalați un serviciu de secrete ori alegeți rezerva cu KIOSK_CREDENTIALS=file. Vizitele se înscriu oricum.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring does not answer</source>
        <translation>seiful de chei al sistemului nu răspunde</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} și încă {count}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistemul</translation>
    </message>
    <message>
        <source>Windows Home cannot be locked down for the public; put Windows Pro on this PC.</source>
        <translation>Windows Home nu poate fi închis pentru public. Puneți Windows Pro pe acest calculator.</translation>
    </message>
    <message>
        <source>the browser is missing</source>
        <translation>navigatorul lipsește</translation>
    </message>
    <message>
        <source>Let ordinary users make namespaces (kernel.unprivileged_userns_clone = 1).</source>
        <translation>Permiteți utilizatorilor obișnuiți spații de nume (kernel.unprivileged_userns_clone = 1).</translation>
    </message>
    <message>
        <source>the system refuses the browser&apos;s sandbox</source>
        <translation>sistemul refuză izolarea navigatorului</translation>
    </message>
    <message>
        <source>Chromium {version}, locked in</source>
        <translation>Chromium {version}, izolat</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecranul</translation>
    </message>
    <message>
        <source>Run this check on the PC&apos;s own screen.</source>
        <translation>Faceți verificarea chiar la ecranul calculatorului.</translation>
    </message>
    <message>
        <source>no screen is seen from here</source>
        <translation>de aici nu se vede niciun ecran</translation>
    </message>
    <message>
        <source>Choose a finer resolution, 1024 × 768 at least.</source>
        <translation>Alegeți o rezoluție mai mare, cel puțin 1024 × 768.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Literele</translation>
    </message>
    <message>
        <source>the program&apos;s font is missing</source>
        <translation>fontul programului lipsește</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimanta</translation>
    </message>
    <message>
        <source>Connect a printer and make it the default one; until then nobody gets paper.</source>
        <translation>Legați o imprimantă și faceți-o implicită. Până atunci nimeni nu primește hârtie.</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>nu este aleasă nicio imprimantă</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunetul</translation>
    </message>
    <message>
        <source>a loudspeaker is there</source>
        <translation>difuzorul este legat</translation>
    </message>
    <message>
        <source>Connect loudspeakers; until then no number is called aloud and nothing is read out.</source>
        <translation>Legați difuzoare. Până atunci numerele nu se strigă și nimic nu se citește cu voce.</translation>
    </message>
    <message>
        <source>no loudspeaker</source>
        <translation>fără difuzor</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vocile</translation>
    </message>
    <message>
        <source>Restart the PC; if it stays so, install the voices again.</source>
        <translation>Reporniți calculatorul. Dacă rămâne așa, instalați vocile din nou.</translation>
    </message>
    <message>
        <source>the voices do not answer</source>
        <translation>vocile nu răspund</translation>
    </message>
    <message>
        <source>Install a voice for: {languages}. Until then numbers are called from recordings.</source>
        <translation>Instalați o voce pentru: {languages}. Până atunci numerele se strigă din înregistrări.</translation>
    </message>
    <message>
        <source>Signing with a card</source>
        <translation>Semnarea cu cardul</translation>
    </message>
    <message>
        <source>Install the signing client if visitors sign with a card. By telephone they can already.</source>
        <translation>Instalați programul de semnare dacă oamenii semnează cu cardul. Cu telefonul pot deja.</translation>
    </message>
    <message>
        <source>the signing client does not answer</source>
        <translation>programul de semnare nu răspunde</translation>
    </message>
    <message>
        <source>Start the service for card readers (pcscd).</source>
        <translation>Porniți serviciul pentru cititoare de carduri (pcscd).</translation>
    </message>
    <message>
        <source>the service for card readers is off</source>
        <translation>serviciul pentru cititoare de carduri este oprit</translation>
    </message>
    <message>
        <source>client and card readers are ready</source>
        <translation>programul și cititoarele sunt gata</translation>
    </message>
    <message>
        <source>Official sites</source>
        <translation>Site-urile oficiale</translation>
    </message>
    <message>
        <source>all {count} answer</source>
        <translation>răspund toate: {count}</translation>
    </message>
    <message>
        <source>Check cable and router. The kiosk works without Internet; the sites do not.</source>
        <translation>Verificați cablul și routerul. Kioskul merge fără internet, site-urile nu.</translation>
    </message>
    <message>
        <source>none of {count} answers</source>
        <translation>nu răspunde niciunul din {count}</translation>
    </message>
    <message>
        <source>{silent} of {count} do not answer: {names}</source>
        <translation>nu răspund {silent} din {count}: {names}</translation>
    </message>
    <message>
        <source>The names are not found: check the DNS server in the network&apos;s settings.</source>
        <translation>Numele nu se găsesc: verificați serverul DNS din setările rețelei.</translation>
    </message>
    <message>
        <source>Their certificates are refused: check the date of this PC, then who reads the line.</source>
        <translation>Certificatele lor sunt refuzate: verificați data calculatorului, apoi cine citește linia.</translation>
    </message>
    <message>
        <source>Try again later; visitors see that these sites do not answer.</source>
        <translation>Încercați mai târziu. Oamenii văd că aceste site-uri nu răspund.</translation>
    </message>
    <message>
        <source>central has another content under this id: it came from a copy of this PC, or a repaired file</source>
        <translation>serverul central are alt conținut sub același număr: a venit de pe o copie a acestui calculator sau dintr-un fișier reparat</translation>
    </message>
    <message>
        <source>central does not understand it: one of the two is too old for the other</source>
        <translation>serverul central nu o înțelege: programul de aici sau cel de pe server este prea vechi</translation>
    </message>
    <message>
        <source>it can no longer be read as it was written, so it is not sent</source>
        <translation>nu mai poate fi citită așa cum a fost scrisă, de aceea nu se trimite</translation>
    </message>
    <message>
        <source>Lock-down</source>
        <translation>Blocare</translation>
    </message>
    <message>
        <source>This system cannot be locked down: use an account without administrator rights.</source>
        <translation>Acest sistem nu poate fi blocat: folosiți un cont fără drepturi de administrator.</translation>
    </message>
    <message>
        <source>not locked down</source>
        <translation>calculatorul nu este blocat</translation>
    </message>
    <message>
        <source>not locked down; possible: {tier}</source>
        <translation>calculatorul nu este blocat; se poate: {tier}</translation>
    </message>
    <message>
        <source>not complete: {tier}</source>
        <translation>nu este completă: {tier}</translation>
    </message>
    <message>
        <source>Run `sudo kiosk lockdown apply` and start this PC again.</source>
        <translation>Porniți `sudo kiosk lockdown apply` și reporniți calculatorul.</translation>
    </message>
    <message>
        <source>Run `kiosk lockdown apply` as an administrator and start this PC again.</source>
        <translation>Rulați `kiosk lockdown apply` ca administrator și reporniți calculatorul.</translation>
    </message>
    <message>
        <source>{tier}; possible: {best}</source>
        <translation>{tier}; se poate mai mult: {best}</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Ask the visitor</source>
        <translation>Întrebați vizitatorul</translation>
    </message>
    <message>
        <source>“I help you and see what you write. Nothing of it is kept. Do you agree?”</source>
        <translation>„Vă ajut și văd ce scrieți. Nu se păstrează nimic. Sunteți de acord?”</translation>
    </message>
    <message>
        <source>That the visitor agreed is written down, nothing else.</source>
        <translation>Se notează doar că vizitatorul a fost de acord, nimic altceva.</translation>
    </message>
    <message>
        <source>The work goes on where the visitor is, nothing is lost.</source>
        <translation>Lucrul continuă de unde a rămas vizitatorul, nu se pierde nimic.</translation>
    </message>
    <message>
        <source>Agrees, we begin</source>
        <comment>button: the visitor agrees</comment>
        <translation>E de acord, începem</translation>
    </message>
    <message>
        <source>Does not want</source>
        <comment>button: the visitor declines</comment>
        <translation>Nu dorește</translation>
    </message>
</context>
<context>
    <name>BlockedPane</name>
    <message>
        <source>This page does not open here</source>
        <translation>Această pagină nu se deschide aici</translation>
    </message>
    <message>
        <source>&lt;b&gt;You did nothing wrong.&lt;/b&gt; The centre&apos;s computers open only sites that were checked, so that your data are safe.</source>
        <translation>&lt;b&gt;Nu ați greșit cu nimic.&lt;/b&gt; Calculatoarele centrului deschid doar site-uri verificate, ca datele dumneavoastră să fie în siguranță.</translation>
    </message>
    <message>
        <source>Back to my application</source>
        <comment>button: I go back</comment>
        <translation>Mă întorc la cerere</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <comment>button: I call</comment>
        <translation>Chem specialistul</translation>
    </message>
    <message>
        <source>Payment (specialist)</source>
        <comment>button: the specialist opens the bank&apos;s page</comment>
        <translation>Plată (specialistul)</translation>
    </message>
    <message>
        <source>The agency learns only the name of the site, nothing about you.</source>
        <translation>Agenția află doar numele site-ului, nimic despre dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>CertificatePane</name>
    <message>
        <source>Tell the site who you are?</source>
        <translation>Îi arătați site-ului cine sunteți?</translation>
    </message>
    <message>
        <source>%1 asks for the certificate of your signature. It carries your name.</source>
        <translation>%1 cere certificatul semnăturii dumneavoastră. În el este scris numele dumneavoastră.</translation>
    </message>
    <message>
        <source>Don&apos;t give any</source>
        <comment>button: the site gets no certificate</comment>
        <translation>Nu dau niciunul</translation>
    </message>
    <message>
        <source>This computer keeps nothing of it. What you answer holds until the end of your visit.</source>
        <translation>Calculatorul nu păstrează nimic din el. Răspunsul este valabil până la sfârșitul vizitei.</translation>
    </message>
    <message>
        <source>from %1, valid until %2</source>
        <comment>a certificate</comment>
        <translation>de la %1, valabil până la %2</translation>
    </message>
</context>
<context>
    <name>CheckinModeScreen</name>
    <message>
        <source>Reason</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Cum lucrăm</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Câteva întrebări</translation>
    </message>
    <message>
        <source>How would you like to work?</source>
        <translation>Cum doriți să lucrați?</translation>
    </message>
    <message>
        <source>The specialist is free in %1. You can wait, or you can start now.</source>
        <translation>Specialistul e liber peste %1. Puteți aștepta sau puteți începe acum.</translation>
    </message>
    <message>
        <source>You can wait, or you can start now.</source>
        <translation>Puteți aștepta sau puteți începe acum.</translation>
    </message>
    <message>
        <source>Together with the specialist</source>
        <translation>Împreună cu specialistul</translation>
    </message>
    <message>
        <source>Please wait on a chair. We call your number.</source>
        <translation>Așteptați pe scaun. Vă chemăm după număr.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>Înaintea dumneavoastră e %n persoană</numerusform>
            <numerusform>Înaintea dumneavoastră sunt %n persoane</numerusform>
            <numerusform>Înaintea dumneavoastră sunt %n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is before you</source>
        <translation>Nu e nimeni înaintea dumneavoastră</translation>
    </message>
    <message>
        <source>By myself, at the computer</source>
        <translation>Singur, la calculator</translation>
    </message>
    <message>
        <source>Start now, step by step. The specialist comes when you press the yellow button.</source>
        <translation>Începeți acum, pas cu pas. Specialistul vine când apăsați butonul galben.</translation>
    </message>
    <message>
        <source>This computer is free</source>
        <translation>Acest calculator e liber</translation>
    </message>
    <message>
        <source>I need special help</source>
        <translation>Am nevoie de ajutor deosebit</translation>
    </message>
    <message>
        <source>hearing · seeing · walking · reading · another language. Only the specialist is told.</source>
        <translation>aud greu · văd greu · merg greu · citesc greu · altă limbă – spunem doar specialistului</translation>
    </message>
    <message>
        <source>The number, without questions</source>
        <comment>button: I take it at once</comment>
        <translation>Numărul, fără întrebări</translation>
    </message>
</context>
<context>
    <name>CheckinQuestionsScreen</name>
    <message>
        <source>Reason</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Cum lucrăm</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Câteva întrebări</translation>
    </message>
    <message>
        <source>A few questions, if you like</source>
        <translation>Câteva întrebări, dacă doriți</translation>
    </message>
    <message>
        <source>Which help do you need?</source>
        <translation>De ce ajutor aveți nevoie?</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Nu spun</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Ce vârstă aveți?</translation>
    </message>
    <message>
        <source>up to 25</source>
        <comment>age</comment>
        <translation>până la 25</translation>
    </message>
    <message>
        <source>63 and over</source>
        <comment>age</comment>
        <translation>63 și peste</translation>
    </message>
    <message>
        <source>You are…</source>
        <comment>woman or man</comment>
        <translation>Sunteți…</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femeie</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Bărbat</translation>
    </message>
    <message>
        <source>First time here?</source>
        <translation>Prima dată aici?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Where did you come from?</source>
        <translation>De unde ați venit?</translation>
    </message>
    <message>
        <source>This village</source>
        <translation>Satul acesta</translation>
    </message>
    <message>
        <source>A village nearby</source>
        <translation>Alt sat din apropiere</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>De peste hotare</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>I need special help. Only the specialist is told.</source>
        <translation>Am nevoie de ajutor deosebit. Îi spunem doar specialistului.</translation>
    </message>
    <message>
        <source>I hear badly</source>
        <translation>Aud greu</translation>
    </message>
    <message>
        <source>I see badly</source>
        <translation>Văd slab</translation>
    </message>
    <message>
        <source>I walk with difficulty</source>
        <translation>Merg greu</translation>
    </message>
    <message>
        <source>I read with difficulty</source>
        <translation>Citesc greu</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Am nevoie de interpret</translation>
    </message>
    <message>
        <source>Done, give me the number</source>
        <comment>button</comment>
        <translation>Gata, dați-mi numărul</translation>
    </message>
    <message>
        <source>Skip the questions</source>
        <comment>button: I skip</comment>
        <translation>Sar peste întrebări</translation>
    </message>
    <message>
        <source>What we do with the answers</source>
        <translation>Ce facem cu răspunsurile</translation>
    </message>
    <message>
        <source>We do not ask your &lt;b&gt;name&lt;/b&gt;, personal code or telephone.</source>
        <translation>Nu vă cerem &lt;b&gt;numele&lt;/b&gt;, codul personal sau telefonul.</translation>
    </message>
    <message>
        <source>We only count, to know how many people come and why.</source>
        <translation>Le numărăm doar, ca să știm câți oameni vin și de ce.</translation>
    </message>
    <message>
        <source>Nobody can find out what &lt;b&gt;you&lt;/b&gt; answered.</source>
        <translation>Nimeni nu poate afla ce ați răspuns &lt;b&gt;dumneavoastră&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>You need not answer. You get the same help.</source>
        <translation>Puteți să nu răspundeți. Primiți același ajutor.</translation>
    </message>
    <message>
        <source>By pressing “Done” you agree that we count the answers you chose.</source>
        <translation>Dacă apăsați «Gata», sunteți de acord să numărăm răspunsurile alese.</translation>
    </message>
</context>
<context>
    <name>CheckinReasonScreen</name>
    <message>
        <source>Reason</source>
        <translation>Motivul</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Cum lucrăm</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Câteva întrebări</translation>
    </message>
    <message>
        <source>What did you come for?</source>
        <translation>Cu ce treabă ați venit?</translation>
    </message>
    <message>
        <source>Choose what fits best. The specialist gets ready in advance.</source>
        <translation>Alegeți ce se potrivește mai bine. Specialistul se pregătește din timp.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <comment>button: I search by its name</comment>
        <translation>Caut un serviciu</translation>
    </message>
    <message>
        <source>I am not sure. I will explain to the specialist</source>
        <translation>Nu știu sigur. Îi explic specialistului</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Do not give anybody your password or the code from an SMS, not even the specialist.</source>
        <translation>Nu dați nimănui parola sau codul din SMS, nici specialistului.</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Informația verificată la %1</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Aduceți cu dumneavoastră</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cum decurge</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Computer %1</source>
        <translation>Calculatorul %1</translation>
    </message>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Calculatorul %1 cheamă</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I try to erase once more</comment>
        <translation>Încerc din nou</translation>
    </message>
    <message>
        <source>I go there</source>
        <comment>button: answers a call for help</comment>
        <translation>Merg acolo</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>somebody has been calling</comment>
        <translation>
            <numerusform>de %n min</numerusform>
            <numerusform>de %n min</numerusform>
            <numerusform>de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>you are going there</source>
        <translation>mergeți acolo</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a computer</comment>
        <translation>liber</translation>
    </message>
    <message>
        <source>not ready: traces are left</source>
        <translation>nu e gata: au rămas urme</translation>
    </message>
    <message numerus="yes">
        <source>you work together, %n min</source>
        <translation>
            <numerusform>lucrați împreună, %n min</numerusform>
            <numerusform>lucrați împreună, %n min</numerusform>
            <numerusform>lucrați împreună, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>practises, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>exersează, %n min</numerusform>
            <numerusform>exersează, %n min</numerusform>
            <numerusform>exersează, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works alone, %n min</source>
        <comment>a visitor</comment>
        <translation>
            <numerusform>lucrează singur, %n min</numerusform>
            <numerusform>lucrează singur, %n min</numerusform>
            <numerusform>lucrează singur, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 din %2 pași</translation>
    </message>
</context>
<context>
    <name>ComputersPanel</name>
    <message>
        <source>Computers</source>
        <translation>Calculatoare</translation>
    </message>
</context>
<context>
    <name>DeskFlow</name>
    <message>
        <source>Computer %1 is calling</source>
        <translation>Calculatorul %1 cheamă</translation>
    </message>
    <message>
        <source>Type the PIN to answer, or go there.</source>
        <translation>Scrieți PIN-ul ca să răspundeți sau mergeți acolo.</translation>
    </message>
</context>
<context>
    <name>DeskHours</name>
    <message>
        <source>How much longer do you stay open?</source>
        <translation>Cu cât prelungiți programul?</translation>
    </message>
    <message>
        <source>Whoever is at a computer is told at once.</source>
        <translation>Cine lucrează la calculator află îndată.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer</source>
        <comment>button: the closing stays as it is</comment>
        <translation>Nu prelungesc</translation>
    </message>
</context>
<context>
    <name>DeskLineFlow</name>
    <message>
        <source>Will explain</source>
        <translation>Va explica</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chem din nou</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N-a venit</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Chem acum</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Înapoi în rând</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Las deoparte</translation>
    </message>
    <message>
        <source>Went home</source>
        <translation>A plecat</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: nothing changes</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Nu mai e primul</translation>
    </message>
    <message>
        <source>First: urgent</source>
        <translation>Primul: e urgent</translation>
    </message>
    <message>
        <source>First: with a child</source>
        <translation>Primul: cu copil</translation>
    </message>
    <message>
        <source>First: with a disability</source>
        <translation>Primul: cu dizabilitate</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Nobody is at your desk</source>
        <translation>Nimeni nu e la masa dvs.</translation>
    </message>
    <message>
        <source>Call the next number, or write down who came without one.</source>
        <translation>Chemați următorul număr sau înscrieți pe cine a venit fără număr.</translation>
    </message>
</context>
<context>
    <name>DisplayScreen</name>
    <message>
        <source>Now comes number</source>
        <translation>Acum intră numărul</translation>
    </message>
    <message>
        <source>The technician is working on the computer</source>
        <translation>Tehnicianul lucrează la calculator</translation>
    </message>
    <message>
        <source>Please go to the specialist&apos;s desk</source>
        <translation>Mergeți la masa specialistului</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bine ați venit</translation>
    </message>
    <message>
        <source>Please take a number at the computer</source>
        <translation>Luați un număr de la calculator</translation>
    </message>
    <message>
        <source>No number yet? Take one at the computer.</source>
        <translation>Nu aveți număr? Luați unul de la calculator.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>și încă %n persoană</numerusform>
            <numerusform>și încă %n persoane</numerusform>
            <numerusform>și încă %n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Acum nu așteaptă nimeni</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <translation>Calculatorul %1</translation>
    </message>
    <message>
        <source>free, please sit down</source>
        <translation>liber, poftiți</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a computer</comment>
        <translation>ocupat</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>There is no printer at this computer.</source>
        <translation>La acest calculator nu este imprimantă.</translation>
    </message>
    <message>
        <source>The specialist can print it for you, or you take it along on a USB stick.</source>
        <translation>Specialistul o poate tipări pentru dumneavoastră sau o luați pe un stick USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are on their way to the printer.</source>
        <translation>
            <numerusform>%n pagină merge la imprimantă.</numerusform>
            <numerusform>%n pagini merg la imprimantă.</numerusform>
            <numerusform>%n de pagini merg la imprimantă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not forget to take them with you.</source>
        <translation>Nu uitați să luați foile cu dumneavoastră.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Imprimanta nu a primit foaia.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist.</source>
        <translation>Nu ați greșit nimic. Vă rugăm să chemați specialistul.</translation>
    </message>
    <message>
        <source>The paper is on your stick.</source>
        <translation>Documentul este pe stickul dumneavoastră.</translation>
    </message>
    <message>
        <source>You can take the stick out when you are done.</source>
        <translation>Puteți scoate stickul când terminați.</translation>
    </message>
    <message>
        <source>The stick did not take the paper.</source>
        <translation>Stickul nu a primit documentul.</translation>
    </message>
    <message>
        <source>Perhaps it is full or locked. The specialist can help.</source>
        <translation>Poate este plin sau blocat. Specialistul vă poate ajuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pagină</numerusform>
            <numerusform>%n pagini</numerusform>
            <numerusform>%n de pagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button: I print</comment>
        <translation>Tipăresc</translation>
    </message>
    <message>
        <source>Copy to my stick</source>
        <comment>button: I copy</comment>
        <translation>Copiez pe stick</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: I look nearer</comment>
        <translation>Măresc</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>button: I look from farther</comment>
        <translation>Micșorez</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Mai sus</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Documentul</translation>
    </message>
    <message>
        <source>The file is saved, but files of this kind cannot be read here.</source>
        <translation>Fișierul este salvat, dar aici nu se poate citi.</translation>
    </message>
    <message>
        <source>You can take it along on a stick or give it to a site. You did nothing wrong.</source>
        <translation>Îl puteți lua pe un stick sau îl puteți da unui site. Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>The site wanted to give a file that this computer does not take.</source>
        <translation>Site-ul a vrut să dea un fișier pe care calculatorul nu îl primește.</translation>
    </message>
    <message>
        <source>Nothing was saved. You did nothing wrong. The specialist can help.</source>
        <translation>Nu s-a salvat nimic. Nu ați greșit cu nimic. Specialistul vă poate ajuta.</translation>
    </message>
    <message>
        <source>This paper cannot be shown here.</source>
        <translation>Acest document nu se poate arăta aici.</translation>
    </message>
</context>
<context>
    <name>DrawerScreen</name>
    <message>
        <source>They stay on this computer and hold nothing up. Ask the agency about them.</source>
        <translation>Ele rămân pe acest calculator și nu opresc nimic. Întrebați agenția despre ele.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <comment>button</comment>
        <translation>Încerc tot din nou</translation>
    </message>
    <message>
        <source>For the agency, to a stick</source>
        <comment>button: a sealed file of what waits</comment>
        <translation>Pe stick, pentru agenție</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Lista este goală</translation>
    </message>
    <message>
        <source>To try again: %1</source>
        <translation>De trimis din nou: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n lines more</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>și încă un rând</numerusform>
            <numerusform>și încă %n rânduri</numerusform>
            <numerusform>și încă %n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Central did not take %n records</source>
        <translation>
            <numerusform>Serverul central nu a primit o înregistrare</numerusform>
            <numerusform>Serverul central nu a primit %n înregistrări</numerusform>
            <numerusform>Serverul central nu a primit %n de înregistrări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on their way again</source>
        <translation>
            <numerusform>O înregistrare pleacă din nou</numerusform>
            <numerusform>%n înregistrări pleacă din nou</numerusform>
            <numerusform>%n de înregistrări pleacă din nou</numerusform>
        </translation>
    </message>
    <message>
        <source>What central does not take comes back to this list.</source>
        <translation>Ce nu primește serverul revine în această listă.</translation>
    </message>
    <message>
        <source>Central took everything that was sent to it.</source>
        <translation>Serverul central a primit tot ce i s-a trimis.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nimic nu a fost refuzat</translation>
    </message>
</context>
<context>
    <name>EndedScreen</name>
    <message>
        <source>Done. Everything is erased.</source>
        <translation>Gata. Am șters tot.</translation>
    </message>
    <message>
        <source>Thank you for coming. Goodbye!</source>
        <translation>Vă mulțumim că ați venit. La revedere!</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Vizitator nou</translation>
    </message>
    <message>
        <source>Erased from this computer</source>
        <translation>Șters de pe acest calculator</translation>
    </message>
    <message>
        <source>the pages you opened</source>
        <translation>paginile pe care le-ați deschis</translation>
    </message>
    <message>
        <source>everything you wrote</source>
        <translation>tot ce ați scris</translation>
    </message>
    <message>
        <source>the papers you received here</source>
        <translation>actele primite aici</translation>
    </message>
    <message>
        <source>Do not forget to take</source>
        <translation>Nu uitați să luați</translation>
    </message>
    <message>
        <source>your identity card</source>
        <translation>buletinul</translation>
    </message>
    <message>
        <source>the printed sheets</source>
        <translation>foile tipărite</translation>
    </message>
    <message>
        <source>your bag</source>
        <translation>geanta</translation>
    </message>
    <message>
        <source>your glasses</source>
        <translation>ochelarii</translation>
    </message>
    <message>
        <source>your USB stick</source>
        <translation>stickul USB</translation>
    </message>
    <message>
        <source>your telephone</source>
        <translation>telefonul</translation>
    </message>
</context>
<context>
    <name>ErasingScreen</name>
    <message>
        <source>Erasing…</source>
        <translation>Ștergem…</translation>
    </message>
    <message>
        <source>We close everything. One moment, please.</source>
        <translation>Închidem tot. O clipă, vă rugăm.</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>How was it today?</source>
        <translation>Cum a fost astăzi?</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Foarte rău</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Rău</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Așa și așa</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Foarte bine</translation>
    </message>
    <message>
        <source>&lt;b&gt;What counted?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Ce a contat?&lt;/b&gt; (dacă doriți)</translation>
    </message>
    <message>
        <source>The specialist&apos;s help</source>
        <translation>Ajutorul specialistului</translation>
    </message>
    <message>
        <source>How clear it was</source>
        <translation>Cât de clar a fost</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cât a durat</translation>
    </message>
    <message>
        <source>The website</source>
        <translation>Site-ul</translation>
    </message>
    <message>
        <source>The waiting</source>
        <translation>Așteptarea</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Calculatorul</translation>
    </message>
    <message>
        <source>&lt;b&gt;What can we do better?&lt;/b&gt; (if you like)</source>
        <translation>&lt;b&gt;Ce putem face mai bine?&lt;/b&gt; (dacă doriți)</translation>
    </message>
    <message>
        <source>Write here. No name, telephone or personal code.</source>
        <translation>Scrieți aici. Fără nume, telefon sau cod personal.</translation>
    </message>
    <message>
        <source>What can we do better?</source>
        <translation>Ce putem face mai bine?</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: I skip</comment>
        <translation>Sar peste</translation>
    </message>
    <message>
        <source>Send and close</source>
        <comment>button: I send and close</comment>
        <translation>Trimit și închid</translation>
    </message>
    <message>
        <source>Please press a face first, then send.</source>
        <translation>Apăsați întâi o față, apoi trimiteți.</translation>
    </message>
    <message>
        <source>Press a face. Your name is not on the answer.</source>
        <translation>Apăsați o față. Numele nu apare în răspuns.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Săptămâna</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>button: the day, week or month before</comment>
        <translation>Mai devreme</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: the day, week or month after</comment>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>As bars</source>
        <comment>button</comment>
        <translation>Arăt ca bare</translation>
    </message>
    <message>
        <source>As a table</source>
        <comment>button</comment>
        <translation>Arăt ca tabel</translation>
    </message>
    <message>
        <source>For printing</source>
        <comment>button</comment>
        <translation>Pentru tipar</translation>
    </message>
    <message>
        <source>To a stick, for the town hall</source>
        <comment>button: I copy the figures to it</comment>
        <translation>Pe stick, pentru primărie</translation>
    </message>
    <message>
        <source>Paper day sheet</source>
        <comment>button: I type in a day sheet written on paper</comment>
        <translation>Fișa zilei pe hârtie</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Nimic în aceste zile</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Prima pagină</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Am terminat</translation>
    </message>
    <message>
        <source>close and erase everything</source>
        <translation>închide și șterge tot</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Chem specialistul</translation>
    </message>
    <message>
        <source>The specialist is called</source>
        <translation>Specialistul e chemat</translation>
    </message>
    <message>
        <source>The specialist is coming</source>
        <translation>Specialistul vine</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Timp rămas: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mai vreau timp</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>What to have ready</source>
        <translation>Ce să aveți la îndemână</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cum decurge</translation>
    </message>
    <message>
        <source>Tick what you have with you. If something is missing, ask the specialist.</source>
        <translation>Bifați ce aveți cu dumneavoastră. Dacă vă lipsește ceva, întrebați specialistul.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce puteți face acum</translation>
    </message>
    <message>
        <source>Start the application</source>
        <comment>button: I start my application</comment>
        <translation>Încep cererea</translation>
    </message>
    <message>
        <source>With the specialist</source>
        <comment>button: I do it together with the specialist</comment>
        <translation>O fac cu specialistul</translation>
    </message>
    <message>
        <source>Print the list</source>
        <comment>button: I print what to bring and how it goes</comment>
        <translation>Tipăresc lista</translation>
    </message>
    <message>
        <source>opens when the internet is back</source>
        <translation>se deschide când revine internetul</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>how long it takes</comment>
        <translation>Durează</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the months in which it can be done</comment>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>Pe site-ul</translation>
    </message>
    <message>
        <source>Provider&apos;s telephone: %1</source>
        <translation>Telefonul instituției: %1</translation>
    </message>
    <message>
        <source>Information checked on %1</source>
        <translation>Informații verificate la %1</translation>
    </message>
    <message>
        <source>Information not yet checked</source>
        <translation>Informații neverificate încă</translation>
    </message>
    <message>
        <source>There is no internet now. You cannot send an application, but you can get ready.</source>
        <translation>Acum nu avem internet. Cererea nu se poate trimite, dar vă puteți pregăti.</translation>
    </message>
    <message>
        <source>We tell you here as soon as the internet is back. You did nothing wrong.</source>
        <translation>Vă spunem aici îndată ce revine internetul. Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>You can get ready, or try all the same. We tell you here when the site answers.</source>
        <translation>Vă puteți pregăti sau puteți încerca totuși. Când site-ul răspunde, vă spunem aici.</translation>
    </message>
    <message>
        <source>The site does not answer now.</source>
        <translation>Site-ul nu răspunde acum.</translation>
    </message>
    <message>
        <source>The site answers again.</source>
        <translation>Site-ul răspunde din nou.</translation>
    </message>
    <message>
        <source>The internet is back.</source>
        <translation>A revenit internetul.</translation>
    </message>
    <message>
        <source>You can start now.</source>
        <translation>Puteți începe acum.</translation>
    </message>
</context>
<context>
    <name>GuidedFlow</name>
    <message>
        <source>Is it done?</source>
        <translation>Ați reușit?</translation>
    </message>
    <message>
        <source>That was the last step. Take your papers before you go on.</source>
        <translation>Acesta a fost ultimul pas. Luați-vă actele înainte de a merge mai departe.</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Da, am reușit</translation>
    </message>
    <message>
        <source>Not yet, I stay</source>
        <translation>Nu încă, rămân</translation>
    </message>
</context>
<context>
    <name>GuidedScreen</name>
    <message>
        <source>%1 asks:</source>
        <comment>a web site</comment>
        <translation>%1 întreabă:</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Răspunsul dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>Payment is open for %n more minutes.</source>
        <translation>
            <numerusform>Plata este deschisă încă %n minut.</numerusform>
            <numerusform>Plata este deschisă încă %n minute.</numerusform>
            <numerusform>Plata este deschisă încă %n de minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of banks can be shown until then.</source>
        <translation>Până atunci se pot arăta paginile băncilor.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <comment>button: answers a message of a web site</comment>
        <translation>Am citit</translation>
    </message>
    <message>
        <source>I answer this</source>
        <comment>button: gives the typed answer to a web site</comment>
        <translation>Răspund așa</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button: answers a question of a web site</comment>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Choose the language</source>
        <translation>Alegeți limba</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <comment>tool: a short label</comment>
        <translation>Litere mari</translation>
    </message>
    <message>
        <source>Even bigger</source>
        <comment>tool: text size, a short label</comment>
        <translation>Și mai mari</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <comment>tool: a short label</comment>
        <translation>Litere mici</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>tool: back to the usual colours</comment>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>tool</comment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>tool: stop reading aloud</comment>
        <translation>Opresc</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>tool: read aloud</comment>
        <translation>Ascult</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>tool: call the specialist</comment>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>tool: the specialist is called; pressing takes it back</comment>
        <translation>Chemat</translation>
    </message>
    <message>
        <source>Coming</source>
        <comment>tool: the specialist is coming</comment>
        <translation>Vine</translation>
    </message>
    <message>
        <source>Call the specialist</source>
        <translation>Chem specialistul</translation>
    </message>
    <message>
        <source>Internet is on</source>
        <translation>Avem internet</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Fără internet</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you need today?</source>
        <translation>De ce aveți nevoie astăzi?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Scrieți aici, de exemplu: pensie</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Caut</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Șterg</translation>
    </message>
    <message>
        <source>or choose a field:</source>
        <translation>sau alegeți un domeniu:</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Cele mai cerute acum</translation>
    </message>
    <message>
        <source>I learn the computer</source>
        <translation>Învăț calculatorul</translation>
    </message>
    <message>
        <source>Practise: nothing is sent</source>
        <translation>Exersați: nimic nu se trimite</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Join a centre</source>
        <translation>Legați calculatorul la un centru</translation>
    </message>
    <message>
        <source>The agency gave you the address of its server and a code for this computer.</source>
        <translation>Agenția v-a dat adresa serverului și un cod pentru acest calculator.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Codul acestui calculator</translation>
    </message>
    <message>
        <source>Read both from a stick</source>
        <comment>button</comment>
        <translation>Le citesc de pe stick</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <comment>button</comment>
        <translation>Leg calculatorul la centru</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>O clipă, întrebăm serverul</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old</source>
        <translation>Codul este greșit, folosit sau prea vechi</translation>
    </message>
    <message>
        <source>Ask the agency for another one.</source>
        <translation>Cereți agenției altul.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serverul nu răspunde</translation>
    </message>
    <message>
        <source>Check address and cable; sign in where the network wants it. The code stays good.</source>
        <translation>Verificați adresa și cablul, intrați în rețea dacă o cere. Codul rămâne bun.</translation>
    </message>
    <message>
        <source>This computer has no safe place for its key</source>
        <translation>Calculatorul nu are un loc sigur pentru cheie</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring, or choose KIOSK_CREDENTIALS=file.</source>
        <translation>Deblocați seiful de chei al sistemului sau alegeți KIOSK_CREDENTIALS=file.</translation>
    </message>
    <message>
        <source>The address does not look right</source>
        <translation>Adresa nu arată bine</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Ea începe cu https://.</translation>
    </message>
    <message>
        <source>No stick with an invitation was found</source>
        <translation>Nu am găsit un stick cu invitație</translation>
    </message>
    <message>
        <source>Plug in the agency&apos;s stick, or type address and code.</source>
        <translation>Puneți stickul agenției sau scrieți adresa și codul.</translation>
    </message>
    <message>
        <source>It did not work just now</source>
        <translation>Acum nu a mers</translation>
    </message>
    <message>
        <source>Try again, or run `kiosk doctor`.</source>
        <translation>Încercați din nou sau rulați `kiosk doctor`.</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>A lesson is on. Nothing is sent and you can break nothing.</source>
        <translation>Este lecție. Nimic nu se trimite și nu puteți strica nimic.</translation>
    </message>
    <message>
        <source>I came for something else</source>
        <comment>button: to the welcome screen</comment>
        <translation>Am venit pentru altceva</translation>
    </message>
    <message>
        <source>Today&apos;s lesson: %1</source>
        <translation>Lecția de astăzi: %1</translation>
    </message>
    <message>
        <source>Sit down and press an exercise. It begins at once.</source>
        <translation>Așezați-vă și apăsați pe un exercițiu. Începe îndată.</translation>
    </message>
    <message>
        <source>What you write is not kept</source>
        <translation>Ce scrieți nu se păstrează</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>with a child</source>
        <translation>cu copil</translation>
    </message>
    <message>
        <source>has a disability</source>
        <translation>are dizabilitate</translation>
    </message>
    <message>
        <source>did not come once</source>
        <translation>o dată n-a venit</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>chemat chiar acum</translation>
    </message>
    <message numerus="yes">
        <source>called %n min ago</source>
        <translation>
            <numerusform>chemat acum %n min</numerusform>
            <numerusform>chemat acum %n min</numerusform>
            <numerusform>chemat acum %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set aside, came %n min ago</source>
        <translation>
            <numerusform>lăsat deoparte, a venit acum %n min</numerusform>
            <numerusform>lăsat deoparte, a venit acum %n min</numerusform>
            <numerusform>lăsat deoparte, a venit acum %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>has just come</source>
        <translation>a venit chiar acum</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>așteaptă %n min</numerusform>
            <numerusform>așteaptă %n min</numerusform>
            <numerusform>așteaptă %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Rândul</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <comment>people in the line</comment>
        <translation>
            <numerusform>%n așteaptă</numerusform>
            <numerusform>%n așteaptă</numerusform>
            <numerusform>%n așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now: %1</source>
        <translation>Cine vine acum: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>button: I call this number</comment>
        <translation>Chem %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nimeni nu așteaptă</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>button: I call once more</comment>
        <translation>Din nou</translation>
    </message>
    <message>
        <source>Did not come</source>
        <comment>button</comment>
        <translation>N-a venit</translation>
    </message>
    <message>
        <source>Visitor without a number</source>
        <comment>button</comment>
        <translation>Vizitator fără număr</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message numerus="yes">
        <source>For at most %n minutes. Then visitors may come again.</source>
        <translation>
            <numerusform>Cel mult %n minut. Apoi vizitatorii pot veni din nou.</numerusform>
            <numerusform>Cel mult %n minute. Apoi vizitatorii pot veni din nou.</numerusform>
            <numerusform>Cel mult %n de minute. Apoi vizitatorii pot veni din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The technician is working on this computer</source>
        <translation>Tehnicianul lucrează la acest calculator</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>This computer is being looked after</source>
        <translation>Acest calculator este în lucru</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>Please use another computer, or go to the specialist.</source>
        <translation>Mergeți, vă rugăm, la alt calculator sau la specialist.</translation>
    </message>
    <message>
        <source>You can also come back a little later.</source>
        <translation>Puteți reveni și puțin mai târziu.</translation>
    </message>
    <message>
        <source>For the technician</source>
        <comment>button: asks for a PIN</comment>
        <translation>Pentru tehnician</translation>
    </message>
</context>
<context>
    <name>MomentScreen</name>
    <message>
        <source>Try again</source>
        <comment>button: I try again</comment>
        <translation>Încerc din nou</translation>
    </message>
</context>
<context>
    <name>NotReadyScreen</name>
    <message>
        <source>This computer needs a rest</source>
        <translation>Acest calculator nu lucrează acum</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please go to the specialist.</source>
        <translation>Nu ați greșit cu nimic. Vă rugăm să mergeți la specialist.</translation>
    </message>
    <message>
        <source>We try by ourselves to start it again.</source>
        <translation>Încercăm singuri să îl pornim din nou.</translation>
    </message>
    <message>
        <source>Code for the specialist: %1</source>
        <translation>Cod pentru specialist: %1</translation>
    </message>
    <message>
        <source>go to the specialist</source>
        <translation>mergeți la specialist</translation>
    </message>
    <message>
        <source>take your papers with you</source>
        <translation>luați-vă actele cu dumneavoastră</translation>
    </message>
    <message>
        <source>use another computer</source>
        <translation>folosiți alt calculator</translation>
    </message>
    <message>
        <source>What we did already</source>
        <translation>Ce am făcut deja</translation>
    </message>
    <message>
        <source>the pages are closed</source>
        <translation>am închis paginile</translation>
    </message>
    <message>
        <source>your papers and all you wrote are erased</source>
        <translation>am șters actele și tot ce ați scris</translation>
    </message>
    <message>
        <source>nothing else was left in the computer</source>
        <translation>altceva nu a rămas în calculator</translation>
    </message>
    <message>
        <source>the sites no longer know you</source>
        <translation>site-urile nu vă mai recunosc aici</translation>
    </message>
    <message>
        <source>a page did not close</source>
        <translation>o pagină nu s-a închis</translation>
    </message>
    <message>
        <source>a paper of yours was not erased</source>
        <translation>un act al dumneavoastră nu s-a șters</translation>
    </message>
    <message>
        <source>a file was left in the computer</source>
        <translation>un fișier a rămas în calculator</translation>
    </message>
    <message>
        <source>something of the sites was found again</source>
        <translation>am găsit ceva rămas de la site-uri</translation>
    </message>
    <message>
        <source>Please wait. Not everything is erased.</source>
        <translation>Așteptați, vă rugăm. Nu am șters tot.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please call the specialist and stay at the computer.</source>
        <translation>Nu ați greșit cu nimic. Chemați specialistul și rămâneți lângă calculator.</translation>
    </message>
    <message>
        <source>Nobody can use it until the specialist has erased the rest.</source>
        <translation>Nimeni nu îl poate folosi până când specialistul șterge restul.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce puteți face acum</translation>
    </message>
    <message>
        <source>The computer stays closed</source>
        <translation>Calculatorul rămâne închis</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>O clipă…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: the specialist tries again</comment>
        <translation>Încerc din nou</translation>
    </message>
</context>
<context>
    <name>OutsideHoursScreen</name>
    <message>
        <source>The centre is closed now.</source>
        <translation>Centrul este închis acum.</translation>
    </message>
    <message>
        <source>We open: %1, at %2.</source>
        <translation>Deschidem: %1, ora %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>astăzi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
    <message>
        <source>Ask at the town hall when we open.</source>
        <translation>Întrebați la primărie când deschidem.</translation>
    </message>
    <message>
        <source>Open longer (specialist)</source>
        <comment>button: the specialist opens</comment>
        <translation>Deschid mai mult (specialistul)</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message numerus="yes">
        <source>More above: %n</source>
        <translation>
            <numerusform>Mai sus: încă %n</numerusform>
            <numerusform>Mai sus: încă %n</numerusform>
            <numerusform>Mai sus: încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More above</source>
        <translation>Mai sus</translation>
    </message>
    <message numerus="yes">
        <source>More below: %n</source>
        <translation>
            <numerusform>Mai jos: încă %n</numerusform>
            <numerusform>Mai jos: încă %n</numerusform>
            <numerusform>Mai jos: încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mai jos</translation>
    </message>
</context>
<context>
    <name>PaperSheetScreen</name>
    <message numerus="yes">
        <source>%n visits are written down.</source>
        <translation>
            <numerusform>%n vizită este scrisă.</numerusform>
            <numerusform>%n vizite sunt scrise.</numerusform>
            <numerusform>%n de vizite sunt scrise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet on paper</source>
        <translation>Fișa zilei pe hârtie</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>How did they come?</source>
        <translation>Cum au venit?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>În ce limbă?</translation>
    </message>
    <message>
        <source>What for? One key each:</source>
        <translation>Pentru ce? Câte o apăsare pentru fiecare:</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors on the sheet</source>
        <translation>
            <numerusform>%n vizitator pe fișă</numerusform>
            <numerusform>%n vizitatori pe fișă</numerusform>
            <numerusform>%n de vizitatori pe fișă</numerusform>
        </translation>
    </message>
    <message>
        <source>Press a row to take it out.</source>
        <translation>Apăsați un rând ca să-l scoateți.</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <comment>button</comment>
        <translation>Salvez fișa</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <comment>button</comment>
        <translation>Scot ultimul rând</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <comment>button</comment>
        <translation>Înapoi la cifre</translation>
    </message>
    <message>
        <source>to the specialist</source>
        <translation>la specialist</translation>
    </message>
    <message>
        <source>to a computer, alone</source>
        <translation>la calculator, singuri</translation>
    </message>
    <message>
        <source>to a lesson</source>
        <translation>la lecție</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nu se știe</translation>
    </message>
</context>
<context>
    <name>PapersFlow</name>
    <message>
        <source>Copy this paper to your stick?</source>
        <translation>Copiați acest act pe stick?</translation>
    </message>
    <message>
        <source>Whoever has the stick can read it.</source>
        <translation>Cine are stickul îl poate citi.</translation>
    </message>
    <message>
        <source>Yes, copy it</source>
        <translation>Da, copiez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your papers</source>
        <translation>Actele dumneavoastră</translation>
    </message>
    <message>
        <source>Choose a paper of this visit or of your stick.</source>
        <translation>Alegeți un act din această vizită sau de pe stick.</translation>
    </message>
    <message>
        <source>There is no paper yet. Plug in your stick, then look again.</source>
        <translation>Încă nu este niciun act. Puneți stickul, apoi căutați din nou.</translation>
    </message>
    <message>
        <source>Take these</source>
        <comment>button: I take the ticked papers</comment>
        <translation>Le iau pe acestea</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>button: I look again for papers</comment>
        <translation>Caut din nou</translation>
    </message>
    <message>
        <source>Back to the site</source>
        <comment>button</comment>
        <translation>Înapoi la site</translation>
    </message>
    <message>
        <source>on the stick</source>
        <translation>de pe stick</translation>
    </message>
    <message>
        <source>from this visit</source>
        <translation>din această vizită</translation>
    </message>
    <message>
        <source>%1 KB, %2</source>
        <translation>%1 KB, %2</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Are you still here?</source>
        <translation>Mai sunteți aici?</translation>
    </message>
    <message>
        <source>If you press nothing, we close and erase everything you wrote, so that nobody else sees it.</source>
        <translation>Dacă nu apăsați nimic, închidem și ștergem tot ce ați scris, ca să nu vadă altcineva.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Am terminat</translation>
    </message>
    <message>
        <source>I am here, I go on</source>
        <translation>Sunt aici, continui</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secunde</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Who works here?</source>
        <translation>Cine lucrează aici?</translation>
    </message>
    <message>
        <source>Each specialist has a PIN of six digits. The name stays on this computer.</source>
        <translation>Fiecare specialist are un PIN din șase cifre. Numele rămâne pe acest calculator.</translation>
    </message>
    <message>
        <source>With a PIN: %1</source>
        <translation>Cu PIN: %1</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Numele sau inițialele</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Același PIN încă o dată</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a specialist</comment>
        <translation>Adaug</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <comment>button</comment>
        <translation>Pornesc kioskul</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess: choose another one.</source>
        <translation>PIN-ul se ghicește prea ușor. Alegeți altul.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Cele două PIN-uri nu sunt la fel.</translation>
    </message>
    <message>
        <source>This name is taken already: choose another one.</source>
        <translation>Numele este deja luat. Alegeți altul.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>For the specialist</source>
        <translation>Pentru specialist</translation>
    </message>
    <message>
        <source>The PIN also works without internet</source>
        <translation>PIN-ul merge și fără internet</translation>
    </message>
    <message>
        <source>and only on this computer</source>
        <translation>și doar pe acest calculator</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself after %n minutes without a touch</source>
        <translation>
            <numerusform>Masa se închide singură după %n minut fără atingere</numerusform>
            <numerusform>Masa se închide singură după %n minute fără atingere</numerusform>
            <numerusform>Masa se închide singură după %n de minute fără atingere</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: without typing a PIN</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Erase all</source>
        <comment>key of a keypad</comment>
        <translation>Șterg tot</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>key of a keypad: the last digit</comment>
        <translation>Șterg</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifră scrisă</numerusform>
            <numerusform>%n cifre scrise</numerusform>
            <numerusform>%n de cifre scrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN of %n digits</source>
        <translation>
            <numerusform>Scrieți PIN-ul dintr-o cifră</numerusform>
            <numerusform>Scrieți PIN-ul din %n cifre</numerusform>
            <numerusform>Scrieți PIN-ul din %n de cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>To open payment by card for this visitor</source>
        <translation>Pentru a deschide plata cu cardul pentru acest vizitator</translation>
    </message>
    <message>
        <source>To erase again what was not erased</source>
        <translation>Pentru a șterge din nou ce nu s-a șters</translation>
    </message>
    <message>
        <source>To work on this computer and keep visitors away</source>
        <translation>Ca să lucrați la acest calculator, fără vizitatori</translation>
    </message>
    <message>
        <source>To open the centre for one more hour</source>
        <translation>Pentru a ține centrul deschis încă o oră</translation>
    </message>
    <message>
        <source>To open the specialist&apos;s desk</source>
        <translation>Pentru a deschide masa specialistului</translation>
    </message>
    <message>
        <source>This PIN is not right. Please try again.</source>
        <translation>PIN greșit. Vă rugăm să încercați din nou.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>O clipă…</translation>
    </message>
    <message>
        <source>Too many wrong tries. You can try again in %1.</source>
        <translation>Prea multe încercări greșite. Puteți încerca din nou peste %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN on this computer yet. The technician sets one.</source>
        <translation>Nimeni nu are încă un PIN pe acest calculator. Tehnicianul pune unul.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked now. Please tell the technician.</source>
        <translation>PIN-ul nu poate fi verificat acum. Spuneți-i tehnicianului.</translation>
    </message>
    <message>
        <source>Forgotten? The technician gives you a new PIN.</source>
        <translation>L-ați uitat? Tehnicianul vă dă un PIN nou.</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Choose the language</source>
        <translation>Alegeți limba</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Practice. Nothing is sent and you can break nothing.</source>
        <translation>Exersare. Nimic nu se trimite și nu puteți strica nimic.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <comment>button: I stop practising</comment>
        <translation>Ies din exersare</translation>
    </message>
</context>
<context>
    <name>PracticeChoiceScreen</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>Ce doriți să exersați?</translation>
    </message>
    <message>
        <source>Take your time. You can do each exercise as often as you like.</source>
        <translation>Nu vă grăbiți. Puteți repeta fiecare exercițiu de câte ori doriți.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an exercise</comment>
        <translation>Făcut</translation>
    </message>
</context>
<context>
    <name>PracticeDoneScreen</name>
    <message>
        <source>Very good!</source>
        <translation>Foarte bine!</translation>
    </message>
    <message>
        <source>What you wrote is not kept anywhere.</source>
        <translation>Ce ați scris nu se păstrează nicăieri.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>button: the next exercise</comment>
        <translation>Urmează: %1</translation>
    </message>
    <message>
        <source>Once more</source>
        <comment>button: I do this exercise once more</comment>
        <translation>Încă o dată</translation>
    </message>
    <message>
        <source>All exercises</source>
        <comment>button: I choose another exercise</comment>
        <translation>Toate exercițiile</translation>
    </message>
</context>
<context>
    <name>PracticeRail</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
    <message>
        <source>Show me how</source>
        <comment>button: I want to see how it is done</comment>
        <translation>Arată-mi cum se face</translation>
    </message>
    <message>
        <source>Begin again</source>
        <comment>button: I do this exercise from its first step</comment>
        <translation>Încep exercițiul din nou</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>%1 comes later. Now: %2.</source>
        <translation>%1 vine mai târziu. Acum: %2.</translation>
    </message>
    <message>
        <source>This is %1. Nothing happened, try again: %2.</source>
        <translation>Acesta este %1. Nu s-a întâmplat nimic, încercați din nou: %2.</translation>
    </message>
    <message>
        <source>Press here: %1.</source>
        <translation>Apăsați aici: %1.</translation>
    </message>
    <message>
        <source>Copy from this example:</source>
        <translation>Copiați din acest exemplu:</translation>
    </message>
    <message>
        <source>Choose from the list:</source>
        <translation>Alegeți din listă:</translation>
    </message>
    <message>
        <source>Press on:</source>
        <translation>Apăsați pe:</translation>
    </message>
    <message>
        <source>Step %1 is done. Well done!</source>
        <translation>Pasul %1 este făcut. Bravo!</translation>
    </message>
    <message>
        <source>You pressed in the box. Well done!</source>
        <translation>Ați apăsat în căsuță. Bravo!</translation>
    </message>
    <message>
        <source>Press in the box «%1»</source>
        <translation>Apăsați în căsuța «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Nearly. Erase %n letters with the key %1.</source>
        <translation>
            <numerusform>Aproape. Ștergeți o literă cu tasta %1.</numerusform>
            <numerusform>Aproape. Ștergeți %n litere cu tasta %1.</numerusform>
            <numerusform>Aproape. Ștergeți %n de litere cu tasta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the long key</source>
        <comment>the space bar</comment>
        <translation>tasta lungă</translation>
    </message>
    <message>
        <source>the dash -</source>
        <translation>liniuța -</translation>
    </message>
    <message>
        <source>Very good! Next is the letter %1. Press it below.</source>
        <translation>Foarte bine! Urmează litera %1. Apăsați-o mai jos.</translation>
    </message>
    <message>
        <source>Very good! Next is: %1</source>
        <translation>Foarte bine! Urmează: %1</translation>
    </message>
    <message>
        <source>Well done! Now write the first: %1</source>
        <translation>Bravo! Acum scrieți întâi: %1</translation>
    </message>
</context>
<context>
    <name>PrivateField</name>
    <message numerus="yes">
        <source>%n letters left</source>
        <translation>
            <numerusform>a mai rămas loc pentru o literă</numerusform>
            <numerusform>mai este loc pentru %n litere</numerusform>
            <numerusform>mai este loc pentru %n de litere</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a personal number. Erase it, then it can be kept.</source>
        <translation>Pare un cod personal. Ștergeți-l ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like a telephone number. Erase it, then it can be kept.</source>
        <translation>Pare un număr de telefon. Ștergeți-l ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Erase it, then it can be kept.</source>
        <translation>Pare o adresă de e-mail. Ștergeți-o ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like the number of a document. Erase it, then it can be kept.</source>
        <translation>Pare numărul unui act. Ștergeți-l ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like the number of a card or account. Erase it, then it can be kept.</source>
        <translation>Pare numărul unui card sau cont. Ștergeți-l ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like a date of birth. Erase it, then it can be kept.</source>
        <translation>Pare o dată de naștere. Ștergeți-o ca să se poată păstra textul.</translation>
    </message>
    <message>
        <source>This looks like a name. Erase it, then it can be kept.</source>
        <translation>Pare un nume. Ștergeți-l ca să se poată păstra textul.</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Părăsiți această pagină? Ce ați scris aici se poate pierde.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Press the key with the number of your answer.</source>
        <comment>read aloud</comment>
        <translation>Apăsați tasta cu numărul răspunsului.</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>read aloud after an answer</comment>
        <translation>ales</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <comment>read aloud</comment>
        <translation>Butonul: %1</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <comment>read aloud before an answer</comment>
        <translation>Numărul %1 din %2</translation>
    </message>
    <message>
        <source>For number ten press zero.</source>
        <comment>read aloud</comment>
        <translation>Pentru numărul zece apăsați zero.</translation>
    </message>
</context>
<context>
    <name>ReadinessScreen</name>
    <message>
        <source>Computer</source>
        <translation>Calculatorul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiunea</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>at an hour</comment>
        <translation>Verificat la</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <comment>button</comment>
        <translation>Verific tot din nou</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: to the next step of the first start</comment>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Print this page</source>
        <comment>button: the printer is tried with it</comment>
        <translation>Tipăresc pagina</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <comment>button</comment>
        <translation>Încerc sunetul</translation>
    </message>
    <message>
        <source>For support, to a stick</source>
        <comment>button: a bundle of versions and logs</comment>
        <translation>Pentru suport, pe stick</translation>
    </message>
    <message>
        <source>Refused by central: %1</source>
        <comment>button: opens the list</comment>
        <translation>Refuzate de server: %1</translation>
    </message>
    <message>
        <source>Let visitors in again</source>
        <comment>button: the technician is done</comment>
        <translation>Primim din nou vizitatori</translation>
    </message>
    <message>
        <source>%1 min more</source>
        <comment>button: visitors are kept away for longer</comment>
        <translation>Încă %1 min</translation>
    </message>
    <message>
        <source>Keep visitors away, %1 min</source>
        <comment>button: a technician works on the computer</comment>
        <translation>Fără vizitatori, %1 min</translation>
    </message>
    <message>
        <source>Somebody is at the computer</source>
        <comment>visitors cannot be kept away now</comment>
        <translation>Cineva lucrează la calculator</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>OPRIT</translation>
    </message>
    <message>
        <source>ATTENTION</source>
        <translation>ATENȚIE</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>în regulă</translation>
    </message>
    <message>
        <source>One moment, everything is being looked at</source>
        <translation>O clipă, se verifică totul</translation>
    </message>
    <message>
        <source>Run `kiosk doctor` in a terminal, or install the program again.</source>
        <translation>Rulați `kiosk doctor` într-un terminal sau instalați programul din nou.</translation>
    </message>
    <message>
        <source>The check did not start</source>
        <translation>Verificarea nu a pornit</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right</source>
        <translation>
            <numerusform>Un lucru trebuie rezolvat</numerusform>
            <numerusform>%n lucruri trebuie rezolvate</numerusform>
            <numerusform>%n de lucruri trebuie rezolvate</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not ready</source>
        <translation>Calculatorul nu este gata</translation>
    </message>
    <message numerus="yes">
        <source>%n things want attention</source>
        <translation>
            <numerusform>Un lucru cere atenție</numerusform>
            <numerusform>%n lucruri cer atenție</numerusform>
            <numerusform>%n de lucruri cer atenție</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer works</source>
        <translation>Calculatorul merge</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <translation>Calculatorul este gata</translation>
    </message>
    <message>
        <source>To put right: %1</source>
        <translation>De rezolvat: %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <translation>În regulă: %1</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>refused ones of one day</comment>
        <translation>
            <numerusform>o înregistrare</numerusform>
            <numerusform>%n înregistrări</numerusform>
            <numerusform>%n de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: I send these once more</comment>
        <translation>Încerc din nou</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Work at the computer</source>
        <translation>Lucru la calculator</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Answers of visitors</source>
        <translation>Răspunsuri ale vizitatorilor</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lecție</translation>
    </message>
    <message>
        <source>A site did not work</source>
        <translation>Un site nu a mers</translation>
    </message>
    <message>
        <source>Condition of the computer</source>
        <translation>Starea calculatorului</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrare</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>* Not told: fewer than 5 people, or it would give away such a number.</source>
        <translation>* Nu se arată: sunt mai puțin de 5 persoane sau s-ar putea afla un astfel de număr.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Vizitatori</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicii deschise</translation>
    </message>
    <message>
        <source>Usual wait (median)</source>
        <translation>Așteptarea obișnuită (mediana)</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Cea mai lungă așteptare</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nu au venit la chemare</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Chemări în ajutor</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecții</translation>
    </message>
    <message>
        <source>People at lessons</source>
        <translation>Oameni la lecții</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Cum au venit</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce s-a obținut</translation>
    </message>
    <message>
        <source>Who had the keyboard</source>
        <translation>Cine a scris la calculator</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>table</comment>
        <translation>Servicii</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Ce a împiedicat</translation>
    </message>
    <message>
        <source>Age at lessons</source>
        <translation>Vârsta la lecții</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cum a fost</translation>
    </message>
    <message>
        <source>To the specialist</source>
        <translation>La specialist</translation>
    </message>
    <message>
        <source>To a computer, alone</source>
        <translation>La calculator, singuri</translation>
    </message>
    <message>
        <source>To a lesson</source>
        <translation>La lecție</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parțial</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Îndrumat</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>Nu s-a putut</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nu s-a spus</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Vizitatorul</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation>Specialistul</translation>
    </message>
    <message>
        <source>No electronic signature</source>
        <translation>Fără semnătură electronică</translation>
    </message>
    <message>
        <source>A paper was missing</source>
        <translation>Lipsea un act</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Fără e-mail</translation>
    </message>
    <message>
        <source>No bank card</source>
        <translation>Fără card bancar</translation>
    </message>
    <message>
        <source>The site did not answer</source>
        <translation>Site-ul nu a răspuns</translation>
    </message>
    <message>
        <source>Gave up</source>
        <translation>Au renunțat</translation>
    </message>
    <message>
        <source>No right to it</source>
        <translation>Nu au dreptul</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
    <message>
        <source>up to 25</source>
        <translation>până la 25</translation>
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
        <translation>63 și peste</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Foarte bine</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bine</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Așa și așa</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Rău</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Foarte rău</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Type here, for example: pension</source>
        <translation>Scrieți aici, de exemplu: pensie</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>button: I search</comment>
        <translation>Caut</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: empties the search line</comment>
        <translation>Șterg</translation>
    </message>
    <message>
        <source>Search everything</source>
        <comment>button: I search in all fields</comment>
        <translation>Caut în toate</translation>
    </message>
    <message>
        <source>Not finding it?</source>
        <translation>Nu găsiți?</translation>
    </message>
    <message>
        <source>Press the yellow button and ask the specialist. No question is wrong.</source>
        <translation>Apăsați butonul galben și întrebați specialistul. Nicio întrebare nu e greșită.</translation>
    </message>
    <message>
        <source>Choose what you need. Then we show you the steps.</source>
        <translation>Alegeți ce vă trebuie. Apoi vă arătăm pașii.</translation>
    </message>
    <message>
        <source>Asked for most now</source>
        <translation>Cele mai cerute acum</translation>
    </message>
    <message numerus="yes">
        <source>Found %n services for “%1”</source>
        <translation>
            <numerusform>Am găsit %n serviciu pentru „%1”</numerusform>
            <numerusform>Am găsit %n servicii pentru „%1”</numerusform>
            <numerusform>Am găsit %n de servicii pentru „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These are near:</source>
        <translation>Nu am găsit nimic pentru „%1”. Acestea sunt apropiate:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nu am găsit nimic pentru „%1”</translation>
    </message>
    <message>
        <source>Needs an electronic signature</source>
        <translation>Cere semnătură electronică</translation>
    </message>
</context>
<context>
    <name>ServiceChoicePanel</name>
    <message>
        <source>Which service?</source>
        <translation>Ce serviciu?</translation>
    </message>
    <message>
        <source>Search a service</source>
        <translation>Caut un serviciu</translation>
    </message>
    <message>
        <source>For example: pension</source>
        <translation>De exemplu: pensie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caut</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>button: the typed words</comment>
        <translation>Șterg</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: no service is chosen</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message numerus="yes">
        <source>You still have %n minutes.</source>
        <translation>
            <numerusform>Mai aveți %n minut.</numerusform>
            <numerusform>Mai aveți %n minute.</numerusform>
            <numerusform>Mai aveți %n de minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other people are waiting for their turn. If you cannot finish, call the specialist.</source>
        <translation>Alți oameni își așteaptă rândul. Dacă nu reușiți să terminați, chemați specialistul.</translation>
    </message>
    <message numerus="yes">
        <source>The centre closes in %n minutes.</source>
        <translation>
            <numerusform>Centrul se închide peste %n minut.</numerusform>
            <numerusform>Centrul se închide peste %n minute.</numerusform>
            <numerusform>Centrul se închide peste %n de minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you need longer, please ask the specialist.</source>
        <translation>Dacă aveți nevoie de mai mult timp, întrebați specialistul.</translation>
    </message>
    <message>
        <source>The centre has closed.</source>
        <translation>Centrul s-a închis.</translation>
    </message>
    <message>
        <source>The centre closes at %1.</source>
        <translation>Centrul se închide la ora %1.</translation>
    </message>
    <message numerus="yes">
        <source>You still have %n minutes to finish calmly. The specialist can give you more.</source>
        <translation>
            <numerusform>Mai aveți %n minut ca să terminați în liniște. Specialistul vă poate da mai mult.</numerusform>
            <numerusform>Mai aveți %n minute ca să terminați în liniște. Specialistul vă poate da mai mult.</numerusform>
            <numerusform>Mai aveți %n de minute ca să terminați în liniște. Specialistul vă poate da mai mult.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Pasul %1 din 3</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back</source>
        <comment>tool: the page before</comment>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>tool: the same page anew, a short label</comment>
        <translation>Din nou</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>tool: smaller letters on the site</comment>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>tool: larger letters on the site</comment>
        <translation>Mărește</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>tool: I print this page</comment>
        <translation>Tipăresc</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>tool: the papers of this visit</comment>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site oficial</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Alt site</translation>
    </message>
    <message>
        <source>Does not open here</source>
        <comment>an address</comment>
        <translation>Nu se deschide aici</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>We wait for you on</source>
        <translation>Vă așteptăm</translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation>Nu uitați</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>When does the visitor come back?</source>
        <translation>Când revine vizitatorul?</translation>
    </message>
    <message>
        <source>The slip says the day, the service, what to bring and your note. No name.</source>
        <translation>Pe bilet scrie ziua, serviciul, ce trebuie adus și nota dumneavoastră. Fără nume.</translation>
    </message>
    <message>
        <source>Show and print</source>
        <comment>button</comment>
        <translation>Arăt și tipăresc</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: nothing is printed</comment>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Choose the language</source>
        <translation>Alegeți limba</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Specialist</translation>
    </message>
    <message>
        <source>My desk</source>
        <comment>tab</comment>
        <translation>Masa mea</translation>
    </message>
    <message>
        <source>Lessons</source>
        <comment>tab</comment>
        <translation>Lecții</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>tab</comment>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>tab: is this computer ready?</comment>
        <translation>Starea</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>button: leave the desk until the PIN is typed again</comment>
        <translation>Ies</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>an hour</comment>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>Stay open longer</source>
        <translation>Prelungesc programul</translation>
    </message>
    <message>
        <source>This computer is not accepted: tell the technician</source>
        <translation>Serverul nu primește acest calculator: spuneți tehnicianului</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for the internet</source>
        <translation>
            <numerusform>%n înregistrare așteaptă internetul</numerusform>
            <numerusform>%n înregistrări așteaptă internetul</numerusform>
            <numerusform>%n de înregistrări așteaptă internetul</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Totul este trimis</translation>
    </message>
    <message numerus="yes">
        <source>%n records are being sent</source>
        <translation>
            <numerusform>%n înregistrare se trimite</numerusform>
            <numerusform>%n înregistrări se trimit</numerusform>
            <numerusform>%n de înregistrări se trimit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Closed today</source>
        <translation>Astăzi este închis</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Deschis până la %1</translation>
    </message>
    <message>
        <source>Open today: %1 – %2</source>
        <translation>Deschis astăzi: %1 – %2</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>I did this step</source>
        <comment>button</comment>
        <translation>Am făcut acest pas</translation>
    </message>
    <message>
        <source>Step before</source>
        <comment>button: I go back one step</comment>
        <translation>Pasul dinainte</translation>
    </message>
    <message>
        <source>I can&apos;t</source>
        <comment>button: I do not manage this step</comment>
        <translation>Nu reușesc</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <comment>button: I go on without it</comment>
        <translation>Sar peste</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <comment>button: I want more room for the site</comment>
        <translation>Ascund pașii</translation>
    </message>
    <message>
        <source>Do not tell anybody your password, not even the specialist.</source>
        <translation>Nu spuneți nimănui parola, nici specialistului.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: I see the steps again</comment>
        <translation>Pașii</translation>
    </message>
</context>
<context>
    <name>StickButton</name>
    <message>
        <source>Plug in a stick, then press again</source>
        <translation>Puneți un stick, apoi apăsați din nou</translation>
    </message>
    <message>
        <source>It is on the stick</source>
        <translation>Este pe stick</translation>
    </message>
    <message>
        <source>The stick did not take it</source>
        <translation>Nu s-a putut copia pe stick</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Numărul dumneavoastră</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Your number</source>
        <translation>Numărul dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>Before you: &lt;b&gt;%n people&lt;/b&gt;</source>
        <translation>
            <numerusform>Înaintea dumneavoastră: &lt;b&gt;%n persoană&lt;/b&gt;</numerusform>
            <numerusform>Înaintea dumneavoastră: &lt;b&gt;%n persoane&lt;/b&gt;</numerusform>
            <numerusform>Înaintea dumneavoastră: &lt;b&gt;%n de persoane&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;You are next.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Urmați dumneavoastră.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The wait: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Așteptați: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The specialist calls your number</source>
        <translation>Specialistul vă cheamă după număr</translation>
    </message>
    <message>
        <source>Print the number</source>
        <comment>button: I print</comment>
        <translation>Tipăresc numărul</translation>
    </message>
    <message>
        <source>Done, I remember it</source>
        <comment>button: I remember my number</comment>
        <translation>Gata, l-am reținut</translation>
    </message>
    <message numerus="yes">
        <source>The screen goes back to the start in &lt;b&gt;%n seconds&lt;/b&gt;</source>
        <translation>
            <numerusform>Ecranul revine la început în &lt;b&gt;%n secundă&lt;/b&gt;</numerusform>
            <numerusform>Ecranul revine la început în &lt;b&gt;%n secunde&lt;/b&gt;</numerusform>
            <numerusform>Ecranul revine la început în &lt;b&gt;%n de secunde&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Please remember your number or write it down.</source>
        <translation>Aici nu este imprimantă. Vă rugăm să rețineți numărul sau să-l notați.</translation>
    </message>
    <message>
        <source>Please take the paper from the printer.</source>
        <translation>Luați foaia de la imprimantă.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please remember your number.</source>
        <translation>Imprimanta nu răspunde. Vă rugăm să țineți minte numărul.</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Vizitatori</translation>
    </message>
    <message>
        <source>Services done</source>
        <translation>Rezolvate</translation>
    </message>
    <message>
        <source>Visitor at the keyboard</source>
        <translation>Au lucrat singuri</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Așteptare obișnuită</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message numerus="yes">
        <source>The lesson of %n people is written down.</source>
        <translation>
            <numerusform>Lecția cu %n om este scrisă.</numerusform>
            <numerusform>Lecția cu %n oameni este scrisă.</numerusform>
            <numerusform>Lecția cu %n de oameni este scrisă.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was the lesson about?</source>
        <translation>Despre ce a fost lecția?</translation>
    </message>
    <message>
        <source>Day before</source>
        <comment>button</comment>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>Day after</source>
        <comment>button</comment>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button of a number</comment>
        <translation>Mai puțin</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a number</comment>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>Câți au venit?</translation>
    </message>
    <message>
        <source>We count people, not names.</source>
        <translation>Numărăm oameni, nu nume.</translation>
    </message>
    <message>
        <source>up to 25</source>
        <translation>până la 25</translation>
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
        <translation>63 și peste</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femei</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Bărbați</translation>
    </message>
    <message>
        <source>In progress since %1</source>
        <comment>a lesson</comment>
        <translation>În desfășurare din %1</translation>
    </message>
    <message>
        <source>Practised, not counted above</source>
        <translation>Au exersat, dar nu sunt numărați mai sus</translation>
    </message>
    <message>
        <source>Came in all</source>
        <translation>Prezenți în total</translation>
    </message>
    <message>
        <source>What did we practise?</source>
        <translation>Ce am exersat?</translation>
    </message>
    <message numerus="yes">
        <source>%n have practised in this lesson.</source>
        <comment>people</comment>
        <translation>
            <numerusform>O persoană a exersat la această lecție.</numerusform>
            <numerusform>%n persoane au exersat la această lecție.</numerusform>
            <numerusform>%n de persoane au exersat la această lecție.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised at this computer that day.</source>
        <comment>people</comment>
        <translation>
            <numerusform>În acea zi a exersat la acest calculator %n om.</numerusform>
            <numerusform>În acea zi au exersat la acest calculator %n oameni.</numerusform>
            <numerusform>În acea zi au exersat la acest calculator %n de oameni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 came)</source>
        <comment>a topic and how many people came to its last lesson</comment>
        <translation>%1 (au venit %2)</translation>
    </message>
    <message>
        <source>First choose what it was about.</source>
        <translation>Alegeți întâi despre ce a fost.</translation>
    </message>
    <message>
        <source>First count who came.</source>
        <translation>Numărați întâi cine a venit.</translation>
    </message>
    <message>
        <source>End the lesson and save it</source>
        <comment>button</comment>
        <translation>Închei lecția și salvez</translation>
    </message>
    <message>
        <source>Stop practice on the computer</source>
        <comment>button</comment>
        <translation>Opresc exersarea la calculator</translation>
    </message>
    <message>
        <source>Start practice on the computer</source>
        <comment>button</comment>
        <translation>Pornesc exersarea la calculator</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Choose from the list</source>
        <translation>Alegeți din listă</translation>
    </message>
</context>
<context>
    <name>UnavailablePane</name>
    <message>
        <source>There is no internet now</source>
        <translation>Acum nu avem internet</translation>
    </message>
    <message>
        <source>The line of the centre is down. You did nothing wrong.</source>
        <translation>Linia centrului nu merge. Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>The site cannot be trusted now</source>
        <translation>Acum site-ul nu este sigur</translation>
    </message>
    <message>
        <source>%1 does not prove who it is, so we do not open it. You did nothing wrong.</source>
        <translation>%1 nu dovedește că e cel adevărat, de aceea nu îl deschidem. Nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>The site does not answer now</source>
        <translation>Site-ul nu răspunde acum</translation>
    </message>
    <message>
        <source>%1 has a problem. Our internet works, and you did nothing wrong.</source>
        <translation>%1 are o problemă. Internetul nostru merge, iar dumneavoastră nu ați greșit cu nimic.</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: I try again</comment>
        <translation>Încerc acum</translation>
    </message>
    <message>
        <source>Get a number</source>
        <comment>button: I take a number</comment>
        <translation>Iau un număr</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button: I read</comment>
        <translation>Citesc ghidul</translation>
    </message>
    <message>
        <source>We try again by ourselves</source>
        <translation>Încercăm din nou singuri</translation>
    </message>
    <message>
        <source>Not answering since %1. As soon as it answers, it opens here.</source>
        <translation>Nu răspunde de la %1. Când răspunde, se deschide aici.</translation>
    </message>
</context>
<context>
    <name>VisitorFlow</name>
    <message>
        <source>Single centre for public services</source>
        <translation>Centrul unificat de prestare a serviciilor publice</translation>
    </message>
    <message>
        <source>Are you done?</source>
        <translation>Ați terminat?</translation>
    </message>
    <message>
        <source>Take your paper from the printer first: what is not printed yet is erased too.</source>
        <translation>Luați întâi actul de la imprimantă: ce nu s-a tipărit încă se șterge și el.</translation>
    </message>
    <message>
        <source>We close everything and erase what you wrote here.</source>
        <translation>Închidem tot și ștergem ce ați scris aici.</translation>
    </message>
    <message>
        <source>Yes, close and erase</source>
        <translation>Da, închide și șterge</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>Nu, mai rămân</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>%1–%n minutes</source>
        <comment>from %1 to %n</comment>
        <translation>
            <numerusform>%1–%n minut</numerusform>
            <numerusform>%1–%n minute</numerusform>
            <numerusform>%1–%n de minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Visitor without a number</source>
        <translation>Vizitator fără număr</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>De ce a venit?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>În ce limbă?</translation>
    </message>
    <message>
        <source>Which help?</source>
        <translation>De ce ajutor are nevoie?</translation>
    </message>
    <message>
        <source>One service…</source>
        <translation>Un serviciu anume…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Încă nu se știe</translation>
    </message>
    <message>
        <source>Give a number</source>
        <comment>button</comment>
        <translation>Dau un număr</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>button: no number is given</comment>
        <translation>Renunț</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Good day! How can we help?</source>
        <translation>Bună ziua! Cu ce vă ajutăm?</translation>
    </message>
    <message>
        <source>Here you ask for papers and help from the state online. &lt;b&gt;Our help is free.&lt;/b&gt;</source>
        <translation>Aici faceți cereri și primiți acte de la stat, prin internet. &lt;b&gt;Ajutorul este gratuit.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>I want the specialist&apos;s help</source>
        <translation>Vreau ajutorul specialistului</translation>
    </message>
    <message>
        <source>Take a number. The specialist calls you and you work together.</source>
        <translation>Luați un număr. Specialistul vă cheamă și lucrați împreună.</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>Iau un număr</translation>
    </message>
    <message>
        <source>I use the computer myself</source>
        <translation>Folosesc eu calculatorul</translation>
    </message>
    <message>
        <source>The computer shows you what to press, step by step.</source>
        <translation>Calculatorul vă arată ce să apăsați, pas cu pas.</translation>
    </message>
    <message>
        <source>You can call the specialist at any time</source>
        <translation>Puteți chema specialistul oricând</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Încep</translation>
    </message>
    <message>
        <source>When you finish, we erase what you wrote</source>
        <translation>La sfârșit ștergem tot ce ați scris</translation>
    </message>
    <message>
        <source>You need not know computers</source>
        <translation>Nu trebuie să știți a lucra la calculator</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Acum nu așteaptă nimeni</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Așteaptă %n persoană</numerusform>
            <numerusform>Așteaptă %n persoane</numerusform>
            <numerusform>Așteaptă %n de persoane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardLine</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Pasul %1 din %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Please try again, or speak to the specialist.</source>
        <translation>Încercați din nou sau vorbiți cu specialistul.</translation>
    </message>
    <message>
        <source>This computer cannot write just now</source>
        <translation>Acest calculator nu poate scrie acum</translation>
    </message>
    <message>
        <source>You did nothing wrong. Nothing you were given before is lost.</source>
        <translation>Nu ați greșit cu nimic. Nimic din ce ați primit înainte nu s-a pierdut.</translation>
    </message>
    <message>
        <source>Please tell the specialist. Another computer can serve you.</source>
        <translation>Spuneți specialistului. Puteți folosi alt calculator.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>O clipă, vă rugăm</translation>
    </message>
    <message>
        <source>You did nothing wrong. The computer did not manage this step.</source>
        <translation>Nu ați greșit cu nimic. Calculatorul nu a reușit acest pas.</translation>
    </message>
    <message>
        <source>hears badly</source>
        <translation>aude greu</translation>
    </message>
    <message>
        <source>sees badly</source>
        <translation>vede greu</translation>
    </message>
    <message>
        <source>walks with difficulty</source>
        <translation>merge greu</translation>
    </message>
    <message>
        <source>reads with difficulty</source>
        <translation>citește greu</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>are nevoie de traducător</translation>
    </message>
    <message>
        <source>Not answering since %1</source>
        <translation>Nu răspunde de la %1</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No service is open</source>
        <translation>Niciun serviciu deschis</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 din %2 pași</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Încheiate: %1</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Cum s-a încheiat?</translation>
    </message>
    <message>
        <source>What stood in the way?</source>
        <translation>Ce a împiedicat?</translation>
    </message>
    <message>
        <source>Who worked at the computer?</source>
        <translation>Cine a lucrat la calculator?</translation>
    </message>
    <message>
        <source>Alone next time?</source>
        <translation>Data viitoare singur?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Note, without names and numbers</source>
        <translation>Notă, fără nume și numere</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Cu unu mai puțin</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Cu unu mai mult</translation>
    </message>
    <message>
        <source>For example: comes back on Thursday with the bill</source>
        <translation>De exemplu: revine joi cu factura</translation>
    </message>
    <message>
        <source>Let the visitor type.</source>
        <translation>Lăsați vizitatorul să scrie.</translation>
    </message>
    <message>
        <source>Whoever does it, learns it.</source>
        <translation>Cine face singur, învață.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Adaug un serviciu</translation>
    </message>
    <message>
        <source>Goes on alone</source>
        <comment>button: the visitor works alone again</comment>
        <translation>Continuă singur</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: the work is over</comment>
        <translation>Închei</translation>
    </message>
    <message>
        <source>End and call %1</source>
        <comment>button</comment>
        <translation>Închei și chem %1</translation>
    </message>
    <message>
        <source>Slip to come back</source>
        <comment>button: prints</comment>
        <translation>Bilet de revenire</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>outcome</comment>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>outcome</comment>
        <translation>Parțial</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <comment>outcome</comment>
        <translation>Îndrumat</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>outcome</comment>
        <translation>Nu s-a putut</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>fără semnătură</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>lipsește un act</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>fără e-mail</translation>
    </message>
    <message>
        <source>no bank card</source>
        <translation>fără card bancar</translation>
    </message>
    <message>
        <source>site does not answer</source>
        <translation>site-ul nu răspunde</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>a renunțat</translation>
    </message>
    <message>
        <source>no right to it</source>
        <translation>nu are dreptul</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altceva</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>The visitor</source>
        <translation>Vizitatorul</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>You work with number %1</source>
        <translation>Lucrați cu numărul %1</translation>
    </message>
    <message>
        <source>It is the turn of number %1</source>
        <translation>E rândul numărului %1</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>a așteptat %n min</numerusform>
            <numerusform>a așteptat %n min</numerusform>
            <numerusform>a așteptat %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
