package app.treefall.export;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Sends the pages of a PDF to a printer of this computer, as vectors and at their own size.
public final class PaperPrinter {

    private PaperPrinter() {}

    /// False when there is no such printer, or it would not take the pages.
    public static boolean print(String printer, int copies, byte[] pdf) {
        var service = named(printer);
        if (service == null) {
            return false;
        }
        try (var paper = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setCopies(Math.max(1, copies));
            job.setJobName("Treefall"); // the queue of a shared printer is read by others
            job.setPageable(new PDFPageable(paper));
            job.print();
            return true;
        } catch (PrinterException | IOException _) {
            return false;
        }
    }

    private static @Nullable PrintService named(String printer) {
        for (var service : PrintServiceLookup.lookupPrintServices(null, null)) {
            if (service.getName().equals(printer)) {
                return service;
            }
        }
        return null;
    }
}
