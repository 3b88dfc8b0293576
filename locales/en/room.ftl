# What a room sees, and what is read by whoever leads it.

# $module (Text) - the title of the lesson
room-welcome = Welcome to: { $module }
room-leave = You may step out and come back at any time. Nobody asks why.
room-letters = Too small? Make the letters larger with Ctrl and +.
room-help = Who can you turn to?
room-help-here = Somebody is here in this building who can talk with you.
room-help-later = These numbers are on the paper you take home, too.
room-break = Break
# $minutes (Number) - how long the break is
room-break-until = We go on in { $minutes } minutes.
room-questions = Questions from the box
# $count (Number) - how many questions there are
room-questions-count =
    { $count ->
        [0] There are no questions yet. Write one on a slip, without a name.
        [one] There is one question.
       *[other] There are { $count } questions.
    }
room-close = To close
room-plan = Write this down for yourself. Nobody reads it.
room-vote = What do you choose? Raise a hand, or a card.
room-few = Fewer than five voted. Talk about it together.
# $count (Number) - how many people voted
room-voted = { $count } votes. Talk with the person next to you, then vote again.
# $count (Number) - how many voted
room-voted-once = { $count } votes.
# $first (Number) - how many people voted the first time
# $second (Number) - how many the second time
room-voted-twice = First { $first } votes, then { $second }.
room-guess = We will come back to this question.
room-about = This is what it was about:
room-no-counts = There is nothing to count here.
# $options (Number) - how many answers there are
room-counts-needed = There are { $options } answers: type a count for each.
room-choose = Choose a sentence: type 1 for A, 2 for B, and Enter.
room-last = That was the last page.
# $count (Number) - how many questions are in the box now
room-asked = In the box. It now holds { $count ->
        [one] one question
       *[other] { $count } questions
    }.
# $step (Number) - which part of the session this is
# $steps (Number) - how many parts there are
room-step = Part { $step } of { $steps }
room-step-welcome = Welcome
# $count (Number) - how many people chose this
# $share (Number) - how many of a hundred
room-votes = { $count } ({ $share } %)
room-votes-few = fewer than 3
# $used (Number) - minutes since the beginning
# $all (Number) - minutes of the whole session
# $block (Number) - minutes since this part began
# $minutes (Number) - minutes for this part
room-time = { $used } of { $all } minutes have gone. This part: { $block } of { $minutes }.
# $late (Number) - how many minutes later than planned
room-late = You are { $late } minutes late. Nothing can be left out: end a few minutes later, or talk a little shorter.
# $late (Number) - how many minutes later than planned
# $blocks (Text) - what can be left out
room-late-skip = You are { $late } minutes late. Skip this and you end on time: { $blocks }.
# $next (Text) - what comes next
room-next = Next: { $next }
room-note-welcome = Say who you are and who else is here. Say what comes: practical, practising together, no horror stories.
room-note-rules = Read the rules aloud. Say all of the first one: what people share stays here, except when a child may be in danger.
room-note-help = Point out who people can talk to now. Say that person’s name.
room-note-break = Walk around. Whoever wants to say something says it now.
room-note-questions = Open the slips. Press a in the room, type the question and Enter; on shows the next. What you do not know, you find out.
room-note-close = Hand out the card, the slip and the form. Stay for another twenty minutes.
room-no-notes = Notes cannot follow now: nothing can be written down.
room-gone = The presentation has ended.
room-quit-first = Stop? Type q once more.
room-timer = Two minutes to talk.
room-blank = The screen is blank.
room-keys = Keys in the room: space on, PgUp back, dot blank, a number and Enter choose, counts and Enter count, u takes back, t counts down two minutes, a asks a question, h the numbers, s skips, l changes the language, q twice stops.
room-prompt = Your command:
# $words (Text) - what was typed
room-unknown = { $words } is no command here. Type help.
room-words = Words: next, back, skip, blank, numbers, a number, counts with spaces, again, take back, ask followed by your question, clock, language, stop, leave.
room-word-next = next, on, n
room-word-back = back, previous
room-word-skip = skip
room-word-blank = blank
room-word-numbers = numbers, phone
room-word-again = again
room-word-take-back = take back
room-word-ask = ask
room-word-timer = clock
room-word-language = language
room-word-leave = leave
room-word-quit = stop, quit
room-word-help = help, words
