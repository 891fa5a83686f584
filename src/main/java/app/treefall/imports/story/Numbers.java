package app.treefall.imports.story;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Mark;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What quick capture would have understood in the words: a change of a metric, a kind.
final class Numbers {

    private static final int LONGEST = 400;
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private Numbers() {}

    /// @param headline without the name of a kind before it
    record Read(String headline, Kind.Name kind, List<ImpactClaim> claims) {}

    static Read read(String headline, LocalDate day, Locale locale) {
        if (!canSaySomething(headline) || headline.length() > LONGEST || headline.indexOf('\n') >= 0) {
            return new Read(headline, Kind.Name.WIN, List.of());
        }
        var reading = Capture.read(headline, Known.NOTHING, day, locale);
        var claims = new ArrayList<ImpactClaim>();
        var kind = Kind.Name.WIN;
        var rest = headline;
        for (var mark : reading.marks()) {
            if (mark instanceof Mark.MetricChange change) {
                claims.add(change.toClaim());
            }
            if (mark instanceof Mark.KindNamed named && named.start() == 0) {
                kind = reading.kind();
                rest = headline.substring(named.end()).strip();
            }
        }
        return rest.isBlank() ? new Read(headline, Kind.Name.WIN, claims) : new Read(rest, kind, claims);
    }

    /// Every number has a digit and every kind a colon, of whatever script; most lines have neither.
    private static boolean canSaySomething(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    static List<ImpactClaim> claims(String text) {
        var line = text.strip();
        return line.isEmpty() ? List.of() : read(line, ANY_DAY, Locale.ROOT).claims();
    }
}
