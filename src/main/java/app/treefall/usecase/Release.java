package app.treefall.usecase;

/// Which Treefall this is; it stands in archives and is what `treefall --version` says.
public final class Release {

    public static final String VERSION = "0.1.0";

    private Release() {}
}
