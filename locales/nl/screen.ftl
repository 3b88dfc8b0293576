# Wat alleen het volle scherm zegt.

screen-choose = Kiezen
screen-enter-read-on = Verder lezen
screen-enter-say = Dit zeggen
screen-enter-mark = Aankruisen
screen-enter-tick = Aanvinken
screen-enter-untick = Vinkje weg
screen-enter-pick-up = Oppakken
screen-enter-put-down = Neerzetten
screen-enter-down = Naar de volgende
screen-mark = Een cijfer of Enter kruist een antwoord aan. Met nog een keer Enter geeft u het.
screen-many = Een cijfer of Enter zet een vinkje, of haalt het weg. U geeft uw antwoord met de knop hieronder.
screen-rows = Een cijfer kiest voor deze regel. Enter gaat naar de volgende.
screen-row-empty = nog leeg
screen-too-small = Venster te klein. P: gewone tekst.
screen-welcome-plain = Leest u met een schermlezer? Start dan met: vangnet --plain
screen-welcome-leave = U kunt altijd snel weg: met de toets x, en waar u typt met Ctrl-X. Het venster wordt dan leeg.
screen-more-below = lees verder: omlaag
screen-more-above = begin: omhoog
screen-more-both = omhoog en omlaag
screen-order-take = Enter pakt een regel op. Of typ de plaats die een regel krijgt.
screen-order-drop = Omhoog en omlaag verplaatsen de regel. Enter zet hem neer.
screen-number = Typ een getal, of ga met links en rechts. Enter geeft het antwoord.
# $number (Number) - what the reader guessed
screen-number-yours = uw gok: { $number }
# $number (Number) - what it really is
screen-number-right = het getal: { $number }
screen-bug-unkept = Er ging iets mis in het programma. Er is niets bewaard. Start gerust opnieuw, en meld dit bij het project.
screen-plan-print = Liever afdrukken? “vangnet print plan --fill > plan.html” vraagt uw zinnen en zet ze op een blad.
# $count (Number) - how many letters a line holds
screen-field-full = Deze regel is vol: er passen { $count } letters in.
screen-bug = Er ging iets mis in het programma. Uw voortgang is bewaard. Start gerust opnieuw, en meld dit bij het project.
screen-keys-move = Omhoog en omlaag lopen langs de keuzes. PgDn en rechts gaan verder, PgUp en links terug.
screen-keys-choose = Een cijfer kiest. Enter bevestigt. De spatiebalk zet een vinkje.
screen-keys-footer = Met Tab komt u bij de woorden op de onderste regel. Daar doet Enter wat er staat.
screen-keys-stop = Waar u typt, is Ctrl-X snel weg en Ctrl-N hulp nu. Ctrl-C stopt altijd.
# $who (String) - the child
screen-thinks = { $who } dacht eerst:
