# What is kept.

# $path (String) - the file
progress-file = Your progress is in: { $path }
# $path (String) - where the file would be
progress-nothing = Nothing is kept about you. The file would be here: { $path }
# $title (String) - which lesson
# $seen (Number) - pages met
# $pages (Number) - pages in all
# $answered (Number) - questions answered
progress-module = { $title }: { $seen } of { $pages } pages seen, { $answered } questions answered.
progress-typed = What you type yourself is never kept.
progress-forget = You can delete it with: vangnet forget
# $days (Number) - days on which something was done
# $minutes (Number) - minutes in all
progress-sittings = { $days ->
    [one] 1 day
   *[other] { $days } days
}, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} in all.
# $count (Number) - conversations
progress-good = helped: { $count }
# $count (Number) - conversations
progress-mixed = helped a little: { $count }
# $count (Number) - conversations
progress-harm = did not help yet: { $count }
# $ends (String) - how many ended how
progress-conversations = Conversations: { $ends }.
progress-comes-back = What comes back, and when:
