package app.treefall.document;

import app.treefall.domain.Entry;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.List;

/// Something made to leave the program: a dossier, a brief, a story. The only thing that exporters accept.
///
/// It is built by one gate (`narrative.lens.Gate`) that applies confidentiality and redaction, out of snapshots from
/// which private entries were taken before the first sentence was made.
///
/// @param kicker   the line above the title: "Promotion dossier, committee edition"
/// @param byline   small lines under the subtitle
/// @param footer   left foot of every page
/// @param language a BCP 47 tag for readers and hyphenation
/// @param day      the day it was made for; documents carry no clock
public record Document(
        Genre genre,
        Prose kicker,
        Prose title,
        Prose subtitle,
        List<Prose> byline,
        Prose footer,
        String language,
        LocalDate day,
        List<Block> blocks) {

    public enum Genre {
        DOSSIER,
        BRIEF,
        CARDS,
        STORY,
        WEEK
    }

    public Document {
        byline = List.copyOf(byline);
        blocks = List.copyOf(blocks);
    }

    public List<Id<Entry>> sources() {
        return blocks.stream()
                .flatMap(block -> block.sources().stream())
                .distinct()
                .toList();
    }
}
