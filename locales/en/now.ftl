# Help now on the command line.

now-intro = Breathe in and out, slowly. You do not have to do this alone. Find below what is happening.
# $id (String) - name of the situation
now-open = Only this, with helplines: vangnet now { $id }
