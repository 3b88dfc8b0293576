# Help now, help cards and helplines.

help-now-title = Help now
help-now-intro = Breathe in and out, slowly. You do not have to do this alone.
help-now-question = What is happening?
help-lines-intro = If somebody is in danger now, call the emergency number first.
help-region-label = Choose another region
# $phone (String) - as one dials it
help-line-phone = Phone: { $phone }
# $web (String) - address
help-line-web = Website: { $web }
# $hours (String) - when it is open
help-line-hours = Open: { $hours }.
help-line-free = Calling is free.
help-line-local = Calling costs the local rate.
help-line-anonymous = You do not have to give your name.
# $date (String) - a day in words
help-line-checked = Compared with a copy of the website on { $date }.
help-line-verify = If the number does not work, look it up on the website.
help-line-usual = You pay your usual call charge.
help-line-always = Open: day and night.
help-now-lines-label = All helplines
# The parts of a help card, in the order in which they stand on every card.
help-danger-title = First: is there danger?
help-child-title = Then the child
help-act-title = What you do
help-avoid-title = What not to do
help-call-title = Whom you call
help-wait-title = Nobody answers?
help-tonight-title = Tonight
# $lines (String) - names with their numbers
help-wait-always = Answered day and night: { $lines }.
help-wait-others = The others are not always open.
help-wait-elsewhere = The others have no number: you reach them through their website or in person.
help-wait-unknown = We do not know when these lines are open.
# Stands in a sentence in place of the name of a helpline.
help-line-any = a helpline
help-lines-title = Who helps
# $region (String) - name of the region
help-numbers-for = Numbers for: { $region }
# $language (String) - name of a language in itself
help-foreign = This card is not in your language yet. It is in { $language }.
# $region (String) - name of the region
help-duties-title = What the law and the rules ask: { $region }
help-duties-intro = General information, not legal advice.
help-duties-label = What the law and the rules ask
# $line (String) - name with its number
help-number-always = { $line }: day and night
# $line (String) - name with its number
help-number-other = { $line }: not always open
help-number-sometimes = Not always open.
