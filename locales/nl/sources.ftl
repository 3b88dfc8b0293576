# Waar een pagina vandaan komt.

sources-title = Bronnen van deze pagina
sources-intro = De makers lazen kopieën van deze bronnen, niet de pagina’s die nu op internet staan.
# $organisation (String) - who published it
# $title (String) - what it is called
# $year (String) - when
sources-line = Bron: { $organisation }, { $title } ({ $year })
# $organisation (String) - who published it
# $title (String) - what it is called
sources-line-undated = Bron: { $organisation }, { $title }
# $address (String) - where it is found
sources-address = Te vinden op: { $address }
# $date (String) - a day as year-month-day
sources-checked = Op { $date } vergeleken met een bewaarde pagina.
# $date (String) - a day as year-month-day
sources-expired = Let op: dit gegeven moest na { $date } opnieuw bekeken worden.
