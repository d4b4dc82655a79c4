package org.gangway.reading;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a file before anything of it is kept: format from its beginning, dates and numbers from all of it.
 *
 * <p>One pass, in memory that does not grow with the file.
 */
public final class FileProbe {

    private static final int SAMPLE = 1 << 18;

    private final ReadingLimits limits;
    private final ReadingObserver watch;

    public FileProbe() {
        this(ReadingLimits.STANDARD, ReadingObserver.NOBODY);
    }

    public FileProbe(ReadingLimits limits, ReadingObserver watch) {
        this.limits = limits;
        this.watch = watch;
    }

    public ProbedFile look(Path file) {
        return look(file, StatedFormat.NOTHING);
    }

    /** The same when a person has said how the file is written, or which sheet of a workbook is meant. */
    public ProbedFile look(Path file, StatedFormat stated) {
        try (var in = Files.newInputStream(file)) {
            if (!FileSignature.isWorkbook(file)) {
                return look(in, stated);
            }
            var measured = new MeteredStream(in, limits, watch);
            measured.transferTo(OutputStream.nullOutputStream());
            return new WorkbookProbe(measured).look(file, stated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProbedFile look(InputStream in) {
        return look(in, StatedFormat.NOTHING);
    }

    /** The same when a person has said how the file is written. */
    public ProbedFile look(InputStream in, StatedFormat stated) {
        try {
            return probe(new MeteredStream(in, limits, watch), stated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProbedFile probe(MeteredStream measured, StatedFormat stated) throws IOException {
        var head = measured.readNBytes(SAMPLE);
        FileSignature.requireText(head);
        boolean whole = head.length < SAMPLE;
        var guess = stated.encoding() == null
                ? EncodingGuess.of(head, whole)
                : new EncodingGuess(stated.encoding(), FormatCertainty.CERTAIN);
        var fileSample = FileSample.of(head, guess.encoding(), whole);
        var format = fileSample.format(guess, stated);

        var bytes = new SequenceInputStream(new ByteArrayInputStream(head), measured);
        var text = new DecodingReader(bytes, guess.encoding(), stated.encoding() == null);
        var table = new TableProbe(format.start());
        RowSplitter.eachRow(text, requireNonNull(format.text()), limits, table::add);
        return table.result(settled(format, text), HiddenParts.NONE, measured);
    }

    /** Late letters may have shown that what looked like UTF-8 is not. */
    private static FileFormat settled(FileFormat format, DecodingReader text) {
        var found = requireNonNull(format.text());
        return text.encoding() == found.encoding()
                ? format
                : new FileFormat(found.with(text.encoding()), null, format.start());
    }
}
