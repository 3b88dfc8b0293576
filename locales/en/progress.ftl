# What is kept.

# $path (String) - the file
progress-file = Your progress is in: { $path }
# $path (String) - where the file would be
progress-nothing = Nothing is kept about you. The file would be here: { $path }
# $id (String) - which module
# $seen (Number) - pages met
# $pages (Number) - pages in all
# $answered (Number) - questions answered
progress-module = { $id }: { $seen } of { $pages } pages seen, { $answered } questions answered.
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
# $good (Number) - conversations that went on together
# $mixed (Number) - conversations that left a door open
# $harm (Number) - conversations that stopped for now
progress-conversations = Conversations: { $good } went on together, { $mixed } left a door open, { $harm } stopped for now.
progress-comes-back = What comes back, and when:
