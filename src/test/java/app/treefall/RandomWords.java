package app.treefall;

import app.treefall.domain.Prose;
import java.util.List;
import java.util.Random;

/// Text as people and accidents write it: many scripts, invisible characters, other languages' syntax.
public final class RandomWords {

    private static final List<String> ODD = List.of(
            "👩‍👩‍👧‍👦 shipped",
            "🇩🇪🏳️‍🌈",
            "שלום עולם",
            "مرحبا بالعالم",
            "e\u0301te\u0301 and été",
            "Z̸̢̛a̵l̶g̷o̸",
            "line\r\nline\rline\nline",
            "\ttab\tbed",
            "\"quoted\" 'single' `tick`",
            "'; drop table entry; --",
            "%_%",
            "a AND b OR NOT c NEAR(d, 2)",
            "headline: *",
            "^start",
            "(open",
            "{\"json\": [1, null]}",
            "\\u0000 \\n",
            "\u202Egpj.exe",
            "a\u200Db\u200Cc\uFEFF",
            "\uD83D lone",
            "lone \uDE00",
            "東京でデプロイした",
            "部署了新的支付系统",
            "결제 시스템을 배포했다",
            "แก้ไขระบบชำระเงิน",
            "ຂ້ອຍແກ້ໄຂລະບົບ",
            "ខ្ញុំបានជួសជុល",
            "žluťoučký kůň",
            "İstanbul ışık",
            "ﬁne ﬂow",
            "ǅ Ǆ ß ẞ",
            "<b>&amp;</b>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "x".repeat(200),
            "   ",
            "\n",
            "0",
            "null",
            "-- ",
            "\u2028\u2029",
            "\uFFFD");

    private static final List<String> PLAIN = List.of(
            "cut",
            "checkout",
            "latency",
            "by",
            "two",
            "thirds",
            "found",
            "the",
            "migration",
            "plan",
            "optimised",
            "deploy",
            "pipeline",
            "customers",
            "renewed",
            "incident",
            "review",
            "team",
            "taught",
            "prevented",
            "outage",
            "invoices",
            "café",
            "naïve",
            "Müller",
            "running",
            "universities",
            "happiness");

    private final Random random;

    public RandomWords(Random random) {
        this.random = random;
    }

    public Prose headline() {
        return Prose.of(sentence(3 + random.nextInt(6)));
    }

    /// Often plain, sometimes odd, sometimes empty, seldom 64 KB.
    public Prose prose() {
        int sort = random.nextInt(4000);
        if (sort < 1) {
            return Prose.of(sentence(2000).repeat(6).substring(0, 65_536));
        }
        if (sort < 1000) {
            return Prose.NONE;
        }
        if (sort < 2000) {
            return Prose.of(odd() + (random.nextBoolean() ? " " + odd() : ""));
        }
        return Prose.of(sentence(1 + random.nextInt(12)));
    }

    public String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    public String plain() {
        return PLAIN.get(random.nextInt(PLAIN.size()));
    }

    public String sentence(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(plain());
        }
        return text.toString();
    }
}
