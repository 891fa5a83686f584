package app.treefall.bench;

import java.util.ArrayList;
import java.util.List;

/// What people look for in a generated journal, and what the search field holds after each key they press.
public enum Sought {
    COMMON("latency", "checkout", "the"),
    RARE("congrafi", "karlonop"),
    SEVERAL("checkout latency", "release orders build", "the and to"),
    PHRASE("\"price search\"", "\"the and\""),
    ACCENTS("zlutoucky", "uberga"),
    UNSPACED("検索改善", "订单延迟"),
    NOTHING("qqxxyyzz", "zzzz zzzz");

    private final List<String> wholes;

    Sought(String... wholes) {
        this.wholes = List.of(wholes);
    }

    List<String> keys() {
        var keys = new ArrayList<String>();
        for (var whole : wholes) {
            for (int end = 1; end <= whole.length(); end++) {
                keys.add(whole.substring(0, end));
            }
        }
        return keys;
    }
}
