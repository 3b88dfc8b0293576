# Help now, help cards and helplines.

help-now-title = Help now
help-now-intro = Breathe in and out, slowly. You do not have to do this alone.
help-now-question = What is happening?
help-now-lines-label = All helplines
help-steps-title = Do this
help-avoid-title = What not to do
# $region (String) - name of the region
help-lines-for = Who helps: { $region }
help-lines-intro = If somebody is in danger now, call the emergency number first.
help-duties-title = What the rules ask of you
help-region-label = Choose another region
# $phone (String) - as one dials it
help-line-phone = Phone: { $phone }
# $web (String) - address
help-line-web = Website: { $web }
# $hours (String) - when it is open
help-line-hours = Open: { $hours }.
help-line-free = Calling is free.
help-line-local = Calling costs the local rate.
help-line-usual = You pay your usual call charge.
help-line-anonymous = You do not have to give your name.
help-line-verify = Check the number on the website.
# $date (String) - a day as year-month-day
help-line-checked = Compared with a saved page on { $date }.
