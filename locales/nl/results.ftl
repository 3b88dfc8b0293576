# Hoe een module ging.

results-headline-none = U las deze les zonder de vragen. Dat mag.
results-headline-steady = U bent goed voorbereid. U weet wat u kunt doen.
results-headline-again = U bent op weg.
# $answered (Number) - questions answered
# $questions (Number) - questions in all
results-answered = { $answered ->
    [0] U beantwoordde geen van de { $questions } vragen.
   *[other] U beantwoordde { $answered } van de { $questions } vragen.
}
# $right (Number) - questions right
results-right = { $right ->
    [0] Geen antwoord was al helemaal goed.
    [one] Eén antwoord was helemaal goed.
   *[other] { $right } antwoorden waren helemaal goed.
}
# $count (Number) - worries that were overlooked
results-missed = { $count ->
    [0] Signalen die u nog niet zag: geen.
   *[other] Signalen die u nog niet zag: { $count }.
}
# $count (Number) - harmless things that were marked
results-false-alarms = { $count ->
    [0] Gewone berichten die u zorgelijk vond: geen.
   *[other] Gewone berichten die u zorgelijk vond: { $count }.
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-sure = { $notyet ->
    [0] { $right ->
        [one] Eén keer was u zeker, en het was goed.
       *[other] { $right } keer was u zeker, en elke keer was het goed.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Eén keer was u zeker, en het was nog niet goed.
           *[other] { $notyet } keer was u zeker, en het was nog niet goed.
        }
       *[other] Als u zeker was, was het { $right ->
            [one] één keer
           *[other] { $right } keer
        } goed, en { $notyet ->
            [one] één keer
           *[other] { $notyet } keer
        } nog niet.
    }
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-fairly = { $notyet ->
    [0] { $right ->
        [one] Eén keer was u vrij zeker, en het was goed.
       *[other] { $right } keer was u vrij zeker, en elke keer was het goed.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Eén keer was u vrij zeker, en het was nog niet goed.
           *[other] { $notyet } keer was u vrij zeker, en het was nog niet goed.
        }
       *[other] Als u vrij zeker was, was het { $right ->
            [one] één keer
           *[other] { $right } keer
        } goed, en { $notyet ->
            [one] één keer
           *[other] { $notyet } keer
        } nog niet.
    }
}
# $right (Number) - how many were right
# $notyet (Number) - how many were not yet right
results-not-sure = { $notyet ->
    [0] { $right ->
        [one] Eén keer was u niet zeker, en het was goed.
       *[other] { $right } keer was u niet zeker, en elke keer was het goed.
    }
   *[other] { $right ->
        [0] { $notyet ->
            [one] Eén keer was u niet zeker, en het was nog niet goed.
           *[other] { $notyet } keer was u niet zeker, en het was nog niet goed.
        }
       *[other] Als u niet zeker was, was het { $right ->
            [one] één keer
           *[other] { $right } keer
        } goed, en { $notyet ->
            [one] één keer
           *[other] { $notyet } keer
        } nog niet.
    }
}
# $pages (String) - headings of the questions
results-sure-and-not-yet = Zeker, en toch nog niet goed: { $pages }. Daar leert u het meest van.
# $count (Number) - how many questions are not right yet, or not answered
# $pages (String) - headings of the questions
results-open = { $count ->
    [one] Eén vraag staat nog open: { $pages }.
   *[other] { $count } vragen staan nog open: { $pages }.
}
# $count (Number) - how many of them have to be right
# $pages (String) - headings of the questions
results-must = { $count ->
    [one] Daarvan moet deze goed zijn: { $pages }.
   *[other] Daarvan moeten er { $count } goed zijn: { $pages }.
}
results-again-detail = nog eens proberen
results-open-detail = nog niet beantwoord
# $module (String) - title of the next module
results-next = Verder met: { $module }
results-home = Naar het begin
results-more = Meer lezen en oefenen
# $pages (Number) - how many pages
# $minutes (Number) - how long they take
# $met (Number) - pages met
results-more-detail = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagina’s
}, ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}; { $met ->
    [0] niets gelezen
   *[other] { $met } gelezen
}
# $rules (String) - rules in words
results-rules-hold = Dit staat, ook op een latere dag: { $rules }.
# $rules (String) - rules in words
results-rules-fresh = Dit is nog vers, en komt gauw terug: { $rules }.
# $rules (String) - rules in words
results-rules-mended = Dit was eerst niet goed. Daarna lukte het, en het komt gauw terug: { $rules }.
# $rules (String) - rules in words
results-rules-soon = Dit was nog niet goed, en komt als eerste terug: { $rules }.
# $rules (String) - rules in words
results-rules-sure = Hier was u zeker van, en het was niet goed: { $rules }.
