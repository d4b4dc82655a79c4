package org.gangway.discussion.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gangway.shared.RuleViolation;

/** A document of an office suite: a ZIP that says in one of its parts what it is. It is unpacked, to see that it does not swell. */
final class OfficePackage {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final int MOST_PARTS = 10_000;
    private static final int CONTENTS_AT_MOST = 1_000_000;
    private static final int PIECE = 65_536;

    /** Tables with much that is equal shrink to a fiftieth; what shrinks to a two-hundredth was made to. */
    private static final long SWELLS_AT_MOST = 200;

    private static final long ALWAYS_FINE = 20_000_000;

    private final Path file;
    private final String name;

    OfficePackage(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Empty for any other ZIP.
     *
     * @throws RuleViolation if it swells when it is unpacked, or brings a program along
     */
    Optional<FileFormat> format() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            requireModest(zip);
            var contents = contents(zip);
            if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
                throw new RuleViolation("discussion.file-is-program", Map.of("name", name));
            }
            if (contents.contains("spreadsheetml.sheet.main+xml")) {
                return Optional.of(FileFormat.XLSX);
            }
            if (contents.contains("wordprocessingml.document.main+xml")) {
                return Optional.of(FileFormat.DOCX);
            }
            return contents.contains("presentationml.presentation.main+xml")
                    ? Optional.of(FileFormat.PPTX)
                    : Optional.empty();
        } catch (ZipException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private void requireModest(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw swells();
        }
        var left = Math.max(ALWAYS_FINE, Files.size(file) * SWELLS_AT_MOST);
        var parts = zip.entries();
        while (parts.hasMoreElements()) {
            left = unpack(zip, parts.nextElement(), left);
        }
    }

    /** What a part says of its size may be a lie, so it is counted. */
    private long unpack(ZipFile zip, ZipEntry part, long atMost) throws IOException {
        var left = atMost;
        var piece = new byte[PIECE];
        try (var in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                left -= read;
                if (left < 0) {
                    throw swells();
                }
            }
        }
        return left;
    }

    private RuleViolation swells() {
        return new RuleViolation("discussion.file-swells", Map.of("name", name));
    }

    private static String contents(ZipFile zip) throws IOException {
        var part = zip.getEntry(CONTENTS);
        if (part == null) {
            return "";
        }
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(CONTENTS_AT_MOST), StandardCharsets.UTF_8);
        }
    }
}
