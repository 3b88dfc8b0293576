# Wat er bewaard wordt.

# $path (String) - the file
progress-file = Uw voortgang staat in: { $path }
# $path (String) - where the file would be
progress-nothing = Er is niets over u bewaard. Het bestand zou hier staan: { $path }
# $title (String) - which lesson
# $seen (Number) - pages met
# $pages (Number) - pages in all
# $answered (Number) - questions answered
progress-module = { $title }: { $seen } van { $pages } pagina’s gezien, { $answered } vragen beantwoord.
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
# $count (Number) - conversations
progress-good = hielp: { $count }
# $count (Number) - conversations
progress-mixed = hielp een beetje: { $count }
# $count (Number) - conversations
progress-harm = hielp nog niet: { $count }
# $ends (String) - how many ended how
progress-conversations = Gesprekken: { $ends }.
progress-comes-back = Wat terugkomt, en wanneer:
