package app.treefall.capture;

import java.util.List;
import java.util.Random;

/// Makes lines to read: likely ones out of what people type, hostile ones out of what nobody should.
record Lines(Random random) {

    private static final List<String> PIECES = List.of(
            "Fixed",
            "the",
            "report",
            "friday",
            "yesterday",
            "on",
            "with",
            "@tomas",
            "@new.person",
            "@alex",
            "#payments",
            "#支付",
            "#a-b",
            "^cost",
            "^x",
            "^nothing",
            "!private",
            "!manager",
            "win:",
            "prevented:",
            "thread:",
            "1.8s -> 0.6s",
            "from 40% to 55%",
            "+12%",
            "-3 incidents/month",
            "saved $30k/yr",
            "€1.2M",
            "3x",
            "3x faster",
            "2026-11-20",
            "2026-11-03..2026-11-07",
            "nov 3-7",
            "20.11.",
            "11/20",
            "31 November",
            "3 days ago",
            "last",
            "week",
            "last tuesday",
            "this monday",
            "1.2.3",
            "10:30",
            "PAY-1234",
            "C#",
            "a@b.c",
            "https://x.y/#z",
            "`code #x`",
            "`",
            "\\#x",
            "\\friday",
            "\\",
            "(",
            ")",
            "(friday)",
            ",",
            ".",
            ":",
            "-",
            "->",
            "→",
            "by 40%",
            "Cut",
            "Upgraded",
            "about",
            "~5",
            "ca. 30 €",
            "a quarter",
            "per",
            "/month",
            "1'200",
            "1.200,50 €",
            "x",
            "'s",
            "決済",
            "المدفوعات",
            "à 900 ms",
            "12",
            "from",
            "to",
            "?",
            "…",
            "\t",
            "über",
            "İ",
            "ſun",
            "K",
            "day before yesterday",
            "29 feb",
            "feb 30");
    private static final List<String> ODD = List.of(
            "\0",
            "\u0007",
            "\ud83d",
            "\ude00",
            "😀",
            "👩‍👩‍👧",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u200d",
            "\ufeff",
            "a\u0301",
            "\u0301",
            "#",
            "@",
            "^",
            "!",
            "\\",
            "`",
            "\n",
            "\r\n",
            "\u2028",
            "\u0085",
            "٣",
            "𝟑",
            "１",
            "％",
            "#😀",
            "@😀",
            "^😀",
            "%s",
            "${x}",
            "[",
            "]",
            "{",
            "}",
            "*",
            "+",
            "?",
            "|",
            "$",
            "€",
            "−",
            "–",
            "->",
            "999999999999999999",
            "1,2,3,4,5,6,7,8",
            "-",
            "..",
            "//",
            "::",
            "：",
            "＃",
            "＠",
            "E0001\udb40\udc01",
            "\"",
            "'",
            "’s",
            "9999-12-31",
            "0000-00-00",
            "2026-99-99",
            "99 days ago",
            "999 weeks ago",
            "0x",
            "0 -> 0",
            "-0%",
            "$-",
            "#\u200d",
            "昨日",
            "1月1日",
            "99月99日");

    String likely() {
        var line = new StringBuilder();
        int pieces = 1 + random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            line.append(pick(PIECES)).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return line.toString();
    }

    String hostile() {
        var line = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(4)) {
                case 0 -> line.append(pick(PIECES));
                case 1 -> line.append((char) random.nextInt(0x10000));
                case 2 -> line.appendCodePoint(random.nextInt(0x110000));
                default -> line.append(pick(ODD));
            }
            line.append(random.nextInt(3) == 0 ? " " : "");
        }
        return line.toString();
    }

    /// What nobody should type, one sort at a time.
    enum Hostile {
        EMOJI,
        RIGHT_TO_LEFT,
        NUL,
        ONLY_PUNCTUATION,
        A_HUNDRED_THOUSAND_CHARACTERS
    }

    static final int HUGE = 100_000;

    private static final String EMOJI = "😀👩‍👩‍👧🏳️‍🌈👍🏽🇩🇪❤️‍🔥1️⃣🧑🏿‍🚀";
    private static final List<String> RIGHT_TO_LEFT = List.of(
            "שלום",
            "تم إصلاح الدفع",
            "٣٫٥٪ → ٢٪",
            "\u202efriday",
            "\u2067#דגל\u2069",
            "@דנה",
            "^ציון",
            "אתמול",
            "أمس",
            "\u200f",
            "ک‌گ",
            "،",
            "؛",
            "؟",
            "(أمس)",
            "من ٣ إلى ٥");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡§«¶·»¿–—‘’“”„…‰‹›€→−、。「」！＃＄％＠＾";

    String hostile(Hostile sort) {
        return switch (sort) {
            case EMOJI -> mixed(EMOJI);
            case RIGHT_TO_LEFT -> rightToLeft();
            case NUL -> withNul();
            case ONLY_PUNCTUATION -> punctuation();
            case A_HUNDRED_THOUSAND_CHARACTERS -> huge();
        };
    }

    /// Code points of `from` in any order and number, among what people type.
    private String mixed(String from) {
        var points = from.codePoints().toArray();
        var line = new StringBuilder();
        int pieces = 1 + random.nextInt(20);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(3) == 0) {
                line.append(pick(PIECES)).append(random.nextBoolean() ? " " : "");
            } else {
                line.appendCodePoint(points[random.nextInt(points.length)]);
            }
        }
        return line.toString();
    }

    private String rightToLeft() {
        var line = new StringBuilder();
        int pieces = 1 + random.nextInt(10);
        for (int i = 0; i < pieces; i++) {
            line.append(pick(random.nextInt(3) == 0 ? PIECES : RIGHT_TO_LEFT)).append(random.nextBoolean() ? " " : "");
        }
        return line.toString();
    }

    private String withNul() {
        var line = new StringBuilder(likely());
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            line.insert(random.nextInt(line.length() + 1), '\0');
        }
        return line.toString();
    }

    private String punctuation() {
        var line = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            line.append(PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
        }
        return line.toString();
    }

    /// Pasted by mistake: whole logs, one letter held down, one chip a thousand times.
    private String huge() {
        var line = new StringBuilder(HUGE + 100);
        var once = random.nextInt(4) == 0 ? pick(PIECES) : "";
        while (line.length() < HUGE) {
            line.append(once.isEmpty() ? likely() : once).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return line.substring(0, HUGE);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
