# Hulp nu, hulpkaarten en hulplijnen.

help-now-title = Hulp nu
help-now-intro = Adem rustig in en uit. U hoeft dit niet alleen te doen.
help-now-question = Wat is er aan de hand?
help-lines-intro = Bij direct gevaar belt u eerst het alarmnummer.
help-region-label = Een ander gebied kiezen
# $phone (String) - as one dials it
help-line-phone = Telefoon: { $phone }
# $web (String) - address
help-line-web = Website: { $web }
# $hours (String) - when it is open
help-line-hours = Open: { $hours }.
help-line-free = Bellen is gratis.
help-line-local = Bellen kost het lokale tarief.
help-line-anonymous = U hoeft uw naam niet te zeggen.
# $date (String) - a day in words
help-line-checked = Vergeleken met een kopie van de website, op { $date }.
help-line-verify = Werkt het nummer niet? Zoek het op de website op.
help-line-usual = U betaalt uw gewone belkosten.
help-line-always = Dag en nacht open.
help-now-lines-label = Alle hulplijnen
# The parts of a help card, in the order in which they stand on every card.
help-danger-title = Eerst: is er gevaar?
help-child-title = Dan het kind
help-act-title = Wat u doet
help-avoid-title = Wat u niet doet
help-call-title = Wie u belt
help-wait-title = Neemt niemand op?
help-tonight-title = Vanavond en vannacht
# $lines (String) - names with their numbers
help-wait-always = Dag en nacht bereikbaar: { $lines }.
help-wait-others = De andere lijnen zijn niet altijd open.
help-wait-elsewhere = De andere hebben geen nummer: u bereikt ze via de website of ter plekke.
help-wait-unknown = Wij weten niet wanneer deze lijnen open zijn.
# Stands in a sentence in place of the name of a helpline.
help-line-any = een hulplijn
help-lines-title = Wie helpt
# $region (String) - name of the region
help-numbers-for = Nummers voor: { $region }
# $language (String) - name of a language in itself
help-foreign = Deze kaart is er nog niet in uw taal. Dit is de kaart in het { $language }.
# $region (String) - name of the region
help-duties-title = Wat de wet en de regels vragen: { $region }
help-duties-intro = Algemene informatie, geen juridisch advies.
help-duties-label = Wat de wet en de regels vragen
# $line (String) - name with its number
help-number-always = { $line }: dag en nacht
# $line (String) - name with its number
help-number-other = { $line }: niet altijd open
help-number-sometimes = Niet altijd open.
