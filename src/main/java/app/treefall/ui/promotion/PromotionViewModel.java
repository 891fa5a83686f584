package app.treefall.ui.promotion;

import app.treefall.domain.Snapshot;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.export.PagePreview;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.InterviewCard;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.promotion.EvidenceViewModel.Asked;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.usecase.BuildCase;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the promotion case shows. It works only while it is looked at: typesetting a dossier is the heaviest thing this
/// program does.
public final class PromotionViewModel {

    /// `UNKNOWN` until the first look, so that nothing flickers.
    public enum Season {
        UNKNOWN,
        NONE,
        THERE
    }

    private static final float POINTS_WIDE = 595.28f;

    private final Workbench bench;
    private final Aim aim;
    private final DossierEdits edits;
    private final ReadOnlyObjectWrapper<Season> season = new ReadOnlyObjectWrapper<>(Season.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable CaseShown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.COMMITTEE);
    private final ReadOnlyObjectWrapper<List<PagePreview.Page>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
    private final Map<Lens, List<PagePreview.Page>> made = new EnumMap<>(Lens.class);
    private final Map<Lens, Integer> withheld = new EnumMap<>(Lens.class);
    private final Map<Lens, BuildCase.Result.Built> built = new EnumMap<>(Lens.class);
    private @Nullable Snapshot looked;
    private @Nullable Path written;
    private boolean isOpen;
    private float scale = 1;

    public PromotionViewModel(Workbench bench) {
        this.bench = bench;
        aim = new Aim(bench, this::turnSeason);
        edits = new DossierEdits(bench);
        bench.live().snapshotProperty().subscribe(_ -> look());
        lens.subscribe((_, _) -> turnLens());
    }

    public ReadOnlyObjectProperty<Season> seasonProperty() {
        return season.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CaseShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    /// As drawn so far: none, the first, or all of them.
    public ReadOnlyObjectProperty<List<PagePreview.Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Counted from 0.
    public IntegerProperty pageProperty() {
        return page;
    }

    public ReadOnlyStringProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    Aim aim() {
        return aim;
    }

    DossierEdits edits() {
        return edits;
    }

    void openStory(InterviewCard card) {
        bench.frame().go(new Place.OpenEntry(card.entry()));
    }

    void copy(String words) {
        bench.frame().copy(words);
        bench.frame().say(Notice.of(Icon.COPY, Text.of("promotion.cards.copied")));
    }

    /// The screen is looked at: what changed meanwhile is built now.
    public void open() {
        isOpen = true;
        look();
    }

    public void close() {
        isOpen = false;
    }

    /// How wide a page is drawn, in the screen's own pixels.
    public void drawPagesWide(double pixels) {
        float wanted = (float) (pixels / POINTS_WIDE);
        if (Math.abs(wanted - scale) > 0.01f) {
            scale = wanted;
            made.clear();
            preview();
        }
    }

    public void earlierPage() {
        page.set(Math.max(0, page.get() - 1));
    }

    public void laterPage() {
        page.set(Math.min(Math.max(0, pages.get().size() - 1), page.get() + 1));
    }

    /// @param evidence shows what a criterion rests on
    void take(CaseShown.Saying saying, Consumer<Asked> evidence) {
        saying.step().take(bench.frame(), evidence);
    }

    /// What a criterion rests on, as far as it is known already.
    EvidenceViewModel evidence(Asked asked) {
        var now = shown.get();
        var known = now == null ? List.<CaseShown.Piece>of() : now.piecesOf(asked);
        return new EvidenceViewModel(bench, aim, asked, known);
    }

    public void startASeason() {
        bench.frame().go(new Place.Season());
    }

    void wrote(Path file) {
        written = file;
    }

    /// The file that was written last, to be dragged out of the window; null while there is none.
    @Nullable
    Path written() {
        return written;
    }

    /// The page was dragged and there is no file to drag out.
    void exportFirst() {
        bench.frame().say(Notice.of(Icon.DOWNLOAD, Text.of("papers.drag.first")));
    }

    private void look() {
        var journal = bench.live().snapshot();
        if (!isOpen || journal == looked) {
            return;
        }
        looked = journal;
        made.clear();
        withheld.clear();
        built.clear();
        var today = bench.today().get();
        var chosen = aim.season(journal);
        bench.background()
                .aside(
                        () -> {
                            var result = bench.desk().buildCase().run(journal, Lens.COMMITTEE, chosen, today);
                            return switch (result) {
                                case BuildCase.Result.NoSeason() -> new Looked(Season.NONE, null);
                                case BuildCase.Result.Built built ->
                                    new Looked(Season.THERE, CaseShown.of(built, journal));
                            };
                        },
                        found -> {
                            if (journal == looked) {
                                shown.set(found.shown());
                                season.set(found.season());
                            }
                        });
        preview();
    }

    /// Another season is another case from the first page on.
    private void turnSeason() {
        looked = null;
        page.set(0);
        pages.set(List.of());
        written = null;
        look();
    }

    private record Looked(Season season, @Nullable CaseShown shown) {}

    private void turnLens() {
        page.set(0);
        pages.set(List.of());
        written = null;
        preview();
    }

    private record Typeset(BuildCase.Result.Built built, byte[] pdf, PagePreview.Page first) {}

    /// The first page comes before the others are drawn.
    private void preview() {
        var journal = looked;
        var wanted = lens.get();
        float size = scale;
        var there = made.get(wanted);
        if (!isOpen || journal == null) {
            return;
        }
        if (there != null) {
            show(wanted, there);
            showBlocks(wanted);
            return;
        }
        var today = bench.today().get();
        var chosen = aim.season(journal);
        bench.background()
                .<@Nullable Typeset>aside(
                        () -> {
                            if (!(bench.desk().buildCase().run(journal, wanted, chosen, today)
                                    instanceof BuildCase.Result.Built built)) {
                                return null;
                            }
                            var pdf = Exporters.write(built.document(), Format.PDF)
                                    .bytes();
                            return new Typeset(built, pdf, PagePreview.page(pdf, 0, size));
                        },
                        typeset -> {
                            if (typeset != null && isWanted(journal, wanted, size)) {
                                withheld.put(wanted, typeset.built().promotion().withheld());
                                built.put(wanted, typeset.built());
                                showBlocks(wanted);
                                if (pages.get().isEmpty()) {
                                    show(wanted, List.of(typeset.first()));
                                }
                                drawAll(typeset.pdf(), journal, wanted, size);
                            }
                        });
    }

    private void showBlocks(Lens wanted) {
        var there = built.get(wanted);
        if (there != null) {
            edits.show(there.edited(), there.promotion().shape());
        }
    }

    private void drawAll(byte[] pdf, Snapshot journal, Lens wanted, float size) {
        bench.background().aside(() -> PagePreview.pages(pdf, size), all -> {
            if (journal == looked && size == scale) {
                made.put(wanted, all);
                if (wanted == lens.get()) {
                    show(wanted, all);
                }
            }
        });
    }

    private boolean isWanted(Snapshot journal, Lens wanted, float size) {
        return journal == looked && wanted == lens.get() && size == scale;
    }

    private void show(Lens wanted, List<PagePreview.Page> all) {
        pages.set(all);
        page.set(Math.clamp(page.get(), 0, Math.max(0, all.size() - 1)));
        leftOut.set(LeftOut.words(bench.live().snapshot(), withheld.getOrDefault(wanted, 0), wanted));
    }
}
