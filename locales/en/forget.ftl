# Deleting what is kept.

# $path (String) - where the file would be
forget-nothing = There is nothing to delete: { $path } does not exist.
# $path (String) - the file
forget-question = Delete your progress in { $path }? Type yes or no:
forget-yes = yes y ja j
forget-kept = Nothing was deleted.
# $count (Number) - how many files
forget-done = { $count ->
    [one] Deleted. Nothing is kept about you any more.
   *[other] { $count } files deleted. Nothing is kept about you any more.
}
# $place (String) - a module or a page
forget-nothing-part = Nothing is kept of ‘{ $place }’.
# $place (String) - a module or a page
forget-question-part = Delete what is kept of ‘{ $place }’? Type yes or no:
# $place (String) - a module or a page
forget-done-part = Deleted. Nothing is kept of ‘{ $place }’ any more.
# $count (Number) - how many files
forget-aside = { $count ->
    [one] There is also an old file that cannot be read. It may stand there, too. You can delete everything with: vangnet forget
   *[other] There are also { $count } old files that cannot be read. It may stand there, too. You can delete everything with: vangnet forget
}
