package app.treefall.export;

import com.openhtmltopdf.util.XRLog;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;

/// The libraries that set pages tell of what they do and meet, and quote the words they set. Nobody is to hear of
/// either.
final class Libraries {

    private static final String LOG = "org.apache.commons.logging.Log";

    private Libraries() {}

    /// Before the first of them is used.
    static void silence() {
        XRLog.setLoggingEnabled(false);
        LogFactory.getFactory().setAttribute(LOG, NoOpLog.class.getName());
    }
}
