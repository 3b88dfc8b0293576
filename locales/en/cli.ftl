# The command line.

cli-about = Vangnet: a course for the adults around a child. Practise the first sentences for when a child tells you something.
cli-usage = Usage
cli-verbs = Commands
cli-options = Options
cli-help = Shows this help.
cli-version = Shows the version.
cli-open = Opens a lesson, or one page of it.
cli-review = Questions from before that are due, ten at most.
cli-review-list = Only says what comes back when.
cli-now = Help now: the first hour and the helplines. Without starting the course.
cli-helplines = The helplines of a region.
cli-guide = A guide for whoever leads a group: before, during and after.
cli-present = A lesson on the big screen, for a group. Nothing of your own progress is on it.
cli-present-pages = Only these pages, parted by commas.
cli-notes = What whoever leads reads in a second window: notes, what comes next, and the time.
cli-list = Lessons, pages, questions, minutes, languages.
cli-print = Makes a sheet for paper: handout, help-card, first-hour, cards, plan, agreement, agenda, invitation, evaluation, slip, notes, ground-rules or checklist.
cli-print-answers = Says below each question why something helps or does not.
cli-print-more = Of a handout or notes: prints what is offered after the lesson, in its place.
cli-print-fill = Of plan: asks for your sentences and puts them on the sheet. They are kept nowhere else.
cli-print-text = Plain text instead of HTML.
cli-for = For whom: parent, teacher or youth-worker.
cli-minutes = How many minutes the session takes, from 20 to 240. Usually 60.
cli-age = Age of the children: 4-8, 9-12 or 13-16.
cli-when = When it is, for the invitation. Is kept nowhere else.
cli-where = Where it is, for the invitation. Is kept nowhere else.
cli-evening = Makes a folder with all papers for a session, such as a parents’ evening. Asks for what is not known yet.
cli-evening-module = Which lesson it is about.
cli-slip = Makes a calendar file with three days to come back: after a week, a month and three months.
cli-slip-title = What stands in your calendar, at most 60 characters. Usually: Ten minutes.
cli-slip-date = Count from this day, such as 2026-03-09. Usually today.
cli-check = Everything that is wrong with lessons, at once.
cli-check-deny = A warning makes the check fail too.
cli-check-all = Shows everything that is found. Without this: the first 200.
cli-check-guess = Tries what learners find who know nothing about the subject.
cli-check-readability = Adds how readable each module is: sentences, words, formulas.
cli-new = Lays out a small module to change.
cli-preview = Shows lessons while you write them. Saving a file shows the page that changed.
cli-preview-poll = Looks by time alone, every second. For a drive on which the system reports too much or too little.
cli-explain = What a rule of the check means, and why it is there.
cli-schema = The shape of a content file (lesson, prose, region …) for an editor, as JSON Schema.
cli-progress = What is kept about you.
cli-record = A sheet that says what you did in the course: lessons, days, minutes, rules, conversations. Informal learning.
cli-record-from = Leaves out days before this one: year, month and day, for instance 2026-11-24.
cli-record-name = Adds a line on which you write your name by hand. The program never asks for it.
cli-record-format = html, text or json. Without this: html.
cli-forget = Deletes what is kept, or only that of one lesson or page.
cli-forget-yes = Deletes without asking.
cli-translate = Keeps track of who checked a text.
cli-translate-status = What is translated, what is behind, and who checked it.
cli-same-meaning = Says that a change in the source did not change its meaning. Who checked it still stands.
cli-new-language = Lays out files for a new language, in the order of the source.
cli-stamp = Records who checked a text.
cli-stamp-page = This page only.
cli-stamp-checked = How: none (nobody), speaker (of the language), professional (somebody who works in the field).
cli-stamp-by = Name or role of whoever checked it.
cli-doctor = What somebody who helps you needs to know: versions, terminal, language. Nothing about you.
cli-completions = Completions for your shell.
cli-man = The manual page.
cli-format = text or json.
cli-lang = Language: nl or en.
cli-region = Region for helplines, for instance nl or bq-bo.
cli-role = Role: parent, teacher or youth-worker.
cli-lessons = Lessons from this folder instead of those built in.
cli-data-dir = Folder for your progress.
cli-plain = Plain text, for a screen reader.
cli-width = Plain text in lines of so many characters, for a braille display.
cli-theme = Colours: dark, light, high-contrast, terminal or mono.
cli-no-save = Saves nothing.
# $given (String) - what was typed
cli-error-argument = There is no option ‘{ $given }’.
# $given (String) - what was typed
cli-error-verb = There is no command ‘{ $given }’.
# $argument (String) - which option
cli-error-no-value = ‘{ $argument }’ needs a value.
# $given (String) - what was typed
# $argument (String) - which option
# $allowed (String) - what is allowed
cli-error-value = ‘{ $given }’ is not possible with ‘{ $argument }’. Choose from: { $allowed }.
# $given (String) - what was typed
# $argument (String) - which option
cli-error-bad-value = ‘{ $given }’ is not possible with ‘{ $argument }’.
# $argument (String) - what is missing
cli-error-missing = Something is missing: { $argument }.
cli-error-other = This command cannot be understood.
# $word (String) - the word probably meant
cli-error-meant = Did you mean ‘{ $word }’?
cli-error-help = See: vangnet --help
