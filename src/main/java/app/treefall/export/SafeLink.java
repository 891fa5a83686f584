package app.treefall.export;

import app.treefall.domain.Prose;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one door for addresses: web and mail only, because everything else can act when clicked.
final class SafeLink {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLink() {}

    /// The address in plain ASCII, or null when it is none that may be linked.
    static @Nullable String of(Prose address) {
        try {
            var uri = new URI(address.text().strip());
            var scheme = uri.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                return null;
            }
            boolean hasPlace = "mailto".equalsIgnoreCase(scheme) || uri.getHost() != null;
            return hasPlace ? uri.toASCIIString() : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
