# De pagina’s van een module.

contents-here = hier bent u
contents-done = gelezen
# $done (Number) - pages met
# $pages (Number) - pages in all
contents-intro = U las { $done } van { $pages } pagina’s.
