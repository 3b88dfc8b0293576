# Hulp nu, hulpkaarten en hulplijnen.

help-now-title = Hulp nu
help-now-intro = Adem rustig in en uit. U hoeft dit niet alleen te doen.
help-now-question = Wat is er aan de hand?
help-now-lines-label = Alle hulplijnen
help-steps-title = Doe dit
help-avoid-title = Wat u niet doet
# $region (String) - name of the region
help-lines-for = Wie helpt: { $region }
help-lines-intro = Bij direct gevaar belt u eerst het alarmnummer.
help-duties-title = Wat de regels van u vragen
help-region-label = Een ander gebied kiezen
# $phone (String) - as one dials it
help-line-phone = Telefoon: { $phone }
# $web (String) - address
help-line-web = Website: { $web }
# $hours (String) - when it is open
help-line-hours = Open: { $hours }.
help-line-free = Bellen is gratis.
help-line-local = Bellen kost het lokale tarief.
help-line-usual = U betaalt uw gewone belkosten.
help-line-anonymous = U hoeft uw naam niet te zeggen.
help-line-verify = Controleer het nummer op de website.
# $date (String) - a day as year-month-day
help-line-checked = Op { $date } vergeleken met een bewaarde pagina.
