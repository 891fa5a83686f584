package app.treefall.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a part of a Word file points to, by short ids: its other parts, its pictures, and the web.
final class WordRelations {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private record Relation(String type, String target, String mode) {}

    private final Map<Relation, String> ids = new LinkedHashMap<>();

    /// The id of another part of the file, the same for the same part.
    String inside(String type, String target) {
        return id(new Relation(type, target, ""));
    }

    /// The id of an address that has passed `SafeLink`.
    String outside(String link) {
        return id(new Relation(OFFICE + "hyperlink", link, "External"));
    }

    String xml() {
        var markup = new Markup();
        markup.open("Relationships", "xmlns", PACKAGE);
        ids.forEach((relation, id) -> {
            if (relation.mode().isEmpty()) {
                markup.empty("Relationship", "Id", id, "Type", relation.type(), "Target", relation.target());
            } else {
                markup.empty(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        relation.type(),
                        "Target",
                        relation.target(),
                        "TargetMode",
                        relation.mode());
            }
        });
        return WordPackage.xml(markup.close());
    }

    private String id(Relation relation) {
        return ids.computeIfAbsent(relation, _ -> "rId" + (ids.size() + 1));
    }
}
