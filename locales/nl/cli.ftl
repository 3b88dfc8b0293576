# De opdrachtregel.

cli-about = Vangnet: een cursus voor volwassenen rond een kind. Oefen de eerste zinnen voor als een kind iets vertelt.
cli-usage = Gebruik
cli-verbs = Opdrachten
cli-options = Opties
cli-help = Toont deze hulp.
cli-version = Toont de versie.
cli-open = Opent een les, of één pagina ervan.
cli-review = Vragen van eerder die aan de beurt zijn, hooguit tien.
cli-review-list = Zegt alleen wat wanneer terugkomt.
cli-now = Hulp nu: het eerste uur en de hulplijnen. Zonder de cursus te starten.
cli-helplines = De hulplijnen van een gebied.
cli-guide = Gids voor wie een groep leidt: vooraf, tijdens de bijeenkomst en na afloop.
cli-present = Een les op het grote scherm, voor een groep. Van uw eigen voortgang staat er niets op.
cli-present-pages = Alleen deze pagina’s, met komma’s ertussen.
cli-notes = Wat u als begeleider in een tweede venster leest: notities, wat hierna komt, en de tijd.
cli-list = Lessen, pagina’s, vragen, minuten, talen.
cli-print = Maakt een blad voor op papier: handout, help-card, first-hour, cards, plan, agreement, agenda, invitation, evaluation, slip, notes, ground-rules of checklist.
cli-print-answers = Zet onder elke vraag waarom iets helpt of niet.
cli-print-more = Bij een handout of notities: print wat na de les komt, in plaats van de les.
cli-print-fill = Bij plan: vraagt uw zinnen en zet ze op het blad. Ze worden nergens anders bewaard.
cli-print-text = Gewone tekst in plaats van HTML.
cli-for = Voor wie: parent, teacher of youth-worker.
cli-minutes = Hoeveel minuten de bijeenkomst duurt, van 20 tot 240. Gewoonlijk 60.
cli-age = Leeftijd van de kinderen: 4-8, 9-12 of 13-16.
cli-when = Wanneer het is, voor op de uitnodiging. Komt nergens anders terecht.
cli-where = Waar het is, voor op de uitnodiging. Komt nergens anders terecht.
cli-evening = Maakt een map met alle papieren voor een bijeenkomst. Vraagt wat nog niet bekend is.
cli-evening-module = Over welke les het gaat.
cli-slip = Maakt een agendabestand met drie dagen om terug te komen: na een week, een maand en drie maanden.
cli-slip-title = Wat in uw agenda staat, hoogstens 60 tekens. Meestal: Tien minuten.
cli-slip-date = Tel vanaf deze dag, zoals 2026-03-09. Meestal vandaag.
cli-check = Alles wat er mis is met lessen, in één keer.
cli-check-deny = Ook een waarschuwing laat de controle mislukken.
cli-check-all = Toont alles wat er gevonden is. Zonder dit: de eerste 200.
cli-check-guess = Probeert wat iemand vindt die niets van het onderwerp weet.
cli-check-readability = Voegt toe hoe leesbaar elke module is: zinnen, woorden, formules.
cli-new = Legt een kleine module klaar om te veranderen.
cli-preview = Toont lessen terwijl u schrijft. Wie opslaat, ziet de pagina die veranderde.
cli-preview-poll = Kijkt alleen op de klok, elke seconde. Voor een schijf waarop het systeem te veel of te weinig meldt.
cli-explain = Wat een regel van de controle betekent, en waarom hij er is.
cli-schema = De vorm van een lesbestand (lesson, prose, region …) voor een editor, als JSON Schema.
cli-progress = Wat er over u bewaard wordt.
cli-record = Een blad met wat u in de cursus deed: lessen, dagen, minuten, regels, gesprekken. Informeel leren.
cli-record-from = Laat dagen hiervoor weg: jaar, maand en dag, bijvoorbeeld 2026-11-24.
cli-record-name = Zet er een regel bij waarop u met de hand uw naam schrijft. Het programma vraagt er nooit om.
cli-record-format = html, text (tekst) of json. Zonder dit: html.
cli-forget = Verwijdert wat er bewaard wordt, of alleen dat van één les of pagina.
cli-forget-yes = Verwijdert zonder te vragen.
cli-translate = Houdt bij wie een tekst heeft nagekeken.
cli-translate-status = Wat er vertaald is, wat achterloopt en wie het nakeek.
cli-same-meaning = Zegt dat een verandering in de bron de betekenis niet veranderde. Wie het nakeek, blijft staan.
cli-new-language = Legt bestanden klaar voor een nieuwe taal, in de volgorde van de bron.
cli-stamp = Legt vast wie een tekst heeft nagekeken.
cli-stamp-page = Alleen deze pagina.
cli-stamp-checked = Hoe: none (niemand), speaker (spreker van de taal), professional (iemand uit het vak).
cli-stamp-by = Naam of rol van wie het nakeek.
cli-doctor = Wat iemand die u helpt moet weten: versies, terminal, taal. Niets over u.
cli-completions = Aanvulling voor uw shell.
cli-man = De handleiding als manpagina.
cli-format = text (tekst) of json.
cli-lang = Taal: nl of en.
cli-region = Gebied voor hulplijnen, bijvoorbeeld nl of bq-bo.
cli-role = Rol: parent, teacher of youth-worker.
cli-lessons = Lessen uit deze map in plaats van de ingebouwde.
cli-data-dir = Map voor uw voortgang.
cli-plain = Gewone tekst, voor een schermlezer.
cli-width = Gewone tekst in regels van zo veel tekens, voor een brailleregel.
cli-theme = Kleuren: dark, light, high-contrast, terminal of mono.
cli-no-save = Bewaart niets.
# $given (String) - what was typed
cli-error-argument = De optie ‘{ $given }’ bestaat niet.
# $given (String) - what was typed
cli-error-verb = De opdracht ‘{ $given }’ bestaat niet.
# $argument (String) - which option
cli-error-no-value = Bij ‘{ $argument }’ hoort een waarde.
# $given (String) - what was typed
# $argument (String) - which option
# $allowed (String) - what is allowed
cli-error-value = ‘{ $given }’ kan niet bij ‘{ $argument }’. Kies uit: { $allowed }.
# $given (String) - what was typed
# $argument (String) - which option
cli-error-bad-value = ‘{ $given }’ kan niet bij ‘{ $argument }’.
# $argument (String) - what is missing
cli-error-missing = Er ontbreekt iets: { $argument }.
cli-error-other = Deze opdracht is niet te begrijpen.
# $word (String) - the word probably meant
cli-error-meant = Bedoelde u ‘{ $word }’?
cli-error-help = Zie: vangnet --help
