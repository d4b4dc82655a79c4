package org.gangway.performance.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.performance.figures.FigurePermissions;
import org.junit.jupiter.api.Test;

class CircumstancePermissionsTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final CurrentUser MANAGER = user(Side.CLIENT, Role.OUTSOURCING_MANAGER);
    private static final CurrentUser LEAD = user(Side.VENDOR, Role.VENDOR_LEAD);
    private static final CurrentUser MEMBER = user(Side.VENDOR, Role.COMMITTEE_MEMBER);
    private static final CircumstanceSubjects TERMS =
            new CircumstanceSubjects(MONTH, Map.of("a", "On time", "b", "Right first time"), Map.of(), ZoneOffset.UTC);

    private final Circumstance cause = Circumstance.report(
            new EngagementId(UUID.randomUUID()),
            MONTH,
            new NewCircumstance(
                    new CircumstanceContent.CommonCauseReport("Storm", List.of("a", "b")), "The harbour was shut."),
            LEAD,
            Instant.EPOCH);

    @Test
    void letEachSideReportWhatIsItsOwn() {
        assertThat(of(LEAD).mayAskRelief()).isTrue();
        assertThat(of(MANAGER).mayAskRelief()).isFalse();
        assertThat(of(LEAD).mayChoose()).isFalse();
        assertThat(of(MANAGER).mayChoose()).isTrue();
        assertThat(of(MANAGER).mayReportCommonCause()).isTrue();
        assertThat(of(MANAGER).mayReportDeliverable()).isFalse();
    }

    @Test
    void letTheReporterWithdrawAndTheOtherSideAnswer() {
        assertThat(of(LEAD).mayWithdraw(cause)).isTrue();
        assertThat(of(LEAD).mayAnswer(cause)).isFalse();
        assertThat(of(MANAGER).mayWithdraw(cause)).isFalse();
        assertThat(of(MANAGER).mayAnswer(cause)).isTrue();
        assertThat(of(MANAGER).mayRevoke(cause)).isFalse();
    }

    @Test
    void letEitherSideTakeBackWhatCounts() {
        cause.confirm(Side.CLIENT, new CircumstanceAnswer(MANAGER.id(), MANAGER.name(), Instant.EPOCH, ""));

        assertThat(of(LEAD).mayRevoke(cause)).isTrue();
        assertThat(of(MANAGER).mayRevoke(cause)).isTrue();
        assertThat(of(MANAGER).mayAnswer(cause)).isFalse();
        assertThat(of(LEAD).mayWithdraw(cause)).isFalse();
        assertThat(of(MANAGER).mayChoose()).isTrue();
    }

    @Test
    void offerNoChoiceOfARefusedCause() {
        cause.refuse(Side.CLIENT, new CircumstanceAnswer(MANAGER.id(), MANAGER.name(), Instant.EPOCH, "Not so"));

        assertThat(of(MANAGER).mayChoose()).isFalse();
        assertThat(of(MANAGER).mayRevoke(cause)).isFalse();
    }

    @Test
    void letOthersOnlyRead() {
        assertThat(of(MEMBER).mayReport()).isFalse();
        assertThat(of(MEMBER).mayAskRelief()).isFalse();
        assertThat(of(MEMBER).mayReportCommonCause()).isFalse();
        assertThat(of(MEMBER).mayWithdraw(cause)).isFalse();
        assertThat(FigurePermissions.mayReport(MEMBER)).isFalse();
        assertThat(FigurePermissions.mayReport(MANAGER)).isFalse();
        assertThat(FigurePermissions.mayReport(LEAD)).isTrue();
    }

    private CircumstancePermissions of(CurrentUser user) {
        return new CircumstancePermissions(user, TERMS, List.of(cause));
    }

    private static CurrentUser user(Side side, Role role) {
        var id = new PersonId(UUID.randomUUID());
        var party = new PartyId(UUID.randomUUID());
        return new CurrentUser(
                id, "Somebody", "s@people.example", party, "Party", side, Set.of(role), "en", null, null);
    }
}
