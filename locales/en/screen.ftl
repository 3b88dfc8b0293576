# What only the full screen says.

screen-choose = Choose
screen-too-small = Window too small. P: plain lines.
screen-more-below = more below: down
screen-more-above = the start: up
screen-more-both = up and down
screen-order-take = Enter picks a line up. Or type the place that a line should have.
screen-order-drop = Up and down move the line. Enter puts it down.
screen-number = Type a number, or go left and right. Enter gives the answer.
# $count (Number) - how many letters a line holds
screen-field-full = This line is full: it holds { $count } letters.
screen-bug = Something went wrong in the program. Your progress is saved. Feel free to start again, and please report this to the project.
screen-keys-move = Up and down go along the choices. PgDn and right go on, PgUp and left go back.
screen-keys-choose = A digit chooses. Enter confirms. The space bar ticks a box.
screen-keys-footer = Tab brings you to the words on the bottom line. Enter does what they say.
screen-keys-stop = Ctrl-C always stops, and saves first.
