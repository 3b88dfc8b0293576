# Wat er mis kan zijn met lessen, en wat u dan doet.

diagnostic-error = fout
diagnostic-warning = waarschuwing
diagnostic-help = hulp
diagnostic-clean = Niets gevonden. Alles klopt.
# $count (Number) - how many more
diagnostic-more = En nog { $count }. Zie ze allemaal: vangnet check --all
# $files (Number) - how many files
# $folder (String) - the folder
# $languages (Number) - how many languages
# $modules (Number) - how many modules
# $regions (Number) - how many regions
diagnostic-looked = Bekeken in ‘{ $folder }’: { $modules ->
    [one] 1 module
   *[other] { $modules } modules
}, { $languages ->
    [one] 1 taal
   *[other] { $languages } talen
}, { $regions ->
    [one] 1 gebied
   *[other] { $regions } gebieden
}, { $files ->
    [one] 1 bestand
   *[other] { $files } bestanden
}.
diagnostic-lent-lines = Er zijn geen gebieden: de hulplijnen van Vangnet worden getoond.
diagnostic-lent-now = Er is geen Hulp nu: die van Vangnet wordt getoond.
diagnostic-built-in = het programma zelf
# $errors (Number) - how many errors
# $warnings (Number) - how many warnings
diagnostic-total = Gevonden: { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}.
# $word (String) - the word probably meant
diagnostic-meant = Bedoelde u ‘{ $word }’?
diagnostic-type-text = een tekst
diagnostic-type-integer = een heel getal
diagnostic-type-boolean = true of false
diagnostic-type-share = een getal tussen 0 en 1
diagnostic-type-date = een datum zoals 2026-11-24
diagnostic-type-list = een lijst
diagnostic-type-table = een tabel


# De naam van elke soort staat in core/src/document/syntax.rs.
diagnostic-syntax = Dit is niet goed opgeschreven.
diagnostic-syntax-backslash = In een tekst tussen aanhalingstekens is \ een bijzonder teken.
    .help = Schrijf \\ in plaats van \, of gebruik /.
# $found (String) - what stands there
diagnostic-syntax-capital = Dit woord hoort in kleine letters.
    .help = Schrijf { $found }.
# $found (String) - what stands there
diagnostic-syntax-colon = Achter ‘{ $found }’ staat een dubbele punt. Daar hoort het teken =.
    .help = Schrijf { $found } = "…".
diagnostic-syntax-comma = Hierachter ontbreekt een komma.
    .help = Zet een komma tussen twee dingen in een lijst: ["a", "b"].
diagnostic-syntax-comma-twice = Hier staat een komma te veel.
    .help = Haal deze komma weg, of schrijf ervoor wat ontbreekt.
diagnostic-syntax-conflict = Dit is een merkteken van twee versies die niet samengevoegd zijn.
    .help = Kies welke regels blijven, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.
# $found (String) - what stands there
diagnostic-syntax-curled = Het gekrulde aanhalingsteken { $found } begint of eindigt geen tekst.
    .help = Zet een recht aanhalingsteken: ". Een tekstverwerker maakt ze vanzelf krom.
# $found (String) - what stands there
diagnostic-syntax-day = ‘{ $found }’ is geen goede datum.
    .help = Schrijf eerst het jaar, dan de maand en de dag, met streepjes en zonder aanhalingstekens: 2026-11-24.
# $found (String) - what stands there
diagnostic-syntax-decimal-comma = In een getal hoort een punt, geen komma.
    .help = Schrijf { $found }.
# $found (String) - what stands there
# $line (String) - where it stands first
diagnostic-syntax-duplicate = ‘{ $found }’ staat er twee keer. De eerste keer is op regel { $line }.
    .help = Geef de tweede een eigen naam, of zet de kop terug die er misschien tussen hoort, zoals [page.naam].
# $found (String) - what stands there
diagnostic-syntax-equals = Tussen een naam en een waarde staat één keer het teken =. Hier staat { $found }.
    .help = Schrijf: naam = "tekst".
diagnostic-syntax-head = De haken van deze kop kloppen niet.
    .help = Zet de naam tussen één [ en één ]: [page.naam].
diagnostic-syntax-inner-quote = In deze tekst staan rechte aanhalingstekens. Daardoor houdt de tekst te vroeg op.
    .help = Gebruik binnen een tekst ‘…’ of “…”, of schrijf \" in plaats van ".
# $found (String) - what stands there
diagnostic-syntax-key = ‘{ $found }’ kan geen naam zijn.
    .help = Gebruik kleine letters zonder accent, cijfers en streepjes.
diagnostic-syntax-no-brackets = Dit is een lijst, maar die staat niet tussen [ en ].
    .help = Schrijf: ["a", "b"].
diagnostic-syntax-no-equals = Op deze regel ontbreekt het teken =, of een aanhalingsteken op een regel erboven.
    .help = Schrijf: naam = "tekst". Een opmerking begint met #.
diagnostic-syntax-no-key = Voor het teken = staat geen naam.
    .help = Schrijf er een naam voor, of zet een # voor de regel.
# $found (String) - what stands there
diagnostic-syntax-no-quotes = Een tekst hoort tussen aanhalingstekens.
    .help = Schrijf "{ $found }".
# $found (String) - what stands there
diagnostic-syntax-no-value = Achter ‘{ $found } =’ staat niets.
    .help = Schrijf er iets achter, of zet een # voor de regel.
diagnostic-syntax-odd-quote = Hier ontbreekt een aanhalingsteken.
    .help = Zet " voor en achter elke tekst in de lijst: ["a", "b"].
diagnostic-syntax-open-list = De lijst die hier begint, houdt niet op.
    .help = Zet ] achter het laatste ding van de lijst.
diagnostic-syntax-open-quote = De tekst die hier begint, houdt niet op.
    .help = Zet " aan het eind van de tekst.
diagnostic-syntax-open-table = De tabel die hier begint, houdt niet op.
    .help = Zet de accolade die sluit achter het laatste ding van de tabel.
diagnostic-syntax-open-text = De tekst die hier begint, houdt niet op.
    .help = Zet """ op een regel onder de tekst.
diagnostic-syntax-other = Deze regel is niet te lezen.
    .help = Kijk naar aanhalingstekens, haakjes en het teken =.
# $found (String) - what stands there
diagnostic-syntax-rest = Achter deze waarde hoort geen ‘{ $found }’.
    .help = Haal het weg. Elke naam staat met zijn waarde op een eigen regel.
# $found (String) - what stands there
diagnostic-syntax-space-in-key = In de naam ‘{ $found }’ staat een spatie.
    .help = Zet een punt of een streepje in plaats van de spatie.
diagnostic-syntax-two = Hier staan twee dingen op één regel, of er is een aanhalingsteken te veel.
    .help = Zet elk ding op een eigen regel.
# $why (String) - what the system said
diagnostic-unreadable-file = Dit kan niet worden gelezen: { $why }.
    .help = Kijk of u het mag openen.
diagnostic-not-a-file = Dit is geen gewoon bestand.
    .help = Zet er een tekstbestand met deze naam neer, of geef dit een andere naam.
# $most (String) - the largest size in kB
diagnostic-file-too-large = Dit bestand is groter dan { $most } kB, en is daarom niet gelezen.
    .help = Een les is tekst van enkele bladzijden. Verdeel hem over modules, of kijk of dit het goede bestand is.
diagnostic-not-utf8 = Dit bestand is niet bewaard als UTF-8.
    .help = Open het in uw tekstprogramma, kies ‘Opslaan als’ en daarna de codering UTF-8.
# $language (String) - tag of the language
# $sort (String) - what the file was to be
diagnostic-empty-file = Er staat niets in dit bestand.
    .help = { $sort ->
    [source] Schrijf een titel, een samenvatting en de woorden van elke pagina. Een voorbeeld van alles: vangnet new NAAM --lessons MAP
    [translation] Zet het klaar vanuit de bron: vangnet translate new { $language } --lessons MAP
    [lesson] Schrijf id, source en pages. Een voorbeeld van alles: vangnet new NAAM --lessons MAP
    [course] Schrijf welke modules er zijn: modules = ["naam"]
   *[region] Schrijf een naam in elke taal, en de hulplijnen: zie docs/lesson-format.md.
}
# $meant (String) - the name that it should have
diagnostic-misnamed-file = Dit bestand wordt niet gelezen. Het moet ‘{ $meant }’ heten.
    .help = Geef het bestand die naam. Windows verbergt soms het einde van een naam, zoals .txt.
# $key (String) - name of the key
diagnostic-unknown-key = De sleutel ‘{ $key }’ hoort hier niet.
    .help = Kijk of de naam klopt, en of de sleutel onder de goede kop staat. Alle sleutels staan in docs/lesson-format.md.
# $key (String) - name of the key
diagnostic-missing-key = Hier ontbreekt de sleutel ‘{ $key }’.
    .help = Voeg ‘{ $key } = …’ toe.
# $example (String) - what such a value looks like
# $expected (String) - what is expected
# $found (String) - what stands there
diagnostic-wrong-type = Hier hoort { $expected }, maar er staat { $found }.
    .help = Schrijf bijvoorbeeld: { $example }
# $allowed (String) - the words that may stand here
# $found (String) - what stands there
diagnostic-bad-value = ‘{ $found }’ kan hier niet.
    .help = Kies uit: { $allowed }.
# $high (String) - the highest number
# $low (String) - the lowest number
diagnostic-out-of-range = Dit past niet: het moet tussen { $low } en { $high } liggen.
    .help = Kies een waarde van { $low } tot en met { $high }.
# $found (String) - what stands there
diagnostic-bad-id = ‘{ $found }’ is geen goede naam.
    .help = Gebruik kleine letters, cijfers en streepjes, en begin met een letter.
# $found (String) - what stands there
diagnostic-duplicate-id = ‘{ $found }’ staat hier twee keer.
    .help = Haal er één weg, of geef er één een andere naam.
# $least (String) - the fewest that there may be
# $what (String) - of what there are too few
diagnostic-wrong-count = { $what ->
    [modules] Deze cursus heeft geen enkele module.
    [signal] Geen enkel bericht heeft een ‘signal’.
   *[other] Hier staat te weinig: het moeten er ten minste { $least } zijn.
}
    .help = { $what ->
    [modules] Schrijf de namen van de mappen: modules = ["naam"]. Een nieuwe module maakt u met: vangnet new NAAM --lessons MAP
    [signal] Zet ‘signal = "…"’ bij het bericht waarop de lezer moet letten.
   *[other] Vul aan tot { $least } of meer.
}
diagnostic-missing-file = Dit bestand ontbreekt.
    .help = Maak het bestand, of verbeter de naam van de map.
# $folder (String) - name of the folder
# $found (String) - what stands there
diagnostic-wrong-folder = De id ‘{ $found }’ is anders dan de naam van de map, ‘{ $folder }’.
    .help = Maak ze gelijk.
# $page (String) - id of the page
diagnostic-unknown-page = De pagina ‘{ $page }’ bestaat niet.
    .help = Voeg [page.{ $page }] toe, of verbeter de naam.
# $page (String) - id of the page
diagnostic-unlisted-page = De pagina ‘{ $page }’ staat niet in ‘pages’.
    .help = Zet ‘{ $page }’ op zijn plaats in ‘pages’, of haal de tabel weg.
# $found (String) - what stands there
diagnostic-not-an-option = ‘{ $found }’ is geen van de keuzes.
    .help = Kies een id dat bij de keuzes staat.
diagnostic-no-wrong-option = Hier is alles goed. Dan valt er niets te kiezen.
    .help = Laat ten minste één keuze over die niet hoort.
# $expected (String) - what is expected
diagnostic-not-a-permutation = Deze volgorde bevat niet elke keuze precies één keer.
    .help = Noem elk van deze één keer: { $expected }.
# $found (String) - what stands there
diagnostic-unknown-source = De bron ‘{ $found }’ staat niet in sources.toml.
    .help = Voeg [{ $found }] toe aan sources.toml, of verbeter de naam.
# $source (String) - id of the source
diagnostic-uncited-source = De bron ‘{ $source }’ wordt nergens genoemd.
    .help = Noem haar in ‘cites’ van de pagina, hulplijn of plicht die dit zegt. Of haal haar uit sources.toml.
# $page (String) - id of the page
diagnostic-missing-cite = De pagina ‘{ $page }’ noemt een getal zonder bron.
    .help = Voeg ‘cites = ["…"]’ toe met een id uit sources.toml.
# $page (String) - id of the page
diagnostic-bad-revisit = ‘{ $page }’ is geen eerdere pagina met een vraag.
    .help = Noem een pagina met een vraag, bijvoorbeeld een vraag van het begin.
# $found (String) - what stands there
diagnostic-unknown-speaker = ‘{ $found }’ staat niet in ‘who’.
    .help = Voeg de spreker toe aan ‘who’, of verbeter de naam.
# $found (String) - what stands there
diagnostic-unknown-node = Het gesprek heeft geen moment ‘{ $found }’.
    .help = Voeg [page.….node.{ $found }] toe, of verbeter de naam.
# $found (String) - what stands there
diagnostic-unreachable-node = Niemand komt ooit bij ‘{ $found }’.
    .help = Laat een keuze naar ‘{ $found }’ gaan, of haal het weg.
# $found (String) - what stands there
diagnostic-endless-node = Vanaf ‘{ $found }’ komt het gesprek nooit aan een eind.
    .help = Laat een keuze naar een eind gaan (‘end = …’).
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-missing-ending = Het gesprek heeft geen einde ‘{ $ending }’ dat iemand kan verdienen.
    .help = Wie ‘to = "end"’ schrijft, geeft het gesprek drie knopen: met ‘end = "good"’, "mixed" en "harm".
# $page (String) - id of the page
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-unreached-ending = Geen enkele weg door ‘{ $page }’ verdient het einde ‘{ $ending }’.
    .help = Verander ‘tone’, ‘keeps’ en ‘misses’ tot een weg daar uitkomt. Goed vraagt een toon boven 0 en hooguit één gemiste regel; harm een toon onder 0 en twee regels, of een ‘never’-regel.
# $node (String) - id of the moment of the talk
# $choice (String) - id of the sentence
# $ending (String) - word of the ending: good, mixed or harm
diagnostic-one-line-decides = De zin ‘{ $choice }’ bij ‘{ $node }’ beslist alleen over het einde ‘{ $ending }’.
    .help = Laat de zin naar ‘to = "end"’ leiden, en laat meer dan één zin de regels volgen en missen. Een einde wordt op de hele weg verdiend.
# $node (String) - id of the moment of the talk
# $choice (String) - id of the sentence
diagnostic-unanswered-break = De zin ‘{ $choice }’ bij ‘{ $node }’ breekt een ‘never’-regel, en niemand in het verhaal merkt het.
    .help = Geef de volgende knoop ‘if-broken = "…"’ met een knoop waarin het kind erop antwoordt, of laat de zin naar een eigen knoop leiden.
# $page (String) - id of the page
diagnostic-good-while-broken = ‘{ $page }’ kan goed aflopen terwijl een ‘never’-regel gebroken is.
    .help = Laat de laatste zinnen naar ‘to = "end"’ leiden, of laat een zin die regel eerst weer volgen.
# $found (String) - what stands there
diagnostic-unknown-rule = De regel ‘{ $found }’ staat niet in ‘rules’.
    .help = Voeg hem toe aan ‘rules’, of verbeter de naam.
# $found (String) - what stands there
diagnostic-unknown-module = De module ‘{ $found }’ bestaat niet.
    .help = Maak de map ‘{ $found }’ met een lesson.toml, of verbeter de naam.
# $found (String) - what stands there
diagnostic-unknown-region = Het gebied ‘{ $found }’ bestaat niet.
    .help = Maak regions/{ $found }.toml, of verbeter de naam.
# $language (String) - tag of the language
# $module (String) - id of the module
diagnostic-missing-language = De module ‘{ $module }’ heeft geen tekst in de taal ‘{ $language }’.
    .help = Maak dit bestand: vangnet translate new { $language } --lessons MAP. Of haal de taal weg uit course.toml.
# $page (String) - id of the page
diagnostic-missing-page = De tekst van de pagina ‘{ $page }’ ontbreekt.
    .help = Voeg [page.{ $page }] toe met een ‘heading’.
# $page (String) - id of the page
diagnostic-untranslated-page = De pagina ‘{ $page }’ is nog niet vertaald.
    .help = Voeg [page.{ $page }] toe. Tot dan ziet de lezer de oorspronkelijke pagina.
# $key (String) - name of the key
# $page (String) - id of the page
# $example (String) - what such a value looks like
diagnostic-missing-prose = De pagina ‘{ $page }’ mist ‘{ $key }’.
    .help = Voeg ‘{ $key } = { $example }’ toe.
# $key (String) - name of the key
diagnostic-unknown-prose = ‘{ $key }’ hoort bij niets op deze pagina.
    .help = Kijk of de naam klopt. De namen volgen uit lesson.toml.
# $page (String) - id of the page
diagnostic-unknown-page-prose = De pagina ‘{ $page }’ staat niet in lesson.toml.
    .help = Kijk of de naam gelijk is aan die in lesson.toml, of zet de pagina daar ook in.
# $expected (String) - what is expected
# $page (String) - id of the page
diagnostic-gap-mismatch = De vraag van ‘{ $page }’ noemt niet precies de open plekken.
    .help = Zet elk van deze één keer in ‘prompt’: { $expected }.
diagnostic-empty-text = Deze tekst is leeg.
    .help = Schrijf iets, of haal de sleutel weg.
# $character (String) - the character, by name or number
diagnostic-bad-character = Het teken { $character } mag hier niet staan.
    .help = Haal het weg. Stuurtekens, tabs, richtingstekens en emoji tonen niet overal hetzelfde.
# $found (String) - what stands there
diagnostic-bad-markup = { $found ->
    [heading] Een kop met # kan hier niet.
    [code] Deze regel begint met spaties, of er staat ` in. Dat is opmaak voor programmacode.
    [link] Een link kan hier niet.
    [image] Een afbeelding kan hier niet.
    [quotation] Een regel die met > begint, kan hier niet.
    [rule] Een streep over de hele regel kan hier niet.
    [HTML] Tekens tussen < en > kunnen hier niet.
    [nested] Een lijst in een lijst kan hier niet.
   *[other] Deze opmaak kan hier niet: { $found }.
}
    .help = { $found ->
    [code] Haal de spaties aan het begin weg, en schrijf woorden zonder `.
    [link] Schrijf het adres of de naam voluit.
   *[other] Gebruik alinea’s, **sterk**, *nadruk* en lijsten, en alleen in lange teksten.
}
# $found (String) - what stands there
diagnostic-list-number = Het getal { $found } aan het begin van een regel wordt gelezen als dat van een lijst.
    .help = Is het een zin? Zet een backslash voor de punt, of begin met andere woorden. Is het een lijst? Laat de nummers op elkaar volgen.
# $found (String) - what stands there
diagnostic-phone-in-prose = ‘{ $found }’ lijkt een telefoonnummer.
    .help = Noem een onderwerp in ‘topics’. Nummers staan alleen in regions/.
# $found (String) - what stands there
diagnostic-emergency-number = Het antwoord ‘{ $found }’ is een telefoonnummer. Dat is niet in elk gebied hetzelfde.
    .help = Klopt het in al uw gebieden? Schrijf dan boven de regel: # allow emergency-number: waarom. Klopt het niet, vraag dan naar iets anders dan een nummer.
# $most (String) - the most that may be
# $words (String) - how many words
diagnostic-long-note = Deze notitie heeft { $words } woorden.
    .help = Houd het bij { $most } woorden: wie een groep leidt, leest onder het praten.
# $page (String) - id of the page
diagnostic-not-a-help-page = De pagina ‘{ $page }’ is geen hulpkaart.
    .help = In deze module hoort alleen ‘kind = "help"’.
# $module (String) - id of the module
diagnostic-no-help-card = De module ‘{ $module }’ heeft geen hulpkaart.
    .help = Voeg een pagina met ‘kind = "help"’ toe.
# $found (String) - what stands there
diagnostic-bad-parent = ‘{ $found }’ kan hier niet als ‘parent’.
    .help = Noem een ander gebied dat zelf geen ‘parent’ heeft.
# $found (String) - what stands there
# $region (String) - id of the region that names the country too
# $why (String) - what is wrong with it
diagnostic-bad-country = { $why ->
    [twice] Het land ‘{ $found }’ staat al in het gebied ‘{ $region }’.
   *[other] ‘{ $found }’ is geen code van een land.
}
    .help = { $why ->
    [twice] Laat het in één gebied staan. Een lezer daar krijgt de hulplijnen van dat gebied.
   *[other] Schrijf twee hoofdletters, zoals "NL".
}
# $line (String) - id of the helpline
diagnostic-line-without-contact = De hulplijn ‘{ $line }’ heeft geen telefoonnummer en geen website.
    .help = Voeg ‘phone’ of ‘web’ toe, of laat de hulplijn weg.
# $line (String) - id of the helpline
diagnostic-verify-without-web = De lezer moet op de website van ‘{ $line }’ kijken, maar die is er niet.
    .help = Voeg ‘web’ toe, of laat ‘verify’ weg.
# $page (String) - id of the help card, when it is about one
# $region (String) - id of the region, when it is about one
# $regions (String) - ids of the regions in which the card has no such line
# $where (String) - what it is about
diagnostic-no-day-and-night = { $where ->
    [card] De hulpkaart ‘{ $page }’ toont geen hulplijn die dag en nacht opneemt. Die is er wel in: { $regions }.
   *[other] In het gebied ‘{ $region }’ neemt geen alarmnummer dag en nacht op.
}
    .help = { $where ->
    [card] Voeg een onderwerp van zo’n hulplijn toe, bijvoorbeeld "emergency".
   *[other] Schrijf ‘always = true’ bij een hulplijn die altijd opneemt.
}
# $regions (String) - ids of the regions
# $topic (String) - name of the topic
diagnostic-unfilled-line = Er is geen hulplijn voor ‘{ $topic }’ in: { $regions }.
    .help = Geef het gebied zo’n hulplijn, of schrijf onder [instead.{ $topic }] wat er dan staat.
# $lines (Number) - lines of the card
# $most (Number) - the most that fit
# $page (String) - id of the help card
diagnostic-long-help-card = De hulpkaart ‘{ $page }’ heeft { $lines } regels; hoogstens { $most } zijn te overzien.
    .help = Laat weg wat kan wachten, of maak er twee kaarten van.
# $page (String) - id of the help card
diagnostic-danger-first = De hulpkaart ‘{ $page }’ begint niet met het gevaar.
    .help = Schrijf eerst, onder ‘steps.danger’, welk gevaar niet kan wachten.
# $page (String) - id of the page
# $region (String) - id of the region
# $topics (String) - names of the topics
diagnostic-topic-without-line = In het gebied ‘{ $region }’ heeft de pagina ‘{ $page }’ geen enkele hulplijn ({ $topics }).
    .help = Voeg een hulplijn toe in regions/{ $region }.toml, of een onderwerp op de pagina.
# $term (String) - id of the term
diagnostic-missing-term = Het woord ‘{ $term }’ ontbreekt in deze taal.
    .help = Voeg [{ $term }] toe, of haal het weg uit de andere talen.
# $language (String) - tag of the language
# $page (String) - id of the page
diagnostic-behind = De bron van ‘{ $page }’ is veranderd sinds de tekst in ‘{ $language }’ is nagekeken.
    .help = Kijk de tekst na en zet een nieuwe stempel.
# $language (String) - tag of the language
# $module (String) - id of the module
# $page (String) - id of the page
diagnostic-rewritten = De tekst van ‘{ $page }’ in ‘{ $language }’ is herschreven nadat iemand die controleerde.
    .help = Laat de tekst opnieuw controleren en zet een nieuw stempel. Betekent de tekst nog hetzelfde? vangnet translate same-meaning { $module } { $language } --page { $page } --lessons MAP
# $found (String) - what stands there
diagnostic-unknown-status = ‘{ $found }’ bestaat niet meer.
    .help = Haal deze stempel weg.
# $date (String) - a day
# $source (String) - id of the source
diagnostic-expired = De bron ‘{ $source }’ moest na { $date } opnieuw bekeken worden.
    .help = Kijk de bron na en verzet ‘checked’ en ‘expires’ in sources.toml.
# $date (String) - a day
# $source (String) - id of the source
diagnostic-expires-soon = De bron ‘{ $source }’ moet vóór { $date } worden bekeken.
    .help = Kijk of het nog klopt. Vernieuw daarna ‘checked’ en ‘expires’.
# $languages (String) - tags of languages
# $module (String) - id of the module
# $page (String) - id of the page
diagnostic-unstamped = Bij de kritieke pagina ‘{ $page }’ staat niet wie haar nakeek ({ $languages }).
    .help = Zeg het eerlijk, ook als niemand dat deed: vangnet translate stamp { $module } TAAL --page { $page } --checked none --lessons MAP
# $date (String) - a day
# $line (String) - id of the help line
diagnostic-stale-line = De hulplijn ‘{ $line }’ is voor het laatst bekeken op { $date }.
    .help = Bel of kijk op de website, en verzet ‘checked’.
# $problem (String) - what the reader of the file said, in English
diagnostic-locale-syntax = Dit bericht is geen geldig Fluent: { $problem }.
    .help = Kijk naar accolades, sterretjes en het inspringen.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-unknown-reference = Het bericht ‘{ $id }’ haalt ‘{ $found }’ aan, en dat staat niet in hetzelfde bestand.
    .help = Verbeter de naam, of schrijf de woorden uit.
# $expected (String) - the plural forms of the language
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-bad-plural = Het meervoud van ‘{ $id }’ past niet bij de taal: kijk naar ‘{ $found }’.
    .help = Deze taal heeft: { $expected }. Hele getallen zoals [0] mogen erbij.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-undescribed-variable = Nergens staat wat ‘${ $found }’ is in ‘{ $id }’.
    .help = Schrijf erboven: # ${ $found } (String) - wat het is
# $id (String) - id of the message
# $prefix (String) - the name of the file
diagnostic-message-prefix = Het bericht ‘{ $id }’ begint niet met de naam van zijn bestand.
    .help = Laat het met ‘{ $prefix }-’ beginnen.
# $id (String) - id of the message
# $language (String) - tag of the language
# $other (String) - tag of another language
diagnostic-missing-message = Het bericht ‘{ $id }’ staat in ‘{ $other }’ en ontbreekt in ‘{ $language }’.
    .help = Voeg het toe aan ‘{ $language }’.
# $found (String) - what stands there
# $id (String) - id of the message
diagnostic-message-leftover = Het bericht ‘{ $id }’ laat de lezer dit zien: { $found }
    .help = Kijk naar accolades, namen van waarden en lege vormen.
# $expected (String) - attributes, or: none
# $id (String) - id of the message
# $other (String) - tag of another language
diagnostic-message-mismatch = Het bericht ‘{ $id }’ heeft hier andere onderdelen dan in ‘{ $other }’.
    .help = { $expected ->
    [none] In ‘{ $other }’ heeft het er geen.
   *[other] In ‘{ $other }’ heeft het: { $expected }.
}
# $expected (String) - values, or: none
# $found (String) - name of a value
# $id (String) - id of the message
diagnostic-unknown-value = Het bericht ‘{ $id }’ vraagt om ‘${ $found }’, maar het programma geeft die waarde niet.
    .help = { $expected ->
    [none] Dit bericht krijgt geen waarden.
   *[other] Dit bericht krijgt: { $expected }.
}
# $form (String) - values that choose a form, such as $n = 2; or: none
# $found (String) - name of a value
# $id (String) - id of the message
# $other (String) - tag of another language
diagnostic-lost-value = { $form ->
    [none] Het bericht ‘{ $id }’ laat ‘${ $found }’ weg. In ‘{ $other }’ wordt die waarde wel gebruikt.
   *[other] Het bericht ‘{ $id }’ laat ‘${ $found }’ weg in de vorm voor { $form }. In ‘{ $other }’ staat die waarde er daar wel.
}
    .help = Zet ‘${ $found }’ tussen accolades in elke vorm.
# $found (String) - name of a form
# $id (String) - id of the message
# $variable (String) - name of the value that chooses
diagnostic-never-chosen = De vorm [{ $found }] van ‘{ $id }’ is nooit te zien.
    .help = ‘${ $variable }’ is een woord. Noem elke vorm naar een ander woord dat het kan zijn.
# $found (String) - names of messages
# $id (String) - id of the message
diagnostic-circular-message = Het bericht ‘{ $id }’ haalt zichzelf aan: { $found }.
    .help = Schrijf in een van deze berichten de woorden uit.

# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-avoid-term = De woordenlijst raadt ‘{ $found }’ af. { $reason }
    .help = Schrijf ‘{ $instead }’.
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-blame = ‘{ $found }’ kan pijn doen. { $reason }
    .help = Probeer bijvoorbeeld: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-scare = ‘{ $found }’ kan bang maken. { $reason }
    .help = Probeer bijvoorbeeld: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-promise = ‘{ $found }’ belooft te veel. { $reason }
    .help = Probeer bijvoorbeeld: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-image-advice = ‘{ $found }’ is te lezen als advies. { $reason }
    .help = Probeer bijvoorbeeld: ‘{ $instead }’
# $found (String) - what stands there
# $instead (String) - other words
# $reason (String) - why it is named, a sentence
diagnostic-euphemism = ‘{ $found }’ verhult dat het om zelfdoding gaat. { $reason }
    .help = Zeg het rechtstreeks, bijvoorbeeld: ‘{ $instead }’
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-checked-claim = ‘{ $found }’ zegt dat iemand hiernaar keek. { $reason }
    .help = Laat het weg. Wat iemand heeft nagekeken, zegt het programma zelf: vangnet translate stamp
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-explicit = ‘{ $found }’ is expliciet. { $reason }
    .help = Laat het weg, of zeg wat iemand voelt of nodig heeft.
# $found (String) - what stands there
# $reason (String) - why it is named, a sentence
diagnostic-harmful-tool = ‘{ $found }’ hoort niet in een les. { $reason }
    .help = Beschrijf wat het kind meemaakt, zonder naam of werkwijze.
# $found (String) - what stands there
# $simple (String) - the simpler word
diagnostic-hard-word = ‘{ $found }’ is een moeilijk woord.
    .help = Schrijf: { $simple }.
# $found (String) - what stands there
diagnostic-long-word = ‘{ $found }’ is een lang woord.
    .help = Schrijf het met kortere woorden, of leg het uit in de tekst en schrijf boven die regel: # allow long-word: waarom
# $words (Number) - words in the sentence
# $most (Number) - the most that reads well
diagnostic-long-sentence = Deze zin heeft { $words } woorden; hoogstens { $most } lezen goed.
    .help = Maak er twee zinnen van.
# $commas (Number) - commas in the sentence
diagnostic-many-commas = Deze zin heeft { $commas } komma’s.
    .help = Maak er twee zinnen van, of een lijstje.
# $mean (String) - words per sentence
# $most (Number) - the most that reads well
diagnostic-long-on-average = De zinnen hebben hier gemiddeld { $mean } woorden; hoogstens { $most } lezen goed.
    .help = Splits de langste zinnen.
# $count (Number) - passive sentences
# $sentences (Number) - all sentences
diagnostic-many-passives = { $count } van de { $sentences } zinnen lijken lijdend.
    .help = Zeg wie het doet: ‘u belt de school’ in plaats van ‘de school wordt gebeld’.
# $page (String) - id of the page
diagnostic-uncited-number = De pagina ‘{ $page }’ heeft dit getal en geen bron.
    .help = Zet ‘cites = ["…"]’ bij de pagina in lesson.toml, of schrijf het zonder getal.
# $letters (Number) - letters of the option
# $others (Number) - letters of the others on average
diagnostic-long-option = Deze optie heeft { $letters } letters en de andere ongeveer { $others }. De lezer raadt het aan de lengte.
    .help = Maak de opties ongeveer even lang.
# $found (String) - what stands there
diagnostic-equal-options = De keuze ‘{ $found }’ staat er twee keer.
    .help = Schrijf twee keuzes die de lezer uit elkaar kan houden.
# $found (String) - what stands there
# $said (String) - what says it already: verdict, number or instruction
diagnostic-said-twice = Het scherm zegt ‘{ $found }’ zelf al.
    .help = { $said ->
    [number] Boven deze uitleg staat het goede getal al. Begin met wat dat getal betekent.
    [instruction] Onder elke vraag staat al hoe iemand antwoordt. Vraag alleen wat u wilt weten.
   *[other] Boven deze tekst staat al of het antwoord goed is. Begin met de reden.
}
# $position (Number) - the place, from 1
diagnostic-same-position = Elk goed antwoord van deze module staat op plaats { $position }.
    .help = Verdeel de goede antwoorden over de plaatsen.
# $module (String) - id of the module
diagnostic-no-calm-case = De module ‘{ $module }’ heeft geen situatie waarin niets mis is.
    .help = Voeg een choice met ‘alarm’ toe waarin het rustigste antwoord goed is. Wie overal gevaar ziet, ziet minder goed.
# $page (String) - id of the page
diagnostic-no-helper = In het verhaal ‘{ $page }’ staat niet wie er helpt.
    .help = Voeg ‘helper = "Noor"’ toe, met een naam of woord uit het verhaal. Een verhaal eindigt met hulp dichtbij.
# $minutes (Number) - minutes that the core takes
# $most (Number) - most minutes
# $role (String) - key of the role
# $language (String) - tag of the language
diagnostic-long-core = De kern duurt { $minutes } minuten (‘{ $role }’, { $language }); { $most } is het meeste.
    .help = Geef pagina’s ‘layer = "more"’: die komen na de les. De minuten worden geteld uit woorden en vragen.
# $rule (String) - id of the rule
# $count (Number) - how many questions there are
# $least (Number) - fewest questions
# $role (String) - key of the role
diagnostic-few-questions = De regel ‘{ $rule }’ heeft { $count } vragen voor ‘{ $role }’; { $least } is het minste.
    .help = Voeg vragen toe met ‘about = "{ $rule }"’ over andere situaties, bijvoorbeeld met ‘layer = "more"’.
# $module (String) - id of the module
diagnostic-typed-minutes = De minuten van ‘{ $module }’ zijn getypt, en niemand leest ze.
    .help = Haal [minutes] uit course.toml. Het programma telt ze uit woorden en vragen.
# $module (String) - id of the module
diagnostic-stale-minutes = De minuten van ‘{ $module }’ in status.toml zijn niet die van de pagina’s.
    .help = Voer ‘vangnet translate stamp { $module } TAAL --checked none’ uit, dat telt ze opnieuw.
# $code (String) - name of the rule
# $why (String) - why it does nothing
diagnostic-unused-allow = { $why ->
    [behind] Een uitzondering achter een waarde doet niets.
    [inside] Een uitzondering in een tekst doet niets.
    [unknown] De regel ‘{ $code }’ bestaat niet.
    [error] ‘{ $code }’ is een fout, en die is niet toe te staan.
   *[other] Niets heeft de uitzondering ‘{ $code }’ hier nodig.
}
    .help = { $why ->
    [behind] Zet haar op een eigen regel, boven de waarde.
    [inside] Zet haar op een eigen regel, boven de tekst.
    [unknown] Alle regels: vangnet explain
    [error] Verbeter de waarde eronder.
   *[other] Haal de regel weg. Alleen een waarschuwing over de waarde eronder is toe te staan.
}
# $code (String) - name of the rule
diagnostic-allow-without-reason = De uitzondering ‘{ $code }’ heeft geen reden.
    .help = Schrijf ‘# allow { $code }: waarom dit hier mag staan’.

# Hoe een module leest.
diagnostic-readability = Hoe het leest. De getallen zeggen iets over een tekst, nooit over een lezer.
# $module (String) - the module
# $language (String) - the language
# $words (Number) - words
# $mean (String) - words per sentence
# $longest (Number) - words in the longest sentence
# $lix (String) - the LIX number
diagnostic-readability-line = { $module } ({ $language }): { $words } woorden, { $mean } per zin, de langste { $longest }. LIX { $lix }.
# $mean (String) - words per sentence
# $short (Number) - percentage of short sentences
# $turns (Number) - percentage of reasons that turn
diagnostic-readability-rhythm = Uitleg en feedback: { $mean } woorden per zin (8 tot 12 leest goed), { $short } % met vier woorden of minder (hooguit 12), { $turns } % van de redenen keert om met ‘maar’ (hooguit 20).
# $formula (String) - the name of the formula
# $ease (String) - its number
diagnostic-readability-ease = { $formula } { $ease }.
