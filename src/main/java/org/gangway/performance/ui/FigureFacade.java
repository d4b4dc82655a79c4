package org.gangway.performance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.performance.evaluation.CorrectionService;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.FigurePermissions;

/** How figures are stated, corrected and agreed on. */
@SpringComponent
record FigureFacade(ReportingService reporting, CorrectionService corrections, FigureAgreementService agreement) {

    /** Empty for those who may not state any. */
    Optional<FigureEntry> entry(CurrentUser user) {
        return side(user)
                .map(side -> side == Side.VENDOR
                        ? new FigureEntry.OfVendor(reporting, corrections)
                        : new FigureEntry.OfClient(agreement));
    }

    /** The side for which somebody may state figures, and accept those of the other. */
    static Optional<Side> side(CurrentUser user) {
        if (FigurePermissions.mayReport(user)) {
            return Optional.of(Side.VENDOR);
        }
        return FigurePermissions.mayMeasure(user) ? Optional.of(Side.CLIENT) : Optional.empty();
    }
}
