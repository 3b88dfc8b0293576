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
