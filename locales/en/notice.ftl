# What is said once.

notice-incomplete = Your answer is not complete yet. Fill in everything first, or go on without an answer.
# $count (Number) - how many rows are empty
# $rows (String) - their numbers
notice-empty-rows = { $count ->
    [one] Row { $rows } is still empty. Fill it in, or go on without an answer.
   *[other] These rows are still empty: { $rows }. Fill them in, or go on without an answer.
}
notice-one-for-both = You chose this sentence already. One sentence cannot be both: choose another one.
# $why (String) - what the system said
notice-not-saved = Your progress could not be saved: { $why } You can simply go on.
# $path (String) - where the old file is now
notice-set-aside = The file with your progress could not be read. It is now here: { $path }. You begin with a new file.
# $path (String) - the progress file
notice-newer = Your progress was made with a newer version: { $path }. So nothing is saved now.
# $what (String) - what was asked for
notice-unknown = “{ $what }” does not exist. Choose a lesson below.
# $count (Number) - how many more
notice-more-faults = And { $count } more. See them all: vangnet check
# $what (String) - id of the module
notice-unreadable = The lesson “{ $what }” cannot be read. Choose another. Whoever wrote it can see why with vangnet check.
# $why (String) - a whole sentence: why not
notice-not-kept = Nothing is saved now: { $why }
notice-deleted = Progress was deleted in another window. It does not come back. What you do from now on is saved.
