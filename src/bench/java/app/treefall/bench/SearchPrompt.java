package app.treefall.bench;

import app.treefall.domain.JournalException;
import app.treefall.usecase.SearchJournal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Our half of `search-beside-sqlite3.py`: searches for each line it reads and answers with milliseconds and hits.
public final class SearchPrompt {

    private static final int MOST = 50;

    private SearchPrompt() {}

    public static void main(String[] arguments) throws IOException, JournalException {
        try (var journal = GeneratedJournal.open(Path.of(arguments[0]));
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var searchJournal = new SearchJournal(journal);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                long start = System.nanoTime();
                int hits = searchJournal.run(line, MOST).size();
                System.out.println((System.nanoTime() - start) / 1e6 + " " + hits);
            }
        }
    }
}
