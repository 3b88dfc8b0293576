# Wat iemand vindt die niets weet.
guess-title = Wat iemand vindt die niets weet. Van een vraag die zo te raden is, leert niemand iets.
# $language (String) - de taal
# $learner (String) - de truc
# $sort (String) - waarnaar geraden wordt
# $found (Number) - hoeveel er gevonden werden
# $of (Number) - van hoeveel
# $share (Number) - in honderdsten
# $modules (String) - hetzelfde per module
guess-line = { $language }, { $sort }, { $learner }: { $found } van { $of } ({ $share } %). { $modules }.
# $bar (Number) - in honderdsten
guess-above = Boven de grens van { $bar } %.
guess-longest = het langste
guess-shortest = het kortste
guess-place = steeds dezelfde plaats
guess-warmest = de warmste woorden
guess-words = woorden uit de andere modules
guess-single = één uit meer
guess-lines = zinnen in gesprekken
guess-true-false = waar of niet waar
guess-several = hoeveel er goed zijn
