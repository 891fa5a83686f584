package app.treefall.ui.oneonones;

import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Feedback;
import app.treefall.domain.Feedback.Tone;
import app.treefall.domain.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Things of which there may be any number, as the text of one field of a draft: a line each, its parts between tabs.
final class SeveralSaid {

    private SeveralSaid() {}

    static String promises(List<PromiseSaid> promises) {
        var lines = new ArrayList<String>();
        for (var one : promises) {
            var due = one.dueProperty().get();
            lines.add(line(
                    one.byProperty().get().name(),
                    due == null ? "" : due.toString(),
                    one.wordsProperty().get()));
        }
        return String.join("\n", lines);
    }

    static List<PromiseSaid> promises(String text) {
        var promises = new ArrayList<PromiseSaid>();
        for (var line : text.lines().toList()) {
            var parts = line.split("\t", -1);
            if (parts.length == 3) {
                var due = parts[1].isEmpty() ? null : LocalDate.parse(parts[1]);
                promises.add(new PromiseSaid(Promise.By.valueOf(parts[0]), read(parts[2]), due));
            }
        }
        return promises;
    }

    /// What came by itself has no third part, and neither has a draft from before there was one.
    static String heard(List<HeardSaid> heard) {
        var lines = new ArrayList<String>();
        for (var one : heard) {
            var tone = one.toneProperty().get().name();
            var words = one.wordsProperty().get();
            var answers = one.answersProperty().get();
            lines.add(answers == null ? line(tone, words) : line(tone, words, answers.toString()));
        }
        return String.join("\n", lines);
    }

    static List<HeardSaid> heard(String text) {
        var heard = new ArrayList<HeardSaid>();
        for (var line : text.lines().toList()) {
            var parts = line.split("\t", -1);
            if (parts.length == 2 || parts.length == 3) {
                Id<Feedback> answers = parts.length == 2 ? null : Id.of(parts[2]);
                heard.add(new HeardSaid(Tone.valueOf(parts[0]), read(parts[1]), answers));
            }
        }
        return heard;
    }

    private static String line(String... parts) {
        var line = new ArrayList<String>();
        for (var part : parts) {
            line.add(part.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
        }
        return String.join("\t", line);
    }

    private static String read(String part) {
        var words = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '\\' || i + 1 == part.length()) {
                words.append(c);
            } else {
                i++;
                words.append(
                        switch (part.charAt(i)) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> part.charAt(i);
                        });
            }
        }
        return words.toString();
    }
}
