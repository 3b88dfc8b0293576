# The pages of a module.

contents-here = you are here
contents-done = read
contents-unanswered = not answered yet
contents-right = right
contents-partly = partly right
contents-not-yet = not yet right
# $done (Number) - pages met
# $pages (Number) - pages in all
contents-intro = You have read { $done } of { $pages } pages.
# $kind (String) - what kind of page it is
contents-more = More. { $kind }
