# A folder with papers for a session.

# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-role = For whom is it? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-module = About which lesson? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
# $usual (String) - what an empty line chooses
evening-ask-minutes = How many minutes? ({ $known }) [{ $usual }]
# $known (String) - what can be chosen
evening-ask-age = How old are the children? ({ $known }; nothing for every age)
evening-ask-when = When is it? (day and time; only goes on the invitation, may stay empty)
evening-ask-where = Where is it? (only goes on the invitation, may stay empty)
# $known (String) - what can be chosen
evening-unclear = Choose from: { $known }.
# $path (String) - which folder
evening-there = There is something in the folder ‘{ $path }’ already. Choose an empty or a new one.
# $file (String) - name of a file
evening-made = Made: { $file }
# $folder (String) - the folder
evening-where = Everything is in: { $folder }
# $command (String) - what to type
evening-start = The session starts with: { $command }
evening-notes = Your own notes, in a second window: vangnet notes
# The name of a file.
evening-readme = READ-ME.txt
evening-readme-title = Papers for a session with Vangnet
# $file (String) - name of a file
# $about (String) - what it is for
evening-file = { $file }: { $about }
evening-about-agenda = the running order, for whoever leads the group.
evening-about-notes = your notes for each part, in the order of the agenda. Do not hand them out.
evening-about-checklist = what to do before, during and after.
evening-about-invitation = the invitation, for the door or the post.
evening-about-message = a short message for a group chat or a newsletter.
evening-about-ground-rules = the ground rules, to pin up.
evening-about-cards = talking cards and vote cards, to cut out.
evening-about-handout = the lesson on paper, to give out afterwards. The answers are in it.
evening-about-help-card = the card: what to do when it happens, with lines for your own numbers. Print one for everybody, on both sides.
evening-about-all-cards = all the cards of Help now, because the card of the lesson sometimes names one.
evening-about-evaluation = six questions for afterwards, without names.
evening-about-slip = slips to give out, three on a sheet.
evening-print = Open a file in a browser and choose print there.
evening-own = Write no names of children on these papers.
