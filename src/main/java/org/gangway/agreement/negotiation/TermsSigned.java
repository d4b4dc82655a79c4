package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;

/** Both sides signed. */
public record TermsSigned(EngagementId engagement, AgreementVersionId version, int number, LocalDate effectiveFrom) {}
