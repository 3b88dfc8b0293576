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
