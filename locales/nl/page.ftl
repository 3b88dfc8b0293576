# Wat het programma aan pagina’s toevoegt.

page-door-can-title = Na deze les kunt u:
# $minutes (Number) - how long the module takes
page-door-minutes = Deze les duurt ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
page-door-ways-out = U kunt elke pagina overslaan, stoppen en later verder gaan. Hulp nu is er op elke pagina.
page-door-unchecked = Deze tekst is nog niet door een deskundige gecontroleerd. Ziet u een fout? Meld die dan bij het project.
page-door-checked = Deze teksten zijn nagekeken.
# $checked (Number) - pages checked
# $pages (Number) - pages in all
page-door-partly-checked = { $checked } van de { $pages } pagina’s zijn nagekeken.
page-contrast-clumsy = De onhandige manier
page-contrast-helpful = De manier die helpt
# $count (Number) - how many
# $of (Number) - out of how many
page-fact-share = { $count } van de { $of }
# $number (Number) - the number of the fact
page-fact-number = { $number }
page-plan-not-kept = Wat u hier typt, wordt nergens bewaard. Schrijf het op papier als u het wilt houden.
# $module (String) - title of the next module
page-close-next = Hierna komt: { $module }.
page-close-last = Dit was de laatste les van uw route.
