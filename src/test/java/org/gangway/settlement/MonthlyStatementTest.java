package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementFixtures.NOON;
import static org.gangway.settlement.SettlementFixtures.agreed;
import static org.gangway.settlement.SettlementFixtures.approval;
import static org.gangway.settlement.SettlementFixtures.disputeBy;
import static org.gangway.settlement.SettlementFixtures.draft;
import static org.gangway.settlement.SettlementFixtures.kroner;
import static org.gangway.settlement.SettlementFixtures.march;
import static org.gangway.settlement.SettlementFixtures.proposed;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MonthlyStatementTest {

    @Test
    void startsAsADraftThatAddsUp() {
        var statement = draft();

        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.fee()).isEqualTo(kroner("400000.00"));
        assertThat(statement.credits()).isEqualTo(kroner("28800.00"));
        assertThat(statement.bonus()).isEqualTo(kroner("0.00"));
        assertThat(statement.net()).isEqualTo(kroner("371200.00"));
    }

    @Test
    void becomesAgreedWhenBothHaveApproved() {
        var statement = proposed();

        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));
        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        statement.approve(Side.CLIENT, approval("Karen Holm"));

        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.approval(Side.CLIENT).orElseThrow().approverName()).isEqualTo("Karen Holm");
        assertThat(statement.approval(Side.VENDOR).orElseThrow().approvedAt()).isEqualTo(NOON);
    }

    @Test
    void neverChangesOnceAgreed() {
        var statement = agreed();
        var json = statement.json();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> statement.recompute(march("99.7", "99.7")),
                statement::propose,
                () -> statement.approve(Side.CLIENT, approval("Lise Vang")),
                () -> statement.dispute(disputeBy(Side.VENDOR)),
                () -> statement.withdrawDispute(Side.VENDOR, "Meera Kulkarni", NOON))) {
            refuses("settlement.agreed-never-changes", change);
        }
        assertThat(statement.json()).isEqualTo(json);
        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
    }

    @Test
    void isNotApprovedAsADraft() {
        refuses("settlement.not-proposed", () -> draft().approve(Side.CLIENT, approval("Karen Holm")));
    }

    @Test
    void isApprovedOnceByEachParty() {
        var statement = proposed();
        statement.approve(Side.CLIENT, approval("Karen Holm"));

        refuses("settlement.party-has-approved", () -> statement.approve(Side.CLIENT, approval("Lise Vang")));
        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
    }

    @Test
    void isNotProposedTwice() {
        refuses("settlement.already-proposed", () -> proposed().propose());
    }

    @Test
    void cannotBeApprovedWhileDisputed() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
        refuses("settlement.disputed", () -> statement.approve(Side.CLIENT, approval("Karen Holm")));
    }

    @Test
    void isDisputedOnlyByAPartyThatHasNotApproved() {
        var statement = proposed();
        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));

        refuses("settlement.party-has-approved", () -> statement.dispute(disputeBy(Side.VENDOR)));
    }

    @Test
    void keepsAWithdrawnDisputeOnRecord() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        statement.withdrawDispute(Side.VENDOR, "Anil Joshi", NOON);

        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(statement.openDispute()).isEmpty();
        assertThat(statement.disputes()).extracting(Dispute::withdrawnByName).containsExactly("Anil Joshi");
    }

    @Test
    void leavesADisputeToThePartyThatOpenedIt() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        refuses("settlement.dispute-of-other-party", () -> statement.withdrawDispute(Side.CLIENT, "Karen Holm", NOON));
        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
    }

    @Test
    void losesItsApprovalsWhenFiguresChange() {
        var statement = proposed();
        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));

        var changed = statement.recompute(march("99.7", "99.7"));

        assertThat(changed).isTrue();
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.approval(Side.VENDOR)).isEmpty();
        assertThat(statement.net()).isEqualTo(kroner("408000.00"));
    }

    @Test
    void staysAsItIsWhenFiguresAreTheSame() {
        var statement = proposed();
        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));

        var changed = statement.recompute(march("94.0", "99.7"));

        assertThat(changed).isFalse();
        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(statement.approval(Side.VENDOR)).isPresent();
    }

    @Test
    void staysDisputedWhenFiguresChange() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        statement.recompute(march("99.7", "99.7"));

        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
        assertThat(statement.openDispute()).isPresent();
    }

    private static void refuses(String rule, ThrowingCallable change) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(change)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
