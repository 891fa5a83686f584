package app.treefall.ui.papers;

import app.treefall.document.Document;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Person;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.narrative.promotion.WeekPages;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.BuildCase;
import app.treefall.usecase.BuildStory;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// From a screen to the box that shows what leaves, and the ways out. Documents are built aside.
///
/// @param popover over the screen it is asked from
public record PaperDoor(Workbench bench, Popover popover) {

    private static final List<Format> ALL = List.of(Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN, Format.TEXT);

    /// As one would send it to the manager.
    ///
    /// @param day any day of the week
    public void week(LocalDate day, Node from) {
        var journal = journal();
        var today = bench.today().get();
        var season = WeekPages.weekOf(day);
        open(
                () -> Paper.of(
                        bench.desk().buildWeek().run(journal, Lens.MANAGER, day, today),
                        Text.of("papers.week.file", owner(journal), season.start()),
                        journal,
                        Lens.MANAGER,
                        season),
                ALL,
                from);
    }

    /// For anybody; a story for the manager only, for the manager.
    public void story(Entry entry, Node from) {
        var journal = journal();
        var today = bench.today().get();
        var lens = entry.confidentiality() == Confidentiality.MANAGER_ONLY ? Lens.MANAGER : Lens.PEERS;
        open(
                () -> bench.desk().buildStory().run(journal, entry, lens, today)
                                instanceof BuildStory.Result.Built(var document)
                        ? Paper.of(document, document.title().text(), journal, lens, null)
                        : null,
                ALL,
                from);
    }

    /// @param season whose case it is; null for the season of the day
    public void cards(@Nullable Season season, Node from) {
        var journal = journal();
        var today = bench.today().get();
        open(
                () -> bench.desk().buildCase().run(journal, Lens.COMMITTEE, season, today)
                                instanceof BuildCase.Result.Built built
                        ? Paper.of(
                                CardPages.of(built.promotion(), built.cards()),
                                Text.of(
                                        "promotion.file.CARDS",
                                        owner(journal),
                                        built.promotion()
                                                .season()
                                                .targetLevel()
                                                .text()
                                                .strip()),
                                journal,
                                Lens.COMMITTEE,
                                built.promotion().season())
                        : null,
                ALL,
                from);
    }

    /// The screen has its own buttons for the formats.
    ///
    /// @param season whose case it is; null for the season of the day
    public void dossier(Lens lens, @Nullable Season season, Node from) {
        var journal = journal();
        var today = bench.today().get();
        open(
                () -> bench.desk().buildCase().run(journal, lens, season, today) instanceof BuildCase.Result.Built built
                        ? Paper.of(
                                built.document(),
                                built.document().title().text(),
                                journal,
                                lens,
                                built.promotion().season())
                        : null,
                List.of(),
                from);
    }

    /// @param with whom the 1:1 is with
    public void brief(Document document, Person with, Node from) {
        var journal = journal();
        var lens = with.relation() == Person.Relation.MANAGER ? Lens.MANAGER : Lens.PEERS;
        open(
                () -> Paper.of(
                        document, Text.of("papers.brief.file", with.shortName(), document.day()), journal, lens, null),
                ALL,
                from);
    }

    private void open(Callable<@Nullable Paper> build, List<Format> formats, Node from) {
        bench.background().<@Nullable Paper>aside(build, paper -> {
            if (paper == null) {
                bench.frame().say(Notice.of(Icon.LOCK, Text.of("papers.story.withheld")));
            } else {
                popover.open(new PaperBox(bench, paper, formats, popover::close), from);
            }
        });
    }

    private Snapshot journal() {
        return bench.live().snapshot();
    }

    private static String owner(Snapshot journal) {
        return journal.profile().name().text().strip();
    }
}
