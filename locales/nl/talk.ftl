# Het gesprek oefenen.

# $name (String) - the child's name
talk-open = { $name } wil verder vertellen.
# $name (String) - the child's name
talk-waiting = { $name } wacht af.
# $name (String) - the child's name
talk-closed = { $name } houdt zich in.
talk-ending-good = Het gesprek gaat samen verder.
talk-ending-mixed = De deur staat nog open.
talk-ending-harm = Het gesprek stokt, voor nu. U kunt er altijd op terugkomen.
# $talk (String) - heading of the conversation
talk-debrief-title = Terugkijken op: { $talk }
talk-rule-untouched = Deze regel speelde hier geen rol.
# $turns (String) - numbers of turns
talk-rule-kept = Gelukt in uw beurt: { $turns }.
# $turns (String) - numbers of turns
talk-rule-missed = Nog niet gelukt in uw beurt: { $turns }.
# $kept (String) - numbers of turns
# $missed (String) - numbers of turns
talk-rule-both = Gelukt in uw beurt: { $kept }. Nog niet in uw beurt: { $missed }.
# $turn (Number) - which turn, from 1
talk-replay = Beurt { $turn }: kies deze regel om het gesprek hier opnieuw te proberen.
# $tone (String) - how the whole way was: open, level or tense
# $missed (Number) - rules that were missed and not kept later
talk-because = Dit einde komt uit het hele gesprek. { $tone ->
    [open] Wat u zei opende meer dan het sloot
    [level] Wat u zei opende evenveel als het sloot
   *[tense] Wat u zei sloot meer dan het opende
}, en { $missed ->
    [0] geen regel bleef gemist.
    [one] één regel bleef gemist.
   *[other] { $missed } regels bleven gemist.
}
# $rules (String) - rules of the talk in words
talk-because-never = Dit is gebroken en niet hersteld: { $rules }.
