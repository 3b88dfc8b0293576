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
