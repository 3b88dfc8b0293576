# De gids voor wie een groep leidt. Het scherm, `vangnet guide` en docs/group-leaders.nl.md komen hiervandaan.
# Wat iemand typt staat tussen `schuine accenten`; wat iemand zegt, tussen ‘aanhalingstekens’.

guide-title = Voor wie een groep leidt
guide-intro = U kunt deze cursus gebruiken op een ouderavond, in een teamoverleg of op een studiedag. Internet is niet nodig. Deze gids loopt met u mee, van de voorbereiding tot na afloop.
guide-room = Ga ervan uit dat er mensen in de zaal zitten die dit zelf hebben meegemaakt. En ouders van wie het kind erbij betrokken is: omdat het iets is aangedaan, of omdat het zelf iets deed. Kies uw woorden zo dat zij allemaal kunnen blijven.
guide-image = Een volwassene bekijkt zo’n beeld nooit, kopieert het niet, bewaart het niet en stuurt het niet door. Ook vandaag niet, en ook niet als voorbeeld.

guide-before-title = Vooraf
guide-before-module = Doe de module eerst zelf, van begin tot eind. Let op waar het u raakt: daar wordt het in de groep misschien ook stil.
guide-before-second = Vraag een tweede volwassene erbij, die met iemand naar buiten kan gaan. Spreek een teken af.
guide-before-tonight = Zorg dat u weet bij wie mensen die dag terechtkunnen: iemand in het gebouw, en een hulplijn.
guide-before-safeguarding = Zoek uit wie er in uw organisatie waakt over de veiligheid van kinderen, zoals de aandachtsfunctionaris. Vraag hoe u die persoon tijdens de bijeenkomst bereikt.
guide-before-invitation = Zet in de uitnodiging wat er komt: mensen oefenen samen, praktisch en zonder enge verhalen. Wegblijven of eerder weggaan mag zonder uitleg.

guide-prepare-title = Twintig minuten voorbereiding
guide-prepare-intro = Typ deze opdrachten één voor één. Op de plaats van FOLDER zet u de naam van een map. Voor een team zet u teacher of youth-worker op de plaats van parent.
guide-prepare-evening = `vangnet evening FOLDER --for parent --minutes 60` vraagt wat er nog ontbreekt. Daarna maakt het de papieren: programma, uitnodiging, controlelijst, groepsafspraken, stemkaarten, papieren om uit te delen en een formulier om terug te kijken.
guide-prepare-print = Print de papieren. U kunt ook om één ervan vragen: `vangnet print handout sextortion`, `vangnet print cards`, `vangnet print help-card` of `vangnet print slip`.
guide-prepare-helplines = `vangnet helplines` toont de hulplijnen van uw regio. Staat erbij dat u een nummer moet nakijken? Kijk dan op de website.
guide-prepare-present = `vangnet present sextortion --for parent --minutes 60` toont de bijeenkomst op het grote scherm. Loop er één keer doorheen. De kleuren zijn meteen licht: dat past bij een beamer.
guide-prepare-letters = Maak de letters groter met Ctrl en +, tot u ze vanaf de achterste rij kunt lezen.
guide-prepare-notes = `vangnet notes` toont uw notities in een tweede venster. Laat dat venster niet op het grote scherm zien. `vangnet print notes sextortion --for parent --minutes 60` zet dezelfde notities op papier, voor als uw laptop alleen het grote scherm heeft.

guide-evening-title = Hoe een bijeenkomst verloopt
guide-evening-share = Een kwart van de tijd bent u aan het woord. De helft van de tijd praten mensen met elkaar. Wat overblijft, is voor binnenkomen, kiezen en afronden.
guide-evening-welcome = Heet iedereen welkom en zeg de afspraken: vijf minuten.
guide-evening-ask = Laat een vraag zien die iedereen beantwoordt. Laat nog niet zien welk antwoord goed is.
guide-evening-vote = Laat mensen kiezen met hun handen, of met de kaarten A tot en met D.
guide-evening-pairs = Laat ze er in tweetallen over praten.
guide-evening-again = Laat ze nog een keer kiezen.
guide-evening-reasons = Pas nu komt de uitleg. Vraag wie er iets wil zeggen, niet wie het fout had.
guide-evening-talk = In het oefengesprek kiest de zaal wat er gezegd wordt. Doe één beurt twee keer: eerst onhandig, dan beter.
guide-evening-paper = Stop op tijd. Iedereen gaat naar huis met een papier in de hand.
guide-evening-team = Kom met een team na twee tot vier weken nog eens tien minuten bij elkaar. Wat hebt u geprobeerd? Wat was lastig? Wat spreken we af?

guide-rules-title = Afspraken om hardop te zeggen
guide-rules-intro = Zeg ze aan het begin, voordat iemand iets vertelt. De eerste vooral.
guide-rules-here = Wat mensen vertellen, blijft hier. Behalve als een kind misschien in gevaar is.
guide-rules-child = We praten over ‘een kind’. Niet over ons eigen kind, en niet over mensen bij naam.
guide-rules-pass = Overslaan mag altijd. U mag weggaan en terugkomen, en niemand vraagt waarom.
guide-rules-images = We laten geen beelden zien, vragen er niet om en beschrijven ze niet.
guide-rules-blame = De schuld ligt bij wie dreigt, misbruikt of verspreidt.
guide-rules-families = Elk gezin heeft zijn eigen regels. We vragen ernaar; we verbeteren niet.
guide-rules-phones = Telefoons weg. Geen foto’s, geen opnames.

guide-during-title = Tijdens de bijeenkomst
guide-during-turn = Met de Page-toetsen, de pijlen en de spatiebalk gaat u verder. Een afstandsbediening voor presentaties doet hetzelfde.
guide-during-blank = Een punt of de letter b maakt het scherm leeg. Dan kijken mensen weer naar elkaar.
guide-during-choose = Een cijfer en Enter kiest: in het gesprek de zin die gezegd wordt, bij een vraag de uitleg van dat antwoord.
guide-during-count = Tel de kaarten of handen. Typ de aantallen met spaties ertussen, zoals 12 3 20 5, en dan Enter.
guide-during-more = De letter t telt twee minuten af om te praten. Met u neemt u een zin van het gesprek terug. Met a typt u een vraag voor de doos. Met h ziet iedereen de nummers.
guide-during-leave = Met Esc of F5 verlaat u de presentatie nooit. Stoppen doet u met twee keer q.
guide-during-notes = Uw notities staan in het tweede venster, met `vangnet notes`. Daar staat ook wat u kunt overslaan als er weinig tijd is.
guide-during-help = Heeft iemand meteen hulp nodig? Pak dan de hulpkaart op papier. Het grote scherm is van iedereen.

guide-hard-title = Lastige momenten
guide-hard-intro = Blijf rustig en vriendelijk. U hoeft geen perfecte zin te hebben. Hiermee kunt u beginnen.
guide-hard-happens = Wat er gebeurt
guide-hard-say = U kunt zeggen
guide-hard-story = Iemand begint aan een persoonlijk verhaal.
guide-hard-story-say = ‘Dank u voor uw vertrouwen. Dit verdient rust en tijd. Wilt u dat er nu iemand bij u komt zitten, buiten deze zaal?’
guide-hard-now = ‘Ons kind zit hier nu middenin.’
guide-hard-now-say = ‘Goed dat u het zegt. U staat er nu niet alleen voor.’ De tweede volwassene gaat met deze ouder naar buiten en neemt de hulpkaart mee.
guide-hard-never = ‘Dat zou ons kind nooit doen.’
guide-hard-never-say = ‘Laten we het hopen. Wat wilt u dat uw kind zeker weet, voor het geval dat?’
guide-hard-sent = ‘Ze had het niet moeten sturen.’
guide-hard-sent-say = ‘Iemand vertrouwen is geen misdrijf. Dreigen en verspreiden wel. Wat kunnen we zeggen, zodat het volgende kind het durft te vertellen?’
guide-hard-phone = ‘Pak die telefoon gewoon af.’
guide-hard-phone-say = ‘U wilt uw kind beschermen, dat is te begrijpen. Maar een kind dat bang is zijn telefoon te verliezen, zegt misschien niets. Wat kunnen we wél afspreken?’
guide-hard-details = Iemand wil weten wat er te zien is, of hoe het technisch gaat.
guide-hard-details-say = ‘Dat laten we met opzet weg. Vandaag gaat het over wat een kind van ons nodig heeft.’
guide-hard-motives = Iemand vertrouwt de bedoeling van de les niet.
guide-hard-motives-say = ‘Goed dat u het vraagt. Alle teksten en bronnen zijn open, u mag ze lezen. Waar maakt u zich het meest zorgen over?’
guide-hard-question = Een vraag waarop u het antwoord niet weet.
guide-hard-question-say = ‘Dit antwoord moet kloppen. U hoort het binnen een week.’
guide-hard-quiet = Het blijft heel stil in de zaal.
guide-hard-quiet-say = ‘Stil zijn mag. Neem een minuut voor uzelf en praat dan met één ander. Niemand hoeft iets te zeggen voor de hele groep.’

guide-after-title = Na afloop
guide-after-stay = Blijf nog twintig minuten. Sommige mensen komen pas als de anderen weg zijn.
guide-after-concern = Geef een zorg nog dezelfde dag door, op de manier van uw eigen organisatie. Ga het niet zelf uitzoeken, en beloof geen geheimhouding.
guide-after-names = Zet geen namen in het programma. Er is geen plek voor.
guide-after-second = Praat na met de tweede volwassene. Wat ging goed? Wat blijft u bij?
guide-after-slip = Geef iedereen het briefje met drie vragen: voor dag 1, week 1 en maand 1. `vangnet print slip` maakt het.

guide-plain-title = Als u blind bent of een schermlezer gebruikt
guide-plain-present = `vangnet present sextortion --for parent --minutes 60 --plain` zegt dezelfde bijeenkomst in gewone regels.
guide-plain-count = Vraag de tweede volwassene om de kaarten te tellen en de aantallen hardop te zeggen.
guide-plain-guide = `vangnet guide` zegt ook deze gids in gewone regels.
