package org.gangway.discussion.attachment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** How large attachments may be, where they are kept, and who looks for viruses in them. */
@Configuration(proxyBeanMethods = false)
class AttachmentSettings {

    /** @param bytes the most that a file may have */
    record SizeLimit(long bytes) {}

    @Bean
    SizeLimit attachmentSizeLimit(@Value("${gangway.attachments.limit:25MB}") DataSize limit) {
        return new SizeLimit(limit.toBytes());
    }

    @Bean
    FileStore attachmentStore(@Value("${gangway.attachments.folder:}") String folder, JdbcClient jdbc) {
        return folder.isBlank() ? new FilesInDatabase(jdbc) : new FilesInFolder(Path.of(folder));
    }

    /** Without the address of one, nothing is looked for. */
    @Bean
    VirusScanner virusScanner(
            @Value("${gangway.attachments.scanner.host:}") String host,
            @Value("${gangway.attachments.scanner.port:3310}") int port,
            @Value("${gangway.attachments.scanner.patience:60s}") Duration patience) {
        return host.isBlank() ? _ -> Optional.empty() : new ClamdScanner(host, port, patience);
    }
}
