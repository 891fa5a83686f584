package app.treefall.cli;

import app.treefall.domain.JournalException;
import app.treefall.usecase.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// Treefall in the terminal: every job as a command over the same journal as the window's, also while the window is
/// open.
public final class Terminal {

    static final String VERSION = Release.VERSION;

    private static final List<Command> COMMANDS = List.of(
            new StartCommand(),
            new LogCommand(),
            new ListCommand(),
            new ShowCommand(),
            new EditCommand(),
            new SearchCommand(),
            new TellCommand(),
            new PersonCommand(),
            new PriorityCommand(),
            new RenameCommand(),
            new MergeCommand(),
            new BriefCommand(),
            new CaseCommand(),
            new ImportCommand(),
            new InboxCommand(),
            new ExportCommand(),
            new HistoryCommand(),
            new TrashCommand(),
            new UndoCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new CheckCommand(),
            new DemoCommand());

    private final JournalDoor door;
    private final Supplier<LocalDate> clock;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    public Terminal(JournalDoor door, Supplier<LocalDate> clock, InputStream in, PrintStream out, PrintStream err) {
        this.door = door;
        this.clock = clock;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// Runs one call and says how it ended. Nothing is thrown but what we did wrong ourselves.
    public Exit run(List<String> arguments) {
        var commands = new LinkedHashMap<String, Command>();
        var line = new CommandLine(rootSpec(commands));
        try {
            return runParsed(line.parseArgs(arguments.toArray(String[]::new)), commands);
        } catch (ParameterException e) {
            err.println(CallFlaws.words(e));
            err.println("'" + e.getCommandLine().getCommandSpec().qualifiedName()
                    + " --help' shows what can be said. Nothing was changed.");
            return Exit.CALL_WAS_WRONG;
        } catch (WrongCall e) {
            err.println(e.getMessage());
            return Exit.CALL_WAS_WRONG;
        } catch (JournalException e) {
            err.println(TroubleWords.of(e.trouble()));
            return Exit.WORLD_FAILED;
        } catch (IOException e) {
            err.println("Standard input could not be read. Nothing was changed.");
            return Exit.WORLD_FAILED;
        }
    }

    private Exit runParsed(ParseResult call, Map<String, Command> commands) throws JournalException, IOException {
        var asked = call.hasSubcommand() ? call.subcommand() : call;
        if (asked.isUsageHelpRequested() || call.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().usage(out);
            return Exit.DONE;
        }
        if (call.hasMatchedOption("--version")) {
            out.println("Treefall " + VERSION);
            return Exit.DONE;
        }
        if (call.hasMatchedOption("--capture")) {
            throw new WrongCall(
                    "--capture opens a window for one line, beside no command and with nothing but --journal"
                            + " and --today. Nothing was changed.");
        }
        if (!call.hasSubcommand()) {
            throw new WrongCall("What should be done? Say a command; 'treefall --help' shows them.");
        }
        var command = java.util.Objects.requireNonNull(
                commands.get(asked.commandSpec().name()));
        var wantsJson = asked.hasMatchedOption("--json") || call.hasMatchedOption("--json");
        var file = journalIn(typed("--journal", call, asked));
        try (var session = new Session(door, file, todayIn(typed("--today", call, asked)), wantsJson, in, out, err)) {
            return runOver(command, asked, session);
        }
    }

    private Exit runOver(Command command, ParseResult call, Session session) throws JournalException, IOException {
        try {
            return command.run(call, session);
        } catch (JournalException e) {
            err.println(TroubleWords.of(e.trouble(), session));
            return Exit.WORLD_FAILED;
        }
    }

    /// An option that every command has may stand before the command or behind it; the one behind it wins.
    private static @Nullable String typed(String option, ParseResult call, ParseResult asked) {
        String before = call.matchedOptionValue(option, null);
        return asked.matchedOptionValue(option, before);
    }

    private Supplier<LocalDate> todayIn(@Nullable String typed) {
        if (typed == null) {
            return clock;
        }
        var day = Session.dayIn(typed, clock.get());
        return () -> day;
    }

    private static @Nullable Path journalIn(@Nullable String typed) {
        if (typed != null && typed.isBlank()) {
            throw new WrongCall("Which journal? --journal needs a file. Nothing was changed.");
        }
        try {
            return typed == null ? null : Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new WrongCall("'" + typed + "' is no path on this system.");
        }
    }

    private static CommandSpec rootSpec(Map<String, Command> commands) {
        var root = Specs.command(
                "treefall",
                "A self-advocacy journal. Without a command it opens the window.",
                "treefall log \"Cut checkout p95 1.8s -> 0.6s #payments @tomas yesterday\"",
                "treefall brief --with daniel",
                "treefall export dossier --lens committee --format pdf --out dossier.pdf");
        root.usageMessage().commandListHeading("%nCommands:%n").customSynopsis("treefall [OPTIONS] [COMMAND]");
        root.addOption(OptionSpec.builder("-V", "--version")
                .arity("0")
                .type(boolean.class)
                .description("Say which version this is.")
                .build());
        root.addOption(OptionSpec.builder("--capture")
                .arity("0")
                .type(boolean.class)
                .description("Open only the small window for one line, for a shortcut of your desktop.")
                .build());
        root.addOption(inherited("--journal", "FILE", "The journal to work on; without it, your own."));
        root.addOption(inherited("--today", "DATE", "Take this as today: 2026-11-20."));
        root.addOption(OptionSpec.builder("--json")
                .scopeType(ScopeType.INHERIT)
                .arity("0")
                .type(boolean.class)
                .description("Answer as JSON, for scripts.")
                .build());
        for (var command : COMMANDS) {
            var spec = command.spec();
            commands.put(spec.name(), command);
            root.addSubcommand(spec.name(), new CommandLine(spec));
        }
        return root;
    }

    private static OptionSpec inherited(String name, String label, String what) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .description(what)
                .build();
    }
}
