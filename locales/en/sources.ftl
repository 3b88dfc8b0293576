# Where a page comes from.

sources-title = Sources of this page
sources-intro = The makers read copies of these sources, not today’s live pages.
# $organisation (String) - who published it
# $title (String) - what it is called
# $year (String) - when
sources-line = Source: { $organisation }, { $title } ({ $year })
# $organisation (String) - who published it
# $title (String) - what it is called
sources-line-undated = Source: { $organisation }, { $title }
# $address (String) - where it is found
sources-address = Found at: { $address }
# $date (String) - a day as year-month-day
sources-checked = Compared with a saved page on { $date }.
# $date (String) - a day as year-month-day
sources-expired = Note: this was to be looked at again after { $date }.
