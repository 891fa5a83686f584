package app.treefall.imports.json;

/// One thing of a file of JSON.
///
/// @param section the key of the list it stands in; empty for the file itself
/// @param first   the line it begins on, from 1
/// @param last    the line it ends on
/// @param end     behind it, in characters of the file
public record JsonRecord(String section, JsonValue value, int first, int last, long end) {}
