# A calendar file with three days to come back.

# What stands in the calendar when nothing else was chosen. Others see it: it tells nothing about the course.
slip-title = Ten minutes
# The name of the file that is proposed. It tells nothing about the course either.
slip-file = ten-minutes.ics
# $title (String) - what stands in the calendar
slip-what = A calendar file with three whole days. On each of them stands ‘{ $title }’:
slip-nothing-else = Nothing else is in it: no alarm, no name, nothing about this course.
# $file (String) - name of a file to write it to
slip-on-terminal = Nothing was written. To keep it: add ‘> { $file }’ and open that file with your calendar.
# $count (Number) - most characters that fit
slip-no-title = A title has 1 to { $count } characters, and none that cannot be seen.
# $given (String) - what was typed
slip-no-day = ‘{ $given }’ is not possible as a date. Write it as year-month-day, for instance 2026-03-09.
