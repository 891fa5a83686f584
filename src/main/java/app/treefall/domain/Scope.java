package app.treefall.domain;

/// How far it reached, from near to far.
public enum Scope {
    SELF,
    TEAM,
    SEVERAL_TEAMS,
    COMPANY,
    CUSTOMERS
}
