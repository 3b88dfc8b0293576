# What the program adds to pages.

page-door-can-title = After this lesson you can:
# $minutes (Number) - how long the module takes
page-door-minutes = This lesson takes about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
page-door-ways-out = You can skip any page, stop, and go on later. Help now is there on every page.
page-door-unchecked = No professional has checked this text yet. If you find a mistake, please report it to the project.
page-door-checked = These texts have been checked.
# $checked (Number) - pages checked
# $pages (Number) - pages in all
page-door-partly-checked = { $checked } of the { $pages } pages have been checked.
page-contrast-clumsy = The clumsy way
page-contrast-helpful = The way that helps
# $count (Number) - how many
# $of (Number) - out of how many
page-fact-share = { $count } out of { $of }
# $number (Number) - the number of the fact
page-fact-number = { $number }
page-plan-not-kept = What you type here is not kept anywhere. Write it on paper if you want to keep it.
# $module (String) - title of the next module
page-close-next = Next comes: { $module }.
page-close-last = This was the last lesson of your path.
