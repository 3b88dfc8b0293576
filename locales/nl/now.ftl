# Help now on the command line.

now-intro = Adem rustig in en uit. U hoeft dit niet alleen te doen. Wat is er aan de hand?
# $heading (String) - the situation in words
# $number (Number) - place of the situation, from 1
now-open = { $number }. { $heading }: vangnet now { $number }
now-lines = Alle hulplijnen: vangnet helplines. Nummers van een ander gebied: zet er --region bij, zoals --region be.
