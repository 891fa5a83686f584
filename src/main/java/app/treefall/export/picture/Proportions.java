package app.treefall.export.picture;

/// The measures of a chart: one drawing, small in a document and at the size of the text around it on the screen.
///
/// @param axis      size of the words on the axes, in CSS pixels like everything here
/// @param words     size of the words at the first and the last reading
/// @param number    size of the number in a ring
/// @param ring      radius of the ring of an entry
/// @param dot       radius of a reading
/// @param last      radius of the last reading
/// @param line      width of the line
/// @param mostDots  with more readings than this, they are on the line only
/// @param mostSteps of the axis
/// @param target    where the name of the target stands
record Proportions(
        double width,
        double height,
        double top,
        double foot,
        double axis,
        double words,
        double number,
        double ring,
        double dot,
        double last,
        double line,
        int mostDots,
        int mostSteps,
        TargetName target) {

    enum TargetName {
        ON_THE_AXIS,
        BESIDE_THE_LINE
    }

    static final Proportions DOCUMENT =
            new Proportions(484, 158, 8, 22, 10, 11, 9.5, 8, 2.2, 4, 1.6, 12, 3, TargetName.ON_THE_AXIS);

    /// @param scale 1 at a text size of 100 %
    static Proportions screen(double width, double scale) {
        return new Proportions(
                width,
                268 * scale,
                16 * scale,
                26 * scale,
                12 * scale,
                13 * scale,
                12 * scale,
                10 * scale,
                2.6 * scale,
                6 * scale,
                2 * scale,
                120,
                4,
                TargetName.BESIDE_THE_LINE);
    }

    /// So many pixels of a document's picture, here.
    double of(double pixels) {
        return pixels * axis / DOCUMENT.axis;
    }

    boolean namesTheTargetBeside() {
        return target == TargetName.BESIDE_THE_LINE;
    }
}
