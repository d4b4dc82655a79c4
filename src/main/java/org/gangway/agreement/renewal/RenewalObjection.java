package org.gangway.agreement.renewal;

import java.time.Instant;
import java.time.LocalDate;
import org.gangway.identity.Side;

/**
 * A party lets the engagement end instead of renewing it.
 *
 * @param endsOn the last day of the engagement
 * @param reason empty where none was given
 */
public record RenewalObjection(Side side, String madeByName, Instant madeAt, LocalDate endsOn, String reason) {}
