# Vragen en wat erop volgt.

question-instruction-guess = Kies wat u denkt. Een fout antwoord is niet erg: u komt er later op terug.
question-instruction-choice = Kies één antwoord.
question-instruction-multi = Kies alle antwoorden die passen.
question-instruction-true-false = Klopt dit?
question-instruction-order = Er kan meer dan één goede volgorde zijn.
question-instruction-match = Kies bij elke regel wat erbij hoort.
question-instruction-gap = Vul elke open plek.
question-instruction-estimate = Geef een getal. Ongeveer is goed.
question-instruction-judge = Kies bij elke regel één antwoord.
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
question-panel-order = De volgorde van de makers is: { $items }.
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
question-panel-best = helpt het meest, vinden de makers
question-panel-worst = helpt het minst, vinden de makers
# $place (Number) - place in the order of the makers
question-panel-place = plaats { $place } bij de makers
