# What somebody did in the course, to show to others. A sheet of paper, and the same as text.

record-title = Record of own learning
record-status = This is informal learning. It is not accredited, and no institution has checked it.
# $date (String) - a day in words
record-made = Made on { $date } by the program Vangnet, from what the learner’s own file holds. Whoever has the file can change it. Which answers were given, and what was said in a conversation, is not told here.
record-name = Name of the learner, written by hand:
record-all-days = All days that the file holds.
# $date (String) - a day in words
record-from = From { $date } on. What lies before is left out; pages and endings of conversations are counted over all days, because the file keeps no day for each.
# $role (String) - parent, teacher or youth-worker
record-role = Pages are those for { $role ->
    [parent] parents and carers
    [teacher] people who work at a school
   *[youth-worker] people who work with young people
}.
record-nothing = Nothing has been done in the course yet, so there is nothing to show.
# $date (String) - a day in words
record-nothing-since = Nothing was done in the course from { $date } on, so there is nothing to show.
# $count (Number) - lessons that the file knows and this course does not have
record-elsewhere = { $count ->
    [one] The file also holds 1 lesson that is not in this course. It is left out.
   *[other] The file also holds { $count } lessons that are not in this course. They are left out.
}

record-lesson = Lesson
record-days-head = Days
record-minutes-head = Minutes
record-pages-head = Pages of the lesson read
record-more-head = Pages after it read
# $count (Number) - days or minutes
record-count = { $count }
# $read (Number) - pages read
# $of (Number) - pages in all
record-pages = { $read } of { $of }
record-together = All lessons together
record-counted = Minutes are counted by the program and rounded; a long silence does not count. A day with two lessons is one day.

record-no-days = The file keeps no day and no minutes for this lesson.
# $date (String) - a day in words
# $minutes (Number) - minutes on that day
record-day = { $date }, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $days (String) - days with their minutes
# $version (String) - letters and digits that stand for a state of the texts
record-days = { $days } (texts in version { $version }).
# $days (String) - days with their minutes
record-days-any = { $days } (version of the texts not kept).
# $days (Number) - how many days
# $minutes (Number) - minutes on all of them
# $date (String) - the first of them, in words
record-days-before = Before that, from { $date } on: { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
# $rules (String) - rules in words
record-rules-hold = Rules right later on too: { $rules }.
# $rules (String) - rules in words
record-rules-fresh = Rules that are fresh: { $rules }.
# $rules (String) - rules in words
record-rules-not-yet = Rules not right yet: { $rules }.
# $count (Number) - how often it helped
record-talk-good = helped: { $count }
# $count (Number) - how often it helped a little
record-talk-mixed = helped a little: { $count }
# $count (Number) - how often it did not help yet
record-talk-harm = did not help yet: { $count }
# $talk (String) - what the conversation is called
# $ends (String) - how often it ended how
record-talk = { $talk } ({ $ends })
# $talks (String) - conversations with how often they ended how
record-talks = Conversations: { $talks }.

record-sources = Sources of the pages read
record-no-sources = The pages that were read cite no sources.
# $date (String) - a day in words
# $count (Number) - how many sources
record-compared-day = { $count } on { $date }
# $count (Number) - how many sources
# $days (String) - how many of them on which day
record-compared = { $count ->
    [one] 1 source
   *[other] { $count } sources
}, compared with saved pages: { $days }.
# $sources (String) - who published them
record-published = Published by: { $sources }.
# $organisation (String) - who published it
# $count (Number) - how many of its sources
record-source = { $count ->
    [one] { $organisation }
   *[other] { $organisation } ({ $count })
}
# $count (Number) - how many sources of others
record-source-others = { $count ->
    [one] 1 more of others
   *[other] { $count } more of others
}
record-sources-more = Each with its title and address: vangnet record --format json.

record-reflection = Own reflection
record-reflection-intro = To fill in by hand. Write no names and nothing by which a child could be known.
record-reflect-new = What was new, or different from what you thought?
record-reflect-work = Where at work did you use it, or will you?
record-reflect-home = Where did you use it, or where will you?
record-reflect-next = What do you want to practise or talk about again, and with whom?

record-signature = Talked about with a colleague
record-signature-intro = The signature says that you two talked about this. It is not an examination.
record-signature-colleague = Signature of the colleague:
record-signature-date = Date:
record-foot = Vangnet, a course for the adults around a child. General information; no expert has checked the text yet.
# $text (String) - what was given
record-bad-date = ‘{ $text }’ is not a date. Write year, month and day, for instance: --from 2026-11-24
