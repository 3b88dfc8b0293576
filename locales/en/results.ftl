# How a module went.

results-headline-none = You read this lesson without the questions. That is fine.
results-headline-steady = You are well prepared. You know what you can do.
results-headline-again = You are on your way.
# $answered (Number) - questions answered
# $questions (Number) - questions in all
results-answered = { $answered ->
    [0] You answered none of the { $questions } questions.
   *[other] You answered { $answered } of the { $questions } questions.
}
# $right (Number) - questions right
results-right = { $right ->
    [0] None was fully right yet.
    [one] One was fully right.
   *[other] { $right } were fully right.
}
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
results-sure = { $notyet ->
    [0] { $right ->
        [one] Once you were sure, and you were right.
       *[other] { $right } times you were sure, and each time you were right.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Once you were sure, and it was not right yet.
           *[other] { $notyet } times you were sure, and it was not right yet.
        }
       *[other] When you were sure, you were right { $right ->
            [one] once
           *[other] { $right } times
        }, and not yet right { $notyet ->
            [one] once
           *[other] { $notyet } times
        }.
    }
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-fairly = { $notyet ->
    [0] { $right ->
        [one] Once you were fairly sure, and you were right.
       *[other] { $right } times you were fairly sure, and each time you were right.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Once you were fairly sure, and it was not right yet.
           *[other] { $notyet } times you were fairly sure, and it was not right yet.
        }
       *[other] When you were fairly sure, you were right { $right ->
            [one] once
           *[other] { $right } times
        }, and not yet right { $notyet ->
            [one] once
           *[other] { $notyet } times
        }.
    }
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-not-sure = { $notyet ->
    [0] { $right ->
        [one] Once you were not sure, and you were right.
       *[other] { $right } times you were not sure, and each time you were right.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Once you were not sure, and it was not right yet.
           *[other] { $notyet } times you were not sure, and it was not right yet.
        }
       *[other] When you were not sure, you were right { $right ->
            [one] once
           *[other] { $right } times
        }, and not yet right { $notyet ->
            [one] once
           *[other] { $notyet } times
        }.
    }
}
# $pages (String) - headings of the questions
results-sure-and-not-yet = Sure, and not yet right: { $pages }. That is where you learn most.
# $count (Number) - how many questions are not right yet, or not answered
# $pages (String) - headings of the questions
results-open = { $count ->
    [one] One question is still open: { $pages }.
   *[other] { $count } questions are still open: { $pages }.
}
# $count (Number) - how many of them have to be right
# $pages (String) - headings of the questions
results-must = { $count ->
    [one] Of these, this one has to be right: { $pages }.
   *[other] Of these, { $count } have to be right: { $pages }.
}
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
}; { $met ->
    [0] none read
   *[other] { $met } read
}
# $rules (String) - rules in words
results-rules-hold = This holds, also on a later day: { $rules }.
# $rules (String) - rules in words
results-rules-fresh = This is fresh, and comes back soon: { $rules }.
# $rules (String) - rules in words
results-rules-mended = This was not right at first. You have put it right, and it comes back soon: { $rules }.
# $rules (String) - rules in words
results-rules-soon = This was not right yet, and comes back first: { $rules }.
# $rules (String) - rules in words
results-rules-sure = Of this you were sure, and it was not right: { $rules }.
