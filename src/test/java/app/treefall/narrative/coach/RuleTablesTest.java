package app.treefall.narrative.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What each rule says and what it leaves alone: the tables in `coach/`, one file a rule.
class RuleTablesTest {

    private static final int ENOUGH = 10;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("speaking")
    void itSpeaksAtTheWordsInBrackets(String id, String line, RuleTable.Example example) {
        var remarks = rule(id).on(Told.of(example.entry()), example.audience());

        assertFalse(remarks.isEmpty(), line);
        var place = remarks.getFirst().place();
        if (example.isMarked()) {
            assertEquals(new Place(example.part(), 0, example.start(), example.end()), place, line);
        }
        assertEquals(1, remarks.size(), line);
        assertTrue(remarks.getFirst().words().hasWords(), line);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("silent")
    void itLeavesAlone(String id, String line, RuleTable.Example example) {
        var remarks = rule(id).on(Told.of(example.entry()), example.audience());

        assertEquals(
                List.of(), remarks.stream().map(remark -> remark.words().text()).toList(), line);
    }

    @Test
    void everyRuleHasItsTable() throws IOException {
        for (var id : Coach.rules()) {
            assertTrue(RuleTable.speaks(id).size() >= ENOUGH, id);
            assertTrue(RuleTable.silent(id).size() >= ENOUGH, id);
        }
    }

    static List<Arguments> speaking() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var id : Coach.rules()) {
            RuleTable.speaks(id).forEach(example -> all.add(Arguments.of(id, example.line(), example)));
        }
        return all;
    }

    static List<Arguments> silent() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var id : Coach.rules()) {
            RuleTable.silent(id).forEach(example -> all.add(Arguments.of(id, example.line(), example)));
        }
        return all;
    }

    private static Rule rule(String id) {
        return Coach.RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
