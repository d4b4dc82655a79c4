package org.gangway.document;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook (XLSX), sheet after sheet, in constant memory.
 *
 * <p>The same cells and the same {@code created} give the same bytes. The output is complete once this is closed.
 */
public final class WorkbookWriter implements Closeable {

    private static final int FAST = 1;

    private final OutputStream out;
    private final Instant created;
    private final Path draft;
    private final OutputStream draftStream;
    private final Workbook workbook;
    private final SheetName names = new SheetName();
    private @Nullable SheetWriter open;
    private boolean closed;

    public WorkbookWriter(OutputStream out, Instant created) throws IOException {
        this.out = out;
        this.created = created;
        this.draft = Files.createTempFile("workbook", ".xlsx");
        this.draftStream = new BufferedOutputStream(Files.newOutputStream(draft));
        this.workbook = new Workbook(draftStream, "Gangway", "1.0");
        this.workbook.setCompressionLevel(FAST);
    }

    /** Ends the sheet before and begins another; {@code name} is shortened and cleaned to what Excel takes. */
    public SheetWriter sheet(String name, List<SheetColumn> columns) throws IOException {
        finishOpenSheet();
        var sheet = new SheetWriter(workbook.newWorksheet(names.next(name)), columns);
        open = sheet;
        return sheet;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            try (draftStream) {
                finishOpenSheet();
                workbook.close();
            }
            ReproducibleZip.copy(draft, out, created);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void finishOpenSheet() throws IOException {
        if (open != null) {
            open.finish();
        }
    }
}
