package app.treefall.cli;

import app.treefall.domain.Filter;
import app.treefall.domain.Handles;
import app.treefall.domain.JournalException;
import app.treefall.domain.NamedView;
import app.treefall.narrative.finding.FilterWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Filters as the arguments of a call, in the words of the window's search field.
final class FilterArguments {

    static final String HELP =
            "Filters that combine: kind:win tag:search project:NAME priority:NAME person:NAME season:this"
                    + " since:2026-09 before:2026-10 strength:<60 heard:NAME unheard:NAME understood:NAME has:number"
                    + " no:evidence.";

    /// The shell has eaten the quotation marks around a value with spaces.
    private static final Pattern SPACED = Pattern.compile("([a-z]+):([^\"]*\\s[^\":]*)");

    private FilterArguments() {}

    /// @throws WrongCall when one cannot be understood
    static Filter read(List<String> typed, Session session) throws JournalException {
        var line = String.join(" ", typed.stream().map(FilterArguments::quoted).toList());
        var read = FilterWords.read(line + " ", session.journal(), session.today());
        if (!read.flaws().isEmpty()) {
            throw new WrongCall(read.flaws().getFirst().inWords() + " Nothing was changed.");
        }
        return read.filter();
    }

    /// The kept view of this name, in whatever case; everything where none is named.
    static Filter view(@Nullable String typed, Session session) throws JournalException {
        if (typed == null) {
            return Filter.ALL;
        }
        var views = session.journal().namedViews();
        var wanted = Handles.folded(typed.strip());
        return views.stream()
                .filter(view -> Handles.folded(view.name().text().strip()).equals(wanted))
                .findFirst()
                .map(NamedView::filter)
                .orElseThrow(() -> new WrongCall("No view is called '" + typed + "'. "
                        + (views.isEmpty()
                                ? "Views are kept in the window, above the journal's list."
                                : "There are " + names(views) + ".")));
    }

    private static String quoted(String argument) {
        var spaced = SPACED.matcher(argument);
        return spaced.matches() && FilterWords.isKey(spaced.group(1))
                ? spaced.group(1) + ":\"" + spaced.group(2) + '"'
                : argument;
    }

    private static String names(List<NamedView> views) {
        return String.join(
                ", ",
                views.stream()
                        .map(view -> "'" + Shown.visible(view.name().text()) + "'")
                        .toList());
    }
}
