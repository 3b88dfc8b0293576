# What learners find who know nothing.
guess-title = What learners find who know nothing. A question that is found this way teaches nobody.
# $language (String) - the language
# $learner (String) - the trick
# $sort (String) - what is guessed at
# $found (Number) - how many were found
# $of (Number) - of how many
# $share (Number) - in hundredths
# $modules (String) - the same per module
guess-line = { $language }, { $sort }, { $learner }: { $found } of { $of } ({ $share } %). { $modules }.
# $bar (Number) - in hundredths
guess-above = Above the bar of { $bar } %.
guess-longest = the longest
guess-shortest = the shortest
guess-place = always the same place
guess-warmest = the warmest words
guess-words = words of the other modules
guess-single = one of several
guess-lines = sentences in talks
guess-true-false = true or not
guess-several = how many are right
