# Where you are: the first line of every screen.

header-course = Vangnet
header-welcome = Welcome
header-home = Home
header-page = Page
header-results = How it went
header-modules = All lessons
header-review = Asked again
header-more = More to read and practise
header-contents = Pages
header-debrief = Looking back
header-now = Help now
header-duties = The law and the rules
header-help-lines = Helplines
header-glossary = Glossary
header-search = Search
header-sources = Sources
header-notes = Notes
header-settings = Settings
header-keys = What you can do
header-guide = For leaders
header-about = About this course

# $page (Number) - which page, from 1
# $pages (Number) - how many pages
header-step = Page { $page } of { $pages }
# $page (Number) - which page
# $pages (Number) - how many pages
header-step-more = More: { $page } of { $pages }
# $page (Number) - its number in the list of all pages of the lesson
header-listed = Number { $page } in the list
# $question (Number) - which question, from 1
# $questions (Number) - how many are tried again
header-again = Again: question { $question } of { $questions }

header-kind-door = What to expect
header-kind-story = Story
header-kind-text = Explanation
header-kind-steps = Rules
header-kind-contrast = Two ways
header-kind-fact = One number
header-kind-help = Help card
header-kind-plan = Plan
header-kind-close = Before you go
header-kind-guess = First guess
header-kind-question = Question
header-kind-opinion = For yourself
header-kind-talk = Practise the conversation

# $language (String) - the language of the text that is shown instead, for instance nl
header-state-missing = { $language ->
    [nl] This page has not been translated yet. You see the Dutch text.
    [en] This page has not been translated yet. You see the English text.
   *[other] This page has not been translated yet. You see the original text.
}
header-state-behind = The original text has changed. This translation may be out of date.
header-state-changed = This text has changed. Nobody has checked it since.
# $day (Number) - day of the month
# $month (Number) - month, 1 to 12
# $year (String) - year
header-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
