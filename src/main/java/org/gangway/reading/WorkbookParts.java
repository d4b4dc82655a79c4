package org.gangway.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gangway.shared.RuleViolation;

/**
 * The parts of a workbook as streams of XML, without ever unpacking more than an honest workbook has.
 *
 * <p>No part may reach beyond itself: documents with a type declaration are not read.
 */
final class WorkbookParts implements AutoCloseable {

    /** What compressed XML of real sheets does not reach. */
    private static final long MOST_TIMES_LARGER = 100;

    private static final long ALWAYS_FINE = 1 << 22;
    private static final long MOST_BYTES = 1L << 30;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private long unpacked;

    WorkbookParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What is done with each element of a part as it begins. */
    interface ElementConsumer {
        void accept(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Nothing where the workbook has no such part. */
    void eachElement(String name, ElementConsumer elements) {
        var entry = Optional.ofNullable(zip.getEntry(name));
        if (entry.isEmpty()) {
            return;
        }
        try (var in = new Guarded(zip.getInputStream(entry.get()), entry.get())) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    elements.accept(xml);
                }
            }
        } catch (XMLStreamException | IOException broken) {
            throw reason(broken);
        }
    }

    /** The parser wraps what comes up from the stream below it. */
    private static RuleViolation reason(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Inflated) {
                return new RuleViolation("reading.workbook-inflates");
            }
        }
        return new RuleViolation("reading.workbook-broken");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Inflated extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final class Guarded extends FilterInputStream {

        private final long packed;
        private long bytes;

        Guarded(InputStream in, ZipEntry entry) {
            super(in);
            packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                bytes += count;
                unpacked += count;
                if ((bytes > ALWAYS_FINE && bytes / packed >= MOST_TIMES_LARGER) || unpacked > MOST_BYTES) {
                    throw new Inflated();
                }
            }
            return count;
        }
    }
}
