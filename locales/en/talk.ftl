# Practising the conversation.

# $name (String) - the child's name
talk-open = { $name } wants to tell you more.
# $name (String) - the child's name
talk-waiting = { $name } is waiting to see how you react.
# $name (String) - the child's name
talk-closed = { $name } holds back.
talk-ending-good = This conversation helped.
talk-ending-mixed = This conversation helped a little.
talk-ending-harm = This conversation did not help yet.
talk-lines-at-now = All the helplines are under Help now.
# $talk (String) - heading of the conversation
talk-debrief-title = Looking back on: { $talk }
# $turns (String) - numbers of turns
talk-rule-kept = Done in your turn: { $turns }.
# $turns (String) - numbers of turns
talk-rule-missed = Not yet in your turn: { $turns }.
# $kept (String) - numbers of turns
# $missed (String) - numbers of turns
talk-rule-both = Done in your turn: { $kept }. Not yet in your turn: { $missed }.
talk-replay = Choose a turn to try the conversation again from there.
# $tone (String) - how the whole way was: open, level or tense
# $name (String) - who the conversation was with
talk-because = { $tone ->
    [open] Most of what you said helped { $name } to go on.
    [level] Some of what you said helped { $name } to go on, and some did not.
   *[tense] Much of what you said made it hard for { $name } to go on.
}
# $rules (String) - rules of the talk in words
talk-because-missed = This did not work out yet: { $rules }.
# $rules (String) - rules of the talk in words
talk-because-never = This must never happen, and was not put right: { $rules }.
