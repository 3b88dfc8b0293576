# Words and what they mean.

glossary-title = Glossary
glossary-intro = What words mean, and which ones to avoid.
glossary-unknown = This word is not in the list.
# $words (String) - words to leave
glossary-avoid = Better not: { $words }.
# $reason (String) - why
glossary-reason = Why: { $reason }
