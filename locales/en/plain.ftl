# What only the plain text says.

plain-reason-asked = Plain text, because you chose it.
plain-reason-setting = Plain text, because you set it that way.
plain-reason-dumb = Plain text, because this window cannot show a full screen.
plain-reason-pipe = Plain text, because the input or output is not a window.
plain-reason-small = Plain text, because the window is small.
plain-start = Type help for all words.
plain-welcome-leave = Is something happening now? Type now. You can always leave quickly: type leave. Empty lines follow.

# $text (String) - the heading
plain-heading = Heading: { $text }
# $query (String) - what was searched for
plain-searched = Searched for: { $query }
# $name (String) - name of the helpline
# $reached (String) - its number or address, with its word
plain-help-line = Helpline: { $name }. { $reached }
# $who (String) - who speaks
# $text (String) - what is said
plain-says = { $who } says: { $text }
# $who (String) - what the reader is called
# $text (String) - what the reader said
plain-you-say = { $who } say: { $text }
# $who (String) - who thinks
# $text (String) - what is thought
plain-thinks = { $who } had been thinking: { $text }
# $number (Number) - which turn of the conversation, from 1
plain-turn = Turn { $number }
# $text (String) - what else could have been said
plain-other = Another sentence was: { $text }
# $label (String) - what to write
# $text (String) - what was written
plain-field = { $label }: { $text }
# $number (Number) - which row
# $label (String) - what the row asks
plain-row = Row { $number }: { $label }
# $number (Number) - which row
# $label (String) - what the row asks
# $value (String) - what it holds
plain-row-filled = Row { $number }: { $label } – { $value }
# $number (Number) - which row
plain-row-now = Now row { $number }.
# $number (Number) - which of the two, 1 or 2
# $label (String) - what it asks
plain-row-of-two = { $number ->
    [1] First: { $label }
   *[other] Then: { $label }
}
# $number (Number) - which of the two, 1 or 2
# $label (String) - what it asks
# $value (String) - what it holds
plain-row-of-two-filled = { $number ->
    [1] First: { $label }: { $value }
   *[other] Then: { $label }: { $value }
}
# $label (String) - what is asked now
plain-now = Now: { $label }
# $low (Number) - lowest
# $high (Number) - highest
# $unit (String) - what is counted
plain-number-range = A number from { $low } to { $high } ({ $unit })
# $value (Number) - what was given
# $unit (String) - what is counted
plain-number = Your answer: { $value } { $unit }
# $number (Number) - which gap, from 1
plain-gap = (gap { $number })
# $count (Number) - how many points
plain-points = List of { $count } points:
# $place (String) - where the reader is
plain-back = Closed. You are back here: { $place } To hear all of it, type again.
plain-taken-back = Taken back.
plain-anew = Again from the beginning.
plain-why-said = All the reasons have been read already. To hear them again, type again.
plain-plan-print = Would you like it on paper, or in a file? This command asks for your sentences:
plain-plan-command = vangnet print plan --fill --text
# $count (Number) - how many sentences
plain-plan-sentences = Here you finish { $count ->
    [one] one sentence
   *[other] { $count } sentences
}. Enter alone leaves one empty.
plain-plan-yours = Your plan:

plain-prompt-bare = Your turn:
plain-prompt-only = Enter, or 1, for this:
# $count (Number) - how many options
plain-prompt-one = Your choice, 1 to { $count }:
# $example (String) - numbers that work here
plain-prompt-many = Numbers, like { $example }, or 0 for none:
# $count (Number) - how many items
# $example (String) - numbers that work here
plain-prompt-order = All { $count } numbers, like { $example }:
plain-prompt-rows = Enter to answer, or change one, like 2 1:
# $low (Number) - lowest
# $high (Number) - highest
plain-prompt-number = A number from { $low } to { $high }:
plain-prompt-text = Your words, or Enter:
plain-prompt-search = What are you looking for:
# $count (Number) - how many were found
plain-prompt-found = { $count ->
    [1] 1, or another word:
   *[other] 1 to { $count }, or another word:
}
plain-prompt-next = Enter to go on:
plain-prompt-close = Enter to go back:
plain-prompt-more = Enter or more for the rest:
plain-prompt-confirm = Enter to confirm, or type again:
# $words (String) - the words most likely wanted
plain-also = You can also type: { $words }.

# $numbers (String) - the numbers as understood
plain-confirm = You chose { $numbers }.
# $numbers (String) - the numbers in the order given
plain-confirm-order = Your order is { $numbers }.
plain-confirm-words = You wrote something. It is not kept.
plain-confirm-none = You chose none.
# $typed (String) - what was typed
# $allowed (String) - a sentence about what is allowed
plain-unclear = Vangnet did not understand ‘{ $typed }’. { $allowed }
plain-allowed-words = Type your words, or help.
# $count (Number) - how many options
plain-allowed-one = { $count ->
    [1] Press Enter, or type 1, or help.
   *[other] Type a number from 1 to { $count }, or help.
}
# $count (Number) - how many options
plain-allowed-many = Type numbers from 1 to { $count } with a space between them, 0 for none, or help.
# $count (Number) - how many items
plain-allowed-order = Type each number from 1 to { $count } exactly once, or help.
plain-allowed-rows = Press Enter, or type two numbers: which one you change, and your choice. Or type help.
# $low (Number) - lowest
# $high (Number) - highest
plain-allowed-number = Type a number from { $low } to { $high }, or help.
plain-allowed-on = Press Enter, or type help.
plain-allowed-search = Type a word to search for, or help.
# $word (String) - the word typed
plain-not-now = ‘{ $word }’ cannot be done here now. Type help for what can.
# $number (Number) - the number typed
# $count (Number) - how many pages there are
# $word (String) - the word that lists all pages
plain-no-page = There is no page { $number }. Here are pages 1 to { $count }. Type { $word } to hear them all and to choose one.
plain-no-list = There is no list of pages here. Open a lesson first.
# $count (Number) - how many letters a line may have
plain-too-long = This line has more than { $count } letters. Nothing was done with it. Please type a shorter line.
plain-no-options = There are no options here.
plain-list-here = you are here
# $count (Number) - how many pages are not in this list
# $word (String) - the word that lists all pages
plain-list-others = { $count ->
    [one] One more page is not in this list. Type { $word } to hear it too.
   *[other] { $count } more pages are not in this list. Type { $word } to hear them too.
}
# $number (Number) - the number of a page in this list
plain-list-go = Type go and a number, for instance: go { $number }
plain-saved = Everything is saved already, after every answer.
plain-unkept = Nothing was saved. In this window nothing is saved.

plain-help-title = This is what you can type now.
plain-help-answer = A number chooses or answers. Enter alone goes on where the last line says so.
plain-help-again = Reads everything on this screen again.
plain-help-options = Reads only the options again.
plain-help-where = Says where you are.
plain-help-list = Names the pages around this one, each with its number.
plain-help-go = Goes to a page, for instance: go 3
plain-help-save = Says whether everything is saved.
plain-help-more = Says the rest of a long screen.
plain-help-help = Names these words.
plain-help-text = The beginning of a word is enough if no other word begins that way. Only the words for leaving are typed in full. The letter h alone opens Help now, and x alone leaves quickly. If your own words are also a command, put a full stop before them. A full stop alone empties a line.
plain-no-more = That was all of it.
