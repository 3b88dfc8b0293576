# Zoeken.

search-title = Zoeken
search-prompt = Typ een woord, bijvoorbeeld: telefoon
search-empty = U zoekt in lessen, woorden en hulplijnen.
# $count (Number) - how many were found
search-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord.
    [one] 1 plek gevonden.
   *[other] { $count } plekken gevonden.
}
search-in-now = Hulp nu
search-in-lines = hulplijn
search-in-glossary = woord
# $module (String) - title of a module
search-in-module = in { $module }
