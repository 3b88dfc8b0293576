# Practising the conversation.

# $name (String) - the child's name
talk-open = { $name } wants to tell you more.
# $name (String) - the child's name
talk-waiting = { $name } is waiting to see how you react.
# $name (String) - the child's name
talk-closed = { $name } holds back.
talk-ending-good = The conversation goes on, together.
talk-ending-mixed = The door is still open.
talk-ending-harm = The conversation has stopped, for now. You can always come back to it.
# $talk (String) - heading of the conversation
talk-debrief-title = Looking back on: { $talk }
talk-rule-untouched = This rule played no part here.
# $turns (String) - numbers of turns
talk-rule-kept = Done in your turn: { $turns }.
# $turns (String) - numbers of turns
talk-rule-missed = Not yet in your turn: { $turns }.
# $kept (String) - numbers of turns
# $missed (String) - numbers of turns
talk-rule-both = Done in your turn: { $kept }. Not yet in your turn: { $missed }.
# $turn (Number) - which turn, from 1
talk-replay = Turn { $turn }: choose this line to try the conversation again from here.
# $tone (String) - how the whole way was: open, level or tense
# $missed (Number) - rules that were missed and not kept later
talk-because = This ending comes from the whole conversation. { $tone ->
    [open] What you said opened more than it closed
    [level] What you said opened as much as it closed
   *[tense] What you said closed more than it opened
}, and { $missed ->
    [0] no rule was left missed.
    [one] one rule was left missed.
   *[other] { $missed } rules were left missed.
}
# $rules (String) - rules of the talk in words
talk-because-never = This was broken and not put right: { $rules }.
