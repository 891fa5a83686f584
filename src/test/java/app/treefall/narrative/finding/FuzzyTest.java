package app.treefall.narrative.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FuzzyTest {

    private static final List<String> NAMES = List.of(
            "Stopped a price release that undercharged VAT on 2% of baskets",
            "Promotion case",
            "Private journal of Vera Attinger",
            "Tomás Riedel",
            "This week",
            "Two more owners for the wallet",
            "東京でデプロイした");

    @Test
    void theLettersInOrderAreEnough() {
        assertEquals("Promotion case", best("pcase"));
        assertEquals("This week", best("thw"));
        assertEquals("Tomás Riedel", best("tomas"));
        assertEquals("Tomás Riedel", best("tomr"));
    }

    @Test
    void aWholePieceAtTheStartOfAWordCountsMost() {
        assertEquals("Stopped a price release that undercharged VAT on 2% of baskets", best("vat"));
        assertEquals("Two more owners for the wallet", best("wall"));
        assertEquals("東京でデプロイした", best("デプロイ"));
    }

    @Test
    void severalWordsMayComeInAnyOrder() {
        assertEquals("Stopped a price release that undercharged VAT on 2% of baskets", best("vat price"));
        assertEquals(-1, score("vat invoice", NAMES.getFirst()));
    }

    @Test
    void whatIsScatteredOrMissingDoesNotFit() {
        assertEquals(-1, score("xyz", "Promotion case"));
        assertEquals(-1, score("pzc", "Promotion case"));
        assertEquals(0, score("", "Promotion case"));
    }

    @Test
    void theMarkedLettersAreThoseThatWereTyped() {
        assertArrayEquals(new int[] {0, 5}, Fuzzy.of("tw").places("This week"));
        assertArrayEquals(new int[] {5, 6, 7}, Fuzzy.of("wee").places("This week"));
        assertNull(Fuzzy.of("zz").places("This week"));
    }

    private static String best(String typed) {
        return NAMES.stream()
                .filter(name -> score(typed, name) >= 0)
                .max(Comparator.comparingInt(name -> score(typed, name)))
                .orElse("");
    }

    private static int score(String typed, String name) {
        int score = Fuzzy.of(typed).score(Fuzzy.Target.of(name));
        assertTrue(score >= -1);
        return score;
    }
}
