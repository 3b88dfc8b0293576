# Wat alleen de gewone tekst zegt.

plain-reason-asked = Gewone tekst, omdat u dat koos.
plain-reason-setting = Gewone tekst, omdat u dat zo instelde.
plain-reason-dumb = Gewone tekst, omdat dit venster geen volledig scherm kan tonen.
plain-reason-pipe = Gewone tekst, omdat de invoer of uitvoer geen venster is.
plain-reason-small = Gewone tekst, omdat het venster klein is.
plain-start = Typ help voor alle woorden.
plain-welcome-leave = Is er nu iets aan de hand? Typ hulp. U kunt altijd snel weg: typ weg. Dan komen er lege regels.

# $text (String) - the heading
plain-heading = Kop: { $text }
# $query (String) - what was searched for
plain-searched = Gezocht naar: { $query }
# $name (String) - name of the help line
# $reached (String) - its number or address, with its word
plain-help-line = Hulplijn: { $name }. { $reached }
# $who (String) - who speaks
# $text (String) - what is said
plain-says = { $who } zegt: { $text }
# $who (String) - what the reader is called
# $text (String) - what the reader said
plain-you-say = { $who } zegt: { $text }
# $who (String) - who thinks
# $text (String) - what is thought
plain-thinks = { $who } dacht eerst: { $text }
# $number (Number) - which turn of the conversation, from 1
plain-turn = Beurt { $number }
# $text (String) - what else could have been said
plain-other = Een andere zin was: { $text }
# $label (String) - what to write
# $text (String) - what was written
plain-field = { $label }: { $text }
# $number (Number) - which row
# $label (String) - what the row asks
plain-row = Regel { $number }: { $label }
# $number (Number) - which row
# $label (String) - what the row asks
# $value (String) - what it holds
plain-row-filled = Regel { $number }: { $label } – { $value }
# $number (Number) - which row
plain-row-now = Nu regel { $number }.
# $number (Number) - which of the two, 1 or 2
# $label (String) - what it asks
plain-row-of-two = { $number ->
    [1] Eerst: { $label }
   *[other] Daarna: { $label }
}
# $number (Number) - which of the two, 1 or 2
# $label (String) - what it asks
# $value (String) - what it holds
plain-row-of-two-filled = { $number ->
    [1] Eerst: { $label }: { $value }
   *[other] Daarna: { $label }: { $value }
}
# $label (String) - what is asked now
plain-now = Nu: { $label }
# $low (Number) - lowest
# $high (Number) - highest
# $unit (String) - what is counted
plain-number-range = Een getal van { $low } tot en met { $high } ({ $unit })
# $value (Number) - what was given
# $unit (String) - what is counted
plain-number = Uw antwoord: { $value } { $unit }
# $number (Number) - which gap, from 1
plain-gap = (open plek { $number })
# $count (Number) - how many points
plain-points = Lijst met { $count } punten:
# $place (String) - where the reader is
plain-back = Gesloten. U bent weer hier: { $place } Typ lees om alles te horen.
plain-taken-back = Teruggenomen.
plain-anew = Opnieuw vanaf het begin.
plain-why-said = Alle redenen zijn al gelezen. Typ lees om ze nog eens te horen.
plain-plan-print = Liever op papier, of in een bestand? Deze opdracht vraagt uw zinnen:
plain-plan-command = vangnet print plan --fill --text
# $count (Number) - how many sentences
plain-plan-sentences = Hier maakt u { $count ->
    [one] één zin
   *[other] { $count } zinnen
} af. Met alleen Enter laat u een zin leeg.
plain-plan-yours = Uw plan:

plain-prompt-bare = Uw beurt:
plain-prompt-only = Enter, of 1, hiervoor:
# $count (Number) - how many options
plain-prompt-one = Uw keuze, 1 tot { $count }:
# $example (String) - numbers that work here
plain-prompt-many = Nummers, zoals { $example }, of 0 voor geen:
# $count (Number) - how many items
# $example (String) - numbers that work here
plain-prompt-order = Alle { $count } nummers, zoals { $example }:
plain-prompt-rows = Enter om te antwoorden, of verander er één, zoals 2 1:
# $low (Number) - lowest
# $high (Number) - highest
plain-prompt-number = Een getal van { $low } tot en met { $high }:
plain-prompt-text = Uw woorden, of Enter:
plain-prompt-search = Wat zoekt u:
# $count (Number) - how many were found
plain-prompt-found = { $count ->
    [1] 1, of een ander woord:
   *[other] 1 tot { $count }, of een ander woord:
}
plain-prompt-next = Enter voor verder:
plain-prompt-close = Enter om terug te gaan:
plain-prompt-more = Enter of meer voor de rest:
plain-prompt-confirm = Enter bevestigt, of typ opnieuw:
# $words (String) - the words most likely wanted
plain-also = U kunt ook typen: { $words }.

# $numbers (String) - the numbers as understood
plain-confirm = U koos { $numbers }.
# $numbers (String) - the numbers in the order given
plain-confirm-order = Uw volgorde is { $numbers }.
plain-confirm-words = U schreef iets. Het wordt niet bewaard.
plain-confirm-none = U koos niets.
# $typed (String) - what was typed
# $allowed (String) - a sentence about what is allowed
plain-unclear = Vangnet begrijpt ‘{ $typed }’ niet. { $allowed }
plain-allowed-words = Typ uw woorden, of help.
# $count (Number) - how many options
plain-allowed-one = { $count ->
    [1] Druk op Enter, of typ 1, of help.
   *[other] Typ een nummer van 1 tot { $count }, of help.
}
# $count (Number) - how many options
plain-allowed-many = Typ nummers van 1 tot { $count } met een spatie ertussen, 0 voor geen, of help.
# $count (Number) - how many items
plain-allowed-order = Typ elk nummer van 1 tot { $count } precies één keer, of help.
plain-allowed-rows = Druk op Enter, of typ twee nummers: welke u verandert, en uw keuze. Of typ help.
# $low (Number) - lowest
# $high (Number) - highest
plain-allowed-number = Typ een getal van { $low } tot en met { $high }, of help.
plain-allowed-on = Druk op Enter, of typ help.
plain-allowed-search = Typ een woord om te zoeken, of help.
# $word (String) - the word typed
plain-not-now = ‘{ $word }’ kan hier nu niet. Typ help voor wat wel kan.
# $number (Number) - the number typed
# $count (Number) - how many pages there are
# $word (String) - the word that lists all pages
plain-no-page = Er is geen pagina { $number }. Hier zijn pagina 1 tot en met { $count }. Typ { $word } om ze allemaal te horen en er één te kiezen.
plain-no-list = Hier is geen lijst met pagina’s. Open eerst een les.
# $count (Number) - how many letters a line may have
plain-too-long = Deze regel heeft meer dan { $count } letters. Er is niets mee gedaan. Typ een kortere regel.
plain-no-options = Hier zijn geen keuzes.
plain-list-here = hier bent u
# $count (Number) - how many pages are not in this list
# $word (String) - the word that lists all pages
plain-list-others = { $count ->
    [one] Nog één pagina staat niet in deze lijst. Typ { $word } om die ook te horen.
   *[other] Nog { $count } pagina’s staan niet in deze lijst. Typ { $word } om die ook te horen.
}
# $number (Number) - the number of a page in this list
plain-list-go = Typ ga en een nummer, bijvoorbeeld: ga { $number }
plain-saved = Alles is al bewaard, na elk antwoord.
plain-unkept = Er is niets bewaard. In dit venster wordt niets bewaard.

plain-help-title = Dit kunt u nu typen.
plain-help-answer = Een nummer kiest of antwoordt. Enter alleen gaat verder waar de laatste regel dat zegt.
plain-help-again = Leest alles van dit scherm opnieuw.
plain-help-options = Leest alleen de keuzes opnieuw.
plain-help-where = Zegt waar u bent.
plain-help-list = Noemt de pagina’s rond deze, elk met een nummer.
plain-help-go = Gaat naar een pagina, bijvoorbeeld: ga 3
plain-help-save = Zegt of alles bewaard is.
plain-help-more = Zegt de rest van een lang scherm.
plain-help-help = Noemt deze woorden.
plain-help-text = Het begin van een woord is genoeg als geen ander woord zo begint. Alleen de woorden om weg te gaan typt u helemaal. Met h alleen opent u Hulp nu, en met x alleen gaat u snel weg. Engels mag ook. Als uw eigen woorden ook een opdracht zijn, zet u er een punt voor. Met alleen een punt maakt u een regel leeg.
plain-no-more = Dat was alles.
