package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.correction.SettlementFixtures.NOON;
import static org.gangway.settlement.correction.SettlementFixtures.agreed;
import static org.gangway.settlement.correction.SettlementFixtures.approval;
import static org.gangway.settlement.correction.SettlementFixtures.dispute;
import static org.gangway.settlement.correction.SettlementFixtures.disputeBy;
import static org.gangway.settlement.correction.SettlementFixtures.draft;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.march;
import static org.gangway.settlement.correction.SettlementFixtures.position;
import static org.gangway.settlement.correction.SettlementFixtures.proposal;
import static org.gangway.settlement.correction.SettlementFixtures.proposed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlyStatementTest {

    private static final LineKey CREDIT = LineKey.credit(SettlementFixtures.CLOSE);

    @Test
    void startsAsADraftThatAddsUp() {
        var statement = draft();

        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.amounts().fee()).isEqualTo(kroner("400000.00"));
        assertThat(statement.amounts().credits()).isEqualTo(kroner("28800.00"));
        assertThat(statement.amounts().bonus()).isEqualTo(kroner("0.00"));
        assertThat(statement.amounts().net()).isEqualTo(kroner("371200.00"));
    }

    @Test
    void becomesAgreedWhenBothHaveApproved() {
        var statement = proposed();

        statement.approve(Side.VENDOR, approval("Meera Kulkarni"));
        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        statement.approve(Side.CLIENT, approval("Karen Holm"));

        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.approval(Side.CLIENT).orElseThrow().name()).contains("Karen Holm");
        assertThat(statement.approval(Side.VENDOR).orElseThrow().approvedAt()).isEqualTo(NOON);
    }

    @Test
    void neverChangesOnceAgreed() {
        var statement = agreed();
        var json = statement.content().json();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> statement.recompute(march("99.7", "99.7")),
                () -> statement.propose(proposal()),
                () -> statement.approve(Side.CLIENT, approval("Lise Vang")),
                () -> statement.dispute(disputeBy(Side.VENDOR)),
                () -> statement.dispute(disputeBy(Side.CLIENT)))) {
            refuses("settlement.agreed-never-changes", change);
        }
        assertThat(statement.content().json()).isEqualTo(json);
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
        refuses("settlement.already-proposed", () -> proposed().propose(proposal()));
    }

    @Test
    void holdsOnlyWhatIsDisputed() {
        var statement = proposed();

        statement.dispute(disputeBy(Side.VENDOR));

        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
        assertThat(statement.amounts().change()).isEqualTo(kroner("-28800.00"));
        assertThat(statement.amounts().agreed()).isEqualTo(kroner("-10000.00"));
        assertThat(statement.amounts().held()).isEqualTo(kroner("-18800.00"));
    }

    @Test
    void isFrozenOnceBothApprovedWhatIsNotDisputed() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));

        assertThat(statement.state()).isEqualTo(StatementState.DISPUTED);
        assertThat(statement.isFrozen()).isTrue();
        refuses("settlement.agreed-never-changes", () -> statement.recompute(march("99.7", "99.7")));
        refuses("settlement.agreed-never-changes", () -> statement.dispute(disputeBy(Side.CLIENT)));
    }

    @Test
    void isSettledWhereThePartiesMeet() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));

        statement.concede(CREDIT, Side.CLIENT, position("-20000.00"));
        assertThat(statement.amounts().held()).isEqualTo(kroner("-18800.00"));
        statement.accept(CREDIT, Side.VENDOR, position("0"));

        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.amounts().held()).isEqualTo(kroner("0.00"));
        assertThat(statement.amounts().agreed()).isEqualTo(kroner("-20000.00"));
        assertThat(statement.amounts().conceded()).isEqualTo(kroner("8800.00"));
        assertThat(statement.agreedLines())
                .filteredOn(line -> line.key().equals(CREDIT))
                .extracting(StatementLine::amount)
                .containsExactly(kroner("-20000.00"));
    }

    @Test
    void isSettledAtOnceWhenAllIsConceded() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        statement.concede(CREDIT, Side.CLIENT, position("-10000.00"));

        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(statement.amounts().agreed()).isEqualTo(kroner("-10000.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-28800.01", "-9999.99", "0"})
    void refusesConcessionsThatNobodyAskedFor(String amount) {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        refuses("settlement.concession-outside", () -> statement.concede(CREDIT, Side.CLIENT, position(amount)));
    }

    @Test
    void leavesTheAnswerToTheOtherParty() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        refuses("settlement.own-dispute", () -> statement.concede(CREDIT, Side.VENDOR, position("-10000.00")));
        refuses("settlement.nothing-conceded", () -> statement.accept(CREDIT, Side.VENDOR, position("0")));
    }

    @Test
    void agreesToAllOfTheComputedAmountWhenMoreIsClaimed() {
        var statement = proposed();

        statement.dispute(dispute(Side.CLIENT, "-30000.00"));

        assertThat(statement.amounts().agreed()).isEqualTo(kroner("-28800.00"));
        assertThat(statement.amounts().held()).isEqualTo(kroner("0.00"));
    }

    @Test
    void isDisputedOnceForEachLine() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        refuses("settlement.line-disputed", () -> statement.dispute(disputeBy(Side.CLIENT)));
        refuses("settlement.claim-is-computed", () -> statement.dispute(dispute(Side.CLIENT, "-28800.00")));
    }

    @Test
    void saysSomethingElseToApproversOnceItIsDisputed() {
        var statement = proposed();
        var before = statement.seen();

        statement.dispute(disputeBy(Side.VENDOR));

        assertThat(statement.seen()).isNotEqualTo(before);
    }

    @Test
    void takesSilenceAsAgreementOnlyAfterTheLastDay() {
        var statement = draft();
        var end = NOON.plusSeconds(3600);
        statement.propose(Proposal.by(
                new PersonId(new UUID(0, 5)), "Lise Vang", NOON, new AnswerTime(LocalDate.of(2026, 4, 8), end, NOON)));

        assertThat(statement.approveForSilent(end.minusSeconds(1))).isEmpty();
        assertThat(statement.approveForSilent(end)).containsExactly(Side.CLIENT, Side.VENDOR);

        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        assertThat(statement.approval(Side.VENDOR).orElseThrow().isDeemed()).isTrue();
        assertThat(statement.approveForSilent(end)).isEmpty();
    }

    @Test
    void takesNoSilenceForAgreementToWhatIsDisputed() {
        var statement = draft();
        statement.propose(Proposal.by(
                new PersonId(new UUID(0, 5)), "Lise Vang", NOON, new AnswerTime(LocalDate.of(2026, 4, 8), NOON, NOON)));
        statement.dispute(disputeBy(Side.VENDOR));

        assertThat(statement.approveForSilent(NOON)).isEmpty();
    }

    @Test
    void movesOnToPaperAndPayment() {
        var statement = agreed();
        var owed = new BigDecimal("-28800.00");

        statement.follow(Map.of(LedgerAccount.OPEN, owed, LedgerAccount.CREDITS, owed.negate()));
        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
        statement.follow(Map.of(LedgerAccount.OPEN, new BigDecimal("0.0000"), LedgerAccount.INVOICED, owed));
        assertThat(statement.state()).isEqualTo(StatementState.APPLIED);
        statement.follow(Map.of(LedgerAccount.INVOICED, new BigDecimal("0.0000"), LedgerAccount.PAID, owed));
        assertThat(statement.state()).isEqualTo(StatementState.SETTLED);
        statement.follow(Map.of(LedgerAccount.OPEN, new BigDecimal("800.00"), LedgerAccount.PAID, owed));
        assertThat(statement.state()).isEqualTo(StatementState.AGREED);
    }

    @Test
    void isSettledWhenNothingIsOwedOfIt() {
        var statement = agreed();

        statement.follow(Map.of());

        assertThat(statement.state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void isADraftWhateverIsBooked() {
        var statement = draft();

        statement.follow(Map.of());

        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
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

        statement.withdraw(
                CREDIT, Side.VENDOR, new DisputePosition(java.math.BigDecimal.ZERO, null, "Anil Joshi", NOON, ""));

        assertThat(statement.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(statement.disputes().open()).isEmpty();
        assertThat(statement.disputes().all()).singleElement().satisfies(dispute -> {
            assertThat(dispute.isWithdrawn()).isTrue();
            assertThat(dispute.settled().byName()).isEqualTo("Anil Joshi");
        });
    }

    @Test
    void leavesADisputeToThePartyThatOpenedIt() {
        var statement = proposed();
        statement.dispute(disputeBy(Side.VENDOR));

        refuses("settlement.dispute-of-other-party", () -> statement.withdraw(CREDIT, Side.CLIENT, position("0")));
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
        assertThat(statement.amounts().net()).isEqualTo(kroner("408000.00"));
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
        assertThat(statement.disputes().open()).singleElement().satisfies(dispute -> {
            assertThat(dispute.computed()).isEqualByComparingTo("0");
            assertThat(dispute.held()).isEqualByComparingTo("0");
        });
    }

    private static void refuses(String rule, ThrowingCallable change) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(change)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
