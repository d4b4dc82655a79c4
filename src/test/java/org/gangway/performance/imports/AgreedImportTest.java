package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gangway.audit.AuditLog;
import org.gangway.database.AdvisoryLock;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.performance.evaluation.ResultChange;
import org.gangway.performance.evaluation.ResultChangeAnnouncer;
import org.gangway.performance.figures.ImportId;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class AgreedImportTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void isCorrectedInsteadOfUndone() {
        var engagement = new EngagementId(UUID.randomUUID());
        var id = ImportId.next();
        var register = mock(ImportRegister.class);
        var done = ImportEvents.committed(id);
        when(register.find(engagement, id)).thenReturn(Optional.of(done));
        var memory = mock(ImportMemory.class);
        when(memory.undoable(engagement)).thenReturn(Set.of(id));
        var announcer = mock(ResultChangeAnnouncer.class);
        when(announcer.changesOf(any(), any()))
                .thenReturn(List.of(new ResultChange("Close", MAY, BigDecimal.ONE, BigDecimal.TEN)));
        when(announcer.announceChangesOf(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        var log = mock(AuditLog.class);
        var service = new ImportUndoService(
                mock(EngagementService.class),
                register,
                memory,
                announcer,
                (_, months) -> months.stream().toList(),
                mock(AdvisoryLock.class),
                log);

        assertThatThrownBy(() -> service.undo(engagement, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.rule())
                                .isEqualTo("performance.import.agreed-rests-on-it"));
        verify(log, never()).record(any());
        verify(register, never()).undo(any());
    }
}
