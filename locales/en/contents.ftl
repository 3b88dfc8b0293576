# The pages of a module.

contents-here = you are here
contents-done = read
# $done (Number) - pages met
# $pages (Number) - pages in all
contents-intro = You have read { $done } of { $pages } pages.
