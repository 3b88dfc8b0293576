# Wat op papier komt: om mee te nemen, op te hangen of mee te werken.

paper-foot = Dit blad hoort bij Vangnet, een cursus voor volwassenen om een kind heen. Het is algemene informatie. Een deskundige heeft de tekst nog niet nagekeken. Is er nu gevaar? Bel het alarmnummer.
paper-letter = Letter
paper-row = Wat hoort hierbij?
# $low (Number) - the smallest number
# $high (Number) - the largest number
# $unit (String) - what is counted
paper-number = Uw getal, van { $low } tot en met { $high } ({ $unit }):
paper-write = Schrijf het op, of denk het alleen. Wat u schrijft, houdt u zelf.
# $who (String) - who speaks
# $text (String) - what is said
paper-says = { $who }: { $text }
# $who (String) - who thinks
# $text (String) - the thought
paper-thinks = { $who } dacht eerst: { $text }
paper-say = Wat zegt u nu?
paper-reasons = Waarom iets helpt of niet
paper-watch = Hier let u op in dit gesprek:

paper-for-parent = Voor ouders en verzorgers.
paper-for-teacher = Voor wie op een school werkt.
paper-for-youth-worker = Voor wie met jongeren werkt.
paper-handout-intro = Om mee te nemen en rustig terug te lezen. U hoeft niets in te leveren.

paper-names-title = Namen en nummers die u zelf invult
paper-name-school = Contactpersoon op school of club:
paper-name-safeguarding = Vertrouwenspersoon:
paper-name-doctor = Huisarts:
paper-name-night = Wie vannacht kan komen:
# $name (String) - name of a helpline
paper-name-line = { $name }:

paper-cards-title = Praatkaarten en stemkaarten
paper-cards-intro = Knip de praatkaarten los. Trek er een: aan tafel, in de auto, voor het slapen. Een kind mag altijd overslaan. Geef zelf ook antwoord.
paper-cards-any = Voor elke leeftijd
paper-cards-young = Voor kinderen van 4 tot en met 8 jaar
paper-cards-middle = Voor kinderen van 9 tot en met 12 jaar
paper-cards-teen = Voor jongeren van 13 tot en met 16 jaar
paper-card-any-1 = Wat was vandaag online het leukst?
paper-card-any-2 = Bij wie kun je terecht als er online iets vervelends gebeurt?
paper-card-any-3 = Jij vertelt iets moeilijks. Wat wil je dan dat een volwassene doet?
paper-card-any-4 = Wanneer vertel jij het makkelijkst iets: onderweg, in het donker, of tijdens een spel?
paper-card-any-5 = Wat zou jij zeggen tegen een vriend die ergens mee zit?
paper-card-any-6 = Welke afspraak over schermen zou jij maken, ook voor de volwassenen?
paper-card-young-1 = Soms zie je iets waar je van schrikt. Naar wie loop je dan toe?
paper-card-young-2 = Wat is een leuk geheim? En welk geheim moet je altijd vertellen?
paper-card-young-3 = Wat zeg je als je niet op de foto wilt?
paper-card-young-4 = Met welke grote mensen kun jij goed praten?
paper-card-young-5 = Iemand in een spelletje wil weten hoe je heet. Wat doe je?
paper-card-young-6 = Hoe voelt je buik als iets niet klopt?
paper-card-middle-1 = Iemand in een spel vraagt waar je woont. Wat doe je?
paper-card-middle-2 = Iemand zegt: ‘Dit is ons geheim.’ Wanneer vertel je het toch?
paper-card-middle-3 = Hoe merk je dat een account misschien niet echt is?
paper-card-middle-4 = Er gaat een foto rond van iemand uit de klas. Hoe help jij diegene?
paper-card-middle-5 = Wanneer is een grap geen grap meer?
paper-card-middle-6 = Je hebt spijt van een bericht. Wat zou het makkelijker maken om dat te vertellen?
paper-card-teen-1 = Iemand dreigt een vriend met een foto. Wat heeft die vriend nu nodig?
paper-card-teen-2 = Waarom zou je iets niet thuis vertellen? Wat kan thuis dan anders?
paper-card-teen-3 = Iemand blijft vragen om een foto. Hoe zeg je nee?
paper-card-teen-4 = In een groepsapp gaat iets rond over een ander. Wat doe je?
paper-card-teen-5 = Waaraan merk je dat iemand je opjaagt?
paper-card-teen-6 = Wat is een goede eerste zin van een volwassene?
paper-vote-title = Stemkaarten
paper-vote-intro = Knip de vier kaarten los. Iedereen steekt tegelijk een kaart op.
# $letter (String) - A, B, C or D
paper-vote-letter = Antwoord { $letter }

paper-plan-title = Mijn plan
paper-plan-intro = Maak de zinnen af in uw eigen woorden. Hang het op waar u het ziet.
paper-plan-tells = Als een kind mij iets vertelt over een foto of bericht, zeg ik:
paper-plan-shock = Als ik schrik of boos word, doe ik eerst:
paper-plan-silent = Als een kind nog niets wil zeggen, zeg ik:
paper-plan-open = Als ……………………………………………………………………, zeg ik:
# $when (String) - what may happen, as somebody typed it
paper-plan-when = Als { $when }, zeg ik:
paper-plan-filled = In uw eigen woorden. Hang het op waar u het ziet.
paper-plan-call = Deze mensen bel ik:

paper-agreement-title = Onze afspraken
paper-agreement-intro = Lees de afspraken samen en praat over elke zin. Anders opschrijven mag. Zet dan allebei uw naam eronder.
paper-agreement-1 = Vertellen mag altijd: overdag, midden in de nacht, en ook veel later.
paper-agreement-2 = Vertellen kost nooit de telefoon.
paper-agreement-3 = De volwassene mag schrikken, maar blijft. We halen eerst adem en praten dan.
paper-agreement-4 = Als er iets misgaat, zeggen we: ‘Het is niet jouw schuld. We doen dit samen.’
paper-agreement-5 = Dreigt iemand? Dan antwoorden en betalen we niet. We zoeken samen hulp.
paper-agreement-6 = Een foto van een ander delen we alleen als die ander ja zegt.
paper-agreement-7 = We kijken niet stiekem in elkaars telefoon. Zijn er zorgen? Dan zeggen we dat.
paper-agreement-8 = Elke maand praten we even: wat gaat goed, en wat kan anders?
paper-agreement-sign = Wij tekenen
paper-agreement-child = Het kind:
paper-agreement-adult = De volwassene:
paper-agreement-date = Datum:

# $module (String) - title of the module
paper-agenda-title = Draaiboek: { $module }
# $minutes (Number) - minutes in all
paper-agenda-intro = Samen { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}. De klok begint bij 0:00. Loopt het uit? Sla dan eerst over waar dat bij staat.
paper-agenda-clock = Klok
paper-agenda-minutes = Minuten
paper-agenda-what = Wat
paper-agenda-form = Hoe
paper-agenda-do = Wat u doet
paper-agenda-skip = Kan vervallen.
paper-step-welcome = Welkom
paper-step-rules = Afspraken
paper-step-help = Wie er vandaag helpt
paper-step-break = Pauze
paper-step-questions = Vragen uit de doos
paper-step-close = Afsluiten
paper-do-welcome = Zeg wat er komt, en dat even weggaan altijd mag.
paper-do-slips = Wie een vraag heeft, schrijft die op het lege briefje. Het briefje gaat in de doos.
paper-do-rules = Lees de zeven afspraken voor.
paper-do-help = Noem de persoon bij wie iemand nu terechtkan. Wijs aan waar de nummers hangen.
paper-do-break = Blijf in de zaal voor wie even wil praten.
paper-do-questions = Lees de briefjes uit de doos voor, zonder naam. Weet u een antwoord niet? Beloof het binnen een week.
paper-do-close = Noem de nummers nog eens. Deel de strookjes uit, en het blad ‘Hoe was het voor u?’.
paper-do-story = Lees het verhaal rustig voor. Wacht even.
paper-do-text = Laat iedereen lezen. Vraag daarna wat hun opviel.
paper-do-place = Laat iedereen lezen. Praat in tweetallen: hoe is dat bij ons, en wie is het? Schrijf de namen op het bord.
paper-do-home = Laat iedereen lezen. Praat in tweetallen: wat spreekt u thuis af, en wanneer begint u erover?
paper-do-steps = Laat iemand de stappen voorlezen. Ieder streept aan welke stap hij of zij zou vergeten.
paper-do-contrast = Laat twee mensen de gesprekken voorlezen.
paper-do-fact = Laat eerst raden. Noem daarna pas het getal.
paper-do-guess = Ieder kiest alleen. U vertelt het antwoord nog niet, want de vraag komt terug.
paper-do-question = Ieder kiest alleen, praat erover in tweetallen en kiest dan opnieuw.
paper-do-question-once = Ieder kiest alleen. Vraag daarna twee mensen naar hun reden.
paper-do-sort = Laat groepjes het samen oplossen. Vraag waarom.
paper-do-own = Ieder schrijft voor zichzelf. Niemand hoeft voor te lezen.
paper-do-talk = De zaal kiest wat er gezegd wordt. Speel één beurt twee keer: eerst onhandig, dan beter.
paper-do-card = Loop de kaart samen langs. Ieder schrijft er een eigen naam of nummer op.

# $module (String) - title of the module
paper-invitation-title = Uitnodiging: { $module }
paper-invitation-any = Uitnodiging: praten met een kind over wat online gebeurt
paper-invitation-when = Wanneer:
paper-invitation-where = Waar:
# $minutes (Number) - how long it takes
paper-invitation-minutes = Het duurt ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
paper-invitation-intro = Stel, een kind komt bij u en zegt: ‘Er is iets gebeurd op mijn telefoon.’ Wat zegt u dan? Dat oefenen we samen. U bent van harte welkom.
paper-invitation-what = Wat we doen
paper-invitation-what-1 = U hoort een verhaal over een kind. Het is verzonnen.
paper-invitation-what-2 = We oefenen de eerste zinnen. U hoeft niets van apps te weten.
paper-invitation-what-3 = We praten over druk en dreigen, en soms over zelfdoding. Rustig, en met hulp erbij.
paper-invitation-what-4 = U krijgt een kaart mee met wat u doet en wie u belt.
paper-invitation-not = Wat we niet doen
paper-invitation-not-1 = We laten geen beelden zien en beschrijven ze niet.
paper-invitation-not-2 = We vertellen geen verhalen om van te schrikken.
paper-invitation-not-3 = U hoeft niets over uw eigen kind of over uzelf te vertellen.
paper-invitation-close = Komt het onderwerp dichtbij? U mag wegblijven, overslaan, even weggaan en weer terugkomen. Niemand vraagt waarom.
paper-invitation-now = Is er nu iets aan de hand? Wacht dan niet op deze bijeenkomst.
paper-invitation-message = Bericht om door te sturen
# $module (String) - title of the module
paper-message = Welkom op een bijeenkomst voor volwassenen over: { $module }. We oefenen wat u zegt als een kind iets vertelt.
paper-message-any = Welkom op een bijeenkomst voor volwassenen. We oefenen wat u zegt als een kind vertelt wat er online gebeurde.
# $when (String) - as given
paper-message-when = Wanneer: { $when }.
# $where (String) - as given
paper-message-where = Waar: { $where }.
paper-message-end = Rustig en praktisch, zonder beelden. Overslaan mag altijd.

paper-evaluation-title = Hoe was het voor u?
paper-evaluation-intro = Zonder naam. Vul in wat u wilt, en sla over wat u niet wilt.
paper-evaluation-first = Weet u wat u als eerste zegt als een kind iets vertelt?
paper-evaluation-call = Weet u wie u kunt bellen?
paper-evaluation-free = Voelde u zich vrij om iets over te slaan of even weg te gaan?
paper-evaluation-take = Wat neemt u mee naar huis of naar uw werk?
paper-evaluation-much = Wat was te veel, of te weinig?
paper-evaluation-know = Wat wilt u nog weten?
paper-evaluation-yes = Ja
paper-evaluation-little = Een beetje
paper-evaluation-no = Nog niet

paper-slip-title = Strookjes om mee te nemen
paper-slip-intro = Knip op de lijn. Ieder houdt een strookje zelf.
paper-slip-day = Morgen: welke zin wil ik zeggen, en tegen wie?
paper-slip-week = Over een week: welk gesprek had ik, en wat ging goed?
paper-slip-month = Over een maand: weet het kind dat het altijd mag komen? Hoe merk ik dat?
# $number (Number) - which slip, from 1
paper-slip-one = Strookje { $number }

# $module (String) - title of the module
paper-notes-title = Voor wie de groep leidt: { $module }
paper-notes-intro = Deze notities staan ook in de les zelf. Deel ze niet uit.

paper-rules-title = Afspraken voor vandaag
paper-rules-intro = We lezen deze afspraken samen voor we beginnen.

paper-checklist-title = Lijst voor wie de groep leidt
paper-checklist-before = Vooraf
paper-checklist-before-1 = Doe de les zelf een keer, met de notities erbij.
paper-checklist-before-2 = Vraag een tweede volwassene die met iemand apart kan zitten. Spreek een teken af.
paper-checklist-before-3 = Weet bij wie iemand die dag terechtkan.
paper-checklist-before-4 = Kijk de hulplijnen van uw gebied na op hun website.
paper-checklist-before-5 = Lees na wat u moet doen als een kind gevaar loopt: wie belt u, en wat zijn de regels van uw school of club?
paper-checklist-before-6 = Hang de afspraken, de hulpkaart en de nummers op. Leg ook buiten de zaal een stapeltje neer.
paper-checklist-before-7 = Zet een doos klaar en leg op elke stoel een leeg briefje voor een vraag.
paper-checklist-before-8 = Zet de letters op het scherm groot, en kijk van achter uit de zaal.
paper-checklist-during = Tijdens de bijeenkomst
paper-checklist-during-1 = Zeg eerst dat overslaan en weggaan mag. Lees dan de afspraken voor.
paper-checklist-during-2 = Laat iedereen kiezen voordat u een antwoord laat zien.
paper-checklist-during-3 = Begint iemand een eigen verhaal? Dank diegene, en bied een rustig gesprek met uw collega aan.
paper-checklist-during-4 = Wil iemand een beeld laten zien? Kijk niet. Zeg: ‘Leg het maar weg, we zoeken samen hulp.’
paper-checklist-during-5 = Gaat het nu om een echt kind? Ga samen de zaal uit en open Hulp nu.
paper-checklist-during-6 = Stop op tijd. Noem aan het eind de nummers nog een keer.
paper-checklist-after = Na afloop
paper-checklist-after-1 = Blijf nog twintig minuten voor wie wil praten.
paper-checklist-after-2 = Geef een zorg over een kind nog dezelfde dag door, zoals uw school of club dat doet.
paper-checklist-after-3 = Beantwoord binnen een week wat u beloofde.
paper-checklist-after-4 = Lees de bladen ‘Hoe was het voor u?’ en gooi ze daarna weg.
paper-checklist-after-5 = Praat zelf na met de tweede volwassene. Ook voor u was dit misschien veel.

# $file (String) - name of a file to write it to
paper-on-terminal = Dit is de tekst van het blad. Voor een printer: zet er ‘> { $file }’ achter en open dat bestand in een browser.
# $count (Number) - most letters that fit
paper-too-long = Bij --when en --where passen elk hoogstens { $count } tekens.
paper-fill-intro = Maak elke zin af en druk op Enter. Alleen Enter laat lege regels op het blad. Wat u typt, komt op het blad en nergens anders.
paper-fill-when = Als … (wat kan er gebeuren?)
paper-fill-more = Nog iemand:
# $count (Number) - most characters that fit
paper-fill-long = Op een regel passen hoogstens { $count } tekens.
paper-fill-only = Alleen ‘print plan’ werkt met --fill.
paper-needs-module = Bij dit blad hoort een les.
paper-no-first-hour = Er is geen kaart over afpersing in deze cursus.
paper-no-module = Dit blad is voor elke les hetzelfde. Laat de naam van de les weg.
