package org.gangway.contact.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Files of contacts that were uploaded and not decided about; they wait on disk, each for its own user. */
@Component
class ContactUploads {

    /** Five thousand cards with small pictures. */
    static final int MOST_BYTES = 30_000_000;

    private static final int LONGEST_NAME = 200;
    private static final Duration KEPT = Duration.ofHours(2);

    private final Map<ContactUploadId, ContactUpload> waiting = new ConcurrentHashMap<>();
    private final Clock clock;

    ContactUploads(Clock clock) {
        this.clock = clock;
    }

    ContactUpload receive(PersonId user, String name, InputStream in) throws IOException {
        var oldest = clock.instant().minus(KEPT);
        waiting.values().stream()
                .filter(it -> it.at().isBefore(oldest))
                .toList()
                .forEach(this::forget);
        var path = Files.createTempFile("gangway-contacts-", ".upload");
        try (var out = Files.newOutputStream(path)) {
            if (in.transferTo(out) > MOST_BYTES) {
                throw new RuleViolation(
                        "reading.too-large", Map.of("limit", BigDecimal.valueOf(MOST_BYTES / 1_000_000)));
            }
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
        path.toFile().deleteOnExit();
        var upload = new ContactUpload(
                ContactUploadId.next(),
                name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME),
                path,
                user,
                clock.instant());
        waiting.put(upload.id(), upload);
        return upload;
    }

    ContactUpload get(ContactUploadId id, PersonId user) {
        var upload = waiting.get(id);
        if (upload == null || !upload.user().equals(user)) {
            throw new RuleViolation("contact.upload-gone");
        }
        return upload;
    }

    void forget(ContactUpload upload) {
        waiting.remove(upload.id());
        upload.delete();
    }

    @PreDestroy
    void deleteWaiting() {
        waiting.values().stream().toList().forEach(this::forget);
    }
}
