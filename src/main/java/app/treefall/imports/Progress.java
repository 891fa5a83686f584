package app.treefall.imports;

/// Hears how far a long reading has come, and says whether anybody still waits for it.
///
/// Called from the thread that reads, as often as it likes: to hear and to ask is cheap.
public interface Progress {

    /// How finely a part is told.
    long FINE = 1_000;

    Progress NONE = new Progress() {
        @Override
        public void advanced(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param done  of `total`, in whatever the reader counts; it never goes back
    void advanced(long done, long total);

    /// Hears of one of several equal parts of the whole, such as a file of a folder.
    ///
    /// @param index from 0
    default Progress part(int index, int of) {
        var whole = this;
        return new Progress() {
            @Override
            public void advanced(long done, long total) {
                long share = total <= 0 ? 0 : Math.clamp(done * FINE / total, 0, FINE);
                whole.advanced(index * FINE + share, of * FINE);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /// Once it is, the reader stops soon and takes nothing: `Intake.Refused` with [Refusal#CANCELLED].
    boolean isCancelled();
}
