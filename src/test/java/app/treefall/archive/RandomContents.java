package app.treefall.archive;

import app.treefall.RandomJournal;
import app.treefall.domain.FileHash;
import app.treefall.domain.Id;
import app.treefall.domain.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A small journal made up at random: things, some in the trash, some files.
public final class RandomContents {

    private final Random random;
    private final RandomJournal journal;
    private final Set<Id<?>> ids = new HashSet<>();
    private final Map<FileHash, byte[]> files = new HashMap<>();

    public RandomContents(long seed) {
        random = new Random(seed);
        journal = new RandomJournal(seed);
    }

    public Contents contents() {
        var things = things(random.nextInt(12));
        var trashed = things(random.nextInt(4));
        for (int i = random.nextInt(3); i > 0; i--) {
            addFile();
        }
        return new Contents(things, trashed, List.copyOf(files.keySet()));
    }

    public byte[] bytes(FileHash hash) {
        return files.get(hash);
    }

    private List<Kept> things(int count) {
        var things = new ArrayList<Kept>();
        while (things.size() < count) {
            var thing = journal.thing();
            if (ids.add(thing.id())) {
                things.add(thing);
            }
        }
        return things;
    }

    private void addFile() {
        var bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        var counted = new Counted();
        counted.add(bytes, bytes.length);
        files.put(new FileHash(counted.sha256()), bytes);
    }
}
