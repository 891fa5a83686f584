package app.treefall.imports.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fix(api): drop stale tokens (#12) | Dropped stale tokens
        feat: dark mode | Dark mode
        feat(ui)!: Adds dark mode. | Added dark mode
        [SHOP-7] make totals right and fix rounding | Made totals right and fixed rounding
        ✨ Introduce gift cards | Introduced gift cards
        fix: wrong total in the report | Fixed wrong total in the report
        fix: users can now log in twice | Users can now log in twice
        fix: NPE in Basket | Fixed NPE in Basket
        add: basket totals | Added basket totals
        net/ipv4: apply the limit | Applied the limit
        Support for gift cards | Support for gift cards
        Stopped the leak | Stopped the leak
        Dropping the old queue | Dropped the old queue
        parseDays() reads months | parseDays() reads months
        Übersetzung der Meldungen | Übersetzung der Meldungen
        fix: ошибка в отчёте | Ошибка в отчёте
        Rewrite the scheduler | Rewrote the scheduler
        (#12) | (#12)
        feat(checkout): add Apple Pay support (#482) | Added Apple Pay support
        fix: handle null shipping address in webhook payload | Handled null shipping address in webhook payload
        Fix flaky test in PaymentServiceTest | Fixed flaky test in PaymentServiceTest
        Add retry with exponential backoff to the email sender | Added retry with exponential backoff to the email sender
        Merge pull request #12 from ada/retries | Merged pull request #12 from ada/retries
        perf(search): cut p95 latency from 420ms to 130ms | Cut p95 latency from 420ms to 130ms
        refactor!: drop support for Node 12 | Dropped support for Node 12
        chore(ci): speed up the build by caching dependencies | Sped up the build by caching dependencies
        PROJ-1234 Implement audit log export | Implemented audit log export
        [PROJ-99] Allow admins to reset 2FA | Allowed admins to reset 2FA
        PROJ-1234: fix typo | Fixed typo
        ABC-7 - Update invoice template | Updated invoice template
        Update README.md | Updated README.md
        Updated docs | Updated docs
        Fixed the bug where users couldn't log in | Fixed the bug where users couldn't log in
        Fixes #123: crash when the basket is empty | Fixed #123: crash when the basket is empty
        fix #123 crash on start | Fixed #123 crash on start
        Closes #88 add dark mode | Closed #88 add dark mode
        Make tests pass | Made tests pass
        Make it possible to export invoices as PDF | Made it possible to export invoices as PDF
        Don't retry on 4xx | Don't retry on 4xx
        Do not log passwords | Do not log passwords
        No longer log passwords | No longer log passwords
        Remove unused code, fix warnings | Removed unused code, fixed warnings
        Improve performance of the nightly report and reduce memory by 40% | Improved performance of the nightly report and reduced memory by 40%
        Introduce feature flag for new pricing | Introduced feature flag for new pricing
        Revert "Introduce feature flag for new pricing" | Reverted "Introduce feature flag for new pricing"
        Use UTC everywhere | Used UTC everywhere
        Let customers choose a delivery slot | Let customers choose a delivery slot
        Ensure idempotency keys are unique | Ensured idempotency keys are unique
        Avoid N+1 queries in order list | Avoided N+1 queries in order list
        Support multiple currencies | Supported multiple currencies
        Test the importer with ugly files | Tested the importer with ugly files
        Say rightly where commons-codec comes from | Said rightly where commons-codec comes from
        Teach the planner about holidays | Taught the planner about holidays
        hotfix: rollback the migration | Rollback the migration
        docs(api): describe rate limits | Described rate limits
        Set timeout to 30s | Set timeout to 30s
        Put back what was removed | Put back what was removed
        Split UserService into three | Split UserService into three
        Clean up the legacy billing code | Cleaned up the legacy billing code
        Reads config from env | Read config from env
        Adds support for SSO via Okta | Added support for SSO via Okta
        Adding metrics to the payment gateway | Added metrics to the payment gateway
        More robust parsing of dates | More robust parsing of dates
        Better error messages for failed imports | Better error messages for failed imports
        New dashboard for on-call | New dashboard for on-call
        Log in with Google | Log in with Google
        login: remember me | Remembered me
        api: return 404 instead of 500 for unknown users | Return 404 instead of 500 for unknown users
        src/parser: handle escaped quotes | Handled escaped quotes
        :bug: Stop double charging | Stopped double charging
        🚀 Deploy to eu-west-1 | Deployed to eu-west-1
        Can now filter by tag | Can now filter by tag
        Users can now filter by tag | Users can now filter by tag
        Get rid of moment.js | Got rid of moment.js
        Turn on strict mode | Turned on strict mode
        Roll out new pricing to 100% of customers | Rolled out new pricing to 100% of customers
        Set up alerting for queue depth | Set up alerting for queue depth
        Back up the database nightly | Backed up the database nightly
        Look up users by email | Looked up users by email
        Migrate 40 services to Kubernetes | Migrated 40 services to Kubernetes
        Switch from Travis to GitHub Actions | Switched from Travis to GitHub Actions
        Rate limit the public API | Rate limit the public API
        Cache | Cache
        Hook up the new API | Hooked up the new API
        Write a runbook for failovers | Wrote a runbook for failovers
        Draw the chart anew | Drew the chart anew
        Speed up | Sped up
        Undo the renaming | Undid the renaming
        Show what waits | Showed what waits
        Tell apart the two states | Told apart the two states
        Mend what the compiler says | Mended what the compiler says
        Take the pictures of every screen anew | Took the pictures of every screen anew
        Wait for what a merge does, not for how long it is said | Waited for what a merge does, not for how long it is said
        Begin the parser | Began the parser
        Choose a format | Chose a format
        Freeze the schema | Froze the schema
        Grow the pool under load | Grew the pool under load
        Hold the lock shorter | Held the lock shorter
        Know when to stop | Know when to stop
        Lose no message on restart | Lost no message on restart
        Pay invoices automatically | Paid invoices automatically
        Sell vouchers | Sold vouchers
        Shrink the image by 300 MB | Shrank the image by 300 MB
        Spin up preview environments | Spun up preview environments
        Understand relative dates | Understood relative dates
        Win back stale connections | Won back stale connections
        fix(auth)!: [SEC-12] rotate tokens on logout (#77) | Rotated tokens on logout
        feat: (billing) prorate upgrades | (billing) prorate upgrades
        Feature: Export to CSV | Export to CSV
        Bugfix - wrong VAT for Swiss customers | Bugfix - wrong VAT for Swiss customers
        Fix: Wrong VAT for Swiss customers. | Fixed wrong VAT for Swiss customers
        fix(i18n): Übersetzung für Mahnungen | Übersetzung für Mahnungen
        Füge Rabattcodes hinzu | Füge Rabattcodes hinzu
        Fehler beim Login behoben | Fehler beim Login behoben
        Refactoring der Rechnungslogik | Refactoring der Rechnungslogik
        Suche beschleunigt | Suche beschleunigt
        feat: Neue Startseite | Neue Startseite
        fix: Absturz bei leerem Warenkorb | Absturz bei leerem Warenkorb
        Corrige el cálculo del IVA | Corrige el cálculo del IVA
        Añade exportación a PDF | Añade exportación a PDF
        fix: error al guardar el pedido | Error al guardar el pedido
        feat: nueva página de inicio | Nueva página de inicio
        Ajoute l'export CSV | Ajoute l'export CSV
        Corrige le calcul de la TVA | Corrige le calcul de la TVA
        fix: erreur lors de la connexion | Erreur lors de la connexion
        Refonte du tunnel d'achat | Refonte du tunnel d'achat
        Исправлена ошибка в отчёте | Исправлена ошибка в отчёте
        Добавить экспорт в CSV | Добавить экспорт в CSV
        feat: новая главная страница | Новая главная страница
        fix: не падать при пустой корзине | Не падать при пустой корзине
        修复登录错误 | 修复登录错误
        fix: crash when the basket is empty | Fixed crash when the basket is empty
        fix: crash on start | Fixed crash on start
        feat(auth): remember me | Remembered me
        docs: architecture | Docs: architecture
        refactor: billing | Refactored billing
        test: retries | Test: retries
        perf: checkout | Perf: checkout
        Index page layout | Index page layout
        Import dialog for CSV | Import dialog for CSV
        Import the old ledger | Imported the old ledger
        Caching layer for search | Caching layer for search
        Polish translation | Polish translation
        Let users add and remove filters | Let users add and remove filters
        Add a command to create and delete users | Added a command to create and delete users
        Add café locator | Added café locator
        Add index and use it in search | Added index and used it in search
        Rollback the migration | Rollback the migration
        Wrap long lines in the terminal | Wrap long lines in the terminal
        Check that the file exists | Checked that the file exists
        Log slow queries | Log slow queries
        Export der Daten als CSV | Export der Daten als CSV
        Add de and en locales | Add de and en locales
        Fix: Umlaute in Dateinamen | Fixed umlaute in Dateinamen
        fix: Anmeldung schlägt fehl | Anmeldung schlägt fehl
        test(import): Neue Fälle für Jira | Neue Fälle für Jira
        Añadido soporte para cupones | Añadido soporte para cupones
        Mejora de rendimiento en la búsqueda | Mejora de rendimiento en la búsqueda
        Correction d'un bug sur le panier | Correction d'un bug sur le panier
        Mise à jour de la documentation | Mise à jour de la documentation
        Поддержка скидок | Поддержка скидок
        refactor: вынести расчёт НДС в отдельный модуль | Вынести расчёт НДС в отдельный модуль
        PAY-31: исправить округление | Исправить округление
        Merge branch 'feature/x' into develop | Merged branch 'feature/x' into develop
        Applied review comments | Applied review comments
        feat: support SSO, add audit log | Supported SSO, added audit log
        Refuse a list that is too deep; write down the fuzzing so far; format | Refused a list that is too deep; wrote down the fuzzing so far; format
        Say of a claim what it is | Said of a claim what it is
        Leave no label alone | Left no label alone
        """)
    void theFirstLineOfACommitBecomesAnAccomplishment(String line, String headline) {
        assertEquals(headline, Headline.of(line));
    }

    @Test
    void anyLineGivesWordsOfItsOwnAlwaysTheSameAndStaysAsItIsTheSecondTime() {
        var random = new Random(7);
        var pieces = List.of(
                "fix",
                "feat",
                "(api)",
                ":",
                "!:",
                " ",
                " ",
                " ",
                "add",
                "Adds",
                "#12",
                "(#12)",
                "[A-1]",
                "A-1",
                "✨",
                ":bug:",
                ".",
                "and",
                "fix",
                "payments",
                "ü",
                "\uD83D\uDE00",
                "\uD800",
                "für",
                "ошибка",
                "x",
                "",
                "\t",
                "for",
                "can",
                "-");
        for (int i = 0; i < 20_000; i++) {
            var line = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var headline = Headline.of(line.toString());
            assertEquals(headline, Headline.of(line.toString()));
            assertEquals(line.toString().isBlank(), headline.isBlank(), line.toString());
            assertTrue(headline.length() <= line.length() + 20, line.toString());
            assertFalse(headline.startsWith(" ") || headline.endsWith(" "), line.toString());
            for (var word : List.of("payments", "ошибка", "für")) {
                assertTrue(
                        !Subject.of(line.toString()).words().contains(word)
                                || headline.toLowerCase(Locale.ROOT).contains(word),
                        line.toString());
            }
        }
    }
}
