# What only the full screen says.

screen-choose = Choose
screen-enter-read-on = Read on
screen-enter-say = Say this
screen-enter-mark = Mark
screen-enter-tick = Tick
screen-enter-untick = Untick
screen-enter-pick-up = Pick up
screen-enter-put-down = Put down
screen-enter-down = To the next one
screen-mark = A number or Enter marks an answer. Pressing Enter once more gives it.
screen-many = A number or Enter ticks a line, or unticks it. You give your answer with the button below.
screen-rows = A number chooses for this row. Enter goes to the next one.
screen-row-empty = still empty
screen-too-small = Window too small. P: plain text.
screen-welcome-plain = Do you use a screen reader? Then start with: vangnet --plain
screen-welcome-leave = You can always leave quickly: with the x key, and with Ctrl-X where you type. That empties the window.
screen-more-below = more below: down
screen-more-above = the start: up
screen-more-both = up and down
screen-order-take = Enter picks a line up. Or type the place that a line should have.
screen-order-drop = Up and down move the line. Enter puts it down.
screen-number = Type a number, or go left and right. Enter gives the answer.
# $number (Number) - what the reader guessed
screen-number-yours = your guess: { $number }
# $number (Number) - what it really is
screen-number-right = the number: { $number }
screen-bug-unkept = Something went wrong in the program. Nothing was saved. Feel free to start again, and please report this to the project.
screen-plan-print = Would you like it printed? “vangnet print plan --fill > plan.html” asks for your sentences and puts them on a sheet.
# $count (Number) - how many letters a line holds
screen-field-full = This line is full: it holds { $count } letters.
screen-bug = Something went wrong in the program. Your progress is saved. Feel free to start again, and please report this to the project.
screen-keys-move = Up and down go along the choices. PgDn and right go on, PgUp and left go back.
screen-keys-choose = A digit chooses. Enter confirms. The space bar ticks a box.
screen-keys-footer = Tab brings you to the words on the bottom line. Enter does what they say.
screen-keys-stop = Where you type, Ctrl-X is the quick exit and Ctrl-N is help now. Ctrl-C always stops.
# $who (String) - the child
screen-thinks = { $who } had been thinking:
