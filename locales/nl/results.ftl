# Hoe een module ging.

results-headline-none = U las deze les zonder de vragen. Dat mag.
results-headline-steady = U staat stevig. U weet wat u kunt doen.
results-headline-again = U bent op weg. Kijk nog eens naar de vragen hieronder.
# $answered (Number) - questions answered
# $questions (Number) - questions in all
results-answered = Beantwoord: { $answered } van { $questions } vragen.
# $right (Number) - questions right
results-right = Helemaal goed: { $right }.
# $count (Number) - worries that were overlooked
results-missed = { $count ->
    [0] Signalen die u nog niet zag: geen.
   *[other] Signalen die u nog niet zag: { $count }.
}
# $count (Number) - harmless things that were marked
results-false-alarms = { $count ->
    [0] Gewoon, maar zorgelijk gevonden: niets.
   *[other] Gewoon, maar zorgelijk gevonden: { $count }.
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-sure = Zeker: { $right } goed, { $notyet } nog niet.
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-fairly = Vrij zeker: { $right } goed, { $notyet } nog niet.
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-not-sure = Niet zeker: { $right } goed, { $notyet } nog niet.
results-sure-and-not-yet = Zeker en toch nog niet goed: daar leert u het meest van.
results-again-detail = nog eens proberen
# $module (String) - title of the next module
results-next = Verder met: { $module }
results-home = Naar het begin
