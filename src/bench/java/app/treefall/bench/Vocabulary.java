package app.treefall.bench;

import app.treefall.domain.Prose;
import java.util.List;

/// Words of several languages, the frequent ones first, with an endless tail of rare ones behind them as in real text.
///
/// @param space  what stands between two words; empty in scripts that put nothing there
/// @param rare   syllables that rare words are made of
/// @param spread how many different words there are
record Vocabulary(String space, String stop, List<String> common, List<String> rare, int spread) {

    static final Vocabulary ENGLISH = of(
            12_000,
            """
            the and to of for a in with from after on checkout latency team release orders build by our customers weekly \
            incident design review service support rollout price search data tests nightly deploy plan shop region cost \
            errors dashboard tickets contract migration cache queue billing before partners payment invoice onboarding \
            runbook forecast pricing audit backlog pipeline pager rollback alert quota vendor budget training mobile \
            returns stock warehouse carrier refund ledger replay batch schema index timeout retry capacity throughput\
            """,
            "ba con"
                    + " der el"
                    + " fra gi"
                    + " hol in"
                    + " ju kar"
                    + " lo min"
                    + " nor op"
                    + " pre qui"
                    + " ros sta"
                    + " ter um"
                    + " vel wy"
                    + " xen zo");

    static final Vocabulary GERMAN = of(
            8_000,
            """
            der die das und für mit nach vor Team Auslieferung Kunden Bestellungen Prüfung Änderung Übergabe Rückfrage \
            Störung Lieferung Schnittstelle Datenbank Schlüssel Größe Maßnahme Vertrag Rechnung Zahlung Ablösung\
            """,
            "ab be"
                    + " ein ge"
                    + " ver zer"
                    + " kraft"
                    + " lich"
                    + " keit"
                    + " ung stra"
                    + " ßen mög"
                    + " über"
                    + " hör wäg");

    static final Vocabulary FRENCH =
            of(8_000, """
                le la les et pour avec après avant équipe livraison clients commandes révision écran clé démo coût \
                échéance réunion dépôt déploiement marché qualité budget créé réglé mesuré\
                """, "ai bou cé dre en fou gra" + " hé ier jou lé mon" + " né pré quel rè" + " tion");

    static final Vocabulary CZECH =
            of(8_000, """
                a pro na se tým nasazení zákazníci objednávky ověření změna přehled žádost chyba dodávka rozhraní klíč \
                smlouva faktura platba žluťoučký kůň úprava měření zpoždění výpadek\
                """, "bě čas dů fé hlí jé krá ně přes" + " říz šel tě ús žá nost" + " ství");

    static final Vocabulary JAPANESE = unspaced("""
        検索 改善 注文 速度 お客様 設計 障害 対応 公開 移行 資料 会議 品質 費用 自動化 監視 評価 計画 顧客 画面 を に が の は \
        した しました\
        """, "開 発 進 行 計 測 結 果 削 減 部 門 連 携");

    static final Vocabulary CHINESE = unspaced("""
        搜索 优化 订单 延迟 团队 发布 客户 设计 故障 会议 成本 迁移 测试 监控 评审 计划 合同 付款 的 了 在 和 与 完成\
        """, "开 发 进 度 质 量 提 升 系 统 流 程 数 据 降 低");

    static final Vocabulary KOREAN = of(6_000, """
        팀 배포 고객 주문 검색 지연 설계 장애 회의 비용 이전 품질 계획 검토 측정 개선 완료 지원\
        """, "가 나 다 라 마 바 사 아 자 차 하 시 리 도");

    static final Vocabulary HEBREW = of(6_000, """
        צוות לקוחות הזמנות שחרור תיקון עלות מהירות פגישה מסמך בדיקה תכנון תקלה ניטור חוזה תשלום\
        """, "אב גד הו זח" + " טי כל" + " מן סע" + " פצ קר" + " שת");

    /// Most of a journal is in one language; the others are colleagues, customers and quotations.
    private static final List<Vocabulary> OTHERS = List.of(GERMAN, FRENCH, CZECH, JAPANESE, CHINESE, KOREAN, HEBREW);

    static Vocabulary any(Dice dice) {
        return dice.inPerCent(80) ? ENGLISH : dice.oneOf(OTHERS);
    }

    Prose sentence(Dice dice, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : space).append(word(dice));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return Prose.of(text.append(stop).toString());
    }

    Prose phrase(Dice dice, int words) {
        var text = sentence(dice, words).text();
        return Prose.of(text.substring(0, text.length() - stop.length()));
    }

    Prose story(Dice dice, int leastWords, int mostWords) {
        int left = dice.between(leastWords, mostWords);
        var text = new StringBuilder();
        while (left > 0) {
            int words = Math.min(left, dice.between(7, 19));
            text.append(text.isEmpty() ? "" : " ").append(sentence(dice, words).text());
            left -= words;
        }
        return Prose.of(text.toString());
    }

    private String word(Dice dice) {
        int rank = dice.rank(spread);
        if (rank < common.size()) {
            return common.get(rank);
        }
        var word = new StringBuilder();
        for (int left = rank; left > 0; left /= rare.size()) {
            word.append(rare.get(left % rare.size()));
        }
        return word.toString();
    }

    private static Vocabulary of(int spread, String common, String rare) {
        return new Vocabulary(" ", ".", List.of(common.split("\\s+")), List.of(rare.split("\\s+")), spread);
    }

    private static Vocabulary unspaced(String common, String rare) {
        return new Vocabulary("", "。", List.of(common.split("\\s+")), List.of(rare.split("\\s+")), 3_000);
    }
}
