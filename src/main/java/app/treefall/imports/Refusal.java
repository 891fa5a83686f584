package app.treefall.imports;

/// Why a source is not taken. Screen and terminal have a sentence for each that says what to do.
public enum Refusal {
    TOO_LARGE,
    LINE_TOO_LONG,
    TOO_MANY_ENTRIES,
    NESTED_TOO_DEEPLY,
    NOT_UTF_8,
    UTF_16,
    CONTROL_CHARACTER,
    DAY_OR_MONTH_FIRST,
    TOO_MANY_COLUMNS,
    TEXT_TOO_LONG,
    KEY_TWICE,
    NOT_JSON,
    NOT_YAML,
    NOT_A_PROPERTY_LIST,
    NO_MONTH,
    ENCRYPTED,
    NOT_A_ZIP,
    ZIP_TOO_LARGE,
    ZIP_NAME,
    UNKNOWN_FORMAT,
    NOT_A_REPOSITORY,
    REPOSITORY_ELSEWHERE,
    NOT_PLAIN_FILES,
    REPOSITORY_BROKEN,
    TOO_MANY_COMMITS,
    WHO_ARE_YOU,
    CANCELLED
}
