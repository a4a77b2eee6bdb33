Invariant: rodtrad-folder-1
Description: "A folder that is finished says when: period.end."
Severity: #error
Expression: "status = 'finished' implies period.end.exists()"
* insert Nb([["En mappe som er avsluttet, sier når: period.end."]])
