# What goes on paper: to take home, to pin up or to work with.

paper-foot = This sheet belongs to Vangnet, a course for the adults around a child. It is general information. No expert has checked the text yet. Is there danger now? Call the emergency number.
paper-letter = Letter
paper-row = What belongs here?
# $low (Number) - the smallest number
# $high (Number) - the largest number
# $unit (String) - what is counted
paper-number = Your number, from { $low } to { $high } ({ $unit }):
paper-write = Write it down, or only think it. What you write stays with you.
# $who (String) - who speaks
# $text (String) - what is said
paper-says = { $who }: { $text }
# $who (String) - who thinks
# $text (String) - the thought
paper-thinks = { $who } had been thinking: { $text }
paper-say = What do you say now?
paper-reasons = Why something helps or does not
paper-watch = What to watch for in this conversation:

paper-for-parent = For parents and carers.
paper-for-teacher = For people who work at a school.
paper-for-youth-worker = For people who work with young people.
paper-handout-intro = To take home and read again in your own time. You need not hand anything in.

paper-names-title = Names and numbers to fill in yourself
paper-name-school = Contact at school or club:
paper-name-safeguarding = Safeguarding person:
paper-name-doctor = Family doctor:
paper-name-night = Who can come tonight:
# $name (String) - name of a helpline
paper-name-line = { $name }:

paper-cards-title = Talking cards and vote cards
paper-cards-intro = Cut out the talking cards. Draw one: at the table, in the car, at bedtime. A child may always pass. Answer it yourself, too.
paper-cards-any = For every age
paper-cards-young = For children of 4 to 8
paper-cards-middle = For children of 9 to 12
paper-cards-teen = For young people of 13 to 16
paper-card-any-1 = What was the best thing online today?
paper-card-any-2 = Who can you turn to when something bad happens online?
paper-card-any-3 = You tell something difficult. What do you want an adult to do then?
paper-card-any-4 = When is telling easiest for you: on the way, in the dark, or during a game?
paper-card-any-5 = What would you say to a friend who is worried about something?
paper-card-any-6 = Which rule about screens would you make, also for the adults?
paper-card-young-1 = Sometimes you see something that scares you. Who do you walk to?
paper-card-young-2 = What is a nice secret? And which secret must you always tell?
paper-card-young-3 = What do you say when you do not want to be in the photo?
paper-card-young-4 = Which grown-ups are good to talk to?
paper-card-young-5 = Somebody in a game wants to know your name. What do you do?
paper-card-young-6 = How does your tummy feel when something is not right?
paper-card-middle-1 = Somebody in a game asks where you live. What do you do?
paper-card-middle-2 = Somebody says: ‘This is our secret.’ When do you tell all the same?
paper-card-middle-3 = How can you tell that an account may not be real?
paper-card-middle-4 = A photo of somebody in your class is going round. How do you help them?
paper-card-middle-5 = When does a joke stop being a joke?
paper-card-middle-6 = You regret a message. What would make it easier to tell somebody?
paper-card-teen-1 = Somebody threatens a friend with a photo. What does that friend need now?
paper-card-teen-2 = Why would you not tell something at home? What could be different at home?
paper-card-teen-3 = Somebody keeps asking for a photo. How do you say no?
paper-card-teen-4 = Something about somebody else goes round in a group chat. What do you do?
paper-card-teen-5 = How do you notice that somebody is rushing you?
paper-card-teen-6 = What is a good first sentence from an adult?
paper-vote-title = Vote cards
paper-vote-intro = Cut out the four cards. Everybody holds one up at the same moment.
# $letter (String) - A, B, C or D
paper-vote-letter = Answer { $letter }

paper-plan-title = My plan
paper-plan-intro = Finish the sentences in your own words. Put it up where you see it.
paper-plan-tells = When a child tells me something about a photo or a message, I will say:
paper-plan-shock = When I am shocked or angry, I will first:
paper-plan-silent = When a child does not want to talk yet, I will say:
paper-plan-open = When ……………………………………………………………………, I will say:
# $when (String) - what may happen, as somebody typed it
paper-plan-when = When { $when }, I will say:
paper-plan-filled = In your own words. Put it up where you see it.
paper-plan-call = These are the people I will call:

paper-agreement-title = What we agree
paper-agreement-intro = Read this together and talk about every sentence. You may write it differently. Then both put your name below.
paper-agreement-1 = Telling is always fine: by day, in the middle of the night, and much later too.
paper-agreement-2 = Telling never costs the phone.
paper-agreement-3 = The adult may be shocked, and stays. We breathe first, and then we talk.
paper-agreement-4 = If something goes wrong, we say: ‘It’s not your fault. We’ll do this together.’
paper-agreement-5 = Does somebody threaten? Then we do not answer and do not pay. We look for help together.
paper-agreement-6 = We share a photo of somebody only when they say yes.
paper-agreement-7 = We do not look into each other’s phone in secret. Is there a worry? Then we say so.
paper-agreement-8 = Once a month we talk for a moment: what goes well, and what could change?
paper-agreement-sign = We sign
paper-agreement-child = The child:
paper-agreement-adult = The adult:
paper-agreement-date = Date:

# $module (String) - title of the module
paper-agenda-title = Running order: { $module }
# $minutes (Number) - minutes in all
paper-agenda-intro = Together { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. The clock begins at 0:00. Running late? First leave out what is marked.
paper-agenda-clock = Clock
paper-agenda-minutes = Minutes
paper-agenda-what = What
paper-agenda-form = How
paper-agenda-do = What you do
paper-agenda-skip = Can be left out.
paper-step-welcome = Welcome
paper-step-rules = Ground rules
paper-step-help = Who can help today
paper-step-break = Break
paper-step-questions = Questions from the box
paper-step-close = Closing
paper-do-welcome = Say what is coming, and that it is always fine to step out for a while.
paper-do-slips = Anyone with a question writes it on the blank note and puts it in the box.
paper-do-rules = Read the seven ground rules aloud.
paper-do-help = Name the person people can turn to now. Point to where the numbers are.
paper-do-break = Stay in the room for anyone who would like a word.
paper-do-questions = Read out the notes from the box, without names. If you don’t know an answer, promise it within a week.
paper-do-close = Give the numbers once more. Hand out the slips and the sheet ‘How was it for you?’.
paper-do-story = Read the story aloud, slowly. Wait a moment.
paper-do-text = Let everyone read it. Then ask what they noticed.
paper-do-place = Let everyone read it. Talk in pairs: how is it with us, and who is it? Write the names on the board.
paper-do-home = Let everyone read it. Talk in pairs: what will you agree on at home, and when will you bring it up?
paper-do-steps = Have someone read the steps aloud. Everyone marks the step they would forget.
paper-do-contrast = Let two people read the conversations aloud.
paper-do-fact = Let people guess first. Only then give the number.
paper-do-guess = Everyone chooses alone. You don’t give the answer yet, because the question comes back.
paper-do-question = Everyone chooses alone, talks about it in pairs, and then chooses again.
paper-do-question-once = Everyone chooses alone. Then ask two people for their reasons.
paper-do-sort = Let small groups work it out. Ask them why.
paper-do-own = Each person writes alone. Nobody has to read it out.
paper-do-talk = The room chooses what is said. Play one turn twice: first a clumsy line, then a better one.
paper-do-card = Go through the card together. Everyone writes a name or number of their own on it.

# $module (String) - title of the module
paper-invitation-title = Invitation: { $module }
paper-invitation-any = Invitation: talking with a child about what happens online
paper-invitation-when = When:
paper-invitation-where = Where:
# $minutes (Number) - how long it takes
paper-invitation-minutes = It takes about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
paper-invitation-intro = Imagine a child comes to you and says: ‘Something happened on my phone.’ What do you say? We practise that together. You are very welcome.
paper-invitation-what = What we do
paper-invitation-what-1 = You hear a story about a child. It is made up.
paper-invitation-what-2 = We practise the first sentences. You don’t need to know anything about apps.
paper-invitation-what-3 = We talk about pressure and threats, and sometimes about suicide. Calmly, and with help at hand.
paper-invitation-what-4 = You take home a card that says what to do and who to call.
paper-invitation-not = What we do not do
paper-invitation-not-1 = We do not show or describe any images.
paper-invitation-not-2 = We do not tell stories to frighten you.
paper-invitation-not-3 = You don’t have to say anything about your own child or yourself.
paper-invitation-close = If this is close to home, you may stay away, pass, or leave for a while and come back. Nobody asks why.
paper-invitation-now = Is something happening now? Then don’t wait for this meeting.
paper-invitation-message = Message to pass on
# $module (String) - title of the module
paper-message = Welcome to a meeting for adults about: { $module }. We practise what to say when a child tells you something.
paper-message-any = Welcome to a meeting for adults. We practise what to say when a child tells you what happened online.
# $when (String) - as given
paper-message-when = When: { $when }.
# $where (String) - as given
paper-message-where = Where: { $where }.
paper-message-end = Calm and practical, without images. You may always pass.

paper-evaluation-title = How was it for you?
paper-evaluation-intro = No names. Fill in what you like, and skip what you do not.
paper-evaluation-first = Do you know what you say first when a child tells you something?
paper-evaluation-call = Do you know who you can call?
paper-evaluation-free = Did you feel free to pass or to leave for a while?
paper-evaluation-take = What do you take home or to your work?
paper-evaluation-much = What was too much, or too little?
paper-evaluation-know = What would you still like to know?
paper-evaluation-yes = Yes
paper-evaluation-little = A little
paper-evaluation-no = Not yet

paper-slip-title = Slips to take home
paper-slip-intro = Cut along the line. Everybody keeps a slip.
paper-slip-day = Tomorrow: which sentence do I want to say, and to whom?
paper-slip-week = In a week: which talk did I have, and what went well?
paper-slip-month = In a month: does the child know they can always come? How can I tell?
# $number (Number) - which slip, from 1
paper-slip-one = Slip { $number }

# $module (String) - title of the module
paper-notes-title = For whoever leads the group: { $module }
paper-notes-intro = These notes are in the lesson too. Do not hand them out.

paper-rules-title = Ground rules for today
paper-rules-intro = We read these together before we begin.

paper-checklist-title = Checklist for whoever leads the group
paper-checklist-before = Before
paper-checklist-before-1 = Do the lesson yourself once, with the notes open.
paper-checklist-before-2 = Ask a second adult who can sit with someone in another room. Agree on a signal.
paper-checklist-before-3 = Know who people can turn to on the day.
paper-checklist-before-4 = Check the helplines of your region on their websites.
paper-checklist-before-5 = Look up what you have to do when a child is in danger: who to call, and what your school or club says.
paper-checklist-before-6 = Put up the ground rules, the help card and the numbers. Leave some copies outside the room too.
paper-checklist-before-7 = Put out a box, and a blank note for a question on every chair.
paper-checklist-before-8 = Make the letters on the screen large, and look at them from the back of the room.
paper-checklist-during = During
paper-checklist-during-1 = First say that it is fine to pass or to leave. Then read the ground rules aloud.
paper-checklist-during-2 = Let everyone choose before you show an answer.
paper-checklist-during-3 = If someone begins a story of their own, thank them. Offer a quiet conversation with your colleague.
paper-checklist-during-4 = If someone wants to show an image, do not look. Say: ‘Put it away. We’ll find help together.’
paper-checklist-during-5 = If it is about a real child now, leave the room together and open Help now.
paper-checklist-during-6 = Stop on time. Give the numbers once more at the end.
paper-checklist-after = After
paper-checklist-after-1 = Stay for twenty minutes for anyone who wants to talk.
paper-checklist-after-2 = Pass on a worry about a child the same day, the way your school or club does it.
paper-checklist-after-3 = Answer within a week what you promised to answer.
paper-checklist-after-4 = Read the sheets ‘How was it for you?’, then throw them away.
paper-checklist-after-5 = Talk it over with the second adult. It may have been a lot for you too.

# $file (String) - name of a file to write it to
paper-on-terminal = This is the text of the sheet. For a printer: add ‘> { $file }’ and open that file in a browser.
# $count (Number) - most letters that fit
paper-too-long = --when and --where hold at most { $count } characters each.
paper-fill-intro = Finish each sentence and press Enter. Enter alone leaves blank lines on the sheet. What you type goes onto the sheet and nowhere else.
paper-fill-when = When … (what can happen?)
paper-fill-more = Somebody else:
# $count (Number) - most characters that fit
paper-fill-long = A line holds at most { $count } characters.
paper-fill-only = Only ‘print plan’ works with --fill.
paper-needs-module = This sheet needs a lesson.
paper-no-first-hour = This course has no card about blackmail.
paper-no-module = This sheet is the same for every lesson. Leave the name of the lesson out.
