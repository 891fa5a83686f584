package app.treefall.narrative.coach;

import java.util.List;

/// One thing the coach looks for. A rule that is not sure says nothing: a wrong remark costs more than a missing one.
interface Rule {

    /// Kept in the journal when somebody silences the rule, so it never changes.
    String id();

    List<Remark> on(Told told, Audience audience);
}
