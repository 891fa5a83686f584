package app.treefall.ui.promotion;

import app.treefall.domain.Criterion;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Deed;
import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Snapshot;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.narrative.promotion.CriterionLinks;
import app.treefall.narrative.promotion.CriterionLinks.Link;
import app.treefall.narrative.prose.Wording;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.fx.Newest;
import app.treefall.ui.promotion.CaseShown.Piece;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.Keep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What shows one criterion in the season that is argued for: its entries opened and unlinked, and others linked.
///
/// It follows the journal until it is closed.
final class EvidenceViewModel {

    /// What is asked for: a criterion, and the days one has in mind.
    ///
    /// @param when "in September"; empty where no days are meant
    /// @param days entries of these stand first; null for none in particular
    record Asked(
            Id<Criterion> criterion,
            String heading,
            String when,
            @Nullable DaySpan days) {}

    /// @param why why it does not count; empty when it does
    record Linked(Piece piece, String why) {}

    private record Fit(Link link, int score) {}

    private static final int MOST = 60;

    private final Workbench bench;
    private final Aim aim;
    private final Asked asked;
    private final Newest looking;
    private final Newest finding;
    private final ReadOnlyObjectWrapper<List<Linked>> linked = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Link> fitting = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nothingLeft = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private CriterionLinks links = CriterionLinks.NONE;
    private String typed = "";
    private boolean writing;

    /// @param known what the screen shows of it already, so that nothing flickers
    EvidenceViewModel(Workbench bench, Aim aim, Asked asked, List<Piece> known) {
        this.bench = bench;
        this.aim = aim;
        this.asked = asked;
        looking = new Newest(bench.background());
        finding = new Newest(bench.background());
        linked.set(known.stream().map(piece -> new Linked(piece, "")).toList());
        following = bench.live().snapshotProperty().subscribe(this::look);
    }

    /// The criterion, with the days one has in mind.
    String heading() {
        return asked.heading();
    }

    /// Those of the days one has in mind first, the heaviest first.
    ReadOnlyObjectProperty<List<Linked>> linkedProperty() {
        return linked.getReadOnlyProperty();
    }

    /// What could be linked and fits what was typed, the best first; while nothing is typed those of the days one
    /// has in mind, then the heaviest.
    ObservableList<Link> fitting() {
        return fitting;
    }

    /// Whether everything that would count is linked already.
    ReadOnlyBooleanProperty nothingLeftProperty() {
        return nothingLeft.getReadOnlyProperty();
    }

    /// "Eight entries in the season, two of them in September."
    String sentence() {
        var counting = linked.get().stream().filter(one -> one.why().isEmpty()).toList();
        if (counting.isEmpty()) {
            return Text.of("promotion.evidence.nothing");
        }
        var all = Wording.startUpper(Wording.count(counting.size(), "entry", "entries"));
        var days = asked.days();
        if (days == null) {
            return Text.of("promotion.evidence.all", all);
        }
        int here = (int)
                counting.stream().filter(one -> isOf(days, one.piece().entry())).count();
        if (counting.size() == 1) {
            return Text.of(
                    here == 0 ? "promotion.evidence.one.elsewhere" : "promotion.evidence.one", all, asked.when());
        }
        return here == 0
                ? Text.of("promotion.evidence.elsewhere", all, asked.when())
                : Text.of("promotion.evidence.here", all, Wording.count(here), asked.when());
    }

    void find(String words) {
        typed = words;
        var offered = links.offered();
        finding.ask(() -> fits(offered, words), fitting::setAll);
    }

    void open(Piece piece) {
        bench.frame().go(new Place.OpenEntry(piece.entry()));
    }

    /// The other way to close a gap: something that is not in the journal yet.
    void logOne() {
        bench.frame().capture("");
    }

    /// The entry shows the criterion.
    void link(Link chosen) {
        write(
                chosen.entry().id(),
                "promotion.evidence.linked",
                shows -> shows.contains(asked.criterion()) ? shows : plus(shows, asked.criterion()));
    }

    /// The entry does not show it after all.
    void unlink(Piece piece) {
        write(
                piece.entry(),
                "promotion.evidence.unlinked",
                shows -> shows.stream()
                        .filter(one -> !one.equals(asked.criterion()))
                        .toList());
    }

    /// It follows the journal no longer.
    void close() {
        following.unsubscribe();
    }

    private interface Change {
        List<Id<Criterion>> of(List<Id<Criterion>> shows);
    }

    /// Over the entry as it stands now; one step, one undo.
    private void write(Id<Entry> id, String done, Change change) {
        var journal = bench.live().snapshot();
        var entry = journal.find(id);
        if (entry == null || writing) {
            return;
        }
        var shows = change.of(entry.shows());
        if (shows.equals(entry.shows())) {
            return;
        }
        writing = true;
        var edited = entry.toDraft().shows(shows).finished();
        long revision = journal.revisionOf(id);
        bench.background()
                .run(
                        () -> bench.desk().keep().run(Deed.Verb.EDITED, entry.headline(), edited, revision),
                        result -> tell(result, id, Text.of(done, nameOfCriterion(journal))));
    }

    private void tell(Keep.Result<Entry> result, Id<Entry> id, String done) {
        writing = false;
        var frame = bench.frame();
        switch (result) {
            case Keep.Result.Done<Entry> _ -> {
                show(links.turned(id));
                frame.say(new Notice(Icon.LINK, done, Text.of("promotion.edits.undo"), frame::undo));
            }
            case Keep.Result.ChangedMeanwhile<Entry> _ ->
                frame.say(Notice.of(Icon.INFO, Text.of("promotion.evidence.changed")));
        }
        bench.live().refresh();
    }

    private String nameOfCriterion(Snapshot journal) {
        var criterion = journal.criterion(asked.criterion());
        return criterion == null
                ? asked.heading()
                : criterion.competency().text().strip();
    }

    private void look(Snapshot journal) {
        var season = aim.argued(journal);
        if (season == null) {
            return;
        }
        var today = bench.today().get();
        looking.ask(() -> CriterionLinks.of(journal, season, asked.criterion(), today), this::show);
    }

    private void show(CriterionLinks found) {
        links = found;
        linked.set(hereFirst(found.linked()).stream()
                .map(link -> new Linked(pieceOf(link), whyNot(link)))
                .toList());
        nothingLeft.set(found.offered().isEmpty());
        find(typed);
    }

    private static Piece pieceOf(Link link) {
        var entry = link.entry();
        return new Piece(entry.id(), link.size(), entry.headline().text().strip(), Wording.shortDay(entry.day()));
    }

    private static String whyNot(Link link) {
        return switch (link.standing()) {
            case COUNTS -> "";
            case STILL_RUNNING, WITHHELD, NOT_YET -> Text.of("promotion.evidence.why." + link.standing());
        };
    }

    private List<Fit> score(List<Link> offered, Fuzzy fuzzy) {
        var fits = new ArrayList<Fit>();
        for (var link : offered) {
            int score = fuzzy.score(Fuzzy.Target.of(link.entry().headline().text()));
            if (score >= 0) {
                fits.add(new Fit(link, score));
            }
        }
        return fits;
    }

    private List<Link> fits(List<Link> offered, String words) {
        var fuzzy = Fuzzy.of(words);
        var fits = score(hereFirst(offered), fuzzy);
        fits.sort(Comparator.comparingInt((Fit fit) -> -fit.score()));
        return fits.stream().limit(MOST).map(Fit::link).toList();
    }

    /// Those of the days one has in mind first; else in the order they come.
    private List<Link> hereFirst(List<Link> all) {
        var days = asked.days();
        return days == null
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(
                                link -> !days.contains(link.entry().day())))
                        .toList();
    }

    private boolean isOf(DaySpan days, Id<Entry> id) {
        var entry = bench.live().snapshot().find(id);
        return entry != null && days.contains(entry.day());
    }

    private static List<Id<Criterion>> plus(List<Id<Criterion>> shows, Id<Criterion> criterion) {
        var more = new ArrayList<>(shows);
        more.add(criterion);
        return more;
    }
}
