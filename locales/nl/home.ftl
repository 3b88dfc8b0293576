# Het beginscherm.

home-title = Waar wilt u beginnen?
# $role (String) - the role chosen, for instance "Ouder of verzorger"
home-path = Uw route: { $role }.
home-now-label = Hulp nu
home-now-detail = Er is iets aan de hand. Dit doet u het eerste uur.
# $module (String) - title of a module
home-continue-label = Ga verder: { $module }
# $page (Number) - which page
# $pages (Number) - how many pages
home-continue-detail = Pagina { $page } van { $pages }
# $minutes (Number) - how long the module takes
home-module-new = nieuw, { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
# $done (Number) - pages met
# $pages (Number) - pages in all
# $minutes (Number) - minutes left
home-module-begun = { $done } van { $pages } pagina’s, nog { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
home-module-done = klaar
# $questions (Number) - questions that are not right yet
home-module-read = gelezen, nog { $questions ->
    [one] 1 vraag
   *[other] { $questions } vragen
}
# $modules (Number) - how many lessons there are
home-modules-label = Alle lessen ({ $modules })
# $questions (Number) - questions that were not right yet
home-review-label = { $questions ->
    [one] Kijk nog eens naar 1 vraag
   *[other] Kijk nog eens naar { $questions } vragen
}
home-more-label = Meer lezen en oefenen
home-more-intro = Korte pagina’s en nieuwe situaties achter elke les. Neem wat u nodig hebt.
home-help-lines-label = Hulplijnen
home-search-label = Zoeken
home-glossary-label = Woordenlijst
home-settings-label = Instellingen
home-guide-label = Voor wie een groep leidt
home-about-label = Over deze cursus
