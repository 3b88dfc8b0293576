# For whoever leads a group.

notes-title = For whoever leads the group
# $minutes (Number) - minutes to plan
notes-minutes = Time: { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
notes-form-plenary = With everyone together.
notes-form-pairs = In pairs.
notes-form-groups = In small groups.
notes-form-alone = Each person alone.
notes-skippable = You can skip this when time is short.
notes-discuss-title = To talk about
notes-hard-title = When it gets hard
