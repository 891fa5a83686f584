package app.treefall.ui.papers;

import app.treefall.document.Document;
import app.treefall.domain.Confidentiality;
import app.treefall.domain.DaySpan;
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
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The one door out of the window: from a screen to the box that says what leaves, and from there out. Documents are
/// built aside, and what was looked at is what leaves.
///
/// @param popover over the screen it is asked from
public record PaperDoor(Workbench bench, Popover popover) {

    /// As one would send it to the manager, until somebody else is chosen.
    public void week(DaySpan week, Node from) {
        var journal = journal();
        var today = bench.today().get();
        var season = WeekPages.season(week);
        open(
                PaperChoice.among(
                        PaperChoice.EVERY_READER,
                        Lens.MANAGER,
                        reader -> Paper.of(
                                bench.desk().buildWeek().run(journal, reader, week, today),
                                Text.of("papers.week.file", owner(journal), week.first()),
                                journal,
                                reader,
                                season)),
                from);
    }

    /// For anybody, until somebody is chosen; a story for the manager only, for the manager.
    public void story(Entry entry, Node from) {
        var journal = journal();
        var today = bench.today().get();
        PaperChoice.Making making = reader -> bench.desk().buildStory().run(journal, entry, reader, today)
                        instanceof BuildStory.Result.Built(var document)
                ? Paper.of(document, document.title().text(), journal, reader, null)
                : null;
        open(
                entry.confidentiality() == Confidentiality.MANAGER_ONLY
                        ? PaperChoice.only(Lens.MANAGER, making)
                        : PaperChoice.among(PaperChoice.EVERY_READER, Lens.PEERS, making),
                from);
    }

    /// @param season whose case it is; null for the season of the day
    public void cards(@Nullable Season season, Node from) {
        var journal = journal();
        var today = bench.today().get();
        open(
                PaperChoice.only(
                        Lens.COMMITTEE,
                        reader -> bench.desk().buildCase().run(journal, reader, season, today)
                                        instanceof BuildCase.Result.Built built
                                ? paper(CardPages.of(built.promotion(), built.cards()), "CARDS", built, journal, reader)
                                : null),
                from);
    }

    /// The reader was chosen on the screen, where the pages for them can be seen.
    ///
    /// @param season  whose case it is; null for the season of the day
    /// @param format  the one that was asked for; null for any
    /// @param written hears of the file that was written
    public void dossier(
            Lens lens, @Nullable Season season, @Nullable Format format, Node from, Consumer<Path> written) {
        var journal = journal();
        var today = bench.today().get();
        open(
                PaperChoice.only(
                                lens,
                                reader -> bench.desk().buildCase().run(journal, reader, season, today)
                                                instanceof BuildCase.Result.Built built
                                        ? paper(built.document(), reader.name(), built, journal, reader)
                                        : null)
                        .in(format == null ? PaperChoice.EVERY_FORMAT : List.of(format), written),
                from);
    }

    /// @param with   whom the 1:1 is with
    /// @param format the one that was asked for; null for any
    public void brief(Document document, Person with, @Nullable Format format, Node from) {
        var journal = journal();
        var lens = with.relation() == Person.Relation.MANAGER ? Lens.MANAGER : Lens.PEERS;
        open(
                PaperChoice.only(
                                lens,
                                reader -> Paper.of(
                                        document,
                                        Text.of("papers.brief.file", with.shortName(), document.day()),
                                        journal,
                                        reader,
                                        null))
                        .in(format == null ? PaperChoice.EVERY_FORMAT : List.of(format), _ -> {}),
                from);
    }

    private static Paper paper(
            Document document, String what, BuildCase.Result.Built built, Snapshot journal, Lens reader) {
        var season = built.promotion().season();
        var name = Text.of(
                "promotion.file." + what,
                owner(journal),
                season.targetLevel().text().strip());
        return Paper.of(document, name, journal, reader, season);
    }

    private void open(PaperChoice choice, Node from) {
        bench.background().<@Nullable Paper>aside(() -> choice.making().paper(choice.first()), paper -> {
            if (paper == null) {
                bench.frame().say(Notice.of(Icon.LOCK, Text.of("papers.story.withheld")));
            } else {
                popover.open(new PaperBox(bench, choice, paper, popover::close), from);
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
