# Wat iemand in de cursus deed, om te laten zien. Een blad papier, en hetzelfde als tekst.

record-title = Overzicht van eigen leren
record-status = Dit is informeel leren. Het is niet geaccrediteerd, en geen instelling heeft het gecontroleerd.
# $date (String) - a day in words
record-made = Op { $date } gemaakt door het programma Vangnet, uit wat er in het eigen bestand van de lerende staat. Wie het bestand heeft, kan het veranderen. Welke antwoorden gegeven zijn en wat er in een gesprek gezegd is, staat hier niet.
record-name = Naam van de lerende, met de hand geschreven:
record-all-days = Alle dagen die in het bestand staan.
# $date (String) - a day in words
record-from = Vanaf { $date }. Wat daarvoor ligt, is weggelaten; pagina’s en hoe gesprekken eindigden zijn over alle dagen geteld, want het bestand bewaart er geen dag bij.
# $role (String) - parent, teacher or youth-worker
record-role = De pagina’s zijn die voor { $role ->
    [parent] ouders en verzorgers
    [teacher] mensen die op een school werken
   *[youth-worker] mensen die met jongeren werken
}.
record-nothing = Er is nog niets in de cursus gedaan, dus er is niets om te laten zien.
# $date (String) - a day in words
record-nothing-since = Vanaf { $date } is er niets in de cursus gedaan, dus er is niets om te laten zien.
# $count (Number) - lessons that the file knows and this course does not have
record-elsewhere = { $count ->
    [one] In het bestand staat ook 1 les die niet in deze cursus zit. Die is weggelaten.
   *[other] In het bestand staan ook { $count } lessen die niet in deze cursus zitten. Die zijn weggelaten.
}

record-lesson = Les
record-days-head = Dagen
record-minutes-head = Minuten
record-pages-head = Pagina’s van de les gelezen
record-more-head = Pagina’s erna gelezen
# $count (Number) - days or minutes
record-count = { $count }
# $read (Number) - pages read
# $of (Number) - pages in all
record-pages = { $read } van { $of }
record-together = Alle lessen samen
record-counted = Het programma telt de minuten en rondt ze af; een lange stilte telt niet mee. Een dag met twee lessen is één dag.

record-no-days = Het bestand bewaart geen dag en geen minuten bij deze les.
# $date (String) - a day in words
# $minutes (Number) - minutes on that day
record-day = { $date }, { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
# $days (String) - days with their minutes
# $version (String) - letters and digits that stand for a state of the texts
record-days = { $days } (teksten in versie { $version }).
# $days (String) - days with their minutes
record-days-any = { $days } (versie van de teksten niet bewaard).
# $days (Number) - how many days
# $minutes (Number) - minutes on all of them
# $date (String) - the first of them, in words
record-days-before = Daarvoor, vanaf { $date }: { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
# $rules (String) - rules in words
record-rules-hold = Regels, ook later goed: { $rules }.
# $rules (String) - rules in words
record-rules-fresh = Regels, nog vers: { $rules }.
# $rules (String) - rules in words
record-rules-not-yet = Regels, nog niet goed: { $rules }.
# $count (Number) - how often it helped
record-talk-good = hielp: { $count }
# $count (Number) - how often it helped a little
record-talk-mixed = hielp een beetje: { $count }
# $count (Number) - how often it did not help yet
record-talk-harm = hielp nog niet: { $count }
# $talk (String) - what the conversation is called
# $ends (String) - how often it ended how
record-talk = { $talk } ({ $ends })
# $talks (String) - conversations with how often they ended how
record-talks = Gesprekken: { $talks }.

record-sources = Bronnen van de gelezen pagina’s
record-no-sources = De gelezen pagina’s noemen geen bronnen.
# $date (String) - a day in words
# $count (Number) - how many sources
record-compared-day = { $count } op { $date }
# $count (Number) - how many sources
# $days (String) - how many of them on which day
record-compared = { $count ->
    [one] 1 bron
   *[other] { $count } bronnen
}, vergeleken met bewaarde pagina’s: { $days }.
# $sources (String) - who published them
record-published = Uitgegeven door: { $sources }.
# $organisation (String) - who published it
# $count (Number) - how many of its sources
record-source = { $count ->
    [one] { $organisation }
   *[other] { $organisation } ({ $count })
}
# $count (Number) - how many sources of others
record-source-others = { $count ->
    [one] nog 1 van anderen
   *[other] nog { $count } van anderen
}
record-sources-more = Elk met titel en adres: vangnet record --format json.

record-reflection = Eigen reflectie
record-reflection-intro = Met de hand in te vullen. Schrijf geen namen op, en niets waaraan een kind te herkennen is.
record-reflect-new = Wat was nieuw, of anders dan u dacht?
record-reflect-work = Waar in uw werk gebruikte u het, of gaat u het gebruiken?
record-reflect-home = Waar gebruikte u het, of gaat u het gebruiken?
record-reflect-next = Wat wilt u nog eens oefenen of bespreken, en met wie?

record-signature = Besproken met een collega
record-signature-intro = De handtekening zegt dat u hier samen over sprak. Het is geen examen.
record-signature-colleague = Handtekening van de collega:
record-signature-date = Datum:
record-foot = Vangnet, een cursus voor volwassenen om een kind heen. Algemene informatie; een deskundige keek de tekst nog niet na.
# $text (String) - what was given
record-bad-date = ‘{ $text }’ is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld: --from 2026-11-24
