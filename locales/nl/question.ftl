# Vragen en wat erop volgt.

question-instruction-guess = Kies wat u denkt. Een fout antwoord is niet erg: u komt er later op terug.
question-instruction-choice = Kies één antwoord.
question-instruction-multi = Kies alle antwoorden die passen.
question-instruction-true-false = Klopt dit?
question-instruction-order = Er kan meer dan één goede volgorde zijn.
question-instruction-match = Kies bij elke regel wat erbij hoort.
question-instruction-gap = Vul elke open plek.
question-instruction-estimate = Geef een getal. Ongeveer is goed.
question-instruction-judge = Kies wat het meest helpt, en wat het minst helpt.
question-instruction-rank = Zet de reacties op volgorde. Wat het meest helpt, komt bovenaan.
question-instruction-spot = U mag meer berichten kiezen, of geen.
question-instruction-scale = Kies bij elke zin wat het best past. Er is geen goed of fout.
question-instruction-reflect = Schrijf het op, of denk het alleen. Wat u typt, wordt niet bewaard.
question-reflect-label = Uw woorden

question-true = Waar
question-false = Niet waar
question-is-true = Dit is waar.
question-is-false = Dit is niet waar.
question-chosen = gekozen
question-judge-best = Helpt het meest
question-judge-worst = Helpt het minst
# $number (Number) - which gap, from 1
question-gap-label = Open plek { $number }
# $hint (String) - the hint
question-hint = Tip: { $hint }

# $point (Number) - which point, from 1
# $points (Number) - how many points
question-scale-point = { $point } van de { $points }

question-sure-title = Nog één vraag
question-sure-question = Hoe zeker bent u van dit antwoord?
question-sure-not = Niet zeker
question-sure-fairly = Vrij zeker
question-sure-sure = Zeker

question-right = Goed.
question-partly = Deels goed.
question-not-yet = Nog niet.
question-guessed = Uw antwoord is genoteerd.
question-noted = Dank u.
question-guess-later = Aan het eind komt u hierop terug.
# $answer (String) - the option guessed earlier
question-earlier-guess = Eerder koos u: { $answer }
question-right-order = Een goede volgorde:
# $items (String) - the options in order
question-panel-order = De volgorde in deze les is: { $items }.
# $number (Number) - the right number
# $unit (String) - what is counted
question-right-number = Het antwoord is { $number } { $unit }.
question-example = Zo kan het ook:

question-mark-chosen-right = uw keuze, goed
question-mark-chosen-partly = uw keuze, deels goed
question-mark-chosen-not-yet = uw keuze, nog niet
question-mark-other-right = dit was het goede antwoord
question-mark-other-partly = dit was deels goed
question-mark-other-not = dit helpt minder
question-mark-found = gezien, hoort erbij
question-mark-missed = deze hoort er ook bij
question-mark-false-alarm = gekozen, maar dit is gewoon
question-mark-left = niet gekozen, dit is gewoon
question-mark-unfit = gekozen, maar dit past hier niet
question-mark-rightly-left = niet gekozen, en dat klopt
question-mark-fitting = hoort erbij
question-mark-not-fitting = past hier niet
question-mark-ordinary = dit is gewoon
# $mark (String) - whether it was seen
# $signal (String) - name of the signal
question-mark-signal = { $mark }: { $signal }
# $answer (String) - the option that belongs to the row
question-mark-pair = hoort bij: { $answer }
# $words (String) - accepted words
question-mark-accepted = goed is: { $words }
question-panel-best = helpt het meest, volgens deze les
question-panel-worst = helpt het minst, volgens deze les
# $place (Number) - place in the order of the makers
question-panel-place = plaats { $place } in deze les

# What became of an option, in a whole sentence for who hears it.
# $label (String) - the option, sentence or step
question-said-chosen = U koos: { $label }
# $label (String) - the option, sentence or step
question-said-right = Het goede antwoord was: { $label }
# $label (String) - the option, sentence or step
question-said-partly = Deels goed was: { $label }
# $label (String) - the option, sentence or step
question-said-less = Dit helpt minder: { $label }
# $label (String) - the option, sentence or step
question-said-found = Goed gekozen: { $label }
# $label (String) - the option, sentence or step
question-said-missed = Dit hoort er ook bij: { $label }
# $label (String) - the option, sentence or step
question-said-unfit = Dit koos u, maar het past hier niet: { $label }
# $label (String) - the option, sentence or step
question-said-left = Dit koos u niet, en dat klopt: { $label }
# $who (String) - who writes
# $label (String) - the option, sentence or step
# $signal (String) - name of the signal
question-said-message-found = Goed gezien: { $who } schrijft ‘{ $label }’. Het signaal is: { $signal }.
# $who (String) - who writes
# $label (String) - the option, sentence or step
# $signal (String) - name of the signal
question-said-message-missed = Dit hoort er ook bij: { $who } schrijft ‘{ $label }’. Het signaal is: { $signal }.
# $who (String) - who writes
# $label (String) - the option, sentence or step
question-said-message-unfit = Dit koos u, maar het hoort er niet bij: { $who } schrijft ‘{ $label }’.
# $who (String) - who writes
# $label (String) - the option, sentence or step
question-said-message-left = Dit koos u niet, en dat klopt: { $who } schrijft ‘{ $label }’.
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
question-said-best = { $chosen ->
    [best] U koos dit als wat het meest helpt, en deze les ook: { $label }
    [worst] U koos dit als wat het minst helpt, maar volgens deze les helpt het juist het meest: { $label }
   *[none] Volgens deze les helpt dit het meest: { $label }
}
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
question-said-worst = { $chosen ->
    [best] U koos dit als wat het meest helpt, maar volgens deze les helpt het juist het minst: { $label }
    [worst] U koos dit als wat het minst helpt, en deze les ook: { $label }
   *[none] Volgens deze les helpt dit het minst: { $label }
}
# $label (String) - the option, sentence or step
# $chosen (String) - what the reader chose it for: best, worst or none
# $place (Number) - its place in the order of the makers, from 1
# $all (Number) - how many there are
question-said-between = { $chosen ->
    [best] U koos dit als wat het meest helpt. In deze les komt het als { $place ->
            [2] tweede
            [3] derde
            [4] vierde
           *[other] nummer { $place }
        } van de { $all }: { $label }
    [worst] U koos dit als wat het minst helpt. In deze les komt het als { $place ->
            [2] tweede
            [3] derde
            [4] vierde
           *[other] nummer { $place }
        } van de { $all }: { $label }
   *[none] In deze les komt dit als { $place ->
            [2] tweede
            [3] derde
            [4] vierde
           *[other] nummer { $place }
        } van de { $all }: { $label }
}
# $step (Number) - its place in a good order, from 1
# $label (String) - the option, sentence or step
question-said-step = Stap { $step }, ook bij u: { $label }
# $step (Number) - its place in a good order, from 1
# $own (Number) - where the reader put it, from 1
# $label (String) - the option, sentence or step
question-said-step-moved = Stap { $step }, bij u stap { $own }: { $label }
# $label (String) - the row
# $answer (String) - what belongs to it
question-said-pair = { $label } Dat hebt u goed. Daarbij hoort: { $answer }
# $label (String) - the row
# $chosen (String) - what the reader chose
# $answer (String) - what belongs to it
question-said-pair-wrong = { $label } U koos ‘{ $chosen }’, maar daarbij hoort: { $answer }
# $gap (String) - name of the gap
# $said (String) - what is said of it
question-said-gap = { $gap }. { $said }
# $typed (String) - what the reader wrote
# $words (String) - accepted words
question-said-typed = U schreef ‘{ $typed }’. Goed is: { $words }.
