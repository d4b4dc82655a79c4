package org.gangway.agreement.renewal;

import java.time.LocalDate;

/**
 * A renewal that has become certain.
 *
 * @param terms by which it was, as JSON
 * @param number among those by the same terms
 * @param firstEnd the end before the first of them
 */
record Renewal(String terms, int number, LocalDate firstEnd, LocalDate until) {}
