# Questions that come back after days.

# $questions (Number) - how many questions
# $minutes (Number) - how long they take
review-begin = { $questions ->
    [one] 1 question from before, about 1 minute
   *[other] { $questions } questions from before, about { $minutes } minutes
}
# $date (String) - a day in words
review-next = The next one comes back on { $date }.
review-enough = That is all for today.
review-nothing = Nothing comes back today.
review-intro = Each question is about a rule you have met, on another child where there is one.
# $talk (String) - name of the conversation
review-talk = Again: { $talk }
# $date (String) - a day in words
# $rule (String) - a rule in words
# $module (String) - title of the module
review-line = { $date }: { $rule } ({ $module })
# $rule (String) - a rule in words
# $module (String) - title of the module
review-line-due = Today: { $rule } ({ $module })
review-nothing-yet = Nothing comes back yet. Answer a question in a lesson first.
