package org.gangway.performance.circumstances;

import java.util.List;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;

/**
 * What somebody may do about the circumstances of a month: report them for their side, and answer those of the other.
 *
 * @param reported all that was reported of the month
 */
public record CircumstancePermissions(CurrentUser user, CircumstanceSubjects terms, List<Circumstance> reported) {

    public CircumstancePermissions {
        reported = List.copyOf(reported);
    }

    /** To speak for their party at all. */
    public boolean mayReport() {
        return user.isNegotiator();
    }

    /** The vendor asks for relief. */
    public boolean mayAskRelief() {
        return mayReport() && user.side() == Side.VENDOR;
    }

    /** A cause is common to two service levels at least. */
    public boolean mayReportCommonCause() {
        return mayReport() && terms.serviceLevels().size() > 1;
    }

    /** The client chooses which of the levels that a cause made fail is to be credited. */
    public boolean mayChoose() {
        return mayReport() && user.side() == Side.CLIENT && !causes().isEmpty();
    }

    public boolean mayReportDeliverable() {
        return mayReport() && !terms.deliverables().isEmpty();
    }

    /** Common causes of the month that count, or that may count yet. */
    public List<CircumstanceContent.CommonCauseReport> causes() {
        return reported.stream()
                .filter(one -> one.isWaiting() || one.counts())
                .map(Circumstance::content)
                .filter(CircumstanceContent.CommonCauseReport.class::isInstance)
                .map(CircumstanceContent.CommonCauseReport.class::cast)
                .toList();
    }

    public boolean mayRevoke(Circumstance circumstance) {
        return mayReport() && circumstance.canBeRevoked();
    }

    public boolean mayWithdraw(Circumstance circumstance) {
        return mayReport() && circumstance.isWaiting() && circumstance.reportedSide() == user.side();
    }

    /** To confirm or refuse what the other side reported. */
    public boolean mayAnswer(Circumstance circumstance) {
        return mayReport() && circumstance.isWaiting() && circumstance.reportedSide() != user.side();
    }
}
