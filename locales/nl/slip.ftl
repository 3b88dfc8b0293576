# Een agendabestand met drie dagen om terug te komen.

# Wat in de agenda staat als er niets anders gekozen is. Anderen zien het: het verraadt niets over de cursus.
slip-title = Tien minuten
# De naam van het bestand die wordt voorgesteld. Ook die verraadt niets over de cursus.
slip-file = tien-minuten.ics
# $title (String) - what stands in the calendar
slip-what = Een agendabestand met drie hele dagen. Op elke dag staat ‘{ $title }’:
slip-nothing-else = Verder staat er niets in: geen wekker, geen naam, niets over deze cursus.
# $file (String) - name of a file to write it to
slip-on-terminal = Er is niets geschreven. Om het te houden: zet er ‘> { $file }’ achter en open dat bestand met uw agenda.
# $count (Number) - most characters that fit
slip-no-title = Een titel heeft 1 tot { $count } tekens, en geen tekens die niet te zien zijn.
# $given (String) - what was typed
slip-no-day = ‘{ $given }’ kan niet als datum. Schrijf het als jaar-maand-dag, bijvoorbeeld 2026-03-09.
