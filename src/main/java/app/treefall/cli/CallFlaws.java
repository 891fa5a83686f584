package app.treefall.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a call that cannot be read, in words that name the place.
final class CallFlaws {

    private static final int NEAR = 2;

    private CallFlaws() {}

    static String words(ParameterException flaw) {
        return switch (flaw) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing -> missing(missing);
            default -> String.valueOf(flaw.getMessage());
        };
    }

    private static String unknown(UnmatchedArgumentException flaw) {
        var typed = Shown.visible(flaw.getUnmatched().getFirst());
        var spec = flaw.getCommandLine().getCommandSpec();
        if (typed.startsWith("-")) {
            return "'" + typed + "' is no option of '" + spec.qualifiedName() + "'."
                    + didYouMean(
                            typed,
                            spec.options().stream().map(OptionSpec::longestName).toList());
        }
        if (!spec.subcommands().isEmpty()) {
            return "There is no command '" + typed + "'."
                    + didYouMean(typed, List.copyOf(spec.subcommands().keySet()));
        }
        return "'" + spec.qualifiedName() + "' does not take '" + typed + "'. Words with spaces need quotation marks.";
    }

    private static String missing(MissingParameterException flaw) {
        var argument = flaw.getMissing().getFirst();
        return argument instanceof OptionSpec option
                ? option.longestName() + " needs " + option.paramLabel() + " behind it."
                : argument.paramLabel() + " is missing.";
    }

    private static String didYouMean(String typed, List<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= NEAR)
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
    }

    /// How many letters to add, drop or change from one to the other.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
