package org.gangway.performance.circumstances;

import java.time.Instant;
import java.util.List;
import org.gangway.performance.evaluation.ExcludedQuantity;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** What is reported of a month besides figures; service levels and deliverables are named by their keys in the terms. */
public sealed interface CircumstanceContent {

    /** Reported anew under the same kind and subject, a matter takes the place of the earlier one. */
    String subject();

    CircumstanceKind kind();

    /** Service levels that were missed from one cause; {@code cause} is what people call it. */
    record CommonCauseReport(String cause, List<String> serviceLevels) implements CircumstanceContent {

        public CommonCauseReport {
            cause = WrittenText.line(cause);
            serviceLevels = List.copyOf(serviceLevels);
        }

        @Override
        public String subject() {
            return cause;
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.COMMON_CAUSE;
        }
    }

    /** Of the service levels that one cause made fail, the one whose credit is given. */
    record CreditedLevelChoice(String cause, String serviceLevel) implements CircumstanceContent {

        public CreditedLevelChoice {
            cause = WrittenText.line(cause);
        }

        @Override
        public String subject() {
            return cause;
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.CHOICE;
        }
    }

    /**
     * A result is relieved, as a whole or in part.
     *
     * @param excluded what is left out of its figure; null where the whole result is relieved
     */
    record ReliefRequest(
            String serviceLevel,
            ReliefGround ground,
            @Nullable ExcludedQuantity excluded) implements CircumstanceContent {

        /** The whole result is relieved. */
        public ReliefRequest(String serviceLevel, ReliefGround ground) {
            this(serviceLevel, ground, null);
        }

        @Override
        public String subject() {
            return serviceLevel;
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.RELIEF;
        }
    }

    /** What counts until now is not so after all. */
    record Revocation(CircumstanceId of) implements CircumstanceContent {

        @Override
        public String subject() {
            return of.value().toString();
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.REVOCATION;
        }
    }

    /**
     * A critical deliverable as it stood at the end of the month; its delay goes on in later months until it is delivered.
     *
     * @param deliveredAt null while it is still missing
     * @param relieved the whole delay is
     */
    record DeliverableDelivery(
            String deliverable, Instant due, @Nullable Instant deliveredAt, boolean relieved)
            implements CircumstanceContent {

        @Override
        public String subject() {
            return deliverable;
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.DELIVERY;
        }
    }
}
