"""The commonest names of Moldova, in either alphabet.

Put together by hand from general knowledge of the country, not from a register, and filled up from Faker
(MIT licence): rarer given names of `ro_RO`, `ru_RU` and `uk_UA`, and Russian surnames. Names are the same
in both alphabets when they sound the same (`kiosk.domain.folding`): they stand here in one spelling.
"""

from typing import Final

from kiosk.domain.folding import fold_each, fold_for_index

_FIRST_NAMES: Final = """
Achim Adam Adela Adelaida Adelin Adelina Adina Adrian Adriana Afanasia Afanasie Agafia Agapie Agata Aglaia
Agripina Aida Ala Albert Alberta Albertina Albina Aleodor Alevtina Alex Alexandr Alexandra Alexandrina
Alexandru Alexe Alexei Alexie Alice Alida Alin Alina Aliona Alis Alisa Alistar Alla Amalia Amedeu Amelia
Amza Ana Anabela Anaida Anamaria Anastasia Anatol Anatoli Anatolie Anca Ancuța Anda Andra Andrada Andreea
Andrei Andrian Andriana Anemona Aneta Anfisa Angela Angelica Angelina Anghel Anghelina Anica Anișoara Anjela
Anjelica Antim Antoaneta Anton Antonela Antonia Antonie Antonina Antoniu Anuța Apolon Arcadi Arcadie Ariadna
Arian Ariana Arina Aristide Aristița Arseni Arsenie Artem Artemie Artiom Artur Asea Atanasie Augustin
Augustina Aura Aurel Aurelia Aurelian Aureliana Aurica Aurora Avram Axenia Axinia Axinte Barbu Bartolomeu
Beatrice Beniamin Benone Bernard Betina Bianca Bogdan Bogdana Boris Brândușa Brăduț Bănel Caius Calina
Camelia Camil Carina Carla Carmen Carmina Carol Carolina Casian Casiana Catinca Catrina Catrinel Cazimir
Cecilia Cedrin Celia Cerasela Cezar Cezara Chira Chiril Chirilă Ciprian Cipriana Clara Clarisa Claudia
Claudiu Clavdia Clementina Codin Codrin Codrina Codruț Codruța Constantin Constantina Constanța Consuela
Coralia Corina Cornel Cornelia Corneliu Corvin Cosmin Cosmina Costache Costel Costică Costin Cozma Crenguța
Crina Cristea Cristi Cristian Cristina Cristobal Cristofor Călin Cătălin Cătălina Dacian Daciana Dafina
Daiana Damian Dan Dana Daniel Daniela Danil Daria Dariana Darius David Decebal Delia Demian Denis Denisa
Despina Diana Dida Didina Dima Dimitrie Dimitrina Dina Dinu Dionisie Dmitri Dmitrii Dochia Doina Dominic
Domnica Domnichia Dora Dorel Dorian Doriana Dorin Dorina Dorinel Dorli Dorofei Doru Dragoș Dumitra Dumitrana
Dumitrița Dumitru Dănilă Ecaterina Edgar Edmond Eduard Efim Efimia Efrem Efrosinia Eftimia Eftimie Elena
Eleonora Eliana Elina Elisabeta Elisaveta Elisei Eliza Elizaveta Ella Elodia Elvira Emanoil Emanuel Emanuela
Emanuil Emil Emilia Emilian Eremia Eric Erica Ermolai Ernest Estera Eudochia Eufimia Eufrosina Eugen Eugenia
Eugeniu Eusebia Eusebiu Eustațiu Eva Evanghelina Evdochia Evdochim Evelina Evgheni Evghenia Evghenii Fabia
Fabian Fabiana Fedor Fedora Fedosia Felicia Felix Feodor Feodora Feodosia Fevronia Filat Filimon Filip
Filofteia Fiodor Fiona Firuța Flavia Flaviu Floarea Flora Florea Florentin Florentina Florența Florian
Floriana Florica Florin Florina Foma Francisc Frederic Frusina Gabi Gabriel Gabriela Galina Gavriil Gavril
Geanina Gelu Gena Genadie Gențiana George Georgel Georgeta Georgi Georgia Georgian Georgiana Georgii Geta
Ghenadi Ghenadie Ghenadii Ghenrieta Gheorghe Gheorghi Gheorghii Gheorghina Gheorghiță Gherasim Gherghina
Gherman Ghiță Gianina Gicu Gică Gina Giorgian Giorgiana Gleb Gordei Grațian Grațiana Grațiela Gregorian
Grigore Grigori Grigorii Grigorița Haralamb Haralambie Haralampie Hariton Harlampie Henrieta Horațiu Horea
Horia Hortensia Iachim Iachint Iacob Iana Iancu Ianina Ianis Iarina Iaroslav Iaroslava Iasmina Ieremia Ignat
Igor Igori Igorie Ilarie Ilarion Ileana Ilia Ilie Ilinca Ilona Ina Inessa Inga Inna Inocențiu Ioachim Ioan
Ioana Ioanina Iolanda Ion Ionel Ionela Ionelia Ionică Ionuț Iosefina Iosif Iov Ipatie Iraida Irena Iridenta
Irina Irinel Isabela Isac Isaia Isidor Iulia Iulian Iuliana Iuliu Iura Iuri Iurie Iurii Iustin Iustina
Iustinian Ivan Ivana Ivanna Ivona Izabela Izolda Jana Janeta Janina Janna Jasmina Jeana Jenel Jora Joseph
Julia Julieta Kira Ladislau Larion Larisa Larisia Lascăr Laura Laurenția Laurențiu Laurian Lavinia Lazăr Lea
Leana Lelia Lena Leon Leonard Leonid Leonida Leonti Leontie Leontin Leontina Leopoldina Leordean Letiția Lev
Lia Liana Lica Lidia Ligia Lilea Lili Lilia Lilian Liliana Lina Lioara Liuba Liubomir Liubov Liuda Liudmila
Livia Liviu Loredana Lorelei Lorena Lorin Luana Luca Lucențiu Lucheria Lucia Lucian Luciana Lucica Lucreția
Lucrețiu Ludmila Ludovic Ludovica Luiza Luminița Lăcrămioara Macar Macari Macarie Magdalena Maia Malvina
Manole Manuela Mara Marcel Marcela Marcheta Marcu Marfa Marga Margareta Margarita Maria Marian Mariana
Maricica Marilena Marin Marina Marinela Marioara Marius Marta Martin Matei Matilda Matriona Matrona Matvei
Maxim Maximilian Melania Melentie Melina Mihaela Mihai Mihail Mihailo Mihnea Milena Mina Minodora Mioara
Mirabela Mircea Mirela Miron Mirona Miroslav Miruna Mitică Mitrodora Mitrofan Mitruț Moisei Mona Monica
Mugur Mugurel Mădălin Mădălina Mălina Măriuca Nadea Nadejda Nadia Narcis Narcisa Nastasia Nata Natalia
Natașa Naum Nechifor Neculai Nelea Neli Nelia Nelly Nelu Nestor Nicanor Nichifor Nichita Nicoară Nicola
Nicolae Nicolai Nicolaie Nicoleta Nicolina Nicu Niculina Niculiță Nicușor Nicuță Nidia Nina Noemi Nona Noni
Nonna Nora Norica Norman Oana Octav Octavia Octavian Octaviana Octaviu Odarca Ofelia Oleg Oleinic Olesea
Olesia Olga Olimpia Olimpian Olimpiu Olivia Oliviu Onisim Onufrie Ortansa Otilia Ovidiu Oxana Ozana Palaghia
Pamfil Panagachie Panaghia Panait Panfil Pantelei Paraschiva Parascovia Parfenie Patricia Paul Paula Paulica
Paulina Pavel Pavlina Pelaghia Pentelei Petea Petr Petra Petre Petrea Petrică Petrișor Petronela Petru
Petruț Petruța Piotr Platon Pleșu Polina Pompilia Pompiliu Porfirie Pricop Procopie Profir Profira Prohor
Pătru Rada Radu Rafael Rafila Raia Raisa Raluca Ramona Rareș Rebeca Regina Relu Remus Renata Rita Robert
Roberta Robertina Rodica Rodion Roman Romanița Romeo Romina Romulus Rostislav Roxana Roxelana Roza Rozalia
Ruslan Ruslana Ruxanda Ruxandra Răducu Răzvan Sabin Sabina Sabrina Safta Salomea Sanda Sandu Sava Saveli
Savelie Saveta Savina Savva Sebastian Semenica Semion Serafim Serafima Serafina Sergei Serghei Sergiana
Sergiu Sevastian Severin Severina Sidonia Silvana Silvestru Silvia Silvian Silviana Silviu Simi Simina
Simion Simona Sinică Slavic Smaranda Snejana Sofia Sofron Sofronie Sonia Sorana Sorin Sorina Spiridon Stan
Stana Stanca Stancu Stanislav Stanislava Stefan Stefania Stela Stelian Steliana Steluța Stepan Stepanida
Suzana Svetlana Svitlana Sânziana Taisia Tamara Tania Taras Tatiana Tecla Teodor Teodora Teodosia Teodosie
Teofil Teohari Teona Terenti Terentie Theodor Tiberia Tiberiu Tihon Tilica Timea Timofei Timofte Timotei
Tinca Tincuța Titus Toader Todor Tolea Toma Traian Trifan Trifon Trofim Tudor Tudora Tudorița Tudosia Vadim
Valentin Valentina Valeri Valeria Valerian Valerie Valerii Valeriu Valter Vanesa Varfolomei Varvara Vasea
Vasile Vasili Vasilica Vasilii Vasilina Vasilisa Vasiluța Veaceslav Vera Verginia Veronica Veta Vica
Vicenția Vicențiu Victor Victoria Vincențiu Violeta Viorel Viorela Viorica Virgil Virginia Visarion Vitali
Vitalia Vitalie Vitalii Vitalina Viviana Vlad Vladimir Vladislav Vladislava Vlaicu Vlădelina Voichița Voicu
Volodea Xenia Xenofont Zahar Zaharia Zamfir Zamfira Zeno Zenobia Zenovia Zina Zinaida Zinovia Zinovie Zoia
Șerban Ștefan Ștefana Ștefania Ștefănel Євген Євгенія Єлизавета Ігнат Ігор Ілля Ірина Аарон Августин Авдей
Аверкий Аверьян Авксентий Аврелій Автоном Агап Агафон Аггей Азар Азарий Аксинья Акулина Алевтин Алевтина
Алёна Алёша Амвросій Амос Ананий Анатолій Андриан Андрон Андроник Андрій Аникей Аникита Анисим Анна Антип
Антонин Анфиса Аня Аніта Аполлинарий Арефий Аристарх Арсен Артемий Архип Аскольд Афанасий Афиноген Богдан
Богодар Богуслав Богуслава Болеслав Борис Борислав Бронислав Будимир Вадим Валя Варвара Варлаам Варфоломій
Василий Василина Василь Вася Вацлав Велимир Венедикт Вениамин Вика Викентий Викторин Виталий Владилен
Владлен Влас Володимир Володимира Володя Всеволод Всемил Всеслав Вышеслав Вячеслав Віктор Вікторія Віра
Гаврила Гаврило Галактион Галина Галя Ганна Гедеон Гена Геннадий Георгий Герасим Герман Глафира Гліб Гнат
Гордій Гостомысл Гремислав Григорій Гриша Гурий Данило Дарина Дарья Даша Дементий Демид Дмитрий Дмитро
Добромысл Доброслав Дуня Евгений Евграф Евдоким Евдокия Евлампий Евпраксия Евсей Евстафий Евстигней
Евфросиния Егор Едита Екатерина Елизавета Елизар Емельян Епифан Еремей Ермил Ерофей Ефим Жанна Женя Захар
Зиновій Златослава Зорян Зоряна Зосима Игнатий Измаил Изот Изяслав Илларион Иннокентий Ипат Ипатий Ипполит
Ираклий Исай Йосип Каллистрат Камілла Капитон Карп Катерина Катя Кирилл Кирило Клавдий Климент Кондрат
Кондратий Конон Корнил Костянтин Кузьма Куприян Лавр Лаврентий Ладимир Ладислав Лазарь Лариса Левко Леонтий
Леопольд Лиза Лонгин Лора Лука Лукьян Лучезар Люба Любов Любовь Любомир Любосмысл Люда Людмила Лідія Лілія
Макар Марк Марко Мартьян Маруся Марфа Марія Матвей Мефодий Мечислав Микита Микола Миколай Милан Милен Милий
Милица Милован Мирослав Мирослава Митофан Митрофан Михаил Михайлина Михайло Михей Миша Модест Моисей Мойсей
Мокей Мстислав Надя Надія Назар Наина Настя Наталья Наталія Натан Никандр Никанор Никита Никифор Никодим
Николай Никон Нинель Нифонт Ніна Одарка Оксана Оксенія Октябрина Олекса Олександр Олександра Олексій Олена
Олесь Олеся Олимпиада Олимпий Ольга Омелян Онисія Онуфрий Опанас Орест Орина Орися Орхип Осип Остап Остромир
Охрім Павл Павло Панас Панкрат Панкратий Пантелеймон Парамон Пармен Парфен Пахом Паша Пелагея Петро Петя
Пилип Пимен Поликарп Полина Порфирий Потап Прасковья Пров Прокл Прокофий Прохор Прохір Пріска Пётр Радим
Радислав Радован Раиса Ратибор Ратмир Родион Роксолана Роман Ростислав Рубен Рюрик Савватий Самсон Самуил
Саша Света Светозар Святополк Святослав Святослава Світлана Селиван Селиверст Семён Сергей Сергій Серёжа
Сигизмунд Сидор Силантий Сильвестр Симон Синклитикия Сніжана Сократ Соломон Соломія Софон Софія Спартак
Спиридон Станимир Станіслав Степан Стефан Стоян Таисия Таня Тарас Твердислав Творимир Тереза Терентий Тетяна
Тимофей Тимофій Тимур Тихон Трохим Ульян Ульяна Устим Устин Фадей Фаина Федосий Федот Федір Феоктист Феофан
Ферапонт Филарет Филипп Фирс Фока Фома Фортунат Фотий Франц Фрол Фёдор Фёкла Харитон Харлампий Хома Христина
Христофор Чеслав Эдуард Элеонора Эмилия Эраст Эрнст Ювеналий Юлий Юлия Юра Юрий Юстим Юстина Юхим Яков Якуб
Яків Яна Януарий Ярема Ярина Ярополк Ярослав Ярослава
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
