package app.treefall.ui.papers;

import javafx.print.Printer;
import javafx.print.PrinterJob;

/// Which printer: asked with the dialog of the system.
sealed interface PrinterChoice {

    /// This computer knows no printer, or none may be asked for here.
    record None() implements PrinterChoice {}

    record ThoughtBetter() implements PrinterChoice {}

    record On(String printer, int copies) implements PrinterChoice {}

    static PrinterChoice ask() {
        try {
            var job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
            if (job == null) {
                return new None();
            }
            if (!job.showPrintDialog(null)) {
                job.cancelJob();
                return new ThoughtBetter();
            }
            var chosen = new On(job.getPrinter().getName(), job.getJobSettings().getCopies());
            job.cancelJob(); // the pages go as vectors, by their own way
            return chosen;
        } catch (UnsupportedOperationException _) {
            return new None();
        }
    }
}
