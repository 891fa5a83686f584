package app.treefall.usecase;

import app.treefall.imports.FolderImporter;
import app.treefall.imports.Importer;
import app.treefall.imports.brags.BragDocImporter;
import app.treefall.imports.brags.BragfileImporter;
import app.treefall.imports.calendar.CalendarImporter;
import app.treefall.imports.csv.CsvImporter;
import app.treefall.imports.dayone.DayOneImporter;
import app.treefall.imports.git.GitImporter;
import app.treefall.imports.github.PullRequestImporter;
import app.treefall.imports.jrnl.JrnlImporter;
import app.treefall.imports.markdown.MarkdownImporter;
import app.treefall.imports.rednotebook.RedNotebookImporter;
import java.util.List;

/// Every format that can be imported. The first that recognises a file reads it, so the choosy ones stand first.
public final class Importers {

    public static final List<Importer> ALL = List.of(
            new DayOneImporter(),
            new JrnlImporter(),
            new RedNotebookImporter(),
            new BragDocImporter(),
            new BragfileImporter(),
            new PullRequestImporter(),
            new CalendarImporter(),
            new CsvImporter(),
            new MarkdownImporter());

    /// Of what is a folder and not bytes.
    public static final List<FolderImporter> FOLDERS = List.of(new GitImporter());

    private Importers() {}
}
