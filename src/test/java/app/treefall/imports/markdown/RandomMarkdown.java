package app.treefall.imports.markdown;

import java.util.Random;

/// Text out of the pieces that documents are made of, in any order.
final class RandomMarkdown {

    private static final String[] PIECES = {
        "# ",
        "## ",
        "### ",
        "- ",
        "  - ",
        "    - ",
        "1. ",
        "> ",
        "| ",
        " | ",
        "|---|---|\n",
        "```\n",
        "---\n",
        "- [x] ",
        "~~",
        "**",
        "[",
        "](http://a.example/b)",
        "<br>",
        "2023-05-01",
        "May 2023",
        "Week of 2023-05-01: ",
        "[Apr 22 - May 27, 2023] ",
        "02.05.2024 ",
        "Projects",
        "Goals",
        "Learned",
        "Impact: ",
        "**Context**: ",
        "Before: ",
        "After: ",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "shipped the wonderful thing ",
        "made everything considerably faster ",
        "#performance ",
        "1.8s -> 0.6s ",
        "✅ ",
        "❌ ",
        "\u202e",
        "<!-- x -->",
        "`code`",
        "\t",
        "  ",
        "Title: ",
        "| Context | x |\n",
        "Evidence: ",
        "(June 2023)",
        "😀",
        "[ref]: http://c.example\n",
        "&amp;",
        "\\",
        "Monday",
        "KW 19",
        "Q3 2023",
        ":",
        "Notes",
        "- Impact: much\n",
        "author: me\n"
    };

    private RandomMarkdown() {}

    static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
