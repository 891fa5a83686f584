package app.treefall.cli;

import app.treefall.domain.JournalException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the terminal: what it takes, with examples, and what it does.
interface Command {

    CommandSpec spec();

    /// @throws WrongCall when the words of the call cannot be followed
    Exit run(ParseResult call, Session session) throws JournalException, IOException;
}
