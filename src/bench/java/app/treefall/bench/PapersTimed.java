package app.treefall.bench;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import app.treefall.domain.Season;
import app.treefall.domain.Snapshot;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.sample.SampleJournal;
import app.treefall.usecase.BuildCase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;

/// The dossier of a season of 200 entries, and one of twenty pages, in every format: time by the clock and of the
/// processor, size, pages, memory; beside
/// them LibreOffice making a PDF of the same dossier out of its Word file, where it is installed.
public final class PapersTimed {

    private static final int RUNS = 15;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private PapersTimed() {}

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        var journal = season(entries);
        for (var lens : List.of(Lens.COMMITTEE, Lens.ME)) {
            var built = (BuildCase.Result.Built) new BuildCase().run(journal, lens, SampleJournal.WRITTEN_ON);
            var document = built.document();
            for (var format : Format.values()) {
                var times = new long[RUNS];
                var work = new long[RUNS];
                byte[] bytes = {};
                for (int run = 0; run < RUNS; run++) {
                    long start = System.nanoTime();
                    long begun = CPU.getCurrentThreadCpuTime();
                    bytes = Exporters.write(document, format).bytes();
                    times[run] = System.nanoTime() - start;
                    work[run] = CPU.getCurrentThreadCpuTime() - begun;
                }
                long cold = times[0];
                var warm = Arrays.copyOfRange(times, RUNS / 3, RUNS);
                Arrays.sort(warm);
                var worked = Arrays.copyOfRange(work, RUNS / 3, RUNS);
                Arrays.sort(worked);
                System.out.printf(
                        "%s %s: %d entries, %s, %d kB; cold %d ms, warm p50 %d ms, most %d ms; processor p50 %d ms,"
                                + " most %d ms%n",
                        lens,
                        format,
                        entries,
                        pages(bytes, format),
                        bytes.length / 1000,
                        millis(cold),
                        millis(warm[warm.length / 2]),
                        millis(warm[warm.length - 1]),
                        millis(worked[worked.length / 2]),
                        millis(worked[worked.length - 1]));
                if (format == Format.DOCX) {
                    office(bytes);
                }
            }
        }
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.println("heap after all: " + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB");
    }

    /// The sample's season with its entries told again and again, each a little otherwise.
    private static Snapshot season(int entries) {
        var things = new ArrayList<Kept>(SampleJournal.things(SampleJournal.WRITTEN_ON));
        Season season = (Season)
                things.stream().filter(Season.class::isInstance).findFirst().orElseThrow();
        var own = things.stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(entry -> season.contains(entry.day()))
                .toList();
        for (int i = own.size(); i < entries; i++) {
            var entry = own.get(i % own.size());
            things.add(new Entry(
                    Id.fresh(),
                    app.treefall.domain.Prose.of(entry.headline().text() + ", part " + (i / own.size() + 1)),
                    entry.days(),
                    entry.kind(),
                    entry.story(),
                    entry.contribution(),
                    entry.scope(),
                    entry.size(),
                    entry.project(),
                    entry.tags(),
                    entry.serves(),
                    entry.shows(),
                    entry.claims(),
                    entry.evidence(),
                    entry.confidentiality(),
                    entry.predictions(),
                    entry.candidNote(),
                    entry.followUps(),
                    entry.silenced()));
        }
        return Snapshot.ofValues(things);
    }

    private static String pages(byte[] bytes, Format format) throws IOException {
        if (format != Format.PDF) {
            return "no pages";
        }
        try (var paper = Loader.loadPDF(bytes)) {
            return paper.getNumberOfPages() + " pages";
        }
    }

    private static void office(byte[] word) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("papers");
        var file = Files.write(folder.resolve("dossier.docx"), word);
        var times = new long[3];
        for (int run = 0; run < times.length; run++) {
            long start = System.nanoTime();
            try {
                new ProcessBuilder(
                                "soffice",
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor(2, TimeUnit.MINUTES);
            } catch (IOException e) {
                System.out.println("  LibreOffice is not here");
                return;
            }
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        Path pdf = folder.resolve("dossier.pdf");
        System.out.printf(
                "  LibreOffice, the same as PDF: %d ms, %d kB, %s%n",
                millis(times[1]), Files.size(pdf) / 1000, pages(Files.readAllBytes(pdf), Format.PDF));
        Files.delete(pdf);
        Files.delete(file);
        Files.delete(folder);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
