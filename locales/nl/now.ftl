# Hulp nu op de opdrachtregel.

now-intro = Adem rustig in en uit. U hoeft dit niet alleen te doen. Kies hieronder wat er aan de hand is.
# $id (String) - name of the situation
now-open = Alleen dit, met hulplijnen: vangnet now { $id }
