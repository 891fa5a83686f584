package app.treefall.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Short words for describing a command to picocli without annotations, and so without reflection.
final class Specs {

    private Specs() {}

    static CommandSpec command(String name, String what, String... examples) {
        var spec = CommandSpec.create().name(name);
        spec.mixinStandardHelpOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.usageMessage()
                .description(what)
                .synopsisHeading("")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .width(100);
        if (examples.length > 0) {
            spec.usageMessage().footerHeading("%nExamples:%n").footer(indented(examples));
        }
        return spec;
    }

    static ArgSpec option(String name, String label, String what) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(what)
                .build();
    }

    static ArgSpec options(String name, String label, String what) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(java.util.List.class)
                .auxiliaryTypes(String.class)
                .description(what)
                .build();
    }

    static ArgSpec flag(String name, String what) {
        return OptionSpec.builder(name)
                .description(what)
                .arity("0")
                .type(boolean.class)
                .build();
    }

    static ArgSpec words(String label, String what, String arity) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .type(java.util.List.class)
                .auxiliaryTypes(String.class)
                .description(what)
                .build();
    }

    /// One word; the call is wrong without it.
    static ArgSpec word(String label, String what) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(what)
                .build();
    }

    /// As many words as one likes behind the first.
    static ArgSpec wordsAfter(String label, String what) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("1..*")
                .arity("0..*")
                .type(java.util.List.class)
                .auxiliaryTypes(String.class)
                .description(what)
                .build();
    }

    static ArgSpec wordIfWanted(String label, String what) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description(what)
                .build();
    }

    static void add(CommandSpec spec, ArgSpec... arguments) {
        for (var argument : arguments) {
            spec.add(argument);
        }
    }

    private static String[] indented(String... examples) {
        var lines = new String[examples.length];
        for (int i = 0; i < examples.length; i++) {
            lines[i] = "  " + examples[i].replace("%", "%%");
        }
        return lines;
    }
}
