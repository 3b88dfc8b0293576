# The home screen.

home-title = Where would you like to begin?
# $role (String) - the role chosen, for instance "Parent or carer"
home-path = Your path: { $role }.
home-now-label = Help now
home-now-detail = Something is happening. This is what to do in the first hour.
# $module (String) - title of a module
home-continue-label = Continue: { $module }
# $page (Number) - which page
# $pages (Number) - how many pages
home-continue-detail = Page { $page } of { $pages }
# $minutes (Number) - how long the module takes
home-module-new = new, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $done (Number) - pages met
# $pages (Number) - pages in all
# $minutes (Number) - minutes left
home-module-begun = { $done } of { $pages } pages, { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
home-module-done = done
# $questions (Number) - questions that are not right yet
home-module-read = read, { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} left
# $modules (Number) - how many lessons there are
home-modules-label = All lessons ({ $modules })
# $questions (Number) - questions that were not right yet
home-review-label = { $questions ->
    [one] Look again at 1 question
   *[other] Look again at { $questions } questions
}
home-more-label = More to read and practise
home-more-intro = Short pages and new cases behind each lesson. Take what you need.
home-help-lines-label = Helplines
home-search-label = Search
home-glossary-label = Glossary
home-settings-label = Settings
home-guide-label = For whoever leads a group
home-about-label = About this course
