# Wat er bewaard wordt.

# $path (String) - the file
progress-file = Uw voortgang staat in: { $path }
# $path (String) - where the file would be
progress-nothing = Er is niets over u bewaard. Het bestand zou hier staan: { $path }
# $id (String) - which module
# $seen (Number) - pages met
# $pages (Number) - pages in all
# $answered (Number) - questions answered
progress-module = { $id }: { $seen } van { $pages } pagina’s gezien, { $answered } vragen beantwoord.
progress-typed = Wat u zelf typt, wordt nooit bewaard.
progress-forget = Verwijderen kan met: vangnet forget
# $days (Number) - days on which something was done
# $minutes (Number) - minutes in all
progress-sittings = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}, samen { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
# $good (Number) - conversations that went on together
# $mixed (Number) - conversations that left a door open
# $harm (Number) - conversations that stopped for now
progress-conversations = Gesprekken: { $good } gingen samen verder, bij { $mixed } bleef een deur open, { $harm } stopten even.
progress-comes-back = Wat terugkomt, en wanneer:
