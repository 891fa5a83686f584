package app.treefall.pdfua;

import app.treefall.document.Document;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Kept;
import app.treefall.domain.Saved;
import app.treefall.domain.Snapshot;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.narrative.promotion.CardPages;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import app.treefall.usecase.BuildStory;
import app.treefall.usecase.BuildWeek;
import app.treefall.usecase.PrepareBrief;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Every document of the sample journal as PDF before veraPDF, profile PDF/UA-1: `mvn -Ppdfua`. Ends with 1 when any
/// fails.
public final class CheckedPapers {

    private CheckedPapers() {}

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (var paper : papers().entrySet()) {
            var result = checked(Exporters.write(paper.getValue(), Format.PDF).bytes());
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %s, %d checks%n",
                    paper.getKey(),
                    result.isCompliant() ? "PDF/UA-1" : "FAILS",
                    result.getTotalAssertions());
            for (var assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failed++;
                    System.out.println("  " + assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext());
                }
            }
        }
        System.out.println(failed == 0 ? "No failure." : failed + " failures.");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static ValidationResult checked(byte[] pdf) throws Exception {
        var profile = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            return validator.validate(parser);
        }
    }

    private static Map<String, Document> papers() {
        var today = SampleJournal.WRITTEN_ON;
        var journal = sample();
        var papers = new LinkedHashMap<String, Document>();
        for (var lens : Lens.values()) {
            if (new BuildCase().run(journal, lens, today) instanceof BuildCase.Result.Built built) {
                papers.put("dossier " + lens.name().toLowerCase(Locale.ROOT), built.document());
                if (lens == Lens.COMMITTEE) {
                    papers.put("cards", CardPages.of(built.promotion(), built.cards()));
                }
            }
        }
        for (var person : journal.people()) {
            papers.put(
                    "brief " + person.handle().text(),
                    new PrepareBrief().run(journal, person.id(), null, today).document());
        }
        for (var entry : journal.entries()) {
            if (new BuildStory().run(journal, entry, Lens.MANAGER, today) instanceof BuildStory.Result.Built built) {
                papers.put("story of " + entry.day(), built.document());
            }
        }
        papers.put("week", new BuildWeek().run(journal, Lens.ME, new DaySpan(today.minusDays(6), today), today));
        return papers;
    }

    private static Snapshot sample() {
        var saved = new ArrayList<Saved<?>>();
        for (Kept thing : SampleJournal.things(SampleJournal.WRITTEN_ON)) {
            saved.add(new Saved<>(thing, 1, saved.size() + 1));
        }
        return Snapshot.of(saved);
    }
}
