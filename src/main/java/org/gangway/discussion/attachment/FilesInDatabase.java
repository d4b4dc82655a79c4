package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beside the rows that describe them, under the same locks and in the same backup. */
final class FilesInDatabase implements FileStore {

    private static final int PIECE = 262_144;

    private final JdbcClient jdbc;

    FilesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(AttachmentId id, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                jdbc.sql(
                                "insert into attachment_content (attachment_id, position, content) values (:id, :position, :content)")
                        .param("id", id.value())
                        .param("position", position)
                        .param("content", piece)
                        .update();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    @Override
    public void read(AttachmentId id, OutputStream out) throws IOException {
        var piece = piece(id, 0);
        for (int position = 1; piece.isPresent(); position++) {
            out.write(piece.get());
            piece = piece(id, position);
        }
    }

    private Optional<byte[]> piece(AttachmentId id, int position) {
        return jdbc.sql("select content from attachment_content where attachment_id = :id and position = :position")
                .param("id", id.value())
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    @Override
    public void remove(AttachmentId id) {
        jdbc.sql("delete from attachment_content where attachment_id = :id")
                .param("id", id.value())
                .update();
    }
}
