package app.treefall.imports.days;

/// Which comes first in a day of three numbers that begins with no year.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
