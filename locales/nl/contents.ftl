# De pagina’s van een module.

contents-here = hier bent u
contents-done = gelezen
contents-unanswered = nog niet beantwoord
contents-right = goed
contents-partly = deels goed
contents-not-yet = nog niet goed
# $done (Number) - pages met
# $pages (Number) - pages in all
contents-intro = U las { $done } van { $pages } pagina’s.
# $kind (String) - what kind of page it is
contents-more = Meer. { $kind }
