# Voor wie een groep leidt.

notes-title = Voor wie de groep leidt
# $minutes (Number) - minutes to plan
notes-minutes = Tijd: { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
notes-form-plenary = Met iedereen samen.
notes-form-pairs = In tweetallen.
notes-form-groups = In kleine groepen.
notes-form-alone = Ieder voor zich.
notes-skippable = Dit kunt u overslaan als er weinig tijd is.
notes-discuss-title = Om over te praten
notes-hard-title = Als het moeilijk wordt
