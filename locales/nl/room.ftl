# Wat een zaal ziet, en wat leest wie haar leidt.

# $module (Text) - de titel van de les
room-welcome = Welkom bij: { $module }
room-leave = U mag altijd even weggaan en terugkomen. Niemand vraagt waarom.
room-letters = Te klein? Maak de letters groter met Ctrl en +.
room-help = Bij wie kunt u terecht?
room-help-here = Er is iemand in dit gebouw die met u kan praten.
room-help-later = Deze nummers staan ook op het papier dat u meekrijgt.
room-break = Pauze
# $minutes (Number) - hoe lang de pauze duurt
room-break-until = Over { $minutes } minuten gaan we verder.
room-questions = Vragen uit de doos
# $count (Number) - hoeveel vragen er zijn
room-questions-count =
    { $count ->
        [0] Er zijn nog geen vragen. Schrijf er een op een briefje, zonder naam.
        [one] Er is één vraag.
       *[other] Er zijn { $count } vragen.
    }
room-close = Tot slot
room-plan = Schrijf dit voor uzelf op. Niemand leest mee.
room-vote = Wat kiest u? Steek uw hand op, of een kaart.
room-few = Er stemden er minder dan vijf. Praat er samen over.
# $count (Number) - hoeveel mensen stemden
room-voted = { $count } stemmen. Praat erover met uw buur, en stem dan nog eens.
# $count (Number) - how many voted
room-voted-once = { $count } stemmen.
# $first (Number) - hoeveel mensen de eerste keer stemden
# $second (Number) - hoeveel de tweede keer
room-voted-twice = Eerst { $first } stemmen, daarna { $second }.
room-guess = Op deze vraag komen we terug.
room-about = Hier ging het om:
room-no-counts = Hier valt niets te tellen.
# $options (Number) - hoeveel antwoorden er zijn
room-counts-needed = Er zijn { $options } antwoorden: typ een aantal voor elk.
room-choose = Kies een zin: typ 1 voor A, 2 voor B, en Enter.
room-last = Dit was de laatste bladzijde.
# $count (Number) - hoeveel vragen er nu in de doos zitten
room-asked = In de doos. Er { $count ->
        [one] zit nu één vraag
       *[other] zitten nu { $count } vragen
    } in.
# $step (Number) - het hoeveelste onderdeel van de bijeenkomst
# $steps (Number) - hoeveel onderdelen er zijn
room-step = Onderdeel { $step } van { $steps }
room-step-welcome = Welkom
# $count (Number) - hoeveel mensen dit kozen
# $share (Number) - hoeveel van de honderd
room-votes = { $count } ({ $share } %)
room-votes-few = minder dan 3
# $used (Number) - minuten sinds het begin
# $all (Number) - minuten van de hele bijeenkomst
# $block (Number) - minuten sinds dit onderdeel begon
# $minutes (Number) - minuten voor dit onderdeel
room-time = { $used } van { $all } minuten voorbij. Dit onderdeel: { $block } van { $minutes }.
# $late (Number) - hoeveel minuten later dan gedacht
room-late = U loopt { $late } minuten achter. Er is niets dat weg kan: stop een paar minuten later, of praat korter na.
# $late (Number) - hoeveel minuten later dan gedacht
# $blocks (Text) - wat weg kan
room-late-skip = U loopt { $late } minuten achter. Sla dit over en u eindigt op tijd: { $blocks }.
# $next (Text) - wat hierna komt
room-next = Hierna: { $next }
room-note-welcome = Zeg wie u bent en wie er nog meer is. Zeg wat er komt: praktisch, samen oefenen, geen enge verhalen.
room-note-rules = Lees de afspraken hardop. Zeg de eerste er helemaal bij: wat men vertelt blijft hier, behalve als een kind gevaar loopt.
room-note-help = Wijs aan met wie mensen nu kunnen praten. Noem die naam.
room-note-break = Loop rond. Wie iets wil zeggen, zegt het nu.
room-note-questions = Open de briefjes. Druk in de zaal op a, typ de vraag en Enter; verder laat de volgende zien. Wat u niet weet, zoekt u uit.
room-note-close = Deel de kaart, het strookje en het vragenblad uit. Blijf nog twintig minuten.
room-no-notes = De notities kunnen nu niet meelopen: er kan niets worden opgeschreven.
room-gone = De presentatie is gestopt.
room-quit-first = Stoppen? Typ nog eens q.
room-timer = Twee minuten om te praten.
room-blank = Het scherm is leeg.
room-keys = Toetsen in de zaal: spatie verder, PgUp terug, punt leeg, cijfer en Enter kiest, aantallen en Enter tellen, u neemt terug, t telt twee minuten af, a een vraag, h de nummers, s slaat over, l wisselt de taal, twee keer q stopt.
room-prompt = Uw opdracht:
# $words (Text) - wat getypt werd
room-unknown = { $words } is geen opdracht hier. Typ help.
room-words = Woorden: volgende, terug, overslaan, leeg, hulp, een cijfer, aantallen met spaties, opnieuw, zin terug, vraag gevolgd door uw vraag, klok, taal, stop, weg.
room-word-next = volgende, verder, v
room-word-back = terug, vorige
room-word-skip = overslaan
room-word-blank = leeg
room-word-numbers = hulp, nummers
room-word-again = opnieuw
room-word-take-back = zin terug
room-word-ask = vraag
room-word-timer = klok
room-word-language = taal
room-word-leave = weg
room-word-quit = stop, einde
room-word-help = help, woorden
