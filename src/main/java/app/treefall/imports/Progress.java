package app.treefall.imports;

/// Hears how far a long reading has come, and says whether anybody still waits for it.
///
/// Called from the thread that reads, as often as it likes: to hear and to ask is cheap.
public interface Progress {

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

    /// Once it is, the reader stops soon and takes nothing: `Intake.Refused` with [Refusal#CANCELLED].
    boolean isCancelled();
}
