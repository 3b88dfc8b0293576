# Help now on the command line.

now-intro = Breathe in and out, slowly. You do not have to do this alone. What is happening?
# $heading (String) - the situation in words
# $number (Number) - place of the situation, from 1
now-open = { $number }. { $heading }: vangnet now { $number }
now-lines = All helplines: vangnet helplines. Numbers of another region: add --region, for instance --region be.
