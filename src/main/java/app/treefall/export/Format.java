package app.treefall.export;

/// The forms a document can leave the program in.
public enum Format {
    MARKDOWN("md"),
    HTML("html"),
    PDF("pdf"),
    DOCX("docx"),
    TEXT("txt");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /// Without its dot.
    public String extension() {
        return extension;
    }
}
