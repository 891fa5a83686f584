package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.domain.EntryDraft;
import app.treefall.domain.Evidence;
import app.treefall.domain.Prose;
import app.treefall.domain.Service;
import app.treefall.domain.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The coach knows English, and knows that it knows only English.
class OtherLanguagesTest {

    /// These look at what is there, in whatever language.
    private static final Set<String> OF_EVERY_LANGUAGE = Set.of("no-stakes", "too-long");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    void aRuleThatOnlyKnowsEnglishIsSilent(String language, String headline, Story story) {
        var entry = EntryDraft.blank(Examples.DAY)
                .headline(Prose.of(headline))
                .story(story)
                .serves(List.of(new Service(Examples.CALM.id(), Prose.NONE)))
                .evidence(List.of(new Evidence.Link(Prose.NONE, Prose.of("https://wiki.example/page"))))
                .finished();

        var said = Coach.remarks(entry, Examples.AUDIENCE).stream()
                .filter(remark -> !OF_EVERY_LANGUAGE.contains(remark.rule()))
                .map(remark -> remark.words().text())
                .toList();
        assertEquals(List.of(), said, language);
    }

    @Test
    void atLeastEightLanguagesAreTried() throws IOException {
        assertTrue(entries().size() >= 20);
    }

    static List<Arguments> entries() throws IOException {
        var entries = new ArrayList<Arguments>();
        for (var line : RuleTable.lines("/coach/languages.txt")) {
            var fields = line.split(" \\| ?", -1);
            if (fields.length == 5) {
                var story = new Story(
                        Prose.of(fields[2].strip()),
                        Prose.NONE,
                        Prose.of(fields[3].strip()),
                        Prose.of(fields[4].strip()));
                entries.add(Arguments.of(fields[0], fields[1], story));
            }
        }
        return entries;
    }
}
