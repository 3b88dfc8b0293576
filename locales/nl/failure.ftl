# Als iets niet lukt: wat er gebeurde, waar, en wat u kunt doen.

# $path (String) - which file or folder
# $why (String) - what the system said
failure-read = Kan ‘{ $path }’ niet lezen: { $why }. Kijk of de naam klopt en of u het mag lezen.
# $path (String) - which file or folder
# $why (String) - what the system said
failure-write = Kan ‘{ $path }’ niet schrijven: { $why }. Kijk of er ruimte is en of u daar mag schrijven, of kies een andere map met --data-dir.
# $path (String) - which file
# $why (String) - what the system said
failure-delete = Kan ‘{ $path }’ niet verwijderen: { $why }. Verwijder het zelf.
# $path (String) - which folder
failure-no-lessons = In ‘{ $path }’ staan geen lessen. Noem een map met daarin per les een map met een lesson.toml.
# $why (String) - what the system said
failure-terminal = Het venster gaf een fout: { $why }. Probeer gewone tekst: vangnet --plain
# $given (String) - what was asked for
failure-unknown-module = Er is geen les ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-page = Er is geen pagina ‘{ $given }’ in deze les.
# $given (String) - what was asked for
failure-unknown-situation = Er is geen situatie ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-region = Er is geen gebied ‘{ $given }’.
# $given (String) - what was asked for
failure-unknown-language = De taal ‘{ $given }’ bestaat niet in deze cursus.
# $count (Number) - how many errors
# $folder (String) - the folder of lessons
failure-content = { $count ->
    [one] Eén fout in de lessen. De andere lessen werken. Zie: vangnet check { $folder }
   *[other] { $count } fouten in de lessen. De andere lessen werken. Zie: vangnet check { $folder }
}
failure-stamp-folder = Noem de map met lessen: --lessons DIR.
# $given (String) - what was asked for
failure-unknown-rule = De regel ‘{ $given }’ bestaat niet. Alle regels: vangnet explain
# $given (String) - as given
failure-unknown-schema = Het schema ‘{ $given }’ bestaat niet.
# $path (String) - path of the file
failure-foreign = ‘{ $path }’ is van een andere gebruiker. Vangnet verandert het niet en bewaart nu niets. Met --data-dir kiest u een eigen map.
# $path (String) - path of the file
failure-no-file = ‘{ $path }’ is geen gewoon bestand. Vangnet verandert het niet. Haal het weg, of kies met --data-dir een andere map.
# $path (String) - path of the file
failure-large = ‘{ $path }’ is te groot: meer dan 16 MiB. Vangnet leest dit bestand niet. Zet het ergens anders, of kies met --data-dir een andere map.
# $path (String) - path of the link
failure-link = ‘{ $path }’ is een koppeling naar iets wat er niet is. Haal de koppeling weg, of maak wat erachter hoort.
# $path (String) - path of the file that stands in the way
failure-busy = Een ander venster schrijft al een tijd: ‘{ $path }’. Vangnet wacht niet langer. Sluit dat venster en probeer het opnieuw.
# $path (String) - path of the file
failure-damaged = ‘{ $path }’ is beschadigd, en er is geen voortgang uit te lezen. Vangnet verandert het niet. Alles verwijderen kan met: vangnet forget
# $path (String) - path of the file
failure-newer = ‘{ $path }’ is van een nieuwere versie van dit programma. Vangnet verandert het niet. Gebruik de nieuwere versie.
# $known (String) - what can be asked for
failure-known = Kies uit: { $known }.
# $meant (String) - what is known and looks like what was asked for
failure-meant = Bedoelde u ‘{ $meant }’?
failure-no-room = Er wordt nu niets getoond. Begin met vangnet present in een ander venster.
