# Een map met papieren voor een bijeenkomst.

# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-role = Voor wie is het? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-module = Over welke les? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-minutes = Hoeveel minuten? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
evening-ask-age = Hoe oud zijn de kinderen? ({ $known }; niets voor elke leeftijd)
evening-ask-when = Wanneer is het? (dag en tijd; komt alleen op de uitnodiging, niets mag ook)
evening-ask-where = Waar is het? (komt alleen op de uitnodiging, niets mag ook)
# $known (String) - what can be chosen
evening-unclear = Kies uit: { $known }.
# $path (String) - which folder
evening-there = In de map ‘{ $path }’ staat al iets. Kies een lege of een nieuwe map.
# $file (String) - name of a file
evening-made = Gemaakt: { $file }
# $folder (String) - the folder
evening-where = Alles staat in: { $folder }
# $command (String) - what to type
evening-start = Zo begint de bijeenkomst: { $command }
evening-notes = Uw eigen notities, in een tweede venster: vangnet notes
# The name of a file.
evening-readme = LEES-MIJ.txt
evening-readme-title = Papieren voor een bijeenkomst met Vangnet
# $file (String) - name of a file
# $about (String) - what it is for
evening-file = { $file }: { $about }
evening-about-agenda = het draaiboek, voor wie de groep leidt.
evening-about-notes = uw notities bij elk onderdeel, in de volgorde van het draaiboek. Deel ze niet uit.
evening-about-checklist = wat u vooraf, tijdens en na afloop doet.
evening-about-invitation = de uitnodiging, voor op de deur of in de post.
evening-about-message = een kort bericht voor een groepsapp of nieuwsbrief.
evening-about-ground-rules = de afspraken, om op te hangen.
evening-about-cards = praatkaarten en stemkaarten, om los te knippen.
evening-about-handout = de les op papier, om na afloop mee te geven. De antwoorden staan erbij.
evening-about-help-card = de kaart: wat u doet als het gebeurt, met lijnen voor eigen nummers. Print er één voor iedereen, dubbelzijdig.
evening-about-all-cards = alle kaarten van Hulp nu, want de kaart van de les noemt er soms een.
evening-about-evaluation = zes vragen voor na afloop, zonder naam.
evening-about-slip = strookjes om mee te geven, drie op een blad.
evening-print = Open een bestand in een browser en kies daar voor afdrukken.
evening-own = Schrijf op deze papieren geen namen van kinderen.
