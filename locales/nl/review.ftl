# Questions that come back after days.

# $questions (Number) - how many questions
# $minutes (Number) - how long they take
review-begin = { $questions ->
    [one] 1 vraag van eerder, ongeveer 1 minuut
   *[other] { $questions } vragen van eerder, ongeveer { $minutes } minuten
}
# $date (String) - a day in words
review-next = De volgende komt terug op { $date }.
review-enough = Dat is genoeg voor vandaag.
review-nothing = Vandaag komt er niets terug.
review-intro = Elke vraag gaat over een regel die u kent, bij een ander kind als dat er is.
# $talk (String) - name of the conversation
review-talk = Opnieuw: { $talk }
# $date (String) - a day in words
# $rule (String) - a rule in words
# $module (String) - title of the module
review-line = { $date }: { $rule } ({ $module })
# $rule (String) - a rule in words
# $module (String) - title of the module
review-line-due = Vandaag: { $rule } ({ $module })
review-nothing-yet = Er komt nog niets terug. Beantwoord eerst een vraag in een les.
