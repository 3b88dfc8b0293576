# Woorden en wat ze betekenen.

glossary-title = Woordenlijst
glossary-intro = Wat woorden betekenen, en welke u beter laat.
glossary-unknown = Dit woord staat niet in de lijst.
# $words (String) - words to leave
glossary-avoid = Liever niet: { $words }.
# $reason (String) - why
glossary-reason = Waarom: { $reason }
