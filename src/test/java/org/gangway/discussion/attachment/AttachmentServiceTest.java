package org.gangway.discussion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("UC-22")
@ModuleTest
class AttachmentServiceTest {

    private static final long MEGABYTE = 1 << 20;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DiscussionStory story;

    @BeforeEach
    void begin() {
        world = World.create();
        story = DiscussionStory.of(application, world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void areKeptAsTheyCameWithWhatTheyAre() {
        var content = large();
        var id = attach(world.lead(), "Plan.pdf", content, Audience.BOTH_SIDES);

        Acting.as(world.manager());
        assertThat(story.attachments().attachments(story.engagement(), story.item()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.fileName()).isEqualTo("Plan.pdf");
                    assertThat(file.format()).isEqualTo(FileFormat.PDF);
                    assertThat(file.bytes()).isEqualTo(content.length);
                    assertThat(file.sha256()).isEqualTo(Sha256.hex(content));
                    assertThat(file.authorName()).isEqualTo("Meera Kulkarni");
                });
        assertThat(read(world.manager(), id)).isEqualTo(content);
        assertThat(jdbc.sql("select count(*) from attachment_content where attachment_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .as("pieces")
                .isGreaterThan(2);
    }

    @Test
    void ofTheOwnSideAreReadByNobodyElse() {
        var id = attach(world.manager(), "notes.txt", text("Ours"), Audience.OWN_SIDE);

        assertThat(read(world.controller(), id)).isEqualTo(text("Ours"));
        for (var other : List.of(world.lead(), world.otherLead(), World.create().manager())) {
            Acting.as(other);
            assertThatThrownBy(() -> story.attachments().read(id, new ByteArrayOutputStream()))
                    .isInstanceOf(NotFoundException.class);
            assertThat(jdbc.sql("select count(*) from attachment_content where attachment_id = :id")
                            .param("id", id.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        Acting.as(world.lead());
        assertThat(story.attachments().attachments(story.engagement(), story.item()))
                .isEmpty();
    }

    @Test
    void areNotTakenFromStrangersNorAuditors() {
        for (var stranger : List.of(world.otherLead(), World.create().manager(), world.auditor())) {
            Acting.as(stranger);
            assertThatThrownBy(() -> story.attachments()
                            .attach(
                                    story.engagement(),
                                    story.item(),
                                    new NewAttachment("notes.txt", Audience.BOTH_SIDES),
                                    InputStream.nullInputStream()))
                    .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
        }
    }

    /** Two hundred megabytes are not read to their end, and nothing of them is left. */
    @Test
    void areNotLargerThanAllowed() throws IOException {
        var endless = new Endless(200 * MEGABYTE);
        var before = temporary();
        Acting.as(world.lead());

        assertThatThrownBy(() -> story.attachments()
                        .attach(
                                story.engagement(),
                                story.item(),
                                new NewAttachment("figures.csv", Audience.BOTH_SIDES),
                                endless))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("discussion.file-too-large {megabytes=25}");
        assertThat(endless.read).isLessThan(26 * MEGABYTE);
        assertThat(temporary()).isEqualTo(before);
        assertThat(story.attachments().attachments(story.engagement(), story.item()))
                .isEmpty();
    }

    @Test
    void areNotEmptyNorProgramsAndNothingIsHalfKept() throws IOException {
        var before = temporary();
        Acting.as(world.lead());

        assertRefused("notes.txt", new byte[0], "discussion.file-empty");
        assertRefused("Plan.pdf", new byte[] {'M', 'Z', 0, 0}, "discussion.file-is-program");
        assertRefused("figures.xlsx", Packages.office("xlsx", 40_000_000), "discussion.file-swells");
        assertRefused("p\u202Efdp.exe", text("a"), "text.invisible-character");

        assertThat(story.attachments().attachments(story.engagement(), story.item()))
                .isEmpty();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void haveNoContentLeftOnceTheirAuthorWithdrawsThem() {
        var id = attach(world.manager(), "notes.txt", text("Wrong"), Audience.BOTH_SIDES);
        Acting.as(world.lead());
        assertThatThrownBy(() -> story.attachments().withdraw(id)).hasMessageContaining("discussion.author-only");

        Acting.as(world.manager());
        story.attachments().withdraw(id);

        assertThatThrownBy(() -> story.attachments().read(id, new ByteArrayOutputStream()))
                .isInstanceOf(AttachmentNotFound.class);
        assertThat(jdbc.sql("select count(*) from attachment_content where attachment_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        Acting.as(world.lead());
        assertThat(story.attachments().attachments(story.engagement(), story.item()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.withdrawnAt()).isPresent();
                    assertThat(file.fileName()).isEqualTo("notes.txt");
                });
    }

    @Test
    void areReadOnlyAsTheyWereKept() {
        var id = attach(world.manager(), "notes.txt", text("Kept"), Audience.BOTH_SIDES);
        Acting.as(world.manager());
        var changed = new AttachmentService(
                application.getBean(Attachments.class),
                application.getBean(AttachmentKeeper.class),
                application.getBean(FileReception.class),
                new Elsewhere("Changed"),
                application.getBean(org.gangway.discussion.DiscussionAccess.class));

        assertThatThrownBy(() -> changed.read(id, new ByteArrayOutputStream())).isInstanceOf(IOException.class);
    }

    @Test
    void areLookedAtByAScannerThatHasToAnswer() {
        var limit = new AttachmentSettings.SizeLimit(MEGABYTE);
        var finds = new FileReception(limit, _ -> Optional.of("Eicar-Test-Signature"));
        var silent = new FileReception(limit, _ -> {
            throw new IOException("connection refused");
        });

        assertThatThrownBy(() -> finds.receive("notes.txt", new ByteArrayInputStream(text("a"))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("discussion.file-infected");
                    assertThat(refused.facts())
                            .isEqualTo(Map.of("name", "notes.txt", "finding", "Eicar-Test-Signature"));
                });
        assertThatThrownBy(() -> silent.receive("notes.txt", new ByteArrayInputStream(text("a"))))
                .hasMessageContaining("discussion.scanner-silent");
    }

    /** A folder holds what the database knows of, whatever becomes of the transaction. */
    @Test
    void lieInAFolderWhereTheSettingSaysSo(@TempDir Path folder) throws IOException {
        var kept = folder.resolve("attachments");
        var store = new FilesInFolder(kept);
        var file = Files.write(folder.resolve("incoming"), text("Kept"));
        var id = new AttachmentId(UUID.randomUUID());
        var given = new AttachmentId(UUID.randomUUID());

        transaction.executeWithoutResult(_ -> write(store, id, file));
        transaction.executeWithoutResult(status -> {
            write(store, given, file);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            store.remove(id);
            status.setRollbackOnly();
        });

        var out = new ByteArrayOutputStream();
        store.read(id, out);
        assertThat(out.toByteArray()).isEqualTo(text("Kept"));
        assertThat(names(kept)).containsExactly(id.value().toString());
        transaction.executeWithoutResult(_ -> store.remove(id));
        assertThat(names(kept)).isEmpty();
    }

    private static void write(FileStore store, AttachmentId id, Path file) {
        try {
            store.write(id, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private void assertRefused(String name, byte[] content, String rule) {
        assertThatThrownBy(() -> story.attachments()
                        .attach(
                                story.engagement(),
                                story.item(),
                                new NewAttachment(name, Audience.BOTH_SIDES),
                                new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private AttachmentId attach(CurrentUser author, String name, byte[] content, Audience audience) {
        return Acting.as(author, () -> {
            try {
                return story.attachments()
                        .attach(
                                story.engagement(),
                                story.item(),
                                new NewAttachment(name, audience),
                                new ByteArrayInputStream(content));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private byte[] read(CurrentUser reader, AttachmentId id) {
        return Acting.as(reader, () -> {
            var out = new ByteArrayOutputStream();
            try {
                story.attachments().read(id, out);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return out.toByteArray();
        });
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Of several pieces, and a bit. */
    private static byte[] large() {
        var content = new byte[600_001];
        new Random(7).nextBytes(content);
        System.arraycopy(text("%PDF-1.7"), 0, content, 0, 8);
        return content;
    }

    private static List<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("gangway-attachment-"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Endless extends InputStream {

        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 'a' : -1;
        }

        @Override
        public int read(byte[] piece, int from, int length) {
            if (read >= size) {
                return -1;
            }
            java.util.Arrays.fill(piece, from, from + length, (byte) 'a');
            read += length;
            return length;
        }
    }

    private record Elsewhere(String content) implements FileStore {

        @Override
        public void write(AttachmentId id, Path file) {}

        @Override
        public void read(AttachmentId id, java.io.OutputStream out) throws IOException {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        @Override
        public void remove(AttachmentId id) {}
    }
}
