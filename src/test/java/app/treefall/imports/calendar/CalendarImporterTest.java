package app.treefall.imports.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.treefall.imports.FoundOneOnOne;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Intake;
import app.treefall.imports.Progress;
import app.treefall.imports.Refusal;
import app.treefall.imports.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Times are those of the reader, people those who are meant, and every event is somewhere.
class CalendarImporterTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final Path FIXTURES = Path.of("src/test/resources/import/ical");
    private static final Pattern COUNT = Pattern.compile("(\\d+) events?: .*");

    @Test
    void aTimeInAnotherZoneIsTheReadersOwn() {
        var calendar = event("DTSTART;TZID=Europe/Lisbon:20240702T090000", "SUMMARY:1:1 Inês");
        assertEquals(
                LocalTime.of(10, 0),
                only(calendar, "Europe/Berlin").times().getFirst().at());
        assertEquals(
                LocalTime.of(4, 0),
                only(calendar, "America/New_York").times().getFirst().at());
    }

    @Test
    void aMeetingLateInTheWestIsOnTheNextDayInTheEast() {
        var time = only(event("DTSTART:20240702T230000Z", "SUMMARY:1:1 Inês"), "Asia/Tokyo")
                .times()
                .getFirst();
        assertEquals(LocalDate.of(2024, 7, 3), time.day());
        assertEquals(LocalTime.of(8, 0), time.at());
    }

    @Test
    void whatFloatsAndWhatTakesTheWholeDayIsOnItsDayEverywhere() {
        for (var zone : List.of("Pacific/Kiritimati", "Pacific/Apia", "Asia/Kathmandu", "America/Los_Angeles")) {
            var floating = only(event("DTSTART:20240702T000500", "SUMMARY:1:1 Inês"), zone)
                    .times()
                    .getFirst();
            assertEquals(LocalDate.of(2024, 7, 2), floating.day());
            assertEquals(LocalTime.of(0, 5), floating.at());
            var whole = only(event("DTSTART;VALUE=DATE:20240702", "SUMMARY:1:1 Inês"), zone)
                    .times()
                    .getFirst();
            assertEquals(LocalDate.of(2024, 7, 2), whole.day());
        }
    }

    @Test
    void aWindowsNameIsTheZoneItMeans() {
        var calendar = event("DTSTART;TZID=Eastern Standard Time:20240702T090000", "SUMMARY:1:1 Inês");
        assertEquals("2024-07-02T13:00:00Z", keyOfRule(calendar));
    }

    @Test
    void everyWindowsZoneIsOneThatJavaKnows() {
        for (var name : List.of("W. Europe Standard Time", "india standard time", "UTC", "Tonga Standard Time")) {
            var zone = WindowsZones.named(name);
            assertTrue(zone != null && ZoneId.of(zone) != null, name);
        }
        WindowsZones.all().forEach(ZoneId::of); // throws where there is none
    }

    @Test
    void oneSaysWhoOneIsByAddressOrByName() {
        var calendar = event(
                "DTSTART:20240702T090000Z",
                "ATTENDEE;CN=Ada Stern:mailto:ADA@example.org",
                "ATTENDEE;CN=\"Keller, Anna\":MAILTO:anna@example.org");
        assertEquals("Anna Keller", only(calendar, "ada@Example.org", "UTC").name());
        assertEquals("Anna Keller", only(calendar, "ada stern", "UTC").name());
        assertEquals(
                "Ada Stern",
                only(calendar, "old@example.org\nanna@example.org", "UTC").name());
        assertEquals(
                List.of(), understood(calendar, "nobody@example.org", "UTC").oneOnOnes());
    }

    @Test
    void whatIsCalledAOneOnOneInOtherWaysIsOne() {
        assertEquals(
                "Ana Lopez",
                only(event("DTSTART:20240702T090000Z", "SUMMARY:1-on-1 Ana Lopez & Jordan Lee"), "Jordan Lee", "UTC")
                        .name());
        for (var summary : List.of("Jordan <> Ana", "Jordan/Ana weekly", "Bi-weekly 1:1: Ana (Skip)")) {
            var calendar = event("DTSTART:20240702T090000Z", "SUMMARY:" + summary);
            assertEquals("Ana", only(calendar, "Jordan", "UTC").name(), summary);
        }
    }

    @Test
    void whatMayBeAOneOnOneAfterAllIsSaidByItsName() {
        var read = understood(event("DTSTART:20240702T090000Z", "SUMMARY:Coffee, Ana"), "Jordan", "UTC");

        assertEquals(List.of(), read.oneOnOnes());
        assertEquals(
                "1 event: nobody else is asked to it: Coffee, Ana",
                read.leftOver().getFirst().text());
    }

    @Test
    void theQuestionWhoOneIsHasTheMostFrequentAddressFirst() {
        var calendar = new Source("x.ics", google());
        var question = new CalendarImporter().questions(calendar).getFirst();
        assertEquals("me", question.name());
        assertEquals("lea.brandt@example.com", question.usual());
        assertTrue(question.choices().containsAll(List.of("lea.brandt@example.com", "none of these")));
    }

    @Test
    void aZipFileOfCalendarsIsReadAsOne() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("work.ics", "home.ics")) {
                zip.putNextEntry(new ZipEntry(name));
                var text = event("UID:" + name, "DTSTART:20240702T090000Z", "SUMMARY:1:1 Inês");
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        var source = new Source("takeout.zip", bytes.toByteArray());
        assertTrue(new CalendarImporter().recognises(source));
        var read = (Intake.Understood) new CalendarImporter().read(source, options("", "UTC"));
        assertEquals(2, read.oneOnOnes().size());
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsAOneOnOneOrCountedOrLeftOver() throws Exception {
        try (var files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        var bytes = Files.readAllBytes(file);
                        var text = new String(bytes, StandardCharsets.ISO_8859_1);
                        long events = text.lines()
                                .filter(line -> line.strip().matches("BEGIN:(VEVENT|VTODO|VJOURNAL)"))
                                .count();
                        var read = (Intake.Understood)
                                new CalendarImporter().read(new Source("x", bytes), options("", "UTC"));
                        assertEquals(events, counted(read, text));
                    }));
        }
    }

    @Test
    void manyEventsWithHardRulesAreReadWithinSeconds() {
        var hard = "RRULE:FREQ=DAILY;COUNT=1000000;BYMONTH=2;BYMONTHDAY=30";
        var text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("BEGIN:VEVENT\nUID:").append(i).append("\nDTSTART:16010101T090000\n");
            text.append(hard).append("\nSUMMARY:1:1 Inês\nEND:VEVENT\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var read = understood(text + "END:VCALENDAR\n", "", "UTC");
            assertTrue(read.leftOver().getLast().text().startsWith("20000 events: "), "all are counted");
        });
    }

    @Test
    void aCancelledReadingTakesNothing() {
        var nobodyWaits = new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        var options = new ImportOptions(TODAY, Locale.ROOT, null, Map.of(), Map.of(), nobodyWaits);
        assertEquals(
                new Intake.Refused(Refusal.CANCELLED, 0),
                new CalendarImporter().read(new Source("x.ics", google()), options));
    }

    @Test
    void noTextOfAPropertyMakesItThrow() {
        var random = new Random(3);
        var parts = List.of(
                "DTSTART",
                "DTEND",
                "RRULE",
                "EXDATE",
                "RDATE",
                "RECURRENCE-ID",
                "DURATION",
                "ATTENDEE",
                "SUMMARY",
                ":",
                ";",
                ",",
                "=",
                "TZID",
                "Europe/Berlin",
                "20240702",
                "T090000",
                "Z",
                "FREQ=",
                "WEEKLY",
                "YEARLY",
                "BYDAY=",
                "-1FR",
                "COUNT=",
                "99999999999",
                "UNTIL=",
                "INTERVAL=",
                "PT",
                "1H",
                "\"",
                "\\",
                "/",
                "00000000",
                "99991231",
                "mailto:",
                "@",
                "1:1 ",
                "Anna",
                "\n ",
                "\n",
                "BEGIN:VEVENT\n",
                "END:VEVENT\n",
                "VALUE=DATE",
                "UID:x\n");
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240702T090000Z\nSUMMARY:1:1 Anna\n");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            new CalendarImporter()
                    .read(
                            new Source("x", (text + "\nEND:VEVENT\nEND:VCALENDAR\n").getBytes(StandardCharsets.UTF_8)),
                            options("", "Europe/Berlin"));
        }
    }

    private static long counted(Intake.Understood read, String text) {
        long found = read.oneOnOnes().stream()
                .flatMap(each -> each.lines().stream())
                .filter(line -> text.lines()
                        .skip(line - 1L)
                        .findFirst()
                        .orElse("")
                        .strip()
                        .equals("BEGIN:VEVENT"))
                .count();
        long apart = 0;
        long repeated = 0;
        for (var line : read.leftOver()) {
            var count = COUNT.matcher(line.text());
            if (count.matches()) {
                boolean again = line.text().contains("more than once");
                apart += again ? 0 : Long.parseLong(count.group(1));
                repeated += again ? Long.parseLong(count.group(1)) : 0;
            } else if (line.text().contains(" event")) {
                apart++;
            }
        }
        assertTrue(repeated <= found, "what stands twice is of a 1:1 in these files");
        return found + apart;
    }

    private static String keyOfRule(String calendar) {
        var weekly = calendar.replace("END:VEVENT", "RRULE:FREQ=WEEKLY\nEND:VEVENT");
        return only(weekly, "UTC").times().getFirst().key().text();
    }

    private static FoundOneOnOne only(String calendar, String zone) {
        return only(calendar, "", zone);
    }

    private static FoundOneOnOne only(String calendar, String me, String zone) {
        var found = understood(calendar, me, zone).oneOnOnes();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static Intake.Understood understood(String calendar, String me, String zone) {
        var source = new Source("x.ics", calendar.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Intake.Understood.class, new CalendarImporter().read(source, options(me, zone)));
    }

    private static ImportOptions options(String me, String zone) {
        return new ImportOptions(TODAY, Locale.ROOT, null, Map.of(), Map.of("me", me), Progress.NONE)
                .in(ZoneId.of(zone));
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static byte[] google() {
        try {
            return Files.readAllBytes(FIXTURES.resolve("google.ics"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
