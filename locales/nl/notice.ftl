# Wat één keer gezegd wordt.

notice-incomplete = Uw antwoord is nog niet compleet. Vul eerst alles in, of ga verder zonder antwoord.
# $count (Number) - how many rows are empty
# $rows (String) - their numbers
notice-empty-rows = { $count ->
    [one] Regel { $rows } is nog leeg. Vul die in, of ga verder zonder antwoord.
   *[other] Deze regels zijn nog leeg: { $rows }. Vul ze in, of ga verder zonder antwoord.
}
notice-one-for-both = Deze zin koos u al. Eén zin kan niet allebei zijn: kies een andere.
# $why (String) - what the system said
notice-not-saved = Uw voortgang kon niet bewaard worden: { $why } U kunt gewoon doorgaan.
# $path (String) - where the old file is now
notice-set-aside = Het bestand met uw voortgang was niet te lezen. Het staat nu hier: { $path }. U begint met een nieuw bestand.
# $path (String) - the progress file
notice-newer = Uw voortgang is gemaakt met een nieuwere versie: { $path }. Daarom wordt er nu niets bewaard.
# $what (String) - what was asked for
notice-unknown = “{ $what }” bestaat niet. Kies hieronder een les.
# $count (Number) - how many more
notice-more-faults = En nog { $count }. Alles staat in: vangnet check
# $what (String) - id of the module
notice-unreadable = De les “{ $what }” kan niet gelezen worden. Kies een andere. Wie hem schreef, ziet met vangnet check waarom.
# $why (String) - a whole sentence: why not
notice-not-kept = Er wordt nu niets bewaard: { $why }
notice-deleted = In een ander venster is voortgang verwijderd. Die komt niet terug. Wat u vanaf nu doet, wordt wel bewaard.
