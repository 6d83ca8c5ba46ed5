"""The commonest names of Moldova, in either alphabet.

Put together by hand from general knowledge of the country, not from a register; Russian surnames are filled
up from Faker (MIT licence, `ru_RU`). Names are the same in both alphabets when they sound the same
(`kiosk.domain.folding`): they stand here in one spelling.
"""

from typing import Final

from kiosk.domain.folding import fold_each, fold_for_index

_FIRST_NAMES: Final = """
Achim Adam Adela Adelaida Adelina Adina Adrian Adriana Afanasia Afanasie Agafia Agapie Agata Aglaia Agripina
Ala Albert Albina Alevtina Alex Alexandr Alexandra Alexandrina Alexandru Alexe Alexei Alexie Alina Aliona
Alisa Alla Amalia Amelia Ana Anastasia Anatol Anatoli Anatolie Anca Ancuța Andreea Andrei Andrian Andriana
Aneta Anfisa Angela Angelica Angelina Anghel Anghelina Anica Anișoara Anjela Anjelica Anton Antonia Antonie
Antonina Anuța Apolon Arcadi Arcadie Arina Arseni Arsenie Artem Artemie Artiom Artur Asea Atanasie Augustin
Augustina Aura Aurel Aurelia Aurelian Aurica Aurora Axenia Axinia Axinte Beatrice Bianca Bogdan Bogdana
Boris Brândușa Calina Camelia Carina Carmen Carolina Casian Catinca Catrina Chira Chiril Chirilă Ciprian
Clara Claudia Claudiu Clavdia Clementina Codrin Codrina Constantin Constanța Corina Cornel Cornelia Corneliu
Cosmin Costache Costel Costică Cozma Crina Cristi Cristian Cristina Cristofor Călin Cătălin Cătălina Dan
Dana Daniel Daniela Danil Daria Dariana Darius David Demian Denis Denisa Diana Dima Dimitrie Dina Dinu
Dionisie Dmitri Dmitrii Doina Domnica Domnichia Dora Dorel Dorian Dorin Dorina Dorofei Doru Dragoș Dumitra
Dumitrița Dumitru Dănilă Ecaterina Eduard Efim Efimia Efrem Efrosinia Eftimie Elena Eleonora Elina Elisabeta
Elisaveta Elisei Eliza Elizaveta Ella Elvira Emanuel Emanuela Emil Emilia Emilian Eremia Ermolai Eudochia
Eufimia Eufrosina Eugen Eugenia Eugeniu Eva Evdochia Evdochim Evelina Evgheni Evghenia Evghenii Fabian Fedor
Fedora Fedosia Felicia Felix Feodor Feodora Feodosia Fevronia Filat Filimon Filip Filofteia Fiodor Fiona
Firuța Floarea Florea Florentin Florentina Florian Florica Florin Florina Foma Gabriel Gabriela Galina
Gavriil Gavril Geanina Gena Genadie George Georgeta Georgi Georgiana Georgii Ghenadi Ghenadie Ghenadii
Ghenrieta Gheorghe Gheorghi Gheorghii Gheorghina Gherasim Gherman Ghiță Gleb Gordei Grigore Grigori Grigorii
Grigorița Haralambie Haralampie Hariton Harlampie Iachim Iachint Iacob Iana Ianina Iarina Iaroslav Iaroslava
Ignat Igor Igori Igorie Ilarion Ileana Ilia Ilie Ilinca Ilona Ina Inessa Inga Inna Ioachim Ioan Ioana Ion
Ionel Ionela Ionică Ionuț Iosif Iov Ipatie Iraida Irena Irina Isac Isaia Isidor Iulia Iulian Iuliana Iura
Iuri Iurie Iurii Iustin Iustina Ivan Ivana Ivanna Izolda Jana Janeta Janna Jeana Jora Joseph Kira Larion
Larisa Larisia Laura Laurențiu Lavinia Lazăr Lea Leana Lena Leon Leonid Leonida Leonti Leontie Leontina Lev
Lia Liana Lica Lidia Ligia Lilea Lilia Lilian Liliana Lina Liuba Liubomir Liubov Liuda Liudmila Livia Liviu
Loredana Lorena Luca Lucheria Lucia Lucian Luciana Lucica Lucreția Ludmila Luiza Luminița Macar Macari
Macarie Magdalena Maia Manole Manuela Mara Marcel Marcela Marcu Marfa Margareta Margarita Maria Marian
Mariana Maricica Marin Marina Marinela Marioara Marius Marta Martin Matei Matriona Matrona Matvei Maxim
Melania Melentie Mihaela Mihai Mihail Mihailo Milena Mina Mioara Mircea Mirela Miron Miroslav Mitică
Mitrodora Mitrofan Moisei Mădălina Nadea Nadejda Nadia Nastasia Nata Natalia Natașa Naum Neculai Nelea Neli
Nelia Nelly Nelu Nestor Nicanor Nichifor Nichita Nicola Nicolae Nicolai Nicoleta Nicolina Nicu Nicușor Nina
Nona Noni Nonna Nora Oana Octavia Octavian Odarca Oleg Oleinic Olesea Olesia Olga Olimpia Onisim Onufrie
Otilia Ovidiu Oxana Palaghia Pamfil Panaghia Panfil Pantelei Paraschiva Parascovia Parfenie Patricia Paul
Paula Paulina Pavel Pavlina Pelaghia Pentelei Petea Petr Petra Petre Petrea Petrică Petronela Petru Petruța
Piotr Platon Polina Porfirie Pricop Procopie Profir Profira Prohor Rada Radu Raia Raisa Ramona Rareș Regina
Renata Rita Rodica Rodion Roman Romeo Rostislav Roxana Roza Rozalia Ruslan Ruslana Ruxanda Ruxandra Răzvan
Sabina Safta Sanda Sandu Sava Saveli Savelie Saveta Savva Sebastian Semion Serafim Serafima Serafina Sergei
Serghei Sergiana Sergiu Sevastian Severin Silvestru Silvia Silviu Simion Simona Slavic Smaranda Snejana
Sofia Sofron Sofronie Sonia Sorin Sorina Spiridon Stanislav Stanislava Stefan Stefania Stela Steliana Stepan
Stepanida Svetlana Svitlana Taisia Tamara Tania Taras Tatiana Tecla Teodor Teodora Teodosie Terenti Terentie
Tihon Tilica Timofei Timofte Tincuța Toader Todor Tolea Toma Traian Trifan Trifon Trofim Tudor Tudora
Tudosia Vadim Valentin Valentina Valeri Valeria Valerian Valerie Valerii Valeriu Varfolomei Varvara Vasea
Vasile Vasili Vasilica Vasilii Vasilina Vasilisa Vasiluța Veaceslav Vera Verginia Veronica Veta Vica Victor
Victoria Violeta Viorel Viorela Viorica Virgil Virginia Visarion Vitali Vitalia Vitalie Vitalii Vitalina
Vlad Vladimir Vladislav Vladislava Volodea Xenia Xenofont Zahar Zaharia Zamfir Zamfira Zina Zinaida Zinovia
Zinovie Zoia Șerban Ștefan Ștefana Ștefania Ștefănel Євген Євгенія Єлизавета Ігнат Ігор Ілля Ірина Аксинья
Акулина Алевтина Алёна Алёша Анатолій Андриан Андрій Анна Антип Анфиса Аня Арсен Архип Афанасий Богдан Борис
Вадим Валя Варвара Василий Василина Василь Вася Вениамин Вика Викентий Виталий Влас Володимир Володя
Всеволод Вячеслав Віктор Вікторія Віра Гаврило Галина Галя Ганна Гена Геннадий Георгий Герман Глафира Гнат
Григорій Гриша Данило Дарина Дарья Даша Демид Дмитрий Дмитро Дуня Евгений Евдоким Евдокия Евсей Егор
Екатерина Елизавета Емельян Еремей Ерофей Ефим Жанна Женя Захар Зоряна Илларион Йосип Катерина Катя Кирилл
Кирило Климент Кондрат Костянтин Кузьма Лазарь Лариса Леонтий Лиза Лука Лукьян Люба Любов Любовь Любомир
Люда Людмила Лідія Лілія Макар Марк Марко Маруся Марфа Марія Матвей Мефодий Микита Микола Мирослав Мирослава
Митрофан Михаил Михайло Миша Моисей Мойсей Надя Надія Назар Наина Настя Наталья Наталія Никанор Никита
Никифор Никодим Николай Нинель Ніна Одарка Оксана Олекса Олександр Олександра Олексій Олена Олесь Олеся
Ольга Онисія Опанас Орися Осип Остап Павл Павло Панас Пантелеймон Паша Пелагея Петро Петя Пилип Поликарп
Полина Потап Прасковья Прокофий Прохор Пётр Раиса Родион Роксолана Роман Ростислав Саша Света Світлана Семён
Сергей Сергій Серёжа Сидор Соломія Софія Спиридон Станіслав Степан Стефан Таисия Таня Тарас Терентий Тетяна
Тимофей Тимур Тихон Ульяна Устин Фаина Федот Федір Филипп Фома Фёдор Фёкла Харитон Христина Эдуард Элеонора
Эмилия Юлия Юра Юрий Юстина Юхим Яков Яків Яна Ярина Ярослав Ярослава
"""
_SURNAMES: Final = """
Ababii Adam Agapi Albot Albu Andronache Andronic Angheluță Antoci Aparece Apostol Arabadji Arama Armaș
Arnaut Babin Bacalu Badea Bahnaru Balaban Balan Balica Balmuș Balta Baltag Banari Banaru Barbos Barbu Barbă
Barbăroșie Barcari Bargan Bashirov Bejan Bejenari Belousov Berdos Bețivu Bivol Blaj Blanaru Bobeică Boboc
Bobu Bodiu Bodrug Bogdan Boghiu Bogos Boico Boiko Boldescu Bolocan Bolun Bondari Bordei Bordian Borș Bostan
Botezat Botezatu Botnari Botnaru Braga Braniște Brânză Brînză Bucătari Bucătaru Buga Bujor Bulat Bulgac
Bulgari Bulgaru Buliga Burdujan Burlacu Burlea Butnaru Buza Buzdugan Buzu Bîrcă Bîrlădeanu Bîrsan Bîtca
Caldare Calestru Calin Calmîc Caminschi Cantemir Capațina Cara Caragheorghe Caraiani Caraivan Caraman Carp
Casapu Casian Castraveț Catan Catană Catărău Cazac Cazacenco Cazacu Ceaicovschi Ceban Cebanu Cebotari
Cebotaru Cecan Cechina Cerchez Cernat Cernei Certan Cheptea Chetrari Chetraru Chiaburu Chicu Chilaru Chilat
Chior Chiosa Chirca Chiriac Chirilov Chirița Chirtoacă Chistol Chișca Cibotaru Ciobanu Ciocan Ciocoi Ciolacu
Ciorbă Ciornîi Ciubara Ciubotaru Ciumac Ciumacenco Climov Coada Cobzac Cobzaru Cobîleanschi Coca Cociorva
Cociu Cociug Cocîrță Codreanu Cojocari Cojocariu Cojocaru Colesnic Coman Condrea Constantinov Copaci
Corcimari Corcodel Cornea Costin Costiuc Cotorobai Cotruță Covalciuc Covalenco Covali Covaliov Cozari Cozma
Cravcenco Cravciuc Cravețchi Crețu Cristea Croitor Croitoru Crudu Crăciun Cucereanu Cuciuc Cucoș Cucu
Cuharschi Cujba Culai Cupcea Curoglo Curtev Cusnir Cușnir Cuțitaru Cârlan Cîrlan Cîrnu Damian Danilov Darie
Darii Dascăl Deliu Demian Diacon Diaconu Dimcioglo Dimov Djugostran Dobândă Dodon Dolghi Doni Donica Donos
Donțu Doroșenco Dragan Draganov Dragomir Dubceac Dubăsaru Duca Dumbravă Dumitraș Dîmbu Enache Enachi Erhan
Ețco Fală Filimon Filip Focșa Foltea Formuzal Frunze Frunză Furculiță Furtună Gaidarji Galben Ganea Gangan
Garaba Gavrilaș Gavriliuc Gavrilița Ghenciu Gheorghiță Gherciu Gherman Ghețiu Ghețivu Ghidirim Ghilaș Ghimp
Glavan Godorogea Godoroja Goian Golban Goncear Gonceari Gonța Gorea Gorincioi Grajdeanu Grama Graur Grecov
Grecu Gribincea Grigoraș Grosu Gudima Gurău Guzun Guțan Guțu Gîndea Gîscă Hadjiu Halippa Hangan Harbuz Harea
Haruța Hotnog Hropotinschi Hîncu Hîrbu Iachim Iachimov Ialanji Iațco Iepure Iordachi Iovu Isac Istrati Iurcu
Ivanov Ivașcu Jalbă Jantuan Jardan Jeleascov Jitari Josan Juc Jurjiu Kapsamun Kara Karakaș Karaman Kior
Kolpakci Kîsa Kîssa Lazari Lazăr Leahu Leca Lefter Lesnic Levința Leșan Leșco Lisnic Lozan Luca Luchian
Lungu Lupan Lupașco Lupașcu Lupu Lîsîi Macari Macovei Madan Mahu Malai Manastîrlî Manea Manole Manoli
Marandici Mardaloescu Mardare Mardari Marian Marin Martin Mazur Mazureac Melnic Melniciuc Melnik Mereuță
Meriacre Mihailov Mihalachi Mircea Mitrofan Mocan Mocanu Moisei Moldovan Moldovanu Morari Moraru Morcov
Moroz Moroșan Movilă Moșneaga Muntean Munteanu Musteața Musteață Mutu Mînăscurtă Mîrza Mîțu Nagacevschi
Nastas Nedelcu Negară Negru Negruță Negură Nicolai Nistor Nogai Novac Novițchi Oboroc Obreja Odobescu Ojog
Olari Olaru Olărescu Onica Oprea Osoianu Ostafi Paladi Palancică Palii Panfil Panuța Papuc Parascan Pascal
Pascari Patraș Pavlov Pașa Pașcanu Pelin Perciun Pereteatcu Petcu Petrea Petrov Pilat Platon Pleșca Plop
Plămădeală Podoleanu Pogor Poiată Pojoga Politov Polișciuc Popa Popescu Popov Popovici Popușoi Porcescu
Postica Postolache Postolachi Postu Prepeliță Prisacari Prisăcaru Procopciuc Prodan Pruteanu Puiu Pulbere
Pușcaș Pușcașu Pîntea Pînzari Pîrlog Pîslaru Păduraru Pădure Racu Radu Railean Raileanu Rață Reabcinschi
Reniță Revenco Robu Roibu Roman Romanciuc Romaniuc Rotar Rotari Rotaru Roșca Roșu Rudenco Rusanovschi Rusnac
Russu Rusu Răileanu Sacara Saharnean Sajin Samson Sandu Sapojnic Sarî Sauca Sava Savca Savin Scripnic Scurtu
Scutari Scutaru Secară Secrieru Serbușca Silivestru Simașco Sirbu Slivca Sochircă Solomon Soltan Spataru
Spînu Spătaru Stafii Stan Stati Stegărescu Stepanov Stici Stoian Stratan Stratulat Strungaru Stîngaci Sula
Sultan Surdu Suruceanu Susarenco Suveică Sârbu Sîrbu Sîrghi Tabacaru Talmaci Talpă Tanasiev Taran Tatar
Tataru Tcacenco Tcaci Teleucă Terzi Timofte Timuș Tofan Tomac Tomșa Topal Topciu Topor Triboi Trifan Trofim
Trușin Tudos Tulbu Turcan Turceac Turcu Tîltu Ulinici Ungureanu Untilă Ursachi Ursaki Ursan Ursu Ursul Uzun
Vacarciuc Valuța Vasilache Vasilachi Vasilos Vdovicenco Velicsar Verdeș Vicol Vidrașcu Vieru Vizitiu Vlah
Vlas Vleju Voinu Voitovici Voloc Volontir Voloșin Vornic Vozian Vrabie Vulpe Vutcariov Vârlan Vîrlan
Zadorojnîi Zagorodniuc Zaharia Zaporojan Zara Zavtoni Zbancă Zgardan Zgherea Zgureanu Zubco Zubcu Țapu Țaran
Țurcan Țurcanu Țîbuleac Țîbîrnă Țîcu Абрамов Аксенов Александров Алексеев Андреев Анисимов Антонов Архипов
Афанасьев Баранов Белов Белоусов Беляев Беляков Блинов Бобров Богданов Бойко Болгар Большаков Бондар Бондарь
Борисов Быков Васильев Веселов Виноградов Власов Волков Воробьев Воронов Воронцов Гаврилов Гайдаржи Галкин
Герасимов Голубев Гончар Гончарук Гончарь Горбачев Горбунов Горшков Григорьев Громов Гуменюк Гусев Давыдов
Данилов Денисов Дмитриев Дорофеев Дроздов Евдокимов Егоров Елисеев Емельянов Ермаков Ершов Ефимов Ефремов
Жданов Жуков Журавлев Зайцев Захаров Зуев Иванов Игнатьев Ильин Исаев Исаков Кабанов Казаков Казмалы
Калашников Калинин Капустин Карпов Кириллов Кириогло Киселев Ковалев Коваль Козак Козлов Колесников Комаров
Коновалов Копылов Королев Костин Котов Кошелев Кравец Кравчук Крылов Кудрявцев Кудряшов Кузнец Кузнецов
Кузьмин Кулагин Куликов Кучер Лазарев Лапин Лебедев Литвин Лобанов Логинов Лукин Лысый Макаров Максимов
Марков Мартынов Марчук Маслов Матвеев Медведев Мельник Мельников Миронов Михайлов Михеев Моисеев Мокан Мороз
Морозов Мухин Назаров Наумов Некрасов Нестеров Никитин Никифоров Николаев Новиков Носков Овчинников Олейник
Олійник Орехов Орлов Осипов Павлов Панов Панфилов Петров Петухов Полищук Поляков Поліщук Пономарев Попов
Потапов Прохоров Пушкарь Родионов Романов Ротарь Руденко Рыбаков Рябов Савельев Савин Савчук Сафонов
Селезнев Семенов Сергеев Сидоров Скрипник Слободянюк Смирнов Соболев Соколов Соловьев Сорокин Степанов
Стоянов Суворов Суханов Тарасов Тимофеев Титов Тихонов Ткач Ткачук Третьяков Трофимов Федоров Федотов
Филиппов Фомин Фролов Хохлов Цветков Цуркан Чебан Чеботарь Чернов Шевченко Шестаков Шилов Ширяев Щербаков
Юдин Яковлев Яровой
"""

FIRST_NAMES: Final = frozenset(fold_each(_FIRST_NAMES.split()))
SURNAMES: Final = fold_for_index(_SURNAMES)
