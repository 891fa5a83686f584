/// Treefall: a self-advocacy journal. One module; the packages are the layers.
@org.jspecify.annotations.NullMarked
module app.treefall {
    requires static org.jspecify;
    requires java.sql;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires javafx.controls;
    requires atlantafx.base;
    requires info.picocli;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.toml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.commons.logging; // of PDFBox, which being automatic cannot ask for it itself
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.task.list.items;
    requires org.commonmark.ext.front.matter;
    requires org.snakeyaml.engine.v2;
    requires org.eclipse.jgit;
    requires org.slf4j; // of JGit, which being automatic cannot ask for it itself
    requires java.desktop;

    exports app.treefall;
}
