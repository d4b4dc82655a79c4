package org.gangway.performance.evaluation;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForVendorLeads;
import org.gangway.language.Text;
import org.gangway.performance.figures.CorrectionConsequences;
import org.gangway.performance.figures.NewFigure;
import org.springframework.stereotype.Service;

/** How a figure is corrected on which the parties rest already: what that changes is said first, and why is asked. */
@Service
public class CorrectionService {

    private final EngagementService engagements;
    private final ReportingService reporting;
    private final List<CorrectionConsequences> consequences;

    CorrectionService(
            EngagementService engagements, ReportingService reporting, List<CorrectionConsequences> consequences) {
        this.engagements = engagements;
        this.reporting = reporting;
        this.consequences = List.copyOf(consequences);
    }

    /** What saving or agreeing on the figure would change for both parties; nothing is saved. */
    @ForNegotiators
    public List<Text> consequences(EngagementId engagement, NewFigure figure) {
        engagements.get(engagement);
        return consequences.stream()
                .flatMap(one -> one.of(engagement, figure).stream())
                .toList();
    }

    /** As {@link ReportingService#report}, with the reason, which both parties read in the log. */
    @ForVendorLeads
    public void correct(EngagementId engagement, NewFigure figure, String reason) {
        reporting.report(engagement, figure, CorrectionReason.of(reason));
    }
}
