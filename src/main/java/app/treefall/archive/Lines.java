package app.treefall.archive;

import java.io.ByteArrayOutputStream;

/// Cuts what goes by into lines, each ended by a line feed.
final class Lines implements Parts.Passing {

    /// What is done with a line.
    @FunctionalInterface
    interface Taking {

        /// @param number counted from 1
        void take(byte[] line, int number) throws ArchiveRefused;
    }

    private final String part;
    private final int longest;
    private final Taking taking;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    Lines(String part, int longest, Taking taking) {
        this.part = part;
        this.longest = longest;
        this.taking = taking;
    }

    @Override
    public void pass(byte[] some, int length) throws ArchiveRefused {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (some[i] == '\n') {
                add(some, start, i);
                taking.take(line.toByteArray(), ++number);
                line.reset();
                start = i + 1;
            }
        }
        add(some, start, length);
    }

    /// Nothing may stand behind the last line feed.
    void end() throws ArchiveRefused {
        if (line.size() > 0) {
            throw new ArchiveRefused(new Flaw.ChangedPart(part));
        }
    }

    private void add(byte[] some, int start, int end) throws ArchiveRefused {
        if (line.size() + (end - start) > longest) {
            throw new ArchiveRefused(new Flaw.TooMuch(Flaw.Limit.BYTES_OF_A_LINE, longest));
        }
        line.write(some, start, end - start);
    }
}
