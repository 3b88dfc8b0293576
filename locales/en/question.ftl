# Questions and what follows them.

question-instruction-guess = Choose what you think. A wrong guess is fine: you come back to it later.
question-instruction-choice = Choose one answer.
question-instruction-multi = Choose every answer that fits.
question-instruction-true-false = Is this true?
question-instruction-order = More than one order may be right.
question-instruction-match = Choose what belongs to each line.
question-instruction-gap = Fill each gap.
question-instruction-estimate = Give a number. Roughly is fine.
question-instruction-judge = Choose what helps most, and what helps least.
question-instruction-rank = Put the reactions in order. What helps most comes first.
question-instruction-spot = You may choose several messages, or none.
question-instruction-scale = Choose what fits best for each sentence. There is no right or wrong.
question-instruction-reflect = Write it down, or just think it. What you type is not kept.
question-reflect-label = Your words

question-true = True
question-false = Not true
question-is-true = This is true.
question-is-false = This is not true.
question-chosen = chosen
question-judge-best = Helps most
question-judge-worst = Helps least
# $number (Number) - which gap, from 1
question-gap-label = Gap { $number }
# $hint (String) - the hint
question-hint = Hint: { $hint }

# $point (Number) - which point, from 1
# $points (Number) - how many points
question-scale-point = { $point } of { $points }

question-sure-title = One more question
question-sure-question = How sure are you of this answer?
question-sure-not = Not sure
question-sure-fairly = Fairly sure
question-sure-sure = Sure

question-right = Right.
question-partly = Partly right.
question-not-yet = Not yet.
question-guessed = Your answer is noted.
question-noted = Thank you.
question-guess-later = You come back to it at the end.
# $answer (String) - the option guessed earlier
question-earlier-guess = Earlier you chose: { $answer }
question-right-order = A good order:
# $items (String) - the options in order
question-panel-order = The order in this lesson is: { $items }.
# $number (Number) - the right number
# $unit (String) - what is counted
question-right-number = The answer is { $number } { $unit }.
question-example = Another way to say it:

question-mark-chosen-right = your choice, right
question-mark-chosen-partly = your choice, partly right
question-mark-chosen-not-yet = your choice, not yet
question-mark-other-right = this was the right answer
question-mark-other-partly = this was partly right
question-mark-other-not = this helps less
question-mark-found = seen, it belongs
question-mark-missed = this one belongs too
question-mark-false-alarm = chosen, but this is ordinary
question-mark-left = not chosen, this is ordinary
question-mark-unfit = chosen, but it does not fit here
question-mark-rightly-left = left out, rightly
question-mark-fitting = belongs here
question-mark-not-fitting = does not fit here
question-mark-ordinary = this is ordinary
# $mark (String) - whether it was seen
# $signal (String) - name of the signal
question-mark-signal = { $mark }: { $signal }
# $answer (String) - the option that belongs to the row
question-mark-pair = belongs with: { $answer }
# $words (String) - accepted words
question-mark-accepted = correct answers: { $words }
question-panel-best = helps most, this lesson says
question-panel-worst = helps least, this lesson says
# $place (Number) - place in the order of the makers
question-panel-place = place { $place } in this lesson

# What became of an option, in a whole sentence for who hears it.
# $label (String) - the option, sentence or step
question-said-chosen = You chose: { $label }
# $label (String) - the option, sentence or step
question-said-right = The right answer was: { $label }
# $label (String) - the option, sentence or step
question-said-partly = Partly right was: { $label }
# $label (String) - the option, sentence or step
question-said-less = This helps less: { $label }
# $label (String) - the option, sentence or step
question-said-found = Well chosen: { $label }
# $label (String) - the option, sentence or step
question-said-missed = This belongs too: { $label }
# $label (String) - the option, sentence or step
question-said-unfit = You chose this, but it does not fit here: { $label }
# $label (String) - the option, sentence or step
question-said-left = You left this out, rightly: { $label }
# $who (String) - who writes
# $label (String) - the option, sentence or step
# $signal (String) - name of the signal
question-said-message-found = Well spotted: { $who } writes ‘{ $label }’. The warning sign is: { $signal }.
# $who (String) - who writes
# $label (String) - the option, sentence or step
# $signal (String) - name of the signal
question-said-message-missed = This belongs too: { $who } writes ‘{ $label }’. The warning sign is: { $signal }.
# $who (String) - who writes
# $label (String) - the option, sentence or step
question-said-message-unfit = You chose this, but it does not belong: { $who } writes ‘{ $label }’.
# $who (String) - who writes
# $label (String) - the option, sentence or step
question-said-message-left = You left this out, rightly: { $who } writes ‘{ $label }’.
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
question-said-best = { $chosen ->
    [best] You chose this as what helps most, and so does this lesson: { $label }
    [worst] You chose this as what helps least, but this lesson says it helps most: { $label }
   *[none] This lesson says this helps most: { $label }
}
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
question-said-worst = { $chosen ->
    [best] You chose this as what helps most, but this lesson says it helps least: { $label }
    [worst] You chose this as what helps least, and so does this lesson: { $label }
   *[none] This lesson says this helps least: { $label }
}
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
# $place (Number) - its place in the order of the makers, from 1
# $all (Number) - how many there are
question-said-between = { $chosen ->
    [best] You chose this as what helps most. In this lesson it comes { $place ->
            [2] second
            [3] third
            [4] fourth
           *[other] number { $place }
        } of the { $all }: { $label }
    [worst] You chose this as what helps least. In this lesson it comes { $place ->
            [2] second
            [3] third
            [4] fourth
           *[other] number { $place }
        } of the { $all }: { $label }
   *[none] In this lesson this comes { $place ->
            [2] second
            [3] third
            [4] fourth
           *[other] number { $place }
        } of the { $all }: { $label }
}
# $step (Number) - its place in a good order, from 1
# $label (String) - the option, sentence or step
question-said-step = Step { $step }, and yours too: { $label }
# $step (Number) - its place in a good order, from 1
# $own (Number) - where the reader put it, from 1
# $label (String) - the option, sentence or step
question-said-step-moved = Step { $step }, which you made step { $own }: { $label }
# $label (String) - the row
# $answer (String) - what belongs to it
question-said-pair = { $label } You have this right. It goes with: { $answer }
# $label (String) - the row
# $chosen (String) - what the reader chose
# $answer (String) - what belongs to it
question-said-pair-wrong = { $label } You chose ‘{ $chosen }’, but it goes with: { $answer }
# $gap (String) - name of the gap
# $said (String) - what is said of it
question-said-gap = { $gap }. { $said }
# $typed (String) - what the reader wrote
# $words (String) - accepted words
question-said-typed = You wrote ‘{ $typed }’. Correct answers are: { $words }.
