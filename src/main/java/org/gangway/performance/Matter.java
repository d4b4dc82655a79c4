package org.gangway.performance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a month besides figures; service levels and deliverables are named by their keys in the terms. */
public sealed interface Matter {

    /** Told anew under the same kind and subject, a matter takes the place of the earlier one. */
    String subject();

    CircumstanceKind kind();

    /** Service levels that were missed from one cause; {@code cause} is what people call it. */
    record CommonCause(String cause, List<String> serviceLevels) implements Matter {

        public CommonCause {
            cause = cause.strip();
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
    record Choice(String cause, String serviceLevel) implements Matter {

        public Choice {
            cause = cause.strip();
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
     * A result is excused, as a whole or in part.
     *
     * @param excluded what is left out of its figure; null where the whole result is excused
     */
    record Relief(
            String serviceLevel,
            ReliefGround ground,
            @Nullable Excluded excluded) implements Matter {

        /** The whole result is excused. */
        public Relief(String serviceLevel, ReliefGround ground) {
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
    record TakingBack(CircumstanceId of) implements Matter {

        @Override
        public String subject() {
            return of.value().toString();
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.TAKING_BACK;
        }
    }

    /**
     * A critical deliverable as it stood at the end of the month; its delay goes on in later months until it is handed over.
     *
     * @param handedOver null while it is still missing
     * @param excused the whole delay is
     */
    record HandOver(
            String deliverable, Instant due, @Nullable Instant handedOver, boolean excused) implements Matter {

        @Override
        public String subject() {
            return deliverable;
        }

        @Override
        public CircumstanceKind kind() {
            return CircumstanceKind.HAND_OVER;
        }
    }
}
