# Settings.

settings-title = Settings
settings-intro = Choose what you would like to change.
settings-unset = not chosen yet
settings-chosen = chosen
# Beside a value that was asked for at the start and is not kept.
settings-for-now = for now, not at the next start
# $value (String) - the value in force
settings-value-for-now = { $value } for now, not at the next start
settings-on = On
settings-off = Off

settings-language-label = Language
settings-language-about = The language of the buttons and of the lessons.

settings-role-label = Your role
settings-role-about = Your role decides which pages you get.
settings-role-parent = Parent or carer
settings-role-teacher = Teacher or school staff
settings-role-youth-worker = Youth worker, coach or volunteer

settings-region-label = Your region
settings-region-about = Your region decides which helplines and rules you see.

settings-theme-label = Colours
settings-theme-about = Every theme works without colour too: words and signs say the same.
settings-theme-dark = Dark
settings-theme-light = Light, also for a projector
settings-theme-high-contrast = High contrast
settings-theme-terminal = The colours of your terminal
settings-theme-mono = No colours

settings-letters-label = Letter keys
settings-letters-about = Switch them off if you work by voice. Arrows, Tab, Enter, Esc and digits do everything.

settings-plain-label = Plain text
settings-plain-about = Line by line, for a screen reader or a braille display. It applies from the next start.

settings-hints-label = Guidance in plain text
settings-hints-about = How much each question says about what you can type.
settings-hints-full = Full: the words that you can type
settings-hints-short = Short: only what the question wants
settings-hints-off = None
settings-one-column-label = One column
settings-one-column-about = Nothing stands beside the text in a wide window, so that whole rows can be read aloud.
