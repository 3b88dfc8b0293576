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
