# Wat alleen het volle scherm zegt.

screen-choose = Kiezen
screen-too-small = Venster te klein. P: gewone regels.
screen-more-below = lees verder: omlaag
screen-more-above = begin: omhoog
screen-more-both = omhoog en omlaag
screen-order-take = Enter pakt een regel op. Of typ de plaats die een regel krijgt.
screen-order-drop = Omhoog en omlaag verplaatsen de regel. Enter zet hem neer.
screen-number = Typ een getal, of ga met links en rechts. Enter geeft het antwoord.
# $count (Number) - how many letters a line holds
screen-field-full = Deze regel is vol: er passen { $count } letters in.
screen-bug = Er ging iets mis in het programma. Uw voortgang is bewaard. Start gerust opnieuw, en meld dit bij het project.
screen-keys-move = Omhoog en omlaag lopen langs de keuzes. PgDn en rechts gaan verder, PgUp en links terug.
screen-keys-choose = Een cijfer kiest. Enter bevestigt. De spatiebalk zet een vinkje.
screen-keys-footer = Met Tab komt u bij de woorden op de onderste regel. Daar doet Enter wat er staat.
screen-keys-stop = Ctrl-C stopt altijd en bewaart eerst.
