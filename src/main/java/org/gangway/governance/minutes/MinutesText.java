package org.gangway.governance.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.identity.Side;
import org.gangway.json.CanonicalJson;
import org.gangway.json.Codec;
import org.gangway.json.JsonForm;
import org.jspecify.annotations.Nullable;

/** What both sides accept of a meeting, member by member; people and items by their ids. */
record MinutesText(
        Held meeting,
        List<Present> attendance,
        boolean quorum,
        List<Item> agenda,
        List<Resolved> decisions,
        List<Agreed> actions,
        List<Answered> acceptance) {

    private static final Codec<MinutesText> CODEC =
            Codec.ofResults(MinutesText.class, Map.of(UUID.class, JsonForm.text(UUID::toString, UUID::fromString)));

    record Held(
            UUID id,
            UUID engagement,
            UUID committee,
            int number,
            Instant start,
            String zone,
            int minutes,
            String place,
            Instant held) {}

    record Present(
            UUID user, Side side, boolean present, @Nullable UUID deputy) {}

    record Item(
            UUID id, AgendaKind kind, AgendaPurpose purpose, String subject, String facts, String words, String note) {}

    record Resolved(
            int number, UUID item, String words, @Nullable YearMonth approves) {}

    record Agreed(int number, UUID item, String words, UUID owner, LocalDate due) {}

    record Answered(
            Side side, UUID user, Instant at, @Nullable UUID standsInFor) {}

    String canonical() {
        return CanonicalJson.write(CODEC.write(this));
    }
}
