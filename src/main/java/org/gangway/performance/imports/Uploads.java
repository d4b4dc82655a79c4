package org.gangway.performance.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.reading.FileProbe;
import org.gangway.reading.ReadingLimits;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files that were uploaded and not decided about yet; they wait on disk, never in memory. */
@Component
class Uploads {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_NAME = 200;
    private static final Duration KEPT = Duration.ofHours(4);

    private final Map<UploadId, Upload> waiting = new ConcurrentHashMap<>();
    private final Clock clock;

    Uploads(Clock clock) {
        this.clock = clock;
    }

    Upload receive(EngagementId engagement, PersonId user, String name, InputStream in) throws IOException {
        deleteForgotten();
        var path = UploadFolder.create();
        try {
            store(in, path);
            var file = new UploadedFile(UploadId.next(), shortened(name), new FileProbe().look(path));
            var upload = new Upload(file, engagement, user, path, clock.instant(), null);
            waiting.put(file.id(), upload);
            return upload;
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    /** The upload of this user for this engagement; another's is not there. */
    Upload get(UploadId id, EngagementId engagement, PersonId user) {
        var upload = waiting.get(id);
        if (upload == null || !upload.isOf(engagement, user)) {
            throw new RuleViolation("performance.upload-gone");
        }
        return upload;
    }

    /** Looks at the file again, as its user says that it is written. */
    Upload readAnew(Upload upload, StatedFormat stated) throws IOException {
        return keep(upload.read(new FileProbe().look(upload.path(), stated)));
    }

    void triedOut(Upload upload, DryRunBaseline known) {
        keep(upload.with(known));
    }

    private Upload keep(Upload changed) {
        waiting.replace(changed.file().id(), changed);
        return changed;
    }

    void forget(Upload upload) {
        waiting.remove(upload.file().id());
        upload.delete();
    }

    private static void store(InputStream in, Path path) throws IOException {
        var limit = ReadingLimits.STANDARD.bytes();
        try (OutputStream out = Files.newOutputStream(path)) {
            var chunk = new byte[CHUNK];
            long bytes = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                if (bytes > limit) {
                    throw tooLarge(limit);
                }
                out.write(chunk, 0, read);
            }
        }
    }

    static RuleViolation tooLarge(long limit) {
        return new RuleViolation("reading.too-large", Map.of("limit", BigDecimal.valueOf(limit / 1_000_000)));
    }

    private static String shortened(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }

    @EventListener(ApplicationReadyEvent.class)
    void deleteThoseOfStoppedPortals() {
        UploadFolder.deleteLeftOver(
                Ordered.copyOf(waiting.values().stream().map(Upload::path).toList()));
    }

    @PreDestroy
    void deleteWaiting() {
        waiting.values().stream().toList().forEach(this::forget);
    }

    private void deleteForgotten() {
        var oldest = clock.instant().minus(KEPT);
        waiting.values().stream()
                .filter(upload -> upload.at().isBefore(oldest))
                .toList()
                .forEach(this::forget);
    }
}
