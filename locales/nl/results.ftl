# Hoe een module ging.

results-headline-none = U las deze les zonder de vragen. Dat mag.
results-headline-steady = U bent goed voorbereid. U weet wat u kunt doen.
results-headline-again = U bent op weg.
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
    [0] Gewone berichten die u zorgelijk vond: geen.
   *[other] Gewone berichten die u zorgelijk vond: { $count }.
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
# $pages (String) - headings of the questions
results-sure-and-not-yet = Zeker, en toch nog niet goed: { $pages }. Daar leert u het meest van.
# $pages (String) - headings of the questions
results-must = Deze vraag moet nog goed: { $pages }.
results-again-detail = nog eens proberen
results-open-detail = nog niet beantwoord
# $module (String) - title of the next module
results-next = Verder met: { $module }
results-home = Naar het begin
results-more = Meer lezen en oefenen
# $pages (Number) - how many pages
# $minutes (Number) - how long they take
# $met (Number) - pages met
results-more-detail = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagina’s
}, ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}; { $met } gelezen
# $rules (String) - rules in words
results-rules-hold = Dit staat, ook op een latere dag: { $rules }.
# $rules (String) - rules in words
results-rules-fresh = Dit is nog vers, en komt gauw terug: { $rules }.
# $rules (String) - rules in words
results-rules-soon = Dit was nog niet goed, en komt als eerste terug: { $rules }.
# $rules (String) - rules in words
results-rules-sure = Hier was u zeker van, en het was niet goed: { $rules }.
