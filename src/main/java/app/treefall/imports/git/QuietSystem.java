package app.treefall.imports.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// What JGit may know of this machine: nothing. Left alone it would run `git` to find its config, read the configs of
/// the person and of the system, and write a file into the repository to see how precise its clock is.
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader real) {
        super(real);
    }

    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT") || variable.startsWith("XDG") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Empty(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Empty(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Empty(fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Empty(FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Empty(FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Empty(FS.DETECTED);
    }

    /// A config that is read from nowhere and kept nowhere.
    private static final class Empty extends FileBasedConfig {

        Empty(FS fs) {
            super(null, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// How precise the clock of a file system is: said, so that it is not measured.
        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            if (!section.equals("filesystem")) {
                return null;
            }
            return name.equals("timestampResolution") ? "2 seconds" : name.equals("minRacyThreshold") ? "0 ns" : null;
        }
    }
}
