package app.treefall.ui.visibility;

/// Where the columns of the grid lie, in pixels: worked out once for the header and all rows.
///
/// Those who decide stand in their place; those who should know go sideways where there is no room for all.
///
/// @param width    of a row
/// @param rem      pixels of the text size: 14 at 100 %
/// @param deciders how many
/// @param others   how many
/// @param offset   how far the others have gone to the left
/// @param years    how many the days touch
record Columns(double width, double rem, int deciders, int others, double offset, int years) {

    static final Columns NONE = new Columns(0, 14, 0, 0, 0, 1);

    private static final double PLAIN = 14;

    /// Pixels at a text size of 100 %, here.
    double px(double plain) {
        return plain * rem / PLAIN;
    }

    double cell() {
        return px(46);
    }

    double row() {
        return Math.round(px(26));
    }

    double dayWidth() {
        return px(years > 1 ? 66 : 48);
    }

    private double least() {
        return dayWidth() + px(230);
    }

    private double apart() {
        return deciders > 0 && others > 0 ? px(10) : 0;
    }

    double othersContent() {
        return others * cell();
    }

    /// As much as the headlines leave, in whole columns, and one at least.
    double othersWidth() {
        double room = width - least() - deciders * cell() - apart();
        double whole = Math.floor(room / cell()) * cell();
        return Math.min(othersContent(), Math.max(Math.min(others, 1) * cell(), whole));
    }

    double othersX() {
        return width - othersWidth();
    }

    double decidersX() {
        return othersX() - apart() - deciders * cell();
    }

    double headlineWidth() {
        return Math.max(0, decidersX() - dayWidth() - px(12));
    }

    double furthest() {
        return Math.max(0, othersContent() - othersWidth());
    }

    double shift() {
        return Math.clamp(offset, 0, furthest());
    }

    /// The left edge of a column where it is shown now.
    double xOf(int column) {
        return column < deciders ? decidersX() + column * cell() : othersX() - shift() + (column - deciders) * cell();
    }

    /// The column at this place, or that of the headlines.
    int at(double x) {
        if (x >= othersX() && others > 0) {
            return Math.min(deciders + others - 1, deciders + (int) ((x - othersX() + shift()) / cell()));
        }
        if (x >= decidersX() && x < decidersX() + deciders * cell()) {
            return (int) ((x - decidersX()) / cell());
        }
        return VisibilityViewModel.HEADLINE;
    }

    /// The offset that brings a column into sight.
    double offsetFor(int column) {
        double from = (column - deciders) * cell();
        if (column < deciders || from < 0) {
            return shift();
        }
        return Math.clamp(shift(), Math.max(0, from + cell() - othersWidth()), from);
    }

    Columns offset(double other) {
        return new Columns(width, rem, deciders, others, other, years);
    }
}
