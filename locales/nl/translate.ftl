# Wat er vertaald is, en wie het nakeek.

# $module (String) - the module
translate-module = { $module }
# $language (String) - which language
# $reviewed (Number) - pages somebody checked
# $draft (Number) - pages nobody checked
# $behind (Number) - pages whose source changed
# $missing (Number) - pages not there
translate-language = { $language }: { $reviewed } nagekeken, { $draft } concept, { $behind } verouderd, { $missing } ontbreekt
translate-source = (bron)
# $pages (String) - ids of pages
translate-behind = Verouderd: { $pages }
# $pages (String) - ids of pages
translate-missing = Ontbreekt: { $pages }
# $count (Number) - how many pages
# $path (String) - which file
translate-renewed = { $count ->
    [one] 1 pagina bijgewerkt in { $path }.
   *[other] { $count } pagina’s bijgewerkt in { $path }.
}
# $path (String) - which file
translate-made = Gemaakt: { $path }
# $path (String) - which file
translate-kept = Was er al, niets veranderd: { $path }
# $language (String) - which language
translate-next = Vertaal pagina voor pagina: haal de # voor de regels van een pagina weg en schrijf de woorden in ‘{ $language }’. Daarna: vangnet check
# $language (String) - as given
translate-bad-language = ‘{ $language }’ is geen taalcode. Schrijf bijvoorbeeld pl, tr of pap.
# The first lines of a new file. $source (String) - the language it was made from
translate-head = Dit bestand is gemaakt uit ‘{ $source }’. Haal de # weg voor alle regels van één pagina en vertaal ze. Een pagina die nog achter # staat, verschijnt in ‘{ $source }’.
# $place (String) - file, line and column
# $why (String) - what is wrong there, and what to do
translate-refused = Er is niets veranderd, want er is eerst iets te herstellen in { $place }: { $why }
# $pages (String) - ids of pages
translate-rewritten = Herschreven na het nakijken: { $pages }
