# The guide for whoever leads a group. The screen, `vangnet guide` and docs/group-leaders.md come from here.
# What somebody types stands between `backquotes`; what somebody says, between ‘quotation marks’.

guide-title = For whoever leads a group
guide-intro = You can use this course at a parents’ evening, in a team meeting or on a study day. You don’t need the internet. This guide goes with you from the preparation to what comes afterwards.
guide-room = Assume that people are in the room to whom this has happened. And parents whose child is part of it: as the one who was hurt, or as the one who did it. Choose your words so that all of them can stay.
guide-image = An adult never views, copies, keeps or sends on an image of this kind. Not today either, and not as an example.

guide-before-title = Before
guide-before-module = Do the module yourself first, from beginning to end. Notice where it touches you: there the group may become quiet as well.
guide-before-second = Ask a second adult to be there, who can go outside with somebody. Agree on a sign.
guide-before-tonight = Know who people can turn to on the day: someone in the building, and a helpline.
guide-before-safeguarding = Find out who is responsible for safeguarding in your organisation, and how to reach that person during the session.
guide-before-invitation = Say in the invitation what is coming: people practise together, in a practical way and without frightening stories. Anyone may stay away or leave early without giving a reason.

guide-prepare-title = Twenty minutes of preparation
guide-prepare-intro = Type these commands one by one. In place of FOLDER you write the name of a folder. For a team, write teacher or youth-worker in place of parent.
guide-prepare-evening = `vangnet evening FOLDER --for parent --minutes 60` asks what is missing. Then it writes the papers: agenda, invitation, checklist, ground rules, vote cards, hand-outs and a form for evaluation.
guide-prepare-print = Print the papers. You can also ask for one of them: `vangnet print handout sextortion`, `vangnet print cards`, `vangnet print help-card` or `vangnet print slip`.
guide-prepare-helplines = `vangnet helplines` shows the helplines of your region. Where it asks you to check a number, look at the website.
guide-prepare-present = `vangnet present sextortion --for parent --minutes 60` shows the session on the large screen. Go through it once. It has light colours from the start, which suits a projector.
guide-prepare-letters = Make the letters larger with Ctrl and + until you can read them from the back row.
guide-prepare-notes = `vangnet notes` shows your notes in a second window. Keep that window off the large screen. `vangnet print notes sextortion --for parent --minutes 60` puts the same notes on paper, for when your laptop has only the large screen.

guide-evening-title = How a session runs
guide-evening-share = You speak for a quarter of the time. For half of the time, people talk with each other. What is left is for arriving, choosing and closing.
guide-evening-welcome = Welcome everybody and say the ground rules: five minutes.
guide-evening-ask = Show a question that everybody answers. Do not show yet which answer is right.
guide-evening-vote = Let people choose with their hands, or with the cards A to D.
guide-evening-pairs = Let them talk about it in pairs.
guide-evening-again = Let them choose once more.
guide-evening-reasons = Only now come the reasons. Ask who would like to say something, not who was wrong.
guide-evening-talk = In the practice conversation the room chooses what is said. Take one turn twice: a clumsy one and a better one.
guide-evening-paper = End on time. Everyone goes home with a sheet of paper in their hand.
guide-evening-team = With a team, meet again after two to four weeks, for ten minutes. What did you try? What was hard? What do we agree on?

guide-rules-title = Ground rules to say aloud
guide-rules-intro = Say them at the start, before anybody tells something. The first one above all.
guide-rules-here = What people share stays here, except when a child may be in danger.
guide-rules-child = We speak about ‘a child’. Not about our own child, and not about people by name.
guide-rules-pass = Passing is always fine. You may leave and come back, and nobody asks why.
guide-rules-images = We show no images, ask for none and describe none.
guide-rules-blame = The blame lies with the person who threatens, abuses or spreads.
guide-rules-families = Different families have different rules. We ask; we do not correct.
guide-rules-phones = Phones away. No photos, no recording.

guide-during-title = During
guide-during-turn = The Page keys, the arrows and the space bar take you on. A remote control for slides does the same.
guide-during-blank = A full stop or the letter b blanks the screen. Then people look at each other again.
guide-during-choose = A digit and Enter choose: in the conversation the sentence that is said, with a question the reason for that answer.
guide-during-count = Count the cards or hands. Type the numbers with spaces between them, such as 12 3 20 5, and then Enter.
guide-during-more = The letter t counts down two minutes to talk. With u you take back a sentence of the conversation. With a you type a question for the box. With h everybody sees the numbers.
guide-during-leave = Esc and F5 never leave the presentation. To stop, press q twice.
guide-during-notes = Your notes are in the second window, with `vangnet notes`. They also say what you can skip when time is short.
guide-during-help = Does somebody need help at once? Then take the help card on paper. The large screen is for all.

guide-hard-title = Hard moments
guide-hard-intro = Stay calm and friendly. You need no perfect sentence. These can help you begin.
guide-hard-happens = What happens
guide-hard-say = You can say
guide-hard-story = Somebody begins a personal story.
guide-hard-story-say = ‘Thank you for trusting us. This deserves quiet and time. Would you like somebody to sit with you now, outside this room?’
guide-hard-now = ‘My child is in this right now.’
guide-hard-now-say = ‘Thank you for saying so. You are not alone with this now.’ The second adult goes outside with this person and takes the help card along.
guide-hard-never = ‘Our child would never do that.’
guide-hard-never-say = ‘Let us hope so. What would you want your child to be sure of, just in case?’
guide-hard-sent = ‘She should not have sent it.’
guide-hard-sent-say = ‘Trusting somebody is no offence. Threatening and spreading are. What could we say, so that the next child dares to tell?’
guide-hard-phone = ‘Just take the phone away.’
guide-hard-phone-say = ‘It is easy to understand that you want to protect. But a child who fears to lose the phone may say nothing. What could we agree on instead?’
guide-hard-details = Somebody wants graphic or technical details.
guide-hard-details-say = ‘We leave that out on purpose. Today is about what a child needs from us.’
guide-hard-motives = Somebody doubts the motives of the lesson.
guide-hard-motives-say = ‘Good that you ask. All texts and sources are open, and you may read them. What worries you most?’
guide-hard-question = A question that you cannot answer.
guide-hard-question-say = ‘This answer has to be right. You will hear it within a week.’
guide-hard-quiet = The room is very quiet.
guide-hard-quiet-say = ‘Quiet is fine. Take a minute for yourself, then talk with one other person. Nobody has to speak to the whole group.’

guide-after-title = After
guide-after-stay = Stay for twenty minutes. Some people only come when the others have gone.
guide-after-concern = Pass on a concern the same day, following the procedure of your own organisation. Do not look into it yourself, and do not promise secrecy.
guide-after-names = Write no names in the program. It has no place for them.
guide-after-second = Talk it over with the second adult. What went well? What stays with you?
guide-after-slip = Give everybody the slip with three questions: for day 1, week 1 and month 1. `vangnet print slip` makes it.

guide-plain-title = If you are blind or use a screen reader
guide-plain-present = `vangnet present sextortion --for parent --minutes 60 --plain` says the same session in plain lines.
guide-plain-count = Ask the second adult to count the cards and to say the numbers aloud.
guide-plain-guide = `vangnet guide` says this guide in plain lines too.
