# Instellingen.

settings-title = Instellingen
settings-intro = Kies wat u wilt veranderen.
settings-unset = nog niet gekozen
settings-chosen = gekozen
# Beside a value that was asked for at the start and is not kept.
settings-for-now = voor nu, niet bij de volgende start
# $value (String) - the value in force
settings-value-for-now = { $value } voor nu, niet bij de volgende start
settings-on = Aan
settings-off = Uit

settings-language-label = Taal
settings-language-about = De taal van de knoppen en van de lessen.

settings-role-label = Uw rol
settings-role-about = Uw rol bepaalt welke pagina’s u krijgt.
settings-role-parent = Ouder of verzorger
settings-role-teacher = Leraar of schoolmedewerker
settings-role-youth-worker = Jongerenwerker, trainer of vrijwilliger

settings-region-label = Uw gebied
settings-region-about = Uw gebied bepaalt welke hulplijnen en regels u ziet.

settings-theme-label = Kleuren
settings-theme-about = Elk thema werkt ook zonder kleur: woorden en tekens zeggen hetzelfde.
settings-theme-dark = Donker
settings-theme-light = Licht, ook voor een beamer
settings-theme-high-contrast = Hoog contrast
settings-theme-terminal = De kleuren van uw terminal
settings-theme-mono = Zonder kleuren

settings-letters-label = Lettertoetsen
settings-letters-about = Zet ze uit als u met spraak werkt. Pijlen, Tab, Enter, Esc en cijfers doen alles.

settings-plain-label = Gewone tekst
settings-plain-about = Regel voor regel, voor een schermlezer of een brailleregel. Dit geldt vanaf de volgende start.

settings-hints-label = Uitleg bij gewone tekst
settings-hints-about = Hoeveel u bij elke vraag hoort over wat u kunt typen.
settings-hints-full = Veel: de woorden die u kunt typen
settings-hints-short = Weinig: alleen wat de vraag wil
settings-hints-off = Geen uitleg
settings-one-column-label = Eén kolom
settings-one-column-about = In een breed venster staat er niets naast de tekst. Zo kan een hele regel worden voorgelezen.
