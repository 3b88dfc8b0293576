# Over deze cursus, en wat er bewaard wordt.

about-title = Over deze cursus
about-what = Vangnet helpt volwassenen om een kind te steunen als het iets naars meemaakt met beelden op internet.
about-written = De teksten zijn voor dit project geschreven.
about-checked = Nog niemand uit het vak heeft ze nagekeken. Zodra dat gebeurt, staat het bij de les.
about-facts = Bij elk getal staat waar het vandaan komt. Wat over de wet gaat, is algemene informatie en geen juridisch advies.
about-differ = Bronnen geven soms ander advies. Over schermfoto’s: deze cursus zegt, bewaar dreigingen en namen, nooit het beeld. Over blokkeren: schrijf eerst op, meld dan, blokkeer daarna. Over delen: vaak gebeurt het niet, maar niemand weet het zeker.
about-mistake = Ziet u een fout? Meld die bij het project. De lessen zijn gewone tekst: iedereen mag ze lezen en verbeteren.
about-not-kept = Wat u nu doet, wordt niet bewaard. Wat er misschien al bewaard was, verwijdert u met “vangnet forget”.
about-kept = Op deze computer staat één klein bestand met uw voortgang. Wat u zelf typt, staat er niet in. Met “vangnet forget” is het weg.
about-leave = Snel weggaan maakt het venster leeg en zegt niets. Ook wat er eerder in dit venster stond, is dan weg. De lijst met opdrachten van uw computer blijft staan, en opnames van het scherm ook. In een programma als screen kunnen regels blijven die al uit beeld waren.
about-licence = U mag de lessen delen en aanpassen, met naamsvermelding (CC BY 4.0).
about-keys-title = Wat u nu kunt doen
