# Waar u bent: de eerste regel van elk scherm.

header-course = Vangnet
header-welcome = Welkom
header-home = Begin
header-page = Pagina
header-results = Hoe het ging
header-modules = Alle lessen
header-review = Nog eens
header-more = Meer lezen en oefenen
header-contents = Pagina’s
header-debrief = Terugkijken
header-now = Hulp nu
header-duties = De wet en de regels
header-help-lines = Hulplijnen
header-glossary = Woordenlijst
header-search = Zoeken
header-sources = Bronnen
header-notes = Notities
header-settings = Instellingen
header-keys = Wat kunt u doen
header-guide = Voor groepsleiders
header-about = Over deze cursus

# $page (Number) - which page, from 1
# $pages (Number) - how many pages
header-step = Pagina { $page } van { $pages }
# $page (Number) - which page
# $pages (Number) - how many pages
header-step-more = Meer: { $page } van { $pages }
# $page (Number) - its number in the list of all pages of the lesson
header-listed = Nummer { $page } in de lijst
# $question (Number) - which question, from 1
# $questions (Number) - how many are tried again
header-again = Opnieuw: vraag { $question } van { $questions }

header-kind-door = Wat u kunt verwachten
header-kind-story = Verhaal
header-kind-text = Uitleg
header-kind-steps = Regels
header-kind-contrast = Twee manieren
header-kind-fact = Een getal
header-kind-help = Hulpkaart
header-kind-plan = Plan
header-kind-close = Tot slot
header-kind-guess = Eerste antwoord
header-kind-question = Vraag
header-kind-opinion = Voor uzelf
header-kind-talk = Gesprek oefenen

# $language (String) - the language of the text that is shown instead, for instance nl
header-state-missing = { $language ->
    [nl] Deze pagina is nog niet vertaald. U ziet de Nederlandse tekst.
    [en] Deze pagina is nog niet vertaald. U ziet de Engelse tekst.
   *[other] Deze pagina is nog niet vertaald. U ziet de oorspronkelijke tekst.
}
header-state-behind = De oorspronkelijke tekst is veranderd. Deze vertaling kan verouderd zijn.
header-state-changed = Deze tekst is veranderd. Sindsdien keek niemand hem na.
# $day (Number) - day of the month
# $month (Number) - month, 1 to 12
# $year (String) - year
header-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
