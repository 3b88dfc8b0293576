# Help now on the command line.

now-intro = Breathe in and out, slowly. You do not have to do this alone. What is happening?
# $heading (String) - the situation in words
# $id (String) - name of the situation
now-open = { $heading }: vangnet now { $id }
now-lines = All helplines: vangnet helplines. Numbers of another region: add --region, for instance --region be.
