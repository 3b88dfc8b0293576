# How a module went.

results-headline-none = You read this lesson without the questions. That is fine.
results-headline-steady = You are well prepared. You know what you can do.
results-headline-again = You are on your way.
# $answered (Number) - questions answered
# $questions (Number) - questions in all
results-answered = Answered: { $answered } of { $questions } questions.
# $right (Number) - questions right
results-right = Fully right: { $right }.
# $count (Number) - worries that were overlooked
results-missed = { $count ->
    [0] Signs you did not see yet: none.
   *[other] Signs you did not see yet: { $count }.
}
# $count (Number) - harmless things that were marked
results-false-alarms = { $count ->
    [0] Ordinary messages you marked as worrying: none.
   *[other] Ordinary messages you marked as worrying: { $count }.
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-sure = Sure: { $right } right, { $notyet } not yet.
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-fairly = Fairly sure: { $right } right, { $notyet } not yet.
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-not-sure = Not sure: { $right } right, { $notyet } not yet.
# $pages (String) - headings of the questions
results-sure-and-not-yet = Sure, and not yet right: { $pages }. That is where you learn most.
# $pages (String) - headings of the questions
results-must = This question still has to be right: { $pages }.
results-again-detail = try again
results-open-detail = not answered yet
# $module (String) - title of the next module
results-next = On to: { $module }
results-home = Back to the start
results-more = More to read and practise
# $pages (Number) - how many pages
# $minutes (Number) - how long they take
# $met (Number) - pages met
results-more-detail = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}; { $met } read
# $rules (String) - rules in words
results-rules-hold = This holds, also on a later day: { $rules }.
# $rules (String) - rules in words
results-rules-fresh = This is fresh, and comes back soon: { $rules }.
# $rules (String) - rules in words
results-rules-soon = This was not right yet, and comes back first: { $rules }.
# $rules (String) - rules in words
results-rules-sure = Of this you were sure, and it was not right: { $rules }.
