package app.treefall.ui.capture;

import app.treefall.capture.Objection;
import app.treefall.ui.text.Text;
import java.util.List;

/// What is wrong in the line, where, and the lines that would be right.
///
/// @param weight how bad it is: what forbids saving stands in rust, the rest in ochre
public record Complaint(String words, Weight weight, List<Mend> mends) {

    public enum Weight {
        ASKS,
        FORBIDS
    }

    /// @param line the whole line after it
    public record Mend(String words, String line) {}

    public Complaint {
        mends = List.copyOf(mends);
    }

    static Complaint of(Objection objection, String line) {
        var before = line.substring(0, objection.start());
        var after = line.substring(objection.end());
        return switch (objection.reason()) {
            case Objection.Reason.NoSuchDay(var _, var suggestion) ->
                asks(
                        objection,
                        line,
                        List.of(
                                new Mend(Text.of("capture.mend.suggestion"), before + suggestion + after),
                                asText(objection, line)));
            case Objection.Reason.EndsBeforeItStarts(var first, var last) ->
                asks(
                        objection,
                        line,
                        List.of(
                                new Mend(Text.of("capture.mend.turn"), before + last + ".." + first + after),
                                asText(objection, line)));
            case Objection.Reason.TooFarAhead _, Objection.Reason.TooLongAgo _ ->
                asks(objection, line, List.of(asText(objection, line)));
            case Objection.Reason.ControlCharacter _ ->
                new Complaint(
                        objection.inWords(),
                        Weight.FORBIDS,
                        List.of(new Mend(Text.of("capture.mend.delete"), before + after)));
        };
    }

    private static Complaint asks(Objection objection, String line, List<Mend> mends) {
        var where = line.substring(objection.start(), objection.end());
        return new Complaint(Text.of("capture.complaint", where, objection.inWords()), Weight.ASKS, mends);
    }

    private static Mend asText(Objection objection, String line) {
        var kept = line.substring(0, objection.start()) + "\\" + line.substring(objection.start());
        return new Mend(Text.of("capture.mend.text"), kept);
    }
}
