# Het gesprek oefenen.

# $name (String) - the child's name
talk-open = { $name } wil verder vertellen.
# $name (String) - the child's name
talk-waiting = { $name } is er nog niet gerust op.
# $name (String) - the child's name
talk-closed = { $name } houdt iets voor zich.
talk-ending-good = Dit gesprek hielp.
talk-ending-mixed = Dit gesprek hielp een beetje.
talk-ending-harm = Dit gesprek hielp nog niet.
talk-lines-at-now = Alle hulplijnen staan bij Hulp nu.
# $talk (String) - heading of the conversation
talk-debrief-title = Terugkijken op: { $talk }
# $turns (String) - numbers of turns
talk-rule-kept = Gelukt in uw beurt: { $turns }.
# $turns (String) - numbers of turns
talk-rule-missed = Nog niet gelukt in uw beurt: { $turns }.
# $kept (String) - numbers of turns
# $missed (String) - numbers of turns
talk-rule-both = Gelukt in uw beurt: { $kept }. Nog niet in uw beurt: { $missed }.
talk-replay = Kies een beurt om het gesprek vanaf daar opnieuw te proberen.
# $tone (String) - how the whole way was: open, level or tense
# $name (String) - who the conversation was with
talk-because = { $tone ->
    [open] Het meeste van wat u zei, hielp { $name } verder.
    [level] Een deel van wat u zei, hielp { $name } verder, en een deel niet.
   *[tense] Veel van wat u zei, maakte het moeilijk voor { $name } om verder te gaan.
}
# $rules (String) - rules of the talk in words
talk-because-missed = Dit lukte nog niet: { $rules }.
# $rules (String) - rules of the talk in words
talk-because-never = Dit mag nooit, en het is niet hersteld: { $rules }.
