package app.treefall.narrative.coach;

import java.util.List;

/// What the coach has to say about one entry.
///
/// @param remarks in reading order
public record Reading(List<Remark> remarks, Strength strength) {

    public Reading {
        remarks = List.copyOf(remarks);
    }
}
