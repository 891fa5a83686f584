package app.treefall.export;

import app.treefall.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// One self-contained page: nothing is fetched, nothing runs, and what a person typed is never more than text.
public final class HtmlWriter implements Exporter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public Written write(Document document) {
        var markup = new Markup();
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", Language.of(document))
                .line();
        markup.open("head").empty("meta", "charset", "utf-8");
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "referrer", "content", "no-referrer");
        markup.element("title", Language.title(document)).line();
        markup.style(StyleSheets.SCREEN).close().line();
        markup.open("body", "class", document.genre().name().toLowerCase(Locale.ROOT));
        new Sheet(document, new ScreenFace(), markup).write();
        markup.element("footer", document.footer().text(), "class", "foot")
                .close()
                .close()
                .line();
        return new Written(("<!DOCTYPE html>\n" + markup).getBytes(StandardCharsets.UTF_8), List.of());
    }
}
