# Verwijderen wat er bewaard wordt.

# $path (String) - where the file would be
forget-nothing = Er is niets om te verwijderen: { $path } bestaat niet.
# $path (String) - the file
forget-question = Uw voortgang in { $path } verwijderen? Typ ja of nee:
forget-yes = ja j yes y
forget-kept = Er is niets verwijderd.
# $count (Number) - how many files
forget-done = { $count ->
    [one] Verwijderd. Er is niets meer over u bewaard.
   *[other] { $count } bestanden verwijderd. Er is niets meer over u bewaard.
}
# $place (String) - a module or a page
forget-nothing-part = Van ‘{ $place }’ is niets bewaard.
# $place (String) - a module or a page
forget-question-part = Verwijderen wat er van ‘{ $place }’ bewaard is? Typ ja of nee:
# $place (String) - a module or a page
forget-done-part = Verwijderd. Van ‘{ $place }’ is niets meer bewaard.
# $count (Number) - how many files
forget-aside = { $count ->
    [one] Er staat ook nog een oud bestand dat niet te lezen is. Daar kan het ook in staan. Alles verwijderen kan met: vangnet forget
   *[other] Er staan ook nog { $count } oude bestanden die niet te lezen zijn. Daar kan het ook in staan. Alles verwijderen kan met: vangnet forget
}
