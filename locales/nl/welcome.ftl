# De drie vragen van de eerste start.

welcome-title = Welkom bij Vangnet
welcome-intro = U oefent hier de eerste zinnen voor als een kind iets vertelt. Rustig, en in uw eigen tempo.
welcome-private = Alles blijft op deze computer. Er is geen account en geen internet nodig.
welcome-language-question = In welke taal wilt u lezen?
welcome-role-question = Wat is uw rol?
welcome-region-question = Waar woont of werkt u? Dan ziet u de hulplijnen die daar zijn.
