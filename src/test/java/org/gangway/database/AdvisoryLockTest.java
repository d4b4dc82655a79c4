package org.gangway.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AdvisoryLockTest {

    private static final UUID ONE = UUID.randomUUID();

    @Autowired
    AdvisoryLock lock;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void heldUntilTheTransactionEnds() {
        inTransaction(() -> {
            lock.take("test", ONE);
            assertThat(isFreeElsewhere("test", ONE)).isFalse();
        });

        assertThat(isFreeElsewhere("test", ONE)).isTrue();
    }

    @Test
    void takenAgainByWhoeverHoldsIt() {
        inTransaction(() -> {
            lock.take("test", ONE);
            lock.take("test", ONE);
            assertThat(lock.takeIfFree("test", ONE)).isTrue();
        });
    }

    @Test
    void neitherAnotherSubjectNorAnotherThingWaits() {
        inTransaction(() -> {
            lock.take("test", ONE);
            assertThat(isFreeElsewhere("another test", ONE)).isTrue();
            assertThat(isFreeElsewhere("test", UUID.randomUUID())).isTrue();
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    private boolean isFreeElsewhere(String subject, UUID of) {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(other.execute(_ -> lock.takeIfFree(subject, of)));
    }
}
