package org.gangway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the moments at which it was written, so that the same content gives the same bytes. */
final class ReproducibleZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private ReproducibleZip() {}

    static void copy(Path draft, OutputStream out, Instant created) throws IOException {
        // By the directory at its end: the draft's entries do not know their sizes
        try (var from = new ZipFile(draft.toFile())) {
            var to = new ZipOutputStream(out);
            for (var entry : from.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                try (var content = from.getInputStream(entry)) {
                    copyContent(entry, content, to, created);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static void copyContent(ZipEntry entry, InputStream content, OutputStream to, Instant created)
            throws IOException {
        if (entry.getName().equals(PROPERTIES)) {
            to.write(dated(content, created));
        } else {
            content.transferTo(to);
        }
    }

    private static byte[] dated(InputStream properties, Instant created) throws IOException {
        var text = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
        var date = ">" + created.truncatedTo(ChronoUnit.SECONDS) + "</dcterms:created>";
        return text.replaceAll(">[^<]*</dcterms:created>", date).getBytes(StandardCharsets.UTF_8);
    }
}
