package app.treefall.cli;

import app.treefall.domain.JournalException;
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

/// Treefall in the terminal: every job as a command over the same journal as the window's, also while the window is open.
public final class Terminal {

    private static final List<Command> COMMANDS = List.of(new StartCommand(), new LogCommand(), new ListCommand(),
            new ShowCommand(), new EditCommand(), new SearchCommand(), new TellCommand(), new PersonCommand(),
            new PriorityCommand(), new BriefCommand(), new CaseCommand(), new ExportCommand(), new UndoCommand(),
            new BackupCommand(), new RestoreCommand(), new CheckCommand(), new DemoCommand());

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
            err.println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
            err.println("'" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' shows what can be said.");
            return Exit.CALL_WAS_WRONG;
        } catch (WrongCall e) {
            err.println(e.getMessage());
            return Exit.CALL_WAS_WRONG;
        } catch (JournalException e) {
            err.println(TroubleWords.of(e.trouble()));
            return Exit.WORLD_FAILED;
        } catch (IOException e) {
            err.println("It could not be written: " + TroubleWords.of(e) + " The journal is as it was.");
            return Exit.WORLD_FAILED;
        }
    }

    private Exit runParsed(ParseResult call, Map<String, Command> commands)
            throws JournalException, IOException {
        var asked = call.hasSubcommand() ? call.subcommand() : call;
        if (asked.isUsageHelpRequested() || !call.hasSubcommand()) {
            asked.commandSpec().commandLine().usage(out);
            return Exit.DONE;
        }
        var command = java.util.Objects.requireNonNull(commands.get(asked.commandSpec().name()));
        try (var session = new Session(door, journalIn(asked), todayIn(asked), asked.hasMatchedOption("--json"), in, out, err)) {
            return command.run(asked, session);
        }
    }

    private Supplier<LocalDate> todayIn(ParseResult call) {
        String typed = call.matchedOptionValue("--today", null);
        if (typed == null) {
            return clock;
        }
        var day = Session.dayIn(typed, clock.get());
        return () -> day;
    }

    private static @Nullable Path journalIn(ParseResult call) {
        String typed = call.matchedOptionValue("--journal", null);
        try {
            return typed == null ? null : Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new WrongCall("'" + typed + "' is no path on this system.");
        }
    }

    private static CommandSpec rootSpec(Map<String, Command> commands) {
        var root = Specs.command("treefall", "A self-advocacy journal. Without a command it opens the window.",
                "treefall log \"Cut checkout p95 1.8s -> 0.6s #payments @tomas yesterday\"",
                "treefall brief --with daniel",
                "treefall export dossier --lens committee --format pdf --out dossier.pdf");
        root.usageMessage().synopsisHeading("treefall [COMMAND] [OPTIONS]%n").commandListHeading("%nCommands:%n");
        root.addOption(inherited("--journal", "FILE", "The journal to work on; without it, your own."));
        root.addOption(inherited("--today", "DATE", "Take this as today: 2026-11-20."));
        root.addOption(OptionSpec.builder("--json").scopeType(ScopeType.INHERIT).arity("0").type(boolean.class)
                .description("Answer as JSON, for scripts.").build());
        for (var command : COMMANDS) {
            var spec = command.spec();
            commands.put(spec.name(), command);
            root.addSubcommand(spec.name(), new CommandLine(spec));
        }
        return root;
    }

    private static OptionSpec inherited(String name, String label, String what) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).scopeType(ScopeType.INHERIT).description(what)
                .build();
    }
}
