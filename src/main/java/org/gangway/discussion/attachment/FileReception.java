package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.gangway.document.DownloadName;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.gangway.shared.WrittenText;
import org.springframework.stereotype.Component;

/** Takes files that people send, and looks at them before anything is kept: size, content, name, viruses. */
@Component
class FileReception {

    private static final int PIECE = 65_536;
    private static final int MEGABYTE_DIGITS = 20;

    private final AttachmentSettings.SizeLimit limit;
    private final VirusScanner scanner;

    FileReception(AttachmentSettings.SizeLimit limit, VirusScanner scanner) {
        this.limit = limit;
        this.scanner = scanner;
    }

    long limit() {
        return limit.bytes();
    }

    /**
     * Nothing of it is left where it is refused.
     *
     * @throws RuleViolation if it is empty or too large, of no kind that is accepted, or a scanner finds something in it
     */
    ReceivedFile receive(String fileName, InputStream in) throws IOException {
        var name = new DownloadName(WrittenText.line(fileName)).value();
        var path = Files.createTempFile("gangway-attachment-", ".upload");
        try {
            return lookAt(path, name, copy(in, path));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    /** Returns the hash. */
    private String copy(InputStream in, Path path) throws IOException {
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var piece = new byte[PIECE];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > limit.bytes()) {
                    throw tooLarge();
                }
                out.write(piece, 0, read);
            }
            if (size == 0) {
                throw new RuleViolation("discussion.file-empty");
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private RuleViolation tooLarge() {
        return new RuleViolation("discussion.file-too-large", Map.of("megabytes", megabytes(limit.bytes())));
    }

    static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes >> MEGABYTE_DIGITS);
    }

    private ReceivedFile lookAt(Path path, String name, String sha256) throws IOException {
        var format = FileContent.recognise(path, name);
        scan(path).ifPresent(finding -> {
            throw new RuleViolation("discussion.file-infected", Map.of("name", name, "finding", finding));
        });
        return new ReceivedFile(path, name, format, Files.size(path), sha256);
    }

    private Optional<String> scan(Path path) {
        try {
            return scanner.find(path);
        } catch (IOException silent) {
            throw new RuleViolation("discussion.scanner-silent");
        }
    }
}
