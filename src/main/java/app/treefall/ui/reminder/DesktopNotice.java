package app.treefall.ui.reminder;

/// Says one line on the desktop, beside the programs that are open. Only ever words of ours: whoever passes by may read
/// it.
public interface DesktopNotice {

    void say(String title, String words);
}
