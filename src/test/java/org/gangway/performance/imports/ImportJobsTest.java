package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.performance.figures.ImportId;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What becomes of an import when the database goes away under it. */
class ImportJobsTest {

    private final ImportRun run = mock(ImportRun.class);
    private final ImportRegister register = mock(ImportRegister.class);
    private final ImportJobs jobs = new ImportJobs(run, register, mock(Uploads.class), Clock.systemUTC());
    private final ImportId id = ImportId.next();

    @BeforeEach
    void failsWith() {
        fails(new DataAccessResourceFailureException("the connection is gone"));
    }

    private void fails(RuntimeException failure) {
        doThrow(failure).when(run).run(any(), any(), any(), any(), any());
    }

    @AfterEach
    void stop() {
        jobs.stop();
    }

    @Test
    void isWrittenDownAsSoonAsTheDatabaseIsBack() {
        doThrow(new CannotCreateTransactionException("away"))
                .doThrow(new CannotCreateTransactionException("still away"))
                .doNothing()
                .when(register)
                .end(any(), any(), any());

        start();
        var how = ArgumentCaptor.forClass(ImportStatus.class);
        // the job may still be noting that the database was away when the first round comes
        await().untilAsserted(() -> {
            jobs.recordEndings();
            verify(register, times(3)).end(any(), how.capture(), any());
        });
        jobs.recordEndings();
        verify(register, times(3)).end(any(), any(), any());

        assertThat(how.getAllValues()).containsOnly(ImportStatus.FAILED);
    }

    @Test
    void saysWhenTheDiskIsFull() {
        fails(new DataAccessResourceFailureException("could not extend file", new SQLException("full", "53100")));

        start();

        var why = ArgumentCaptor.forClass(RuleViolation.class);
        verify(register, timeout(10_000)).end(any(), any(), why.capture());
        assertThat(why.getValue().rule()).isEqualTo("performance.import.no-space");
    }

    private void start() {
        var upload = ImportEvents.uploaded(new EngagementId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
        jobs.start(id, upload, ImportEvents.wanted(), ImportEvents.somebody());
    }
}
