package app.treefall.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The grammar by example. Each row: what is typed | the headline | what was understood, in order; `=` for a headline
/// equal to the line. Today is Thursday, 19 November 2026; the journal knows what is in [World].
class CaptureExamplesTest {

    private static final String SIGILS = """
        Automated the settlement check 2 days -> 20 min ^cost #payments @tomas yesterday | Automated the settlement check 2 days -> 20 min | settlement check: 2 days > 20 min; ^Cost per order; #payments; @Tomás Riedel; 2026-11-18
        Shipped the importer | = | -
        Shipped the importer #payments | Shipped the importer | #payments
        #payments Shipped the importer | Shipped the importer | #payments
        Shipped the importer #Payments #api #new-thing | Shipped the importer | #payments; #API; #new-thing
        Fixed #payments retries for good | Fixed payments retries for good | #payments
        Fixed retries in #payments | Fixed retries in payments | #payments
        Rewrote the parser in C# | = | -
        Rewrote the parser in C# #c++ | Rewrote the parser in C# | #c++
        Became # one | = | -
        Became #1 in the store | = | -
        Closed #123 and GH-45 | = | -
        Closed issue #123 #payments | Closed issue #123 | #payments
        Wrote https://wiki.example.com/a#section-2 | = | -
        Wrote www.example.com/@tomas#x ok | = | -
        Explained `#include` and `@Override` to the team | = | -
        Explained `#include #payments | Explained `#include | #payments
        Shipped \\#hashtag support | Shipped #hashtag support | -
        Answered \\@here pings | Answered \\@here pings | -
        Wrote the C:\\temp cleaner | = | -
        Kept the \\back slash | = | -
        Reworked colours to #fff | Reworked colours to fff | #fff
        Shipped on-call #on-call | Shipped on-call | #on-call
        Shipped it #q4-2026 #2026-goals | Shipped it | #q4-2026; #2026-goals
        Shipped it #node.js. | Shipped it. | #node.js
        Shipped it (#payments) now | Shipped it (payments) now | #payments
        Shipped it #payments,#api | Shipped it | #payments; #API
        Improved a##b ##c | Improved a##b ##c | -
        Livré la facturation #éclair #données | Livré la facturation | #éclair; #données
        Выпустил оплату #платежи @Анна | Выпустил оплату | #платежи; @new Анна
        修复了支付 #支付 | 修复了支付 | #支付
        修复了支付#支付 | 修复了支付 | #支付
        決済を直した ＃決済 ＠由紀 | 決済を直した | #決済; @田中 由紀
        تم إصلاح الدفع #دفع | تم إصلاح الدفع | #دفع
        भुगतान ठीक किया #भुगतान | भुगतान ठीक किया | #भुगतान
        Paired @lena through her first incident | Paired Lena through her first incident | @Lena Braun
        Rehearsed peak with @tomas | Rehearsed peak with Tomás | @Tomás Riedel
        Rehearsed peak with @tomas and @lena #on-call | Rehearsed peak with Tomás and Lena | @Tomás Riedel; @Lena Braun; #on-call
        Rehearsed peak @tomas @lena | Rehearsed peak | @Tomás Riedel; @Lena Braun
        Reviewed @tomas's runbook | Reviewed Tomás's runbook | @Tomás Riedel
        Rehearsed @Tomas_Riedel | Rehearsed | @Tomás Riedel
        Rehearsed @TomásRiedel | Rehearsed | @Tomás Riedel
        Rehearsed @riedel | Rehearsed | @Tomás Riedel
        Rehearsed with @nadia | Rehearsed with Nadia | @new nadia
        Rehearsed with @nadia_okafor | Rehearsed with Nadia Okafor | @new nadia_okafor
        Rehearsed with @NadiaOkafor today | Rehearsed with Nadia Okafor | @new NadiaOkafor; 2026-11-19
        Rehearsed peak @tom | Rehearsed peak | @new tom
        Rehearsed peak @alex | Rehearsed peak | @Alex Kim or Alex Wu
        Rehearsed peak @alexw | Rehearsed peak | @Alex Wu
        Wrote to me@example.com about it | = | -
        Installed @types/node | = | -
        Pinged @here and @channel | = | -
        Met @ noon | = | -
        Cut the image size for @2x screens | = | -
        Served it ^cost | Served it | ^Cost per order
        Served it ^co | Served it | ^Cost per order
        Served it ^check | Served it | ^Checkout that converts
        Served it ^c | = | -
        Served it ^incid | Served it | ^Peak without an incident
        Served it ^churn | Served it | ^new churn
        Automated ^cost reports weekly | Automated cost reports weekly | ^Cost per order
        Handled ^C in the shell | = | -
        Sped up x^2 and 2^10 and ^2 | = | -
        Shipped wallet #wallet | Shipped wallet | project Wallet
        Shipped passes #apple-pay | Shipped passes | project Apple Pay
        Shipped it !private | Shipped it | PRIVATE
        !manager Shipped it | Shipped it | MANAGER_ONLY
        Shipped it !PRIVATE !manager | Shipped it | PRIVATE; MANAGER_ONLY
        Removed !privateKey from logs | = | -
        Wow! private rooms work | = | -
        Shipped it \\!private | Shipped it !private | -
        """;

    private static final String KINDS = """
        win: Shipped it | Shipped it | win
        Win:Shipped it | Shipped it | win
        prevented: a price release that undercharged VAT | a price release that undercharged VAT | prevention
        PREVENTION: stopped it | stopped it | prevention
        learned: how issuing banks score a retry | how issuing banks score a retry | learning
        learnt: it | it | learning
        learning： full-width colon | full-width colon | learning
        setback: lost a day of orders | lost a day of orders | setback
        thread : Apple Pay terms | Apple Pay terms | thread
        Shipped it, a win: finally | = | -
        thread::join fixed | = | -
        \\win: is a word here | win: is a word here | -
        Learned to sail | = | -
        winner: Tom | = | -
        prevented: stopped it !private #payments friday | stopped it | prevention; PRIVATE; #payments; 2026-11-13
        """;

    private static final String DAYS = """
        Fixed the friday report | = | -
        Fixed the report friday | Fixed the report | 2026-11-13
        Fixed the report on Friday. | Fixed the report. | 2026-11-13
        Fixed the report, friday | Fixed the report | 2026-11-13
        Fixed the report (friday) for good | Fixed the report for good | 2026-11-13
        Fixed the report fri #payments | Fixed the report | 2026-11-13; #payments
        Fixed the report #payments fri | Fixed the report | #payments; 2026-11-13
        Fixed the Friday #payments report | Fixed the Friday payments report | #payments
        Shipped Monday.com import | = | -
        Shipped the import for Monday.com | = | -
        Friday fixed the report | fixed the report | 2026-11-13
        Friday: fixed the report | fixed the report | 2026-11-13
        fri - fixed the report | fixed the report | 2026-11-13
        Friday report fixed | = | -
        Friday deploys are safe now | = | -
        Monday standup automated | = | -
        Today page redesigned | = | -
        today shipped it | shipped it | 2026-11-19
        yesterday wrote the runbook | wrote the runbook | 2026-11-18
        yesterday I wrote the runbook | I wrote the runbook | 2026-11-18
        Wrote the runbook day before yesterday | Wrote the runbook | 2026-11-17
        Wrote the runbook the day before yesterday | Wrote the runbook | 2026-11-17
        Wrote the runbook YESTERDAY!!! | Wrote the runbook!!! | 2026-11-18
        Wrote yesterday's runbook | = | -
        Wrote the runbook thursday | Wrote the runbook | 2026-11-19
        Wrote the runbook last thursday | Wrote the runbook | 2026-11-12
        Wrote the runbook last tuesday | Wrote the runbook | 2026-11-17
        Wrote the runbook this monday | Wrote the runbook | 2026-11-16
        Wrote the runbook last week | Wrote the runbook | 2026-11-08..2026-11-14
        Wrote the runbook this week | Wrote the runbook | 2026-11-15..2026-11-19
        Wrote the runbook last month | Wrote the runbook | 2026-10-01..2026-10-31
        Wrote the runbook 3 days ago | Wrote the runbook | 2026-11-16
        Two weeks ago wrote the runbook | wrote the runbook | 2026-11-05
        Wrote the runbook a week ago | Wrote the runbook | 2026-11-12
        Prepared the demo for friday | = | -
        Moved the release from monday to friday | = | -
        Moved the launch 20.11. -> 25.11. | = | -
        Survived Black Friday | = | -
        Automated every monday | = | -
        Put the panel in the sun | = | -
        Let the data be where it sat | = | -
        Wrote the runbook sat | Wrote the runbook | 2026-11-14
        Planned it for next week | = | -
        Analysed the outage of 2026-11-10 | = | -
        Ended the outage 2026-11-10 | Ended the outage | 2026-11-10
        2026-11-10 Ended the outage | Ended the outage | 2026-11-10
        2026/11/10: Ended the outage | Ended the outage | 2026-11-10
        Ran the migration 2026-11-03..2026-11-07 | Ran the migration | 2026-11-03..2026-11-07
        Ran the migration nov 3-7 | Ran the migration | 2026-11-03..2026-11-07
        Ran the migration 3–7 November | Ran the migration | 2026-11-03..2026-11-07
        Ran the migration 20 nov | Ran the migration | 2026-11-20
        Ran the migration Nov 12th | Ran the migration | 2026-11-12
        Ran the migration on the 12th of November | = | -
        Ran the migration Thursday, 12 November 2026 | Ran the migration | 2026-11-12
        Ran the migration nov 12, 2025 | Ran the migration | 2025-11-12
        Ran the migration 20.11. | Ran the migration | 2026-11-20
        Ran the migration 12.11.2026 | Ran the migration | 2026-11-12
        Ran the migration 12.11.26 #payments | Ran the migration | 2026-11-12; #payments
        Ran the migration 3.-7.11. | Ran the migration | 2026-11-03..2026-11-07
        Ran the migration dec 20 | Ran the migration | 2026-12-20
        Ran the migration dec 21 | Ran the migration | 2025-12-21
        Ran the migration dec 10 | Ran the migration | 2026-12-10
        Ran the migration 11/13 | Ran the migration | 2026-11-13
        Ran the migration 11/5 | = | -
        Ran the migration 11/11 | Ran the migration | 2026-11-11
        Ran the migration 13/11 | = | -
        Ran the migration 31 November | = | ! November has 30 days. Did you mean 1 December?
        Ran the migration 2026-02-30 #payments | Ran the migration 2026-02-30 | #payments; ! February 2026 has 28 days. Did you mean 2 March?
        Ran the migration 2031-01-01 | = | ! 1 January 2031 is too far ahead. A day can be at most 19 November 2027.
        Ran the migration 1812-06-24 | = | ! 24 June 1812 is before 1900. A journal starts at 1 January 1900.
        Ran the migration 2026-11-07..2026-11-03 | = | ! 7 November comes after 3 November. Did you mean the other way round?
        Ran the migration 2026-13-01 | = | -
        Shipped \\yesterday the movie | Shipped yesterday the movie | -
        Fixed the report \\friday | Fixed the report friday | -
        Yesterday fixed the report due friday | fixed the report due friday | 2026-11-18
        yesterday | - | 2026-11-18
        #payments yesterday: fixed it | fixed it | #payments; 2026-11-18
        We may 5x it | = | by 5 x
        Ran the migration nov 16 - nov 18 | Ran the migration | 2026-11-16..2026-11-18
        Ran the migration 28 oct – 3 nov | Ran the migration | 2026-10-28..2026-11-03
        Ran the migration mon-wed | Ran the migration | 2026-11-16..2026-11-18
        Ran the migration thu - mon #payments | Ran the migration | 2026-11-12..2026-11-16; #payments
        Ran the migration monday through wednesday | Ran the migration | 2026-11-16..2026-11-18
        Ran the migration 2026-11-18 - 2026-11-16 | = | ! 18 November comes after 16 November. Did you mean the other way round?
        Moved the standup monday to tuesday | = | -
        Fixed the mon-wed rota | = | -
        Staffed the mon-wed-fri rota | = | -
        Ran the migration this morning | Ran the migration | 2026-11-19
        Ran the migration last night | Ran the migration | 2026-11-18
        Ran the migration yesterday evening | Ran the migration | 2026-11-18
        Ran the migration monday morning | Ran the migration | 2026-11-16
        Automated the monday morning report | = | -
        """;

    private static final String CHANGES = """
        Cut checkout p95 1.8s -> 0.6s | = | checkout p95: 1.8 s > 0.6 s, lower is better
        Cut checkout p95 1.8 s → 0.6 s | = | checkout p95: 1.8 s > 0.6 s, lower is better
        Cut checkout p95 1.8s=>0.6s | = | checkout p95: 1.8 s > 0.6 s, lower is better
        Cut failed card payments from 4.9% to 3.1% | = | failed card payments: 4.9 % > 3.1 %, lower is better
        Raised the opt-in rate from 40% to 55% | = | opt-in rate: 40 % > 55 %, higher is better
        Cut p95 from 1,200 to 900 ms | = | p95: 1200 ms > 900 ms, lower is better
        Opt-in 40% -> 55% | = | 40 % > 55 %
        Opt-in 40 -> 55% | = | 40 % > 55 %
        Opt-in rate: 40% -> 55% | = | Opt-in rate: 40 % > 55 %
        Brought the deploy from 2 days down to 20 min | = | deploy: 2 days > 20 min
        Reduced time to deploy from 3 h to 20 min | = | time to deploy: 3 h > 20 min, lower is better
        Rewrote the importer and cut build time 12 min -> 4 min | = | build time: 12 min > 4 min, lower is better
        Cut the cost of builds by moving hosts $30k -> $10k | = | 30000 $ > 10000 $, lower is better
        Improved Lighthouse 62 -> 94 | = | Lighthouse: 62 > 94, higher is better
        Improved p95 900 ms -> 300 ms | = | p95: 900 ms > 300 ms, lower is better
        Test failures 42 -> 3 | = | 42 > 3
        Cut incidents from 12 to 3 incidents per month | = | incidents: 12 incidents > 3 incidents per month, lower is better
        Cut tickets 1'200 -> 900/week | = | tickets: 1200 > 900 per week, lower is better
        Cut pages from 5 to 3 by pairing #on-call | Cut pages from 5 to 3 by pairing | pages: 5 > 3, lower is better; #on-call
        Cut it from about 40% to 25% | = | 40 % > 25 %, lower is better, estimated
        Lowered errors ~5% -> ~1% | = | errors: 5 % > 1 %, lower is better, estimated
        Conversion +12% | = | by 12 %
        Conversion +12% yesterday | Conversion +12% | by 12 %; 2026-11-18
        Orders -3 incidents/month | = | by -3 incidents per month
        Open incidents −3 | = | by -3
        Open incidents -3 | = | -
        Voted +1 | = | -
        Called +49 171 555 | = | -
        Ran head -3 file | = | -
        NPS +5 pts | = | by 5 pts
        Margin +2.5pp | = | by 2.5 pp
        Margin +2 percentage points a quarter | = | by 2 percentage points a quarter
        Reduced latency by 40% | = | latency: by -40 %, lower is better
        Increased revenue by $30k a year | = | revenue: by 30000 $ a year, higher is better
        Improved latency by 40% | = | -
        Work by 3 engineers | = | -
        Automated invoices, saved $30k/yr | = | total 30000 $ per year, higher is better
        Saved ~$30k/yr | = | total 30000 $ per year, higher is better, estimated
        Saved about €1.2M | = | total 1200000 €, higher is better, estimated
        Saved est. 30k USD per year | = | total 30000 USD per year, higher is better, estimated
        Saved 3 days a week | = | total 3 days a week, higher is better
        Saved 120 hours | = | total 120 hours, higher is better
        Won a €1.2M deal | = | total 1200000 €
        Won US$3m | = | total 3000000 $
        Won EUR 4.5bn | = | total 4500000000 EUR
        Won 2 Mio. € | = | total 2000000 €
        Won 30 k€ p.a. | = | total 30000 € p.a.
        Made imports 3x faster | = | by 3 x
        Made imports 3× | = | by 3 ×
        Made imports 2.5x cheaper #cost | Made imports 2.5x cheaper | by 2.5 x; #cost
        Rendered 3x3 grids at 1920x1080 | = | -
        Upgraded Java 17 -> 25 | = | -
        Upgraded everything v2.1 -> v2.2 | = | -
        Shipped 1.2.3 -> 1.3.0 | = | -
        Built on Kafka 2.1 -> 2.2 | = | -
        Repointed DNS 10.0.0.1 -> 10.0.0.2 | = | -
        Repointed DNS 192.168.100.200 -> 192.168.100.201 | = | -
        Moved standup 10:30 -> 11:00 | = | -
        Moved standup from 9 to 10 | = | -
        Planned from 2024 to 2026 | = | -
        Fixed PAY-1234 and pages 3-7 | = | -
        Covered 30% of the code | = | -
        Stopped a release that undercharged VAT on 2% of baskets | = | -
        Migrated 4 services | = | -
        Cut p95 \\1.8s -> 0.6s | Cut p95 1.8s -> 0.6s | -
        Spent \\$30k | Spent $30k | -
        Cut data 1.5 GB -> 300 MB and cost $3k -> $1k | = | data: 1.5 GB > 300 MB, lower is better; 3000 $ > 1000 $
        Raised throughput 200 req/s -> 350 req/s | = | throughput: 200 req/s > 350 req/s, higher is better
        Cut p95 1.8s -> 0.6s. | = | p95: 1.8 s > 0.6 s, lower is better
        Cut p95 (1.8s -> 0.6s) for all | = | 1.8 s > 0.6 s, lower is better
        Raised orders 1,200.50 -> 1,300.75 | = | orders: 1200.50 > 1300.75, higher is better
        Raised orders 1.200,50 € -> 1.300,75 € | = | orders: 1200.50 € > 1300.75 €, higher is better
        Raised orders 1\u202f200 -> 1\u202f300 | = | orders: 1200 > 1300, higher is better
        Cut churn 0.125 -> 0.100 | = | churn: 0.125 > 0.100, lower is better
        Cut it from 3rd to 1st | = | -
        Cut builds from 3-month to 1-month cycles | = | -
        """;

    private static final String GERMAN = """
        Den Bericht repariert gestern | Den Bericht repariert | 2026-11-18
        Den Bericht repariert vorgestern #zahlung | Den Bericht repariert | 2026-11-17; #zahlung
        Den Bericht repariert am Montag | Den Bericht repariert | 2026-11-16
        Den Bericht repariert 3. März | Den Bericht repariert | 2026-03-03
        Den Bericht repariert 20.11. | Den Bericht repariert | 2026-11-20
        20.11. Den Bericht repariert | Den Bericht repariert | 2026-11-20
        Den Bericht repariert last week | Den Bericht repariert | 2026-11-09..2026-11-15
        Ladezeit von 1.200 ms auf 900 ms gesenkt | = | 1200 ms > 900 ms
        Ladezeit von 1,8 s auf 0,6 s gesenkt | = | 1.8 s > 0.6 s
        Kosten gesenkt 1.200,50 € -> 900 €/Monat | = | 1200.50 € > 900 € /Monat
        Spart 30 Tsd. € pro Jahr | = | total 30000 € pro Jahr
        Spart ca. 1,2 Mio. € im Jahr | = | total 1200000 € im Jahr, estimated
        Things left to do | = | -
        """;

    private static final String FRENCH = """
        Livré la facturation hier | Livré la facturation | 2026-11-18
        Livré la facturation avec @lena | Livré la facturation avec Lena | @Lena Braun
        Livré la facturation lundi | Livré la facturation | 2026-11-16
        Livré la facturation 3 mars | Livré la facturation | 2026-03-03
        Réduit le délai de 1 200 ms à 900 ms | = | 1200 ms > 900 ms
        Réduit le délai de 1\u202f200,5 ms à 900 ms | = | 1200.5 ms > 900 ms
        Gagné 30 k€ par an | = | total 30000 € par an
        """;

    private static final String BRITISH = """
        Ran the migration 13/11 | Ran the migration | 2026-11-13
        Ran the migration 13/11/2026 | Ran the migration | 2026-11-13
        Ran the migration 11/13 | = | -
        Ran the migration last week | Ran the migration | 2026-11-09..2026-11-15
        Saved £30k a year | = | total 30000 £ a year, higher is better
        """;

    private static final String JAPANESE = """
        決済を直した 昨日 | 決済を直した | 2026-11-18
        決済を直した 11月12日 | 決済を直した | 2026-11-12
        決済を直した 2025年11月12日 #決済 | 決済を直した | 2025-11-12; #決済
        エラー率 5% → 1% | = | 5 % > 1 %
        """;

    private static final String ARABIC = """
        تم إصلاح الدفع أمس #دفع | تم إصلاح الدفع | 2026-11-18; #دفع
        تم إصلاح الدفع ٢٠٢٦-١١-١٢ | تم إصلاح الدفع | 2026-11-12
        الأخطاء ٥٪ ٤٠% -> ٥٥% | = | 40 % > 55 %
        """;

    @TestFactory
    Stream<DynamicTest> englishAsWrittenInAmerica() {
        return Stream.of(SIGILS, KINDS, DAYS, CHANGES).flatMap(table -> rows(table, Locale.US));
    }

    @TestFactory
    Stream<DynamicTest> german() {
        return rows(GERMAN, Locale.GERMANY);
    }

    @TestFactory
    Stream<DynamicTest> french() {
        return rows(FRENCH, Locale.FRANCE);
    }

    @TestFactory
    Stream<DynamicTest> british() {
        return rows(BRITISH, Locale.UK);
    }

    @TestFactory
    Stream<DynamicTest> japanese() {
        return rows(JAPANESE, Locale.JAPAN);
    }

    @TestFactory
    Stream<DynamicTest> arabic() {
        return rows(ARABIC, Locale.of("ar", "EG"));
    }

    private static Stream<DynamicTest> rows(String table, Locale locale) {
        return table.lines()
                .map(row -> List.of(row.split(" \\| ", -1)))
                .map(cells -> DynamicTest.dynamicTest(cells.getFirst(), () -> assertReads(cells, locale)));
    }

    private static void assertReads(List<String> cells, Locale locale) {
        var line = cells.getFirst();
        var expected = new ArrayList<>(cells);
        expected.set(
                1,
                cells.get(1).replaceFirst("^=$", Matcher.quoteReplacement(line)).replaceFirst("^-$", ""));

        var reading = Capture.read(line, World.KNOWN, World.TODAY, locale);

        assertEquals(expected, List.of(line, reading.headline().text(), Described.marks(reading)));
    }
}
